//! One file to a document, within bounds.

use super::document::Document;
use super::front_matter;
use super::markdown;
use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use crate::schema::Map;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// The most bytes of a document that are read.
pub(super) const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// Reads the document at a path. What is wrong with it is in its `problems`; a file that cannot
/// be read at all is an empty document.
#[must_use]
pub fn read_document(disk_path: &Path, path: &str, content_path: &str) -> Document {
    let mut bytes = Vec::new();
    let read = File::open(disk_path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    match read {
        Err(error) => {
            let message = format!("the file cannot be read: {}", plainly(&error));
            let help = "check that it is there and that you have the permission to read it";
            unreadable(path, content_path, &codes::file::UNREADABLE, &message, help)
        }
        Ok(_) if bytes.len() as u64 > MAX_BYTES => {
            let message = format!("the file is larger than {} MB", MAX_BYTES / 1024 / 1024);
            let help = "keep the text short, and let large files lie beside the document";
            unreadable(path, content_path, &codes::file::TOO_LARGE, &message, help)
        }
        Ok(_) => document_from_bytes(path, content_path, bytes),
    }
}

/// A document from the bytes of its file.
#[must_use]
pub fn document_from_bytes(path: &str, content_path: &str, bytes: Vec<u8>) -> Document {
    match String::from_utf8(bytes) {
        Ok(text) => document_from_text(path, content_path, text),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let mut document = document_from_text(path, content_path, text);
            // Up to the first bad byte, the text and the file are the same.
            let place = Place::new(&document.file, Span::at(valid));
            document.problems.insert(
                0,
                Diagnostic::new(&codes::file::NOT_UTF8, place, "the file is not saved as UTF-8")
                    .help("save it again as UTF-8; most editors offer it under \"Save with encoding\""),
            );
            document
        }
    }
}

/// A document from its text.
#[must_use]
pub fn document_from_text(path: &str, content_path: &str, text: String) -> Document {
    let file = SourceFile::new(path, text);
    let mut problems = Vec::new();
    if let Some(at) = file.text.find('\0') {
        problems.push(
            Diagnostic::new(
                &codes::file::NUL_BYTE,
                Place::new(&file, Span::at(at)),
                "the file holds a NUL byte, which never stands in text",
            )
            .help("open the file in an editor and save it as text; a picture or table keeps its own ending"),
        );
        return Document {
            front: Map::default(),
            front_span: Span::default(),
            body: markdown::Body::default(),
            content_path: content_path.to_owned(),
            file,
            problems,
        };
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
    let front = split.front.map_or_else(Map::default, |span| front_matter::parse(&file, span, &mut problems));
    let body = markdown::parse(&file, split.body);
    Document {
        front,
        front_span: split.front.unwrap_or_default(),
        body,
        content_path: content_path.to_owned(),
        file: Arc::clone(&file),
        problems,
    }
}

fn unreadable(
    path: &str,
    content_path: &str,
    rule: &'static crate::diagnostics::Rule,
    message: &str,
    help: &str,
) -> Document {
    let mut document = document_from_text(path, content_path, String::new());
    document.problems.push(Diagnostic::new(rule, Place::file(&document.file), message).help(help));
    document
}

/// The system's reason without its number.
fn plainly(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}
