//! The strategies of one seller over all open opportunities.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A seller with three or more open opportunities that have a strategy does not follow the same one in all of
    /// them.
    ///
    /// ## Why it matters
    /// Customers and competitors differ. Whoever attacks head-on everywhere wins where that happens to fit, and
    /// does not learn the other four.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/alder.md
    /// ---
    /// title: Alder depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/birch.md
    /// ---
    /// title: Birch depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/cedar.md
    /// ---
    /// title: Cedar depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/alder.md
    /// ---
    /// title: Alder depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/birch.md
    /// ---
    /// title: Birch depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: flanking
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/cedar.md
    /// ---
    /// title: Cedar depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ONE_FOR_ALL = "S171" Advice "one strategy for every deal of a seller";
}
