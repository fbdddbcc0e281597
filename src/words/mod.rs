//! Every word that a reader of the published pages sees, in one table a language, and how dates
//! and numbers are written in it.
//!
//! Templates write `{{ t(key="nav.home") }}`, views ask [`Words::get`]; neither holds a text of
//! its own. What an author reads on the command line (diagnostics) is not here.

mod language;
mod locale;
mod script;

pub use language::Direction;
pub use locale::Locale;

use language::Language;
use std::collections::{BTreeSet, HashMap};

/// The table of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    table: HashMap<String, String>,
}

impl Words {
    /// The languages that there are tables for, by their tags.
    pub const LANGUAGES: &'static [&'static str] = &["en", "zh"];

    /// The tag in [`Self::LANGUAGES`] of a longer one: `zh` of `zh-CN`; `None` as in [`Self::of`].
    #[must_use]
    pub fn language_of(tag: &str) -> Option<&'static str> {
        Language::of(tag).map(|(language, _)| language.tag)
    }

    /// The table of a language by its tag, `en` or `en-GB`; `None` when there is none, or the
    /// text is no tag.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        let (language, _) = Language::of(language)?;
        Self::parse(language.table).ok()
    }

    /// Parses a table: TOML sections become prefixes, `[nav] home = "Home"` is `nav.home`.
    fn parse(text: &str) -> Result<Self, toml::de::Error> {
        fn flatten(prefix: &str, value: &toml::Value, table: &mut HashMap<String, String>) {
            match value {
                toml::Value::Table(inner) => {
                    for (key, value) in inner {
                        let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                        flatten(&name, value, table);
                    }
                }
                toml::Value::String(text) => {
                    table.insert(prefix.to_owned(), text.clone());
                }
                _ => {}
            }
        }
        let parsed: toml::Table = toml::from_str(text)?;
        let mut table = HashMap::new();
        flatten("", &toml::Value::Table(parsed), &mut table);
        Ok(Self { table })
    }

    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.table.get(key).map(String::as_str)
    }

    /// The same table with another text for a key, in the words of a methodology.
    #[must_use]
    pub fn with(mut self, key: &str, text: &str) -> Self {
        self.table.insert(key.to_owned(), text.to_owned());
        self
    }

    /// The text of a key with its `{name}` slots filled; `None` when the table lacks it. Where
    /// `{count}` or `{days}` is filled with 1, the text of `KEY_one` is taken if there is one. A
    /// slot that bears another key, such as `{rating.plus}`, holds that key's text.
    #[must_use]
    pub fn find(&self, key: &str, slots: &[(&str, &str)]) -> Option<String> {
        let is_one = slots.iter().any(|(name, value)| matches!(*name, "count" | "days") && *value == "1");
        let one = is_one.then(|| self.get(&format!("{key}_one"))).flatten();
        let text = one.or_else(|| self.get(key))?;
        let value = |name: &str| {
            let given = slots.iter().find(|(slot, _)| *slot == name).map(|(_, value)| *value);
            given.or_else(|| name.contains('.').then(|| self.get(name)).flatten())
        };
        Some(filled(text, value))
    }

    /// As [`Self::find`]; the key itself when the table lacks it, so that a page with a missing
    /// word is still a page. Tests see to it that none is missing.
    #[must_use]
    pub fn fill(&self, key: &str, slots: &[(&str, &str)]) -> String {
        self.find(key, slots).unwrap_or_else(|| key.to_owned())
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.table.keys().map(String::as_str).collect::<BTreeSet<_>>().into_iter()
    }
}

/// The text with its slots filled. What fills a slot is not searched for slots again.
fn filled<'a>(text: &str, value: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        let slot = rest.find('}').map(|close| (&rest[1..close], close + 1));
        match slot.and_then(|(name, end)| Some((value(name)?, end))) {
            Some((value, end)) => {
                out.push_str(value);
                rest = &rest[end..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_table_that_parses() {
        assert_eq!(Words::LANGUAGES, language::LANGUAGES.map(|language| language.tag));
        for language in &language::LANGUAGES {
            let words = Words::parse(language.table).unwrap();
            assert_eq!(Words::of(language.tag), Some(words));
        }
        assert_eq!(Words::of("en").unwrap().get("nav.home"), Some("Home"));
        assert_eq!(Words::of("zh-CN"), Words::of("zh"));
        assert_eq!(Words::of("xx"), None);
    }

    #[test]
    fn slots_are_filled_once_and_one_has_a_form_of_its_own() {
        let words = Words::parse("[a]\nb = \"{count} dogs of {name}\"\nb_one = \"one dog of {name}\"\n").unwrap();
        assert_eq!(words.fill("a.b", &[("count", "2"), ("name", "{count}")]), "2 dogs of {count}");
        assert_eq!(words.fill("a.b", &[("count", "1"), ("name", "Ada")]), "one dog of Ada");
        assert_eq!(words.fill("a.b", &[("name", "Ada")]), "{count} dogs of Ada");
        assert_eq!(words.fill("a.c", &[]), "a.c");
    }

    #[test]
    fn a_slot_may_bear_the_text_of_another_key() {
        let words = Words::parse("[a]\nb = \"{count} {a.c}, {a.d}\"\nc = \"good\"\n").unwrap();
        assert_eq!(words.fill("a.b", &[("count", "2")]), "2 good, {a.d}");
        assert_eq!(words.with("a.c", "{count}").fill("a.b", &[("count", "2")]), "2 {count}, {a.d}");
    }
}
