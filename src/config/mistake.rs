//! What the TOML parser found wrong, in the words of an author.

use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use std::sync::Arc;

/// What to write: an example of a setting.
const EXAMPLE: &str = "write the key, `=` and the value, such as `title = \"Acme playbook\"`";

/// The parser's reasons by a part of them, each with our message and what helps. The first that fits counts.
const REASONS: &[(&str, &str, &str)] = &[
    ("string values must be quoted", "a text needs quotes", "such as `title = \"Acme playbook\"`"),
    ("duplicate key", "this setting stands here a second time", "keep one of the two; the first one counts until then"),
    ("recursion", "this is nested too deeply", "no setting needs more than three levels"),
    ("escape", "a backslash in this text means something else", "write it as `\\\\`, or put the text in single quotes"),
    (
        "unicode",
        "a backslash in this text means something else",
        "write it as `\\\\`, or put the text in single quotes",
    ),
    ("expected `\"`", "nothing closes this quote", "add the same quote at the end of the text"),
    ("expected `'`", "nothing closes this quote", "add the same quote at the end of the text"),
    ("string", "this text holds a sign that cannot stand in it", "take it out, or write the text anew"),
    ("unclosed", "nothing closes this bracket", "close each bracket with its own kind"),
    ("missing comma", "a comma is missing", "separate what stands between brackets with commas"),
    ("extra comma", "there is a comma too many", "take it out"),
    ("extra", "there is an `=` too many", EXAMPLE),
    ("key with no value", "this key has no value", EXAMPLE),
    ("missing value", "this key has no value", EXAMPLE),
    ("missing assignment", "an `=` is missing after this key", EXAMPLE),
    ("invalid unquoted key", "this cannot be a key", "a key is made of letters, digits, hyphens and underscores"),
    ("missing key", "a key is missing", EXAMPLE),
];

/// The most mistakes that are reported: a file with more of them is no settings' file at all.
const MOST: usize = 50;

/// The findings for what the parser found.
pub(super) fn findings(errors: &[toml::de::Error], file: &Arc<SourceFile>) -> Vec<Diagnostic> {
    errors.iter().take(MOST).map(|error| finding(error, file)).collect()
}

fn finding(error: &toml::de::Error, file: &Arc<SourceFile>) -> Diagnostic {
    let span = error.span().map_or(Span::at(0), |range| Span::new(range.start, range.end));
    let (_, message, help) = REASONS.iter().find(|(part, ..)| error.message().contains(part)).unwrap_or(&(
        "",
        "this cannot be understood",
        EXAMPLE,
    ));
    Diagnostic::new(&codes::config::SYNTAX, Place::new(file, span), *message).help(*help)
}
