//! Ids of the items inside a document: given, or made from their names.

use super::id::{ActionId, InsightId, MilestoneId, ObjectiveId, PlayerId};
use super::insight::Insight;
use super::key_player::KeyPlayer;
use super::plan::{Action, Goal, Milestone, Objective};
use crate::schema::{Field, slug};

fn given_or_made(given: &Field<String>, name: &Field<String>) -> String {
    given.as_ref().map_or_else(|| slug(name.as_ref().map_or("", |name| &name.value)), |given| given.value.clone())
}

impl KeyPlayer {
    /// The id: given, or made from the name.
    #[must_use]
    pub fn player_id(&self) -> PlayerId {
        PlayerId::new(given_or_made(&self.id, &self.name))
    }
}

impl Insight {
    /// The id: given, or made from the text.
    #[must_use]
    pub fn insight_id(&self) -> InsightId {
        InsightId::new(given_or_made(&self.id, &self.text))
    }
}

impl Goal {
    /// The id: given, or made from the text.
    #[must_use]
    pub fn objective_id(&self) -> ObjectiveId {
        ObjectiveId::new(given_or_made(&self.id, &self.text))
    }
}

impl Objective {
    /// The id: given, or made from the text.
    #[must_use]
    pub fn objective_id(&self) -> ObjectiveId {
        ObjectiveId::new(given_or_made(&self.id, &self.text))
    }
}

impl Action {
    /// The id: given, or made from the title.
    #[must_use]
    pub fn action_id(&self) -> ActionId {
        ActionId::new(given_or_made(&self.id, &self.title))
    }
}

impl Milestone {
    /// The id: given, or made from the title.
    #[must_use]
    pub fn milestone_id(&self) -> MilestoneId {
        MilestoneId::new(given_or_made(&self.id, &self.title))
    }
}
