//! Who takes part: somebody presents, somebody keeps the order, others look with foreign eyes.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The newest session that was held, and each that is planned, names reviewers beside the presenter.
    ///
    /// ## Why it matters
    /// To read one's own plan aloud is a rehearsal. It takes somebody else to ask the question that hurts.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
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
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    NO_REVIEWER = "T111" Warning "test in which nobody tests";

    /// ## What it checks
    /// The newest session that was held, and each that is planned, names who keeps it on its course.
    ///
    /// ## Why it matters
    /// Without a coach the presenter defends, the reviewers tell of their own deals, and after an hour there are no
    /// recommendations.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
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
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    NO_COACH = "T112" Advice "test without a coach";

    /// ## What it checks
    /// In the newest session, and in each that is planned, one reviewer looks with the eyes of a competitor and one
    /// with those of the approver or of somebody else who decides: by role, by name or by title.
    ///
    /// ## Why it matters
    /// Colleagues who look with their own eyes find what they would do differently. The two who can defeat the plan
    /// are not in the room; somebody has to play them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers: [Kim Ny]
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
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    /// ---
    /// ```
    NO_FOREIGN_EYES = "T113" Advice "test without the competitor's or the approver's eyes";

    /// ## What it checks
    /// Whoever presents the plan is neither coach nor reviewer of the same session.
    ///
    /// ## Why it matters
    /// One cannot listen and judge at once. The presenter's part is to write down, not to answer.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: mara
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
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
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    OWN_JUDGE = "T114" Advice "presenter who judges the own plan";
}
