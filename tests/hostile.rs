//! Input that is careless, odd or made to break things: what is meant is understood, everything
//! else is reported within bounded time and memory, and the rest of the site is read.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

#[path = "hostile/bombs.rs"]
mod bombs;
#[path = "fixture/mod.rs"]
mod fixture;
#[path = "hostile/quantity.rs"]
mod quantity;
#[path = "hostile/signs.rs"]
mod signs;
#[path = "hostile/tolerant.rs"]
mod tolerant;

use fixture::Fixture;
use salesbook::diagnostics::Diagnostic;
use salesbook::project::Loaded;
use std::time::{Duration, Instant};

/// A guard against work that grows faster than its input, wide enough for a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// Reads a playbook; says that it took too long, when it did.
fn load_in_time(fixture: &Fixture, what: &str) -> Loaded {
    let start = Instant::now();
    let loaded = fixture.load();
    let took = start.elapsed();
    if std::env::var_os("SALESBOOK_TEST_TIMES").is_some() {
        println!("{took:>10.1?} {:>7} findings: {what}", loaded.diagnostics.len());
    }
    assert!(took < LIMIT, "{what}: {took:?}");
    for finding in &loaded.diagnostics {
        places_are_sound(finding, what);
    }
    loaded
}

/// Every place of a finding is in its file and does not cut a character in two.
fn places_are_sound(finding: &Diagnostic, what: &str) {
    let labels = finding.labels.iter().map(|label| &label.place);
    let patch = finding.patch.iter().map(|patch| &patch.place);
    for place in finding.place.iter().chain(labels).chain(patch) {
        let text = place.file.text.get(place.span.start()..place.span.end());
        assert!(text.is_some(), "{what}: {} points at {:?}", finding.message, place.span);
        assert!(place.start() <= place.end(), "{what}");
    }
}

/// The codes of findings, each once.
fn codes(findings: &[Diagnostic]) -> Vec<&'static str> {
    let mut codes = findings.iter().map(|finding| finding.rule.code).collect::<Vec<_>>();
    codes.sort_unstable();
    codes.dedup();
    codes
}
