//! `Y`: the front matter as text, before anyone asks what it means.

use super::codes;

codes! {
    /// ## What it checks
    /// The front matter between the `---` lines is valid YAML.
    ///
    /// ## Why it matters
    /// What cannot be read cannot be shown or checked.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: "Northwind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: "Northwind"
    /// ---
    /// ```
    SYNTAX = "Y101" Error "front matter cannot be read";
}
