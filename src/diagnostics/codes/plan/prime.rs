//! What the assessment calls for, and what the plan answers (PRIME).

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Each must-have criterion that we do not know, rated `?` or not at all, has an action of the kind retrieve.
    ///
    /// ## Why it matters
    /// A deal is rarely lost on what we know. A must-have that stays unknown until the end is one that somebody else
    /// knew.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// assessments: [{date: 2026-11-20, us: "+++?+ +++++ +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2026-12-04, prime: prove, criteria: [10]}]
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
    /// assessments: [{date: 2026-11-20, us: "+++?+ +++++ +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Ask whose budget it is, owner: mara, due: 2026-12-04, prime: retrieve, criteria: [4]}]
    /// ---
    /// ```
    UNASKED = "P171" Warning "must-have that nobody asks about";

    /// ## What it checks
    /// Each criterion that we rate `-` has an action of the kind minimise.
    ///
    /// ## Why it matters
    /// The competition knows our weaknesses and talks about them. We remove them, make up for them, or make them
    /// matter less; keeping quiet is none of the three.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++- +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Send the offer, owner: mara, due: 2026-12-04, prime: prove, criteria: [7]}]
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
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++- +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Reckon the value with their figures, owner: mara, due: 2026-12-04, prime: minimise, criteria: [10]}]
    /// ---
    /// ```
    UNMENDED = "P172" Warning "weakness that no action makes smaller";

    /// ## What it checks
    /// Each criterion of questions 2 and 3 on which we are `+` and the primary competitor is `-` has an action that
    /// emphasises, proves or protects it.
    ///
    /// ## Why it matters
    /// A lead that nobody at the customer talks about does not count. It has to be in their criteria, in their words,
    /// before the decision.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "+++++ +-+++ +++++ ....."}]
    /// plan:
    ///   actions: [{title: Ask who signs, owner: mara, due: 2026-12-04, prime: retrieve, criteria: [4]}]
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
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "+++++ +-+++ +++++ ....."}]
    /// plan:
    ///   actions: [{title: Replay last August, owner: mara, due: 2026-12-04, prime: emphasise, criteria: [7]}]
    /// ---
    /// ```
    UNUSED_STRENGTH = "P173" Advice "strength that no action makes use of";

    /// ## What it checks
    /// Where the primary competitor is `+` on a criterion of questions 2 and 3, the plan holds at least one action of
    /// the kind insulate.
    ///
    /// ## Why it matters
    /// They will use what they are good at, usually late. What would they say next week, and what would make it fall
    /// flat?
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "..... ....+ ..... ....."}]
    /// plan:
    ///   actions: [{title: Ask who signs, owner: mara, due: 2026-12-04, prime: retrieve, criteria: [4]}]
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
    /// competitors: [in-house]
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "..... ....+ ..... ....."}]
    /// plan:
    ///   actions: [{title: Three years of both on one sheet, owner: mara, due: 2026-12-04, prime: insulate, criteria: [10]}]
    /// ---
    /// ```
    UNGUARDED = "P174" Advice "rival's strengths that nothing insulates against";

    /// ## What it checks
    /// A compelling event or a unique business value that the customer has not confirmed has an action of the kind
    /// prove on its criterion.
    ///
    /// ## Why it matters
    /// Until somebody there has said it in their own words it is our idea, and our idea does not survive the first
    /// question of a finance director.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// unique_business_value: {result: A tenth fewer empty runs}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++? +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Ask who signs, owner: mara, due: 2026-12-04, prime: retrieve, criteria: [4]}]
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
    /// unique_business_value: {result: A tenth fewer empty runs}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++? +++++ +++++"}]
    /// plan:
    ///   actions: [{title: Reckon it with their own lists, owner: mara, due: 2026-12-04, prime: prove, criteria: [10]}]
    /// ---
    /// ```
    UNPROVEN = "P175" Warning "value or event that nobody has confirmed, and nothing proves";

    /// ## What it checks
    /// An action that was given up is not the only one that was to find out about a must-have, or to mend it.
    ///
    /// ## Why it matters
    /// The question remains when the action goes. Dropping the action is often the moment at which the deal is given
    /// up without anybody's deciding it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments: [{date: 2026-11-20, us: "+++?+ +++++ +++++ +++++"}]
    /// plan:
    ///   actions:
    ///     - {title: Ask whose budget it is, owner: mara, status: dropped, prime: retrieve, criteria: [4]}
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
    /// assessments: [{date: 2026-11-20, us: "+++?+ +++++ +++++ +++++"}]
    /// plan:
    ///   actions:
    ///     - {title: Ask whose budget it is, owner: mara, status: dropped, prime: retrieve, criteria: [4]}
    ///     - {title: Ask Bo Lind instead, owner: mara, due: 2026-12-01, prime: retrieve, criteria: [4]}
    /// ---
    /// ```
    DROPPED_ANSWER = "P176" Warning "dropped action that was the only answer to a must-have";

    /// ## What it checks
    /// Where every action that was to find something out, or to mend it, was done before the newest assessment, the
    /// assessment rates it anew.
    ///
    /// ## Why it matters
    /// Done is not the same as answered. If we asked and still do not know, we asked the wrong person or the wrong
    /// question.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments: [{date: 2026-11-20, us: "+++?+ +++++ +++++ +++++"}]
    /// plan:
    ///   actions:
    ///     - {title: Ask whose budget it is, owner: mara, status: done, done_on: 2026-11-02, prime: retrieve, criteria: [4]}
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
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// plan:
    ///   actions:
    ///     - {title: Ask whose budget it is, owner: mara, status: done, done_on: 2026-11-02, prime: retrieve, criteria: [4]}
    /// ---
    /// ```
    WITHOUT_EFFECT = "P177" Advice "action that is done and has changed nothing";

    /// ## What it checks
    /// Of four actions or more, not all are of the same PRIME kind.
    ///
    /// ## Why it matters
    /// A plan that only proves tells the customer and never listens; one that only retrieves asks and never gives. A
    /// sound one does both.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// plan:
    ///   actions:
    ///     - {title: Show the product, owner: mara, due: 2026-12-01, prime: prove}
    ///     - {title: Show the reference, owner: mara, due: 2026-12-02, prime: prove}
    ///     - {title: Show the figures, owner: tom, due: 2026-12-03, prime: prove}
    ///     - {title: Show it again, owner: tom, due: 2026-12-04, prime: prove}
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
    /// plan:
    ///   actions:
    ///     - {title: Show the product, owner: mara, due: 2026-12-01, prime: prove}
    ///     - {title: Ask who signs, owner: mara, due: 2026-12-02, prime: retrieve}
    ///     - {title: Show the figures, owner: tom, due: 2026-12-03, prime: prove}
    ///     - {title: Three years on one sheet, owner: tom, due: 2026-12-04, prime: insulate}
    /// ---
    /// ```
    ONE_KIND = "P178" Advice "plan whose actions are all of one kind";
}
