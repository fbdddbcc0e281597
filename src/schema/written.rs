//! Front matter as its author wrote it, kept in less room than its tree.

use super::{Map, Node, Value};
use crate::diagnostics::Span;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use std::cell::Cell;

/// Keys and values as they were written: every value is a text, a list, keys with values, or nothing.
///
/// The tree stands in one row. Of a text that stands in the file as it is read, only the place is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    pieces: Box<[Piece]>,
    /// The texts that stand in the file in another spelling (with signs for other signs, over several
    /// lines), or are very long.
    others: Box<[Box<str>]>,
}

/// A value. What is inside a list or under keys follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Nothing,
    /// A list of so many values.
    List(u32),
    /// So many keys, each followed by its value.
    Map(u32),
    /// A text of so many bytes at a place in the file.
    InFile(u16, u32),
    /// One of the other texts.
    Other(u32),
}

impl Written {
    /// What stands in a tree that was read from a file of this text.
    #[must_use]
    pub fn of(map: &Map, file_text: &str) -> Self {
        let mut writer = Writer { file_text, pieces: Vec::new(), others: Vec::new() };
        writer.map(map);
        // Copied: the row has grown, and making it smaller would leave it in the room that it had.
        Self { pieces: writer.pieces.as_slice().into(), others: writer.others.into() }
    }

    /// The same with the texts of its file, to be serialised as keys and values.
    #[must_use]
    pub const fn in_text<'w>(&'w self, file_text: &'w str) -> impl Serialize {
        Read { written: self, file_text, at: Cell::new(0) }
    }
}

struct Writer<'t> {
    file_text: &'t str,
    pieces: Vec<Piece>,
    others: Vec<Box<str>>,
}

impl Writer<'_> {
    fn map(&mut self, map: &Map) {
        self.pieces.push(Piece::Map(number(map.entries.len())));
        for entry in &map.entries {
            self.text(&entry.key.text, entry.key.span);
            self.value(&entry.value);
        }
    }

    fn value(&mut self, node: &Node) {
        match &node.value {
            Value::Null => self.pieces.push(Piece::Nothing),
            Value::Scalar(scalar) => self.text(&scalar.text, node.span),
            Value::List(items) => {
                self.pieces.push(Piece::List(number(items.len())));
                for item in items {
                    self.value(item);
                }
            }
            Value::Map(map) => self.map(map),
        }
    }

    fn text(&mut self, text: &str, span: Span) {
        let in_file = |at: &usize| self.file_text.get(*at..at + text.len()) == Some(text);
        // Or inside its quotes.
        let at = [span.start(), span.start() + 1].into_iter().find(in_file);
        self.pieces.push(match (at.map(u32::try_from), u16::try_from(text.len())) {
            (Some(Ok(at)), Ok(length)) => Piece::InFile(length, at),
            _ => {
                self.others.push(text.into());
                Piece::Other(number(self.others.len() - 1))
            }
        });
    }
}

/// A count; a front matter holds far fewer values than this has room for.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The pieces, gone through from the first to the last: whoever writes them asks for each once, in order.
struct Read<'w> {
    written: &'w Written,
    file_text: &'w str,
    at: Cell<usize>,
}

impl Read<'_> {
    fn next(&self) -> Piece {
        let at = self.at.replace(self.at.get() + 1);
        self.written.pieces.get(at).copied().unwrap_or(Piece::Nothing)
    }
}

impl Serialize for Read<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.next() {
            Piece::Nothing => serializer.serialize_none(),
            Piece::InFile(length, at) => {
                let at = at as usize;
                serializer.serialize_str(self.file_text.get(at..at + usize::from(length)).unwrap_or_default())
            }
            Piece::Other(other) => {
                let text = self.written.others.get(other as usize);
                serializer.serialize_str(text.map_or("", |text| text))
            }
            Piece::List(count) => {
                let mut list = serializer.serialize_seq(Some(count as usize))?;
                for _ in 0..count {
                    list.serialize_element(self)?;
                }
                list.end()
            }
            Piece::Map(count) => {
                let mut keys = serializer.serialize_map(Some(count as usize))?;
                for _ in 0..count {
                    keys.serialize_entry(self, self)?;
                }
                keys.end()
            }
        }
    }
}
