//! Words of closed sets, and the names of the methodology: criteria, stages, questions.

use crate::diagnostics::registry::codes;

codes! {
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
