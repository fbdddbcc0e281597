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
use mistake::Mended;
use std::sync::Arc;

/// The most bytes of front matter that are read.
const MAX_BYTES: usize = 256 * 1024;
/// The most mistakes that are mended in memory, to find what follows them.
const MAX_RECOVERIES: usize = 20;

/// The keys and values of a file.
#[derive(Debug, Default)]
pub struct FrontMatter {
    /// The keys.
    pub map: Map,
    /// Whether nothing had to be left out of them.
    pub is_whole: bool,
}

/// The front matter at `span`. What is wrong with it as text is added to `problems`.
///
/// After a mistake the line is mended or left out in memory, and reading goes on: the keys before
/// and after it survive, and the file's other mistakes are found in the same run.
pub fn parse(file: &Arc<SourceFile>, span: Span, problems: &mut Vec<Diagnostic>) -> FrontMatter {
    let text = &file.text[span.start()..span.end()];
    if text.len() > MAX_BYTES {
        let first_line = text.find('\n').map_or(span.end(), |end| span.start() + end);
        problems.push(
            Diagnostic::new(
                &codes::front_matter::TOO_LARGE,
                Place::new(file, Span::new(span.start(), first_line)),
                format!("the front matter is larger than {} KB", MAX_BYTES / 1024),
            )
            .help("move long texts below the closing `---`"),
        );
        return FrontMatter::default();
    }
    let mut edits = Edits::default();
    for sign in signs::lone_signs(text) {
        edits.quote(sign, '"');
    }
    let mut left_out = false;
    for _ in 0..MAX_RECOVERIES {
        let edited = edits.apply(text);
        let attempt = tree::build(file, span.start(), &edited);
        let Some(stop) = &attempt.stopped else { return attempt.finish(left_out, problems) };
        let mistake = mistake::diagnose(text, stop, &edits);
        problems.push(mistake.diagnostic(file, span.start()));
        match mistake.mend(text, &mut edits) {
            Mended::Kept => {}
            Mended::LeftOut => left_out = true,
            Mended::Not => return attempt.finish(true, problems),
        }
    }
    let attempt = tree::build(file, span.start(), &edits.apply(text));
    if let Some(stop) = &attempt.stopped {
        let place = Place::new(file, mistake::diagnose(text, stop, &edits).span.shifted(span.start()));
        let message = format!("after {MAX_RECOVERIES} mistakes, what stands from here on is not read");
        problems.push(
            Diagnostic::new(&codes::front_matter::SYNTAX, place, message).help("mend the lines above, then look again"),
        );
    }
    attempt.finish(true, problems)
}

impl tree::Attempt {
    /// The result of a reading, and what was wrong with the tree.
    fn finish(self, left_out: bool, problems: &mut Vec<Diagnostic>) -> FrontMatter {
        // Of a key that stands twice, the first is there.
        let is_dropped = |problem: &Diagnostic| *problem.rule != codes::front_matter::DUPLICATE_KEY;
        let is_whole = !left_out && !self.problems.iter().any(is_dropped);
        problems.extend(self.problems);
        FrontMatter { map: self.map, is_whole }
    }
}
