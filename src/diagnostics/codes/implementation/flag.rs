//! Flags that a manager set by hand, and that the facts have overtaken.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A deal whose plan was tested in the last 30 days (or as many as `test_stale_days` in `site.toml` says), and not
    /// assessed anew since, is not flagged `needs_test`.
    ///
    /// ## Why it matters
    /// Flags are there to be seen. One that stays when its reason is gone teaches everybody to look past them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// flags: [needs_test]
    /// plan:
    ///   tests: [{date: 2026-11-17, presenter: mara, reviewers: [Tom Okafor]}]
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
    /// plan:
    ///   tests: [{date: 2026-11-17, presenter: mara, reviewers: [Tom Okafor]}]
    /// ---
    /// ```
    FLAG_AND_TEST = "I121" Advice "flag for a test that was held";
}
