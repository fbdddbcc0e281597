//! Folders of documents to the model: what kind each is, what it is called, whose it is, and what
//! it says, however it is written.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used, reason = "tests")]

#[path = "reading/assessments.rs"]
mod assessments;
#[path = "fixture/mod.rs"]
mod fixture;
#[path = "reading/kinds.rs"]
mod kinds;
#[path = "reading/links.rs"]
mod links;
#[path = "reading/opportunities.rs"]
mod opportunities;
#[path = "reading/settings.rs"]
mod settings;

use fixture::Fixture;
use salesbook::playbook::Playbook;
use salesbook::schema::Written;
use salesbook::source::document_from_text;

/// The playbook of the base fixture with more files, in which nothing is wrong.
fn playbook(files: &[(&str, &str)]) -> Playbook {
    let fixture = Fixture::base();
    for (path, text) in files {
        fixture.file(path, text);
    }
    assert_eq!(fixture.findings(), Vec::<String>::new());
    fixture.load().playbook
}

#[test]
fn what_was_written_comes_back() {
    let front = "title: Café \"Norr\"\nus: -\nnone:\nquoted: \"a \\\"b\\\" {é}\"\nsingle: 'it''s'\nlist: [1, ~, {a: b, c: []}]\n\
                 map:\n  deep:\n    - one\n    - two words\n      and more\n  block: |\n    first\n    second\n\"key\\tx\": {}\n";
    let reading = document_from_text("a.md", "a.md", format!("---\n{front}---\nBody.\n"));
    assert!(reading.document.problems.is_empty(), "{:?}", reading.document.problems);
    let text = &reading.document.file.text;
    let written = serde_json::to_value(Written::of(&reading.front.map, text).in_text(text)).unwrap();
    let expected = serde_json::json!({
        "title": "Café \"Norr\"",
        "us": "-",
        "none": null,
        "quoted": "a \"b\" {é}",
        "single": "it's",
        "list": ["1", null, {"a": "b", "c": []}],
        "map": { "deep": ["one", "two words and more"], "block": "first\nsecond\n" },
        "key\tx": {},
    });
    assert_eq!(written, expected);
    let keys = written.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(keys, ["title", "us", "none", "quoted", "single", "list", "map", "key\tx"]);
}
