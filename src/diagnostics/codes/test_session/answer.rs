//! The answers of the newest test.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// In the newest test, each answer `no` or `unsure` names the action that is to turn it, under `improvement:`.
    ///
    /// ## Why it matters
    /// A weakness that was found and left is worse than one that was not found: now you have known.
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
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: no
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
    ///   actions:
    ///     - {id: see-the-approver, title: See the approver}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: {answer: no, improvement: see-the-approver}
    /// ---
    /// ```
    NO_IMPROVEMENT = "T121" Warning "answer from which nothing follows";

    /// ## What it checks
    /// In the newest test every question of the methodology is answered with yes, no or unsure.
    ///
    /// ## Why it matters
    /// The questions that were left out are mostly those to which nobody had an answer.
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
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         assessment-honest: yes
    ///         assessment-current: yes
    ///         unknowns-named: yes
    ///         still-worth-winning: yes
    ///         strategy-fits-position: yes
    ///         competitor-next-move: yes
    ///         no-decision-beaten: yes
    ///         deciders-known: yes
    ///         opponents-known: yes
    ///         power-tested: yes
    ///         players-gain: yes
    ///         approver-hears-value: yes
    ///         opposition-answered: yes
    ///         actions-execute-strategy: yes
    ///         resources-committed: yes
    ///         customer-agrees-dates: yes
    ///         critical-action: yes
    ///         plan-creates-value: yes
    ///         weak-points-answered: yes
    ///         outsider-convinced: yes
    ///         management-asks-clear: yes
    ///         next-review-set: yes
    ///         lessons-used: yes
    /// ---
    /// ```
    UNANSWERED_QUESTIONS = "T122" Warning "test that left questions open";

    /// ## What it checks
    /// In the newest test at least one answer is no or unsure, or there is a vulnerability or a recommendation.
    ///
    /// ## Why it matters
    /// Every plan has a weak point. A test that finds none was too polite, or too short.
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
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: yes
    ///         power-tested: yes
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
    ///       answers:
    ///         deciders-known: yes
    ///         power-tested: yes
    ///       vulnerabilities: [{text: The chair may say no, answer: Ada sees her on Monday}]
    /// ---
    /// ```
    NOTHING_FOUND = "T123" Advice "test that found nothing";
}
