//! `F`: files and folders.

use super::codes;

codes! {
    /// ## What it checks
    /// Every file of the content folder can be opened and read.
    ///
    /// ## Why it matters
    /// A file that cannot be read is missing from the playbook.
    ///
    /// ## Wrong
    /// A file without read permission.
    ///
    /// ## Right
    /// A file that you may read.
    UNREADABLE = "F101" Error "file cannot be read";
}
