//! Target Account Selling as data: modules, questions, criteria, scales, strategies, stages, test
//! questions, in one embedded YAML file; the types that hold it; and the reading of a file by
//! which a site puts its own parts in place of ours. The second methodology that comes with the
//! program is such a file, and nothing more.
//!
//! How a deal stands against the methodology is not decided here (that is `check/` and `score/`).

mod built_in;
mod id;
mod load;
mod outline;
mod own;
mod parse_error;
mod sound;
mod texts;
mod types;

pub use id::{CriterionId, GateQuestionId, StageId};
pub use load::load;
pub use texts::{ControlText, Perspective, PlanningStep, SalesReturn, SessionStep, SignalText, ValueText};
pub use types::{
    Axis, Colours, Criterion, GateQuestion, Methodology, Module, PartnerStagePrompts, Phase, PropositionText, Question,
    Stage, StrategyText, Term, TestQuestion, VersatilityRow,
};
