//! Where the deal stands.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// No question of the assessment scores below its threshold, 0 unless the methodology says otherwise: favourable
    /// answers less unfavourable ones. A deal whose strategy is to develop is left alone.
    ///
    /// ## Why it matters
    /// More is against you than for you. The best moment to leave a deal is before the offer is written; the second
    /// best is today.
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
    ///     us: +++++ +++++ +--?- ++++?
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
    ///     us: +++++ +++++ ++-?- ++++?
    /// ---
    /// ```
    NOT_QUALIFIED = "A251" Warning "deal that does not qualify";

    /// ## What it checks
    /// The win position that is written by hand is no better than the one that the ratings give. A more careful one
    /// is left alone.
    ///
    /// ## Why it matters
    /// You may know more than the signs say. Then rate it and write the evidence, so that others can know it as well.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// win_position: {position: potential, because: It feels right}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ ++--? ++++?
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
    /// win_position: {position: compromised, because: The friend at the top leaves in May}
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ +++-? ++++?
    /// ---
    /// ```
    ROSY_POSITION = "A252" Advice "win position better than the ratings";

    /// ## What it checks
    /// A deal whose win position is lost or compromised has a probability below 60 % (`likely` in `site.toml`): the
    /// one that is written, else that of its stage.
    ///
    /// ## Why it matters
    /// Politics outrank fit. While those with power do not want you, the forecast is built on the quality of the
    /// offer, and surprises everybody but them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// probability: 75
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ ++--? ++++?
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
    /// assessments:
    ///   - date: 2026-11-20
    ///     us: +++++ +++++ ++--? ++++?
    /// ---
    /// ```
    TOO_LIKELY = "A253" Warning "probability at odds with the position";

    /// ## What it checks
    /// A deal with a probability of 60 % or more (`likely` in `site.toml`) has at least as many favourable answers as
    /// its primary competitor.
    ///
    /// ## Why it matters
    /// By your own account somebody else is better placed. Whoever believes the forecast should know what will turn
    /// it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// probability: 75
    /// competitors: [in-house]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:       +++++ +-+?? ++++? ++?--
    ///     in-house: +++++ +++++ +++++ ++?--
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
    /// probability: 75
    /// competitors: [in-house]
    /// assessments:
    ///   - date: 2026-11-20
    ///     us:       +++++ +-+?? ++++? ++?--
    ///     in-house: +++++ ?-+?+ +??+? ?????
    /// ---
    /// ```
    RIVAL_AHEAD = "A254" Warning "probability high, and the competitor ahead";
}
