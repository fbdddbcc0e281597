//! `T`: module 6, testing the plan.

pub mod answer;
pub mod finding;
pub mod participant;
pub mod session;
pub mod truth;

use super::super::registry::rows_of;

rows_of!(session, participant, answer, truth, finding);
