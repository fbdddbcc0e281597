//! The same person on the maps of two opportunities of an account.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the same person (by name) is on the maps of two opportunities of an account, and was met for the other
    /// one more recently, the map says the same of the person as the newer one.
    ///
    /// ## Why it matters
    /// Ratings belong to one opportunity and may differ. But whoever spoke with the person last knows something: take
    /// over what holds here as well, and write the newer `last_contact`.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Ada Frost, support: supporter, evidence: [Asked for us], last_contact: 2026-10-02}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/renewal.md
    /// ---
    /// title: Renewal
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-01-29
    /// stage: prospect
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
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
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/renewal.md
    /// ---
    /// title: Renewal
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-01-29
    /// stage: prospect
    /// players:
    ///   - {name: Ada Frost, support: non_supporter, last_contact: 2026-11-17}
    /// ---
    /// ```
    NEWER_ELSEWHERE = "K171" Advice "person seen differently in a newer map";
}
