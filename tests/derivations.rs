//! A reader can follow each figure to what made it: the sums stand on the pages, and every link
//! leads to a place that is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::pages::Pages;
use fixture::{DAY, Fixture};
use salesbook::project::Project;
use std::path::Path;
use std::sync::LazyLock;

const DEPOT: &str = "\
---
title: Depot
account: acme
amount: 1000
close_date: 2027-03-31
stage: develop
competitors: [in-house]
assessments:
  - date: 2026-11-20
    us: ++-+? ++++- +++?? ++---
    in-house: +.... ..... ..... .....
insights: {goals: [{text: To grow, state: confirmed, owners: ada}], obstacles: [Old planes]}
players:
  - {name: Ada, buying_role: approver, political_status: inner_circle, support: supporter, coverage: brief_contact}
  - {name: Bo, political_status: outside, support: enemy}
value:
  years: 2
  lines:
    - {source: expenses, amount: 100, per: month, certainty: confirmed}
    - {source: acquisition, amount: 1200}
plan:
  actions:
    - {title: Ask why now, due: 2026-11-30, prime: retrieve, criteria: 5}
    - {title: Letter, due: 2026-11-20}
  tests: [{date: 2026-11-18, vulnerabilities: [No budget]}]
---
";

static PAGES: LazyLock<Pages> = LazyLock::new(|| {
    let fixture = Fixture::quiet();
    fixture.file("content/opportunities/depot.md", DEPOT);
    assert_eq!(fixture.errors(), Vec::<&str>::new());
    Pages::of(fixture.root(), &fixture.check_on(DAY))
});

fn says(page: &str, expected: &[&str]) {
    let text = PAGES.text(page);
    for words in expected {
        assert!(text.contains(words), "{page} does not say {words:?}:\n{text}");
    }
}

#[test]
fn a_score_shows_its_sum_and_its_colour_the_reason() {
    says(
        "opportunities/depot/assessment/",
        &[
            "amber Score (3 − 1) / 5 = +0.4 · Known 80 % qualifies from 0 Amber: the score lies between −0.2 and +0.6.",
            "green Score (4 − 1) / 5 = +0.6 · Known 100 % qualifies from 0 Green: the score is +0.6 or more, and no more \
             than one criterion falls short of favourable.",
            "Amber: the score is enough, but 2 criteria are not favourable.",
            "Red: the score is −0.2 or less.",
            "+0.35 (12 − 5) / 20",
        ],
    );
    let overview = PAGES.html("opportunities/depot/");
    assert!(overview.contains("assessment/index.html#_compete\">+0.6</a>"), "a score leads to its rows");
}

#[test]
fn qualification_and_position_show_their_questions() {
    says(
        "opportunities/depot/",
        &[
            "How this came about: Qualified?",
            "Can we compete? (4 − 1) / 5 +0.6 0 yes",
            "Is it worth winning? (2 − 3) / 5 −0.2 0 no",
            "#4 Access to funds + favourable #5 Compelling event ? unknown",
            "X Is there an opportunity? +0.4 +1 Y Can we compete? +0.6 +1 Z Can we win? +0.6 +1",
        ],
    );
}

#[test]
fn signals_show_what_they_were_read_from() {
    says(
        "opportunities/depot/",
        &[
            "How this came about: Signals",
            "Opportunity amber Is there an opportunity? #4 Access to funds + favourable #5 Compelling event ? unknown #1",
            "Insight map : it tells a story; 1 of 2 items are confirmed, and key players own 100 % of the goals and initiatives",
            "Key players : the map is: green",
            "Plan : 2 open, 1 of them overdue, 1 due within 14 days",
            "Plan : last tested on 18 Nov 2026, one weak point open",
        ],
    );
}

#[test]
fn the_balance_shows_what_each_person_adds() {
    // Ada 3 × 1 × ½ = 1.5, Bo 1 × −2 = −2: −0.5 of 2 × 4 = 8, which is −0.0625.
    says(
        "opportunities/depot/players/",
        &["Ada 3 +1 50 % +1.5 Bo 1 −2 100 % −2 Sum −0.5, of the 8 that it could be −0.06"],
    );
}

#[test]
fn the_value_case_shows_its_lines_and_years() {
    says(
        "opportunities/depot/",
        &[
            "Return on investment 100 % Payback in month 12",
            "Expenses 100 EUR Every month Confirmed 2,400 EUR Acquisition costs − 1,200 EUR once Unknown − 1,200 EUR",
            "1 1,200 EUR 1,200 EUR 0 EUR 2 1,200 EUR 0 EUR 1,200 EUR",
            "Confirmed : 2,400 EUR",
        ],
    );
}

#[test]
fn prime_coverage_shows_its_triggers_and_answers() {
    // Of our twelve +, in-house shares #1: 11 emphasise, 1 insulate. Three ? retrieve, five − minimise. Neither the
    // event nor the value is confirmed: 2 prove.
    let text = PAGES.text("opportunities/depot/plan/");
    let calls = [11, 1, 3, 5, 2].iter().sum::<i32>();
    assert!(text.contains(&format!("1 of {calls} calls of the assessment are answered by an action, 5 %.")), "{text}");
    says(
        "opportunities/depot/plan/",
        &[
            "#5 Compelling event ? unknown · not rated Retrieve missing information Ask why now",
            "#1 Customer's application or project + favourable + favourable Insulate against competition nothing yet",
        ],
    );
}

#[test]
fn the_pipeline_says_whose_probability_weighs() {
    says("opportunities/", &["Weighted: each amount times its probability", "40 % usual in its stage"]);
}

#[test]
fn the_order_of_attention_shows_its_factors() {
    // The only open amount in euros beside 250,000: 1 + 9 × 1,000/250,000, whole ninths: 1. It closes in spring: 1.
    says("", &["Depot 1 action overdue since 20 Nov 2026 3 1 1 3"]);
}

/// Of every page of the sample, every link inside the site leads to a page, and to a place on it.
#[test]
fn every_link_leads_to_a_place_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let checked = Project::open(root).unwrap().load().unwrap().check(DAY);
    let pages = Pages::of(root, &checked);
    let (followed, lost) = pages.follow_links();
    assert!(followed > 5000, "{followed}");
    assert!(
        lost.is_empty(),
        "{} links lead nowhere, such as {:?}",
        lost.len(),
        lost.iter().take(20).collect::<Vec<_>>()
    );
}
