//! Answers that say yes where the playbook says no.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// In the newest test, a yes to these questions agrees with the playbook: is the assessment current, is the
    /// competitor's next move known, have we met all who can say no, are our opponents known, do we know what each
    /// key player gains, is there a strategy for each influential opponent, is the next review set.
    ///
    /// ## Why it matters
    /// Either somebody knew more than is written, then the team should know it too; or the answer was given to be
    /// done with the question.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players: [{name: Ada Berg, buying_role: approver, coverage: no_contact}]
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: yes
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
    /// players: [{name: Ada Berg, buying_role: approver, coverage: no_contact}]
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: no
    /// ---
    /// ```
    YES_AGAINST_THE_FACTS = "T124" Warning "answer that says yes where the playbook says no";
}
