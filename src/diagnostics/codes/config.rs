//! `C`: the site's settings, `site.toml`.

use super::codes;

codes! {
    /// ## What it checks
    /// `site.toml` is valid TOML.
    ///
    /// ## Why it matters
    /// Without its settings the site would be built with others than you chose.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = Acme playbook
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// ```
    SYNTAX = "C101" Error "site.toml cannot be read";
}
