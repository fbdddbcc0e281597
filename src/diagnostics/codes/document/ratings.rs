//! The ratings of an assessment.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The compact line of an assessment has one sign for each criterion: `+`, `-` or `?`.
    ///
    /// ## Why it matters
    /// The signs are read in the order of the criteria. One sign too few shifts all that follow.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+-
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
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+- ++?+-
    /// ---
    /// ```
    BAD_RATING_LINE = "D111" Error "not a line of ratings";

    /// ## What it checks
    /// No criterion is rated twice, with different signs, for the same party in one assessment.
    ///
    /// ## Why it matters
    /// The compact line and the mapping by criterion may be mixed; where they disagree, nobody
    /// knows which is meant.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+- ++?+-
    ///     5: {us: +, evidence: The board set a date.}
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
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-++ +?+-+ +-?+- ++?+-
    ///     5: {us: +, evidence: The board set a date.}
    /// ---
    /// ```
    RATED_TWICE = "D112" Error "rated twice";
}
