//! How much the plan asks of whom.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// No plan has more than 25 open actions, or as many as `open_actions_max` in `site.toml` says.
    ///
    /// ## Why it matters
    /// Plans of that size are written once and read by nobody. Ten actions that decide the deal are worth more than
    /// forty that would be nice.
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
    ///     - {title: Call depot 1, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 2, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 3, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 4, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 5, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 6, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 7, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 8, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 9, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 10, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 11, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 12, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 13, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 14, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 15, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 16, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 17, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 18, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 19, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 20, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 21, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 22, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 23, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 24, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 25, owner: mara, due: 2026-12-04}
    ///     - {title: Call depot 26, owner: mara, due: 2026-12-04}
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
    ///     - {title: Call the three depots that decide, owner: mara, due: 2026-12-04}
    /// ---
    /// ```
    TOO_MANY = "P181" Warning "more open actions than anybody follows";

    /// ## What it checks
    /// On a deal with a `team`, four open actions or more do not all belong to the same person.
    ///
    /// ## Why it matters
    /// The others are on the team in name only, and the deal stops when one person is ill.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// team: [priya]
    /// plan:
    ///   actions:
    ///     - {title: Ask who signs the lease, owner: mara, due: 2026-12-01}
    ///     - {title: Meet Ada Frost, owner: mara, due: 2026-12-02}
    ///     - {title: Replay last August, owner: mara, due: 2026-12-03}
    ///     - {title: Reckon the value, owner: mara, due: 2026-12-04}
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
    /// team: [priya]
    /// plan:
    ///   actions:
    ///     - {title: Ask who signs the lease, owner: mara, due: 2026-12-01}
    ///     - {title: Meet Ada Frost, owner: mara, due: 2026-12-02}
    ///     - {title: Replay last August, owner: priya, due: 2026-12-03}
    ///     - {title: Reckon the value, owner: priya, due: 2026-12-04}
    /// ---
    /// ```
    ONE_OWNER = "P182" Advice "one person owns every action of a team's deal";

    /// ## What it checks
    /// Of four open actions or more, not all have the priority `asap`.
    ///
    /// ## Why it matters
    /// Where everything comes first, chance decides what is done.
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
    ///     - {title: Ask who signs the lease, owner: mara, due: 2026-12-01, priority: asap}
    ///     - {title: Meet Ada Frost, owner: mara, due: 2026-12-02, priority: asap}
    ///     - {title: Replay last August, owner: tom, due: 2026-12-03, priority: asap}
    ///     - {title: Reckon the value, owner: tom, due: 2026-12-04, priority: asap}
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
    ///     - {title: Ask who signs the lease, owner: mara, due: 2026-12-01, priority: asap}
    ///     - {title: Meet Ada Frost, owner: mara, due: 2026-12-02}
    ///     - {title: Replay last August, owner: tom, due: 2026-12-03}
    ///     - {title: Reckon the value, owner: tom, due: 2026-12-04, priority: low}
    /// ---
    /// ```
    ALL_URGENT = "P183" Advice "every action is urgent";
}
