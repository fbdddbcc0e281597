//! What the plan rests on: resources for its actions, and a test of its own.

use crate::diagnostics::registry::codes;

codes! {
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
