//! `D`: a document's fields and values, each looked at alone.

pub mod identity;
pub mod keys;
pub mod names;
pub mod ratings;
pub mod values;

use super::super::registry::rows_of;

rows_of!(keys, values, names, ratings, identity);
