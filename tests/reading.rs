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

/// The playbook of the base fixture with more files, in which nothing is wrong.
fn playbook(files: &[(&str, &str)]) -> Playbook {
    let fixture = Fixture::base();
    for (path, text) in files {
        fixture.file(path, text);
    }
    assert_eq!(fixture.findings(), Vec::<String>::new());
    fixture.load().playbook
}
