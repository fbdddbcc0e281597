//! `A`: module 1, the assessment of the opportunity.

pub mod account;
pub mod competitors;
pub mod control;
pub mod currency;
pub mod decision_criteria;
pub mod event;
pub mod evidence;
pub mod insights;
pub mod partners;
pub mod people;
pub mod position;
pub mod ratings;
pub mod value;
pub mod worth;

use super::super::registry::rows_of;

rows_of!(
    currency,
    ratings,
    evidence,
    competitors,
    event,
    value,
    insights,
    partners,
    control,
    decision_criteria,
    people,
    worth,
    position,
    account
);
