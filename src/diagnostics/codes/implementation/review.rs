//! `I1xx`: reviews, and what they decide.

use super::super::codes;

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

    /// ## What it checks
    /// The last review of an open deal has a `decision`: continue, change_strategy, invest, hold or withdraw.
    ///
    /// ## Why it matters
    /// A review that decides nothing was a conversation. To go on is a decision as well, and it can be asked why.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], next_review: 2026-12-08}
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
    NO_DECISION = "I111" Warning "review that decided nothing";

    /// ## What it checks
    /// A decision other than to go on says why, with `because`.
    ///
    /// ## Why it matters
    /// Three weeks later nobody remembers. The reason is what the next review looks at first: does it still hold?
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-11-17, attendees: [Tom Okafor, Mara Lind], decision: hold, next_review: 2026-12-08}
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
    ///   - date: 2026-11-17
    ///     attendees: [Tom Okafor, Mara Lind]
    ///     decision: hold
    ///     because: No trial until we have met somebody from finance
    ///     next_review: 2026-12-08
    /// ---
    /// ```
    DECISION_WITHOUT_REASON = "I112" Advice "decision without a reason";

    /// ## What it checks
    /// A decision to change the strategy, to invest or to withdraw names the `actions` that came of it.
    ///
    /// ## Why it matters
    /// A new strategy with the old actions is the old strategy. Money without an action is not spent on this deal, and
    /// a customer whom nobody tells is still waiting for us.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - date: 2026-11-17
    ///     attendees: [Tom Okafor, Mara Lind]
    ///     decision: change_strategy
    ///     because: On price we lose
    ///     next_review: 2026-12-08
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
    /// plan: {actions: [{id: winter, title: Bring the winter into the criteria, owner: mara, due: 2026-12-04}]}
    /// reviews:
    ///   - date: 2026-11-17
    ///     attendees: [Tom Okafor, Mara Lind]
    ///     decision: change_strategy
    ///     because: On price we lose
    ///     actions: [winter]
    ///     next_review: 2026-12-08
    /// ---
    /// ```
    DECISION_WITHOUT_ACTION = "I113" Warning "decision that nobody carries out";

    /// ## What it checks
    /// A deal from which the last review withdrew, and for which nothing is left to be done, has an outcome.
    ///
    /// ## Why it matters
    /// It stays in the forecast and in everybody's head. An outcome with its lessons is the last thing that the deal
    /// can give us.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan: {actions: [{id: tell, title: Tell Ada Frost, owner: mara, status: done, done_on: 2026-11-18}]}
    /// reviews:
    ///   - date: 2026-11-17
    ///     attendees: [Tom Okafor, Mara Lind]
    ///     decision: withdraw
    ///     because: There is no money
    ///     actions: [tell]
    ///     next_review: 2026-12-08
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
    /// plan: {actions: [{id: tell, title: Tell Ada Frost, owner: mara, status: done, done_on: 2026-11-18}]}
    /// reviews:
    ///   - date: 2026-11-17
    ///     attendees: [Tom Okafor, Mara Lind]
    ///     decision: withdraw
    ///     because: There is no money
    ///     actions: [tell]
    /// outcome: {result: withdrawn, date: 2026-11-18, reasons: [4], lessons: [Ask for the budget line before the demo]}
    /// ---
    /// ```
    WITHDRAWN_AND_OPEN = "I114" Warning "deal given up that is still open";

    /// ## What it checks
    /// What a review asked of management more than two weeks ago has an `answer`: granted or refused.
    ///
    /// ## Why it matters
    /// A request that nobody answers is a refusal that the team does not know of. It plans with the engineer whom it
    /// will not get.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// reviews:
    ///   - {date: 2026-11-03, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, asks: [Ten days of Priya], next_review: 2026-12-08}
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
    ///   - {date: 2026-11-03, attendees: [Tom Okafor, Mara Lind], decision: continue, because: The lease is real, asks: [{text: Ten days of Priya, answer: granted}], next_review: 2026-12-08}
    /// ---
    /// ```
    UNANSWERED_ASK = "I115" Advice "request to management without an answer";

    /// ## What it checks
    /// A deal whose plan was tested in the last 30 days (or as many as `test_stale_days` in `site.toml` says), and not
    /// assessed anew since, is not flagged `needs_test`.
    ///
    /// ## Why it matters
    /// Flags are there to be seen. One that stays when its reason is gone teaches everybody to look past them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// flags: [needs_test]
    /// plan:
    ///   tests: [{date: 2026-11-17, presenter: mara, reviewers: [Tom Okafor]}]
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
    ///   tests: [{date: 2026-11-17, presenter: mara, reviewers: [Tom Okafor]}]
    /// ---
    /// ```
    FLAG_AND_TEST = "I121" Advice "flag for a test that was held";
}
