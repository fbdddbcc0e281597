//! The playbooks that the benchmarks generate are sound, and the same every time.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../benches/cold/corpus.rs"]
mod corpus;
#[path = "../benches/cold/opportunity.rs"]
mod opportunity;
#[path = "../benches/cold/random.rs"]
mod random;
#[path = "../benches/cold/words.rs"]
mod words;

use corpus::{Size, TODAY, files, write};
use salesbook::diagnostics::Severity;
use salesbook::project::Project;
use std::collections::BTreeMap;

#[test]
fn nothing_in_a_generated_playbook_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let (count, bytes) = write(folder.path(), Size::of(40), 7).unwrap();
    let loaded = Project::open(folder.path()).unwrap().load().unwrap();
    let errors = loaded.diagnostics.iter().filter(|d| d.severity == Severity::Error || d.rule.code.starts_with('X'));
    let errors = errors.map(|d| format!("{} {}", d.rule.code, d.message)).collect::<Vec<_>>();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(loaded.playbook.opportunities.len(), 40);
    assert_eq!(loaded.playbook.documents.len() + 1, count);
    for opportunity in loaded.playbook.opportunities.values() {
        assert_eq!((opportunity.assessments.len(), opportunity.reviews.len()), (4, 3));
        assert!(opportunity.players.len() >= 5 && opportunity.plan.is_some());
    }
    assert!((7_000..12_000).contains(&(bytes / 40)), "{} bytes for each opportunity", bytes / 40);
    assert!(salesbook::schema::parse_date(TODAY).is_ok());
}

#[test]
fn the_same_seed_makes_the_same_playbook() {
    let make = |seed| files(Size::of(9), seed).collect::<BTreeMap<_, _>>();
    assert_eq!(make(1), make(1));
    assert_ne!(make(1), make(2));
}
