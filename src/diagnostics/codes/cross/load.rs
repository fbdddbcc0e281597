//! How much one of us leads.

use crate::diagnostics::registry::codes;

codes! {
    /// ## What it checks
    /// Nobody owns more than 15 open opportunities, or as many as `led_opportunities_max` in `site.toml` says.
    ///
    /// ## Why it matters
    /// Who works on everything works on nothing. Large sales need days, not minutes; the ones that are not worth
    /// winning take them from the others.
    ///
    /// ## Wrong
    /// Mara owns twenty open opportunities, and has spoken with the customers of seven of them since the summer.
    ///
    /// ## Right
    /// Mara owns eight. Four went to a colleague; the others were closed with `outcome: withdrawn` and a lesson each.
    LEADS_TOO_MANY = "X343" Advice "one of us leads too many opportunities";
}
