//! What is due: soon, too late, or at the wrong time.

use super::action::names;
use super::goal::{is_begun, plan_place};
use super::open_actions;
use crate::check::Scene;
use crate::check::listing::quoted;
use crate::diagnostics::{Diagnostic, codes::plan::due as codes};
use crate::playbook::entity::plan::Action;
use crate::playbook::entity::strategy::StrategyKind;
use crate::schema::Date;

/// Whether the team has decided to wait: then nothing need happen in the next days.
fn is_waiting(scene: &Scene<'_>) -> bool {
    let strategy = scene.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    strategy.is_some_and(|kind| kind.value == StrategyKind::Develop) || scene.figures.reviews.on_hold.is_some()
}

/// Nothing of ours is due in the next days.
pub(super) fn none_soon(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = &scene.figures.actions;
    // What is overdue is the next step, and is said elsewhere.
    if !actions.due_soon.is_empty() || !actions.overdue.is_empty() || is_waiting(scene) {
        return;
    }
    let days = scene.config().next_action_days();
    let next = actions.next.and_then(|place| scene.actions().get(place)).and_then(|action| action.due);
    let (place, message) = match next {
        Some(due) => (
            scene.in_plan(due.span),
            format!(
                "the next action is due on {}, in {} days; nothing happens in the next {days}",
                due.value,
                scene.days_until(due.value)
            ),
        ),
        None if actions.total > 0 => (plan_place(scene), "no action with a date is open".to_owned()),
        // A plan that is missing as a whole, where the stage asks for one, is said elsewhere.
        None if scene.asks_for(5) && !scene.plan.is_some_and(|plan| is_begun(plan)) => return,
        None if !scene.asks_for(1) => return,
        None => (scene.whole(), "no action is planned: nobody knows what happens next".to_owned()),
    };
    found.push(
        Diagnostic::new(&codes::NO_ACTION_SOON, place, message)
            .help("add an action under `plan:`, `actions:`: what, `owner:`, `due:` within two weeks")
            .help("if the deal is to rest, say so in a review: `decision: hold` with the day of the next look at it"),
    );
}

/// Actions that should have been done by now.
pub(super) fn overdue(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let late = scene.figures.actions.overdue.iter().filter_map(|place| scene.actions().get(*place)).collect::<Vec<_>>();
    let Some((first, due)) = late.first().and_then(|first| Some((first, first.due?))) else { return };
    let message = match late.len() {
        1 => format!("{} was due on {}", quoted(&first.title), due.value),
        count => format!("{count} actions are overdue, the oldest since {}: {}", due.value, names(&late)),
    };
    found.push(Diagnostic::new(&codes::OVERDUE_ACTIONS, scene.in_plan(due.span), message).help(
        "done: `status: done` and `done_on:`; not needed any more: `status: dropped`; else a date that will be kept",
    ));
}

/// The day on which what an action serves is to be reached, where that lies behind the signature.
fn serves_later(scene: &Scene<'_>, action: &Action, close: Date) -> bool {
    let Some(plan) = scene.plan else { return false };
    let milestone = action.milestone.as_ref().and_then(|id| {
        let found = plan.milestones.iter().find(|milestone| milestone.milestone_id() == id.value)?;
        found.date
    });
    let objective = action.objective.as_ref().and_then(|id| {
        let objectives = plan.us.as_ref().map_or(&[][..], |us| &us.objectives);
        objectives.iter().find(|objective| objective.objective_id() == id.value)?.date
    });
    [milestone, objective].into_iter().flatten().any(|date| date.value > close)
}

/// Open actions that are due when the deal is to be closed already.
pub(super) fn after_close(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    // A close date that is past is said elsewhere.
    let Some(close) = scene.fields.close_date.filter(|close| close.value >= scene.today) else { return };
    for action in open_actions(scene) {
        let Some(due) = action.due.filter(|due| due.value > close.value) else { continue };
        if serves_later(scene, action, close.value) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::ACTION_AFTER_CLOSE,
                scene.in_plan(due.span),
                format!("{} is due on {}, after the close date {}", quoted(&action.title), due.value, close.value),
            )
            .label(scene.at(&close), "the close date")
            .help("do it earlier, move the close date, or tie it with `objective:` to what comes after the order"),
        );
    }
}

/// Open actions that are due on the day of the milestone they come before, or later.
pub(super) fn after_milestone(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let milestones = scene.plan.map_or(&[][..], |plan| &plan.milestones);
    for action in open_actions(scene) {
        let (Some(id), Some(due)) = (&action.milestone, action.due) else { continue };
        let Some(milestone) = milestones.iter().find(|milestone| milestone.milestone_id() == id.value) else {
            continue;
        };
        let Some(date) = milestone.date.filter(|date| due.value >= date.value) else { continue };
        let when = if due.value == date.value { "on the very day of" } else { "after" };
        found.push(
            Diagnostic::new(
                &codes::ACTION_AFTER_MILESTONE,
                scene.in_plan(due.span),
                format!("{} is due {when} {}, which it is to prepare", quoted(&action.title), quoted(&milestone.title)),
            )
            .label(scene.in_plan(date.span), "the milestone's day")
            .help("leave the customer time to read, ask and agree: some days before it"),
        );
    }
}
