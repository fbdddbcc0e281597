//! The explanations: each is there, and its examples are what they say.

use crate::fixture::blocks::{Section, sections};
use crate::fixture::{DAY, Fixture, is_about_the_deal, line};
use salesbook::diagnostics::{Rule, Severity, all};

const SECTIONS: [&str; 4] = ["What it checks", "Why it matters", "Wrong", "Right"];

#[test]
fn every_code_is_explained() {
    for rule in all() {
        let explanation = rule.explanation();
        assert!(explanation.starts_with("## "), "{}: text before the first heading", rule.code);
        let sections = sections(&explanation);
        let titles = sections.iter().map(|section| section.title.as_str()).collect::<Vec<_>>();
        assert_eq!(titles, SECTIONS, "{}", rule.code);
        for section in sections {
            let says_something = section.prose.len() > 10 || !section.blocks.is_empty();
            assert!(says_something, "{}: nothing below `{}`", rule.code, section.title);
        }
        assert!(!rule.title.is_empty() && !rule.title.ends_with('.'), "{}: {}", rule.code, rule.title);
    }
}

/// The base fixture with the files of an example, or nothing when the example holds none.
fn example(rule: &Rule, section: &Section) -> Option<Fixture> {
    let files = section.blocks.iter().filter_map(|block| Some((block.path()?, block.bytes()))).collect::<Vec<_>>();
    let fixture = if is_about_the_deal(rule) { Fixture::quiet() } else { Fixture::base() };
    for (path, bytes) in &files {
        fixture.file(path, bytes);
    }
    (!files.is_empty()).then_some(fixture)
}

#[test]
fn wrong_examples_are_wrong_and_right_ones_right() {
    let mut tried = 0;
    for rule in all() {
        let explanation = sections(&rule.explanation());
        let [_, _, wrong, right] = explanation.as_slice() else { panic!("{} has other sections", rule.code) };
        if let Some(fixture) = example(rule, wrong) {
            let found = fixture.check_on(DAY).diagnostics;
            assert!(found.iter().any(|d| d.rule == rule), "{}: {:?}", rule.code, fixture.findings());
            let others = found.iter().filter(|d| d.severity == Severity::Error && *d.rule != *rule);
            assert_eq!(others.count(), 0, "{}: other errors beside it: {:?}", rule.code, fixture.findings());
            tried += 1;
        }
        if let Some(fixture) = example(rule, right) {
            assert_eq!(fixture.findings(), Vec::<String>::new(), "{}: the right example", rule.code);
            let found = fixture.check_on(DAY).diagnostics;
            let again =
                found.iter().filter(|finding| finding.rule == rule).map(|finding| line(finding)).collect::<Vec<_>>();
            assert!(again.is_empty(), "{}: the right example is found wrong: {again:?}", rule.code);
        }
    }
    assert!(tried > 40, "only {tried} examples were tried");
}
