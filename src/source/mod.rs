//! Bytes to documents: walk the content tree, read each file within bounds, split off the front
//! matter, parse it into a tree in which every key and value keeps its span, and parse the
//! Markdown body into outline and links. Beside that, what a git repository knows of the files.
//!
//! What a key *means* is not decided here (that is `playbook/`): a value is its text and its style.

mod document;
pub mod front_matter;
mod history;
pub mod markdown;
mod read;
mod text;
mod walk;

pub use document::{Asset, Document, Reading};
pub use history::{History, Lack, LastChange};
pub(crate) use read::MAX_BYTES;
pub use read::{document_from_text, read_document, read_text};
pub use walk::{DocumentFile, Tree, walk_tree};
pub(crate) use walk::{is_leftover, leads_outside};
