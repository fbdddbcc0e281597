//! Those of influence who are against us: what we do about them, and whose ear they have.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// For everyone who is against us and has much influence (or is of the inner circle) there is a relationship
    /// strategy `neutralise`, or an action aimed at that person.
    ///
    /// ## Why it matters
    /// Left alone, somebody with influence who is against you will use it. Mostly there is a reason that can be met:
    /// a fear, a promise given, a better view of the other side.
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
    ///   - {name: Cy Moe, influence: high, support: non_supporter}
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
    ///   - {name: Cy Moe, influence: high, support: non_supporter}
    /// plan:
    ///   actions: [{title: Show Cy Moe what stays as it is, due: 2026-12-04, players: [cy-moe]}]
    /// ---
    /// ```
    OPPONENT_UNANSWERED = "K141" Warning "opponent of influence, and nothing planned";

    /// ## What it checks
    /// Where somebody against us influences somebody of the inner circle, somebody for us influences that person at
    /// least as much.
    ///
    /// ## Why it matters
    /// Those who decide ask a few people whom they trust. If only your opponent is among these, your case is told by
    /// your opponent.
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
    ///   - {name: Bo Lund, political_status: inner_circle, support: neutral}
    ///   - {name: Cy Moe, support: enemy, influences: [{player: bo-lund, strength: high}]}
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
    ///   - {name: Bo Lund, political_status: inner_circle, support: neutral}
    ///   - {name: Cy Moe, support: enemy, influences: [{player: bo-lund, strength: high}]}
    ///   - name: Ada Frost
    ///     support: supporter
    ///     evidence: [Asked for us]
    ///     influences: [{player: bo-lund, strength: high}]
    /// ---
    /// ```
    OPPONENT_HEARD = "K142" Warning "opponent who has the ear of the inner circle";
}
