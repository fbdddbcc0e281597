//! Frontal: only with a superiority that the customer sees.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A frontal strategy rests on formal criteria, solution fit and unique business value (#6, #7, #10) that are
    /// all `+`, and on more `+` under the second question than the primary competitor has, of whom something is
    /// known. By reputation it rests on #9 and #12 instead, and on neither of them being the competitor's.
    ///
    /// ## Why it matters
    /// Head-on wins only who is clearly stronger in the customer's eyes. Between equals the price decides, and
    /// everybody has seen your plan.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +?+?? ++??? +++++", in-house: "????? ++-?? ????? ?????"}
    /// strategy: {kind: frontal, because: They know our name}
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
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++?+ ++??? +++++", in-house: "????? +--?? ????? ?????"}
    /// strategy: {kind: frontal, because: The trial put us ahead}
    /// ---
    /// ```
    NO_SUPERIORITY = "S111" Warning "frontal without superiority";

    /// ## What it checks
    /// Where a frontal strategy rests on the solution, ours are three times as many `+` on #6, #7 and #10 as the
    /// primary competitor's.
    ///
    /// ## Why it matters
    /// Three to one is a rule of thumb, and an old one: the attacker pays for every mistake, the defender only for
    /// the last.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ ++??? +++++", in-house: "????? ++-?? ????? ?????"}
    /// strategy: {kind: frontal, because: We lead}
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
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ ++??? +++++", in-house: "????? +--?? ????? ?????"}
    /// strategy: {kind: frontal, because: We lead}
    /// ---
    /// ```
    NOT_THREE_TO_ONE = "S112" Advice "frontal with a narrow lead";

    /// ## What it checks
    /// With a frontal strategy, the written decision criteria on which the customer sees us ahead are more than
    /// those on which the primary competitor is ahead.
    ///
    /// ## Why it matters
    /// Frontal plays by the customer's present criteria. Where these favour the other side, the better campaign
    /// loses to the better fit.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? ---?? ????? ?????"}
    /// decision_criteria:
    ///   - {text: Price, positions: {us: worse, in-house: better}}
    ///   - {text: Speed, positions: {us: better, in-house: worse}}
    /// strategy: {kind: frontal, because: We are the quickest}
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
    /// competitors: [in-house]
    /// assessments:
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? ---?? ????? ?????"}
    /// decision_criteria:
    ///   - {text: Price, positions: {us: same, in-house: same}}
    ///   - {text: Speed, positions: {us: better, in-house: worse}}
    /// strategy: {kind: frontal, because: We are the quickest}
    /// ---
    /// ```
    BEHIND_IN_THEIR_EYES = "S113" Warning "frontal where the customer sees others ahead";
}
