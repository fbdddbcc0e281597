//! Things that look like the same thing twice.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// No two open opportunities with one account have the same amount and the same close date.
    ///
    /// ## Why it matters
    /// Two of us work on one sale, or one document was copied and not changed. The pipeline counts it twice.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 180000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depots.md
    /// ---
    /// title: Depots
    /// account: acme
    /// amount: 180000
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
    /// amount: 180000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depots.md
    /// ---
    /// title: Depots
    /// account: acme
    /// amount: 45000
    /// close_date: 2027-09-30
    /// stage: develop
    /// ---
    /// ```
    TWINS = "X341" Warning "the same sale twice";

    /// ## What it checks
    /// No two opportunities have the same title, nor two accounts, two competitors or two partners.
    ///
    /// ## Why it matters
    /// In lists, links and reports the title is all that readers see.
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
    /// ```markdown file=content/opportunities/depot-2.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 45000
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
    ///
    /// ```markdown file=content/opportunities/depot-2.md
    /// ---
    /// title: Depot planning, second phase
    /// account: acme
    /// amount: 45000
    /// close_date: 2027-03-31
    /// stage: develop
    /// ---
    /// ```
    SAME_TITLE = "X342" Advice "title used twice";
}
