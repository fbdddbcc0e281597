//! One file to a document, within bounds.

use super::document::{Document, Reading};
use super::front_matter::{self, FrontMatter};
use super::markdown;
use super::text::{Unread, bytes_within, file_of};
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, Span, codes};
use crate::{Error, Result};
use std::path::Path;
use std::sync::Arc;

/// The most bytes of a document that are read.
pub(crate) const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Reads the document at a path. What is wrong with it is in its `problems`; a file that cannot
/// be read at all is an empty document.
#[must_use]
pub fn read_document(disk_path: &Path, path: &str, content_path: &str) -> Reading {
    match bytes_within(disk_path, MAX_BYTES) {
        Ok(bytes) => document_from_bytes(path, content_path, bytes),
        Err(unread) => {
            let file = SourceFile::new(path, "");
            let problem = unread.problem(&file, MAX_BYTES);
            empty(file, content_path, vec![problem])
        }
    }
}

/// Reads a file of text that is no document, such as `site.toml`; `path` is its path for readers.
/// What is wrong with it as a file is added to `problems`. `None` when it is not there.
///
/// # Errors
/// When the system does not let it be read.
pub fn read_text(
    disk_path: &Path,
    path: &str,
    limit: u64,
    problems: &mut Vec<Diagnostic>,
) -> Result<Option<Arc<SourceFile>>> {
    match bytes_within(disk_path, limit) {
        Ok(bytes) => Ok(Some(file_of(path, bytes, problems))),
        Err(Unread::Failed(error)) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(Unread::Failed(error)) => Err(Error::io("read", disk_path, error)),
        Err(unread) => {
            let file = SourceFile::new(path, "");
            problems.push(unread.problem(&file, limit));
            Ok(Some(file))
        }
    }
}

/// A document from the bytes of its file.
#[must_use]
pub fn document_from_bytes(path: &str, content_path: &str, bytes: Vec<u8>) -> Reading {
    let mut problems = Vec::new();
    let file = file_of(path, bytes, &mut problems);
    document_of(file, content_path, problems)
}

/// A document from its text.
#[must_use]
pub fn document_from_text(path: &str, content_path: &str, text: String) -> Reading {
    document_of(SourceFile::new(path, text), content_path, Vec::new())
}

fn document_of(file: Arc<SourceFile>, content_path: &str, mut problems: Vec<Diagnostic>) -> Reading {
    if let Some(at) = file.text.find('\0') {
        problems.push(
            Diagnostic::new(
                &codes::file::NUL_BYTE,
                Place::new(&file, Span::at(at)),
                "the file holds a NUL byte, which never stands in text",
            )
            .help("open the file in an editor and save it as text; a picture or table keeps its own ending"),
        );
        return empty(file, content_path, problems);
    }
    let split = front_matter::split(&file.text);
    if let Some(opening) = split.unclosed {
        problems.push(
            Diagnostic::new(
                &codes::front_matter::UNCLOSED,
                Place::new(&file, opening),
                "nothing closes the front matter that begins here",
            )
            .help("add a line `---` below the last key"),
        );
    }
    let front = split.front.map(|span| front_matter::parse(&file, span, &mut problems)).unwrap_or_default();
    let body = markdown::parse(&file, split.body);
    let front_span = split.front.unwrap_or_default();
    let document = Document { front_span, body, content_path: content_path.to_owned(), file, problems };
    Reading { document, front }
}

/// A document of which nothing can be read.
fn empty(file: Arc<SourceFile>, content_path: &str, problems: Vec<Diagnostic>) -> Reading {
    let (front_span, body) = (Span::default(), markdown::Body::default());
    let document = Document { front_span, body, content_path: content_path.to_owned(), file, problems };
    Reading { document, front: FrontMatter::default() }
}

impl Unread {
    /// The finding for a file that could not be taken in.
    fn problem(&self, file: &Arc<SourceFile>, limit: u64) -> Diagnostic {
        let found = |rule: &'static Rule, message: String| Diagnostic::new(rule, Place::file(file), message);
        match self {
            Self::NotAFile => found(&codes::file::UNREADABLE, "this is not a file that can be read".to_owned())
                .help("a pipe, a device or a folder cannot stand here: put a file in its place, or take it away"),
            Self::TooLarge => {
                found(&codes::file::TOO_LARGE, format!("the file is larger than {} MB", limit / 1024 / 1024))
                    .help("keep the text short, and let large files lie beside the document")
            }
            Self::Failed(error) => {
                found(&codes::file::UNREADABLE, format!("the file cannot be read: {}", plainly(error)))
                    .help("check that it is there and that you have the permission to read it")
            }
        }
    }
}

/// The system's reason without its number.
fn plainly(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}
