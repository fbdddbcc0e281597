//! What an action has to say of itself: who, what for, whom it is aimed at, when it was done.

use super::{live_actions, open_actions};
use crate::check::Scene;
use crate::check::listing::{listed, quoted};
use crate::diagnostics::{Diagnostic, Rule, codes::plan::action as codes};
use crate::playbook::entity::id::{PlayerId, TeamMemberId};
use crate::playbook::entity::key_player::Coverage;
use crate::playbook::entity::plan::{Action, ActionStatus, Prime};
use crate::schema::slug;
use crate::score::actions::status_of;
use crate::score::coverage::{coverage_of, is_covered};
use std::collections::BTreeSet;

pub(super) fn names(actions: &[&Action]) -> String {
    listed(&actions.iter().map(|action| quoted(&action.title)).collect::<Vec<_>>())
}

/// Reports actions that share a lack, at the first of them. `said` is what is said of one, and of several.
fn lacking(
    scene: &Scene<'_>,
    found: &mut Vec<Diagnostic>,
    rule: &'static Rule,
    actions: &[&Action],
    said: [&str; 2],
    help: impl Into<String>,
) {
    let Some(first) = actions.first() else { return };
    let message = format!("{} {}", names(actions), said[usize::from(actions.len() > 1)]);
    found.push(Diagnostic::new(rule, scene.action_place(first), message).help(help));
}

/// Open actions that nobody sees to.
pub(super) fn unowned(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = open_actions(scene).filter(|action| action.owner.is_none()).collect::<Vec<_>>();
    lacking(
        scene,
        found,
        &codes::UNOWNED_ACTION,
        &actions,
        ["has no owner", "have no owner"],
        "add `owner:` with one name: what two people own, nobody does",
    );
}

/// Open actions without a date.
pub(super) fn undated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = open_actions(scene).filter(|action| action.due.is_none()).collect::<Vec<_>>();
    lacking(
        scene,
        found,
        &codes::UNDATED_ACTION,
        &actions,
        ["has no date", "have no date"],
        "add `due:` with the day by which it is done",
    );
}

/// The names of the team, of the partners and of the people on the map, as ids are made of them.
fn known_names<'a>(scene: &Scene<'a>) -> impl Iterator<Item = String> + use<'a> {
    let team = scene.playbook.team.values().filter_map(|member| member.name.as_ref());
    let partners = scene.playbook.partners.values();
    let partners = partners.flat_map(|partner| [partner.id.as_str().to_owned(), slug(&partner.title)]);
    let people = scene.players().iter().flat_map(|player| {
        let name = player.name.as_ref().map_or("", |name| &name.value);
        [player.player_id().as_str().to_owned(), slug(name)]
    });
    team.map(|name| slug(name)).chain(partners).chain(people)
}

/// Owners who are neither of us nor anyone the playbook knows.
pub(super) fn stranger(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let playbook = scene.playbook;
    // Without a list of the team, everyone may be one of us.
    if playbook.team.is_empty() {
        return;
    }
    let mut seen = BTreeSet::new();
    for action in open_actions(scene) {
        let Some(owner) = &action.owner else { continue };
        if playbook.team.contains_key(&TeamMemberId::new(&owner.value)) || !seen.insert(&owner.value) {
            continue;
        }
        let name = slug(owner);
        if known_names(scene).any(|known| !known.is_empty() && name.contains(&known)) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::STRANGER_AS_OWNER,
                scene.in_plan(owner.span),
                format!("{} is neither one of us nor a partner nor on the map", quoted(&action.owner)),
            )
            .help("one of us: list the person under `[[team]]` in site.toml, and write the id here")
            .help("somebody of the customer or a partner: add the person to the map, or the partner's document"),
        );
    }
}

/// Whether somebody whom we have met leads to a person: by influence, or along the hierarchy.
fn has_way_in(scene: &Scene<'_>, id: &PlayerId) -> bool {
    let Some(player) = scene.opportunity.player(id) else { return true };
    let leads_here = |other: &PlayerId| {
        let Some(other) = scene.opportunity.player(other) else { return false };
        is_covered(other)
    };
    let influenced = player.influenced_by.iter().filter_map(|line| line.player.as_ref());
    let superior = player.reports_to.iter();
    let named = influenced.chain(superior).any(|other| leads_here(&other.value));
    named
        || scene.players().iter().filter(|other| is_covered(other)).any(|other| {
            let mut lines = other.influences.iter().filter_map(|line| line.player.as_ref()).chain(&other.reports_to);
            lines.any(|to| to.value == *id)
        })
}

/// Actions aimed at people whom none of us has met, and to whom nobody leads.
pub(super) fn no_way_in(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for action in open_actions(scene) {
        // Finding out about a person is a way in itself.
        let retrieves = action.prime.is_some_and(|prime| prime.value == Prime::Retrieve);
        let aimed_at = action.players.iter().filter_map(|id| Some((id, scene.opportunity.player(&id.value)?)));
        let aimed_at = aimed_at.collect::<Vec<_>>();
        let is_reached = aimed_at
            .iter()
            .any(|(id, player)| coverage_of(player) != Coverage::NoContact || has_way_in(scene, &id.value));
        let Some((id, _)) = aimed_at.first().filter(|_| !retrieves && !is_reached) else { continue };
        found.push(
            Diagnostic::new(
                &codes::NO_WAY_IN,
                scene.in_plan(id.span),
                format!(
                    "{} is aimed at {}, whom none of us has met",
                    quoted(&action.title),
                    scene.player_name(&id.value)
                ),
            )
            .help("who opens the door? add the person to `players:`, or draw the line on the map with `influences:`"),
        );
    }
}

/// Open actions without a PRIME kind.
pub(super) fn without_prime(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = open_actions(scene).filter(|action| action.prime.is_none()).collect::<Vec<_>>();
    lacking(
        scene,
        found,
        &codes::WITHOUT_PRIME,
        &actions,
        ["does not say what it is to do for the sale", "do not say what they are to do for the sale"],
        "add `prime:` with prove, retrieve, insulate, minimise or emphasise",
    );
}

/// Open actions that are aimed at nobody and change no criterion.
pub(super) fn without_aim(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = open_actions(scene)
        .filter(|action| action.players.is_empty() && action.criteria.is_empty())
        .collect::<Vec<_>>();
    lacking(
        scene,
        found,
        &codes::WITHOUT_AIM,
        &actions,
        ["is aimed at nobody, and at no criterion", "are aimed at nobody, and at no criterion"],
        "add `players:` with whom it is to move, or `criteria:` with what it is to change",
    );
}

/// Open actions that serve no objective, in a plan that has some.
pub(super) fn without_objective(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let objectives = scene.plan.and_then(|plan| plan.us.as_ref()).map_or(&[][..], |us| &us.objectives);
    let Some(objective) = objectives.first() else { return };
    let help = format!("add `objective: {}`, or ask whether the action is needed", objective.objective_id());
    let actions = open_actions(scene).filter(|action| action.objective.is_none()).collect::<Vec<_>>();
    lacking(scene, found, &codes::WITHOUT_OBJECTIVE, &actions, ["serves no objective", "serve no objective"], help);
}

/// Actions that are done, nobody knows when.
pub(super) fn done_undated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = live_actions(scene)
        .filter(|action| status_of(action) == ActionStatus::Done && action.done_on.is_none())
        .collect::<Vec<_>>();
    lacking(
        scene,
        found,
        &codes::DONE_UNDATED,
        &actions,
        ["is done, and since when is not said", "are done, and since when is not said"],
        "add `done_on:` with the day",
    );
}

/// Actions that are said to have been done on a day to come.
pub(super) fn done_ahead(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for action in scene.actions() {
        let Some(done) = action.done_on.filter(|done| done.value > scene.today) else { continue };
        found.push(
            Diagnostic::new(
                &codes::DONE_AHEAD,
                scene.in_plan(done.span),
                format!("{} is done on {}, which is still to come", quoted(&action.title), done.value),
            )
            .help("write the day as `due:` until it is done, and `done_on:` afterwards"),
        );
    }
}

/// Actions with the day on which they were done that are not done by their status.
pub(super) fn done_and_not(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for action in scene.actions() {
        let (status, Some(done)) = (status_of(action), action.done_on) else { continue };
        if status == ActionStatus::Done || done.value > scene.today {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::DONE_AND_NOT,
                scene.in_plan(action.status.map_or(done.span, |status| status.span)),
                format!(
                    "{} was done on {}, and its status is {}",
                    quoted(&action.title),
                    done.value,
                    status.slug().replace('_', " ")
                ),
            )
            .help("write `status: done`, or take `done_on:` out"),
        );
    }
}
