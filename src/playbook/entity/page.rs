//! The page: free text.

use crate::schema::{Field, record};

record! {
    /// Free text beside the methodology: how the team works, a glossary of its own.
    "a page"
    pub struct PageFields {
        /// The place in the navigation; smaller comes first.
        order: Field<u32>;
        /// One sentence on what the page is for.
        summary: Field<String>;
    }
}
