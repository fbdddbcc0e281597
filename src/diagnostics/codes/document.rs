//! `D`: a document's fields and values, each looked at alone.

use super::codes;

codes! {
    /// ## What it checks
    /// Every key of the front matter is one that this kind of document takes.
    ///
    /// ## Why it matters
    /// A key that nobody reads is a fact that nobody sees: a misspelt `close_date` leaves the deal
    /// without one.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standnig: current
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    UNKNOWN_KEY = "D101" Error "unknown key";

    /// ## What it checks
    /// The keys that a document or record cannot do without are there.
    ///
    /// ## Why it matters
    /// An opportunity needs an account, an amount and a close date, or it cannot stand in the
    /// pipeline. Everything else may wait, and shows as unknown.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
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
    /// ---
    /// ```
    MISSING_KEY = "D102" Error "missing key";

    /// ## What it checks
    /// One value stands where one value is expected, a list where a list is, keys where keys are.
    ///
    /// ## Why it matters
    /// Indentation and dashes decide what belongs to what. When the form is another than
    /// expected, the text usually ended up under the wrong key.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title:
    ///   - Northwind
    ///   - Rail
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind Rail
    /// ---
    /// ```
    WRONG_SHAPE = "D103" Error "wrong form of a value";

    /// ## What it checks
    /// Where a field takes one of a few words, the value is one of them. Blanks and hyphens count
    /// as underscores, and capitals do not matter.
    ///
    /// ## Why it matters
    /// The words are the methodology's scales. A word of one's own would stand on no scale.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standing: curent
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    UNKNOWN_WORD = "D104" Error "unknown word";

    /// ## What it checks
    /// Dates are days that exist, written year-month-day.
    ///
    /// ## Why it matters
    /// 03/04/2027 is in March for one reader and in April for another.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 31.03.2027
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
    /// ---
    /// ```
    BAD_DATE = "D105" Error "not a date";

    /// ## What it checks
    /// Amounts are numbers, with the three-letter code of a currency before or behind them or none.
    ///
    /// ## Why it matters
    /// Amounts are added up and compared. `$` could be one of twenty currencies, and `1.250` a
    /// thousand or a little more than one.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: $250.000
    /// close_date: 2027-03-31
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000 USD
    /// close_date: 2027-03-31
    /// ---
    /// ```
    BAD_AMOUNT = "D106" Error "not an amount of money";

    /// ## What it checks
    /// Where a whole number or a percentage is expected, there is one.
    ///
    /// ## Why it matters
    /// A probability above a hundred, or a level in words, cannot be reckoned with.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// probability: 140
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
    /// probability: 40
    /// ---
    /// ```
    BAD_NUMBER = "D107" Error "not a number";

    /// ## What it checks
    /// A criterion is named by its number or its name.
    ///
    /// ## Why it matters
    /// An action that is to change criterion 25 changes nothing.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// outcome: {result: won, reasons: [25]}
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
    /// outcome: {result: won, reasons: [5, unique-business-value]}
    /// ---
    /// ```
    UNKNOWN_CRITERION = "D108" Error "unknown criterion";

    /// ## What it checks
    /// The stage is one of the sales process, as the methodology lists them.
    ///
    /// ## Why it matters
    /// The stage says how much must be known by now; a stage of one's own asks for nothing.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualifying
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
    /// ---
    /// ```
    UNKNOWN_STAGE = "D109" Error "unknown stage";

    /// ## What it checks
    /// The answers of a test name the questions of the methodology.
    ///
    /// ## Why it matters
    /// An answer to a question nobody asked does not show what was tested.
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
    ///     - date: 2026-11-02
    ///       answers:
    ///         asessment-honest: yes
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
    ///     - date: 2026-11-02
    ///       answers:
    ///         assessment-honest: yes
    /// ---
    /// ```
    UNKNOWN_TEST_QUESTION = "D110" Error "unknown test question";

    /// ## What it checks
    /// The compact line of an assessment has one sign for each criterion: `+`, `-` or `?`.
    ///
    /// ## Why it matters
    /// The signs are read in the order of the criteria. One sign too few shifts all that follow.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+-
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
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+- ++?+-
    /// ---
    /// ```
    BAD_RATING_LINE = "D111" Error "not a line of ratings";

    /// ## What it checks
    /// No criterion is rated twice, with different signs, for the same party in one assessment.
    ///
    /// ## Why it matters
    /// The compact line and the mapping by criterion may be mixed; where they disagree, nobody
    /// knows which is meant.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// assessments:
    ///   - date: 2026-11-02
    ///     us: ++-+? +?+-+ +-?+- ++?+-
    ///     5: {us: +, evidence: The board set a date.}
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
    ///   - date: 2026-11-02
    ///     us: ++-++ +?+-+ +-?+- ++?+-
    ///     5: {us: +, evidence: The board set a date.}
    /// ---
    /// ```
    RATED_TWICE = "D112" Error "rated twice";

    /// ## What it checks
    /// It is clear of what kind a document is: from its folder (`accounts/`, `opportunities/`, …)
    /// or from `kind:`.
    ///
    /// ## Why it matters
    /// The kind decides which keys a document takes and where it is shown.
    ///
    /// ## Wrong
    /// ```markdown file=content/misc/northwind.md
    /// ---
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/misc/northwind.md
    /// ---
    /// kind: account
    /// title: Northwind
    /// standing: current
    /// ---
    /// ```
    UNKNOWN_KIND = "D113" Error "unknown kind of document";

    /// ## What it checks
    /// A part of an opportunity that has a document of its own (players, plan, assessment, review)
    /// says which opportunity it belongs to, by its folder or by `opportunity:`.
    ///
    /// ## Why it matters
    /// A plan without its opportunity would be shown nowhere.
    ///
    /// ## Wrong
    /// ```markdown file=content/reviews/spring.md
    /// ---
    /// date: 2026-05-04
    /// decision: continue
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/reviews/spring.md
    /// ---
    /// opportunity: acme-planning
    /// date: 2026-05-04
    /// decision: continue
    /// ---
    /// ```
    NO_OPPORTUNITY = "D114" Error "belongs to no opportunity";

    /// ## What it checks
    /// An id, of a document or of something in it, is made of letters, digits, hyphens and underscores, and
    /// does not begin or end with a hyphen. An id that is not given is made of the name.
    ///
    /// ## Why it matters
    /// The id becomes a part of addresses and file names, which must work on every host.
    ///
    /// ## Wrong
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// id: north/wind
    /// ---
    /// ```
    ///
    /// ## Right
    /// ```markdown file=content/accounts/northwind.md
    /// ---
    /// title: Northwind
    /// id: north-wind
    /// ---
    /// ```
    BAD_ID = "D115" Error "not an id";

    /// ## What it checks
    /// The answers under `gates:` name the questions of the process gates, those of the methodology's stages.
    ///
    /// ## Why it matters
    /// A gate counts its own questions. An answer to another one opens nothing.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// gates:
    ///   problem-nmaed: yes
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
    /// gates:
    ///   problem-named: yes
    /// ---
    /// ```
    UNKNOWN_GATE_QUESTION = "D116" Error "unknown gate question";
}
