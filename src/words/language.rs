//! The languages that pages can be written in, and the tags by which a site names them.

use icu_locale_core::LanguageIdentifier;

/// The way in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word for it in HTML.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language that there is a table of words for.
#[derive(Debug)]
pub(super) struct Language {
    /// The first part of its tags: `zh`.
    pub(super) tag: &'static str,
    /// The script of the table, where the language has several.
    script: Option<&'static str>,
    /// Regions that write it in another script unless the tag says which.
    not_in: &'static [&'static str],
    /// How it is written.
    pub(super) direction: Direction,
    /// Whose dates and numbers it has when the tag names no region.
    usual: &'static str,
    /// The table, as TOML.
    pub(super) table: &'static str,
}

/// Every language that there is a table for, English first.
pub(super) const LANGUAGES: [Language; 2] = [
    Language {
        tag: "en",
        script: None,
        not_in: &[],
        direction: Direction::LeftToRight,
        // Day before month, as most of the world has it.
        usual: "en-001",
        table: include_str!("en.toml"),
    },
    Language {
        tag: "zh",
        script: Some("Hans"),
        not_in: &["HK", "MO", "TW"],
        direction: Direction::LeftToRight,
        usual: "zh-Hans-CN",
        table: include_str!("zh.toml"),
    },
];

impl Language {
    /// The language of a tag such as `zh`, `zh-CN` or `en-GB`, with the tag in full, script and
    /// all; `None` when there are no words in it, or the text is no tag.
    pub(super) fn of(tag: &str) -> Option<(&'static Self, LanguageIdentifier)> {
        let mut id = LanguageIdentifier::try_from_str(tag).ok()?;
        let language = LANGUAGES.iter().find(|language| id.language.as_str() == language.tag)?;
        let script = language.script.and_then(|script| script.parse().ok());
        if id.script.is_none() {
            let elsewhere = |region: &str| language.not_in.contains(&region);
            if id.region.is_some_and(|region| elsewhere(region.as_str())) {
                return None;
            }
            id.script = script;
        }
        (id.script == script).then_some((language, id))
    }

    /// The tag by which dates and numbers are looked up.
    pub(super) fn conventions(&self, id: &LanguageIdentifier) -> LanguageIdentifier {
        let usual = || LanguageIdentifier::try_from_str(self.usual).ok();
        id.region.is_none().then(usual).flatten().unwrap_or_else(|| id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full(tag: &str) -> Option<String> {
        Language::of(tag).map(|(_, id)| id.to_string())
    }

    #[test]
    fn a_tag_names_its_language_whatever_the_region() {
        for (tag, expected) in [
            ("en", "en"),
            ("EN", "en"),
            ("en-gb", "en-GB"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans-CN"),
            ("zh-Hans", "zh-Hans"),
            ("zh-hans-sg", "zh-Hans-SG"),
        ] {
            assert_eq!(full(tag).as_deref(), Some(expected), "{tag}");
        }
        for none in ["", "xx", "english", "en-", "en-\"><", "en-Cyrl", "zh-TW", "zh-Hant", "zh-Hant-HK", "fr"] {
            assert_eq!(full(none), None, "{none}");
        }
        for language in &LANGUAGES {
            assert!(Language::of(language.tag).is_some() && Language::of(language.usual).is_some());
        }
    }
}
