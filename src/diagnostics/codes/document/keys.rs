//! The keys of a document: which it takes, which it needs, and what form their values have.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Every key of the front matter is one that this kind of document takes.
    ///
    /// ## Why it matters
    /// A key that nobody reads is a fact that nobody sees: a misspelt `close_date` leaves the deal
    /// without one.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standnig: current
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    UNKNOWN_KEY = "D101" Error "unknown key";

    /// ## What it checks
    /// The keys that a document or record cannot do without are there.
    ///
    /// ## Why it matters
    /// An opportunity needs an account, an amount and a close date, or it cannot stand in the
    /// pipeline. Everything else may wait, and shows as unknown.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
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
    MISSING_KEY = "D102" Error "missing key";

    /// ## What it checks
    /// One value stands where one value is expected, a list where a list is, keys where keys are.
    ///
    /// ## Why it matters
    /// Indentation and dashes decide what belongs to what. When the form is another than
    /// expected, the text usually ended up under the wrong key.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title:
    ///   - Northwind
    ///   - Rail
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind Rail
    /// ---
    /// ```
    WRONG_SHAPE = "D103" Error "wrong form of a value";
}
