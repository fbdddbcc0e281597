//! What is not known of a person, and where rank and influence part.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Of every key player we know the five attributes: buying role, political status, adaptability, support and
    /// coverage.
    ///
    /// ## Why it matters
    /// Each is a question that somebody could answer for us, and each changes what we say to the person. What is
    /// unknown is shown as such, and is the next thing to ask.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Bo Lund, political_status: inner_circle, buying_role: approver}
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
    /// players:
    ///   - name: Bo Lund
    ///     buying_role: approver
    ///     political_status: inner_circle
    ///     adaptability: conservative
    ///     support: neutral
    ///     coverage: brief_contact
    /// ---
    /// ```
    UNKNOWN_ATTRIBUTES = "K161" Advice "key player of whom not everything is known";

    /// ## What it checks
    /// Everyone on the map has a `political_status`, once somebody has.
    ///
    /// ## Why it matters
    /// It tells who counts. Whoever has none is treated as if they did not, perhaps wrongly.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Cy Moe, buying_role: evaluator}
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
    /// players:
    ///   - {name: Bo Lund, political_status: inner_circle}
    ///   - {name: Cy Moe, buying_role: evaluator, political_status: outside}
    /// ---
    /// ```
    UNKNOWN_STATUS = "K162" Advice "person of unknown political status";

    /// ## What it checks
    /// Whoever is low in rank and high in influence is somebody whom we know (`multiple_contacts` or `in_depth`), or
    /// at whom an action of the plan is aimed.
    ///
    /// ## Why it matters
    /// The difference between rank and influence is the point of the map. People of low rank whose word counts are
    /// easy to reach, and your competitor may not have seen them.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Cy Moe, rank: low, influence: high, coverage: brief_contact}
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
    /// players:
    ///   - {name: Cy Moe, rank: low, influence: high, coverage: multiple_contacts}
    /// ---
    /// ```
    HIDDEN_POWER = "K163" Advice "influence that nobody uses";

    /// ## What it checks
    /// Nobody of high rank and low influence is marked as inner circle, decision maker or approver.
    ///
    /// ## Why it matters
    /// A title opens doors; it does not decide. Somebody else did the last time, and that person may not be on the
    /// map.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: develop
    /// players:
    ///   - {name: Bo Lund, rank: high, influence: low, political_status: inner_circle}
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
    /// players:
    ///   - {name: Bo Lund, rank: high, influence: low, political_status: outside}
    /// ---
    /// ```
    TITLE_WITHOUT_POWER = "K164" Advice "title taken for power";
}
