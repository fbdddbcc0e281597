//! Documents that nothing in the playbook has to do with.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// There is an opportunity, open or closed, with every account.
    ///
    /// ## Why it matters
    /// Either the account is worth a first opportunity, or it is clutter that others have to read past.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/northwind-depot.md
    /// ---
    /// title: Northwind depot
    /// account: northwind
    /// amount: 60000
    /// close_date: 2027-06-30
    /// stage: prospect
    /// ---
    /// ```
    ACCOUNT_ALONE = "X344" Advice "account without an opportunity";

    /// ## What it checks
    /// Every competitor with a document is named by an opportunity or by another page.
    ///
    /// ## Why it matters
    /// What we know of a competitor helps only where we meet it. If we meet it and no opportunity says so, that one
    /// is assessed against nobody.
    ///
    /// ## Wrong
    /// ```markdown file=content/competitors/steadfield.md
    /// ---
    /// title: Steadfield
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/competitors/steadfield.md
    /// ---
    /// title: Steadfield
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
    /// competitors: [steadfield]
    /// ---
    /// ```
    COMPETITOR_ALONE = "X345" Advice "competitor whom nobody names";

    /// ## What it checks
    /// Every partner with a document is named by an opportunity or by another page.
    ///
    /// ## Why it matters
    /// A partner helps with named criteria of named opportunities. One who is nowhere named helps nowhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/partners/brook-tilley.md
    /// ---
    /// title: Brook & Tilley
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/partners/brook-tilley.md
    /// ---
    /// title: Brook & Tilley
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
    /// partners:
    ///   - {partner: brook-tilley, helps_with: [9, 12], how: They know the board}
    /// ---
    /// ```
    PARTNER_ALONE = "X346" Advice "partner whom nobody names";
}
