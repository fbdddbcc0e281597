//! Whether the opportunity moves, and towards its close date.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The close date of an open opportunity is today or later.
    ///
    /// ## Why it matters
    /// The customer did not sign when we said they would. Something that we believed was wrong: find out what, before
    /// you write a new date.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-10-30
    /// stage: develop
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-02-26
    /// stage: develop
    /// ---
    /// ```
    PAST_CLOSE_DATE = "X331" Warning "open past the close date";

    /// ## What it checks
    /// Within the last 60 days (`stalled_days` in `site.toml`) an open opportunity was opened, came into its
    /// stage, was assessed, reviewed or tested, an action was done, a milestone reached or a key player met; or an
    /// action is due as soon.
    ///
    /// ## Why it matters
    /// A sale that does not move is usually lost already, without a letter. Find out with one action whether it
    /// lives, or stop and use the time elsewhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 2026-06-01
    /// reviews:
    ///   - {date: 2026-07-14, decision: continue}
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
    /// opened: 2026-06-01
    /// reviews:
    ///   - {date: 2026-11-10, decision: hold, because: No money before the summer}
    /// ---
    /// ```
    STALLED = "X332" Warning "opportunity in which nothing happens";

    /// ## What it checks
    /// An opportunity that is to close within 30 days (`near_days` in `site.toml`) is past the early stages.
    ///
    /// ## Why it matters
    /// Nobody signs a large order a month after the first questions. The date is a wish, and the month that counts on
    /// it will miss it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-12-11
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
    /// close_date: 2027-05-28
    /// stage: qualify
    /// ---
    /// ```
    CLOSE_AND_EARLY = "X333" Warning "close date near, stage early";
}
