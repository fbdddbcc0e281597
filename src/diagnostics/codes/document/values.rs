//! Dates, amounts and numbers.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Dates are days that exist, written year-month-day.
    ///
    /// ## Why it matters
    /// 03/04/2027 is in March for one reader and in April for another.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 31.03.2027
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
    /// ---
    /// ```
    BAD_DATE = "D105" Error "not a date";

    /// ## What it checks
    /// Amounts are numbers, with the three-letter code of a currency before or behind them or none.
    ///
    /// ## Why it matters
    /// Amounts are added up and compared. `$` could be one of twenty currencies, and `1.250` a
    /// thousand or a little more than one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: $250.000
    /// close_date: 2027-03-31
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 USD
    /// close_date: 2027-03-31
    /// ---
    /// ```
    BAD_AMOUNT = "D106" Error "not an amount of money";

    /// ## What it checks
    /// Where a whole number or a percentage is expected, there is one.
    ///
    /// ## Why it matters
    /// A probability above a hundred, or a level in words, cannot be reckoned with.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// probability: 140
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
    /// probability: 40
    /// ---
    /// ```
    BAD_NUMBER = "D107" Error "not a number";
}
