//! Front matter: split off a file ([`split`]) and parsed into a tree with spans ([`parse`]).
//!
//! YAML's own grammar is left to the parser's events; three things are ours: signs that stand
//! alone (`us: -`) are taken as text, a mistake ends one line and not the whole file, and every
//! limit.

mod edits;
mod mistake;
mod signs;
mod split;
mod tree;

pub use split::{Split, split};

use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use crate::schema::Map;
use edits::Edits;
use std::sync::Arc;

/// The most bytes of front matter that are read.
const MAX_BYTES: usize = 256 * 1024;
/// The most mistakes that are mended in memory, to find what follows them.
const MAX_RECOVERIES: usize = 20;

/// The tree of the front matter at `span`, and what is wrong with it as text.
///
/// After a mistake the line is mended or left out in memory, and reading goes on: the keys before
/// and after it survive, and the file's other mistakes are found in the same run.
pub fn parse(file: &Arc<SourceFile>, span: Span, problems: &mut Vec<Diagnostic>) -> Map {
    let text = &file.text[span.start..span.end];
    if text.len() > MAX_BYTES {
        let first_line = text.find('\n').map_or(span.end, |end| span.start + end);
        problems.push(
            Diagnostic::new(
                &codes::front_matter::TOO_LARGE,
                Place::new(file, Span::new(span.start, first_line)),
                format!("the front matter is larger than {} KB", MAX_BYTES / 1024),
            )
            .help("move long texts below the closing `---`"),
        );
        return Map::default();
    }
    let mut edits = Edits::default();
    for sign in signs::lone_signs(text) {
        edits.quote(sign, '"');
    }
    for _ in 0..MAX_RECOVERIES {
        let edited = edits.apply(text);
        let attempt = tree::build(file, span.start, &edited);
        let Some(stop) = attempt.stopped else {
            problems.extend(attempt.problems);
            return attempt.map;
        };
        let mistake = mistake::diagnose(text, &stop);
        problems.push(mistake.diagnostic(file, span.start));
        if !mistake.mend(text, &mut edits) {
            problems.extend(attempt.problems);
            return attempt.map;
        }
    }
    let attempt = tree::build(file, span.start, &edits.apply(text));
    problems.extend(attempt.problems);
    attempt.map
}
