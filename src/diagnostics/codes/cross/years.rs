//! Years that no sale falls in.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Every date in the front matter lies between the years 2000 and 2100.
    ///
    /// ## Why it matters
    /// It is a slip of the finger, and it makes a deadline disappear from every list.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 0206-09-14
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 2026-09-14
    /// ---
    /// ```
    ABSURD_YEAR = "X315" Warning "date from another century";
}
