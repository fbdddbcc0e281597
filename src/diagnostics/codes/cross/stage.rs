//! The stage and the probability against each other and against the work that was done; the owner.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Every open opportunity has a stage of our sales process.
    ///
    /// ## Why it matters
    /// The stage tells what is asked for, and what is not yet. Without it the pipeline cannot be read, and most of
    /// what is missing is not reported.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
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
    NO_STAGE = "X321" Warning "opportunity without a stage";

    /// ## What it checks
    /// As soon as the stage asks for anything, an opportunity has an owner.
    ///
    /// ## Why it matters
    /// What belongs to the team belongs to nobody. Somebody has to be able to say: that was my decision.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
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
    /// owner: mara
    /// ---
    /// ```
    NO_OWNER = "X322" Warning "opportunity that nobody leads";

    /// ## What it checks
    /// The probability of an open opportunity differs by no more than 30 points (`probability_points` in `site.toml`)
    /// from what is usual in its stage.
    ///
    /// ## Why it matters
    /// Either the stage or the probability is a wish. A forecast is made of both.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: qualify
    /// probability: 80
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
    /// probability: 40
    /// ---
    /// ```
    PROBABILITY_OFF_STAGE = "X323" Warning "probability far from the stage";

    /// ## What it checks
    /// An open opportunity has a probability between 1 and 99 percent.
    ///
    /// ## Why it matters
    /// Nothing is certain before it is signed, and what is lost should be closed and learned from.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: negotiate
    /// probability: 100
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
    /// probability: 90
    /// ---
    /// ```
    PROBABILITY_OF_THE_END = "X324" Warning "open opportunity with 0 or 100 percent";

    /// ## What it checks
    /// The modules that earlier stages asked for are complete. (What they ask for stands with the stages of the
    /// methodology.)
    ///
    /// ## Why it matters
    /// A stage says what has been done, not what is hoped for. If the work is behind it, so is the forecast.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
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
    STAGE_AHEAD = "X325" Advice "stage ahead of the work";
}
