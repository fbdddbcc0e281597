//! `I`: module 7, reviews, outcomes and process gates.

pub mod decision;
pub mod flag;
pub mod gate;
pub mod outcome;
pub mod review;

use super::super::registry::rows_of;

rows_of!(gate, outcome, review, decision, flag);
