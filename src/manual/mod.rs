//! The pages of the manual that follow from the types: every document kind with its keys, every
//! setting, every finding, and where each item of the method is.
//!
//! The prose around the tables is Markdown beside the code; a line `<!-- keys: account -->` in it
//! is where the table of a kind goes. `docs/` holds the pages as they are made here, and a test
//! compares the two. What cannot be read off a type is written by hand in `docs/` itself.

mod authoring;
mod configuration;
mod coverage;
mod findings;
mod record;
mod write;

/// A page of the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The file, below `docs/`.
    pub file: &'static str,
    /// Its text, as Markdown.
    pub text: String,
}

/// Every page that follows from the types.
#[must_use]
pub fn pages() -> [Page; 4] {
    [
        Page { file: "authoring-reference.md", text: authoring::page() },
        Page { file: "configuration-reference.md", text: configuration::page() },
        Page { file: "coverage.md", text: coverage::page() },
        Page { file: "diagnostics.md", text: findings::page() },
    ]
}
