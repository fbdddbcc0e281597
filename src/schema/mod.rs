//! Trees of text to types, every problem reported.
//!
//! Front matter and `site.toml` both arrive here as a tree of [`Node`]s in which every key and
//! value keeps its span. A record is declared once with `record!`: the struct, how it is read,
//! which references it holds, and its page in the authoring reference all follow from that one
//! declaration, so they cannot drift apart. A closed set of words is declared the same way with
//! `choice!`. What the fields *mean* is not known here.

mod choice;
mod color;
mod date;
mod fields;
mod money;
mod record;
mod reference;
mod scalar;
mod slug;
mod spanned;
mod tree;
mod vocabulary;
mod written;

pub(crate) use choice::choice;
pub use choice::{Choice, fold_word, lower_choice, same_word};
pub use color::{Color, NoColor};
pub use date::{Date, DateError, parse_date};
pub use fields::{Fields, Lowering, lower_map};
pub use money::{Currency, Money, MoneyError, Percent};
pub use record::{FieldDoc, FieldValue, Record, RecordDoc, Shape, Slot, lower_record};
pub(crate) use record::{record, report_missing};
pub(crate) use reference::ids;
pub use reference::{RefKind, Reference};
pub use scalar::lower_text;
pub(crate) use scalar::shortened;
pub use slug::{bad_id, is_id, slug};
pub use spanned::{Field, List, Spanned};
pub use tree::{Entry, Key, Map, Node, Scalar, Style, Value};
pub use vocabulary::{NoVocabulary, Vocabulary, WordSet};
pub use written::Written;
