//! The customer's milestones: dated, owned by them, in order, prepared by us, and proven when done.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A plan knows milestones: the steps that the customer takes until they have signed.
    ///
    /// ## Why it matters
    /// A deal closes when the customer has done their steps, not when we have done ours. Whoever does not know them
    /// learns of the next one when it is too late.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2026-12-04}]
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
    /// stage: propose
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2026-12-04}]
    ///   milestones: [{title: Board decides, date: 2027-02-26}]
    /// ---
    /// ```
    NO_MILESTONES = "P131" Warning "plan without the customer's steps";

    /// ## What it checks
    /// Each milestone that is still to come has a date.
    ///
    /// ## Why it matters
    /// A step without a date is a hope. To ask for the date is to ask whether the step exists.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   milestones: [{title: Board decides}]
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
    /// stage: propose
    /// plan:
    ///   milestones: [{title: Board decides, date: 2027-02-26}]
    /// ---
    /// ```
    UNDATED_MILESTONE = "P132" Warning "milestone without a date";

    /// ## What it checks
    /// Each milestone that is still to come has an owner on the customer's side, by the id of a person on the map.
    ///
    /// ## Why it matters
    /// Somebody there has to put it on an agenda. If we cannot name the person, it is our wish and not their step.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   milestones: [{title: Board decides, date: 2027-02-26}]
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
    /// stage: propose
    /// players: [{name: Ada Frost, buying_role: approver}]
    /// plan:
    ///   milestones: [{title: Board decides, date: 2027-02-26, customer_owner: ada-frost}]
    /// ---
    /// ```
    UNOWNED_MILESTONE = "P133" Warning "milestone that nobody at the customer owns";

    /// ## What it checks
    /// The day of a milestone does not go by on an open deal without its being marked as done.
    ///
    /// ## Why it matters
    /// A step that slips moves every step after it. The customer's own delay is also the best sign of how much they
    /// want this.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones: [{title: Shortlist, date: 2026-11-13}]
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
    ///   milestones: [{title: Shortlist, date: 2026-11-13, done_on: 2026-11-12, evidence: Letter of the 12th}]
    /// ---
    /// ```
    MISSED_MILESTONE = "P134" Warning "milestone that has passed and is not done";

    /// ## What it checks
    /// Near the decision, the milestones hold at least one step of the paper process: legal, security, procurement.
    ///
    /// ## Why it matters
    /// More quarters are lost in legal departments than against competitors. The papers take weeks, they are known in
    /// advance, and nobody mentions them unasked.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   milestones: [{title: Board decides, date: 2027-02-26}]
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
    /// stage: propose
    /// plan:
    ///   milestones:
    ///     - {title: Board decides, date: 2027-02-26}
    ///     - {title: Contract through their lawyers, kind: paper, date: 2027-03-19, lead_days: 30}
    /// ---
    /// ```
    NO_PAPER_PROCESS = "P135" Warning "late deal without its paper process";

    /// ## What it checks
    /// Each milestone that is still to come, up to the close date, has an action that names it with `milestone`.
    ///
    /// ## Why it matters
    /// What happens on that day is decided before it. A milestone that nobody prepares is left to the competition.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2026-12-04}]
    ///   milestones: [{id: board, title: Board decides, date: 2027-02-26}]
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
    /// stage: propose
    /// plan:
    ///   actions: [{title: Rehearse the board with Ada Frost, owner: mara, due: 2027-02-19, milestone: board}]
    ///   milestones: [{id: board, title: Board decides, date: 2027-02-26}]
    /// ---
    /// ```
    IDLE_MILESTONE = "P136" Warning "milestone that no action prepares";

    /// ## What it checks
    /// A milestone with `lead_days` has begun, shown by an action for it that is in progress or done, or its lead time
    /// still fits before its date.
    ///
    /// ## Why it matters
    /// A security review of nine weeks does not become shorter because we ask nicely. Either it begins today, or the
    /// date is wrong and everybody should know.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones: [{title: Security review, kind: paper, date: 2026-12-18, lead_days: 45}]
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
    ///     - {title: Hand in the answers, owner: mara, due: 2026-11-27, status: in_progress, milestone: security}
    ///   milestones: [{id: security, title: Security review, kind: paper, date: 2026-12-18, lead_days: 45}]
    /// ---
    /// ```
    LEAD_TIME = "P137" Warning "milestone that takes longer than there is time";

    /// ## What it checks
    /// No step of the paper process has a date behind the close date.
    ///
    /// ## Why it matters
    /// Nobody signs before the lawyers are through. A close date that ignores them is one that the forecast will miss.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones: [{title: Contract through their lawyers, kind: paper, date: 2027-04-16}]
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
    ///   milestones: [{title: Contract through their lawyers, kind: paper, date: 2027-03-19}]
    /// ---
    /// ```
    PAPER_AFTER_CLOSE = "P138" Warning "papers that are ready after the close date";

    /// ## What it checks
    /// The milestones of one kind stand in the order of their dates.
    ///
    /// ## Why it matters
    /// The order in which you wrote them down is the order in which they told you. Where the dates say otherwise, one
    /// of the two has changed.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones:
    ///     - {title: Shortlist, date: 2027-02-12}
    ///     - {title: Board decides, date: 2027-01-29}
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
    ///   milestones:
    ///     - {title: Shortlist, date: 2027-01-29}
    ///     - {title: Board decides, date: 2027-02-12}
    /// ---
    /// ```
    MILESTONE_ORDER = "P139" Advice "milestones out of order";

    /// ## What it checks
    /// A milestone with `done_on` says with `evidence` what shows it.
    ///
    /// ## Why it matters
    /// "They have decided" is said in many deals before it is so. A minute, a letter or a number can be looked at.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones: [{title: Shortlist, date: 2026-11-13, done_on: 2026-11-12}]
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
    ///   milestones: [{title: Shortlist, date: 2026-11-13, done_on: 2026-11-12, evidence: Letter of the 12th}]
    /// ---
    /// ```
    UNPROVEN_MILESTONE = "P140" Warning "milestone that is done by our word alone";

    /// ## What it checks
    /// A milestone is not marked as done on a day that is still to come.
    ///
    /// ## Why it matters
    /// What is expected and what has happened look the same on the page from then on.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   milestones: [{title: Shortlist, done_on: 2026-12-11, evidence: Letter}]
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
    ///   milestones: [{title: Shortlist, date: 2026-12-11}]
    /// ---
    /// ```
    MILESTONE_DONE_AHEAD = "P141" Warning "milestone done on a day to come";
}
