//! What pages suggest beside the author's own choice, and what they say is new since a review.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::{DAY, Fixture};
use std::fs;
use std::path::Path;

/// An opportunity; `head` is added to its front matter.
fn depot(fixture: &Fixture, head: &str) {
    let folder = "content/opportunities/depot";
    fixture.file("content/competitors/x-sys.md", "---\ntitle: X-Sys\n---\n");
    fixture.file(
        &format!("{folder}/index.md"),
        format!(
            "---\ntitle: Depot\naccount: acme\namount: 50000\nclose_date: 2026-11-30\n\
             competitors: [{{competitor: x-sys, primary: true}}]\n{head}assessments:\n\
             - {{date: 2026-10-01, us: \"+++?+ ?++++ +++++ +++++\", x-sys: \"+++++ +++++ +++++ +++++\"}}\n\
             - {{date: 2026-11-12, us: \"+++?+ -++++ +++++ +++++\", x-sys: \"+++++ +++++ +++++ +++++\"}}\n---\n"
        ),
    );
    fixture.file(
        &format!("{folder}/players.md"),
        "---\nplayers:\n\
         - {name: Ada, political_status: outside, support: mentor, coverage: in_depth, influences: [bo]}\n\
         - {name: Bo, political_status: inner_circle, support: neutral, adaptability: laggard, \
         coverage: brief_contact, last_contact: 2026-11-20, relationship: {strategy: leverage}}\n\
         - {name: Cy, political_status: inner_circle, support: enemy, coverage: in_depth, \
         relationship: {strategy: neutralise}}\n---\n",
    );
    fixture.file(
        &format!("{folder}/plan.md"),
        "---\nactions:\n\
         - {title: Send it, status: done, due: 2026-11-10, done_on: 2026-11-11}\n\
         - {title: Ring them, due: 2026-11-20}\n---\n",
    );
}

/// The site as it stands on the day of fixtures.
fn built(fixture: &Fixture) -> tempfile::TempDir {
    let out = tempfile::tempdir().unwrap();
    salesbook::project::build(fixture.root(), &fixture.check_on(DAY), &out.path().join("site")).unwrap();
    out
}

/// The words of what bears an id, or is labelled by it: from the id to the end of the element that `closes` it.
fn text(out: &Path, page: &str, id: &str, closes: &str) -> Option<String> {
    let html = fs::read_to_string(out.join("site").join(page).join("index.html")).unwrap();
    let from = html.find(&format!("\"{id}\""))?;
    let to = html[from..].find(closes)? + from;
    let mut words = String::new();
    let mut is_inside = true;
    for letter in html[from..to].chars() {
        match letter {
            '<' => is_inside = true,
            '>' => is_inside = false,
            _ if !is_inside => words.push(letter),
            _ => {}
        }
    }
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[track_caller]
fn assert_says(text: Option<String>, expected: &[&str]) {
    let text = text.unwrap();
    let mut rest = text.as_str();
    for words in expected {
        let found = rest.find(words).unwrap_or_else(|| panic!("no `{words}` in `{rest}` of `{text}`"));
        rest = &rest[found + words.len()..];
    }
}

#[test]
fn suggestions_stand_beside_what_is_chosen() {
    let fixture = Fixture::quiet();
    depot(&fixture, "stage: negotiate\n");
    let out = built(&fixture);
    let page = |part: &str, id: &str, closes: &str| text(out.path(), &format!("opportunities/depot{part}"), id, closes);
    // The mentor is no key player; Bo is one line from her, and nobody for us leads to Cy.
    assert_says(
        page("/players", "_targets", "</aside>"),
        &[
            "Bo high power; support: Neutral; coverage: Brief contact; one step from a mentor",
            "Cy high power; support: Enemy",
            "no line of influence from a mentor",
        ],
    );
    assert_says(
        page("/players", "_player-ada", "</article>"),
        &["Develop; none is chosen", "low power; support: Mentor"],
    );
    assert_says(
        page("/players", "_player-bo", "</article>"),
        &["Motivate, other than the one chosen", "high power; support: Neutral", "Dwell on safety", "(Laggard)"],
    );
    assert_says(page("/players", "_player-cy", "</article>"), &["Neutralise, as chosen"]);
    // #4 ? is a must-have, and so are #5, not confirmed, and #11 and #15, theirs; then #6 −.
    let next = [
        "#4 ",
        "The answer is unknown.",
        "What to ask",
        "#5 ",
        "not confirmed",
        "#11 ",
        "That of X-Sys",
        "#15 ",
        "#6 ",
    ];
    assert_says(page("", "_next-best", "</aside>"), &next);
    assert_says(page("/plan", "_next-best", "</aside>"), &next);
    // A warning, 3, times 1 + 9 × 50,000/250,000 = 2.8, of which 2 counts, times 4 for six days.
    let weak = ["3 (warning) × 2 × 4 = 24", "content/opportunities/depot/", "more are among the findings"];
    assert_says(page("/plan", "_weak-points", "</aside>"), &weak);
    // The brief is one sheet: what is weak, and no reckoning.
    let brief = page("/brief", "_weak-points", "</section>");
    assert!(brief.as_deref().is_some_and(|text| !text.contains('×')), "{brief:?}");
    assert_says(brief, &["A191", "nothing says what moves the customer"]);
}

#[test]
fn few_are_named_to_work_on_next_and_the_others_are_a_click_away() {
    let fixture = Fixture::quiet();
    let players =
        (1..=8).map(|n| format!("  - {{name: Person {n}, political_status: inner_circle, support: neutral}}\n"));
    fixture.file(
        "content/opportunities/depot.md",
        format!("---\ntitle: Depot\naccount: acme\nplayers:\n{}---\n", players.collect::<String>()),
    );
    let out = built(&fixture);
    let page = fs::read_to_string(out.path().join("site/opportunities/depot/players/index.html")).unwrap();
    let (_, targets) = page.split_once("id=\"_targets\"").unwrap();
    let (first, others) = targets.split_once("</aside>").unwrap().0.split_once("<details").unwrap();
    assert_eq!((first.matches("<li>").count(), others.matches("<li>").count()), (5, 3));
    assert!(others.contains("<summary>3 more, in this order</summary>\n<ol start=\"6\">"), "{others}");
}

#[test]
fn what_is_new_since_the_last_review_is_told() {
    let fixture = Fixture::quiet();
    depot(&fixture, "stage: negotiate\n");
    let never = built(&fixture);
    assert_says(text(never.path(), "opportunities/depot", "_since", "</section>"), &["There has been no review yet"]);
    assert_says(text(never.path(), "", "_since", "</section>"), &["Nothing is new since the reviews."]);

    fixture.file("content/opportunities/depot/reviews/2026-11-10.md", "---\ndecision: continue\n---\n");
    let out = built(&fixture);
    assert_says(
        text(out.path(), "opportunities/depot", "_since", "</section>"),
        &[
            "The last review was on 10 Nov 2026. 14 days ago",
            "1 worse 1 newly known",
            "#6 ",
            "?unknown → −unfavourable",
            "Actions doneSend it 11 Nov 2026",
            "Now overdueRing them 20 Nov 2026",
            "Met or spoken withBo 20 Nov 2026",
        ],
    );
    assert_says(
        text(out.path(), "", "_since", "</section>"),
        &["Depot review of 10 Nov 2026: 1 worse 1 newly known 1 action done 1 now overdue 1 person met"],
    );
    assert_says(
        text(out.path(), "opportunities/depot/assessment", "_history", "</section>"),
        &["12 Nov 2026: what changed since 1 Oct 2026", "#6 ", "?unknown → −unfavourable"],
    );
}

#[test]
fn nothing_is_suggested_once_it_is_over() {
    let fixture = Fixture::quiet();
    depot(&fixture, "stage: lost\n");
    let out = built(&fixture);
    let page = |part: &str, id: &str| text(out.path(), &format!("opportunities/depot{part}"), id, "</aside>");
    for (part, id) in [("/players", "_targets"), ("", "_next-best"), ("/plan", "_next-best"), ("/plan", "_weak-points")]
    {
        assert_eq!(page(part, id), None, "{part} {id}");
    }
    let players = text(out.path(), "opportunities/depot/players", "_detail", "</section>").unwrap();
    assert!(!players.contains("Suggested"), "{players}");
}

#[test]
fn the_brief_has_a_question_to_ask_for_what_is_not_known() {
    let fixture = Fixture::quiet();
    let deal = |us: &str| {
        format!(
            "---\ntitle: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: prospect\n\
             assessments:\n- date: 2026-11-12\n  us: \"{us}\"\n  4: {{evidence: Not heard yet, next_question: Who signs *this*?}}\n---\n"
        )
    };
    let unknowns = |us: &str| {
        fixture.file("content/opportunities/depot.md", deal(us));
        text(built(&fixture).path(), "opportunities/depot/brief", "_unknowns", "</section>")
    };
    // Must-haves first, the author's question before the methodology's; what has no room, by name.
    let many = unknowns("????? ???.+ +++++ +++++");
    assert_says(
        many.clone(),
        &[
            "What we do not know, and what to ask",
            "#4 Access to funds: Who signs this?",
            "#5 Compelling event: Why do they have to do anything at all, now rather than next year?",
            "#1 ",
            ": What exactly does the customer need, in their own words?",
            "#2 ",
            "#3 ",
            "Not known either: #6 ",
            "#7 ",
            "#8 ",
            "#9 ",
        ],
    );
    let many = many.unwrap();
    assert!(!many.contains("#10 ") && many.matches('?').count() == 5, "a question each, of the first five: {many}");
    let one = unknowns("+++++ +++?+ +++++ +++++");
    assert!(one.is_some_and(|text| text.contains("#9 ") && !text.contains("either")));
    assert_eq!(unknowns("+++++ +++++ +++++ +++++"), None);
    fixture.file("content/opportunities/depot.md", deal("????? ????? ????? ?????").replace("prospect", "lost"));
    assert_eq!(
        text(built(&fixture).path(), "opportunities/depot/brief", "_unknowns", "</section>"),
        None,
        "it is over"
    );
}

#[test]
fn a_card_says_who_could_lead_to_a_person_whichever_end_the_line_is_written_at() {
    let fixture = Fixture::quiet();
    depot(&fixture, "stage: negotiate\n");
    fixture.file(
        "content/opportunities/depot/players.md",
        "---\nplayers:\n\
         - {name: Ada, support: mentor, coverage: brief_contact, covered_by: [mara], influences: [dov]}\n\
         - {name: Bo, support: enemy, coverage: in_depth, influences: [{player: dov, strength: high}, cy]}\n\
         - {name: Cy, political_status: inner_circle, support: neutral, coverage: no_contact}\n\
         - {name: Dov, political_status: inner_circle, influenced_by: [{player: cy, strength: low}, {player: eve}]}\n\
         - {name: Eve, political_status: inner_circle, coverage: in_depth}\n\
         - {name: Fay, political_status: inner_circle, coverage: brief_contact}\n---\n",
    );
    let out = built(&fixture);
    let card = |id: &str| text(out.path(), "opportunities/depot/players", &format!("_player-{id}"), "</article>");
    assert_says(card("ada"), &["InfluencesDov (Medium)"]);
    assert_says(card("eve"), &["InfluencesDov (Medium)"]);
    assert_says(
        card("dov"),
        &[
            "Influenced byEve (Medium, In depth), Ada (Medium, Brief contact), Bo (High, In depth), Cy (Low, No contact)",
            "Way inEve, Ada (mara)",
        ],
    );
    assert!(!card("dov").unwrap().contains("Ada (mara),"), "an enemy is no way in, and nor is who is out of reach");
    assert_says(card("cy"), &["Influenced byBo (Medium, In depth)", "Way inNone yet"]);
    assert_says(card("fay"), &["Way inNo line of influence leads here yet"]);
    // Who is covered well needs none, and who is no key player is not worth the search.
    for id in ["eve", "ada", "bo"] {
        assert!(!card(id).unwrap().contains("Way in"), "{id}");
    }
}

#[test]
fn the_map_leads_to_the_cards() {
    let fixture = Fixture::quiet();
    fixture.file(
        "content/opportunities/depot.md",
        "---\ntitle: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: prospect\nplayers:\n\
         - {name: Ada, id: ada}\n- {name: 王秀英, id: 王秀英, reports_to: ada}\n---\n",
    );
    let pages = fixture::pages::Pages::of(fixture.root(), &fixture.check_on(DAY));
    let html = pages.html("opportunities/depot/players/");
    let map = html.split_once("<svg").unwrap().1.split_once("</svg>").unwrap().0;
    assert!(map.contains("<a href=\"#_player-ada\" class=\"card "), "{map}");
    assert_eq!(map.matches("<a href=\"#_player-").count(), 2);
    let (_, lost) = pages.follow_links();
    assert_eq!(lost, std::collections::BTreeSet::new());
}
