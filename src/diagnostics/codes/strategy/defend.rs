//! Defend: a position that we hold, with what holds it.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// With a defend strategy the account is a customer of ours (`standing: current` or compromised); where the
    /// standing is not written, our current relationship (#9) is `+`.
    ///
    /// ## Why it matters
    /// Defend is for the one inside. Whoever stands outside and waits gives the other side the time that it needs.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++-+ +++++ +++++"}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    NOTHING_TO_DEFEND = "S141" Warning "defending a position that we do not hold";

    /// ## What it checks
    /// With a defend strategy, unique business value (#10), inside support (#11) and executive credibility (#12)
    /// are `+`.
    ///
    /// ## Why it matters
    /// A position is held by a value that they remember, by friends who speak up, and by somebody at the top who
    /// trusts us. Through a gap among the three comes the attack.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ ?++++ +++++"}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// ---
    /// ```
    WEAK_DEFENCE = "S142" Warning "defence with a gap";

    /// ## What it checks
    /// With a defend strategy we know at least one person of the inner circle better than from a brief contact.
    ///
    /// ## Why it matters
    /// Suppliers of many years talk to those who use the product. The decision to change is made two floors up, by
    /// people who have forgotten why they chose us.
    ///
    /// ## Wrong
    /// ```markdown file=content/opportunities/depot.md
    /// ---
    /// title: Depot planning
    /// account: acme
    /// amount: 250000
    /// close_date: 2027-03-31
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// players: [{name: Ada Berg, political_status: inner_circle, coverage: brief_contact}]
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
    /// strategy: {kind: defend, because: They work with us every day}
    /// assessments: [{date: 2026-11-20, us: "+++++ +++++ +++++ +++++"}]
    /// players: [{name: Ada Berg, political_status: inner_circle, coverage: multiple_contacts}]
    /// ---
    /// ```
    NOBODY_AT_THE_TOP = "S143" Advice "defence without a contact at the top";
}
