//! The relationship strategy: whether there is one, fits the person, and leads to action.

use super::{is_untouched, moved, name, names, people, support_word};
use crate::check::Scene;
use crate::check::listing::{all_of, listed};
use crate::diagnostics::{Diagnostic, codes::relationship::strategy as codes};
use crate::playbook::Part;
use crate::playbook::entity::alignment::{RelationshipPlan, RelationshipStrategy};
use crate::playbook::entity::key_player::{Coverage, Degree, KeyPlayer};
use crate::playbook::entity::plan::{Action, ActionStatus};
use crate::score::actions::{is_open, status_of};
use crate::score::coverage::{coverage_of, is_against};
use crate::score::progress::is_target_unmet;
use crate::score::relationship::{conflicts, goes_with, power, suggested_strategy};

/// Key players without a relationship strategy.
pub(super) fn no_strategy(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let has_one = |player: &KeyPlayer| player.relationship.as_ref().is_some_and(|plan| plan.strategy.is_some());
    let without = people(scene).filter(|player| !has_one(player)).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = match (is_untouched(scene), without.len()) {
        (true, 1) => format!("nothing is written on how to win the key player {}", name(first)),
        (true, count) => {
            format!("nothing is written on how to win the {count} key players {}", listed(&names(&without)))
        }
        (false, 1) => format!("{} is a key player, and there is no relationship strategy", name(first)),
        (false, count) => format!("{count} key players have no relationship strategy: {}", listed(&names(&without))),
    };
    let suggested = without.iter().filter_map(|player| Some((suggested_strategy(player)?, name(player))));
    let suggested = suggested.take(3).map(|(strategy, name)| format!("{} {name}", strategy.slug())).collect::<Vec<_>>();
    let mut problem = Diagnostic::new(&codes::NO_STRATEGY, scene.player_place(first), message);
    if !suggested.is_empty() {
        problem = problem.help(format!("influence and support suggest: {}", all_of(&suggested)));
    }
    found.push(problem.help(
        "add `relationship: {strategy: …, target_support: …, by: …}`, with leverage, motivate, develop, neutralise \
         or monitor, and the person's `business_agenda:` and `personal_agenda:`",
    ));
}

/// A strategy that does not go with the person's support and power.
pub(super) fn at_odds(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in people(scene) {
        let strategy = player.relationship.as_ref().and_then(|plan| plan.strategy);
        let (Some(strategy), Some(support)) = (strategy, player.support) else { continue };
        if goes_with(strategy.value, player) {
            continue;
        }
        let weight = match power(player) {
            Degree::High => "much",
            Degree::Medium => "some",
            Degree::Low => "little",
        };
        let message = format!(
            "{} does not fit {}, who is {} and has {weight} influence",
            strategy.slug(),
            name(player),
            support_word(support.value)
        );
        let mut problem = Diagnostic::new(&codes::AT_ODDS, scene.place(player.document, strategy.span), message);
        if let Some(suggested) = suggested_strategy(player) {
            problem = problem.help(format!("suggested is {}: {}", suggested.slug(), meaning(suggested)));
        }
        found.push(problem);
    }
}

const fn meaning(strategy: RelationshipStrategy) -> &'static str {
    match strategy {
        RelationshipStrategy::Neutralise => "change their mind through someone they trust, or limit what they can do",
        RelationshipStrategy::Monitor => "watch whom they influence, and spend the time on others",
        RelationshipStrategy::Develop => "make them a source, and help them to gain influence",
        RelationshipStrategy::Motivate => "tie our value to what they want themselves",
        RelationshipStrategy::Leverage => "ask them to act for us with those whom they influence",
    }
}

/// A strategy, and no action of the plan that is aimed at the person.
pub(super) fn no_action(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let actions = scene.actions();
    if actions.is_empty() {
        return;
    }
    let idle = moved(scene).filter(|(player, plan)| {
        let id = player.player_id();
        let aimed = |action: &&Action| action.players.iter().any(|player| player.value == id);
        let has_target = plan.target_support.is_some() || plan.target_coverage.is_some();
        let is_reached = has_target && !is_target_unmet(player, plan);
        let serves = |action: &Action| is_open(action) || (is_reached && status_of(action) == ActionStatus::Done);
        !is_left_to_the_map(player, plan) && !actions.iter().filter(aimed).any(serves)
    });
    let idle = idle.map(|(player, _)| player).collect::<Vec<_>>();
    let Some(first) = idle.first() else { return };
    let message = match idle.len() {
        1 => format!("there is a strategy for {}, and no open action aimed at the person", name(first)),
        count => format!("{count} key players have a strategy and no open action: {}", listed(&names(&idle))),
    };
    found.push(
        Diagnostic::new(&codes::NO_ACTION, scene.player_place(first), message)
            .help("plan the next step with each: an action with `players:`, an owner and a date"),
    );
}

/// Whether somebody is an opponent of much influence whom we do not even mean to neutralise: that
/// nothing is planned about it is what the rules on the map say.
fn is_left_to_the_map(player: &KeyPlayer, plan: &RelationshipPlan) -> bool {
    let neutralises = plan.strategy.is_some_and(|strategy| strategy.value == RelationshipStrategy::Neutralise);
    is_against(player) && power(player) == Degree::High && !neutralises
}

/// Two people at odds with each other, and we mean to have both act for us.
pub(super) fn leverage_in_conflict(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let players = scene.players();
    let leverage = |player: &Part<KeyPlayer>| {
        let strategy = player.relationship.as_ref().and_then(|plan| plan.strategy)?;
        (strategy.value == RelationshipStrategy::Leverage).then(|| scene.place(player.document, strategy.span))
    };
    for (one, other) in conflicts(players) {
        let (Some(one), Some(other)) = (players.get(one), players.get(other)) else { continue };
        let (Some(here), Some(there)) = (leverage(one), leverage(other)) else { continue };
        let message = format!("{} and {} are at odds, and both are to act for us", name(one), name(other));
        found.push(
            Diagnostic::new(&codes::LEVERAGE_IN_CONFLICT, here, message)
                .label(there, "the other one")
                .help("decide who speaks for us where, so that neither hears our case from the other's camp"),
        );
    }
}

/// Somebody is to act for us whom we have met once, or never.
pub(super) fn leverage_of_a_stranger(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (player, plan) in moved(scene) {
        let Some(strategy) = plan.strategy.filter(|strategy| strategy.value == RelationshipStrategy::Leverage) else {
            continue;
        };
        let contact = match coverage_of(player) {
            Coverage::InDepth | Coverage::MultipleContacts => continue,
            Coverage::BriefContact => "whom we met briefly",
            Coverage::NoContact => "whom we never met",
            Coverage::Unknown => "of whom no contact is recorded",
        };
        let message = format!("{}, {contact}, is to act for us", name(player));
        found.push(
            Diagnostic::new(&codes::LEVERAGE_OF_A_STRANGER, scene.place(player.document, strategy.span), message)
                .help("meet the person on their own agenda first: `strategy: motivate` until `coverage:` has grown"),
        );
    }
}
