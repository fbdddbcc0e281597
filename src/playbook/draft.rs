//! A document read on its own, before it meets the others.

use super::lower::{Content, FrontFacts, Lowered, lower};
use super::model::DocumentIndex;
use super::place::{Placed, place};
use crate::diagnostics::Diagnostic;
use crate::schema::{Spanned, Vocabulary, Written};
use crate::source::{Document, Reading};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A document with the entity that was read from it, before anything is linked.
#[derive(Debug)]
pub struct Draft {
    document: Arc<Document>,
    placed: Placed,
    lowered: Lowered,
}

impl Draft {
    /// The entity of a document that was read. `paths` are those of all documents below the content
    /// folder: where the others lie tells what this one is.
    #[must_use]
    pub fn new(reading: Reading, paths: &BTreeSet<&str>, vocabulary: &dyn Vocabulary) -> Self {
        let placed = place(&reading.document.content_path, paths);
        let lowered = lower(&reading, &placed, vocabulary);
        Self { document: Arc::new(reading.document), placed, lowered }
    }

    /// The same, with the front matter as it was written, for a site whose pages show it as such.
    #[must_use]
    pub fn with_written(reading: Reading, paths: &BTreeSet<&str>, vocabulary: &dyn Vocabulary) -> Self {
        let written = Written::of(&reading.front.map, &reading.document.file.text);
        let mut draft = Self::new(reading, paths, vocabulary);
        draft.lowered.front.written = Some(written);
        draft
    }

    /// The document, what is kept of its front matter, and what it holds.
    pub(super) fn shelved(self, index: DocumentIndex) -> (Arc<Document>, Arc<FrontFacts>, Shelved) {
        let Self { document, placed, lowered: Lowered { id, title, aliases, front, content } } = self;
        (document, Arc::new(front), Shelved { identity: Identity { id, title, aliases, index }, placed, content })
    }
}

/// What tells a whole from others: all but what its document says.
pub(super) struct Identity {
    pub(super) id: Spanned<String>,
    pub(super) title: String,
    pub(super) aliases: Vec<String>,
    pub(super) index: DocumentIndex,
}

/// What is wrong with a document for itself.
pub(super) fn problems_of<'a>(document: &'a Document, front: &'a FrontFacts) -> impl Iterator<Item = Diagnostic> + 'a {
    document.problems.iter().chain(&front.problems).cloned()
}

/// What a document holds, to be put to what others hold.
pub(super) struct Shelved {
    pub(super) identity: Identity,
    pub(super) placed: Placed,
    pub(super) content: Content,
}
