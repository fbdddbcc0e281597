//! How the deal ended: written down, with reasons and lessons, and in step with everything else.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A deal whose stage is a closed one has an `outcome`.
    ///
    /// ## Why it matters
    /// Why deals are won and lost is the most valuable thing that a sales team knows. It is known for a week after the
    /// end, and never again.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: lost
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
    /// stage: lost
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// competitors: [in-house]
    /// ---
    /// ```
    NO_OUTCOME = "I131" Warning "closed deal without an outcome";

    /// ## What it checks
    /// The outcome of a lost deal says with `to` who won it.
    ///
    /// ## Why it matters
    /// Only then does it appear on the competitor's page, where the next team looks before it meets the same one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: lost
    /// outcome: {result: lost, date: 2026-11-13, reasons: [4], lessons: [Ask for the budget line before the demo]}
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
    /// stage: lost
    /// competitors: [in-house]
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// ---
    /// ```
    LOST_TO_NOBODY = "I132" Warning "deal lost, and to whom is not said";

    /// ## What it checks
    /// Who won a lost deal is among the `competitors` of the opportunity.
    ///
    /// ## Why it matters
    /// Either the list was never kept, or we lost to somebody whom we had not seen. The second is a lesson.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: lost
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// competitors: [no-decision]
    /// assessments: [{date: 2026-11-02, us: "+++?? ????? ????? ?????", in-house: "+++++ ????? ????? ....."}]
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
    /// stage: lost
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// competitors: [{competitor: in-house, primary: yes}, no-decision]
    /// ---
    /// ```
    LOST_TO_UNLISTED = "I133" Advice "deal lost to somebody who was not a competitor";

    /// ## What it checks
    /// The outcome of a deal that was lost, ended without a decision or was given up names the criteria that decided
    /// it, and has `lessons`.
    ///
    /// ## Why it matters
    /// Losses by criterion, over twenty deals, show what to train and what to qualify earlier. "Price" is what is said
    /// on the telephone. A lesson for the next deal is all that this one can still bring.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: lost
    /// competitors: [in-house]
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, lessons: [Ask for the budget line before the demo]}
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
    /// stage: lost
    /// competitors: [in-house]
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// ---
    /// ```
    UNEXPLAINED_LOSS = "I134" Warning "loss without reasons or lessons";

    /// ## What it checks
    /// The outcome of a deal that was won has `reasons` and `lessons`.
    ///
    /// ## Why it matters
    /// We study what we lose and celebrate what we win. What won this one would win others.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// ---
    /// ```
    UNEXPLAINED_WIN = "I135" Advice "win that nobody can repeat";

    /// ## What it checks
    /// An outcome has a `date`.
    ///
    /// ## Why it matters
    /// Without it the deal counts in no quarter, and nobody knows how long such deals take.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: won
    /// outcome: {result: won, reasons: [10], lessons: [Let them reckon the value themselves]}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// ---
    /// ```
    UNDATED_OUTCOME = "I136" Warning "outcome without a date";

    /// ## What it checks
    /// A deal that was won is in the stage for won deals, and one that was not in the stage for lost ones.
    ///
    /// ## Why it matters
    /// The list of the pipeline shows the stage, the record shows the outcome, and the two tell different stories.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// ---
    /// ```
    OUTCOME_AGAINST_STAGE = "I137" Warning "outcome at odds with the stage";

    /// ## What it checks
    /// The criteria on which a deal was lost were not rated `+` in its last assessment.
    ///
    /// ## Why it matters
    /// We believed something that was not so. Who told us, and which question would have shown it? That is the lesson,
    /// more than the loss.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: lost
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-02, us: "+++++ +++++ +++++ +++++"}]
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
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
    /// stage: lost
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-02, us: "+++-+ +++++ +++++ +++++"}]
    /// outcome: {result: lost, date: 2026-11-13, to: in-house, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// ---
    /// ```
    REASON_AGAINST_RATING = "I138" Advice "loss on what we had rated in our favour";

    /// ## What it checks
    /// Within 30 days of its end (`look_back_days` in `site.toml`) a deal has had a review.
    ///
    /// ## Why it matters
    /// Those who worked on it know what happened, for a while. Ask them together, once, and write it down.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: won
    /// outcome: {result: won, date: 2026-09-11, reasons: [10], lessons: [Let them reckon the value themselves]}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-09-11, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// reviews: [{date: 2026-09-22, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real}]
    /// ---
    /// ```
    NOT_LOOKED_BACK = "I139" Advice "closed deal that nobody has looked back at";

    /// ## What it checks
    /// A closed deal has no open actions.
    ///
    /// ## Why it matters
    /// They stay in somebody's list and on the calendar. Either they belong to the delivery and are theirs, or they
    /// are over.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// plan: {actions: [{title: Answer the last legal question, owner: mara, due: 2026-12-01}]}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// plan: {actions: [{title: Answer the last legal question, owner: mara, status: dropped}]}
    /// ---
    /// ```
    ACTIONS_LEFT_OPEN = "I140" Advice "closed deal with open actions";

    /// ## What it checks
    /// A closed deal is not flagged `needs_attention` or `needs_test`.
    ///
    /// ## Why it matters
    /// The flag asks for something that nobody will do any more.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: won
    /// flags: [needs_attention]
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
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
    /// stage: won
    /// outcome: {result: won, date: 2026-11-13, reasons: [10], lessons: [Let them reckon the value themselves]}
    /// ---
    /// ```
    FLAG_ON_CLOSED = "I141" Advice "flag on a closed deal";
}
