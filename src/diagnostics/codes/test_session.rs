//! `T`: module 6, testing the plan.

use super::codes;

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
    /// The newest session that was held, and each that is planned, names reviewers beside the presenter.
    ///
    /// ## Why it matters
    /// To read one's own plan aloud is a rehearsal. It takes somebody else to ask the question that hurts.
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    NO_REVIEWER = "T111" Warning "test in which nobody tests";

    /// ## What it checks
    /// The newest session that was held, and each that is planned, names who keeps it on its course.
    ///
    /// ## Why it matters
    /// Without a coach the presenter defends, the reviewers tell of their own deals, and after an hour there are no
    /// recommendations.
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
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    NO_COACH = "T112" Advice "test without a coach";

    /// ## What it checks
    /// In the newest session, and in each that is planned, one reviewer looks with the eyes of a competitor and one
    /// with those of the approver or of somebody else who decides: by role, by name or by title.
    ///
    /// ## Why it matters
    /// Colleagues who look with their own eyes find what they would do differently. The two who can defeat the plan
    /// are not in the room; somebody has to play them.
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
    ///       reviewers: [Kim Ny]
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    /// ---
    /// ```
    NO_FOREIGN_EYES = "T113" Advice "test without the competitor's or the approver's eyes";

    /// ## What it checks
    /// Whoever presents the plan is neither coach nor reviewer of the same session.
    ///
    /// ## Why it matters
    /// One cannot listen and judge at once. The presenter's part is to write down, not to answer.
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
    ///       coach: mara
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers: [{who: Kim Ny, perspective: competitor}]
    /// ---
    /// ```
    OWN_JUDGE = "T114" Advice "presenter who judges the own plan";

    /// ## What it checks
    /// In the newest test, each answer `no` or `unsure` names the action that is to turn it, under `improvement:`.
    ///
    /// ## Why it matters
    /// A weakness that was found and left is worse than one that was not found: now you have known.
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
    ///       answers:
    ///         deciders-known: no
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
    ///   actions:
    ///     - {id: see-the-approver, title: See the approver}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: {answer: no, improvement: see-the-approver}
    /// ---
    /// ```
    NO_IMPROVEMENT = "T121" Warning "answer from which nothing follows";

    /// ## What it checks
    /// In the newest test every question of the methodology is answered with yes, no or unsure.
    ///
    /// ## Why it matters
    /// The questions that were left out are mostly those to which nobody had an answer.
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
    ///       answers:
    ///         deciders-known: yes
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         assessment-honest: yes
    ///         assessment-current: yes
    ///         unknowns-named: yes
    ///         still-worth-winning: yes
    ///         strategy-fits-position: yes
    ///         competitor-next-move: yes
    ///         no-decision-beaten: yes
    ///         deciders-known: yes
    ///         opponents-known: yes
    ///         power-tested: yes
    ///         players-gain: yes
    ///         approver-hears-value: yes
    ///         opposition-answered: yes
    ///         actions-execute-strategy: yes
    ///         resources-committed: yes
    ///         customer-agrees-dates: yes
    ///         critical-action: yes
    ///         plan-creates-value: yes
    ///         weak-points-answered: yes
    ///         outsider-convinced: yes
    ///         management-asks-clear: yes
    ///         next-review-set: yes
    ///         lessons-used: yes
    /// ---
    /// ```
    UNANSWERED_QUESTIONS = "T122" Warning "test that left questions open";

    /// ## What it checks
    /// In the newest test at least one answer is no or unsure, or there is a vulnerability or a recommendation.
    ///
    /// ## Why it matters
    /// Every plan has a weak point. A test that finds none was too polite, or too short.
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
    ///       answers:
    ///         deciders-known: yes
    ///         power-tested: yes
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
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: yes
    ///         power-tested: yes
    ///       vulnerabilities: [{text: The chair may say no, answer: Ada sees her on Monday}]
    /// ---
    /// ```
    NOTHING_FOUND = "T123" Advice "test that found nothing";

    /// ## What it checks
    /// In the newest test, a yes to these questions agrees with the playbook: is the assessment current, is the
    /// competitor's next move known, have we met all who can say no, are our opponents known, do we know what each
    /// key player gains, is there a strategy for each influential opponent, is the next review set.
    ///
    /// ## Why it matters
    /// Either somebody knew more than is written, then the team should know it too; or the answer was given to be
    /// done with the question.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players: [{name: Ada Berg, buying_role: approver, coverage: no_contact}]
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: yes
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
    /// players: [{name: Ada Berg, buying_role: approver, coverage: no_contact}]
    /// plan:
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       answers:
    ///         deciders-known: no
    /// ---
    /// ```
    YES_AGAINST_THE_FACTS = "T124" Warning "answer that says yes where the playbook says no";

    /// ## What it checks
    /// Each vulnerability that a test has found has an action that removes it, or an answer that says why we live
    /// with it.
    ///
    /// ## Why it matters
    /// The competitor will find the same weak point, and will not write it into our plan.
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
    ///       vulnerabilities: [The chair of the committee may say no]
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
    ///   actions:
    ///     - {id: see-the-chair, title: See the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       vulnerabilities: [{text: The chair of the committee may say no, action: see-the-chair}]
    /// ---
    /// ```
    UNANSWERED_VULNERABILITY = "T131" Warning "weak point that nobody has answered";

    /// ## What it checks
    /// Each vulnerability with an answer has an action as well.
    ///
    /// ## Why it matters
    /// In the session the answer sounded good. In front of the customer somebody has to give it, on a day.
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
    ///       vulnerabilities: [{text: The chair may say no, answer: Ada will talk to her}]
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
    ///   actions:
    ///     - {id: ask-ada, title: Ask Ada to talk to the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       vulnerabilities:
    ///         - {text: The chair may say no, answer: Ada will talk to her, action: ask-ada}
    /// ---
    /// ```
    ONLY_AN_ANSWER = "T132" Advice "weak point that is answered in words only";

    /// ## What it checks
    /// Each recommendation of a test names the action that it became.
    ///
    /// ## Why it matters
    /// Advice that nobody carries out with a date was a compliment to the adviser.
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
    ///       recommendations: [See the chair before Christmas]
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
    ///   actions:
    ///     - {id: see-the-chair, title: See the chair}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair before Christmas, action: see-the-chair}]
    /// ---
    /// ```
    RECOMMENDATION_WITHOUT_ACTION = "T133" Warning "recommendation of which no action came";

    /// ## What it checks
    /// An action that came of a test, as improvement, for a vulnerability or from a recommendation, was not
    /// dropped. A vulnerability that has an answer as well is left to you.
    ///
    /// ## Why it matters
    /// The weak point has not gone away with the action.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// plan:
    ///   actions:
    ///     - {id: see-the-chair, title: See the chair, status: dropped}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair, action: see-the-chair}]
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
    ///   actions:
    ///     - {id: see-the-chair, title: See the chair, status: planned}
    ///   tests:
    ///     - date: 2026-11-20
    ///       presenter: mara
    ///       coach: Ola Vik
    ///       reviewers:
    ///         - {who: Kim Ny, perspective: competitor}
    ///         - {who: Liv Rud, perspective: approver}
    ///       recommendations: [{text: See the chair, action: see-the-chair}]
    /// ---
    /// ```
    GIVEN_UP = "T134" Warning "what a test asked for was given up";
}
