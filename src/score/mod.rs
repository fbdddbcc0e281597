//! Derived figures: what the model means for a deal on a date.
//!
//! Every function here is pure: the model and `today` in, data out. Nothing holds a text for
//! readers (words come from the table in `words/`), nothing is drawn (that is `chart/`), and
//! nothing is reported to the author (that is `check/`). Scores are exact fractions and amounts
//! are decimals, so that a threshold is met or not met, never nearly.

pub mod actions;
pub mod advantage;
mod age;
pub mod attention;
pub mod change;
pub mod control;
pub mod coverage;
mod criterion;
pub mod evidence;
pub mod figures;
pub mod hierarchy;
pub mod gate;
pub mod insight_map;
pub mod movement;
pub mod next_best;
pub mod pipeline;
pub mod plan_type;
pub mod progress;
pub mod qualification;
mod ratio;
pub mod relationship;
pub mod review;
#[cfg(test)]
pub(crate) mod sample;
pub mod signals;
pub mod since;
pub mod strategy_fit;
pub mod tally;
pub mod value;
pub mod win_loss;
pub mod win_position;
pub mod worth;

pub(crate) use age::days_until;
pub use figures::{Figures, all_figures, figures};
pub use ratio::Ratio;
pub use signals::Signal;
