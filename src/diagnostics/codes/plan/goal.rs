//! Goals and objectives: are they there, on both sides, and do ours serve theirs?

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for a plan, there is one: goals, actions or milestones.
    ///
    /// ## Why it matters
    /// Without a plan everybody does what is next, and nobody sees what is missing. A plan of three lines is enough to
    /// be asked about.
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
    /// plan:
    ///   actions:
    ///     - {title: Show the replay of last August, owner: mara, due: 2026-12-04, prime: prove}
    /// ---
    /// ```
    NO_PLAN = "P101" Warning "stage that asks for a plan, and none there";

    /// ## What it checks
    /// As soon as the stage asks for a strategy, our side of the plan has a goal or an objective.
    ///
    /// ## Why it matters
    /// Actions without an aim are busy days. The objective says what the deal is to bring, so that each action can be
    /// asked what it has to do with it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   customer: {goal: Every train out of the depot on time}
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
    /// plan:
    ///   customer: {goal: Every train out of the depot on time}
    ///   us:
    ///     goal: The firm they ask first about planning
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    NO_AIMS = "P102" Warning "plan without an aim of ours";

    /// ## What it checks
    /// A plan that says what we want also says what the customer wants: a goal or an objective of theirs.
    ///
    /// ## Why it matters
    /// A customer buys to get somewhere, and it is not our order. A plan that does not know where cannot lead there,
    /// and offers them no reason to help it along.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
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
    /// plan:
    ///   customer: {goal: {id: theirs, text: Every train out of the depot on time}}
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31, supports: theirs}
    /// ---
    /// ```
    NO_CUSTOMER_SIDE = "P103" Warning "plan without the customer's side";

    /// ## What it checks
    /// A goal of ours has at least one objective that leads to it.
    ///
    /// ## Why it matters
    /// A goal says where we are going in years. What this deal is to bring, by when and for how much, only an
    /// objective says.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   us: {goal: The firm they ask first about planning}
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
    /// plan:
    ///   us:
    ///     goal: The firm they ask first about planning
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    GOAL_WITHOUT_OBJECTIVE = "P104" Warning "goal without an objective";

    /// ## What it checks
    /// Where both sides have objectives, ours lead to a goal.
    ///
    /// ## Why it matters
    /// An order is a step. The goal says what we want to be to this customer afterwards, and it is what executives
    /// like to talk about.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   customer: {goal: {id: theirs, text: Every train out of the depot on time}}
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
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
    /// plan:
    ///   customer: {goal: {id: theirs, text: Every train out of the depot on time}}
    ///   us:
    ///     goal: {text: The firm they ask first about planning, supports: theirs}
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    OBJECTIVE_WITHOUT_GOAL = "P105" Advice "objectives without a goal";

    /// ## What it checks
    /// Our goal and each of our objectives names with `supports` what it serves on the customer's side.
    ///
    /// ## Why it matters
    /// Somebody at the customer has to want what we want. The line from ours to theirs is the first sentence of every
    /// conversation with an executive.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   customer: {objectives: [{id: on-time, text: 97 % of trains on time, date: 2027-12-31}]}
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
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
    /// plan:
    ///   customer: {objectives: [{id: on-time, text: 97 % of trains on time, date: 2027-12-31}]}
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31, supports: on-time}
    /// ---
    /// ```
    UNSUPPORTING = "P106" Warning "aim of ours that supports none of theirs";

    /// ## What it checks
    /// Our goal names no sum of money. What can be counted is an objective.
    ///
    /// ## Why it matters
    /// A goal describes a relationship and outlives the deal. A goal that is a number is over on the day of the order,
    /// and says nothing to the customer.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// plan:
    ///   us: {goal: An order of 250000 EUR from Acme}
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
    /// plan:
    ///   us:
    ///     goal: The firm they ask first about planning
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    GOAL_WITH_AMOUNT = "P107" Advice "goal that names a sum";

    /// ## What it checks
    /// Each objective of ours has two actions or more that name it, once actions name objectives at all.
    ///
    /// ## Why it matters
    /// One action is one chance. If it fails, the objective fails with it and nobody has a second way.
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
    ///   us: {objectives: [{id: order, text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]}
    ///   actions:
    ///     - {title: Show the replay of last August, owner: mara, due: 2026-12-04, objective: order}
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
    ///   us: {objectives: [{id: order, text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]}
    ///   actions:
    ///     - {title: Show the replay of last August, owner: mara, due: 2026-12-04, objective: order}
    ///     - {title: Ask who signs the new lease, owner: tom, due: 2026-12-02, objective: order}
    /// ---
    /// ```
    THIN_OBJECTIVE = "P115" Advice "objective that rests on one action";
}
