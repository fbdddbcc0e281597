//! What is asked for, and what is answered.

use crate::client::{Answer, ask, connect, request};
use crate::site::{Running, Site, film};
use salesbook::serve::Notice;
use std::io::{BufReader, Write};

#[test]
fn the_whole_site_is_there_with_the_script_on_every_page() {
    let site = Site::new();
    let running = site.preview();
    let home = running.page("/");
    assert!(home.contains("Anvils") && home.ends_with("defer></script>\n</body>\n</html>\n"), "{home}");
    // As `build` would make it, but for the script and the site's address.
    let out = tempfile::tempdir().unwrap();
    let report = site.build(&out.path().join("public"));
    let mut pages = 0;
    for entry in walkdir::WalkDir::new(out.path().join("public")) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(out.path().join("public")).unwrap().to_str().unwrap();
        if !entry.file_type().is_file() || path == ".salesbook" {
            continue;
        }
        let built = std::fs::read(entry.path()).unwrap();
        let target = format!("/{}", path.replace(' ', "%20").replace('ü', "%C3%BC").replace('ä', "%C3%A4"));
        let shown = running.get(&target);
        assert_eq!(shown.status, 200, "{target}");
        if path.ends_with(".html") {
            pages += 1;
            let text = shown.text();
            let at = text.find("<script src=\"/_salesbook/live.js\"").unwrap();
            let end = at + text[at..].find('\n').unwrap() + 1;
            if path != "404.html" {
                assert_eq!(format!("{}{}", &text[..at], &text[end..]).into_bytes(), built, "{path}");
            }
        } else {
            assert_eq!(shown.body, built, "{path}");
        }
    }
    assert_eq!(pages, report.pages);
    let said = running.said();
    assert!(matches!(said[0], Notice::Made { pages, .. } if pages == report.pages), "{said:?}");
    assert_eq!(said[1], Notice::Listening { url: running.url() });
}

#[test]
fn files_have_their_types_and_headers() {
    let site = Site::new();
    let running = site.preview();
    for (target, expected) in [
        ("/", "text/html; charset=utf-8"),
        ("/assets/own.css", "text/css; charset=utf-8"),
        ("/assets/icon.svg", "image/svg+xml"),
        ("/files/media/film.mp4", "video/mp4"),
        ("/files/media/dot.png", "image/png"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/_salesbook/live.js", "text/javascript; charset=utf-8"),
        ("/_salesbook/live.css", "text/css; charset=utf-8"),
        ("/_salesbook/state.json", "application/json"),
    ] {
        let answer = running.get(target);
        assert_eq!((answer.status, answer.header("Content-Type")), (200, Some(expected)), "{target}");
        assert_eq!(answer.header("X-Content-Type-Options"), Some("nosniff"), "{target}");
        assert_eq!(answer.header("X-Frame-Options"), Some("DENY"), "{target}");
        let policy = answer.header("Content-Security-Policy").unwrap();
        assert!(policy.contains("default-src 'none'; script-src 'self'") && !policy.contains("unsafe"), "{target}");
        let caching = answer.header("Cache-Control").unwrap();
        assert!(matches!(caching, "no-cache" | "no-store"), "{target}: {caching}");
        let head = ask(running.address, "HEAD", target, &[]);
        assert_eq!(head.status, 200, "{target}");
        assert_eq!(head.header("Content-Length"), answer.header("Content-Length"), "{target}");
        assert_eq!(head.header("ETag"), answer.header("ETag"), "{target}");
    }
}

#[test]
fn a_copy_that_is_right_is_not_sent_again() {
    let site = Site::new();
    let running = site.preview();
    for target in ["/", "/assets/own.css", "/files/media/film.mp4"] {
        let first = running.get(target);
        let tag = first.header("ETag").unwrap();
        assert_eq!(tag.len(), 34, "{tag}");
        let weak = format!("\"x\", W/{tag}");
        for known in [tag, weak.as_str(), "*"] {
            let again = ask(running.address, "GET", target, &[("If-None-Match", known)]);
            assert_eq!((again.status, again.header("ETag"), again.body.len()), (304, Some(tag), 0), "{target}");
        }
        let other = ask(running.address, "GET", target, &[("If-None-Match", "\"x\"")]);
        assert_eq!((other.status, other.body == first.body), (200, true), "{target}");
    }
}

#[test]
fn a_part_of_a_film_is_sent_alone() {
    let site = Site::new();
    let running = site.preview();
    let film = film(100_000);
    let part = |range: &str| ask(running.address, "GET", "/files/media/film.mp4", &[("Range", range)]);
    for (range, from, to) in [
        ("bytes=0-99", 0, 100),
        ("bytes=5-5", 5, 6),
        ("bytes=99990-", 99_990, 100_000),
        ("bytes=-7", 99_993, 100_000),
        ("bytes=50000-999999999", 50_000, 100_000),
    ] {
        let answer = part(range);
        assert_eq!(answer.status, 206, "{range}");
        assert_eq!(answer.header("Content-Range"), Some(format!("bytes {from}-{}/100000", to - 1).as_str()));
        assert_eq!(answer.body, film[from..to], "{range}");
    }
    let beyond = part("bytes=100000-");
    assert_eq!((beyond.status, beyond.header("Content-Range")), (416, Some("bytes */100000")));
    for whole in ["bytes=0-1,5-6", "bytes=7-3", "chapters=1-2", "bytes=x"] {
        assert_eq!((part(whole).status, part(whole).body.len()), (200, 100_000), "{whole}");
    }
    let tag = part("bytes=0-1").header("ETag").unwrap().to_owned();
    let of = |known: &str| {
        let headers = [("Range", "bytes=0-1"), ("If-Range", known)];
        ask(running.address, "GET", "/files/media/film.mp4", &headers).status
    };
    assert_eq!((of(&tag), of("\"another\"")), (206, 200));
}

#[test]
fn addresses_that_lead_elsewhere_are_refused() {
    let site = Site::new();
    site.write("content/.secret.md", "---\ntitle: Secret\n---\n");
    site.write("content/media/.hidden.png", "x");
    let running = site.preview();
    for target in [
        "/../site.toml",
        "/..",
        "/accounts/../../site.toml",
        "/%2e%2e/site.toml",
        "/..%2fsite.toml",
        "/files%2fmedia/dot.png",
        "/files/media\\dot.png",
        "/files/media%5cdot.png",
        "/index.html%00",
        "/%",
        "/%zz",
        "/%ff%fe",
        "http://127.0.0.1/",
        "*",
        "index.html",
    ] {
        assert_eq!(running.get(target).status, 400, "{target}");
    }
    for target in [
        "/site.toml",
        "/content/accounts/acme.md",
        "/.git/config",
        "/.salesbook",
        "/files/.secret.md",
        "/files/media/.hidden.png",
        "/files/media/",
        "/files",
        "//etc/passwd",
        "/etc/passwd",
        "/assets/",
        "/assets",
        "/_salesbook/",
        "/_salesbook/other",
        "/index.html/",
        "/INDEX.HTML",
    ] {
        let answer = running.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(answer.text().contains("href=\"/assets/style.css\""), "{target}: not the site's own page");
    }
}

#[test]
fn an_unknown_address_gets_the_sites_page_with_links_that_work_there() {
    let site = Site::new();
    let running = site.preview();
    let page = running.get("/deep/down/nowhere");
    assert_eq!((page.status, page.header("Content-Type")), (404, Some("text/html; charset=utf-8")));
    let links: Vec<String> =
        page.text().split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
    assert!(links.len() > 5);
    for link in links.iter().filter(|link| !link.starts_with('#')) {
        assert!(link.starts_with('/'), "{link}");
        assert_eq!(running.get(link).status, 200, "{link}");
    }
    assert!(page.text().contains("/_salesbook/live.js"));
}

#[test]
fn a_folder_is_led_to_and_shown_by_its_page() {
    let site = Site::new();
    let running = site.preview();
    for (target, goal) in [
        ("/opportunities", "/opportunities/"),
        ("/opportunities/rocket?x=1", "/opportunities/rocket/"),
        ("/accounts/acme", "/accounts/acme/"),
    ] {
        let answer = running.get(target);
        assert_eq!((answer.status, answer.header("Location")), (302, Some(goal)), "{target}");
        assert_eq!(running.get(goal).status, 200);
    }
    assert_eq!(running.page("/opportunities/"), running.page("/opportunities/index.html"));
    assert_eq!(running.page("/opportunities/?a=b#c"), running.page("/opportunities/index.html"));
    // An address of another site must not come of two slashes.
    assert_eq!(running.get("//opportunities").header("Location"), None);
}

#[test]
fn nothing_can_be_changed() {
    let site = Site::new();
    let running = site.preview();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        let answer = ask(running.address, method, "/", &[]);
        assert_eq!((answer.status, answer.header("Allow")), (405, Some("GET, HEAD")), "{method}");
    }
}

#[test]
fn strangers_are_not_let_in() {
    let site = Site::new();
    let running = site.preview();
    let port = running.address.port();
    let with = |method: &str, target: &str, headers: &[(&str, &str)]| ask(running.address, method, target, headers);
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1:1", "localhost.evil.example"] {
        for target in ["/", "/_salesbook/state.json", "/_salesbook/events", "/nowhere"] {
            let answer = with("GET", target, &[("Host", host)]);
            assert_eq!(answer.status, 403, "{host} {target}");
            assert!(!answer.text().contains("Anvils"));
        }
    }
    for host in
        [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}"), "localhost".to_owned()]
    {
        assert_eq!(with("GET", "/", &[("Host", &host)]).status, 200, "{host}");
    }
    let own = format!("http://127.0.0.1:{port}");
    for target in ["/", "/_salesbook/state.json"] {
        assert_eq!(with("GET", target, &[("Origin", &own)]).status, 200);
        assert_eq!(with("GET", target, &[("Origin", "https://evil.example")]).status, 403);
        assert_eq!(with("GET", target, &[("Origin", "null")]).status, 403);
        let embedded = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")];
        assert_eq!(with("GET", target, &embedded).status, 403);
        let linked = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
        assert_eq!(with("GET", target, &linked).status, 200);
    }
    let mut stream = connect(running.address);
    stream.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    assert_eq!(Answer::read(&mut BufReader::new(stream), false).unwrap().status, 400);
}

#[test]
fn requests_sent_at_once_are_answered_in_order() {
    let site = Site::new();
    let running = site.preview();
    let targets = ["/", "/assets/own.css", "/nowhere", "/files/media/film.mp4", "/accounts/acme/"];
    let all: String = targets.iter().map(|target| request(running.address, "GET", target, &[])).collect();
    let mut stream = connect(running.address);
    stream.write_all(all.repeat(20).as_bytes()).unwrap();
    let mut answers = BufReader::new(stream);
    for _ in 0..20 {
        for target in targets {
            let answer = Answer::read(&mut answers, false).unwrap();
            let expected = running.get(target);
            assert_eq!((answer.status, answer.body), (expected.status, expected.body), "{target}");
        }
    }
}

#[test]
fn two_previews_that_want_one_port_get_two() {
    let (site, other) = (Site::new(), Site::new());
    other.write("site.toml", "title = \"Hammers\"\n");
    let first = site.preview();
    let mut options = other.options();
    options.port = first.address.port();
    let second = Running::start(&options);
    assert!(second.address.port() > first.address.port());
    let taken = Notice::PortTaken { wished: first.address.port(), port: second.address.port() };
    assert!(second.said().contains(&taken), "{:?}", second.said());
    assert!(first.page("/").contains("Anvils") && second.page("/").contains("Hammers"));
}
