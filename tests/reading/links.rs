//! Links by every name, and who names whom.

use crate::playbook;
use salesbook::playbook::{OpportunityPart, Playbook, Target, Thing};

fn words(playbook: &Playbook, target: Option<&Target>) -> String {
    let at = |anchor: &Option<String>| anchor.as_ref().map_or_else(String::new, |anchor| format!("#{anchor}"));
    match target {
        None => "nothing".to_owned(),
        Some(Target::Here(anchor)) => format!("here#{anchor}"),
        Some(Target::Asset(path)) => format!("file {path}"),
        Some(Target::Web(url)) => format!("web {url}"),
        Some(Target::Thing(thing, anchor)) => {
            let thing = match thing {
                Thing::Account(id) => format!("account {id}"),
                Thing::Opportunity(id, OpportunityPart::Overview) => format!("opportunity {id}"),
                Thing::Opportunity(id, part) => format!("{part:?} of {id}"),
                Thing::Competitor(id) => format!("competitor {id}"),
                Thing::Partner(id) => format!("partner {id}"),
                Thing::Person(id) => format!("person {id}"),
                Thing::Page(id) => format!("page {id}"),
                Thing::Criterion(id) => format!("#{} {}", id.number(), playbook.methodology.criterion(*id).slug),
            };
            thing + &at(anchor)
        }
    }
}

#[test]
fn links_find_things_by_every_name() {
    let rows: &[(&str, &str)] = &[
        ("[[acme]]", "account acme"),
        ("[[Acme]]", "account acme"),
        ("[[ACME corporation]]", "account acme-x"),
        ("[[account:acme]]", "account acme"),
        ("[[acme|our customer]]", "account acme"),
        ("[[acme#history]]", "account acme#history"),
        ("[[Planning for Acme]]", "opportunity acme-planning"),
        ("[[depot]]", "opportunity depot"),
        ("[[depot#players|the people]]", "Players of depot"),
        ("[[depot#key-players]]", "Players of depot"),
        ("[[depot#plan]]", "Plan of depot"),
        ("[[depot#assessment]]", "Assessment of depot"),
        ("[[depot#brief]]", "Brief of depot"),
        ("[[depot#ada-frost]]", "Players of depot#_player-ada-frost"),
        ("[[depot#aims]]", "opportunity depot#aims"),
        ("[[x-sys]]", "competitor x-sys"),
        ("[[X Systems]]", "competitor x-sys"),
        ("[[XS]]", "competitor x-sys"),
        ("[[no-decision]]", "competitor no-decision"),
        ("[[pal]]", "partner pal"),
        ("[[ada]]", "person ada"),
        ("[[Ada Lind]]", "person ada"),
        ("[[person:ada]]", "person ada"),
        ("[[pages/guide]]", "page pages/guide"),
        ("[[guide]]", "page pages/guide"),
        ("[[How we work: a guide]]", "page pages/guide"),
        ("[[handbook]]", "page pages/guide"),
        ("[[page:pages/guide]]", "page pages/guide"),
        ("[[#5]]", "#5 compelling-event"),
        ("[[#compelling-event]]", "#5 compelling-event"),
        ("[[compelling-event]]", "#5 compelling-event"),
        ("[[Compelling event]]", "#5 compelling-event"),
        ("[[#own]]", "here#own"),
        ("[here](#own)", "here#own"),
        ("[a](../accounts/acme.md)", "account acme"),
        ("[a](../accounts/acme.md#history)", "account acme#history"),
        ("[a](/accounts/acme.md)", "account acme"),
        ("[a](../opportunities/depot/)", "opportunity depot"),
        ("[a](../opportunities/depot/players.md)", "Players of depot"),
        ("[a](site%20map.png)", "file pages/site map.png"),
        ("![a](<site map.png>)", "file pages/site map.png"),
        ("![[site map.png]]", "file pages/site map.png"),
        ("[a](https://example.com/x)", "web https://example.com/x"),
        ("https://example.com", "web https://example.com"),
        ("<ada@example.com>", "web mailto:ada@example.com"),
        ("[a][r]", "account acme"),
    ];
    let body = rows.iter().map(|(link, _)| format!("{link}\n\n")).collect::<String>();
    let playbook = playbook(&[
        ("site.toml", "[[team]]\nid = \"ada\"\nname = \"Ada Lind\"\n"),
        ("content/accounts/acme-x.md", "---\ntitle: Another\naliases: Acme Corporation\n---\n"),
        ("content/competitors/x-sys.md", "---\ntitle: X Systems\naliases: [XS]\n---\n"),
        ("content/partners/pal.md", ""),
        ("content/pages/guide.md", "---\ntitle: \"How we work: a guide\"\nid: handbook\n---\n"),
        (
            "content/opportunities/depot/index.md",
            "---\naccount: acme\namount: 1\nclose_date: 2027-03-31\nplan: {actions: Call}\n---\n\n## Aims\n",
        ),
        ("content/opportunities/depot/players.md", "---\nplayers: [{name: Ada Frost}]\n---\n"),
        ("content/pages/site map.png", "x"),
        ("content/pages/links.md", &format!("## Own\n\n{body}[r]: ../accounts/acme.md\n")),
    ]);
    let index = playbook.documents.iter().position(|d| d.content_path == "pages/links.md").unwrap();
    let targets = &playbook.link_targets[index];
    assert_eq!(targets.len(), rows.len());
    for ((link, expected), target) in rows.iter().zip(targets.iter()) {
        assert_eq!(words(&playbook, target.as_ref()), *expected, "{link}");
    }
}

#[test]
fn what_names_a_thing_is_told_both_ways() {
    let playbook = playbook(&[
        ("site.toml", "[[team]]\nid = \"ada\"\nname = \"Ada Lind\"\n"),
        ("content/accounts/northwind.md", "---\nowner: ada\n---\n\nSee [[acme]] and [[acme]] and [[northwind]].\n"),
        (
            "content/opportunities/depot.md",
            "---\naccount: northwind\namount: 1\nclose_date: 2027-03-31\ncompetitors: no-decision\nowner: ada\n---\n",
        ),
        ("content/pages/guide.md", "[[depot#plan]] [[#5]]\n"),
    ]);
    let names = |thing: &Thing| {
        let from = playbook.backlinks.get(thing).map_or(&[][..], |from| &**from);
        from.iter().map(|from| words(&playbook, Some(&Target::Thing(from.thing.clone(), None)))).collect::<Vec<_>>()
    };
    let thing = |link: &str| match link.split_once(' ').unwrap() {
        ("account", id) => Thing::Account(salesbook::playbook::entity::id::AccountId::new(id)),
        ("competitor", id) => Thing::Competitor(salesbook::playbook::entity::id::CompetitorId::new(id)),
        ("person", id) => Thing::Person(salesbook::playbook::entity::id::TeamMemberId::new(id)),
        (_, id) => Thing::Opportunity(salesbook::playbook::entity::id::OpportunityId::new(id), OpportunityPart::Plan),
    };
    assert_eq!(names(&thing("account acme")), ["account northwind", "opportunity acme-planning"]);
    assert_eq!(names(&thing("account northwind")), ["opportunity depot"], "not by itself");
    assert_eq!(names(&thing("competitor no-decision")), ["opportunity depot"]);
    assert_eq!(names(&thing("person ada")), ["account northwind", "opportunity depot"]);
    assert_eq!(names(&thing("plan depot")), ["page pages/guide"]);
    let criterion = playbook.backlinks.keys().find(|thing| matches!(thing, Thing::Criterion(_))).unwrap();
    assert_eq!(names(criterion), ["page pages/guide"]);
}

#[test]
fn an_id_goes_before_a_title_and_a_title_may_have_a_colon() {
    let playbook = playbook(&[
        ("content/accounts/north.md", "---\ntitle: South\n---\n"),
        (
            "content/accounts/south.md",
            "---\ntitle: \"Page: the south\"\n---\n\n[[south]] [[South]] [[Page: the south]] [[north]]\n",
        ),
    ]);
    let index = playbook.documents.iter().position(|d| d.content_path == "accounts/south.md").unwrap();
    let found = playbook.link_targets[index].iter().map(|target| words(&playbook, target.as_ref())).collect::<Vec<_>>();
    assert_eq!(found, ["account south", "account south", "account south", "account north"]);
}
