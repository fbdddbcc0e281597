//! What we claim about the worth of the deal.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where short-term revenue is rated `+`, the amount reaches the threshold and the close date falls within the
    /// days that the deal, or else the site, sets.
    ///
    /// ## Why it matters
    /// The thresholds were set when nobody was in love with a deal. A small or late order may still be worth it, for
    /// reasons that belong under other criteria.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// thresholds: {short_term_revenue_min: 300000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +????
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
    /// thresholds: {short_term_revenue_min: 200000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +????
    /// ---
    /// ```
    SHORT_TERM_REVENUE = "A241" Warning "short-term revenue below the threshold";

    /// ## What it checks
    /// Where future revenue is rated `+`, the potential within one and three years reaches the thresholds of the
    /// deal, or else of the site.
    ///
    /// ## Why it matters
    /// Future business is promised most easily when a discount is asked for. The figures show whether it would change
    /// anything.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// future_revenue_3_years: 100000
    /// thresholds: {future_revenue_3_years_min: 400000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? ++???
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
    /// future_revenue_3_years: 500000
    /// thresholds: {future_revenue_3_years_min: 400000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? ++???
    /// ---
    /// ```
    FUTURE_REVENUE = "A242" Warning "future revenue below the threshold";

    /// ## What it checks
    /// Where profitability is rated `+`, the projected profit reaches the threshold of the deal, or else of the site.
    ///
    /// ## Why it matters
    /// An order that earns nothing keeps the people busy who could win one that does.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// profit: 10000
    /// thresholds: {profit_min: 30000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +?+??
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
    /// profit: 45000
    /// thresholds: {profit_min: 30000}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +?+??
    /// ---
    /// ```
    PROFITABILITY = "A243" Warning "profit below the threshold";

    /// ## What it checks
    /// The projected cost of sale is no more than the projected profit, unless the sales resources are rated `-`.
    ///
    /// ## Why it matters
    /// Trials, travel and weeks of specialists are paid from the profit. A deal that costs more than it earns needs a
    /// reason that somebody above has agreed to.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// profit: 40000
    /// cost_of_sale: 60000
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
    /// profit: 90000
    /// cost_of_sale: 60000
    /// ---
    /// ```
    COST_OF_SALE = "A244" Warning "sale that costs more than it brings";
}
