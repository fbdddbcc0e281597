//! The lines of the map, formal and informal, as they are written.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Nobody reports to themselves, directly or along the line of `reports_to`.
    ///
    /// ## Why it matters
    /// A circle has no top, so the organisation chart cannot be drawn, and somebody's real manager is missing from
    /// it.
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
    ///   - {name: Ada Frost, reports_to: bo-lund}
    ///   - {name: Bo Lund, reports_to: ada-frost}
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
    ///   - {name: Ada Frost, reports_to: bo-lund}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    REPORTING_CIRCLE = "K151" Warning "circle of managers";

    /// ## What it checks
    /// `influences`, `influenced_by` and `conflicts_with` name other people.
    ///
    /// ## Why it matters
    /// Here an id was mistaken: the line that was meant is missing from the map.
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
    ///   - {name: Ada Frost, influences: [ada-frost]}
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
    ///   - {name: Ada Frost, influences: [bo-lund]}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    LINE_TO_ONESELF = "K152" Warning "line from a person to the same person";

    /// ## What it checks
    /// A line of influence that is written twice, as `influences` of one and `influenced_by` of the other, has the
    /// same strength both times.
    ///
    /// ## Why it matters
    /// Two people of us see it differently: that is worth a conversation, and the map can show only one of them.
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
    ///   - {name: Ada Frost, influences: [{player: bo-lund, strength: high}]}
    ///   - {name: Bo Lund, influenced_by: [{player: ada-frost, strength: low}]}
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
    ///   - {name: Ada Frost, influences: [{player: bo-lund, strength: high}]}
    ///   - {name: Bo Lund}
    /// ---
    /// ```
    TWO_STRENGTHS = "K153" Warning "line with two strengths";

    /// ## What it checks
    /// On a map of five people or more, at least one line says who listens to whom.
    ///
    /// ## Why it matters
    /// The chart shows who may give orders; the lines show whose word counts. They lead from somebody easy to reach
    /// to somebody who decides.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players: [{name: Ada Frost}, {name: Bo Lund}, {name: Cy Moe}, {name: Dag Ness}, {name: Eva Rand}]
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
    ///   - {name: Ada Frost, influences: [bo-lund]}
    ///   - {name: Bo Lund}
    ///   - {name: Cy Moe}
    ///   - {name: Dag Ness}
    ///   - {name: Eva Rand}
    /// ---
    /// ```
    NO_LINES = "K154" Advice "map without lines of influence";

    /// ## What it checks
    /// Somebody on the map has a line of influence to every approver, or the approver is for us and knows us well.
    ///
    /// ## Why it matters
    /// Hardly anybody signs without asking somebody first. That somebody is the way to the approver, and may be
    /// easier to reach.
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
    ///   - {name: Bo Lund, buying_role: approver, support: neutral}
    ///   - {name: Ada Frost, buying_role: decision_maker}
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
    ///   - {name: Bo Lund, buying_role: approver, support: neutral}
    ///   - {name: Ada Frost, buying_role: decision_maker, influences: [bo-lund]}
    /// ---
    /// ```
    UNHEARD_APPROVER = "K155" Advice "approver whom nobody sways";
}
