//! The types of the domain, one file an entity, as an author writes them.
//!
//! Each doc comment on a record's field is what the authoring reference in `docs/` prints.

pub mod account;
pub mod alignment;
mod answers;
pub mod assessment;
mod assessment_form;
pub mod competitor;
pub mod control;
pub mod decision_criterion;
pub mod gate;
pub mod head;
pub mod id;
pub mod insight;
pub mod key_player;
mod naming;
pub mod opportunity;
pub mod page;
pub mod partner;
pub mod plan;
pub mod review;
pub mod strategy;
pub mod test_session;
pub mod value;
pub mod versatility;
