//! What can be found: one entry a page, or a part of a page that deserves to be found by itself.

use super::words::each_word;
use std::collections::HashMap;

/// Something that can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name, as readers see it.
    pub title: String,
    /// Its address from the site's root.
    pub href: String,
    /// What it belongs to, in a few words: they say more of it than its text.
    pub context: Vec<String>,
    /// Its text, a paragraph each.
    pub text: Vec<String>,
}

/// An entry made ready for the index: how it is shown, and how much each of its words says of it.
#[derive(Debug)]
pub struct Digest {
    pub(super) shown: String,
    /// Each word once, in no particular order.
    pub(super) words: Vec<(String, Weight)>,
}

/// How much a word says of an entry, from 1 to 63.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    pub points: u8,
    /// Whether it stands in the text alone, in neither title nor context.
    pub is_text: bool,
}

/// Where a word of an entry stands, and how often.
#[derive(Default)]
struct Standing {
    in_title: bool,
    in_context: bool,
    in_text: u32,
}

/// What a word in the title counts, and what all words of it share.
const TITLE: (u32, u32) = (14, 16);
/// What a word in the context counts.
const CONTEXT: u32 = 8;
/// The most that a word in the text counts, however often it stands there.
const TEXT: f64 = 6.0;
/// The words of a text of the usual length: in a longer one, each says less of it.
const USUAL_LENGTH: f64 = 120.0;

impl Entry {
    /// Makes the entry ready for the index.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let mut words: HashMap<String, Standing> = HashMap::new();
        let mut note = |text: &str, mark: fn(&mut Standing)| {
            let mut count = 0_u32;
            each_word(text, |word| {
                count += 1;
                match words.get_mut(word) {
                    Some(standing) => mark(standing),
                    None => mark(words.entry(word.to_owned()).or_default()),
                }
            });
            count
        };
        let title_length = note(&self.title, |standing| standing.in_title = true);
        for fact in &self.context {
            note(fact, |standing| standing.in_context = true);
        }
        let text_length: u32 = self.text.iter().map(|text| note(text, |standing| standing.in_text += 1)).sum();
        let words = words.into_iter().map(|(word, standing)| (word, standing.weight(title_length, text_length)));
        Digest { shown: self.shown(), words: words.collect() }
    }

    /// As the browser gets it: title, address, context and text.
    fn shown(&self) -> String {
        let parts = [&self.title, &self.href, &self.context.join(" · "), &self.text.join("\n")];
        super::script::texts(&parts.map(String::as_str))
    }
}

impl Standing {
    fn weight(&self, title_length: u32, text_length: u32) -> Weight {
        let mut points = 0;
        if self.in_title {
            points += TITLE.0 + TITLE.1 / title_length.max(1);
        }
        if self.in_context {
            points += CONTEXT;
        }
        if self.in_text > 0 {
            let times = f64::from(self.in_text);
            let share = times / (times + 0.3 + 0.9 * f64::from(text_length) / USUAL_LENGTH);
            // Between 1 and the most, whatever the lengths are.
            points += (share * TEXT).round().clamp(1.0, TEXT) as u32;
        }
        let is_text = !self.in_title && !self.in_context;
        Weight { points: u8::try_from(points).map_or(63, |points| points.min(63)), is_text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How much a word says of an entry of two words of title, one of context, and a text.
    fn points(word: &str, text: &str) -> u8 {
        let entry = Entry {
            title: "Harbour cranes".to_owned(),
            href: "a/index.html".to_owned(),
            context: vec!["Varrik".to_owned()],
            text: vec![text.to_owned()],
        };
        let digest = entry.digest();
        digest.words.iter().find(|(found, _)| found == word).map_or(0, |(_, weight)| weight.points)
    }

    #[test]
    fn a_title_says_more_than_a_context_and_that_more_than_a_text() {
        assert_eq!([points("cranes", "steel"), points("varrik", "steel"), points("steel", "steel")], [22, 8, 5]);
        assert!(points("cranes", "cranes") > points("cranes", "steel"));
        assert_eq!(points("iron", "steel"), 0);
    }

    #[test]
    fn a_word_says_less_of_a_long_text_and_more_the_oftener_it_stands_there() {
        let long = format!("steel {}", "and so on ".repeat(200));
        assert_eq!(points("steel", &long), 1);
        assert!(points("steel", &format!("{}{long}", "steel ".repeat(20))) > 1);
        assert!(points("steel", &"steel ".repeat(10_000)) <= 6);
    }
}
