//! What the reader of types says of a file, in the words of its author.

use super::outline::{Outline, unknown_key, unreadable};
use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use crate::schema::shortened;
use serde_yaml::Location;
use std::sync::Arc;

/// What the reader can say, by how it begins.
const KINDS: &[&str] = &[
    "unknown field `",
    "missing field `",
    "unknown variant `",
    "invalid type: ",
    "invalid value: ",
    "invalid length ",
];

/// The finding for an error of the reader.
pub(super) fn in_words(
    message: &str,
    location: Option<Location>,
    file: &Arc<SourceFile>,
    outline: &Outline,
) -> Diagnostic {
    let message = message.rfind(" at line ").map_or(message, |end| &message[..end]);
    let line_and_column = location.map_or(Span::default(), |place| span_of(&place, file));
    let Some((start, kind)) = KINDS.iter().filter_map(|kind| Some((message.find(kind)?, *kind))).min() else {
        return unreadable(file, line_and_column);
    };
    let path = message[..start].trim_end_matches(": ");
    let said = &message[start + kind.len()..];
    let place = |span: Span| Place::new(file, if span == Span::default() { line_and_column } else { span });
    let wrong = |text: String| Diagnostic::new(&codes::methodology::WRONG_VALUE, place(outline.value(path)), text);
    match kind {
        "unknown field `" => {
            let (key, keys) = said.split_once('`').unwrap_or((said, ""));
            let span = place(outline.key(&format!("{path}.{key}"))).span;
            unknown_key(file, span, key, &in_backticks(keys))
        }
        "missing field `" => {
            let key = said.trim_end_matches('`');
            let message = format!("the key `{key}` is missing here");
            Diagnostic::new(&codes::methodology::MISSING_KEY, place(outline.value(path)), message)
                .help(format!("write `{key}:` beside the other keys"))
        }
        "unknown variant `" => {
            let (word, words) = said.split_once('`').unwrap_or((said, ""));
            wrong(format!("`{}` is not one of the words that can stand here", shortened(word)))
                .help(format!("write one of: {}", in_backticks(words).join(", ")))
        }
        "invalid length " => {
            let number = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let (here, expected) = said.split_once(',').unwrap_or((said, ""));
            wrong(format!("{} values are expected here, not {}", number(expected), number(here)))
        }
        _ => {
            let (here, expected) = said.rsplit_once(", expected ").unwrap_or((said, ""));
            wrong(format!("{} is expected here, not {}", expected_in_words(expected), found_in_words(here)))
        }
    }
}

/// The place that the reader names: its lines and columns count from 1, its columns characters.
fn span_of(location: &Location, file: &SourceFile) -> Span {
    let line = location.line().saturating_sub(1);
    let start: usize = file.text.split_inclusive('\n').take(line).map(str::len).sum();
    let rest = file.text.get(start..).unwrap_or_default();
    let column = location.column().saturating_sub(1);
    Span::at(start + rest.char_indices().nth(column).map_or(rest.len(), |(byte, _)| byte))
}

/// The words that stand in backticks in a text.
fn in_backticks(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn expected_in_words(expected: &str) -> &'static str {
    match expected {
        "a string" => "a text",
        "a character" => "a single letter",
        "a boolean" => "`true` or `false`",
        "f32" | "f64" => "a number",
        "a sequence" => "a list",
        "a map" => "a group of keys",
        number if number.starts_with(['u', 'i']) => "a whole number within range",
        list if list.starts_with("an array") => "a list",
        keys if keys.starts_with("struct") => "a group of keys",
        _ => "something else",
    }
}

fn found_in_words(found: &str) -> String {
    let value = found.split_once(' ').map_or("", |(_, value)| value.trim_matches(['`', '"']));
    match found {
        "sequence" => "a list".to_owned(),
        "map" => "a group of keys".to_owned(),
        "unit value" | "Option value" => "nothing".to_owned(),
        number if number.starts_with("integer") => format!("the number {}", shortened(value)),
        number if number.starts_with("floating point") => {
            format!("the number {}", shortened(value.trim_start_matches("point `")))
        }
        _ => format!("`{}`", shortened(value)),
    }
}
