//! The compelling event.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// An opportunity says why the customer has to act and by when, as soon as its stage asks for an assessment, or
    /// it has one; or it rates the compelling event `-`.
    ///
    /// ## Why it matters
    /// A need is not a reason to sign. Without a date on their side, every other project is more urgent, and your
    /// close date is a wish.
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
    /// compelling_event:
    ///   reason: The lease of the old depot ends
    ///   deadline: 2027-03-01
    ///   consequences: A second rent of 20,000 a month
    /// ---
    /// ```
    NO_EVENT = "A151" Warning "opportunity without a compelling event";

    /// ## What it checks
    /// Where the compelling event is rated `+`, it is written with its reason, deadline, consequences of delay,
    /// payback, measurable impact, and the confirmation by the customer.
    ///
    /// ## Why it matters
    /// An event compels through what delay costs and what being on time pays, in the customer's own figures. If you
    /// cannot fill the lines, they have not told you yet, and the rating is `?`.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: The lease of the old depot ends
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??+ ????? ????? +????
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
    /// compelling_event:
    ///   reason: The lease of the old depot ends
    ///   deadline: 2027-03-01
    ///   consequences: A second rent of 20,000 a month
    ///   payback: The new depot opens with 12 people fewer on the night shift
    ///   impact: Trucks leave 40 minutes earlier
    ///   confirmed_on: 2026-11-12
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??+ ????? ????? +????
    /// ---
    /// ```
    HALF_AN_EVENT = "A152" Warning "compelling event with gaps";

    /// ## What it checks
    /// The deadline of the compelling event of an open opportunity is not past.
    ///
    /// ## Why it matters
    /// The day came, and the customer did not decide. Either it compelled nobody, or the date has moved and you were
    /// not told. Both are worth a call today.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: {reason: The lease ends, deadline: 2026-11-01}
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
    /// compelling_event: {reason: The lease ends, deadline: 2027-03-01}
    /// ---
    /// ```
    DEADLINE_PAST = "A153" Warning "deadline that has passed";

    /// ## What it checks
    /// The order is expected no later than 30 days (`signing_days` in `site.toml`) after the customer has to decide.
    ///
    /// ## Why it matters
    /// If they can decide later than they have to, nothing compels them. If they cannot, the forecast is too late or
    /// the deadline is not theirs.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: {reason: The lease ends, deadline: 2027-01-31}
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
    /// compelling_event: {reason: The lease ends, deadline: 2027-03-01}
    /// ---
    /// ```
    CLOSE_AFTER_DEADLINE = "A154" Warning "close date after the deadline";

    /// ## What it checks
    /// The order is not expected more than 90 days (`early_signing_days` in `site.toml`) before the customer has to
    /// decide.
    ///
    /// ## Why it matters
    /// People decide when they must. A signature a quarter ahead of their own deadline needs a reason of theirs; a
    /// quarter of ours is none.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: {reason: The lease ends, deadline: 2027-12-31}
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
    /// compelling_event: {reason: The lease ends, deadline: 2027-04-30}
    /// ---
    /// ```
    CLOSE_BEFORE_DEADLINE = "A155" Advice "close date long before the deadline";

    /// ## What it checks
    /// Once a deal is in evaluation, its compelling event and unique business value cite what they serve on the
    /// insight map of the opportunity or its account.
    ///
    /// ## Why it matters
    /// An event that springs from no pressure, or a value that serves no goal, is ours and not theirs. Tied to what
    /// an executive answers for, it has a sponsor.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// insights:
    ///   goals: [{id: on-time, text: Trucks leave on time}]
    /// compelling_event: The lease ends
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
    /// insights:
    ///   goals: [{id: on-time, text: Trucks leave on time}]
    /// compelling_event: {reason: The lease ends, serves: [on-time]}
    /// ---
    /// ```
    SERVES_NOTHING = "A156" Advice "event or value that serves nothing";

    /// ## What it checks
    /// Where the customer has confirmed the compelling event or the unique business value, the criterion is rated
    /// `+`.
    ///
    /// ## Why it matters
    /// One of the two is out of date. Either you have won a point that your assessment does not know, or something
    /// has happened since that takes it back.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// compelling_event: {reason: The lease ends, deadline: 2027-03-01, confirmed_on: 2026-11-12}
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
    /// compelling_event: {reason: The lease ends, deadline: 2027-03-01, confirmed_on: 2026-11-12}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??+ ????? ????? +????
    /// ---
    /// ```
    CONFIRMED_NOT_RATED = "A157" Advice "confirmed, and not rated so";
}
