//! `X3…`: what concerns no module alone: money, dates, stages, one opportunity beside the others.

pub mod dates;
pub mod flags;
pub mod load;
pub mod money;
pub mod movement;
pub mod orphans;
pub mod stage;
pub mod twins;
pub mod years;

use super::super::registry::rows_of;

rows_of!(money, dates, years, stage, movement, twins, load, orphans, flags);
