//! Develop: for a later opportunity, so with a later date.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for a strategy, a develop one says under `expected:` by when the opportunity should be
    /// winnable.
    ///
    /// ## Why it matters
    /// Develop is an investment. Without a date it is hope, and hope fills a pipeline.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: {kind: develop, because: There is no money before summer}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
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
    /// strategy: {kind: develop, because: There is no money before summer, expected: 2027-03-31}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_LATER_DATE = "S151" Warning "develop without a later date";

    /// ## What it checks
    /// The day under `expected:` of a develop strategy is not past.
    ///
    /// ## Why it matters
    /// That day was the test of the investment. Look at what it brought before you invest further.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: develop, because: There is no money before autumn, expected: 2026-10-01}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
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
    /// strategy: {kind: develop, because: There is no money before summer, expected: 2027-03-31}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    LATER_DATE_PAST = "S152" Warning "develop beyond its own date";

    /// ## What it checks
    /// With a develop strategy the close date is neither before the day under `expected:` nor within 90 days, the
    /// stage is not a late one, and the probability is below 50 %.
    ///
    /// ## Why it matters
    /// Develop says that it cannot be won now. A forecast that counts on it says the opposite, to people who plan
    /// with it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-01-15
    /// probability: 60
    /// strategy: {kind: develop, because: They have no money yet, expected: 2027-01-15}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-09-30
    /// probability: 10
    /// strategy: {kind: develop, because: They have no money yet, expected: 2027-09-30}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    LATER_AND_NOW = "S153" Warning "develop, and the figures say now";
}
