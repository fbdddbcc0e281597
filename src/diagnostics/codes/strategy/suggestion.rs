//! What the assessment suggests, beside what the author chose.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The strategy is the one that the assessment suggests. Where another rule objects to the strategy already,
    /// that one names the suggestion and this one stays silent.
    ///
    /// ## Why it matters
    /// The suggestion knows the twenty ratings and the map, and nothing else. You may know better; then it is good
    /// to have said why.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? --??- ????? ?????"}
    /// strategy: {kind: frontal, because: We lead on all that counts}
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
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? --??- ????? ?????"}
    /// strategy: {kind: defend, because: They work with us today and have no reason to change}
    /// ---
    /// ```
    OTHER_SUGGESTION = "S104" Advice "the assessment suggests another strategy";
}
