//! What is due: soon, too late, or at the wrong time.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// On an open deal something of ours is due in the next 14 days, or within `next_action_days` of `site.toml`. A
    /// deal that is on hold by its last review, or that is being developed for later, may rest.
    ///
    /// ## Why it matters
    /// A deal without a next step is one that we have stopped working on without saying so. The competition has a next
    /// step.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2027-01-29}]
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
    ///   actions: [{title: Ask who signs the new lease, owner: mara, due: 2026-12-01}]
    /// ---
    /// ```
    NO_ACTION_SOON = "P151" Warning "open deal on which nothing happens soon";

    /// ## What it checks
    /// No open action is past its due date. On the day itself it is still in time.
    ///
    /// ## Why it matters
    /// Overdue actions teach the team that dates mean nothing. Most of them are either done and not marked, or not
    /// needed any more.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the new lease, owner: mara, due: 2026-11-17}]
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
    ///     - {title: Ask who signs the new lease, owner: mara, due: 2026-11-17, status: done, done_on: 2026-11-16}
    /// ---
    /// ```
    OVERDUE_ACTIONS = "P152" Warning "overdue actions";

    /// ## What it checks
    /// No open action is due after the day on which the deal is to close, unless the objective or milestone that it
    /// serves lies behind that day as well.
    ///
    /// ## Why it matters
    /// What is to win the deal has to happen before it is decided. Usually the close date has moved forward, or was
    /// never believed.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Prove the value in two depots, owner: mara, due: 2027-04-16}]
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
    ///   actions: [{title: Prove the value in two depots, owner: mara, due: 2027-02-19}]
    /// ---
    /// ```
    ACTION_AFTER_CLOSE = "P155" Warning "action that comes after the close date";

    /// ## What it checks
    /// An open action that names a milestone is due before the milestone's day.
    ///
    /// ## Why it matters
    /// A paper that arrives on the day of the board has not been read by the board.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Send the board paper, owner: mara, due: 2027-02-26, milestone: board}]
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
    /// plan:
    ///   actions: [{title: Send the board paper, owner: mara, due: 2027-02-17, milestone: board}]
    ///   milestones: [{id: board, title: Board decides, date: 2027-02-26}]
    /// ---
    /// ```
    ACTION_AFTER_MILESTONE = "P156" Warning "action that comes too late for its milestone";
}
