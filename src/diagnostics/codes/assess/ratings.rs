//! Our ratings.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// The newest assessment rates us on every criterion.
    ///
    /// ## Why it matters
    /// What is left out is forgotten, and most often it is what nobody likes to look at. A `?` is an answer: it is
    /// the next question to the customer.
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
    ///     us: ++.?? +++?? ????? +?...
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
    ///     us: ++??? +++?? ????? +??-?
    /// ---
    /// ```
    NOT_RATED = "A111" Warning "criterion that is not rated";

    /// ## What it checks
    /// No more than one answer to each of the four questions is unknown.
    ///
    /// ## Why it matters
    /// Not knowing loses deals. In a study of 448 real ones, 56 % were won where no answer was unknown, 30 % with
    /// one, 13 % with two, and none with three or more. Early in a sale question marks are normal; what counts is
    /// that somebody goes and asks.
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
    ///     us: ++??? +++++ ++++- ++-++
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
    ///     us: ++-+? +++++ ++++- ++-++
    /// ---
    /// ```
    UNKNOWN_ANSWERS = "A112" Advice "question with several unknown answers";

    /// ## What it checks
    /// No must-have criterion is rated `-`: by default the money, the compelling event, inside support and political
    /// alignment. A deal whose strategy is to develop is left alone.
    ///
    /// ## Why it matters
    /// These four can each lose a deal on their own. Good marks elsewhere do not make up for a customer without
    /// money, or for power that wants somebody else.
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
    ///     us: +++-+ +++++ ++++? ++++?
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
    ///     us: +++-+ +++++ ++++? ++++?
    /// strategy:
    ///   kind: develop
    ///   because: The money comes with the budget of 2028.
    ///   expected: 2028-03-31
    /// ---
    /// ```
    MUST_HAVE_MISSED = "A113" Warning "must-have that is against us";

    /// ## What it checks
    /// When a deal is in evaluation or near its decision, no must-have criterion is unknown or unrated.
    ///
    /// ## Why it matters
    /// Early on, not knowing who has the money is a task. Half-way through it is a risk that the whole effort is for
    /// nothing, and the customer will answer if you ask.
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
    ///     us: +++?+ +++++ ++++? ++++?
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
    ///     us: +++?+ +++++ ++++? ++++?
    /// ---
    /// ```
    MUST_HAVE_UNKNOWN = "A114" Warning "must-have still unknown";

    /// ## What it checks
    /// An assessment that rates at least half of the criteria has some that are `-` or `?`.
    ///
    /// ## Why it matters
    /// Happy ears hear what they like. No deal has no weakness, and the competitor's assessment of you surely has a
    /// few. The ones you do not see are the ones that lose the deal.
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
    ///     us: +++++ +++++ +++++ +++++
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
    ///     us: +++++ ++-++ +++?+ +++++
    /// ---
    /// ```
    ALL_FAVOURABLE = "A115" Warning "assessment without a weakness";

    /// ## What it checks
    /// Once a deal is in evaluation, no answer stays unknown from one assessment to the next for longer than an
    /// assessment is good for (30 days unless the site says otherwise), unless an open action works on it. Must-haves
    /// have a rule of their own.
    ///
    /// ## Why it matters
    /// A question mark is worth something because somebody goes and asks. One that is copied from assessment to
    /// assessment has become a habit.
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
    ///   - date: 2026-08-20
    ///     us: +++++ +++++ +++?- ++++?
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ +++?+ ++++-
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
    ///   - date: 2026-08-20
    ///     us: +++++ +++++ +++?- ++++?
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ +++?+ ++++-
    /// plan:
    ///   actions:
    ///     - title: Ask Ada what the panel will really look at
    ///       due: 2026-12-01
    ///       prime: retrieve
    ///       criteria: [14]
    /// ---
    /// ```
    UNKNOWN_FOR_LONG = "A116" Advice "answer that nobody looks for";

    /// ## What it checks
    /// Where an answer is worse than in the assessment before, the new one says why, as evidence.
    ///
    /// ## Why it matters
    /// Somebody saw or heard something that changed their mind. If it is written down the team can act on it; if not,
    /// the next reader takes it for a mood.
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
    ///     us: +++++ ++??? ++??? ++??-
    ///   - date: 2026-11-20
    ///     us: +++-+ ++??? ++??? ++??-
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
    ///     us: +++++ ++??? ++??? ++??-
    ///   - date: 2026-11-20
    ///     us: +++-+ ++??? ++??? ++??-
    ///     4: {evidence: The budget went to another project., source: Ada Berg, date: 2026-11-18}
    /// ---
    /// ```
    WORSE_WITHOUT_REASON = "A117" Advice "answer that got worse without a reason";
}
