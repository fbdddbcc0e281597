//! The strategy as the plan puts it in words, beside the one that the opportunity names.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Our side of the plan has a strategy, and its text names one of the five: frontal, flanking, fragment, defend or
    /// develop.
    ///
    /// ## Why it matters
    /// "Work closely with the customer" is no strategy, it fits every deal. The five say how the competition is met,
    /// and what the plan must not do.
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
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Work closely with the customer
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
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Flanking. Make the winter the question, which nobody else can answer.
    /// ---
    /// ```
    UNNAMED_STRATEGY = "P121" Advice "plan whose strategy names none of the five";

    /// ## What it checks
    /// Where the plan's strategy begins with one of the five, it is the one that the opportunity names.
    ///
    /// ## Why it matters
    /// The strategy was changed and the plan was not, or the other way round. Half of the team is working for the
    /// wrong one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: flanking
    /// plan:
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Frontal, on price
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
    /// strategy: flanking
    /// plan:
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Flanking, through the winter
    /// ---
    /// ```
    OTHER_STRATEGY = "P122" Warning "plan that follows another strategy than the deal";
}
