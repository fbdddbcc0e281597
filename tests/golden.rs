//! Every figure, worked out by hand.
//!
//! The cases are the sections of the Markdown files in `tests/golden/`: documents, the arithmetic
//! as a person would do it on paper, and in the block `figures` what has to come out. A line of
//! that block is the name of a figure, a colon and its value; `tests/golden/figures.rs` writes
//! the program's figures in the same form. A line `Day: 2028-02-29` looks at the case on that day.
//!
//! Nothing writes these blocks anew. When one differs, either the program or the arithmetic is
//! wrong, and a person has to find out which.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "golden/figures.rs"]
mod figures;
#[path = "fixture/mod.rs"]
mod fixture;

use figures::KINDS;
use fixture::blocks::{Section, sections};
use fixture::{DAY, Fixture, line};
use salesbook::diagnostics::{Diagnostic, Severity};
use salesbook::schema::Date;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The cases with the file that each stands in.
fn cases() -> Vec<(String, Section)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    files.sort();
    let name = |file: &Path| file.file_name().unwrap().to_str().unwrap().to_owned();
    files.iter().flat_map(|f| sections(&fs::read_to_string(f).unwrap()).into_iter().map(|s| (name(f), s))).collect()
}

/// The lines of the block `figures`, as name and value.
fn expected(case: &Section) -> Vec<(&str, &str)> {
    let block = case.blocks.iter().find(|block| block.info == "figures");
    let block = block.unwrap_or_else(|| panic!("{}: no block `figures`", case.title));
    let line = |line| str::split_once(line, ": ").unwrap_or_else(|| panic!("{}: {line}", case.title));
    block.text.lines().map(line).collect()
}

fn day(case: &Section) -> Date {
    case.prose.split("Day: ").nth(1).map_or(DAY, |rest| rest[..10].parse().unwrap())
}

/// The playbook of a case. Around its documents stand a site in euros with a team of two, an
/// account and a competitor.
fn playbook(case: &Section) -> Fixture {
    let fixture = Fixture::empty();
    fixture.file(
        "site.toml",
        "title = \"Golden\"\ncurrency = \"EUR\"\n[[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n[[team]]\nid = \"tom\"\n\
         name = \"Tom Okafor\"\n",
    );
    fixture.file("content/accounts/acme.md", "---\ntitle: Acme\n---\n");
    fixture.file("content/competitors/x-sys.md", "---\ntitle: X-Sys\n---\n");
    for block in &case.blocks {
        if let Some(path) = block.path() {
            fixture.file(path, block.bytes());
        }
    }
    fixture
}

#[test]
fn figures_are_what_the_arithmetic_says() {
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let fixture = playbook(&case);
        let problems = fixture.problems();
        // A deal without an amount is a mistake, and is counted all the same.
        let of_concern = |d: &&Diagnostic| d.severity == Severity::Error && !d.message.ends_with("needs `amount`");
        let errors = problems.iter().filter(of_concern).map(line).collect::<Vec<_>>();
        assert!(errors.is_empty(), "{file}: {}: {errors:?}", case.title);
        let found = figures::written(&fixture.check_on(day(&case)));
        for (name, value) in expected(&case) {
            match found.get(name) {
                Some(found) if found == value => {}
                Some(found) => {
                    wrong.push(format!(
                        "{file}: {}: {name}\n    by hand:    {value}\n    reckoned:   {found}",
                        case.title
                    ));
                }
                None => {
                    let subject = name.split(' ').take(2).collect::<Vec<_>>().join(" ");
                    let near = found.keys().filter(|key| key.starts_with(&subject)).cloned().collect::<Vec<_>>();
                    wrong.push(format!("{file}: {}: there is no figure {name}; there are {near:?}", case.title));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} figures differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Every case says in words how its figures come about, and no figure is without a case.
#[test]
fn every_kind_of_figure_has_a_case_with_its_arithmetic() {
    let mut without: BTreeSet<&str> = KINDS.iter().copied().collect();
    let mut titles = BTreeSet::new();
    for (file, case) in cases() {
        assert!(titles.insert(case.title.clone()), "two cases are called {}", case.title);
        assert!(case.prose.len() >= 40, "{file}: {} has no arithmetic", case.title);
        for (name, _) in expected(&case) {
            without.retain(|kind| !name.split(' ').any(|word| word == *kind));
        }
    }
    assert!(without.is_empty(), "no case for {without:?}");
}
