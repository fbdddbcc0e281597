//! The table: files in, findings out.

use crate::fixture::row::{Row, all_rows, compare};
use crate::fixture::{Fixture, is_about_the_deal, line};
use salesbook::diagnostics::{Diagnostic, Patch, all};
use std::collections::BTreeSet;
use std::fs;

/// Codes that need more than files; `on_disk` has them.
const ON_DISK: &[&str] = &["F101", "F102", "F105", "F106", "F107", "Y105"];

/// The playbook of a row.
fn fixture_of(row: &Row) -> Fixture {
    let fixture = Fixture::base();
    for block in &row.0.blocks {
        match block.path() {
            Some(path) => {
                fixture.file(path, block.bytes());
            }
            None => assert_eq!(block.info, "findings", "{}: a block of neither kind", row.0.title),
        }
    }
    fixture
}

#[test]
fn findings_have_these_words_and_places() {
    compare("diagnostics", |row| fixture_of(row).findings().iter().map(|line| format!("{line}\n")).collect());
}

#[test]
fn every_code_has_a_row() {
    let rows = all_rows("diagnostics");
    let mut without: BTreeSet<&str> = all().filter(|rule| !is_about_the_deal(rule)).map(|rule| rule.code).collect();
    for code in ON_DISK {
        assert!(without.remove(code), "{code} is not in the registry");
    }
    let mut titles = BTreeSet::new();
    for row in &rows {
        assert!(titles.insert(&row.0.title), "two rows are called {}", row.0.title);
        let code = row.code();
        assert!(row.expected().contains(&format!(" {code} ")), "{} does not show its code", row.0.title);
        without.remove(code);
    }
    assert!(without.is_empty(), "no row for {without:?}");
}

#[test]
fn every_code_is_named_once() {
    let mut seen = BTreeSet::new();
    for rule in all() {
        assert!(seen.insert(rule.code), "{} stands twice in the registry", rule.code);
    }
}

/// A change that a finding offers takes the finding away, and brings no new error.
#[test]
fn every_change_that_is_offered_mends() {
    let mut offered = BTreeSet::new();
    for row in all_rows("diagnostics") {
        let fixture = fixture_of(&row);
        let before = fixture.problems();
        for finding in &before {
            let Some(patch) = &finding.patch else { continue };
            offered.insert(finding.rule.code);
            let path = fixture.path(&patch.place.file.path);
            let bytes = fs::read(&path).unwrap();
            fs::write(&path, changed(patch)).unwrap();
            let after = fixture.problems();
            let same = |other: &Diagnostic| {
                let start = |d: &Diagnostic| d.place.as_ref().map(|place| (place.file.path.clone(), place.start()));
                other.rule == finding.rule && other.message == finding.message && start(other) == start(finding)
            };
            assert!(
                !after.iter().any(same) && after.len() <= before.len(),
                "{}: {}\nis not mended by {patch:?}:\n{}",
                row.0.title,
                line(finding),
                after.iter().map(line).collect::<Vec<_>>().join("\n")
            );
            fs::write(&path, bytes).unwrap();
        }
    }
    assert!(offered.len() >= 10, "{offered:?}");
}

/// The text of a file after a change.
fn changed(patch: &Patch) -> String {
    let mut text = patch.place.file.text.clone();
    text.replace_range(patch.place.span.start()..patch.place.span.end(), &patch.replacement);
    text
}
