//! Documents to the typed, linked model.
//!
//! [`entity`] declares the types, one file an entity; [`assemble`] makes one [`Playbook`] of all
//! documents, with references and links resolved both ways. What the model *means* for a deal
//! (rules, scores) is not decided here.

pub mod entity;

mod address;
mod anchors;
mod assemble;
mod backlinks;
mod draft;
mod known;
mod link;
mod local;
mod lower;
mod model;
mod names;
mod place;
mod reference;
mod resolver;
mod revise;
mod thing;

pub use address::page_folder;
pub use assemble::assemble;
pub use backlinks::{Backlinks, Naming};
pub use draft::Draft;
pub use lower::FrontFacts;
pub use model::{Account, Competitor, DocumentIndex, Entity, Opportunity, Page, Part, Partner, Playbook};
pub use resolver::Target;
pub use revise::Revised;
pub use thing::{OpportunityPart, Thing, player_anchor};
