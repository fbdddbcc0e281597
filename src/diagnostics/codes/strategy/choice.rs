//! The choice itself: whether it is there, has a reason, and is written with what belongs to it.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for it, an assessed opportunity names one of the five competitive strategies:
    /// frontal, flanking, fragment, defend or develop.
    ///
    /// ## Why it matters
    /// Whoever chooses no strategy follows one all the same, mostly the frontal one, and against everybody at once.
    /// The assessment suggests one; the choice is yours.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// assessments: [{date: 2026-11-20, us: "+++++ ++?+? ++??? +++++"}]
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
    /// assessments: [{date: 2026-11-20, us: "+++++ ++?+? ++??? +++++"}]
    /// strategy:
    ///   kind: develop
    ///   because: Until the trial in May they cannot compare us
    ///   expected: 2027-06-30
    /// ---
    /// ```
    NO_STRATEGY = "S101" Warning "no competitive strategy";

    /// ## What it checks
    /// Where the stage asks for a strategy, `because:` says why this one was chosen.
    ///
    /// ## Why it matters
    /// A reason in one sentence can be tested, and it is what the whole team can repeat. A strategy without one is
    /// a habit.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: frontal
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
    /// strategy: {kind: frontal, because: "On the two criteria that weigh most the trial put us first"}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_REASON = "S102" Warning "strategy without a reason";

    /// ## What it checks
    /// An opportunity with a strategy has an assessment of us.
    ///
    /// ## Why it matters
    /// The five strategies are answers to a position. Without the twenty ratings nobody knows the position, and any
    /// of the five sounds right.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: frontal, because: They like us}
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
    /// strategy: {kind: frontal, because: They like us}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++?++ ++??? +++++"}]
    /// ---
    /// ```
    NEVER_ASSESSED = "S103" Warning "strategy that rests on no assessment";

    /// ## What it checks
    /// The variation is one of the strategy chosen: solution and reputation of frontal; alter_the_rules and
    /// acknowledge_and_expand of flanking; niche and peaceful_coexistence of fragment; insulate and isolate of
    /// defend.
    ///
    /// ## Why it matters
    /// Two thoughts in one strategy make two half campaigns.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: frontal, variation: insulate, because: We lead on price}
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
    /// strategy: {kind: frontal, variation: solution, because: We lead on price}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    WRONG_VARIATION = "S105" Warning "variation of another strategy";

    /// ## What it checks
    /// `part` stands with a fragment strategy only, `new_criteria` with flanking, `expected` with develop.
    ///
    /// ## Why it matters
    /// Such a line is mostly left over from the strategy before. Whoever reads it does not know which of the two is
    /// meant.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: frontal, because: We lead on price, part: The night shift}
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
    /// strategy: {kind: fragment, because: The night shift decides for itself, part: The night shift}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    FIELD_OF_ANOTHER = "S106" Advice "detail that belongs to another strategy";
}
