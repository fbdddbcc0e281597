//! What is wrong with a playbook: said on the page that stays, and taken back when it is mended.

use crate::client::Events;
use crate::site::{ACME, Site};
use crate::until;
use salesbook::serve::Notice;

#[test]
fn an_error_is_shown_with_its_place_and_goes_when_it_is_mended() {
    let site = Site::new();
    let running = site.preview();
    let (mut events, hello) = Events::listen(running.address);
    assert!(hello.codes().is_empty() && hello.stopped().is_none());
    let broken = "---\ntitle: Rocket <b>sledge</b>\naccount: akme\namount: 90000 EUR\nclose_date: 2026-12-24\n---\n";
    site.write("content/opportunities/rocket.md", broken);
    let heard = events.until(|heard| !heard.codes().is_empty());
    assert_eq!(heard.event, "reload");
    let finding = &heard.state["findings"][0];
    assert_eq!(finding["place"]["position"], "content/opportunities/rocket.md:3:10");
    assert_eq!(finding["place"]["before"], "account: ");
    assert_eq!(finding["place"]["marked"], "akme");
    assert!(finding["message"].as_str().unwrap().contains("akme"));
    assert!(finding["help"].to_string().contains("acme"), "{finding}");
    assert!(heard.state["summary"].as_str().unwrap().starts_with("1 error"));
    for word in ["heading", "note", "help_label", "hide_label"] {
        assert!(!heard.state[word].as_str().unwrap().is_empty(), "{word}");
    }
    // The page shows what could be understood, and who comes later hears of it too.
    assert!(running.page("/opportunities/rocket/").contains("Rocket &lt;b&gt;sledge"));
    let state = running.page("/_salesbook/state.json");
    assert_eq!(state, heard.state.to_string());
    let (_, late) = Events::listen(running.address);
    assert_eq!(late.codes(), heard.codes());
    site.write("content/opportunities/rocket.md", &broken.replace("akme", "acme"));
    let heard = events.until(|heard| heard.codes().is_empty());
    assert!(!heard.state["summary"].as_str().unwrap().contains("error"));
    assert_eq!(heard.event, "reload");
}

#[test]
fn settings_with_errors_are_reported_where_they_are() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    site.write("site.toml", "title = \"Anvils\ncurrency = \"EUR\"\n");
    let heard = events.until(|heard| !heard.codes().is_empty() || heard.stopped().is_some());
    let position = heard.state["findings"][0]["place"]["position"].as_str().unwrap();
    assert!(position.starts_with("site.toml:1:"), "{position}");
    assert_eq!(running.get("/").status, 200);
    site.write("site.toml", "title = \"Anvils\"\ncurrency = \"EUR\"\n");
    events.until(|heard| heard.codes().is_empty() && heard.stopped().is_none());
    running.is_well();
}

#[test]
fn a_broken_template_leaves_the_last_good_pages() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    let before = running.page("/pages/notes/");
    site.write("templates/page.html", "{% extends \"base.html\" %}\n{% block main %}{{ oh no }}{% endblock main %}\n");
    let heard = events.until(|heard| heard.stopped().is_some());
    assert_eq!(heard.event, "problem");
    let stopped = heard.stopped().unwrap();
    assert!(stopped.contains("templates/page.html") && stopped.contains('2'), "{stopped}");
    assert_eq!(running.page("/pages/notes/"), before);
    until("the terminal has heard of it too", || {
        let named =
            |notice: &Notice| matches!(notice, Notice::Stopped { changed, .. } if changed == &["templates/page.html"]);
        running.said().iter().any(named)
    });
    // Still wrong, and said again.
    site.write("content/accounts/acme.md", &ACME.replace("anvils", "hammers"));
    let again = events.until(|heard| heard.stopped().is_some());
    assert!(again.number() > heard.number());
    assert_eq!(running.page("/pages/notes/"), before);
    site.write("templates/page.html", "{% extends \"base.html\" %}{% block main %}Mended.{% endblock main %}\n");
    let heard = events.until(|heard| heard.stopped().is_none());
    assert_eq!(heard.event, "reload");
    assert!(running.page("/pages/notes/").contains("Mended."));
    assert!(running.page("/accounts/acme/").contains("hammers"));
}

#[test]
fn a_template_that_does_not_fit_its_page_stops_those_who_look_at_it() {
    let site = Site::new();
    let running = site.preview();
    let mut events = running.events();
    let before = running.page("/pages/notes/");
    let wrong = "{% extends \"base.html\" %}\n{% block main %}{{ view.no_such_thing.at_all }}{% endblock main %}\n";
    // Somebody looks at a page of this template: the page stays.
    site.write("templates/page.html", wrong);
    let heard = events.until(|heard| heard.stopped().is_some());
    assert!(heard.stopped().unwrap().contains("templates/page.html"), "{heard:?}");
    assert_eq!(running.page("/pages/notes/"), before);
    std::fs::remove_file(site.path("templates/page.html")).unwrap();
    events.until(|heard| heard.stopped().is_none());
    // Nobody looks at a page of this one: it fails when somebody does.
    site.write("templates/account.html", wrong);
    events.until(|heard| heard.event == "reload");
    let failed = running.get("/accounts/acme/");
    assert_eq!(failed.status, 500);
    let text = failed.text();
    assert!(text.contains("templates/account.html") && text.contains("/_salesbook/live.js"), "{text}");
    assert!(running.said().iter().any(|notice| matches!(notice, Notice::PageFailed { .. })));
    running.is_well();
    std::fs::remove_file(site.path("templates/account.html")).unwrap();
    events.until(|_| running.get("/accounts/acme/").status == 200);
}

#[test]
fn a_preview_starts_when_nothing_can_be_made_and_shows_why() {
    let site = Site::new();
    site.write("templates/home.html", "{% if %}");
    let running = site.preview();
    let (mut events, hello) = Events::listen(running.address);
    assert!(hello.state["edition"].is_null() && hello.stopped().is_some());
    for target in ["/", "/opportunities/", "/assets/style.css"] {
        let page = running.get(target);
        assert_eq!(page.status, 503, "{target}");
        let text = page.text();
        assert!(text.contains("templates/home.html"), "{text}");
        let number = hello.state["revision"].as_str().unwrap();
        assert!(text.contains(&format!("data-failed=\"{number}\"")), "{text}");
    }
    assert_eq!(running.get("/_salesbook/live.css").status, 200);
    assert!(matches!(&running.said()[0], Notice::Stopped { changed, .. } if changed.is_empty()));
    std::fs::remove_file(site.path("templates/home.html")).unwrap();
    let heard = events.until(|heard| heard.stopped().is_none());
    assert_eq!(heard.event, "reload");
    running.is_well();
}

#[test]
fn a_folder_without_a_playbook_becomes_one() {
    let folder = tempfile::tempdir().unwrap();
    let running = crate::site::Running::start(&crate::site::options(folder.path()));
    let mut events = running.events();
    let page = running.get("/");
    assert!(page.status == 503 && page.text().contains("holds no playbook"), "{page:?}");
    std::fs::create_dir_all(folder.path().join("content/accounts")).unwrap();
    std::fs::write(folder.path().join("content/accounts/acme.md"), ACME).unwrap();
    events.until(|_| running.get("/accounts/acme/").status == 200);
    let missing = folder.path().join("nowhere");
    let say: salesbook::serve::Say = std::sync::Arc::new(|_| {});
    let error = salesbook::serve::start(&crate::site::options(&missing), &say).err().unwrap();
    assert!(error.to_string().contains("there is no folder"));
}
