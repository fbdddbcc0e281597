//! `P`: module 5, the plan, with the planning language of module 2.

pub mod action;
pub mod goal;
pub mod milestone;
pub mod prime;
pub mod workload;

use super::super::registry::rows_of;

rows_of!(goal, milestone, action, prime, workload);
