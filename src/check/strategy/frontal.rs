//! Frontal: only with a superiority that the customer sees.

use super::{assessed, not_favourable, suggestion};
use crate::check::Scene;
use crate::check::listing::{all_of, listed};
use crate::diagnostics::{Diagnostic, codes::strategy::frontal as codes};
use crate::playbook::entity::assessment::{Party, Rating};
use crate::playbook::entity::decision_criterion::{DecisionCriterionKind, Position};
use crate::playbook::entity::strategy::{StrategyKind, Variation};

/// What a superiority in the solution rests on.
const SOLUTION: [&str; 3] = ["formal-decision-criteria", "solution-fit", "unique-business-value"];

/// What a superiority in reputation rests on.
const REPUTATION: [&str; 2] = ["current-relationship", "executive-credibility"];

/// A frontal strategy without superiority: #6, #7 and #10 favourable and more `+` under question 2
/// than the primary competitor; or, by reputation, #9 and #12, and neither of theirs.
pub(super) fn no_superiority(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, place)) = assessed(scene, StrategyKind::Frontal) else { return };
    if SOLUTION.iter().chain(&REPUTATION).any(|slug| scene.criterion(slug).is_none()) {
        return;
    }
    let variation = strategy.variation.map(|variation| variation.value);
    let lacks = match variation {
        Some(Variation::Reputation) => reputation_lacks(scene),
        Some(_) => solution_lacks(scene),
        None if reputation_lacks(scene).is_empty() => return,
        None => solution_lacks(scene),
    };
    if lacks.is_empty() {
        return;
    }
    let message = format!("frontal without superiority: {}", all_of(&lacks));
    let problem = Diagnostic::new(&codes::NO_SUPERIORITY, place, message);
    found.push(
        suggestion::beside(scene, problem, None)
            .help("go frontal only where they say themselves that we are clearly ahead; otherwise change the ground"),
    );
}

fn solution_lacks(scene: &Scene<'_>) -> Vec<String> {
    let mut lacks = not_favourable(scene, &SOLUTION);
    let (Some(rival), Some(formal)) = (scene.primary_id(), scene.criterion(SOLUTION[0])) else { return lacks };
    let question = scene.methodology().criterion(formal).question;
    let party = Party::Competitor(rival.clone());
    let tally = scene.figures.rivals.iter().find(|rival| rival.party == party).map(|rival| &rival.tally);
    let counts = tally.and_then(|tally| tally.questions.get(question)).map(|question| question.counts);
    let ours = scene.figures.us.questions.get(question).map_or(0, |question| question.counts.favourable);
    let name = scene.competitor_name(rival);
    let title = scene.methodology().questions.get(question).map_or("", |question| question.title.as_str());
    match counts {
        Some(counts) if counts.favourable + counts.unfavourable > 0 => {
            if counts.favourable >= ours {
                lacks.push(format!("under “{title}” {name} has {} `+` to our {ours}", counts.favourable));
            }
        }
        _ => lacks.push(format!("nothing is known of {name} under “{title}”")),
    }
    lacks
}

fn reputation_lacks(scene: &Scene<'_>) -> Vec<String> {
    let mut lacks = not_favourable(scene, &REPUTATION);
    let Some(rival) = scene.primary_id() else { return lacks };
    let name = scene.competitor_name(rival);
    let ids = REPUTATION.iter().filter_map(|slug| scene.criterion(slug)).collect::<Vec<_>>();
    let theirs = ids.iter().filter(|id| scene.theirs(**id) == Some(Rating::Favourable));
    lacks.extend(theirs.map(|id| format!("{name} has `+` on {}", scene.criterion_name(*id))));
    if ids.iter().all(|id| scene.theirs(*id).is_none_or(|rating| rating == Rating::Unknown)) {
        lacks.push(format!("nothing is known of {name} on these two"));
    }
    lacks
}

/// Superior, and yet not three to one.
pub(super) fn not_three_to_one(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, place)) = assessed(scene, StrategyKind::Frontal) else { return };
    let by_reputation = strategy.variation.is_some_and(|variation| variation.value == Variation::Reputation);
    let by_reputation = by_reputation || (strategy.variation.is_none() && reputation_lacks(scene).is_empty());
    let ids = SOLUTION.iter().filter_map(|slug| scene.criterion(slug)).collect::<Vec<_>>();
    let Some(rival) = scene.primary_id() else { return };
    if by_reputation || ids.len() < SOLUTION.len() || !solution_lacks(scene).is_empty() {
        return;
    }
    let theirs = ids.iter().filter(|id| scene.theirs(**id) == Some(Rating::Favourable)).count();
    if ids.len() >= 3 * theirs {
        return;
    }
    let message = format!(
        "on {} we have {} `+`, and {} has {theirs}; a frontal attack wants three to one",
        all_of(&ids.iter().map(|id| format!("#{}", id.number())).collect::<Vec<_>>()),
        ids.len(),
        scene.competitor_name(rival),
    );
    found.push(
        Diagnostic::new(&codes::NOT_THREE_TO_ONE, place, message)
            .help("between near equals the price decides: widen the lead before the comparison, or change the ground"),
    );
}

/// On the customer's written criteria, in the customer's eyes, the competitor is not behind us.
pub(super) fn behind_in_their_eyes(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Frontal) else { return };
    let Some(rival) = scene.primary_id() else { return };
    let (mut ahead, mut behind) = (0, Vec::new());
    for criterion in &scene.fields.decision_criteria {
        let is_informal = criterion.kind.is_some_and(|kind| kind.value == DecisionCriterionKind::Informal);
        let known = |position: &Position| *position != Position::Unknown;
        let ours = criterion.positions.us.map(|position| position.value).filter(known);
        let theirs = criterion.positions.competitors.get(rival).map(|position| position.value).filter(known);
        let (Some(ours), Some(theirs), false) = (ours, theirs, is_informal) else { continue };
        if ours > theirs {
            ahead += 1;
        } else if ours < theirs {
            behind.extend(criterion.text.as_ref().map(|text| text.value.as_str()));
        }
    }
    if behind.is_empty() || behind.len() < ahead {
        return;
    }
    let name = scene.competitor_name(rival);
    let message = format!(
        "frontal, and on the customer's own criteria {name} is ahead on {} ({}), we on {ahead}",
        behind.len(),
        listed(&behind)
    );
    found.push(
        Diagnostic::new(&codes::BEHIND_IN_THEIR_EYES, place, message)
            .help("superiority counts in their eyes only: win the criteria first, or move the decision to others"),
    );
}
