//! Unique business value, value case, value proposition.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Once a deal is in evaluation, it says which result the customer gets from us alone; or it rates the criterion
    /// `-`.
    ///
    /// ## Why it matters
    /// Without it the offers differ in price. With it the customer has a reason to want you that survives a discount
    /// of the others.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
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
    /// unique_business_value:
    ///   result: Trucks leave 40 minutes earlier
    ///   measure: Minutes between loading and gate, by day
    ///   amount: 90000
    /// ---
    /// ```
    NO_UNIQUE_VALUE = "A161" Warning "opportunity without a unique value";

    /// ## What it checks
    /// Where the unique business value is rated `+`, it is written with its result, how the customer measures it, an
    /// amount, and the confirmation by the customer.
    ///
    /// ## Why it matters
    /// A value counts when the customer says the figure without you. Until somebody there has put a number on it, it
    /// is your brochure.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// unique_business_value: Trucks leave 40 minutes earlier
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????+ ????? +????
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
    /// unique_business_value:
    ///   result: Trucks leave 40 minutes earlier
    ///   measure: Minutes between loading and gate, by day
    ///   amount: 90000
    ///   confirmed_on: 2026-11-12
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????+ ????? +????
    /// ---
    /// ```
    HALF_A_VALUE = "A162" Warning "unique value that is not confirmed";

    /// ## What it checks
    /// A value case has lines with amounts in one currency, over 1 to 50 years.
    ///
    /// ## Why it matters
    /// Amounts of different currencies are never added: the rate of the day would be part of the promise. A case
    /// without a sum convinces nobody.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 90000 EUR, per: year}
    ///     - {source: acquisition, amount: 60000 USD}
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
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 90000 EUR, per: year}
    ///     - {source: acquisition, text: 60000 USD at 1.10, amount: 54500 EUR}
    /// ---
    /// ```
    NOT_RECKONED = "A171" Warning "value case that cannot be reckoned";

    /// ## What it checks
    /// The benefits of a value case are worth more than its costs.
    ///
    /// ## Why it matters
    /// Their finance will do the same sum. If it comes out below zero, the deal needs other benefits, lower costs, or
    /// an end.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 30000, per: year}
    ///     - {source: acquisition, amount: 250000}
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
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year}
    ///     - {source: acquisition, amount: 250000}
    /// ---
    /// ```
    NEGATIVE_VALUE = "A172" Warning "deal that costs the customer more than it brings";

    /// ## What it checks
    /// Once a deal is in evaluation, at least one benefit of the value case is confirmed by the customer.
    ///
    /// ## Why it matters
    /// Your figures are your figures. One line that somebody in their finance has checked makes the customer defend
    /// the case, and shows which of the others are wishes.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year, certainty: estimated}
    ///     - {source: acquisition, amount: 250000, certainty: confirmed}
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
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year, certainty: confirmed}
    ///     - {source: acquisition, amount: 250000, certainty: confirmed}
    /// ---
    /// ```
    NOTHING_CONFIRMED = "A173" Advice "value case that nobody confirmed";

    /// ## What it checks
    /// A value case counts what it costs the customer: buying, setting up, using, and the risks.
    ///
    /// ## Why it matters
    /// Value is benefits less costs. A case that leaves the costs to the reader loses its credit at the first
    /// question.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year}
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
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year}
    ///     - {source: acquisition, text: Set-up, amount: 60000}
    ///     - {source: usage, text: Subscription, amount: 40000, per: year}
    /// ---
    /// ```
    NO_COSTS = "A174" Advice "value case without costs";

    /// ## What it checks
    /// Near the decision, an opportunity has a value case: what the customer gains, what it costs them, and when it
    /// has paid back.
    ///
    /// ## Why it matters
    /// Somebody has to defend the purchase in a room you are not in. Give them the sum, or they will have only the
    /// price.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
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
    /// value:
    ///   lines:
    ///     - {source: expenses, amount: 130000, per: year, certainty: confirmed}
    ///     - {source: acquisition, amount: 250000}
    /// ---
    /// ```
    NO_VALUE_CASE = "A175" Advice "offer without a value case";

    /// ## What it checks
    /// Every sentence of the value proposition has a text for each slot of its pattern.
    ///
    /// ## Why it matters
    /// The empty slot is what you do not know about the customer. Nobody should hear the sentence before you have
    /// asked.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// propositions:
    ///   - pattern: compelling_event
    ///     slots:
    ///       compelling_event: the end of the lease
    ///       solution: depot planning
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
    /// propositions:
    ///   - pattern: compelling_event
    ///     slots:
    ///       compelling_event: the end of the lease
    ///       solution: depot planning
    ///       outcome: trucks that leave 40 minutes earlier
    /// ---
    /// ```
    EMPTY_SLOTS = "A181" Warning "sentence with empty slots";

    /// ## What it checks
    /// The slots of a sentence are those of its pattern.
    ///
    /// ## Why it matters
    /// A text under another name appears nowhere, and the slot it was meant for stays empty.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// propositions:
    ///   - pattern: value_tracking
    ///     slots: {tracking_systm: the gate log, interval: every month}
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
    /// propositions:
    ///   - pattern: value_tracking
    ///     slots: {tracking_system: the gate log, interval: every month}
    /// ---
    /// ```
    UNKNOWN_SLOT = "A182" Warning "text for a slot that is not there";
}
