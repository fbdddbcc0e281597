//! The business partners in an opportunity.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// A partner on an opportunity says with which criteria it helps.
    ///
    /// ## Why it matters
    /// Partners cost margin and time. Named by criterion, you see at once whether this one improves an answer that
    /// you need.
    ///
    /// ## Wrong
    /// ```markdown file=content/partners/brook.md
    /// ---
    /// title: Brook
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// partners: [brook]
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/partners/brook.md
    /// ---
    /// title: Brook
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// partners: [{partner: brook, helps_with: [9, 12], how: They built the old system}]
    /// ---
    /// ```
    PARTNER_WITHOUT_CRITERIA = "A201" Advice "partner without a purpose";

    /// ## What it checks
    /// Not every criterion with which a partner helps is rated `+` already.
    ///
    /// ## Why it matters
    /// Bring partners in for the answers that are against you or unknown. A partner for your strengths shares the
    /// credit and mends nothing.
    ///
    /// ## Wrong
    /// ```markdown file=content/partners/brook.md
    /// ---
    /// title: Brook
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// partners: [{partner: brook, helps_with: [7]}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ?+?-? ????? +????
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/partners/brook.md
    /// ---
    /// title: Brook
    /// ---
    /// ```
    ///
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// partners: [{partner: brook, helps_with: [7, 9]}]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: ++??? ?+?-? ????? +????
    /// ---
    /// ```
    PARTNER_WITHOUT_NEED = "A202" Advice "partner that helps where no help is needed";
}
