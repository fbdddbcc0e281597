//! What we are to those who decide: vendor, credible source, problem solver, trusted adviser.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// In the late phase it is recorded under `levels:` what one of us is to each approver and decision maker whom
    /// we have met: vendor, credible source, problem solver or trusted adviser.
    ///
    /// ## Why it matters
    /// At the end they ask themselves whom they believe. It helps to know beforehand what they take us for.
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
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
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
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, levels: [{who: mara, now: credible_source}]}
    /// ---
    /// ```
    NO_LEVEL = "R141" Advice "no level of relationship with those who decide";

    /// ## What it checks
    /// The level of relationship that one of us wants with somebody is no less than the present one.
    ///
    /// ## Why it matters
    /// Not everybody needs the highest level, but to aim lower is mostly a slip: the two words were mixed up.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: problem_solver, target: vendor}]
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
    /// players:
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: vendor, target: problem_solver}]
    /// ---
    /// ```
    LEVEL_BELOW = "R142" Warning "wanted level below the present one";

    /// ## What it checks
    /// In the late phase we are more than a vendor to at least one of the approvers and decision makers whom we
    /// have met.
    ///
    /// ## Why it matters
    /// Vendors are compared by price. One person who asks us for advice changes what is compared.
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
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship: {strategy: leverage, levels: [{who: mara, now: vendor}]}
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
    ///   - name: Ada Berg
    ///     political_status: inner_circle
    ///     buying_role: decision_maker
    ///     support: supporter
    ///     coverage: multiple_contacts
    ///     relationship:
    ///       strategy: leverage
    ///       levels: [{who: mara, now: vendor}, {who: ola, now: credible_source}]
    /// ---
    /// ```
    VENDOR_TO_ALL = "R143" Advice "no more than a vendor to those who decide";
}
