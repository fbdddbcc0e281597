//! The table of a record's keys, and the words that they take.

use super::write::{Notation, line};
use crate::schema::{Choice, FieldDoc, Shape};
use std::fmt::Write as _;

/// The closed sets of words explained so far on a page: each is explained once.
#[derive(Default)]
pub(super) struct Explained(Vec<(&'static [Choice], String)>);

/// The table of `fields`, and below it the words of those that take one of a closed set.
/// `section` begins the anchor of each key.
pub(super) fn keys(
    fields: &[FieldDoc],
    section: &str,
    notation: &Notation,
    link: &dyn Fn(&FieldDoc, &Shape) -> String,
    explained: &mut Explained,
) -> String {
    let mut text = String::from("| key | what to write | what it means |\n| --- | --- | --- |\n");
    for field in fields {
        let key = field.key;
        let required = if field.required { " **required**" } else { "" };
        let write = notation.of(&field.shape, &|shape| link(field, shape));
        let _ = writeln!(
            text,
            "| <a id=\"{section}-{key}\"></a>`{key}`{required} | {} | {} |",
            cell(&write),
            cell(&line(field.doc))
        );
    }
    for field in fields {
        if let Some(choices) = words_of(&field.shape) {
            text.push('\n');
            text.push_str(&explained.words(choices, field.key, &format!("{section}-{}", field.key)));
        }
    }
    text
}

impl Explained {
    fn words(&mut self, choices: &'static [Choice], key: &str, anchor: &str) -> String {
        if let Some((_, earlier)) = self.0.iter().find(|(words, _)| *words == choices) {
            return format!("The words for `{key}` are [explained above](#{earlier}-words).\n");
        }
        self.0.push((choices, anchor.to_owned()));
        let mut text = format!("<a id=\"{anchor}-words\"></a>The words for `{key}`:\n\n");
        for choice in choices {
            let also = choice.also.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>();
            let also = if also.is_empty() { String::new() } else { format!(" (or {})", also.join(", ")) };
            let _ = writeln!(text, "- `{}`{also}: {}", choice.slug, line(choice.doc));
        }
        text
    }
}

fn words_of(shape: &Shape) -> Option<&'static [Choice]> {
    match shape {
        Shape::Choice(choices) => Some(choices),
        Shape::List(inner) | Shape::Names(inner) => words_of(inner),
        _ => None,
    }
}

/// A text as it may stand in a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
