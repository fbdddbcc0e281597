//! `P1xx`: goals, objectives, strategy, resources and test of the plan (GOSAR-T).

use super::super::codes;

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
    /// Each objective of ours says for which product, how much and by when. Where the strategy is to develop a later
    /// opportunity, a date is enough.
    ///
    /// ## Why it matters
    /// Only what is specific, measurable and dated can be missed, and only what can be missed is worth a plan.
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
    ///   us: {objectives: [Sell them the planning]}
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
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    VAGUE_OBJECTIVE = "P111" Warning "objective without product, amount or date";

    /// ## What it checks
    /// No objective of ours on an open opportunity has a date that is past.
    ///
    /// ## Why it matters
    /// A date that nobody moves is a date that nobody reads. Either it was reached and the plan goes on, or it was
    /// missed and the plan has to change.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Trial in two depots, product: Planning, amount: 250000, date: 2026-10-30}
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
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Trial in two depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    PAST_OBJECTIVE = "P112" Warning "objective whose date has gone by";

    /// ## What it checks
    /// One of our objectives, or all of them together, comes to the opportunity's amount. Amounts in other currencies
    /// are left alone.
    ///
    /// ## Why it matters
    /// The forecast shows one number and the team works for another. One of the two is out of date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 12 depots, product: Planning, amount: 90000, date: 2027-03-31}
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
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 12 depots, product: Planning, amount: 90000, date: 2027-03-31}
    ///       - {text: Order for the other 26, product: Planning, amount: 160000, date: 2027-03-31}
    /// ---
    /// ```
    OTHER_AMOUNT = "P113" Warning "objective at odds with the amount of the deal";

    /// ## What it checks
    /// One of our objectives is due on the day on which the opportunity is to close.
    ///
    /// ## Why it matters
    /// When the close date moves and the plan does not, the plan ends too early or too late, and every action in it
    /// with it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-01-29}
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
    /// plan:
    ///   us:
    ///     objectives:
    ///       - {text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}
    /// ---
    /// ```
    OTHER_DATE = "P114" Warning "objective at odds with the close date";

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

    /// ## What it checks
    /// Our side of the plan has a strategy, and its text names one of the five: frontal, flanking, fragment, defend or
    /// develop.
    ///
    /// ## Why it matters
    /// "Work closely with the customer" is no strategy, it fits every deal. The five say how the competition is met,
    /// and what the plan must not do.
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
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Work closely with the customer
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
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Flanking. Make the winter the question, which nobody else can answer.
    /// ---
    /// ```
    UNNAMED_STRATEGY = "P121" Advice "plan whose strategy names none of the five";

    /// ## What it checks
    /// Where the plan's strategy begins with one of the five, it is the one that the opportunity names.
    ///
    /// ## Why it matters
    /// The strategy was changed and the plan was not, or the other way round. Half of the team is working for the
    /// wrong one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: flanking
    /// plan:
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Frontal, on price
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
    /// strategy: flanking
    /// plan:
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     strategy: Flanking, through the winter
    /// ---
    /// ```
    OTHER_STRATEGY = "P122" Warning "plan that follows another strategy than the deal";

    /// ## What it checks
    /// Each resource of ours names with `action` what it is for.
    ///
    /// ## Why it matters
    /// People and money that are asked for in general are not given, or are used up before the moment at which they
    /// would decide the deal.
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
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     resources: [Three days of Priya]
    ///   actions: [{id: trial, title: Run the trial, owner: mara, due: 2026-12-04}]
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
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     resources: [{text: Three days of Priya, kind: people, action: trial}]
    ///   actions: [{id: trial, title: Run the trial, owner: mara, due: 2026-12-04}]
    /// ---
    /// ```
    UNTIED_RESOURCE = "P123" Warning "resource that no action uses";

    /// ## What it checks
    /// Our side of a plan names resources: people, programmes or money.
    ///
    /// ## Why it matters
    /// Whoever plans without counting promises other people's time. What is written down early can still be asked for.
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
    ///   us: {objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]}
    ///   actions: [{id: trial, title: Run the trial, owner: mara, due: 2026-12-04}]
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
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     resources: [{text: Three days of Priya, kind: people, action: trial}]
    ///   actions: [{id: trial, title: Run the trial, owner: mara, due: 2026-12-04}]
    /// ---
    /// ```
    NO_RESOURCE = "P124" Advice "plan that does not say what it takes";

    /// ## What it checks
    /// Our side of a plan has a `test`: what makes sure that it is realistic and creates value for the customer.
    ///
    /// ## Why it matters
    /// Every plan looks good to those who wrote it. One question, answered by somebody else, tells a plan from a wish.
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
    ///   us: {objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]}
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
    ///   us:
    ///     objectives: [{text: Order for 38 depots, product: Planning, amount: 250000, date: 2027-03-31}]
    ///     test: Would their finance director still sign at our rival's price?
    /// ---
    /// ```
    NO_REALITY_TEST = "P125" Warning "plan that nothing would show to be realistic";
}
