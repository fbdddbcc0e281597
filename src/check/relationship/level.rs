//! What we are to those who decide: vendor, credible source, problem solver, trusted adviser.

use super::{name, names, people};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::relationship::level as codes};
use crate::methodology::Phase;
use crate::playbook::Part;
use crate::playbook::entity::alignment::RelationshipLevel;
use crate::playbook::entity::key_player::{BuyingRole, KeyPlayer};
use crate::score::coverage::{has_role, is_covered};

/// Those who approve or decide and whom we have met.
fn deciders<'a>(scene: &Scene<'a>) -> Vec<&'a Part<KeyPlayer>> {
    let decides =
        |player: &KeyPlayer| has_role(player, BuyingRole::Approver) || has_role(player, BuyingRole::DecisionMaker);
    people(scene).filter(|player| decides(player) && is_covered(player)).collect()
}

/// The highest level that one of us has with a person.
fn best_level(player: &KeyPlayer) -> Option<RelationshipLevel> {
    let levels = player.relationship.iter().flat_map(|plan| &plan.levels);
    levels.filter_map(|level| level.now).map(|now| now.value).max()
}

/// In the late phase it is not recorded what we are to somebody who approves or decides.
pub(super) fn none_recorded(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.phase != Some(Phase::Late) {
        return;
    }
    let without = deciders(scene).into_iter().filter(|player| best_level(player).is_none()).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = format!("the decision is near, and we do not say what we are to {}", listed(&names(&without)));
    found.push(
        Diagnostic::new(&codes::NO_LEVEL, scene.player_place(first), message)
            .help("add `levels: [{who: …, now: credible_source, target: problem_solver}]` to `relationship:`"),
    );
}

/// A wanted level below the present one.
pub(super) fn below(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in scene.players() {
        for level in player.relationship.iter().flat_map(|plan| &plan.levels) {
            let (Some(now), Some(target)) = (level.now, level.target) else { continue };
            if target.value >= now.value {
                continue;
            }
            let who = level.who.as_ref().map_or("", |who| who.value.as_str());
            let message = format!(
                "{who} is a {} to {} and wants to be a {}",
                now.slug().replace('_', " "),
                name(player),
                target.slug().replace('_', " ")
            );
            found.push(
                Diagnostic::new(&codes::LEVEL_BELOW, scene.place(player.document, target.span), message)
                    .help("swap the two if they were mixed up; not everyone needs more, but less is no target"),
            );
        }
    }
}

/// To all who approve or decide we are no more than a vendor, and the phase is late.
pub(super) fn vendor_to_all(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.phase != Some(Phase::Late) {
        return;
    }
    let deciders = deciders(scene);
    let Some(first) = deciders.first() else { return };
    if deciders.iter().any(|player| best_level(player) != Some(RelationshipLevel::Vendor)) {
        return;
    }
    let message = format!("to all who decide we are a vendor: {}", listed(&names(&deciders)));
    found.push(
        Diagnostic::new(&codes::VENDOR_TO_ALL, scene.player_place(first), message)
            .help("a vendor is compared by price: bring one of them something about their business before the offer"),
    );
}
