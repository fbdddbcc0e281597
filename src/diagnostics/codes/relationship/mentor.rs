//! Mentors: what makes one.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Of everybody rated a mentor it is written what there is to gain personally, as `personal_agenda:` or `win:`.
    ///
    /// ## Why it matters
    /// A mentor ties own success to ours. Somebody who has nothing at stake is friendly, and will be friendly to
    /// the others as well.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - {name: Ada Berg, political_status: political_structure, support: mentor, coverage: in_depth}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: political_structure
    ///     support: mentor
    ///     coverage: in_depth
    ///     personal_agenda: Is to lead the joint office
    /// ---
    /// ```
    MENTOR_WITHOUT_GAIN = "R131" Warning "mentor with nothing to gain";
}
