//! Dates of one opportunity that cannot be.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The close date does not lie before `opened`.
    ///
    /// ## Why it matters
    /// Usually the year was not changed. Everything that is reckoned from dates is wrong until it is.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2026-03-31
    /// stage: develop
    /// opened: 2026-09-14
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
    /// opened: 2026-09-14
    /// ---
    /// ```
    CLOSED_BEFORE_OPENED = "X311" Warning "close date before the opening";

    /// ## What it checks
    /// The opening, the change to the present stage (`stage_since`), assessments, reviews and the outcome of an
    /// opportunity do not lie in the future.
    ///
    /// ## Why it matters
    /// A later assessment does not count before its day, so a mistyped year hides the newest one. What is planned is
    /// an action or the date of the next review.
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
    ///   - {date: 2027-11-20, us: "++??? ????? ????? +????"}
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
    ///   - {date: 2026-11-20, us: "++??? ????? ????? +????"}
    /// ---
    /// ```
    RECORD_OF_THE_FUTURE = "X312" Warning "record of what has not happened yet";

    /// ## What it checks
    /// The change to the present stage (`stage_since`), assessments, reviews and the outcome of an opportunity do not
    /// lie before `opened`.
    ///
    /// ## Why it matters
    /// Either the date is mistyped, or the sale began earlier than we say, and takes longer than we think.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// opened: 2026-09-14
    /// reviews:
    ///   - {date: 2026-09-01, decision: continue}
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
    /// opened: 2026-08-24
    /// reviews:
    ///   - {date: 2026-09-01, decision: continue}
    /// ---
    /// ```
    RECORD_BEFORE_OPENED = "X313" Warning "record from before the opening";

    /// ## What it checks
    /// No assessment of a closed opportunity is newer than its outcome (without one: than its close date).
    ///
    /// ## Why it matters
    /// Afterwards everybody knew. The last assessment from before the end shows what we could have known, and that is
    /// what there is to learn from.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// outcome: {result: lost, date: 2026-10-30}
    /// assessments:
    ///   - {date: 2026-11-20, us: "----- ????? ????? +????"}
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
    /// outcome:
    ///   result: lost
    ///   date: 2026-10-30
    ///   lessons: [Nobody had asked for the money]
    /// assessments:
    ///   - {date: 2026-10-20, us: "+++?+ ????? ????? +????"}
    /// ---
    /// ```
    ASSESSED_AFTER_END = "X314" Warning "assessment from after the end";
}
