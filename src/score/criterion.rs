//! The criteria that a figure names by number.

use crate::methodology::CriterionId;

/// The criterion with the number that readers see, from 1.
#[must_use]
pub(super) fn number(number: u16) -> CriterionId {
    CriterionId::from_index(usize::from(number.saturating_sub(1)))
}

/// Customer's application or project.
pub(super) const PROJECT: u16 = 1;
/// Customer's business profile.
pub(super) const PROFILE: u16 = 2;
/// Access to funds.
pub(super) const FUNDS: u16 = 4;
/// Compelling event.
pub(super) const COMPELLING_EVENT: u16 = 5;
/// Unique business value.
pub(super) const UNIQUE_VALUE: u16 = 10;
/// Inside support.
pub(super) const INSIDE_SUPPORT: u16 = 11;
/// Political alignment.
pub(super) const POLITICS: u16 = 15;
