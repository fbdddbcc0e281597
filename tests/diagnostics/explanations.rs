//! The explanations: each is there, and its examples are what they say.

use crate::fixture::Fixture;
use crate::fixture::blocks::blocks;
use salesbook::diagnostics::{Rule, Severity, all};

const SECTIONS: [&str; 4] = ["## What it checks", "## Why it matters", "## Wrong", "## Right"];

/// The texts of the four sections of an explanation.
fn sections(rule: &Rule) -> [String; 4] {
    let mut rest = rule.explanation();
    let mut texts = Vec::new();
    for heading in SECTIONS.iter().rev() {
        let Some((before, text)) = rest.split_once(heading) else { panic!("{} has no `{heading}`", rule.code) };
        texts.push(text.to_owned());
        rest = before.to_owned();
    }
    assert_eq!(rest, "", "{}: text before the first heading", rule.code);
    texts.reverse();
    texts.try_into().unwrap()
}

#[test]
fn every_code_is_explained() {
    for rule in all() {
        for (text, heading) in sections(rule).iter().zip(SECTIONS) {
            assert!(text.trim().len() > 10, "{}: nothing below `{heading}`", rule.code);
        }
        assert!(!rule.title.is_empty() && !rule.title.ends_with('.'), "{}: {}", rule.code, rule.title);
    }
}

/// The base fixture with the files of an example, or nothing when the example holds none.
fn example(text: &str) -> Option<Fixture> {
    let files = blocks(text).into_iter().filter(|block| block.path().is_some()).collect::<Vec<_>>();
    if files.is_empty() {
        return None;
    }
    let fixture = Fixture::base();
    for block in files {
        fixture.file(block.path().unwrap(), block.bytes());
    }
    Some(fixture)
}

#[test]
fn wrong_examples_are_wrong_and_right_ones_right() {
    let mut tried = 0;
    for rule in all() {
        let [_, _, wrong, right] = sections(rule);
        if let Some(fixture) = example(&wrong) {
            let found = fixture.load().diagnostics;
            assert!(found.iter().any(|d| d.rule == rule), "{}: {:?}", rule.code, fixture.findings());
            let others = found.iter().filter(|d| d.severity == Severity::Error && *d.rule != *rule);
            assert_eq!(others.count(), 0, "{}: other errors beside it: {:?}", rule.code, fixture.findings());
            tried += 1;
        }
        if let Some(fixture) = example(&right) {
            assert_eq!(fixture.findings(), Vec::<String>::new(), "{}: the right example", rule.code);
        }
    }
    assert!(tried > 40, "only {tried} examples were tried");
}
