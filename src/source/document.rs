//! One file of the content tree, parsed but not interpreted.

use super::front_matter::FrontMatter;
use super::markdown::Body;
use crate::diagnostics::{Diagnostic, SourceFile, Span};
use std::path::PathBuf;
use std::sync::Arc;

/// A Markdown file of the content tree.
#[derive(Debug)]
pub struct Document {
    /// The file, its path relative to the site's root (`content/accounts/acme.md`).
    pub file: Arc<SourceFile>,
    /// The path below the content folder, with `/` (`accounts/acme.md`).
    pub content_path: String,
    /// The bytes of the front matter between its fences; empty at 0 when the file has none.
    pub front_span: Span,
    /// The Markdown body's outline and links.
    pub body: Body,
    /// What is wrong with the file as such: unreadable, not UTF-8, front matter that is no YAML.
    pub problems: Vec<Diagnostic>,
}

/// A document, and the tree of its front matter. The tree is several times as large as its text, and
/// goes when the entity in it has been read.
#[derive(Debug)]
pub struct Reading {
    /// The document.
    pub document: Document,
    /// The front matter; empty when the file has none.
    pub front: FrontMatter,
}

impl Document {
    /// The text of the Markdown body.
    #[must_use]
    pub fn body_text(&self) -> &str {
        self.file.text.get(self.body.span.start()..self.body.span.end()).unwrap_or_default()
    }
}

/// A file of the content tree that is not a document: an image, a PDF, a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The path below the content folder, with `/`.
    pub content_path: String,
    /// Where it is on disk.
    pub disk_path: PathBuf,
    /// Bytes.
    pub size: u64,
}
