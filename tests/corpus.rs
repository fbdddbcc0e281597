//! The playbooks that the benchmarks generate are sound, and the same every time.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/speed/corpus/mod.rs"]
#[allow(dead_code)]
mod corpus;

use corpus::full::Size;
use corpus::plain::Theme;
use corpus::{TODAY, full, plain, write};
use salesbook::diagnostics::Severity;
use salesbook::project::Project;
use std::collections::BTreeMap;

#[test]
fn nothing_in_a_generated_playbook_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let written = write(folder.path(), full::files(Size::of(40), 7)).unwrap();
    let loaded = Project::open(folder.path()).unwrap().load().unwrap();
    let errors = loaded.diagnostics.iter().filter(|d| d.severity == Severity::Error || d.rule.code.starts_with('X'));
    let errors = errors.map(|d| format!("{} {}", d.rule.code, d.message)).collect::<Vec<_>>();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(loaded.playbook.opportunities.len(), 40);
    assert_eq!(loaded.playbook.documents.len() + 1, written.files);
    for opportunity in loaded.playbook.opportunities.values() {
        assert_eq!((opportunity.assessments.len(), opportunity.reviews.len()), (4, 3));
        assert!(opportunity.players.len() >= 5 && opportunity.plan.is_some());
    }
    let each = written.bytes / 40;
    assert!((7_000..12_000).contains(&each), "{each} bytes for each opportunity");
    assert!(salesbook::schema::parse_date(TODAY).is_ok());
}

#[test]
fn a_plain_playbook_is_as_it_is_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), plain::files(300, Theme::Full, 7)).unwrap();
    let checked = Project::open(folder.path()).unwrap().load().unwrap().check(TODAY.parse().unwrap());
    let errors = checked.diagnostics.iter().filter(|d| d.severity == Severity::Error);
    let errors = errors.map(|d| format!("{} {}", d.rule.code, d.message)).collect::<Vec<_>>();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(checked.playbook.opportunities.len(), 300);
    // Findings are not what is to be measured.
    assert!(checked.diagnostics.len() < 300 * 8, "{}", checked.diagnostics.len());
    let (mut front, mut words, mut links) = (0, 0, 0);
    for (n, page) in plain::pages(300, 7).enumerate() {
        assert_eq!(page.answers.len(), 20);
        assert!((6..=8).contains(&page.players.len()));
        front += page.front(&plain::facts(n, 300)).len();
        let body = page.body(|n| format!("[[{n}]]"));
        words += body.split_whitespace().count();
        links += body.matches("[[").count();
    }
    assert_eq!(links, 6 * 300);
    assert!((3_900..4_700).contains(&(front / 300)), "{front}");
    assert!((600..680).contains(&(words / 300)), "{words}");
}

#[test]
fn the_same_seed_makes_the_same_playbook() {
    let make = |seed| full::files(Size::of(9), seed).collect::<BTreeMap<_, _>>();
    assert_eq!(make(1), make(1));
    assert_ne!(make(1), make(2));
}
