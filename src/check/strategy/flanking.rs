//! Flanking: it changes the rules, so it needs to know them and somebody who can change them.

use super::{assessed, chosen, standing, suggestion};
use crate::check::Scene;
use crate::check::listing::{all_of, listed};
use crate::diagnostics::{Diagnostic, codes::strategy::flanking as codes};
use crate::methodology::Phase;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::decision_criterion::Position;
use crate::playbook::entity::key_player::PoliticalStatus;
use crate::playbook::entity::strategy::StrategyKind;
use crate::score::coverage::is_supportive;

/// Neither #12 is favourable nor does anybody of the inner circle support us.
pub(super) fn no_executive(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Flanking) else { return };
    let Some(executives) = scene.criterion("executive-credibility") else { return };
    let circle = scene
        .players()
        .iter()
        .filter(|player| player.political_status.is_some_and(|s| s.value == PoliticalStatus::InnerCircle))
        .collect::<Vec<_>>();
    if scene.ours(executives) == Some(Rating::Favourable) || circle.iter().any(|player| is_supportive(player)) {
        return;
    }
    let message = format!(
        "flanking without support at the top: {}, and nobody of the inner circle is for us",
        standing(scene, executives)
    );
    let names = circle.iter().filter_map(|player| Some(player.name.as_ref()?.value.as_str())).collect::<Vec<_>>();
    let who = match names.as_slice() {
        [] => "find out who belongs to the inner circle, and win one of them".to_owned(),
        names => format!("win {} first", listed(names).replace(" and ", " or ")),
    };
    let problem = Diagnostic::new(&codes::NO_EXECUTIVE, place, message);
    found.push(
        suggestion::beside(scene, problem, None)
            .help(format!("{who}: only they can have the criteria changed; from anyone else it is a complaint")),
    );
}

/// #6 or #14 is not known.
pub(super) fn unknown_rules(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Flanking) else { return };
    let rules = ["formal-decision-criteria", "informal-decision-criteria"];
    let unknown = rules
        .iter()
        .filter_map(|slug| scene.criterion(slug))
        .filter(|id| scene.ours(*id).is_none_or(|rating| rating == Rating::Unknown))
        .map(|id| standing(scene, id))
        .collect::<Vec<_>>();
    if unknown.is_empty() {
        return;
    }
    let message = format!("flanking changes the rules, and we do not know them: {}", all_of(&unknown));
    let problem = Diagnostic::new(&codes::UNKNOWN_RULES, place, message);
    found.push(
        suggestion::beside(scene, problem, Some(no_executive)).help(
            "ask how the decision will really be made, and who wrote the criteria, before you try to change either",
        ),
    );
}

/// No criterion is named that the decision should turn on instead.
pub(super) fn no_new_criteria(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, StrategyKind::Flanking, place)) = chosen(scene) else { return };
    if strategy.new_criteria.is_empty() {
        found.push(
            Diagnostic::new(&codes::NO_NEW_CRITERIA, place, "flanking, and no new criterion is named")
                .help("add `new_criteria:` with what the decision should turn on, in words the customer would use"),
        );
    }
}

/// Of the criteria on the list there is none on which we lead.
pub(super) fn no_better_ground(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, StrategyKind::Flanking, place)) = chosen(scene) else { return };
    let Some(rival) = scene.primary_id() else { return };
    let known = |position: &Position| *position != Position::Unknown;
    let positions = scene.fields.decision_criteria.iter().filter_map(|criterion| {
        let ours = criterion.positions.us.map(|position| position.value).filter(known)?;
        let theirs = criterion.positions.competitors.get(rival).map(|position| position.value).filter(known)?;
        Some((ours, theirs))
    });
    let positions = positions.collect::<Vec<_>>();
    if positions.is_empty() || positions.iter().any(|(ours, theirs)| ours > theirs) {
        return;
    }
    let message = format!(
        "flanking, and of {} decision criteria there is none on which the customer sees us ahead of {}",
        positions.len(),
        scene.competitor_name(rival)
    );
    found
        .push(Diagnostic::new(&codes::NO_BETTER_GROUND, place, message).help(
            "add the criterion that you move the decision to under `decision_criteria:`, with who of them cares",
        ));
}

/// The phase is late, and the criteria are still against us.
pub(super) fn ground_not_moved(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Flanking) else { return };
    let Some(formal) = scene.criterion("formal-decision-criteria") else { return };
    if scene.phase != Some(Phase::Late) || scene.ours(formal) != Some(Rating::Unfavourable) {
        return;
    }
    let stage = scene.opportunity.stage(scene.methodology()).map(|stage| stage.title.as_str());
    let when = stage.map_or_else(|| "the deal is late".to_owned(), |stage| format!("the stage is {stage}"));
    let message = format!("{when}, and the ground has not moved: {}", standing(scene, formal));
    found.push(
        Diagnostic::new(&codes::GROUND_NOT_MOVED, place, message).help(
            "ask who can still change the criteria, and by when; if nobody can, win a part or prepare the next one",
        ),
    );
}
