//! The relationship strategy: whether there is one, fits the person, and leads to action.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for it, there is a relationship strategy for every key player, that is for everybody of
    /// the inner circle, of the political structure, and for each approver. Seats whose holder is not known yet are
    /// left out.
    ///
    /// ## Why it matters
    /// People decide, not companies. Of each who counts you should be able to say whether you ask them to act, give
    /// them a reason to, or have to win them over.
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
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// ---
    /// ```
    NO_STRATEGY = "R101" Warning "key player without a relationship strategy";

    /// ## What it checks
    /// The strategy for a key player goes with influence and support: leverage and motivate go with those of
    /// influence who are for us, motivate with the neutral, neutralise with those against us. Neighbouring choices
    /// are left to you.
    ///
    /// ## Why it matters
    /// To ask an opponent to speak for us gives away the plan. To neutralise a friend loses one.
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
    ///     support: non_supporter
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: non_supporter
    ///     relationship: {strategy: neutralise}
    /// ---
    /// ```
    AT_ODDS = "R102" Warning "relationship strategy that does not fit the person";

    /// ## What it checks
    /// Where the stage asks for a plan and there are actions, an open one is aimed at every key player for whom
    /// there is a strategy other than monitor. Where the target is reached, one that was done will do.
    ///
    /// ## Why it matters
    /// A strategy that nobody carries out next week is a description.
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
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// plan:
    ///   actions:
    ///     - {title: Send the offer, owner: mara, due: 2026-12-01}
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
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// plan:
    ///   actions:
    ///     - {title: Show Ada the quiet nights, owner: mara, due: 2026-12-01, players: ada-berg}
    /// ---
    /// ```
    NO_ACTION = "R103" Warning "relationship strategy without an action";

    /// ## What it checks
    /// Of two people with `conflicts_with` between them, not both have the strategy leverage.
    ///
    /// ## Why it matters
    /// What one of them says for us, the other hears as said against them. Decide whose project it is before they
    /// do.
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
    ///     conflicts_with: bo-dahl
    ///     relationship: {strategy: leverage}
    ///   - name: Bo Dahl
    ///     political_status: inner_circle
    ///     support: mentor
    ///     coverage: in_depth
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     conflicts_with: bo-dahl
    ///     relationship: {strategy: leverage}
    ///   - name: Bo Dahl
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: in_depth
    ///     relationship: {strategy: motivate}
    /// ---
    /// ```
    LEVERAGE_IN_CONFLICT = "R104" Advice "two who are at odds, and both are to act for us";

    /// ## What it checks
    /// Key players with the strategy leverage are covered by multiple contacts or in depth.
    ///
    /// ## Why it matters
    /// A favour is asked of somebody with whom you have a history. Asked too early it costs the favour and the
    /// history.
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
    ///     coverage: brief_contact
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate}
    /// ---
    /// ```
    LEVERAGE_OF_A_STRANGER = "R105" Advice "somebody is to act for us whom we hardly know";
}
