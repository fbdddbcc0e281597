//! An action as every page that lists actions shows it.

use crate::playbook::entity::plan::{Action, ActionStatus};
use crate::playbook::{Opportunity, OpportunityPart};
use crate::site::format::Day;
use crate::site::{Link, Route, Site, Word};
use serde::Serialize;

/// A row of a list of actions.
#[derive(Debug, Serialize)]
pub(super) struct ActionRow {
    pub id: String,
    pub title: String,
    /// To the action on its plan.
    pub link: Link,
    pub opportunity: Link,
    pub why: Option<String>,
    pub owner: Option<Link>,
    pub due: Option<Day>,
    /// Open and past its due date.
    pub is_overdue: bool,
    pub is_open: bool,
    pub status: Word,
    pub done_on: Option<Day>,
    pub priority: Option<Word>,
    pub prime: Option<Word>,
    pub players: Vec<Link>,
    pub criteria: Vec<Link>,
    pub outcome: Option<String>,
}

impl ActionRow {
    /// Open ones first, by due date, those without one last; then by title.
    pub(super) fn order(&self) -> (bool, bool, Option<Day>, String) {
        (!self.is_open, self.due.is_none(), self.due.clone(), self.title.clone())
    }
}

/// An action of an opportunity's plan.
pub(super) fn action_row(site: &Site<'_>, opportunity: &Opportunity, action: &Action) -> ActionRow {
    let status = action.status.map_or(ActionStatus::Planned, |status| status.value);
    let id = action.action_id().as_str().to_owned();
    let title = site.text(action.title.as_ref()).unwrap_or_default();
    let plan = Route::Opportunity(opportunity.id.clone(), OpportunityPart::Plan).address(site.playbook);
    let anchor = crate::site::encode_path(&id);
    ActionRow {
        link: Link { label: title.clone(), href: format!("{plan}#_action-{anchor}") },
        opportunity: site.opportunity(&opportunity.id),
        why: site.text(action.why.as_ref()),
        owner: action.owner.as_ref().map(|owner| site.actor(owner)),
        due: action.due.map(|due| site.day(due.value)),
        is_overdue: status.is_open() && action.due.is_some_and(|due| due.value < site.today),
        is_open: status.is_open(),
        status: site.word("action_status", status.slug()),
        done_on: action.done_on.map(|date| site.day(date.value)),
        priority: action.priority.map(|priority| site.word("action_priority", priority.slug())),
        prime: action.prime.map(|prime| site.word("prime", prime.slug())),
        players: action.players.iter().map(|player| site.player_link(opportunity, player.as_str())).collect(),
        criteria: action.criteria.iter().map(|criterion| site.criterion(criterion.value)).collect(),
        outcome: site.text(action.outcome.as_ref()),
        id,
        title,
    }
}
