//! `P`: module 5, the plan, with the planning language of module 2.

pub mod action;
pub mod due;
pub mod goal;
pub mod means;
pub mod milestone;
pub mod objective;
pub mod prime;
pub mod strategy;
pub mod workload;

use super::super::registry::rows_of;

rows_of!(goal, objective, strategy, means, due, action, milestone, prime, workload);
