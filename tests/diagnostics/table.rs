//! The table: files in, findings out.

use crate::fixture::blocks::{Section, sections};
use crate::fixture::{Fixture, is_about_the_deal, line};
use salesbook::diagnostics::{Diagnostic, Patch, all};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Codes that need more than files; `on_disk` has them.
const ON_DISK: &[&str] = &["F101", "F102", "F105", "F106", "F107", "Y105"];

/// A section of a table file.
struct Row(Section);

impl Row {
    /// The code that the row is about, the first word of its title.
    fn code(&self) -> &str {
        self.0.title.split_whitespace().next().unwrap()
    }

    fn expected(&self) -> &str {
        let block = self.0.blocks.iter().find(|block| block.info == "findings");
        &block.unwrap_or_else(|| panic!("{}: no block `findings`", self.0.title)).text
    }

    fn fixture(&self) -> Fixture {
        let fixture = Fixture::base();
        for block in &self.0.blocks {
            match block.path() {
                Some(path) => {
                    fixture.file(path, block.bytes());
                }
                None => assert_eq!(block.info, "findings", "{}: a block of neither kind", self.0.title),
            }
        }
        fixture
    }
}

fn table_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files = entries.filter(|path| path.extension().is_some_and(|e| e == "md")).collect::<Vec<_>>();
    files.sort();
    files
}

fn rows(text: &str) -> Vec<Row> {
    sections(text).into_iter().map(Row).collect()
}

fn all_rows() -> Vec<Row> {
    table_files().iter().flat_map(|path| rows(&fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn findings_have_these_words_and_places() {
    let mut wrong = Vec::new();
    for path in table_files() {
        let mut text = fs::read_to_string(&path).unwrap();
        for row in rows(&text.clone()) {
            let found = row.fixture().findings().iter().map(|line| format!("{line}\n")).collect::<String>();
            if found != row.expected() {
                wrong.push(format!("{}\n--- expected\n{}--- found\n{found}", row.0.title, row.expected()));
                text = with_findings(&text, &row, &found);
            }
        }
        if std::env::var_os("SALESBOOK_UPDATE_FINDINGS").is_some() {
            fs::write(&path, text).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{} rows differ:\n\n{}", wrong.len(), wrong.join("\n"));
}

/// The table with other findings in a row.
fn with_findings(text: &str, row: &Row, found: &str) -> String {
    let start = text.find(&format!("\n## {}\n", row.0.title)).unwrap();
    let (before, section) = text.split_at(start);
    let fence = "```findings\n";
    let old = format!("{fence}{}", row.expected());
    before.to_owned() + &section.replacen(&old, &format!("{fence}{found}"), 1)
}

#[test]
fn every_code_has_a_row() {
    let rows = all_rows();
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
    for row in all_rows() {
        let fixture = row.fixture();
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
    text.replace_range(patch.place.span.start..patch.place.span.end, &patch.replacement);
    text
}
