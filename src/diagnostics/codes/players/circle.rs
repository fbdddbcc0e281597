//! The inner circle and the political structure, and the seats that are still empty.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Somebody on the map is marked `political_status: inner_circle`.
    ///
    /// ## Why it matters
    /// Two or three people decide what happens, whatever the organisation chart says. A plan that reaches none of
    /// them hopes that others will carry it there.
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
    ///   - {name: Ada Frost, buying_role: decision_maker, political_status: political_structure}
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
    ///   - {name: Ada Frost, buying_role: decision_maker, political_status: political_structure}
    ///   - {name: Bo Lund, buying_role: approver, political_status: inner_circle}
    /// ---
    /// ```
    NO_INNER_CIRCLE = "K105" Warning "nobody of the inner circle is known";

    /// ## What it checks
    /// Two or three people are usual in the inner circle, and two to five in the political structure. On a map of
    /// more than ten people, one more of each for every five further ones. Where your sales differ, `site.toml` says
    /// what is usual: `inner_circle_min`, `inner_circle_max`, `political_structure_min`, `political_structure_max`.
    ///
    /// ## Why it matters
    /// Fewer: somebody who counts is missing. More: titles were taken for power, and your time goes to people who
    /// decide nothing.
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
    ///   - {name: Ada Frost, political_status: political_structure}
    ///   - {name: Cy Moe, political_status: outside}
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
    ///   - {name: Dag Ness, political_status: inner_circle}
    ///   - {name: Ada Frost, political_status: political_structure}
    ///   - {name: Cy Moe, political_status: political_structure}
    /// ---
    /// ```
    UNUSUAL_CIRCLE = "K106" Advice "inner circle of an unusual size";

    /// ## What it checks
    /// Once the stage is a late one, no player is still a `placeholder`.
    ///
    /// ## Why it matters
    /// A seat on the map is a good question early on. Weeks before the decision it is somebody who decides about us
    /// and whose name we do not know.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// stage: propose
    /// players:
    ///   - {name: Head of finance, buying_role: approver, placeholder: yes}
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
    /// stage: propose
    /// players:
    ///   - {name: Bo Lund, title: Head of finance, buying_role: approver}
    /// ---
    /// ```
    EMPTY_SEAT = "K107" Warning "seat without a name near the decision";
}
