//! The competitors in an opportunity.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// An opportunity names at least one competitor as soon as its stage asks for an assessment, or it has one. Doing
    /// nothing (`no-decision`) and the customer's own people (`in-house`) are competitors too, and need no document.
    ///
    /// ## Why it matters
    /// Whoever has no competitor has not asked. More deals are lost to doing nothing than to any company.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
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
    /// stage: qualify
    /// competitors: [no-decision]
    /// ---
    /// ```
    NO_COMPETITOR = "A131" Warning "opportunity without a competitor";

    /// ## What it checks
    /// Where several competitors are listed, one is marked primary. A single one is primary by itself.
    ///
    /// ## Why it matters
    /// Strategy, advantage and many actions are measured against one competitor: the one that wins if you do not. A
    /// team that cannot agree on it fights on two fronts.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [no-decision, in-house]
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
    ///   - {competitor: no-decision, primary: yes}
    ///   - in-house
    /// ---
    /// ```
    NO_PRIMARY = "A132" Warning "no competitor to beat";

    /// ## What it checks
    /// Only one competitor is marked primary. The first of several counts.
    ///
    /// ## Why it matters
    /// You can take several competitors seriously, and say so with `threat:`. But the strategy that beats one is
    /// seldom the one that beats the other.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors:
    ///   - {competitor: no-decision, primary: yes}
    ///   - {competitor: in-house, primary: yes}
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
    ///   - {competitor: no-decision, primary: yes}
    ///   - {competitor: in-house, threat: high}
    /// ---
    /// ```
    TWO_PRIMARIES = "A133" Warning "two competitors to beat";

    /// ## What it checks
    /// Every competitor that the newest assessment rates is listed under `competitors:` of the opportunity.
    ///
    /// ## Why it matters
    /// What is rated and not listed counts nowhere: no advantage is reckoned against it, no strategy takes it into
    /// account.
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
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ++??? ????? ????? ?????
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
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ++??? ????? ????? ?????
    /// ---
    /// ```
    RATED_NOT_LISTED = "A134" Warning "rated competitor that is not listed";

    /// ## What it checks
    /// The newest assessment rates the primary competitor on half of the criteria at least. Of doing nothing and of
    /// the customer's own people, one rating will do.
    ///
    /// ## Why it matters
    /// You win by being better than somebody, not by being good. Rated side by side, the criteria show where you
    /// lead, where they do, and what you have never asked.
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
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +????
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
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ..+.? ?+?++ +???+ .....
    /// ---
    /// ```
    PRIMARY_NOT_RATED = "A135" Warning "competitor to beat that is hardly rated";

    /// ## What it checks
    /// The other competitors on the list are rated as well, unless their threat is low.
    ///
    /// ## Why it matters
    /// The one you watch is not always the one that wins. A line of signs for each keeps the others in view.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// competitors: [{competitor: in-house, primary: yes}, no-decision]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ..+.? ?+?++ +???+ .....
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
    /// competitors: [{competitor: in-house, primary: yes}, {competitor: no-decision, threat: low}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ..+.? ?+?++ +???+ .....
    /// ---
    /// ```
    OTHERS_NOT_RATED = "A136" Advice "competitor on the list that is not rated";

    /// ## What it checks
    /// Of a competitor that is rated, something is known: not every rating is `?`.
    ///
    /// ## Why it matters
    /// A column of question marks means that you will learn of their strengths from the letter that says you lost.
    /// Your supporters know more than you have asked them.
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
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ????? ????? ????? ?????
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
    ///   - date: 2026-11-20
    ///     us:       ++??? ????? ????? +????
    ///     in-house: ???+? ?-?++ +???? ?????
    /// ---
    /// ```
    NOTHING_KNOWN = "A137" Warning "competitor of whom nothing is known";

    /// ## What it checks
    /// Once a deal is in evaluation and its compelling event is not `+`, doing nothing (`no-decision`) is among the
    /// competitors.
    ///
    /// ## Why it matters
    /// A customer who does not have to act can always wait for a year. That is the offer to beat, and it costs them
    /// nothing to accept it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// competitors: [in-house]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:       +++-? ????? ????? +????
    ///     in-house: ..+.? ?+?++ +???+ .....
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
    /// competitors: [{competitor: in-house, primary: yes}, no-decision]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:          +++-? ????? ????? +????
    ///     in-house:    ..+.? ?+?++ +???+ .....
    ///     no-decision: ..+-- ????? ??+?? .....
    /// ---
    /// ```
    DOING_NOTHING = "A138" Advice "nobody thinks of doing nothing";
}
