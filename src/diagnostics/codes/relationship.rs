//! `R`: module 4, the relationship strategy.

use super::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for it, there is a relationship strategy for every key player, that is for everybody of
    /// the inner circle, of the political structure, and for each approver. Seats whose holder is not known yet are
    /// left out.
    ///
    /// ## Why it matters
    /// People decide, not companies. Of each who counts you should be able to say whether you ask them to act, give
    /// them a reason to, or have to win them over.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// ---
    /// ```
    NO_STRATEGY = "R101" Warning "key player without a relationship strategy";

    /// ## What it checks
    /// The strategy for a key player goes with influence and support: leverage and motivate go with those of
    /// influence who are for us, motivate with the neutral, neutralise with those against us. Neighbouring choices
    /// are left to you.
    ///
    /// ## Why it matters
    /// To ask an opponent to speak for us gives away the plan. To neutralise a friend loses one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: non_supporter
    ///     relationship: {strategy: leverage}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: non_supporter
    ///     relationship: {strategy: neutralise}
    /// ---
    /// ```
    AT_ODDS = "R102" Warning "relationship strategy that does not fit the person";

    /// ## What it checks
    /// Where the stage asks for a plan and there are actions, an open one is aimed at every key player for whom
    /// there is a strategy other than monitor. Where the target is reached, one that was done will do.
    ///
    /// ## Why it matters
    /// A strategy that nobody carries out next week is a description.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// plan:
    ///   actions:
    ///     - {title: Send the offer, owner: mara, due: 2026-12-01}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    ///       owner: mara
    /// plan:
    ///   actions:
    ///     - {title: Show Ada the quiet nights, owner: mara, due: 2026-12-01, players: ada-berg}
    /// ---
    /// ```
    NO_ACTION = "R103" Warning "relationship strategy without an action";

    /// ## What it checks
    /// Of two people with `conflicts_with` between them, not both have the strategy leverage.
    ///
    /// ## Why it matters
    /// What one of them says for us, the other hears as said against them. Decide whose project it is before they
    /// do.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     conflicts_with: bo-dahl
    ///     relationship: {strategy: leverage}
    ///   - name: Bo Dahl
    ///     political_status: inner_circle
    ///     support: mentor
    ///     coverage: in_depth
    ///     relationship: {strategy: leverage}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     conflicts_with: bo-dahl
    ///     relationship: {strategy: leverage}
    ///   - name: Bo Dahl
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: in_depth
    ///     relationship: {strategy: motivate}
    /// ---
    /// ```
    LEVERAGE_IN_CONFLICT = "R104" Advice "two who are at odds, and both are to act for us";

    /// ## What it checks
    /// Key players with the strategy leverage are covered by multiple contacts or in depth.
    ///
    /// ## Why it matters
    /// A favour is asked of somebody with whom you have a history. Asked too early it costs the favour and the
    /// history.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: brief_contact
    ///     relationship: {strategy: leverage}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate}
    /// ---
    /// ```
    LEVERAGE_OF_A_STRANGER = "R105" Advice "somebody is to act for us whom we hardly know";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, it is written of every key player what the person wants
    /// for the business. Where nothing at all is written of them, R101 says so.
    ///
    /// ## Why it matters
    /// Value is what serves an agenda. Without it we present features, and leave it to them to find out what for.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     personal_agenda: Wants the post in Oslo
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     personal_agenda: Wants the post in Oslo
    ///     business_agenda: Fewer night calls
    /// ---
    /// ```
    NO_BUSINESS_AGENDA = "R111" Warning "key player without a business agenda";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, it is written of every key player what the person wants
    /// for themselves. Of mentors R131 speaks.
    ///
    /// ## Why it matters
    /// Two offers that serve the business alike are told apart by what they do for the one who chooses: a
    /// promotion, a quiet year, being right.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
    ///     personal_agenda: Wants the post in Oslo
    /// ---
    /// ```
    NO_PERSONAL_AGENDA = "R112" Warning "key player without a personal agenda";

    /// ## What it checks
    /// No three key players, and not all of two, have the same business or personal agenda, word for word.
    ///
    /// ## Why it matters
    /// An agenda that fits everybody is the company's, or ours. Each of them wants something that the others do
    /// not.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Cut costs
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     business_agenda: cut costs
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     business_agenda: Fewer night calls
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     business_agenda: One supplier fewer
    /// ---
    /// ```
    ONE_AGENDA_FOR_ALL = "R113" Warning "one agenda for several key players";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor says under `value:` what we bring
    /// the person.
    ///
    /// ## Why it matters
    /// Nobody moves for our sake. What they gain with us that their own agenda asks for is the only reason to.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       value: Nights that stay quiet
    /// ---
    /// ```
    NO_VALUE = "R114" Warning "key player to whom we bring nothing";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor says which support or coverage it
    /// is to reach.
    ///
    /// ## Why it matters
    /// Without a target nobody notices that a relationship has stood still since spring.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
    /// ---
    /// ```
    NO_TARGET = "R121" Warning "relationship strategy without a target";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, a target that is not reached yet has a date under `by:`.
    ///
    /// ## Why it matters
    /// The customer's milestones have dates. A supporter who comes round after the vote is a pleasant acquaintance.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_WITHOUT_DATE = "R122" Warning "target for a key player without a date";

    /// ## What it checks
    /// The day under `by:` of a key player's target is not past while the wanted support or coverage is not
    /// reached.
    ///
    /// ## Why it matters
    /// A missed target is news: the approach does not work, or nobody tried. To move the date hides which of the
    /// two.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2026-11-01}
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
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_MISSED = "R123" Warning "target for a key player missed";

    /// ## What it checks
    /// The wanted support and coverage of a key player are no less than what is there now.
    ///
    /// ## Why it matters
    /// Either the target is old and was passed, then the next one is due; or the present state is rated too well.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_support: neutral, by: 2027-01-15}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_support: mentor, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_BELOW = "R124" Warning "target below what is reached";

    /// ## What it checks
    /// The target for a key player who does not support us is more than the present state.
    ///
    /// ## Why it matters
    /// To hold a friend is a target. To hold somebody who is not for us is to accept the result.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: neutral, by: 2027-01-15}
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
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_OF_NO_CHANGE = "R125" Advice "target that changes nothing";

    /// ## What it checks
    /// A target that is not reached yet is due on the close date or before.
    ///
    /// ## Why it matters
    /// A vote that comes after the decision does not count.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-04-30}
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
    /// players:
    ///   - name: Bo Dahl
    ///     political_status: political_structure
    ///     support: neutral
    ///     coverage: brief_contact
    ///     relationship: {strategy: motivate, target_support: supporter, by: 2027-01-15}
    /// ---
    /// ```
    TARGET_AFTER_CLOSE = "R126" Warning "target for a key player after the close date";

    /// ## What it checks
    /// Of everybody rated a mentor it is written what there is to gain personally, as `personal_agenda:` or `win:`.
    ///
    /// ## Why it matters
    /// A mentor ties own success to ours. Somebody who has nothing at stake is friendly, and will be friendly to
    /// the others as well.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - {name: Ada Berg, political_status: political_structure, support: mentor, coverage: in_depth}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: political_structure
    ///     support: mentor
    ///     coverage: in_depth
    ///     personal_agenda: Is to lead the joint office
    /// ---
    /// ```
    MENTOR_WITHOUT_GAIN = "R131" Warning "mentor with nothing to gain";

    /// ## What it checks
    /// In the late phase it is recorded under `levels:` what one of us is to each approver and decision maker whom
    /// we have met: vendor, credible source, problem solver or trusted adviser.
    ///
    /// ## Why it matters
    /// At the end they ask themselves whom they believe. It helps to know beforehand what they take us for.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, levels: [{who: mara, now: credible_source}]}
    /// ---
    /// ```
    NO_LEVEL = "R141" Advice "no level of relationship with those who decide";

    /// ## What it checks
    /// The level of relationship that one of us wants with somebody is no less than the present one.
    ///
    /// ## Why it matters
    /// Not everybody needs the highest level, but to aim lower is mostly a slip: the two words were mixed up.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: problem_solver, target: vendor}]
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: vendor, target: problem_solver}]
    /// ---
    /// ```
    LEVEL_BELOW = "R142" Warning "wanted level below the present one";

    /// ## What it checks
    /// In the late phase we are more than a vendor to at least one of the approvers and decision makers whom we
    /// have met.
    ///
    /// ## Why it matters
    /// Vendors are compared by price. One person who asks us for advice changes what is compared.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, levels: [{who: mara, now: vendor}]}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: vendor}, {who: ola, now: credible_source}]
    /// ---
    /// ```
    VENDOR_TO_ALL = "R143" Advice "no more than a vendor to those who decide";

    /// ## What it checks
    /// Where the stage asks for relationship strategies, each other than monitor has one of us who sees to it,
    /// under `owner:`, or somebody who covers the person.
    ///
    /// ## Why it matters
    /// Everybody's contact is nobody's. One name makes the difference on the Monday after.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, target_coverage: in_depth, by: 2027-01-15}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       target_coverage: in_depth
    ///       by: 2027-01-15
    ///       owner: mara
    /// ---
    /// ```
    NO_OWNER = "R151" Warning "relationship that nobody sees to";

    /// ## What it checks
    /// Whoever of us sees to a relationship is among those who cover the person, where that is written.
    ///
    /// ## Why it matters
    /// A relationship is not delegated. Either the two have met and nobody wrote it down, or the wrong one has the
    /// task.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     covered_by: ola
    ///     relationship: {strategy: leverage, owner: mara}
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     covered_by: [ola, mara]
    ///     relationship: {strategy: leverage, owner: mara}
    /// ---
    /// ```
    OWNER_WITHOUT_CONTACT = "R152" Advice "one of us is to win somebody they do not know";
}
