//! Themes: a site overrides single templates and assets; a template's mistake names its file, the
//! line and, where it only shows while a page is made, the page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::{DAY, Fixture, copy};
use salesbook::project::build;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Builds the fixture and reads a file of the site, or says what stopped the build.
fn built(fixture: &Fixture, file: &str) -> Result<String, String> {
    let out = fixture.root().join("public");
    build(fixture.root(), &fixture.check_on(DAY), &out).map_err(|error| error.to_string())?;
    Ok(fs::read_to_string(out.join(file)).unwrap())
}

#[test]
fn a_site_overrides_single_templates_and_assets() {
    let fixture = Fixture::base();
    fixture.file(
        "templates/404.html",
        "{% extends \"base.html\" %}{% block main %}<p>Gone fishing</p>{% endblock main %}",
    );
    fixture.file("assets/style.css", "body { color: teal }");
    fixture.file("assets/extra/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assert!(built(&fixture, "404.html").unwrap().contains("Gone fishing"));
    let style = built(&fixture, "assets/style.css").unwrap();
    assert!(style.contains("--accent:") && style.ends_with("\nbody { color: teal }"), "the tokens stay before it");
    assert!(built(&fixture, "assets/extra/logo.svg").unwrap().starts_with("<svg"));
    assert!(built(&fixture, "index.html").unwrap().contains("<main"), "the other templates stay");
}

#[test]
fn numbers_are_written_as_the_language_of_the_pages_does() {
    let fixture = Fixture::base();
    fixture.file(
        "templates/404.html",
        "{% extends \"base.html\" %}{% block main %}<p>{{ 12 | number }}, {{ 1234567 | number }}</p>{% endblock main %}",
    );
    assert!(built(&fixture, "404.html").unwrap().contains("<p>12, 1,234,567</p>"));
}

#[test]
fn a_named_theme_stands_between_the_site_and_the_built_in_one() {
    let fixture = Fixture::base();
    let settings = fs::read_to_string(fixture.path("site.toml")).unwrap();
    fixture.file("site.toml", format!("theme = \"plain\"\n{settings}"));
    let page = |text: &str| format!("{{% extends \"base.html\" %}}{{% block main %}}{text}{{% endblock main %}}");
    fixture.file("themes/plain/templates/404.html", page("of the theme"));
    fixture.file("themes/plain/templates/glossary.html", page("of the theme"));
    fixture.file("templates/404.html", page("of the site"));
    assert!(built(&fixture, "404.html").unwrap().contains("of the site"));
    assert!(built(&fixture, "methodology/glossary/index.html").unwrap().contains("of the theme"));
}

#[test]
fn a_theme_can_make_documents_alone() {
    let fixture = Fixture::base();
    let settings = fs::read_to_string(fixture.path("site.toml")).unwrap();
    fixture.file("site.toml", format!("theme = \"handout\"\n{settings}"));
    fixture.file("themes/handout/theme.toml", "pages = \"documents\"\n");
    let list = "{% for one in view.documents %}[{{ one.href }}|{{ one.label }}]{% endfor %}";
    fixture.file("themes/handout/templates/home.html", list);
    let document = "{{ page.title }} {% for key, value in view.fields %}{% if key != \"players\" %}{{ key }}={{ value }};\
                    {% endif %}{% endfor %} {% if view.fields.players %}{{ view.fields.players[0].name }}{% endif %} {{ view.body.html | safe }}\
                    {% if page.next %}next {{ page.root }}{{ page.next.href }}{% endif %}";
    fixture.file("themes/handout/templates/document.html", document);
    let players = "players:\n  - name: Ada <b>\n";
    fixture.file(
        "content/opportunities/depot.md",
        format!(
            "---\ntitle: Depot\naccount: acme\namount: 10\nclose_date: 2027-03-31\n{players}---\n\n[[#5]] of [[acme]]\n"
        ),
    );
    let home = built(&fixture, "index.html").unwrap();
    for address in
        ["accounts/acme/index.html", "opportunities/acme-planning/index.html", "opportunities/depot/index.html"]
    {
        assert!(home.contains(&format!("[{address}|")), "{address} in {home}");
    }
    let depot = built(&fixture, "opportunities/depot/index.html").unwrap();
    assert!(
        depot.starts_with("Depot title=Depot;account=acme;amount=10;close_date=2027-03-31; Ada &lt;b&gt;"),
        "{depot}"
    );
    assert!(depot.contains("href=\"../../accounts/acme/index.html\""), "{depot}");
    assert!(depot.contains("Compelling event") && !depot.contains("criteria"), "no link to what has no page: {depot}");
    let out = fixture.root().join("public");
    for left_out in ["search", "methodology", "opportunities/depot/players", "people", "assets", "404.html"] {
        assert!(!out.join(left_out).exists(), "{left_out}");
    }

    fixture.file("themes/handout/theme.toml", "pages = \"some\"\n");
    let error = built(&fixture, "index.html").unwrap_err();
    assert!(error.contains("themes/handout/theme.toml") && error.contains("documents"), "{error}");
}

/// The built-in templates are made ready for a site when they are loaded; those of a site stay as they are.
#[test]
fn the_built_in_templates_make_the_same_pages_when_a_site_has_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixture = Fixture::empty();
    copy(&root.join("content"), &fixture.path("content"));
    let settings = fs::read_to_string(root.join("site.toml")).unwrap();
    for language in ["en", "zh"] {
        assert!(settings.contains("language = \"en\""));
        fixture.file("site.toml", settings.replace("language = \"en\"", &format!("language = \"{language}\"")));
        let checked = fixture.check_on(DAY);
        let made = |out: &str| build(fixture.root(), &checked, &fixture.path(out)).unwrap().pages;
        let pages = made("ready");
        copy(&root.join("themes/default/templates"), &fixture.path("templates"));
        assert_eq!(made("as-written"), pages);
        fs::remove_dir_all(fixture.path("templates")).unwrap();
        for entry in WalkDir::new(fixture.path("ready")).into_iter().flatten().filter(|e| e.file_type().is_file()) {
            let file = entry.path().strip_prefix(fixture.path("ready")).unwrap();
            let (ready, as_written) = (fs::read(entry.path()), fs::read(fixture.path("as-written").join(file)));
            assert!(ready.unwrap() == as_written.unwrap(), "{}, {language}", file.display());
        }
    }
}

#[test]
fn a_mistake_in_a_template_names_file_and_line() {
    let fixture = Fixture::base();
    fixture.file("templates/page.html", "{% extends \"base.html\" %}\n{% block main %}\n{% if view.summary %}\n");
    let error = built(&fixture, "index.html").unwrap_err();
    assert!(error.starts_with("templates/page.html"), "{error}");
    assert!(error.contains("page.html:4"), "{error}");
    assert!(!fixture.root().join("public").exists(), "a failed build leaves nothing behind");
}

#[test]
fn a_mistake_that_shows_while_a_page_is_made_names_the_page_as_well() {
    let fixture = Fixture::base();
    fixture.file(
        "templates/account.html",
        "{% extends \"base.html\" %}\n{% block main %}\n<p>{{ view.headcount }}</p>\n{% endblock main %}\n",
    );
    let error = built(&fixture, "index.html").unwrap_err();
    assert!(error.starts_with("templates/account.html"), "{error}");
    assert!(error.contains("account.html:3"), "{error}");
    assert!(error.contains("accounts/acme/index.html"), "{error}");
    assert!(error.contains("headcount"), "{error}");
}

#[test]
fn what_an_author_writes_is_escaped_wherever_it_stands() {
    let fixture = Fixture::base();
    let evil = "<script>alert(1)</script>\\\"'&";
    fixture.file(
        "content/accounts/acme.md",
        format!("---\ntitle: \"{evil}\"\nindustry: \"{evil}\"\nwebsite: \"javascript:alert(1)\"\n---\n\n# {evil}\n\n{evil}\n"),
    );
    fixture.file(
        "content/opportunities/acme-planning.md",
        format!(
            "---\ntitle: \"{evil}\"\naccount: acme\namount: 1\nclose_date: 2027-03-31\nsummary: \"{evil}\"\nowner: eve\nplayers:\n  \
             - {{name: \"{evil}\", id: ada, title: \"{evil}\", influence: high, support: enemy, evidence: \"{evil}\"}}\nplan:\n  actions:\n    \
             - {{title: \"{evil}\", id: act, due: 2026-12-01, owner: \"{evil}\"}}\n---\n"
        ),
    );
    let out = fixture.root().join("public");
    build(fixture.root(), &fixture.check_on(DAY), &out).unwrap();
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(&out) {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "html") {
            let html = fs::read_to_string(entry.path()).unwrap();
            assert!(!html.contains("<script>alert"), "{}", entry.path().display());
            assert!(!html.contains("href=\"javascript:"), "{}", entry.path().display());
            seen += usize::from(html.contains("&lt;script&gt;alert"));
        }
    }
    assert!(seen > 8, "the text shows on {seen} pages only");
}
