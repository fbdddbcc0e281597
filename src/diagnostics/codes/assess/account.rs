//! The account behind the deals.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// An account with a deal in evaluation, or near its decision, has a business profile.
    ///
    /// ## Why it matters
    /// What they sell, to whom, against whom, and what drives them: without it you sell to a department. With it you
    /// can talk to those who run the company.
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
    /// ```markdown file=content/accounts/acme.md
    /// ---
    /// title: Acme
    /// profile:
    ///   products: [Furniture by mail]
    ///   competitors: [Two chains with shops of their own]
    ///   outside_drivers: [Customers who expect it tomorrow]
    /// ---
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
    NO_PROFILE = "A261" Warning "account without a business profile";

    /// ## What it checks
    /// An account with a deal in evaluation, or near its decision, says how it stands with us.
    ///
    /// ## Why it matters
    /// To defend a customer and to win a stranger are different campaigns. One word tells which this is.
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
    /// ```markdown file=content/accounts/acme.md
    /// ---
    /// title: Acme
    /// standing: potential
    /// ---
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
    NO_STANDING = "A262" Advice "account without a standing";
}
