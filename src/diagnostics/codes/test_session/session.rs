//! The sessions by their days: whether one was held, is current, or is to come.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for it, the plan has been tested in a session, or a session is planned.
    ///
    /// ## Why it matters
    /// You have read your plan so often that you no longer see it. A colleague who plays the competitor finds in
    /// ten minutes what the customer would find in the last week.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
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
    /// stage: negotiate
    /// plan:
    ///   tests:
    ///     - date: 2026-12-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
    /// ---
    /// ```
    NOT_TESTED = "T101" Warning "plan that nobody has tested";

    /// ## What it checks
    /// Where the stage asks for a tested plan, the newest test is no older than the site allows: 30 days unless
    /// `test_stale_days` in `site.toml` says otherwise. While another one is planned, the rule is silent.
    ///
    /// ## Why it matters
    /// In a month the competitor has made two moves and somebody new has come to the table. The plan that was
    /// tested is not the one that you carry out.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
    /// plan:
    ///   tests:
    ///     - date: 2026-10-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
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
    /// stage: negotiate
    /// plan:
    ///   tests:
    ///     - date: 2026-10-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    /// ---
    /// ```
    STALE_TEST = "T102" Warning "plan that was tested long ago";

    /// ## What it checks
    /// The plan was tested after the newest assessment, or nothing has changed in our ratings since the test.
    ///
    /// ## Why it matters
    /// A plan is an answer to a position. When the position has moved, the old answer may still be right, but
    /// somebody has to ask.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - {date: 2026-11-01, us: "+++++ +++++ +++++ +++++"}
    ///   - {date: 2026-11-20, us: "+++++ +-+++ +++?+ +++++"}
    /// plan:
    ///   tests:
    ///     - date: 2026-11-10
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
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
    ///   - {date: 2026-11-01, us: "+++++ +++++ +++++ +++++"}
    ///   - {date: 2026-11-20, us: "+++++ +-+++ +++?+ +++++"}
    /// plan:
    ///   tests:
    ///     - date: 2026-11-21
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    /// ---
    /// ```
    ASSESSED_SINCE = "T103" Warning "plan tested before the position changed";

    /// ## What it checks
    /// A session that is scheduled or in progress is not of a day that is past.
    ///
    /// ## Why it matters
    /// Either it took place and what it found is lost, or it was moved, and a test that is moved twice is not held.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
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
    ///   tests:
    ///     - date: 2026-12-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
    /// ---
    /// ```
    DAY_PASSED = "T104" Warning "test that was planned and not recorded";

    /// ## What it checks
    /// A session of a day to come has the status `scheduled`. Without a status a session counts as complete.
    ///
    /// ## Why it matters
    /// Otherwise the day is wrong, or the plan shows as tested before anybody has looked at it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2026-12-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
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
    ///   tests:
    ///     - date: 2026-12-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
    /// ---
    /// ```
    HELD_IN_THE_FUTURE = "T105" Warning "test of a day to come that counts as held";

    /// ## What it checks
    /// Where a manager has set the flag `needs_test`, a session is planned. Where the newest test is current, and
    /// where T101 asks for the first one anyway, the rule is silent.
    ///
    /// ## Why it matters
    /// The flag is a request with a reason. A date is the answer to it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// flags: [needs_test]
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
    /// flags: [needs_test]
    /// plan:
    ///   tests:
    ///     - date: 2026-12-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
    /// ---
    /// ```
    FLAG_WITHOUT_TEST = "T106" Warning "flag that asks for a test, and none is planned";

    /// ## What it checks
    /// A session that is planned takes place on the close date or before.
    ///
    /// ## Why it matters
    /// A test finds what can still be changed. Afterwards it is a review.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   tests:
    ///     - date: 2027-04-15
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
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
    ///   tests:
    ///     - date: 2027-03-01
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       status: scheduled
    /// ---
    /// ```
    TEST_AFTER_CLOSE = "T107" Warning "test planned for after the close date";

    /// ## What it checks
    /// Where the stage asks for a tested plan and `stage_since` says when it began, the plan has been tested in the
    /// 14 days after that (`test_after_stage_days` in `site.toml`), or later. While a test is planned, the rule is
    /// silent, and so it is without `stage_since`.
    ///
    /// ## Why it matters
    /// The plan that was tested was made for the stage before: other people, other questions, another offer. A change
    /// of stage is the moment at which a weak point is still cheap.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
    /// stage_since: 2026-11-02
    /// plan:
    ///   tests:
    ///     - date: 2026-10-28
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
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
    /// stage: negotiate
    /// stage_since: 2026-11-02
    /// plan:
    ///   tests:
    ///     - date: 2026-11-10
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    /// ---
    /// ```
    UNTESTED_IN_STAGE = "T108" Warning "stage that has changed since the plan was tested";
}
