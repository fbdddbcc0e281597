//! Our objectives: specific, measurable, dated, and in step with the opportunity.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Each objective of ours says for which product, how much and by when. Where the strategy is to develop a later
    /// opportunity, a date is enough.
    ///
    /// ## Why it matters
    /// Only what is specific, measurable and dated can be missed, and only what can be missed is worth a plan.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   us: {objectives: [Sell them the planning]}
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
    /// stage: develop
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    VAGUE_OBJECTIVE = "P111" Warning "objective without product, amount or date";

    /// ## What it checks
    /// No objective of ours on an open opportunity has a date that is past.
    ///
    /// ## Why it matters
    /// A date that nobody moves is a date that nobody reads. Either it was reached and the plan goes on, or it was
    /// missed and the plan has to change.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Trial in two depots, product: Planning, amount: 250000, date: 2026-10-30}
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
    ///   us:
    ///     objectives:
    ///       - {text: Trial in two depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    PAST_OBJECTIVE = "P112" Warning "objective whose date has gone by";

    /// ## What it checks
    /// One of our objectives, or all of them together, comes to the opportunity's amount. Amounts in other currencies
    /// are left alone.
    ///
    /// ## Why it matters
    /// The forecast shows one number and the team works for another. One of the two is out of date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 12 depots, product: Planning, amount: 90000, date: 2027-03-31}
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
    ///   us:
    ///     objectives:
    ///       - {text: Order for 12 depots, product: Planning, amount: 90000, date: 2027-03-31}
    ///       - {text: Order for the other 26, product: Planning, amount: 160000, date: 2027-03-31}
    /// ---
    /// ```
    OTHER_AMOUNT = "P113" Warning "objective at odds with the amount of the deal";

    /// ## What it checks
    /// One of our objectives is due on the day on which the opportunity is to close.
    ///
    /// ## Why it matters
    /// When the close date moves and the plan does not, the plan ends too early or too late, and every action in it
    /// with it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-01-29}
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
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    OTHER_DATE = "P114" Warning "objective at odds with the close date";
}
