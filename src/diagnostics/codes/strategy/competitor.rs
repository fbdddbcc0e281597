//! The competitors' strategies, and at whom ours is aimed.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// From the middle of the campaign on, the strategy that we expect of the primary competitor, and of each whose
    /// threat is high, is written. Of `no-decision` none is asked.
    ///
    /// ## Why it matters
    /// In control is who makes the others react. For that you need to know what they will try, and to be there
    /// first.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// competitors: [{competitor: in-house, threat: medium}]
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
    /// competitors: [{competitor: in-house, threat: medium, strategy: defend}]
    /// ---
    /// ```
    NO_EXPECTED_STRATEGY = "S161" Warning "no idea of the competitor's strategy";

    /// ## What it checks
    /// The competitor under `against:` is the primary one. Without `against:` the strategy is aimed at that one
    /// anyway.
    ///
    /// ## Why it matters
    /// A strategy that beats the second leaves the first alone. One of the two entries is out of date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [{competitor: no-decision, primary: yes}, in-house]
    /// strategy: {kind: frontal, because: We lead, against: in-house}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
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
    /// competitors: [no-decision, {competitor: in-house, primary: yes}]
    /// strategy: {kind: frontal, because: We lead, against: in-house}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    AIMED_ELSEWHERE = "S162" Warning "strategy aimed at another than the competitor to beat";

    /// ## What it checks
    /// Where the strategy that we expect of a competitor is not the one that it usually follows, `comments:` say
    /// why.
    ///
    /// ## Why it matters
    /// Habits are the best forecast there is. A reason turns the exception into knowledge; without one it is a
    /// wish.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [{competitor: globex, strategy: flanking}]
    /// ---
    /// ```
    ///
    /// ```markdown file=content/competitors/globex.md
    /// ---
    /// title: Globex
    /// usual_strategy: frontal
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
    /// competitors:
    ///   - {competitor: globex, strategy: flanking, comments: They asked the depots about speed}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/competitors/globex.md
    /// ---
    /// title: Globex
    /// usual_strategy: frontal
    /// ---
    /// ```
    AGAINST_HABIT = "S163" Advice "expectation against a competitor's habit";
}
