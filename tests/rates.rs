//! Amounts of several currencies: sums stand for each by itself, and are converted beside it only
//! where the site states a rate for every one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::pages::Pages;
use fixture::{DAY, Fixture};

fn with_rates(rates: &str) -> Pages {
    let fixture = Fixture::quiet();
    fixture.file("site.toml", format!("title = \"Acme playbook\"\ncurrency = \"EUR\"\n{rates}"));
    fixture.file(
        "content/opportunities/leeds.md",
        "---\ntitle: Leeds\naccount: acme\namount: 1000.01 GBP\nprobability: 50\nclose_date: 2027-03-31\n---\n",
    );
    assert_eq!(fixture.errors(), Vec::<&str>::new());
    Pages::of(fixture.root(), &fixture.check_on(DAY))
}

#[test]
fn the_home_page_and_the_pipeline_show_what_it_comes_to_and_how() {
    let pages = with_rates("[rates]\nas_of = 2026-11-20\nGBP = 1.17\n");
    // 250,000 at 5 % of the stage "prospect", and 1,000.01 at 50 %; 1,000.01 × 1.17 = 1,170.0117,
    // 500.005 × 1.17 = 585.00585.
    let home = pages.section("", "_pipeline");
    assert!(
        home.contains("Total 251,170 EUR in all, at the rates of 20 Nov 2026 250,000 EUR · 1,000.01 GBP"),
        "{home}"
    );
    assert!(home.contains("13,085 EUR in all, at the rates of 20 Nov 2026 12,500 EUR · 500 GBP"), "{home}");
    assert!(home.contains("1,000.01 GBP 1.17 1,170.01 EUR 585.01 EUR"), "{home}");
    let pipeline = pages.text("opportunities/");
    assert!(
        pipeline.contains("251,170 EUR in all, at the rates of 20 Nov 2026")
            && pipeline.contains("Weighted by probability 13,085 EUR in all"),
        "{pipeline}"
    );
    let totals = pages.section("opportunities/", "_totals");
    assert!(totals.contains("Acme 2 250,000 EUR 1,000.01 GBP ≈ 251,170 EUR"), "{totals}");
    // Of one stage, all is in the site's currency: there is nothing to convert.
    assert!(totals.contains("Prospect 1 250,000 EUR 12,500 EUR"), "{totals}");
}

#[test]
fn without_a_rate_for_every_currency_there_is_no_sum_of_all() {
    for rates in ["", "[rates]\nas_of = 2026-11-20\nJPY = 0.0062\n"] {
        let pages = with_rates(rates);
        for page in ["", "opportunities/"] {
            let text = pages.text(page);
            assert!(text.contains("1,000.01 GBP") && !text.contains("in all"), "{rates}: {text}");
        }
    }
}

#[test]
fn bars_of_several_currencies_that_no_rate_joins_are_not_drawn() {
    let fixture = Fixture::base();
    let settings = std::fs::read_to_string(fixture.path("site.toml")).unwrap();
    fixture.file("site.toml", settings.replace("currency = \"EUR\"\n", ""));
    for (name, amount) in [("leeds", "1000 GBP"), ("york", "2000 EUR")] {
        fixture.file(
            &format!("content/opportunities/{name}.md"),
            format!(
                "---\ntitle: {name}\naccount: acme\namount: {amount}\nstage: prospect\nclose_date: 2027-03-31\n---\n"
            ),
        );
    }
    let pages = Pages::of(fixture.root(), &fixture.check_on(DAY));
    assert!(!pages.html("opportunities/").contains("amount-bars"));
}
