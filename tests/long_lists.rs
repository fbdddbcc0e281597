//! A playbook so large that its lists are cut into pages: no page is heavy, every row stands on one
//! of them, and every link leads somewhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "../benches/speed/corpus/mod.rs"]
#[allow(dead_code)]
mod corpus;
#[path = "fixture/mod.rs"]
mod fixture;

use corpus::full::{Size, files};
use corpus::write;
use fixture::pages::Pages;
use fixture::{DAY, Fixture};
use salesbook::project::{Checked, Project};
use salesbook::site::{Listing, Route};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The heaviest that a page may be, in bytes.
const HEAVIEST: usize = 300_000;

static LARGE: LazyLock<(Checked, Pages)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    // Everybody leads many, and every customer has many.
    let size = Size { accounts: 9, team: 3, ..Size::of(260) };
    write(folder.path(), files(size, 11)).unwrap();
    let checked = Project::open(folder.path()).unwrap().load().unwrap().check(DAY);
    let pages = Pages::of(folder.path(), &checked);
    (checked, pages)
});

fn pages_of(listing: Listing) -> Vec<String> {
    let playbook = &LARGE.0.playbook;
    let last = listing.pages(listing.length(playbook));
    (1..=last).map(|number| listing.page(number).file(playbook)).collect()
}

#[test]
fn no_page_is_heavy() {
    let heavy = LARGE.1.all().into_iter().map(|page| (LARGE.1.html(&page).len(), page));
    let heavy = heavy.filter(|(bytes, _)| *bytes > HEAVIEST).collect::<Vec<_>>();
    assert!(heavy.is_empty(), "{heavy:?}");
}

#[test]
fn every_link_leads_to_a_place_that_is_there() {
    let (followed, lost) = LARGE.1.follow_links();
    assert!(followed > 50_000, "{followed}");
    assert!(
        lost.is_empty(),
        "{} links lead nowhere, such as {:?}",
        lost.len(),
        lost.iter().take(20).collect::<Vec<_>>()
    );
}

#[test]
fn every_open_opportunity_stands_on_one_page_of_the_pipeline_and_every_closed_one_on_its_list() {
    let (checked, pages) = &*LARGE;
    let methodology = &checked.playbook.methodology;
    for (listing, wants_closed) in [(Listing::Open, false), (Listing::Closed, true)] {
        let mut found = Vec::new();
        for page in pages_of(listing) {
            let html = pages.html(&page);
            let (_, table) = html.split_once("<table class=\"opportunities\"").unwrap();
            let rows = table.split("</table>").next().unwrap().split("<th scope=\"row\"><a href=\"").skip(1);
            found.extend(
                rows.map(|row| row.split("opportunities/").nth(1).unwrap().split('/').next().unwrap().to_owned()),
            );
        }
        let all = checked.playbook.opportunities.values();
        let wanted = all.filter(|deal| deal.is_closed(methodology) == wants_closed);
        let wanted = wanted.map(|deal| deal.id.as_str().to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(found.len(), wanted.len(), "{listing:?}");
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted);
    }
    assert_eq!(pages_of(Listing::Open)[..2], ["opportunities/index.html", "lists/opportunities/2/index.html"]);
}

#[test]
fn a_page_says_which_part_of_the_list_it_is() {
    let (checked, pages) = &*LARGE;
    let count = Listing::Open.length(&checked.playbook);
    assert!(pages.text("opportunities/").contains(&format!("1 to 60 of {count}.")));
    assert!(pages.text("lists/opportunities/2/").contains(&format!("61 to 120 of {count}.")));
    assert!(pages.html("lists/opportunities/2/").contains("<title>Pipeline, page 2 · "));
    for listing in [Listing::Open, Listing::Actions, Listing::Reviews] {
        assert!(pages_of(listing).len() > 2, "{listing:?} is not cut");
    }
}

#[test]
fn what_a_page_leaves_out_is_counted() {
    let (checked, pages) = &*LARGE;
    let led = |deal: &&std::sync::Arc<salesbook::playbook::Opportunity>| {
        deal.fields.owner.as_ref().is_some_and(|owner| owner.value.as_str() == "member-1")
    };
    let led = checked.playbook.opportunities.values().filter(led).count();
    assert!(led > 60);
    let section = pages.section("people/member-1/", "_leads");
    assert!(section.ends_with(&format!("{} more are not shown here.", led - 60)), "{section}");
}

#[test]
fn the_lists_of_an_empty_playbook_have_one_page_each() {
    let checked = Fixture::empty().check_on(DAY);
    assert!(!Route::all(&checked.playbook).iter().any(|route| matches!(route, Route::Listed(..))));
    for listing in Listing::ALL {
        // Doing nothing and doing it in-house are competitors of everybody.
        let rows = if listing == Listing::Competitors { 2 } else { 0 };
        assert_eq!((listing.length(&checked.playbook), listing.pages(rows)), (rows, 1), "{listing:?}");
    }
}
