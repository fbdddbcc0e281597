//! `R`: module 4, the relationship strategy.

pub mod agenda;
pub mod level;
pub mod mentor;
pub mod owner;
pub mod strategy;
pub mod target;

use super::super::registry::rows_of;

rows_of!(strategy, agenda, target, mentor, level, owner);
