//! What is saved, made, moved and removed, and how soon the open pages hear of it.

use crate::client::{Events, Heard};
use crate::site::{ACME, Running, Site};
use crate::until;
use salesbook::serve::Notice;
use std::fs;
use std::path::Path;

fn note(words: &str) -> String {
    format!("---\ntitle: Notes\n---\n\n{words}\n")
}

/// Reloads until a page has a text.
fn shows(running: &Running, events: &mut Events, target: &str, text: &str) -> Heard {
    events.until(|heard| {
        matches!(heard.event.as_str(), "reload" | "css") && {
            let answer = running.get(target);
            answer.status == 200 && answer.text().contains(text)
        }
    })
}

#[test]
fn a_save_is_told_once_and_shown() {
    let site = Site::new();
    let running = site.preview();
    let (mut events, hello) = Events::listen(running.address);
    assert_eq!(hello.number(), 1);
    let before = running.page("/pages/notes/");
    assert!(before.contains("First words.") && before.contains(hello.state["edition"].as_str().unwrap()));
    site.write("content/pages/notes.md", &note("Second words."));
    let heard = events.next();
    assert_eq!(heard.event, "reload");
    let after = running.page("/pages/notes/");
    assert!(after.contains("Second words.") && after.contains(heard.state["edition"].as_str().unwrap()));
    // Pages that did not change are made again too, and reading them wakes nobody.
    assert!(running.page("/").contains("Anvils"));
    site.save("content/pages/notes.md", &note("Third words."));
    let last = shows(&running, &mut events, "/pages/notes/", "Third words.");
    // Every edition was told of once, and what it was made for.
    let told = || {
        let said = running.said().into_iter();
        said.filter_map(|notice| match notice {
            Notice::MadeAgain { changed, .. } => Some(changed),
            _ => None,
        })
        .collect::<Vec<_>>()
    };
    until("the terminal has heard of it too", || told().len() >= last.number() - 1);
    assert_eq!(told(), vec![["content/pages/notes.md"]; last.number() - 1]);
}

#[test]
fn the_search_finds_what_was_just_saved() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    // The first script of texts, as the directory names it.
    let texts = || {
        let start = running.page("/search/start.js");
        let (_, name) = start.split_once("\"texts\":[[0,\"").unwrap();
        format!("/search/{}.js", name.split('"').next().unwrap())
    };
    assert_eq!(running.get("/search/start.js").header("content-type"), Some("text/javascript; charset=utf-8"));
    let before = texts();
    let text = running.page(&before);
    assert!(text.contains("First words.") && !text.contains("Quokkas"));
    site.write("content/pages/notes.md", &note("Quokkas."));
    shows(&running, &mut events, "/pages/notes/", "Quokkas.");
    let text = running.page(&texts());
    assert!(!text.contains("First words.") && text.contains("Quokkas."));
    assert_eq!(running.get(&before).status, 404, "a page that has the old directory is not given new texts");
    for none in ["/search/start.jsx", "/search/0123456789ab.js", "/search/.js", "/search/start", "/search/x/start.js"] {
        assert_eq!(running.get(none).status, 404, "{none}");
    }
}

#[test]
fn building_and_idle_touches_wake_nobody() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    site.build(&site.path("public"));
    site.write(".git/index", "x");
    site.write("README.md", "x");
    site.write("content/.notes.md.swp", "x");
    site.write("content/accounts/acme.md", ACME);
    site.write("content/pages/notes.md", &note("Other words."));
    let heard = shows(&running, &mut events, "/pages/notes/", "Other words.");
    assert_eq!(heard.number(), 2, "something else was taken for a change");
}

#[test]
fn new_files_and_folders_are_found_however_deep() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    for round in 0..5 {
        // A file that is written at once after its folders was made may never be told of.
        let path = format!("content/opportunities/deal-{round}/reviews/2026-01-0{}.md", round + 1);
        site.write(&path, "---\ntitle: Review\n---\n\nWe looked.\n");
        site.write(&format!("content/opportunities/deal-{round}/index.md"), &deal(round));
        let target = format!("/opportunities/deal-{round}/");
        shows(&running, &mut events, &target, &format!("Deal number {round}"));
        let target = format!("/opportunities/deal-{round}/reviews/");
        if !running.page(&target).contains("We looked.") {
            shows(&running, &mut events, &target, "We looked.");
        }
        // What is in a new folder is watched.
        site.write(&path, "---\ntitle: Review\n---\n\nWe looked again.\n");
        shows(&running, &mut events, &target, "We looked again.");
    }
    fs::remove_dir_all(site.path("content/opportunities/deal-0")).unwrap();
    events.until(|_| running.get("/opportunities/deal-0/").status == 404);
    fs::rename(site.path("content/opportunities/deal-1"), site.path("content/opportunities/renamed")).unwrap();
    shows(&running, &mut events, "/opportunities/renamed/", "Deal number 1");
    assert_eq!(running.get("/opportunities/deal-1/").status, 404);
    site.write("content/opportunities/renamed/index.md", &deal(77));
    shows(&running, &mut events, "/opportunities/renamed/", "Deal number 77");
}

fn deal(number: usize) -> String {
    format!("---\ntitle: Deal number {number}\naccount: acme\namount: 9 EUR\nclose_date: 2026-12-24\n---\n")
}

#[test]
fn the_folder_of_documents_goes_and_comes_back() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    for round in 0..3 {
        fs::rename(site.path("content"), site.beside("aside")).unwrap();
        let heard = events.until(|heard| heard.codes().contains(&"F108"));
        assert_eq!(heard.state["summary"], "1 error");
        fs::rename(site.beside("aside"), site.path("content")).unwrap();
        events.until(|heard| heard.codes().is_empty());
        let words = format!("Words of round {round}.");
        site.write("content/pages/notes.md", &note(&words));
        shows(&running, &mut events, "/pages/notes/", &words);
    }
    // Another folder under its name, as a change of branches leaves it.
    fs::rename(site.path("content"), site.beside("old")).unwrap();
    site.lay();
    shows(&running, &mut events, "/pages/notes/", "First words.");
    site.write("content/pages/notes.md", &note("Words of the new folder."));
    shows(&running, &mut events, "/pages/notes/", "Words of the new folder.");
    assert!(fs::read_to_string(site.beside("old/pages/notes.md")).unwrap().contains("round 2"));
}

#[test]
fn the_whole_playbook_goes_and_comes_back() {
    let site = Site::new();
    let running = site.preview();
    running.page("/pages/notes/");
    let mut events = running.events();
    for round in 0..3 {
        fs::rename(site.root(), site.beside("aside")).unwrap();
        let heard = events.until(|heard| heard.stopped().is_some());
        assert!(heard.stopped().unwrap().contains("there is no folder"), "{heard:?}");
        // The last good page stays.
        assert_eq!(running.get("/pages/notes/").status, 200);
        fs::rename(site.beside("aside"), site.root()).unwrap();
        events.until(|heard| heard.stopped().is_none());
        let words = format!("Words of round {round}.");
        site.save("content/pages/notes.md", &note(&words));
        shows(&running, &mut events, "/pages/notes/", &words);
    }
    fs::remove_dir_all(site.root()).unwrap();
    events.until(|heard| heard.stopped().is_some());
    site.lay();
    shows(&running, &mut events, "/pages/notes/", "First words.");
    site.write("content/pages/notes.md", &note("Words of the new playbook."));
    shows(&running, &mut events, "/pages/notes/", "Words of the new playbook.");
}

#[test]
fn branches_are_switched_to_and_fro() {
    let site = Site::new();
    for at in 0..60 {
        site.write(&format!("content/pages/p{at}.md"), &note("On the first branch."));
    }
    git(&site.root(), &["init", "-q", "-b", "one"]);
    git(&site.root(), &["add", "-A"]);
    git(&site.root(), &["commit", "-qm", "one"]);
    git(&site.root(), &["checkout", "-qb", "two"]);
    fs::remove_dir_all(site.path("content/pages")).unwrap();
    site.write("content/notes/deep/p7.md", "---\nkind: page\ntitle: Notes\n---\n\nOn the second branch.\n");
    git(&site.root(), &["add", "-A"]);
    git(&site.root(), &["commit", "-qm", "two"]);
    let running = site.preview();
    let mut events = running.events();
    for _ in 0..4 {
        git(&site.root(), &["checkout", "-q", "one"]);
        shows(&running, &mut events, "/pages/p59/", "On the first branch.");
        if running.get("/notes/deep/p7/").status == 200 {
            events.until(|_| running.get("/notes/deep/p7/").status == 404);
        }
        git(&site.root(), &["checkout", "-q", "two"]);
        shows(&running, &mut events, "/notes/deep/p7/", "On the second branch.");
        if running.get("/pages/p59/").status == 200 {
            events.until(|_| running.get("/pages/p59/").status == 404);
        }
    }
}

fn git(root: &Path, arguments: &[&str]) {
    let output = std::process::Command::new("git")
        .args(["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "core.fsmonitor=false"])
        .args(arguments)
        .current_dir(root)
        .env_remove("GIT_DIR")
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn new_style_sheets_are_put_on_without_a_new_page() {
    let site = Site::new();
    let running = site.preview();
    let (mut events, hello) = Events::listen(running.address);
    site.write("assets/own.css", "body { color: navy }\n");
    let heard = events.until(|_| running.page("/assets/own.css").contains("navy"));
    assert_eq!(heard.event, "css");
    assert_eq!(heard.state["restyles"], hello.state["edition"]);
    assert_ne!(heard.state["edition"], hello.state["edition"]);
    // A picture or a template is more than that.
    site.write_bytes("content/media/dot.png", b"\x89PNG another");
    let heard = events.until(|_| running.get("/files/media/dot.png").body.ends_with(b"another"));
    assert_eq!((heard.event.as_str(), heard.state["restyles"].is_null()), ("reload", true));
    site.write(
        "templates/page.html",
        "{% extends \"base.html\" %}{% block main %}Our own template.{% endblock main %}",
    );
    shows(&running, &mut events, "/pages/notes/", "Our own template.");
    fs::remove_dir_all(site.path("templates")).unwrap();
    shows(&running, &mut events, "/pages/notes/", "First words.");
}

#[test]
fn settings_can_name_another_folder() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    site.write("deep/book/pages/other.md", "---\ntitle: Other\n---\n\nOther folder.\n");
    site.write("site.toml", "title = \"Hammers\"\ncontent = \"deep/book\"\n");
    shows(&running, &mut events, "/pages/other/", "Hammers");
    site.write("deep/book/pages/other.md", "---\ntitle: Other\n---\n\nOther words.\n");
    shows(&running, &mut events, "/pages/other/", "Other words.");
    fs::remove_dir_all(site.path("deep")).unwrap();
    events.until(|heard| heard.codes().contains(&"F108"));
    site.write("deep/book/pages/other.md", "---\ntitle: Other\n---\n\nBack again.\n");
    shows(&running, &mut events, "/pages/other/", "Back again.");
}

#[test]
fn a_methodology_of_ones_own_is_followed() {
    let site = Site::new();
    site.write("site.toml", "title = \"Anvils\"\nmethodology = \"company/ours.yaml\"\n");
    site.write("company/ours.yaml", "title: How we sell\n");
    let running = site.preview();
    let mut events = running.events();
    let target = "/methodology/";
    assert!(running.page(target).contains("How we sell"));
    site.write("company/ours.yaml", "title: How we sell now\n");
    shows(&running, &mut events, target, "How we sell now");
    fs::remove_dir_all(site.path("company")).unwrap();
    events.until(|heard| !heard.codes().is_empty());
    site.write("company/ours.yaml", "title: How we sell again\n");
    shows(&running, &mut events, target, "How we sell again");
}

#[cfg(unix)]
#[test]
fn folders_that_are_links_are_followed_from_the_root() {
    let site = Site::new();
    fs::create_dir(site.path("deep")).unwrap();
    fs::rename(site.path("content"), site.path("deep/documents")).unwrap();
    std::os::unix::fs::symlink("deep/documents", site.path("content")).unwrap();
    std::os::unix::fs::symlink(site.root(), site.beside("link")).unwrap();
    let running = Running::start(&crate::site::options(&site.beside("link")));
    let mut events = running.events();
    site.write("deep/documents/pages/notes.md", &note("Behind two links."));
    shows(&running, &mut events, "/pages/notes/", "Behind two links.");
}

#[test]
fn without_word_from_the_system_files_are_looked_at() {
    let site = Site::new();
    let mut options = site.options();
    options.poll = true;
    let running = Running::start(&options);
    let mut events = running.events();
    site.write("content/pages/notes.md", &note("Words of another length."));
    shows(&running, &mut events, "/pages/notes/", "Words of another length.");
    site.write("content/more/deep/x.md", "---\nkind: page\ntitle: X\n---\n\nNew and deep.\n");
    shows(&running, &mut events, "/more/deep/x/", "New and deep.");
}

#[test]
fn a_flood_of_changes_ends_in_the_last() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    for round in 0..200 {
        for file in 0..5 {
            site.save(&format!("content/pages/flood-{file}.md"), &note(&format!("Words {round}.")));
        }
    }
    for file in 0..5 {
        let target = format!("/pages/flood-{file}/");
        if !(running.get(&target).status == 200 && running.page(&target).contains("Words 199.")) {
            shows(&running, &mut events, &target, "Words 199.");
        }
    }
}

#[test]
fn what_was_just_saved_has_no_date_of_a_commit_and_the_next_edition_has_seen_the_commit() {
    let site = Site::new();
    let git = |arguments: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.current_dir(site.root()).env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
        git.args(["-c", "user.name=Mara Lind", "-c", "user.email=mara@acme.example"]).args(arguments);
        git.output().is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "-q"]) {
        eprintln!("SKIPPED: there is no git on this machine, so nothing is known of last changes");
        return;
    }
    let commit = |day: &str| assert!(git(&["add", "-A"]) && git(&["commit", "-q", "-m", "a change", "--date", day]));
    commit("2026-10-01T12:00:00+00:00");
    let running = site.preview();
    let mut events = running.events();
    assert!(running.page("/pages/notes/").contains("1 Oct 2026</time> by Mara Lind"));
    site.save("content/pages/notes.md", &note("Second words."));
    shows(&running, &mut events, "/pages/notes/", "Second words.");
    assert!(!running.page("/pages/notes/").contains("1 Oct 2026"));
    commit("2026-10-02T12:00:00+00:00");
    site.save("content/pages/other.md", &note("More."));
    shows(&running, &mut events, "/pages/other/", "More.");
    assert!(running.page("/pages/notes/").contains("2 Oct 2026</time> by Mara Lind"));
}
