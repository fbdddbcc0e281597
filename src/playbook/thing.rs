//! What has a page in a playbook, or a place on one.

use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use crate::methodology::CriterionId;

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

impl Thing {
    /// The id that names it in documents; a criterion has a number instead.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Account(id) => Some(id.as_str()),
            Self::Opportunity(id, _) => Some(id.as_str()),
            Self::Competitor(id) => Some(id.as_str()),
            Self::Partner(id) => Some(id.as_str()),
            Self::Person(id) => Some(id.as_str()),
            Self::Page(id) => Some(id),
            Self::Criterion(_) => None,
        }
    }
}

/// Whether both are the same thing, or parts of the same opportunity.
pub(super) fn same_whole(a: &Thing, b: &Thing) -> bool {
    match (a, b) {
        (Thing::Opportunity(a, _), Thing::Opportunity(b, _)) => a == b,
        _ => a == b,
    }
}

/// The thing that something is, or is a part of.
pub(super) fn whole(thing: &Thing) -> Thing {
    match thing {
        Thing::Opportunity(id, _) => Thing::Opportunity(id.clone(), OpportunityPart::Overview),
        _ => thing.clone(),
    }
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

impl OpportunityPart {
    /// The part that a link's `#…` names.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "overview" => Self::Overview,
            "assessment" => Self::Assessment,
            "players" | "key-players" => Self::Players,
            "plan" => Self::Plan,
            "reviews" => Self::Reviews,
            "brief" => Self::Brief,
            _ => return None,
        })
    }
}

/// The anchor of a key player's card. Anchors of our own begin with an underscore, which no
/// heading's does, so that they never meet.
#[must_use]
pub fn player_anchor(id: &str) -> String {
    format!("_player-{id}")
}
