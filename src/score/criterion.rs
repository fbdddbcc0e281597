//! The criteria that figures ask for, by the names they have in the built-in methodology.
//!
//! Another methodology may call them otherwise, or have none of the kind:
//! [`Methodology::criterion_for`](crate::methodology::Methodology::criterion_for) knows.

/// Customer's application or project.
pub(super) const PROJECT: &str = "customer-project";
/// Customer's business profile.
pub(super) const PROFILE: &str = "business-profile";
/// Access to funds.
pub(super) const FUNDS: &str = "access-to-funds";
/// Compelling event.
pub(super) const COMPELLING_EVENT: &str = "compelling-event";
/// Formal decision criteria.
pub(super) const FORMAL_CRITERIA: &str = "formal-decision-criteria";
/// Solution fit.
pub(super) const SOLUTION_FIT: &str = "solution-fit";
/// Current relationship.
pub(super) const RELATIONSHIP: &str = "current-relationship";
/// Unique business value.
pub(super) const UNIQUE_VALUE: &str = "unique-business-value";
/// Inside support.
pub(super) const INSIDE_SUPPORT: &str = "inside-support";
/// Executive credibility.
pub(super) const EXECUTIVES: &str = "executive-credibility";
/// Informal decision criteria.
pub(super) const INFORMAL_CRITERIA: &str = "informal-decision-criteria";
/// Political alignment.
pub(super) const POLITICS: &str = "political-alignment";
/// Future revenue.
pub(super) const FUTURE_REVENUE: &str = "future-revenue";

/// The criterion with the number that readers see, from 1.
#[cfg(test)]
pub(super) fn number(number: u16) -> crate::methodology::CriterionId {
    crate::methodology::CriterionId::from_index(usize::from(number.saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methodology::Methodology;

    #[test]
    fn the_built_in_methodology_has_them_all() {
        let names = [
            PROJECT,
            PROFILE,
            FUNDS,
            COMPELLING_EVENT,
            FORMAL_CRITERIA,
            SOLUTION_FIT,
            RELATIONSHIP,
            UNIQUE_VALUE,
            INSIDE_SUPPORT,
            EXECUTIVES,
            INFORMAL_CRITERIA,
            POLITICS,
            FUTURE_REVENUE,
        ];
        let numbers = names.map(|name| Methodology::embedded().criterion_for(name).map(|id| id.number()).unwrap());
        assert_eq!(numbers, [1, 2, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 17]);
    }
}
