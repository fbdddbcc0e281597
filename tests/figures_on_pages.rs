//! Figures over several deals, over an account and over one question, as pages show them; and what
//! pages say as long as there is nothing to reckon.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::pages::Pages;
use fixture::{DAY, Fixture};

const SITE: &str = "\
title = \"Acme playbook\"
currency = \"EUR\"
methodology = \"methodology.yaml\"
[[team]]
id = \"mara\"
name = \"Mara Lind\"
[[team]]
id = \"tom\"
name = \"Tom Okafor\"
[rates]
as_of = 2026-11-20
GBP = 1.2
[thresholds]
short_term_revenue_min = \"100000 EUR\"
close_within_days = 100
profit_min = \"5000 EUR\"
[[plan_type]]
name = \"Light plan\"
from = [\"0 EUR\", \"0 GBP\"]
modules = [1, 3, 5]
[[plan_type]]
name = \"Whole plan\"
from = [\"200000 EUR\", \"200000 GBP\"]
modules = [1, 2, 3, 4, 5, 6, 7]
";

/// A site with the documents of a test; each is a path below `content/` and its front matter.
fn pages(documents: &[(&str, &str)]) -> Pages {
    let fixture = Fixture::quiet();
    fixture.file("site.toml", SITE);
    fixture.file("content/competitors/x-sys.md", "---\ntitle: X-Sys\n---\n");
    for (path, front) in documents {
        fixture.file(&format!("content/{path}.md"), format!("---\n{front}---\n"));
    }
    assert_eq!(fixture.errors(), Vec::<&str>::new());
    Pages::of(fixture.root(), &fixture.check_on(DAY))
}

/// That a text holds some words, one after the other.
#[track_caller]
fn assert_says(text: &str, expected: &[&str]) {
    let mut rest = text;
    for words in expected {
        let found = rest.find(words).unwrap_or_else(|| panic!("no `{words}` in `{rest}` of `{text}`"));
        rest = &rest[found + words.len()..];
    }
}

const WON: &str = "\
title: Hangar
account: acme
owner: mara
amount: 1000 GBP
close_date: 2026-03-01
stage: won
competitors: [x-sys, in-house]
assessments:
  - {date: 2026-02-01, us: \"+++++ ????? ????? ?????\"}
outcome: {result: won, date: 2026-02-20, reasons: [{criterion: 5, text: The lease ended}], lessons: [Ask early]}
";
const LOST: &str = "\
title: Tower
account: acme
owner: mara
amount: 500
close_date: 2025-06-01
stage: lost
competitors: [x-sys]
assessments:
  - {date: 2025-05-01, us: \"+-+++ ????? ????? ?????\"}
outcome: {result: lost, date: 2025-05-30, to: x-sys, reasons: [5, 4], lessons: [Ask early]}
";

#[test]
fn what_was_won_and_lost_is_read_on_one_page() {
    let pages = pages(&[("opportunities/hangar", WON), ("opportunities/tower", LOST)]);
    let page = "won-and-lost/";
    // The fifth criterion decided twice, the fourth once.
    assert_says(
        &pages.section(page, "_reasons"),
        &["#5 Compelling event 1 Hangar The lease ended 1 Tower –", "#4 Access to funds – 1 Tower –"],
    );
    // Only the second criterion was rated otherwise.
    assert_says(
        &pages.section(page, "_pattern"),
        &["in 1 won and 1 lost", "Difference #2 Customer's business profile +1", "+100", "#1", " 0 #3"],
    );
    // Won against both, lost to the one; 1,000 pounds are 1,200 euros.
    assert_says(
        &pages.section(page, "_record"),
        &[
            "All years 1 1,000 GBP ≈ 1,200 EUR 1 500 EUR 0 0",
            "X-Sys 1 1,000 GBP ≈ 1,200 EUR 1 500 EUR",
            "1,000 GBP",
            "2026 1 1,000 GBP",
            "2025 0 – 1 500 EUR 0 0 X-Sys 0 – 1 500 EUR",
            "How this came about: the rates of 20 Nov 2026",
        ],
    );
    let pipeline = pages.html("opportunities/");
    assert!(pipeline.contains("won-and-lost/index.html\">Won and lost</a>"), "the pipeline leads there");
    let html = pages.html(page);
    assert!(html.contains("opportunities/tower/index.html\">Tower</a>"), "each opportunity is linked");
    assert!(html.contains("<a href=\"../opportunities/index.html\" aria-current"), "the pipeline is marked");
}

#[test]
fn as_long_as_nothing_is_won_or_lost_the_page_says_what_to_write() {
    let none = pages(&[]);
    assert_says(&none.text("won-and-lost/"), &["Nothing has been won or lost yet.", "outcome: {result: lost,"]);
    let head = "account: acme\namount: 1\nclose_date: 2026-01-01\nstage: lost\n";
    let tower = format!("title: Tower\n{head}outcome: {{result: lost, to: x-sys, lessons: [Ask early]}}\n");
    let shed = format!("title: Shed\n{head}");
    let bare = pages(&[("opportunities/tower", &tower), ("opportunities/shed", &shed)]);
    let text = bare.text("won-and-lost/");
    assert_says(
        &text,
        &[
            "No outcome names its reasons yet. Write under outcome:",
            "One without a reason: Tower",
            "No opportunity that was won or lost was assessed before it closed.",
            "One is closed and does not say how it ended: Shed",
        ],
    );
    assert!(!text.contains("All years"), "one year needs no sum over all: {text}");
}

#[test]
fn the_team_and_each_of_it_see_their_buckets() {
    let deal = |stage: &str, amount: &str, owner: &str| {
        format!(
            "title: Deal {amount}\naccount: acme\namount: {amount}\nclose_date: 2027-03-31\nstage: {stage}\n{owner}"
        )
    };
    let documents = [
        ("opportunities/a", deal("develop", "10", "owner: mara\n")),
        ("opportunities/b", deal("develop", "20 GBP", "owner: mara\n")),
        ("opportunities/c", deal("negotiate", "40", "owner: mara\n")),
        ("opportunities/d", deal("negotiate", "80", "owner: tom\n")),
        ("opportunities/hangar", WON.to_owned()),
        ("opportunities/tower", LOST.to_owned()),
    ];
    let documents = documents.iter().map(|(path, front)| (*path, front.as_str())).collect::<Vec<_>>();
    let pages = pages(&documents);
    // 10 euros and 20 pounds stand apart; at 1.2 they are 34 euros. What was lost is nowhere.
    assert_says(
        &pages.section("opportunities/", "_buckets"),
        &[
            "Owner Possible Projected Won",
            "Mara Lind 10 EUR 20 GBP ≈ 34 EUR 2 opportunities \
             40 EUR 1 opportunity 1,000 GBP ≈ 1,200 EUR 1 opportunity",
            "Tom Okafor – 80 EUR 1 opportunity –",
            // The deal of the fixture has no owner.
            "Unknown 250,000 EUR 1 opportunity – –",
            "Total 250,010 EUR 20 GBP ≈ 250,034 EUR 3 opportunities \
             120 EUR 2 opportunities",
            "How this came about: the rates of 20 Nov 2026 Possible",
        ],
    );
    assert!(pages.html("opportunities/").contains("people/mara/index.html#_buckets\">Mara Lind</a>"));
    assert_says(
        &pages.section("people/mara/", "_buckets"),
        &[
            "Possible 2 10 EUR 20 GBP",
            "Deal 10 , Deal 20 GBP",
            "Projected 1 40 EUR Deal 40",
            "Won 1 1,000 GBP",
            "Hangar",
        ],
    );
    let tom = pages.section("people/tom/", "_buckets");
    assert!(tom.contains("Projected 1 80 EUR Deal 80") && !tom.contains("Won 0"), "{tom}");
}

#[test]
fn an_account_says_how_far_its_people_are_covered() {
    let deal = |players: &str| {
        format!("title: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: prospect\nplayers:\n{players}")
    };
    let some = "\
- {name: Ada, political_status: inner_circle, support: neutral, coverage: brief_contact}
- {name: Bo, political_status: outside, support: mentor, coverage: in_depth}
- {name: Cy, buying_role: approver}
";
    let acme = |players: &str| pages(&[("opportunities/depot", &deal(players))]).text("accounts/acme/");
    let text = acme(some);
    assert_says(
        &text,
        &[
            "Map of the account Key players, none of whom supports us",
            "Ada Depot Key player in contact",
            "Bo Depot Not a key player",
            "Cy Depot Key player without contact",
        ],
    );
    let won_over = acme(&some.replace("support: neutral", "support: supporter"));
    assert_says(&won_over, &["Map of the account A key player supports us", "Ada Depot Key player who supports us"]);
    assert_says(&pages(&[]).text("accounts/acme/"), &["Map of the account Nobody is on a map yet"]);
}

#[test]
fn figures_of_the_worth_stand_beside_its_ratings() {
    let front = "\
title: Depot
account: acme
amount: 100000
close_date: 2027-03-31
stage: prospect
future_revenue_1_year: 7 GBP
profit: 4000
cost_of_sale: 4000.01
thresholds: {future_revenue_1_year_min: 9 EUR, future_revenue_3_years_min: 90}
assessments: [{date: 2026-11-20, us: \"+++++ +++++ +++++ +++++\"}]
";
    let page = "opportunities/depot/assessment/";
    let text = pages(&[("opportunities/depot", front)]).text(page);
    assert_says(
        &text,
        &[
            "Cost of sale: 4,000.01 EUR, at most the profit of 4,000 EUR Not met",
            "Order amount: 100,000 EUR, at least 100,000 EUR Met",
            // 7 days of November, 31, 31 and 28, and 31 of March less one: 127 days.
            "Close date: 31 Mar 2027, in 127 days, within 100 days Not met",
            "Within one year: 7 GBP, a threshold of 9 EUR in another currency, not compared",
            "Within three years: not written down yet, at least 90 EUR",
            "Profit: 4,000 EUR, at least 5,000 EUR Not met",
        ],
    );
    let today = front.replace("close_date: 2027-03-31", "close_date: 2026-11-24");
    let text = pages(&[("opportunities/depot", &today)]).text(page);
    assert_says(&text, &["Close date: 24 Nov 2026, today, within 100 days Met"]);
    let past = front.replace("close_date: 2027-03-31", "close_date: 2026-11-23");
    assert!(!pages(&[("opportunities/depot", &past)]).text(page).contains("Close date:"), "it is past");
}

#[test]
fn the_chain_is_drawn_beside_its_table() {
    let account = "\
title: Acme
insights:
  pressures: [{text: Fuel is dear, id: fuel, serves: grow}, {text: Snow, id: snow}]
  goals: [{text: To grow, id: grow, state: confirmed}]
";
    let front = "\
title: Depot
account: acme
amount: 1
close_date: 2027-03-31
stage: prospect
compelling_event: {reason: The lease ends, serves: fuel}
insights: {obstacles: [{text: \"**Old** planes\", id: old}]}
unique_business_value: {result: Half the fuel, serves: [old]}
";
    let pages = pages(&[("accounts/acme", account), ("opportunities/depot", front)]);
    let of = |page: &str| {
        let html = pages.html(page);
        let (_, rest) = html.split_once("<svg").unwrap();
        rest.split_once("</svg>").unwrap().0.to_owned()
    };
    let drawn = of("opportunities/depot/");
    // The goal is served by way of the pressure, which the event springs from; snow is served by nothing here.
    for words in ["Pressures", "Fuel is dear", "To grow", "Obstacles", "Old planes", "The lease ends", "Half the fuel"]
    {
        assert!(drawn.contains(&format!(">{words}<")), "no {words}: {drawn}");
    }
    assert!(drawn.contains(">Confirmed, of the account<"), "{drawn}");
    assert!(!drawn.contains("Snow") && !drawn.contains("**"), "{drawn}");
    assert_eq!(drawn.matches("class=\"arrow\"").count(), 3);
    let account = of("accounts/acme/");
    assert!(account.contains(">Snow<") && !account.contains("of the account<"), "{account}");
    assert_eq!(account.matches("class=\"arrow\"").count(), 1);
    assert_says(&pages.section("opportunities/depot/", "_insights"), &["Old planes"]);
}

#[test]
fn an_open_opportunity_says_how_long_it_has_been_in_its_stage() {
    let front = "title: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: prospect\n";
    let text = |more: &str| pages(&[("opportunities/depot", &format!("{front}{more}"))]).text("opportunities/depot/");
    assert_says(&text("stage_since: 2026-11-04\n"), &["Stage Prospect for 20 days"]);
    assert_says(&text("stage_since: 2026-11-23\n"), &["Stage Prospect for 1 day Probability"]);
    assert_says(&text("stage_since: 2026-11-25\n"), &["Stage Prospect Probability"]);
    assert_says(&text(""), &["Stage Prospect Probability"]);
}

#[test]
fn a_module_that_the_plan_leaves_out_is_not_asked_for() {
    let front = |amount: &str| {
        format!("title: Depot\naccount: acme\namount: {amount}\nclose_date: 2027-03-31\nstage: negotiate\n")
    };
    let section = |front: &str| pages(&[("opportunities/depot", front)]).section("opportunities/depot/", "_progress");
    let light = section(&front("1000"));
    assert_eq!(light.matches("Not asked for").count(), 4, "{light}");
    assert_says(&light, &["Set the Competitive Strategy Not asked for", "Identify the Key Players Not started"]);
    assert!(!light.contains("2. Set the Competitive Strategy"), "it does not list what is missing: {light}");
    let whole = section(&front("200000"));
    assert!(!whole.contains("Not asked for") && whole.contains("2. Set the Competitive Strategy"), "{whole}");
    // A key deal matters more than its size.
    let key = section(&(front("1000") + "flags: [key_deal]\n"));
    assert!(!key.contains("Not asked for"), "{key}");
}

#[test]
fn a_deal_on_hold_stands_behind_the_others_and_says_until_when() {
    let deal = |title: &str, amount: u32, more: &str| {
        format!("title: {title}\naccount: acme\namount: {amount}\nclose_date: 2026-11-20\nstage: prospect\n{more}")
    };
    let held = |next: &str| {
        let large =
            deal("Large", 900_000, &format!("reviews: [{{date: 2026-11-01, decision: hold, next_review: {next}}}]\n"));
        pages(&[("opportunities/large", &large), ("opportunities/small", &deal("Small", 10, ""))])
            .section("", "_attention")
    };
    let waiting = held("2026-12-15");
    assert_says(
        &waiting,
        &["Small", "Large On hold until 15 Dec 2026", "put on hold stands behind all the others", "Small"],
    );
    let forgotten = held("2026-11-20");
    assert!(!forgotten.contains("On hold"), "{forgotten}");
    assert_says(&forgotten, &["Large", "Small"]);
}
