//! What reviews decide and ask for, and what comes of it.

use crate::diagnostics::registry::codes;

codes! {
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
    /// What a review asked of management more than two weeks ago (`answer_days` in `site.toml`) has an `answer`:
    /// granted or refused.
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
}
