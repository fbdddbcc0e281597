//! What to write for a key, in words.

use crate::methodology::Methodology;
use crate::schema::{Choice, Shape, Vocabulary, WordSet};

/// Up to this many words of a closed set are listed where the key stands.
const WORDS_IN_LINE: usize = 6;

/// How values are written in a kind of file.
pub(super) struct Notation {
    /// Before and after a text.
    quote: &'static str,
    yes_no: &'static str,
    several: &'static str,
    several_records: &'static str,
}

/// The front matter of a document.
pub(super) static FRONT_MATTER: Notation =
    Notation { quote: "", yes_no: "`yes` or `no`", several: "one or several", several_records: "one or several" };

/// `site.toml`.
pub(super) static SETTINGS: Notation = Notation {
    quote: "\"",
    yes_no: "`true` or `false`",
    several: "several in brackets, `[…, …]`",
    several_records: "once for each",
};

impl Notation {
    /// What an author writes for a value; `link` leads to the section on its keys.
    pub(super) fn of(&self, shape: &Shape, link: &dyn Fn(&Shape) -> String) -> String {
        match shape {
            Shape::Text => "text".to_owned(),
            Shape::Date => format!("a date: {}", self.example("2026-12-31")),
            Shape::Money => format!("an amount: {} or {}", self.example("250000"), self.example("250000 EUR")),
            Shape::Currency => format!("a currency: {}", self.example("EUR")),
            Shape::Color => format!("a colour: {}", self.example("#1b5aa8")),
            Shape::Percent => "percent, 0 to 100: `60`".to_owned(),
            Shape::Integer => "a whole number: `3`".to_owned(),
            Shape::Rate => "a number: `1.17`".to_owned(),
            Shape::YesNo => self.yes_no.to_owned(),
            Shape::Choice(choices) => self.one_of(choices),
            Shape::Reference(of) => format!("the id of {of}"),
            Shape::Criterion => format!("a criterion, by number or name: {}", self.example("5")),
            Shape::Stage => {
                let stages = Methodology::embedded().words(WordSet::Stage);
                let stages = stages.into_iter().map(|stage| self.example(stage)).collect::<Vec<_>>();
                format!("a stage: {}", stages.join(", "))
            }
            Shape::Names(inner) => format!("names, and for each: {}", self.of(inner, link)),
            Shape::List(inner) if matches!(**inner, Shape::Record(_)) => {
                format!("{}; {}", self.of(inner, link), self.several_records)
            }
            Shape::List(inner) => format!("{}; {}", self.of(inner, link), self.several),
            Shape::Record(_) | Shape::Ratings => link(shape),
        }
    }

    fn example(&self, text: &str) -> String {
        format!("`{0}{text}{0}`", self.quote)
    }

    fn one_of(&self, choices: &[Choice]) -> String {
        let words = choices.iter().map(|choice| self.example(choice.slug)).collect::<Vec<_>>();
        match words.split_last() {
            Some((last, before)) if !before.is_empty() && words.len() <= WORDS_IN_LINE => {
                format!("{} or {last}", before.join(", "))
            }
            _ => format!("one of {} words, listed below", words.len()),
        }
    }
}

/// A doc comment as one line of text.
pub(super) fn line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "a key player" as a heading: "Key player".
pub(super) fn heading(what: &str) -> String {
    let bare = ["an ", "a ", "the "].iter().find_map(|article| what.strip_prefix(article)).unwrap_or(what);
    let mut chars = bare.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The anchor of a heading, as hosts of Markdown make it.
pub(super) fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}
