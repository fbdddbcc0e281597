//! How pages lead on: to the page before and behind, to the work of each module and back, to what
//! names them, and what is printed at the foot of a sheet.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::{DAY, Fixture};
use salesbook::project::build;
use std::fs;
use std::path::Path;

struct Built {
    out: tempfile::TempDir,
}

impl Built {
    fn of(playbook: &Fixture) -> Self {
        Self::of_root(playbook.root())
    }

    fn of_root(root: &Path) -> Self {
        let out = tempfile::tempdir().unwrap();
        let checked = salesbook::project::Project::open(root).unwrap().load().unwrap().check(DAY);
        build(root, &checked, out.path()).unwrap();
        Self { out }
    }

    fn page(&self, page: &str) -> String {
        fs::read_to_string(self.out.path().join(page)).unwrap_or_else(|error| panic!("{page}: {error}"))
    }

    /// The page that a link with this `rel` leads to, from the site's root.
    fn beside(&self, page: &str, rel: &str) -> Option<String> {
        let html = self.page(page);
        let (_, rest) = html.split_once(&format!("rel=\"{rel}\" href=\""))?;
        Some(rest.split_once('"').unwrap().0.trim_start_matches("../").to_owned())
    }

    /// Goes on from a page until there is no next one, and looks back at each step.
    fn walk(&self, first: &str) -> Vec<String> {
        assert_eq!(self.beside(first, "prev"), None, "{first}");
        let mut walked = vec![first.to_owned()];
        while let Some(next) = self.beside(walked.last().unwrap(), "next") {
            assert_eq!(self.beside(&next, "prev").as_ref(), walked.last());
            assert!(!walked.contains(&next), "in a circle at {next}");
            walked.push(next);
        }
        walked
    }
}

#[test]
fn opportunities_follow_each_other_as_in_the_pipeline() {
    let playbook = Fixture::empty();
    let deal = |id: &str, more: &str| {
        playbook.file(&format!("content/opportunities/{id}.md"), format!("---\ntitle: {id}\n{more}---\n"));
    };
    deal("undated", "");
    deal("late", "close_date: 2027-06-01\n");
    deal("won", "close_date: 2026-01-01\noutcome: {result: won, date: 2026-01-01}\n");
    deal("early", "close_date: 2026-12-01\n");
    deal("also-early", "close_date: 2026-12-01\n");
    let built = Built::of(&playbook);
    let order = ["also-early", "early", "late", "undated", "won"];
    for part in ["", "assessment/", "players/", "plan/", "reviews/", "brief/"] {
        let pages = order.map(|id| format!("opportunities/{id}/{part}index.html"));
        assert_eq!(built.walk(&pages[0]), pages);
    }
    // The table has them in the same order.
    let pipeline = built.page("opportunities/index.html");
    let (_, table) = pipeline.split_once("<table class=\"opportunities").unwrap();
    let places = order.map(|id| table.find(&format!("opportunities/{id}/index.html")).unwrap());
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_others_follow_each_other_as_in_their_lists() {
    let playbook = Fixture::empty();
    for kind in ["accounts", "competitors", "partners"] {
        for id in ["b", "a", "c"] {
            playbook.file(&format!("content/{kind}/{id}.md"), format!("---\ntitle: {id}\n---\n"));
        }
    }
    let page = |path: &str, front: &str| {
        playbook.file(&format!("content/{path}.md"), format!("---\ntitle: {path}\n{front}---\n"));
    };
    page("first", "order: 2\n");
    page("second", "order: 10\n");
    page("handbook/one", "");
    page("handbook/two", "");
    page("handbook/deep/three", "");
    page("loose", "");
    playbook.file(
        "site.toml",
        "title = \"T\"\n[[team]]\nid = \"tom\"\nname = \"Tom\"\n[[team]]\nid = \"ada\"\nname = \"Ada\"\n",
    );
    let built = Built::of(&playbook);
    for kind in ["accounts", "partners"] {
        let pages = ["a", "b", "c"].map(|id| format!("{kind}/{id}/index.html"));
        assert_eq!(built.walk(&pages[0]), pages);
    }
    // Doing nothing and doing it in-house are always there.
    let rivals = ["a", "b", "c", "in-house", "no-decision"].map(|id| format!("competitors/{id}/index.html"));
    assert_eq!(built.walk(&rivals[0]), rivals);
    assert_eq!(built.walk("people/ada/index.html"), ["people/ada/index.html", "people/tom/index.html"]);
    assert_eq!(built.walk("first/index.html"), ["first/index.html", "second/index.html"]);
    assert_eq!(built.walk("handbook/one/index.html"), ["handbook/one/index.html", "handbook/two/index.html"]);
    assert_eq!(built.walk("loose/index.html"), ["loose/index.html"]);
    assert_eq!(built.walk("handbook/deep/three/index.html").len(), 1);
    assert_eq!(built.walk("methodology/modules/assess/index.html").len(), 7);
    let codes = salesbook::diagnostics::all().map(|rule| rule.code.to_lowercase()).collect::<Vec<_>>();
    assert_eq!(built.walk(&format!("methodology/rules/{}/index.html", codes[0])).len(), codes.len());
}

#[test]
fn people_whom_only_documents_name_follow_each_other_too() {
    let playbook = Fixture::empty();
    playbook.file("content/opportunities/a.md", "---\ntitle: A\nowner: zoe\nteam: [mo, ada]\n---\n");
    let built = Built::of(&playbook);
    let people = ["ada", "mo", "zoe"].map(|id| format!("people/{id}/index.html"));
    assert_eq!(built.walk(&people[0]), people);
}

#[test]
fn each_of_the_seven_steps_leads_to_its_work_and_each_module_back() {
    let built = Built::of_root(Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut deals = 0;
    for entry in fs::read_dir(built.out.path().join("opportunities")).unwrap() {
        let entry = entry.unwrap();
        if !entry.path().is_dir() {
            continue;
        }
        deals += 1;
        let id = entry.file_name().into_string().unwrap();
        let html = built.page(&format!("opportunities/{id}/index.html"));
        let (_, strip) = html.split_once("<ol class=\"progress\">").unwrap();
        let strip = strip.split_once("</ol>").unwrap().0;
        let works: Vec<_> = strip.split("class=\"step-name\"><a href=\"../../").skip(1).collect();
        assert_eq!(works.len(), 7, "{id}");
        for work in works {
            let (page, anchor) =
                work.split_once('"').unwrap().0.split_once('#').unwrap_or((work.split_once('"').unwrap().0, ""));
            assert!(page.starts_with(&format!("opportunities/{id}/")), "{page}");
            assert!(anchor.is_empty() || built.page(page).contains(&format!("id=\"{anchor}\"")), "{page}#{anchor}");
        }
        assert_eq!(strip.matches("class=\"step-number\" href=\"../../methodology/modules/").count(), 7, "{id}");
    }
    assert!(deals > 5);
    let module = built.page("methodology/modules/key-players/index.html");
    let (_, standings) = module.split_once("id=\"_standings\"").unwrap();
    let standings = standings.split_once("</section>").unwrap().0;
    let checked =
        salesbook::project::Project::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().load().unwrap().check(DAY);
    let open = checked.figures.values().filter(|figures| !figures.is_closed).count();
    assert_eq!(standings.matches("/players/index.html").count(), open);
}

#[test]
fn what_names_a_thing_says_where() {
    let playbook = Fixture::base();
    playbook.file("content/opportunities/acme-planning.md", "---\ntitle: Planning\naccount: acme\nowner: mara\n---\n");
    playbook.file("content/notes.md", "---\ntitle: Notes\n---\n[[acme]]\n");
    playbook.file(
        "content/history.md",
        "---\ntitle: History\n---\n# Top\n\n## How it *began*\n\nSee [[acme]].\n\n## After\n",
    );
    let page = Built::of(&playbook).page("accounts/acme/index.html");
    let (_, backlinks) = page.split_once("id=\"_backlinks\"").unwrap();
    let backlinks = backlinks.split_once("</section>").unwrap().0;
    assert!(backlinks.contains("Planning</a> <span class=\"faint\">Account</span>"), "{backlinks}");
    assert!(backlinks.contains("History</a> <span class=\"faint\">How it began</span>"), "{backlinks}");
    assert!(backlinks.contains("Notes</a></li>"), "{backlinks}");
}

#[test]
fn a_trail_leads_through_everything_above() {
    let built = Built::of(&Fixture::base());
    let rule = built.page("methodology/rules/c101/index.html");
    let (_, trail) = rule.split_once("<nav class=\"trail\"").unwrap();
    let trail = trail.split_once("</nav>").unwrap().0;
    for above in ["index.html\">Home", "methodology/index.html\">Methodology", "methodology/rules/index.html\">"] {
        assert!(trail.contains(&format!("../../../{above}")), "{above}: {trail}");
    }
}

#[test]
fn sheets_of_paper_say_whose_they_are() {
    let foot = |settings: &str| {
        let playbook = Fixture::base();
        playbook.file("site.toml", settings);
        let style = Built::of(&playbook).page("assets/style.css");
        style.lines().find(|line| line.contains("counter(pages)")).unwrap().to_owned()
    };
    assert!(
        foot("title = \"T\"\ncompany = \"Kestrel\"\n")
            .contains("@bottom-left { content: \"Confidential\\2e  Kestrel\";")
    );
    assert!(foot("title = \"T\"\n[brand]\nconfidential = \"Für uns\"\n").contains("content: \"Für uns\";"));
    assert!(!foot("title = \"T\"\n[brand]\nconfidential = \"\"\n").contains("@bottom-left"));
    let hostile = foot("title = \"T\"\n[brand]\nconfidential = '\"; } } body { display: none } /*'\n");
    assert!(!hostile.contains("body {") && hostile.matches('"').count() == 2 + 2, "{hostile}");
}

#[test]
fn the_page_for_an_address_that_is_not_there_leads_home_from_any_depth() {
    let playbook = Fixture::base();
    playbook.file("site.toml", "title = \"T\"\n[publish]\nbase_url = \"https://a.example/play/book\"\n");
    let page = Built::of(&playbook).page("404.html");
    let links: Vec<_> = page.split(" href=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert!(links.len() > 10);
    for link in links {
        assert!(link.starts_with("/play/book/") || link == "#_main", "{link}");
    }
    // What is read without a style sheet: what happened first, then where to go.
    let (_, main) = page.split_once("<main").unwrap();
    assert!(main.find("<p class=\"lead\">").unwrap() < main.rfind("<a href=\"/play/book/index.html\">").unwrap());
}

#[test]
fn every_list_that_has_an_introduction_shows_it_and_no_page_of_its_own() {
    let playbook = Fixture::base();
    let lists = ["opportunities", "accounts", "competitors", "partners", "people", "reviews"];
    for list in lists {
        playbook.file(&format!("content/{list}/index.md"), format!("# Of {list}\n\nRead this before {list}.\n"));
    }
    playbook.file("content/index.md", "# Home\n\nRead this before all.\n");
    // The actions are no list of documents: this is a page like any other.
    playbook.file("content/actions/index.md", "# Ours\n\nRead this before actions.\n");
    let built = Built::of(&playbook);
    for list in lists {
        let page = built.page(&format!("{list}/index.html"));
        assert!(page.contains(&format!("Read this before {list}.")), "{list}");
        assert!(page.contains(&format!("content/{list}/index.md")), "{list} does not say where it is written");
        assert!(!built.out.path().join(format!("notes/{list}/index/index.html")).exists(), "{list}");
    }
    assert!(built.page("index.html").contains("Read this before all."));
    assert!(!built.page("actions/index.html").contains("Read this"));
    assert!(built.page("notes/actions/index/index.html").contains("Read this before actions."));
}
