//! Documents to the typed, linked model.
//!
//! [`entity`] declares the types, one file an entity; [`Playbook`] holds them all with references
//! resolved both ways. What the model *means* for a deal (rules, scores) is not decided here.

pub mod entity;
mod link;
mod model;

pub use link::{Backlinks, OpportunityPart, Target, Thing};
pub use model::{Account, Competitor, DocumentIndex, Entity, Opportunity, Page, Part, Partner, Playbook};
