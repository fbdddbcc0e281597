//! `A`: module 1, the assessment of the opportunity.

use super::codes;

codes! {
    /// ## What it checks
    /// An open opportunity has an assessment as soon as its stage asks for one.
    ///
    /// ## Why it matters
    /// Twenty honest signs take ten minutes and show what nobody has asked yet. Without them the team works on a
    /// deal of which it does not know whether it exists, can be won, or is worth it.
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
}
