//! References and links, resolved both ways.

use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use crate::methodology::CriterionId;
use std::collections::BTreeMap;

/// A thing that has a page, or a place on one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An account.
    Account(AccountId),
    /// An opportunity, or one of its parts.
    Opportunity(OpportunityId, OpportunityPart),
    /// A competitor.
    Competitor(CompetitorId),
    /// A partner.
    Partner(PartnerId),
    /// One of us.
    Person(TeamMemberId),
    /// A page, by its id.
    Page(String),
    /// A criterion of the methodology.
    Criterion(CriterionId),
}

/// The parts of an opportunity that have pages of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpportunityPart {
    /// The plan on a page.
    Overview,
    /// The assessment.
    Assessment,
    /// The key players.
    Players,
    /// The plan.
    Plan,
    /// The reviews; shown with all others.
    Reviews,
    /// The brief.
    Brief,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A thing of the playbook, perhaps at a heading.
    Thing(Thing, Option<String>),
    /// A heading of the same document.
    Here(String),
    /// A file of the content folder, by its path below it.
    Asset(String),
    /// Somewhere on the web, or a mail address.
    Web(String),
}

/// What names a thing: for each thing, those that name it, each once, in order.
pub type Backlinks = BTreeMap<Thing, Vec<Thing>>;
