//! Target Account Selling as data: modules, questions, criteria, scales, strategies, stages, test
//! questions, in one embedded YAML file; and the types that hold it.
//!
//! How a deal stands against the methodology is not decided here (that is `check/` and `score/`).

mod id;
mod types;

pub use id::{CriterionId, StageId};
pub use types::{
    Criterion, Methodology, Module, PartnerStagePrompts, Phase, PropositionText, Question, Stage, StrategyText, Term,
    TestQuestion, VersatilityRow,
};
