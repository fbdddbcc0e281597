//! The words that rendering adds to what the author wrote.

use crate::words::Words;

/// The words that rendering adds: titles of callouts, names for screen readers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The name of a table that scrolls.
    pub table: String,
    /// The title of `> [!NOTE]`.
    pub note: String,
    /// The title of `> [!TIP]`.
    pub tip: String,
    /// The title of `> [!IMPORTANT]`.
    pub important: String,
    /// The title of `> [!WARNING]`.
    pub warning: String,
    /// The title of `> [!CAUTION]`.
    pub caution: String,
    /// The name of a ticked task's box.
    pub task_done: String,
    /// The name of an open task's box.
    pub task_open: String,
    /// The name of the footnotes at the end.
    pub footnotes: String,
    /// The name of the way back from a footnote; `{number}` is the footnote's number.
    pub footnote_back: String,
}

impl Labels {
    /// The labels of a language, from the `markdown` section of its table of words.
    #[must_use]
    pub fn from_words(words: &Words) -> Self {
        let get = |name: &str| words.fill(&format!("markdown.{name}"), &[]);
        Self {
            table: get("table"),
            note: get("note"),
            tip: get("tip"),
            important: get("important"),
            warning: get("warning"),
            caution: get("caution"),
            task_done: get("task_done"),
            task_open: get("task_open"),
            footnotes: get("footnotes"),
            footnote_back: get("footnote_back"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_table_has_every_label() {
        let labels = Labels::from_words(&Words::of("en").unwrap());
        assert!(!format!("{labels:?}").contains("\"markdown."), "{labels:?}");
    }
}
