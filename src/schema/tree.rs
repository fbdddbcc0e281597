//! The front-matter tree: YAML's three shapes, each with the span of its text.

use crate::diagnostics::Span;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The bytes of the value in its file (quotes included).
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// A value, not yet interpreted.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing was written, or `null` or `~`: the same as an absent key.
    Null,
    /// Text, not yet read as a number, date or word.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// Keys with values.
    Map(Map),
}

/// One piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text after YAML's unescaping and folding.
    pub text: String,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Bare.
    Plain,
    /// In single or double quotes.
    Quoted,
    /// As a `|` or `>` block.
    Block,
}

/// Keys with values, in the author's order, each key once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key's text.
    pub text: String,
    /// The bytes of the key in its file.
    pub span: Span,
}

impl Map {
    /// The entry with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.text == key)
    }
}

impl Node {
    /// What the author wrote there, in words: "a list", "text".
    #[must_use]
    pub const fn shape_in_words(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Scalar(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "keys with values",
        }
    }
}
