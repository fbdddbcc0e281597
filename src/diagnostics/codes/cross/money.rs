//! Amounts and their currencies.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Every amount has a currency: written beside it, once in the document as `currency`, or for all in `site.toml`.
    ///
    /// ## Why it matters
    /// A sum of amounts without a currency is a number without a meaning, and the first colleague from abroad reads
    /// it wrongly.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// ```
    ///
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
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    NO_CURRENCY = "X301" Warning "amount without a currency";

    /// ## What it checks
    /// Amounts that name no currency are read in the currency of the order. They are not, when the order names its
    /// own and the document or the site says another for all the rest.
    ///
    /// ## Why it matters
    /// A profit in pounds that is counted in euros looks like a better deal than it is, and nobody sees why.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 GBP
    /// close_date: 2027-03-31
    /// stage: develop
    /// profit: 60000
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 GBP
    /// close_date: 2027-03-31
    /// stage: develop
    /// currency: GBP
    /// profit: 60000
    /// ---
    /// ```
    MIXED_CURRENCIES = "X302" Warning "amounts read in another currency than the order";

    /// ## What it checks
    /// The amount of an open opportunity is not 0.
    ///
    /// ## Why it matters
    /// It weighs nothing in the pipeline, and nobody can say whether it is worth the time. A rough figure can be
    /// mended; none cannot.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 0
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
    /// ---
    /// ```
    AMOUNT_ZERO = "X303" Warning "order that is worth nothing";

    /// ## What it checks
    /// The profit and the cost of sale are no larger than the order, and the potential in three years is no smaller
    /// than that in one.
    ///
    /// ## Why it matters
    /// One of the two has a digit too many. Question 4, whether the sale is worth winning, is answered with these
    /// figures.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// profit: 600000
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
    /// profit: 60000
    /// ---
    /// ```
    AMOUNTS_AT_ODDS = "X304" Warning "amounts that cannot both be right";
}
