//! The rules of the methodology: for each, playbooks in which it speaks, with its exact words and
//! places, and playbooks in which it stays silent.
//!
//! The rows are the sections of the Markdown files in `tests/rules/`, one file a module: a row's
//! title begins with the code it is about; its files are laid over the base fixture; its block
//! `findings` holds what that rule finds, and is empty where it is silent. A line `Day: 2026-12-01`
//! looks at the playbook on that day rather than on the fixture's own. `SALESBOOK_UPDATE_FINDINGS=1 cargo test
//! --test rules` writes what is found now; read the difference before you keep it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::row::{Row, all_rows, compare};
use fixture::{DAY, Fixture, is_about_the_deal, line};
use salesbook::diagnostics::{Severity, all, find};
use salesbook::schema::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The day on which a row is looked at.
fn day(row: &Row) -> Date {
    let day = row.0.prose.split("Day: ").nth(1).map(|rest| &rest[..10]);
    day.map_or(DAY, |day| day.parse().unwrap())
}

/// What the rule of a row finds; any error of the documents themselves is a mistake in the row.
fn found(row: &Row) -> String {
    let rule = find(row.code()).unwrap_or_else(|| panic!("{}: there is no such rule", row.0.title));
    let fixture = Fixture::quiet();
    for block in &row.0.blocks {
        if let Some(path) = block.path() {
            fixture.file(path, block.bytes());
        }
    }
    let found = fixture.check_on(day(row)).diagnostics;
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error && !is_about_the_deal(finding.rule));
    let errors = errors.map(|finding| line(finding)).collect::<Vec<_>>();
    assert!(errors.is_empty(), "{}: {errors:?}", row.0.title);
    found.iter().filter(|finding| *finding.rule == *rule).map(|finding| line(finding) + "\n").collect()
}

#[test]
fn rules_find_this_and_no_more() {
    compare("rules", found);
}

#[test]
fn every_rule_has_a_row_where_it_speaks_and_one_where_it_is_silent() {
    let mut titles = BTreeSet::new();
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for row in all_rows("rules") {
        assert!(titles.insert(row.0.title.clone()), "two rows are called {}", row.0.title);
        let (speaks, silent) = kinds.entry(row.code().to_owned()).or_default();
        *(if row.expected().is_empty() { silent } else { speaks }) += 1;
    }
    let without = all()
        .filter(|rule| is_about_the_deal(rule))
        .filter(|rule| kinds.get(rule.code).is_none_or(|(speaks, silent)| *speaks == 0 || *silent == 0))
        .map(|rule| rule.code)
        .collect::<Vec<_>>();
    assert!(without.is_empty(), "these rules lack a row where they speak or one where they are silent: {without:?}");
}
