//! Who of us sees to a relationship.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor has one of us who sees to it,
    /// under `owner:`, or somebody who covers the person.
    ///
    /// ## Why it matters
    /// Everybody's contact is nobody's. One name makes the difference on the Monday after.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
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
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       owner: mara
    /// ---
    /// ```
    NO_OWNER = "R151" Warning "relationship that nobody sees to";

    /// ## What it checks
    /// Whoever of us sees to a relationship is among those who cover the person, where that is written.
    ///
    /// ## Why it matters
    /// A relationship is not delegated. Either the two have met and nobody wrote it down, or the wrong one has the
    /// task.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     covered_by: ola
    ///     relationship: {strategy: leverage, owner: mara}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     covered_by: [ola, mara]
    ///     relationship: {strategy: leverage, owner: mara}
    /// ---
    /// ```
    OWNER_WITHOUT_CONTACT = "R152" Advice "one of us is to win somebody they do not know";
}
