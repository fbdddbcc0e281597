//! What the customer decides by.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the formal decision criteria are rated `+`, at least one is listed.
    ///
    /// ## Why it matters
    /// If you know by what you will be compared, you can write it down. If you cannot, you know it from hearsay, and
    /// somebody else may be writing it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? +???? ????? +????
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
    /// decision_criteria:
    ///   - {text: Live before the summer, kind: formal, mandatory: yes}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? +???? ????? +????
    /// ---
    /// ```
    NO_FORMAL_CRITERION = "A221" Warning "formal criteria claimed and not written";

    /// ## What it checks
    /// Where the informal decision criteria are rated `+`, at least one is listed.
    ///
    /// ## Why it matters
    /// What is never said decides most. Written down, the team can act on it: who cares, how we stand, and what would
    /// change it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ???+? +????
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
    /// decision_criteria:
    ///   - {text: No second project like the last one, kind: informal}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ???+? +????
    /// ---
    /// ```
    NO_INFORMAL_CRITERION = "A222" Warning "informal criteria claimed and not written";

    /// ## What it checks
    /// The customer does not find us worse on a criterion that is mandatory.
    ///
    /// ## Why it matters
    /// An offer that fails a mandatory criterion is out, whatever else it does better. This needs a decision before
    /// it needs an offer.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// decision_criteria:
    ///   - {text: Live before the summer, kind: formal, mandatory: yes, positions: {us: worse}}
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
    /// decision_criteria:
    ///   - {text: Live before the summer, kind: formal, mandatory: yes, positions: {us: same}}
    /// ---
    /// ```
    WORSE_ON_MANDATORY = "A223" Warning "mandatory criterion on which we are worse";

    /// ## What it checks
    /// Once the stage asks for the key players, each decision criterion names those who care about it.
    ///
    /// ## Why it matters
    /// Criteria do not decide, people do. Who cares tells you whom to convince, and which criterion was only put
    /// there by somebody else.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// decision_criteria: [Live before the summer]
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
    /// decision_criteria: [{text: Live before the summer, players: [ada-berg]}]
    /// players: [{name: Ada Berg}]
    /// ---
    /// ```
    NOBODY_CARES = "A224" Advice "criterion about which nobody cares";

    /// ## What it checks
    /// Of three decision criteria or more there is one on which we are not better.
    ///
    /// ## Why it matters
    /// The positions are to be those in the customer's eyes. If you are better at everything, you have asked
    /// yourself; or price is missing from the list.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// decision_criteria:
    ///   - {text: Live before the summer, positions: {us: better}}
    ///   - {text: Works offline, positions: {us: better}}
    ///   - {text: Trucks of third parties, positions: {us: better}}
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
    /// decision_criteria:
    ///   - {text: Live before the summer, positions: {us: better}}
    ///   - {text: Works offline, positions: {us: better}}
    ///   - {text: Price per truck, positions: {us: worse}}
    /// ---
    /// ```
    ALL_BETTER = "A225" Advice "better on every criterion";

    /// ## What it checks
    /// Once the stage asks for the key players, each decision criterion says how the customer sees us on it.
    ///
    /// ## Why it matters
    /// It is the cheapest question in a sale, and those who care about the criterion like to answer it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// decision_criteria: [Live before the summer]
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
    /// decision_criteria: [{text: Live before the summer, positions: {us: same}}]
    /// ---
    /// ```
    UNKNOWN_POSITION = "A226" Advice "criterion on which we do not know how we stand";

    /// ## What it checks
    /// Where decision criteria are listed and the stage asks for the key players, each key player cares about one of
    /// them, or has criteria of their own.
    ///
    /// ## Why it matters
    /// Everyone who decides has something to decide by. If you do not know it, you will talk to this person about
    /// what matters to somebody else.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// decision_criteria: [Live before the summer]
    /// players: [{name: Ada Berg, political_status: inner_circle}]
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
    /// decision_criteria: [{text: Live before the summer, players: [ada-berg]}]
    /// players: [{name: Ada Berg, political_status: inner_circle}]
    /// ---
    /// ```
    PLAYER_WITHOUT_CRITERION = "A227" Advice "key player without a criterion";

    /// ## What it checks
    /// Near the decision, the decision criteria are listed.
    ///
    /// ## Why it matters
    /// You are being compared by something. Whoever does not know by what answers questions that nobody asked.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
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
    /// decision_criteria:
    ///   - {text: Live before the summer, kind: formal, mandatory: yes}
    /// ---
    /// ```
    NO_CRITERIA = "A228" Warning "decision without criteria";
}
