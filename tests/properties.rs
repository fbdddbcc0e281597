//! Thousands of generated documents, from plausible to garbage, go through the whole pipeline:
//! nothing panics, and the same files give the same findings and the same site, whatever the order
//! of files on disk and the number of threads.
//!
//! The documents are the same in each run. `PROPTEST_RNG_SEED=7 PROPTEST_CASES=100 cargo test --release
//! --test properties` looks at others, and at ten times as many.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

#[path = "fixture/mod.rs"]
mod fixture;
#[path = "properties/generate.rs"]
mod generate;

use fixture::{DAY, Fixture, line};
use generate::{Site, site};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::Config;
use rayon::ThreadPoolBuilder;
use salesbook::diagnostics::render::{GitHub, GitLab, Human, Json, Renderer, Report, Sarif, Short};
use salesbook::diagnostics::{Diagnostic, Place, Severity};
use salesbook::project::{Checked, Project, build};
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The documents of one site. With the number of cases, these are the three thousand.
const DOCUMENTS: usize = 350;

fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10);
    Config { cases, max_shrink_time: 60_000, failure_persistence: None, ..Config::default() }
}

/// A folder with the files of a site, written in their order or the other way round.
fn written(site: &Site, backwards: bool) -> Fixture {
    let fixture = Fixture::empty();
    let mut files: Vec<_> = site.files.iter().collect();
    if backwards {
        files.reverse();
    }
    for (path, bytes) in files {
        fixture.file(path, bytes);
    }
    fixture
}

/// A folder for sites that nobody keeps: in memory where there is such a place, as publishing waits
/// for the disk.
fn in_memory() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn with_threads<T: Send>(count: usize, work: impl FnOnce() -> T + Send) -> T {
    ThreadPoolBuilder::new().num_threads(count).build().unwrap().install(work)
}

fn lines(findings: &[impl Borrow<Diagnostic>]) -> Vec<String> {
    findings.iter().map(|finding| line(finding.borrow())).collect()
}

/// Every file below a folder.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The first lines in which two files differ.
fn difference(a: &[u8], b: &[u8]) -> String {
    let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
    let lines = a.lines().zip(b.lines()).find(|(a, b)| a != b);
    lines.map_or_else(|| "one is longer".to_owned(), |(a, b)| format!("\n{a}\n{b}"))
}

fn is_sound(place: &Place) -> bool {
    let text = &place.file.text;
    let span = place.span;
    span.start() <= span.end() && text.get(span.start()..span.end()).is_some() && place.start() <= place.end()
}

fn findings_are_sound(findings: &[impl Borrow<Diagnostic>]) -> Result<(), TestCaseError> {
    for finding in findings.iter().map(Borrow::borrow) {
        let labels = finding.labels.iter().map(|label| &label.place);
        let patch = finding.patch.iter().map(|patch| &patch.place);
        for place in finding.place.iter().chain(labels).chain(patch) {
            prop_assert!(is_sound(place), "{}: {:?}", line(finding), place.span);
        }
        prop_assert!(!finding.message.is_empty(), "{}", line(finding));
        let texts = [&finding.message, &finding.note_at_place];
        for text in texts.into_iter().chain(&finding.help).chain(finding.labels.iter().map(|label| &label.text)) {
            prop_assert!(!text.contains(['\n', '\r']), "{}", line(finding));
        }
    }
    prop_assert!(findings.is_sorted_by(|a, b| a.borrow().report_order(b.borrow()).is_le()));
    Ok(())
}

/// Every format takes every finding.
fn findings_can_be_shown(checked: &Checked) {
    let findings = checked.diagnostics.iter().map(Borrow::borrow).collect::<Vec<_>>();
    let report = Report { findings: &findings, documents: checked.playbook.documents.len(), base: "" };
    let human = Human { width: 100, styled: true };
    let formats: [&dyn Renderer; 6] = [&human, &Short { styled: false }, &Json, &Sarif, &GitHub, &GitLab];
    for format in formats {
        format.render(&report, &mut std::io::sink()).unwrap();
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_site_is_read_checked_and_built(site in site(DOCUMENTS)) {
        let fixture = written(&site, false);
        let project = Project::open(fixture.root()).unwrap();
        let loaded = with_threads(8, || project.load()).unwrap();
        findings_are_sound(&loaded.diagnostics)?;
        let expected = lines(&loaded.diagnostics);

        let backwards = written(&site, true);
        let again = with_threads(1, || backwards.load());
        prop_assert_eq!(&lines(&again.diagnostics), &expected, "read by one thread, from files in another order");

        let checked = loaded.check(DAY);
        findings_are_sound(&checked.diagnostics)?;
        let one = with_threads(1, || again.check(DAY));
        prop_assert_eq!(lines(&one.diagnostics), lines(&checked.diagnostics), "checked by one thread");
        findings_can_be_shown(&checked);

        let outputs = in_memory();
        let (many_out, one_out) = (outputs.path().join("many"), outputs.path().join("one"));
        let report = with_threads(8, || build(fixture.root(), &checked, &many_out)).unwrap();
        with_threads(1, || build(backwards.root(), &one, &one_out)).unwrap();
        prop_assert!(report.pages > 100);
        let (many, one) = (tree(&many_out), tree(&one_out));
        prop_assert_eq!(many.keys().collect::<Vec<_>>(), one.keys().collect::<Vec<_>>());
        for (path, bytes) in &many {
            prop_assert!(&one[path] == bytes, "{path} differs with the number of threads: {}", difference(bytes, &one[path]));
        }
    }
}

/// What is generated is not just noise: most of what is meant to be plausible is understood.
#[test]
fn plausible_documents_are_mostly_understood() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let site = site(DOCUMENTS).new_tree(&mut runner).unwrap().current();
    let loaded = written(&site, false).load();
    let playbook = &loaded.playbook;
    let documents = playbook.documents.len();
    let broken = playbook.documents.iter().filter(|document| {
        let path = document.file.path.as_str();
        let of_it = |d: &&Diagnostic| d.place.as_ref().is_some_and(|place| place.file.path == path);
        loaded
            .diagnostics
            .iter()
            .filter(of_it)
            .any(|d| d.severity == Severity::Error && d.rule.code.starts_with(['F', 'Y']))
    });
    let broken = broken.count();
    println!(
        "{documents} documents, {broken} that cannot be read as text or YAML, {} findings; {} accounts, {} opportunities, \
         {} players, {} assessments, {} plans, {} reviews, {} links",
        loaded.diagnostics.len(),
        playbook.accounts.len(),
        playbook.opportunities.len(),
        playbook.opportunities.values().map(|o| o.players.len()).sum::<usize>(),
        playbook.opportunities.values().map(|o| o.assessments.len()).sum::<usize>(),
        playbook.opportunities.values().filter(|o| o.plan.is_some()).count(),
        playbook.opportunities.values().map(|o| o.reviews.len()).sum::<usize>(),
        playbook.link_targets.iter().flat_map(|targets| targets.iter()).flatten().count(),
    );
    assert!(documents > DOCUMENTS / 2);
    assert!((documents / 10..documents * 2 / 3).contains(&broken), "{broken} of {documents}");
    assert!(playbook.accounts.len() > 5 && playbook.opportunities.len() > 5);
    assert!(playbook.opportunities.values().any(|o| !o.players.is_empty()));
    assert!(playbook.opportunities.values().any(|o| o.plan.is_some()));
    assert!(playbook.opportunities.values().any(|o| o.assessments.iter().any(|a| !a.ratings.is_empty())));
    assert!(playbook.link_targets.iter().flat_map(|targets| targets.iter()).flatten().count() > 50);
}
