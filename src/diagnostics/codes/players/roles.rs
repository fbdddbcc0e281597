//! Who approves and who decides.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// As soon as the stage asks for the key players, there is somebody on the map.
    ///
    /// ## Why it matters
    /// Companies do not buy, people do. Until you have written down who they are, you cannot see whom you have not
    /// met.
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
    /// players:
    ///   - name: Ada Frost
    ///     title: Head of depots
    ///     buying_role: decision_maker
    /// ---
    /// ```
    NO_MAP = "K101" Warning "opportunity without key players";

    /// ## What it checks
    /// Somebody on the map has the buying role `approver`, if only as a seat whose holder we have not found yet.
    ///
    /// ## Why it matters
    /// One person can say no when all the others have said yes, and releases the money. Deals that everyone wanted
    /// die on that desk, because nobody had ever asked whose it is.
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
    ///   - {name: Ada Frost, buying_role: decision_maker}
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
    ///   - {name: Ada Frost, buying_role: decision_maker}
    ///   - {name: Somebody in finance, buying_role: approver, placeholder: yes}
    /// ---
    /// ```
    NO_APPROVER = "K102" Warning "nobody says the final yes";

    /// ## What it checks
    /// One person on the map has the buying role `approver`, not several.
    ///
    /// ## Why it matters
    /// Where several seem to approve, you have usually not found out yet who can overrule whom. Some companies do ask
    /// for two signatures: then keep both, and allow this finding with the reason.
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Bo Lund, buying_role: approver}
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Bo Lund, buying_role: decision_maker}
    /// ---
    /// ```
    SEVERAL_APPROVERS = "K103" Advice "several people say the final yes";

    /// ## What it checks
    /// From the middle of the sale on, somebody on the map has the buying role `decision_maker`.
    ///
    /// ## Why it matters
    /// Whoever recommends to the approver is the one to convince. Without a name for that person you convince whoever
    /// happens to listen.
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
    ///   - {name: Ada Frost, buying_role: approver}
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
    ///   - {name: Ada Frost, buying_role: approver}
    ///   - {name: Cy Moe, buying_role: [evaluator, decision_maker]}
    /// ---
    /// ```
    NO_DECISION_MAKER = "K104" Warning "nobody makes the choice";

    /// ## What it checks
    /// Whoever has the buying role `approver` is not marked `political_status: outside`.
    ///
    /// ## Why it matters
    /// Money is released by those who decide, or by those they trust. If the approver really stands outside, the
    /// signature is a formality, and somebody else says the final yes.
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
    ///   - {name: Bo Lund, buying_role: approver, political_status: outside}
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
    ///   - {name: Bo Lund, buying_role: approver, political_status: inner_circle}
    /// ---
    /// ```
    APPROVER_OUTSIDE = "K108" Warning "approver without a part in the politics";

    /// ## What it checks
    /// Nobody who is `external` has the buying role `approver`.
    ///
    /// ## Why it matters
    /// A consultant can recommend us, and even speak for the customer; the money is released by somebody on the
    /// payroll. As long as the consultant stands in that place you are not looking for the other one.
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
    ///   - {name: Per Wall, external: yes, buying_role: approver}
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
    ///   - {name: Per Wall, external: yes, buying_role: evaluator}
    ///   - {name: Bo Lund, buying_role: approver}
    /// ---
    /// ```
    EXTERNAL_APPROVER = "K109" Warning "approver who is not of the customer";
}
