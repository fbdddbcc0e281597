//! Reviews: held, set again, often enough, by more than one, and on what is known.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for it, the deal has been reviewed once.
    ///
    /// ## Why it matters
    /// Whoever works on a deal sees it better than it is. Thirty minutes with somebody who may say no cost less than a
    /// quarter spent on a deal that cannot be won.
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
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-08}
    /// ---
    /// ```
    NO_REVIEW = "I101" Warning "deal that was never reviewed";

    /// ## What it checks
    /// The day that the last review set for the next one does not go by without a review.
    ///
    /// ## Why it matters
    /// A review that is put off is usually one whose answer is known. The question it had to answer is still there.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-10-06, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-11-10}
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
    /// reviews:
    ///   - {date: 2026-10-06, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-11-10}
    ///   - {date: 2026-11-10, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-08}
    /// ---
    /// ```
    OVERDUE_REVIEW = "I102" Warning "review that was not held";

    /// ## What it checks
    /// The last review of an open deal says when the next one is.
    ///
    /// ## Why it matters
    /// Without a date the next review is held when it is too late to change anything.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real}
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
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-08}
    /// ---
    /// ```
    NO_NEXT_REVIEW = "I103" Warning "review without a date for the next";

    /// ## What it checks
    /// Between the last review and the next lie no more days than the phase allows: 92 in an early phase, 45 in
    /// evaluation, 30 near the decision. `[cadence]` in `site.toml` sets others, and fewer for large deals. A deal on
    /// hold may wait longer.
    ///
    /// ## Why it matters
    /// The nearer the decision, the faster a deal changes. What was decided six weeks before the signature rests on
    /// facts that no longer hold.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2027-01-12}
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
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-15}
    /// ---
    /// ```
    RARE_REVIEWS = "I104" Advice "reviews that are too far apart";

    /// ## What it checks
    /// The last review names two people or more who were there.
    ///
    /// ## Why it matters
    /// A review alone is a thought. Somebody who does not depend on the deal asks what the owner does not ask.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Mara Lind], decision: continue, because: All is well, next_review: 2026-12-08}
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
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Mara Lind, Tom Okafor], decision: continue, because: The lease is real, next_review: 2026-12-08}
    /// ---
    /// ```
    LONE_REVIEW = "I105" Advice "review without a second pair of eyes";

    /// ## What it checks
    /// No answer of ours has become worse between the assessment that the last review knew and the newest one.
    ///
    /// ## Why it matters
    /// The review decided on facts that have changed since. It may well decide the same again, but somebody should
    /// ask.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - {date: 2026-10-30, us: "+++++ +++++ +++++ +++++"}
    ///   - {date: 2026-11-20, us: "+++-+ +++++ +++++ +++++"}
    /// reviews:
    ///   - {date: 2026-11-03, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-08}
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
    /// assessments:
    ///   - {date: 2026-10-30, us: "+++++ +++++ +++++ +++++"}
    ///   - {date: 2026-11-20, us: "+++-+ +++++ +++++ +++++"}
    /// reviews:
    ///   - {date: 2026-11-23, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, next_review: 2026-12-08}
    /// ---
    /// ```
    UNSEEN_CHANGE = "I106" Advice "change for the worse after the last review";
}
