//! What tests found: vulnerabilities and recommendations, and what became of them.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Each vulnerability that a test has found has an action that removes it, or an answer that says why we live
    /// with it.
    ///
    /// ## Why it matters
    /// The competitor will find the same weak point, and will not write it into our plan.
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
    ///       vulnerabilities: [The chair of the committee may say no]
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
    ///     - {id: see-the-chair, title: See the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       vulnerabilities: [{text: The chair of the committee may say no, action: see-the-chair}]
    /// ---
    /// ```
    UNANSWERED_VULNERABILITY = "T131" Warning "weak point that nobody has answered";

    /// ## What it checks
    /// Each vulnerability with an answer has an action as well.
    ///
    /// ## Why it matters
    /// In the session the answer sounded good. In front of the customer somebody has to give it, on a day.
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
    ///       vulnerabilities: [{text: The chair may say no, answer: Ada will talk to her}]
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
    ///     - {id: ask-ada, title: Ask Ada to talk to the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       vulnerabilities:
    ///         - {text: The chair may say no, answer: Ada will talk to her, action: ask-ada}
    /// ---
    /// ```
    ONLY_AN_ANSWER = "T132" Advice "weak point that is answered in words only";

    /// ## What it checks
    /// Each recommendation of a test names the action that it became.
    ///
    /// ## Why it matters
    /// Advice that nobody carries out with a date was a compliment to the adviser.
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
    ///       recommendations: [See the chair before Christmas]
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
    ///     - {id: see-the-chair, title: See the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair before Christmas, action: see-the-chair}]
    /// ---
    /// ```
    RECOMMENDATION_WITHOUT_ACTION = "T133" Warning "recommendation of which no action came";

    /// ## What it checks
    /// An action that came of a test, as improvement, for a vulnerability or from a recommendation, was not
    /// dropped. A vulnerability that has an answer as well is left to you.
    ///
    /// ## Why it matters
    /// The weak point has not gone away with the action.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions:
    ///     - {id: see-the-chair, title: See the chair, status: dropped}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair, action: see-the-chair}]
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
    ///     - {id: see-the-chair, title: See the chair, status: planned}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair, action: see-the-chair}]
    /// ---
    /// ```
    GIVEN_UP = "T134" Warning "what a test asked for was given up";
}
