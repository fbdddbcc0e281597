//! `K`: module 3, the key players.

pub mod attributes;
pub mod balance;
pub mod circle;
pub mod coverage;
pub mod elsewhere;
pub mod lines;
pub mod opponents;
pub mod roles;
pub mod support;

use super::super::registry::rows_of;

rows_of!(roles, circle, coverage, support, balance, opponents, lines, attributes, elsewhere);
