//! `M`: a site's own methodology file.

use super::codes;

codes! {
    /// ## What it checks
    /// The methodology file that `site.toml` names is there and holds what a methodology needs.
    ///
    /// ## Why it matters
    /// Criteria, stages and scales come from it: without it nothing can be checked.
    ///
    /// ## Wrong
    /// ```yaml file=methodology.yaml
    /// questions: 5
    /// ```
    ///
    /// ## Right
    /// ```yaml file=methodology.yaml
    /// {}
    /// ```
    UNREADABLE = "M101" Error "the methodology file cannot be read";
}
