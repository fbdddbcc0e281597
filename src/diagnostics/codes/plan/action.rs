//! What an action has to say of itself: who, what for, whom it is aimed at, when it was done.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Each open action has an owner.
    ///
    /// ## Why it matters
    /// What everybody is to do, nobody does.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the new lease, due: 2026-12-01}]
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
    UNOWNED_ACTION = "P153" Warning "action without an owner";

    /// ## What it checks
    /// Each open action has a date by which it is done.
    ///
    /// ## Why it matters
    /// An action without a date is done after all the others, which is never.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the new lease, owner: mara}]
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
    UNDATED_ACTION = "P154" Warning "action without a date";

    /// ## What it checks
    /// The owner of an open action is one of the team in `site.toml`, a partner of the playbook, or a person on the
    /// map. Nothing is said while no team is listed.
    ///
    /// ## Why it matters
    /// An action shows up on the page of the person who owns it. One that belongs to a name nobody knows shows up
    /// nowhere.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    ///
    /// [[team]]
    /// id = "mara"
    /// name = "Mara Lind"
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the lease, owner: Willem, due: 2026-12-01}]
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    ///
    /// [[team]]
    /// id = "mara"
    /// name = "Mara Lind"
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the lease, owner: mara, due: 2026-12-01}]
    /// ---
    /// ```
    STRANGER_AS_OWNER = "P157" Advice "owner of an action whom nobody knows";

    /// ## What it checks
    /// An action, other than one that finds something out, is aimed at people of whom we have met one, or to whom
    /// somebody we have met leads: a line of influence, a superior, one who reports to them.
    ///
    /// ## Why it matters
    /// An executive whom nobody here knows will not come to our demonstration. The first action is to find who opens
    /// the door.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players: [{name: Ada Frost, buying_role: approver, coverage: no_contact}]
    /// plan:
    ///   actions: [{title: Show the value case, owner: mara, due: 2026-12-04, prime: prove, players: [ada-frost]}]
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
    /// players:
    ///   - {name: Ada Frost, buying_role: approver, coverage: no_contact}
    ///   - {name: Bo Lind, coverage: in_depth, influences: [ada-frost]}
    /// plan:
    ///   actions: [{title: Show the value case, owner: mara, due: 2026-12-04, prime: prove, players: [ada-frost]}]
    /// ---
    /// ```
    NO_WAY_IN = "P158" Advice "action aimed at somebody whom none of us has met";

    /// ## What it checks
    /// Each open action has a PRIME kind: prove, retrieve, insulate, minimise or emphasise.
    ///
    /// ## Why it matters
    /// The kind says what the action is to do for the sale. An action that fits none of the five is work, and perhaps
    /// not selling.
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
    ///   actions: [{title: Send the brochure, owner: mara, due: 2026-12-04}]
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
    ///   actions: [{title: Show the replay of last August, owner: mara, due: 2026-12-04, prime: prove}]
    /// ---
    /// ```
    WITHOUT_PRIME = "P161" Warning "action that does not say what it is for";

    /// ## What it checks
    /// Each open action names the players whom it is to move, or the criteria that it is to change.
    ///
    /// ## Why it matters
    /// Only then can somebody ask afterwards whether it worked.
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
    ///   actions: [{title: Send the brochure, owner: mara, due: 2026-12-04}]
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
    ///   actions: [{title: Show the replay of last August, owner: mara, due: 2026-12-04, criteria: [7, 10]}]
    /// ---
    /// ```
    WITHOUT_AIM = "P162" Warning "action aimed at nobody and at no criterion";

    /// ## What it checks
    /// In a plan with objectives, each open action names the one that it serves.
    ///
    /// ## Why it matters
    /// Actions come more easily than objectives. Those that serve none are the ones to drop when time is short.
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
    ///   us: {objectives: [{id: order, text: Order for 38 depots}]}
    ///   actions: [{title: Send the brochure, owner: mara, due: 2026-12-04}]
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
    ///   us: {objectives: [{id: order, text: Order for 38 depots}]}
    ///   actions: [{title: Show the replay of last August, owner: mara, due: 2026-12-04, objective: order}]
    /// ---
    /// ```
    WITHOUT_OBJECTIVE = "P163" Advice "action that serves no objective";

    /// ## What it checks
    /// An action that is done has a `done_on`.
    ///
    /// ## Why it matters
    /// What was done in March about a worry of October is no answer to it. Without the day nobody can tell.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions: [{title: Ask who signs the new lease, owner: mara, due: 2026-11-17, status: done}]
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
    DONE_UNDATED = "P164" Advice "action done, nobody knows when";

    /// ## What it checks
    /// An action is not done on a day that is still to come.
    ///
    /// ## Why it matters
    /// It counts as done from now on, and nobody looks at it again.
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
    ///     - {title: Ask who signs the new lease, owner: mara, status: done, done_on: 2026-12-01}
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
    ///     - {title: Ask who signs the new lease, owner: mara, due: 2026-12-01}
    /// ---
    /// ```
    DONE_AHEAD = "P165" Warning "action done on a day to come";

    /// ## What it checks
    /// An action with `done_on` has the status done.
    ///
    /// ## Why it matters
    /// It is either done, and still stands in everybody's list, or it is not, and the page says it is.
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
    ///     - {title: Ask who signs the new lease, owner: mara, due: 2026-12-01, status: in_progress, done_on: 2026-11-16}
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
    ///     - {title: Ask who signs the new lease, owner: mara, due: 2026-12-01, status: done, done_on: 2026-11-16}
    /// ---
    /// ```
    DONE_AND_NOT = "P166" Warning "action with a day of completion that is not done";
}
