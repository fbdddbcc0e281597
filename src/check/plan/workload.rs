//! How much the plan asks of whom.

use super::goal::plan_place;
use super::open_actions;
use crate::check::Scene;
use crate::check::listing::{counted, listed};
use crate::diagnostics::{Diagnostic, codes::plan::workload as codes};
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::entity::plan::{Action, ActionPriority};
use crate::schema::slug;

/// More open actions than anybody follows.
pub(super) fn too_many(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let open = scene.figures.actions.open.len();
    let most = scene.config().open_actions_max() as usize;
    if open > most {
        found.push(
            Diagnostic::new(
                &codes::TOO_MANY,
                plan_place(scene),
                format!("{} are open, more than anybody follows", counted(open, "action")),
            )
            .help(format!("keep those that decide the deal, {most} at the most; drop the others, or put them off"))
            .help("`status: dropped` keeps an action in the record"),
        );
    }
}

/// Open actions of a deal with a team that one person owns, all of them.
pub(super) fn one_owner(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let owners = open_actions(scene).filter_map(|action| action.owner.as_ref()).collect::<Vec<_>>();
    let Some(first) = owners.first().filter(|_| owners.len() >= MOST_OF_ONE && !scene.fields.team.is_empty()) else {
        return;
    };
    if owners.iter().any(|owner| slug(owner) != slug(first)) {
        return;
    }
    let name = scene.playbook.team.get(&TeamMemberId::new(&first.value)).and_then(|member| member.name.as_ref());
    let team = scene.fields.team.iter().map(|member| format!("`{}`", member.value)).collect::<Vec<_>>();
    found.push(
        Diagnostic::new(
            &codes::ONE_OWNER,
            scene.in_plan(first.span),
            format!("all {} open actions are with {}", owners.len(), name.unwrap_or(first).value),
        )
        .help(format!("which of them can {} take?", listed(&team))),
    );
}

/// So many actions in one hand say something.
const MOST_OF_ONE: usize = 4;

/// Open actions that are all to be done now.
pub(super) fn all_urgent(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let open = open_actions(scene).collect::<Vec<_>>();
    let is_urgent = |action: &&Action| action.priority.is_some_and(|priority| priority.value == ActionPriority::Asap);
    let Some(first) = open.first().and_then(|first| first.priority) else { return };
    if open.len() >= MOST_OF_ONE && open.iter().all(is_urgent) {
        found.push(
            Diagnostic::new(
                &codes::ALL_URGENT,
                scene.in_plan(first.span),
                format!("all {} open actions are urgent, so none is", open.len()),
            )
            .help("which one, if it fails, loses the deal? leave `priority: asap` to that one"),
        );
    }
}
