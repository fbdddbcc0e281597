//! The index behind the search of a site: [`Entry`] by entry in, small scripts out, of which a
//! browser loads the few that a question needs.
//!
//! Nothing here knows the playbook, and nothing here answers a question: that does
//! `search-index.js` of the theme. What both must do alike, cutting a text into words, is [`words_of`] here and
//! `wordsOf` there, held together by the examples in `src/search/words.json`.
//!
//! The scripts, each a call of the function `salesbookSearch`, which that defines (a page
//! that was opened from a file may load scripts and nothing else):
//!
//! | file | what it holds |
//! | --- | --- |
//! | `start.js` | the directory: the groups, the words that a reader sees, and what stands in which of the others |
//! | words | a stretch of the sorted dictionary |
//! | places | for a stretch of the dictionary, the entries that hold each word, and how much it says of them |
//! | texts | a stretch of the entries as results show them |
//!
//! All but the directory are named by what they hold (`search/1f0c4ab29d3e.js`). So whoever has a
//! directory finds the parts that belong to it, or none, whatever has been published since.

mod build;
mod entry;
mod places;
mod script;
mod words;

pub use build::{Group, IndexBuilder};
pub use entry::{Digest, Entry};
pub use words::{each_word, words_of};
