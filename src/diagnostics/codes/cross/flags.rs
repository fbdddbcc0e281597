//! Flags that somebody set by hand.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where an opportunity is flagged `needs_attention`, its last review says why: `because`, or what is asked of
    /// whom.
    ///
    /// ## Why it matters
    /// A flag tells a manager to look, and not at what. Without a reason it is looked at once and then never again.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// flags: [needs_attention]
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
    /// flags: [needs_attention]
    /// reviews:
    ///   - {date: 2026-11-17, decision: hold, because: One friend and no money}
    /// ---
    /// ```
    ATTENTION_WITHOUT_REASON = "X351" Advice "flag without a reason";
}
