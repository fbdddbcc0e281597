//! What favourable answers rest on.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// When a deal is in evaluation or near its decision, a must-have rated `+` rests on something: evidence at the
    /// criterion in this or an earlier assessment, or what supporters on the map did. What a compelling event or a
    /// map lacks is a finding of its own.
    ///
    /// ## Why it matters
    /// A `+` means accurate, known and favourable. On the four answers that can lose the deal alone, "we think so" is
    /// not enough: a manager will ask who said it, and when.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++++? +++-? -+?-- ++++?
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
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++++? +++-? -+?-- ++++?
    ///     4: {evidence: The line is in the budget and released., source: Ada Berg, date: 2026-11-12}
    /// ---
    /// ```
    MUST_HAVE_WITHOUT_EVIDENCE = "A121" Warning "must-have that rests on no evidence";

    /// ## What it checks
    /// Each `+` of the newest assessment rests on something: evidence at the criterion, now or while it was `+`
    /// before, or what other parts of the documents say: business profile, financial figures, cost of sale,
    /// supporters who showed it, potential, profit. What an event, a value or the decision criteria lack is a finding
    /// of its own.
    ///
    /// ## Why it matters
    /// A `+` that nobody can explain is an opinion. Opinions are pleasant, and the competitor has them as well.
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
    ///     us: +???? ?+??? ????? ?????
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
    ///     us: +???? ?+??? ????? ?????
    ///     1: {evidence: The brief of 3 November., source: Ada Berg, date: 2026-11-03}
    ///     7: {evidence: The planners used it for a day., source: Bo Lind, date: 2026-11-17}
    /// ---
    /// ```
    WITHOUT_EVIDENCE = "A122" Advice "favourable answer without evidence";

    /// ## What it checks
    /// The evidence behind a `+` is no older than the site allows: 90 days unless `evidence_stale_days` in
    /// `site.toml` says otherwise.
    ///
    /// ## Why it matters
    /// What was true in spring may have been decided otherwise in summer. A supporter moves on, a budget is cut, and
    /// nobody rings you up to say so.
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
    ///     us: +???? ????? ????? ?????
    ///     1: {evidence: The brief., source: Ada Berg, date: 2026-03-02}
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
    ///     us: +???? ????? ????? ?????
    ///     1: {evidence: "She says that the brief still stands.", source: Ada Berg, date: 2026-11-18}
    /// ---
    /// ```
    OLD_EVIDENCE = "A123" Advice "evidence that is old";

    /// ## What it checks
    /// Evidence is dated no later than the assessment it stands in.
    ///
    /// ## Why it matters
    /// An assessment is a picture of one day. If it is touched up afterwards, the comparison with the next one shows
    /// nothing, and what really changed the answer is lost.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-10-20
    ///     us: +???? ????? ????? ?????
    ///     1: {evidence: The brief., source: Ada Berg, date: 2026-11-18}
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
    ///   - date: 2026-10-20
    ///     us: ????? ????? ????? ?????
    ///   - date: 2026-11-20
    ///     us: +???? ????? ????? ?????
    ///     1: {evidence: The brief., source: Ada Berg, date: 2026-11-18}
    /// ---
    /// ```
    EVIDENCE_FROM_LATER = "A124" Warning "evidence younger than its assessment";
}
