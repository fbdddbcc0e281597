//! Whether there is an assessment, and how old it is.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// An open opportunity has an assessment of us as soon as its stage asks for one.
    ///
    /// ## Why it matters
    /// Twenty honest signs take ten minutes and show what nobody has asked yet. Without them the team works on a deal
    /// of which it does not know whether it exists, can be won, or is worth it.
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
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +????
    /// ---
    /// ```
    NOT_ASSESSED = "A101" Warning "opportunity that was never assessed";

    /// ## What it checks
    /// The newest assessment of an open opportunity is no older than the site allows: 30 days unless
    /// `assessment_stale_days` in `site.toml` says otherwise.
    ///
    /// ## Why it matters
    /// A deal changes faster than that. Decisions made on an old assessment answer yesterday's questions.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-09-01
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
    /// assessments:
    ///   - date: 2026-09-01
    ///     us: ++??? ????? ????? +????
    ///   - date: 2026-11-20
    ///     us: +++?? ?+??? ????? +????
    /// ---
    /// ```
    STALE_ASSESSMENT = "A102" Warning "assessment that has gone stale";

    /// ## What it checks
    /// Every assessment has a date: a line `date:`, or the name of its own file.
    ///
    /// ## Why it matters
    /// What changed since the last one is the best question of a review. Without dates nobody can ask it, and an old
    /// assessment passes for a new one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - us: ++??? ????? ????? +????
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
    ///   - date: 2026-11-20
    ///     us: ++??? ????? ????? +????
    /// ---
    /// ```
    UNDATED_ASSESSMENT = "A103" Warning "assessment without a date";
}
