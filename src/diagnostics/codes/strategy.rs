//! `S`: module 2, the competitive strategy.

use super::codes;

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
    /// The strategy is the one that the assessment suggests. Where another rule objects to the strategy already,
    /// that one names the suggestion and this one stays silent.
    ///
    /// ## Why it matters
    /// The suggestion knows the twenty ratings and the map, and nothing else. You may know better; then it is good
    /// to have said why.
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
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? --??- ????? ?????"}
    /// strategy: {kind: frontal, because: We lead on all that counts}
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
    ///   - {date: 2026-11-20, us: "+++++ +++++ +++++ +++++", in-house: "????? --??- ????? ?????"}
    /// strategy: {kind: defend, because: They work with us today and have no reason to change}
    /// ---
    /// ```
    OTHER_SUGGESTION = "S104" Advice "the assessment suggests another strategy";

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

    /// ## What it checks
    /// Where the stage asks for a strategy, a fragment one names the `part:` that we mean to win.
    ///
    /// ## Why it matters
    /// Only a part with a name can be decided by itself, has people who want it, and a price.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: {kind: fragment, because: The whole is out of reach}
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
    /// strategy: {kind: fragment, because: The whole is out of reach, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_PART = "S131" Warning "fragment without the part";

    /// ## What it checks
    /// With a fragment strategy, unique business value (#10) and inside support (#11) are `+`.
    ///
    /// ## Why it matters
    /// A part is decided by itself only if somebody inside wants it so, and for us only if nobody else delivers
    /// what they want there.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++? ++??? +++++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? +++++"}]
    /// ---
    /// ```
    NO_FOOTHOLD = "S132" Warning "fragment without own value or inside support";

    /// ## What it checks
    /// With a fragment strategy, future revenue (#17) is not `-`.
    ///
    /// ## Why it matters
    /// A part is worth the effort as a way to the rest. Otherwise you have won an island, and must supply it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? +-+++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? ++-++"}]
    /// ---
    /// ```
    NO_FUTURE = "S133" Warning "fragment from which nothing follows";

    /// ## What it checks
    /// With a fragment strategy, sales resource requirements (#8) and profitability (#18) are not `-`.
    ///
    /// ## Why it matters
    /// A small order can cost as much to win as a large one: the same demonstrations, lawyers and references.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++-++ ++??? +++++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++?++ ++??? +++++"}]
    /// ---
    /// ```
    DEAR_PART = "S134" Advice "fragment that costs as much as the whole";

    /// ## What it checks
    /// With a defend strategy the account is a customer of ours (`standing: current` or compromised); where the
    /// standing is not written, our current relationship (#9) is `+`.
    ///
    /// ## Why it matters
    /// Defend is for the one inside. Whoever stands outside and waits gives the other side the time that it needs.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++-+ +++++ +++++"}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NOTHING_TO_DEFEND = "S141" Warning "defending a position that we do not hold";

    /// ## What it checks
    /// With a defend strategy, unique business value (#10), inside support (#11) and executive credibility (#12)
    /// are `+`.
    ///
    /// ## Why it matters
    /// A position is held by a value that they remember, by friends who speak up, and by somebody at the top who
    /// trusts us. Through a gap among the three comes the attack.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ?++++ +++++"}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    WEAK_DEFENCE = "S142" Warning "defence with a gap";

    /// ## What it checks
    /// With a defend strategy we know at least one person of the inner circle better than from a brief contact.
    ///
    /// ## Why it matters
    /// Suppliers of many years talk to those who use the product. The decision to change is made two floors up, by
    /// people who have forgotten why they chose us.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// players: [{name: Ada Berg, political_status: inner_circle, coverage: brief_contact}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// players: [{name: Ada Berg, political_status: inner_circle, coverage: multiple_contacts}]
    /// ---
    /// ```
    NOBODY_AT_THE_TOP = "S143" Advice "defence without a contact at the top";

    /// ## What it checks
    /// Where the stage asks for a strategy, a develop one says under `expected:` by when the opportunity should be
    /// winnable.
    ///
    /// ## Why it matters
    /// Develop is an investment. Without a date it is hope, and hope fills a pipeline.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: {kind: develop, because: There is no money before summer}
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
    /// strategy: {kind: develop, because: There is no money before summer, expected: 2027-03-31}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_LATER_DATE = "S151" Warning "develop without a later date";

    /// ## What it checks
    /// The day under `expected:` of a develop strategy is not past.
    ///
    /// ## Why it matters
    /// That day was the test of the investment. Look at what it brought before you invest further.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: develop, because: There is no money before autumn, expected: 2026-10-01}
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
    /// strategy: {kind: develop, because: There is no money before summer, expected: 2027-03-31}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    LATER_DATE_PAST = "S152" Warning "develop beyond its own date";

    /// ## What it checks
    /// With a develop strategy the close date is neither before the day under `expected:` nor within 90 days, the
    /// stage is not a late one, and the probability is below 50 %.
    ///
    /// ## Why it matters
    /// Develop says that it cannot be won now. A forecast that counts on it says the opposite, to people who plan
    /// with it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-01-15
    /// probability: 60
    /// strategy: {kind: develop, because: They have no money yet, expected: 2027-01-15}
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
    /// close_date: 2027-09-30
    /// probability: 10
    /// strategy: {kind: develop, because: They have no money yet, expected: 2027-09-30}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    LATER_AND_NOW = "S153" Warning "develop, and the figures say now";

    /// ## What it checks
    /// From the middle of the campaign on, the strategy that we expect of the primary competitor, and of each whose
    /// threat is high, is written. Of `no-decision` none is asked.
    ///
    /// ## Why it matters
    /// In control is who makes the others react. For that you need to know what they will try, and to be there
    /// first.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// competitors: [{competitor: in-house, threat: medium}]
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
    /// competitors: [{competitor: in-house, threat: medium, strategy: defend}]
    /// ---
    /// ```
    NO_EXPECTED_STRATEGY = "S161" Warning "no idea of the competitor's strategy";

    /// ## What it checks
    /// The competitor under `against:` is the primary one. Without `against:` the strategy is aimed at that one
    /// anyway.
    ///
    /// ## Why it matters
    /// A strategy that beats the second leaves the first alone. One of the two entries is out of date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [{competitor: no-decision, primary: yes}, in-house]
    /// strategy: {kind: frontal, because: We lead, against: in-house}
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
    /// competitors: [no-decision, {competitor: in-house, primary: yes}]
    /// strategy: {kind: frontal, because: We lead, against: in-house}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    AIMED_ELSEWHERE = "S162" Warning "strategy aimed at another than the competitor to beat";

    /// ## What it checks
    /// Where the strategy that we expect of a competitor is not the one that it usually follows, `comments:` say
    /// why.
    ///
    /// ## Why it matters
    /// Habits are the best forecast there is. A reason turns the exception into knowledge; without one it is a
    /// wish.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [{competitor: globex, strategy: flanking}]
    /// ---
    /// ```
    ///
    /// ```markdown file=content/competitors/globex.md
    /// ---
    /// title: Globex
    /// usual_strategy: frontal
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
    /// competitors:
    ///   - {competitor: globex, strategy: flanking, comments: They asked the depots about speed}
    /// ---
    /// ```
    ///
    /// ```markdown file=content/competitors/globex.md
    /// ---
    /// title: Globex
    /// usual_strategy: frontal
    /// ---
    /// ```
    AGAINST_HABIT = "S163" Advice "expectation against a competitor's habit";

    /// ## What it checks
    /// A seller with three or more open opportunities that have a strategy does not follow the same one in all of
    /// them.
    ///
    /// ## Why it matters
    /// Customers and competitors differ. Whoever attacks head-on everywhere wins where that happens to fit, and
    /// does not learn the other four.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/alder.md
    /// ---
    /// title: Alder depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/birch.md
    /// ---
    /// title: Birch depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/cedar.md
    /// ---
    /// title: Cedar depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/alder.md
    /// ---
    /// title: Alder depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/birch.md
    /// ---
    /// title: Birch depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: flanking
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/cedar.md
    /// ---
    /// title: Cedar depot
    /// account: acme
    /// amount: 90000
    /// close_date: 2027-03-31
    /// owner: mara
    /// strategy: frontal
    /// ---
    /// ```
    ONE_FOR_ALL = "S171" Advice "one strategy for every deal of a seller";
}
