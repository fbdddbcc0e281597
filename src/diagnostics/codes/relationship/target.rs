//! Where a relationship is to be, and by when.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor says which support or coverage it
    /// is to reach.
    ///
    /// ## Why it matters
    /// Without a target nobody notices that a relationship has stood still since spring.
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
    ///     relationship: {strategy: leverage}
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
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
    /// ---
    /// ```
    NO_TARGET = "R121" Warning "relationship strategy without a target";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, a target that is not reached yet has a date under `by:`.
    ///
    /// ## Why it matters
    /// The customer's milestones have dates. A supporter who comes round after the vote is a pleasant acquaintance.
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
    ///     relationship: {strategy: leverage, target_coverage: in_depth}
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
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_WITHOUT_DATE = "R122" Warning "target for a key player without a date";

    /// ## What it checks
    /// The day under `by:` of a key player's target is not past while the wanted support or coverage is not
    /// reached.
    ///
    /// ## Why it matters
    /// A missed target is news: the approach does not work, or nobody tried. To move the date hides which of the
    /// two.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2026-11-01}
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
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_MISSED = "R123" Warning "target for a key player missed";

    /// ## What it checks
    /// The wanted support and coverage of a key player are no less than what is there now.
    ///
    /// ## Why it matters
    /// Either the target is old and was passed, then the next one is due; or the present state is rated too well.
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
    ///     relationship: {strategy: leverage, target_support: neutral, by: 2027-01-15}
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
    ///     relationship: {strategy: leverage, target_support: mentor, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_BELOW = "R124" Warning "target below what is reached";

    /// ## What it checks
    /// The target for a key player who does not support us is more than the present state.
    ///
    /// ## Why it matters
    /// To hold a friend is a target. To hold somebody who is not for us is to accept the result.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: neutral, by: 2027-01-15}
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
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_OF_NO_CHANGE = "R125" Advice "target that changes nothing";

    /// ## What it checks
    /// A target that is not reached yet is due on the close date or before.
    ///
    /// ## Why it matters
    /// A vote that comes after the decision does not count.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-04-30}
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
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_AFTER_CLOSE = "R126" Warning "target for a key player after the close date";
}
