//! Flanking: it changes the rules, so it needs to know them and somebody who can change them.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// With a flanking strategy, executive credibility (#12) is `+`, or somebody of the inner circle supports us.
    ///
    /// ## Why it matters
    /// Criteria are changed by those who may change them. From anybody else the same wish is a complaint about the
    /// rules.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ -++?+ +-+++ +++++"}]
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
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ -++?+ +++++ +++++"}]
    /// ---
    /// ```
    NO_EXECUTIVE = "S121" Warning "flanking without support at the top";

    /// ## What it checks
    /// With a flanking strategy, the formal and the informal decision criteria (#6, #14) are known, be it as
    /// unfavourable.
    ///
    /// ## Why it matters
    /// What you do not know you cannot change. Mostly it is the informal criteria that decide what the formal ones
    /// will be.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ -++?+ +++?+ +++++"}]
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
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ -++?+ +++-+ +++++"}]
    /// ---
    /// ```
    UNKNOWN_RULES = "S122" Warning "flanking without knowing the rules";

    /// ## What it checks
    /// Where the stage asks for a strategy, a flanking one names under `new_criteria:` what the decision should
    /// turn on.
    ///
    /// ## Why it matters
    /// Whoever wants to move the decision must say where to. A criterion in the customer's words travels from one
    /// person to the next; an intention does not.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: {kind: flanking, because: By their criteria we lose}
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
    /// stage: develop
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_NEW_CRITERIA = "S123" Warning "flanking without a new criterion";

    /// ## What it checks
    /// With a flanking strategy, at least one of the decision criteria on which both positions are known is one
    /// where the customer sees us ahead of the primary competitor.
    ///
    /// ## Why it matters
    /// A flank is a place where you are strong and the other side is not. If the list holds no such place yet, the
    /// customer has not been told of it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// decision_criteria:
    ///   - {text: Price, positions: {us: worse, in-house: better}}
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
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
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// decision_criteria:
    ///   - {text: Price, positions: {us: worse, in-house: better}}
    ///   - {text: Speed after a fault, positions: {us: better, in-house: worse}}
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// ---
    /// ```
    NO_BETTER_GROUND = "S124" Advice "flanking onto ground where we do not lead";

    /// ## What it checks
    /// In the late phase of a flanking strategy the formal decision criteria (#6) are no longer `-`.
    ///
    /// ## Why it matters
    /// A flank that was not won before the comparison begins is a frontal attack from behind.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ -++?+ +++++ +++++"}]
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
    /// strategy:
    ///   kind: flanking
    ///   because: By their criteria we lose
    ///   new_criteria: [Speed after a fault]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++?+ +++++ +++++"}]
    /// ---
    /// ```
    GROUND_NOT_MOVED = "S125" Warning "flanking, late, and the criteria still against us";
}
