//! Every word that a reader of the published pages sees, in one table a language.
//!
//! Templates write `{{ t(key="nav.home") }}`, views ask [`Words::get`]; neither holds a text of
//! its own. What an author reads on the command line (diagnostics) is not here.

use std::collections::BTreeMap;

/// The table of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    table: BTreeMap<String, String>,
}

/// The English table.
const ENGLISH: &str = include_str!("en.toml");

impl Words {
    /// The table of a language by its tag; `None` when there is none.
    ///
    /// # Panics
    /// Never: the embedded tables are parsed in a test.
    #[must_use]
    pub fn of(language: &str) -> Option<Self> {
        let text = match language.split('-').next() {
            Some("en") => ENGLISH,
            _ => return None,
        };
        Self::parse(text).ok()
    }

    /// Parses a table: TOML sections become prefixes, `[nav] home = "Home"` is `nav.home`.
    fn parse(text: &str) -> Result<Self, toml::de::Error> {
        fn flatten(prefix: &str, value: &toml::Value, table: &mut BTreeMap<String, String>) {
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
        let mut table = BTreeMap::new();
        flatten("", &toml::Value::Table(parsed), &mut table);
        Ok(Self { table })
    }

    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.table.get(key).map(String::as_str)
    }

    /// The text of a key with its `{name}` slots filled; the key itself when the table lacks it.
    #[must_use]
    pub fn fill(&self, key: &str, slots: &[(&str, &str)]) -> String {
        let mut text = self.get(key).unwrap_or(key).to_owned();
        for (name, value) in slots {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.table.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_table_parses() {
        let words = Words::parse(ENGLISH).unwrap();
        assert_eq!(words.get("nav.home"), Some("Home"));
        assert_eq!(Words::of("en-GB"), Some(words));
        assert_eq!(Words::of("xx"), None);
    }
}
