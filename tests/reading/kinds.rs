//! Kinds and ids, from the path or from the document itself.

use crate::playbook;
use salesbook::playbook::{OpportunityPart, Playbook, Thing};

/// What a document has become, in words.
fn thing(playbook: &Playbook, path: &str) -> String {
    let index = playbook.documents.iter().position(|document| document.content_path == path).unwrap();
    match playbook.things[index].as_ref().unwrap() {
        Thing::Account(id) => format!("account {id}"),
        Thing::Opportunity(id, OpportunityPart::Overview) => format!("opportunity {id}"),
        Thing::Opportunity(id, part) => format!("{part:?} of {id}"),
        Thing::Competitor(id) => format!("competitor {id}"),
        Thing::Partner(id) => format!("partner {id}"),
        Thing::Page(id) => format!("page {id}"),
        other => format!("{other:?}"),
    }
}

const DEAL: &str = "account: acme\namount: 1\nclose_date: 2027-03-31";

#[test]
fn folders_and_keys_tell_the_kind_and_the_id() {
    let part = "opportunity: acme-planning";
    let rows: &[(&str, &str, &str)] = &[
        ("accounts/northwind.md", "", "account northwind"),
        ("accounts/rail/south-wind.md", "", "account south-wind"),
        ("accounts/east/index.md", "", "account east"),
        ("accounts/east/history.md", "", "page accounts/east/history"),
        ("accounts/index.md", "", "page accounts/index"),
        ("accounts/Großer Kunde.md", "", "account großer-kunde"),
        ("accounts/x.md", "id: west_1", "account west_1"),
        ("accounts/y.markdown", "", "account y"),
        ("accounts/Z.MD", "", "account z"),
        ("misc/a.md", "kind: account", "account a"),
        ("accounts/not-one.md", "kind: page", "page accounts/not-one"),
        ("opportunities/one.md", DEAL, "opportunity one"),
        ("opportunities/2027/two.md", DEAL, "opportunity two"),
        ("opportunities/three/index.md", DEAL, "opportunity three"),
        ("opportunities/2027/four/index.md", DEAL, "opportunity four"),
        ("opportunities/2027/four/players.md", "", "Players of four"),
        ("opportunities/2027/four/plan.md", "", "Plan of four"),
        ("opportunities/2027/four/assessment.md", "date: 2026-11-02", "Assessment of four"),
        ("opportunities/2027/four/assessments/2026-11-03.md", "", "Assessment of four"),
        ("opportunities/2027/four/review.md", "", "Reviews of four"),
        ("opportunities/2027/four/reviews/spring.md", "", "Reviews of four"),
        ("opportunities/2027/four/notes.md", "", "page opportunities/2027/four/notes"),
        ("opportunities/named/index.md", &format!("{DEAL}\nid: five"), "opportunity five"),
        ("opportunities/named/players.md", "", "Players of five"),
        ("somewhere/six.md", &format!("kind: opportunity\n{DEAL}"), "opportunity six"),
        ("players/p.md", part, "Players of acme-planning"),
        ("plans/p.md", part, "Plan of acme-planning"),
        ("assessments/a.md", &format!("{part}\ndate: 2026-11-02"), "Assessment of acme-planning"),
        ("reviews/r.md", part, "Reviews of acme-planning"),
        ("misc/r.md", &format!("kind: Review\n{part}"), "Reviews of acme-planning"),
        ("misc/k.md", "kind: key players\nopportunity: three", "Players of three"),
        ("competitors/x-sys.md", "", "competitor x-sys"),
        ("competitors/no-decision.md", "", "competitor no-decision"),
        ("partners/pal.md", "", "partner pal"),
        ("pages/guide.md", "", "page pages/guide"),
        ("about.md", "", "page about"),
        ("misc/only-text.md", "title: Text", "page misc/only-text"),
    ];
    let texts = rows.iter().map(|(path, lines, _)| (format!("content/{path}"), format!("---\n{lines}\n---\n")));
    let texts = texts.collect::<Vec<_>>();
    let playbook = playbook(&texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>());
    for (path, _, expected) in rows {
        assert_eq!(thing(&playbook, path), *expected, "{path}");
    }
}

#[test]
fn titles_come_from_the_key_the_heading_or_the_name() {
    let playbook = playbook(&[
        ("content/accounts/a.md", "---\ntitle: \"  Given  \"\n---\n# Heading\n"),
        ("content/accounts/b.md", "## Second\n\n# The *first* heading\n"),
        ("content/accounts/north-wind_rail.md", "Text only.\n"),
        ("content/accounts/c.md", "---\ntitle: \"\"\n---\n"),
    ]);
    let title = |id: &str| playbook.accounts[id].title.as_str();
    assert_eq!(title("a"), "Given");
    assert_eq!(title("b"), "The first heading");
    assert_eq!(title("north-wind-rail"), "North wind rail");
    assert_eq!(title("c"), "C");
}
