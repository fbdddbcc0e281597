//! Fragment: which part, why we win it, and whether it is worth it.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Where the stage asks for a strategy, a fragment one names the `part:` that we mean to win.
    ///
    /// ## Why it matters
    /// Only a part with a name can be decided by itself, has people who want it, and a price.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// strategy: {kind: fragment, because: The whole is out of reach}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
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
    /// strategy: {kind: fragment, because: The whole is out of reach, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NO_PART = "S131" Warning "fragment without the part";

    /// ## What it checks
    /// With a fragment strategy, unique business value (#10) and inside support (#11) are `+`.
    ///
    /// ## Why it matters
    /// A part is decided by itself only if somebody inside wants it so, and for us only if nobody else delivers
    /// what they want there.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++++? ++??? +++++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? +++++"}]
    /// ---
    /// ```
    NO_FOOTHOLD = "S132" Warning "fragment without own value or inside support";

    /// ## What it checks
    /// With a fragment strategy, future revenue (#17) is not `-`.
    ///
    /// ## Why it matters
    /// A part is worth the effort as a way to the rest. Otherwise you have won an island, and must supply it.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? +-+++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ++??? ++-++"}]
    /// ---
    /// ```
    NO_FUTURE = "S133" Warning "fragment from which nothing follows";

    /// ## What it checks
    /// With a fragment strategy, sales resource requirements (#8) and profitability (#18) are not `-`.
    ///
    /// ## Why it matters
    /// A small order can cost as much to win as a large one: the same demonstrations, lawyers and references.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++-++ ++??? +++++"}]
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
    /// strategy: {kind: fragment, because: One depot may buy by itself, part: The depot in Holm}
    /// assessments: [{date: 2026-11-20, us: "+++++ ++?++ ++??? +++++"}]
    /// ---
    /// ```
    DEAR_PART = "S134" Advice "fragment that costs as much as the whole";
}
