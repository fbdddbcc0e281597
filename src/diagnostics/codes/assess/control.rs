//! Whether we are in control, and how the team sells.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Fewer than five different signs of not being in control have been observed.
    ///
    /// ## Why it matters
    /// Unreturned calls, slanted criteria and cancelled meetings are not bad luck: somebody else leads. More effort
    /// along the same way makes it worse; a decision is due.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// control_signs: [unreturned_calls, slanted_criteria, cancelled_meetings, delays, no_fun]
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
    /// control_signs: [unreturned_calls]
    /// ---
    /// ```
    NOT_IN_CONTROL = "A211" Warning "sale that is out of control";

    /// ## What it checks
    /// Fewer than two different signs of not being in control have been observed. From five on it is another finding.
    ///
    /// ## Why it matters
    /// One sign is weather, two are a direction. Now it takes a call; in a month it takes another strategy.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// control_signs: [unreturned_calls, delays]
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
    /// control_signs: [unreturned_calls]
    /// ---
    /// ```
    SLIPPING = "A212" Advice "sale in which control is slipping";

    /// ## What it checks
    /// Once a deal is in evaluation, no row of the versatility self-assessment stands on the first of its three
    /// levels.
    ///
    /// ## Why it matters
    /// A team that talks of price to operations cannot win a deal that executives decide by value. The rows show what
    /// to learn, or whom to bring.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// versatility: {finance: 1, relationships: 2}
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
    /// versatility: {finance: 2, relationships: 2}
    /// ---
    /// ```
    FIRST_LEVEL = "A213" Advice "team on the first level in a grown deal";
}
