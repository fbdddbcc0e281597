//! The competitors' strategies, and at whom ours is aimed.

use super::chosen;
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::strategy::competitor as codes};
use crate::methodology::Phase;
use crate::playbook::entity::competitor::{OpportunityCompetitor, Threat};

/// The competitor that has no strategy: that the customer does nothing.
const NO_DECISION: &str = "no-decision";

/// From the middle of the campaign on we should have an idea what the primary competitor, and any
/// dangerous one, will do.
pub(super) fn no_expected_strategy(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if !matches!(scene.phase, Some(Phase::Mid | Phase::Late)) {
        return;
    }
    let primary = scene.primary_id();
    let matters = |competitor: &&OpportunityCompetitor| {
        let id = competitor.competitor.as_ref().map(|id| &id.value);
        let is_dangerous = competitor.threat.is_some_and(|threat| threat.value >= Threat::High);
        competitor.strategy.is_none()
            && id.is_some_and(|id| id.as_str() != NO_DECISION)
            && (is_dangerous || id == primary)
    };
    let silent = scene.fields.competitors.iter().filter(matters);
    let silent = silent.filter_map(|competitor| competitor.competitor.as_ref()).collect::<Vec<_>>();
    let Some(first) = silent.first() else { return };
    let names = silent.iter().map(|id| scene.competitor_name(&id.value)).collect::<Vec<_>>();
    let message = format!("nothing is written of the strategy that we expect of {}", listed(&names));
    let mut problem = Diagnostic::new(&codes::NO_EXPECTED_STRATEGY, scene.at(first), message)
        .help("add `strategy:` to the competitor, and in `comments:` what makes you think so");
    for id in &silent {
        let usual = scene.playbook.competitors.get(&id.value).and_then(|known| known.fields.usual_strategy);
        if let Some(usual) = usual {
            problem = problem.help(format!("{} usually goes {}", scene.competitor_name(&id.value), usual.value.slug()));
        }
    }
    found.push(problem);
}

/// Our strategy is aimed at another competitor than the one to beat.
pub(super) fn aimed_elsewhere(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, _, _)) = chosen(scene) else { return };
    let Some(against) = strategy.against.as_ref().filter(|against| Some(&against.value) != scene.primary_id()) else {
        return;
    };
    let name = scene.competitor_name(&against.value);
    let listed = scene.fields.competitors.iter().filter_map(|competitor| competitor.competitor.as_ref());
    let is_listed = listed.into_iter().any(|id| id.value == against.value);
    let message = match scene.primary_id() {
        _ if !is_listed => format!("the strategy is aimed at {name}, who is not among the competitors here"),
        Some(primary) => {
            format!("the strategy is aimed at {name}, and the competitor to beat is {}", scene.competitor_name(primary))
        }
        None => return,
    };
    found.push(
        Diagnostic::new(&codes::AIMED_ELSEWHERE, scene.at(against), message)
            .help("aim it at the primary competitor, or mark the one that it is aimed at with `primary: yes`"),
    );
}

/// We expect of a competitor what it does not usually do, and do not say why.
pub(super) fn against_habit(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for competitor in &scene.fields.competitors {
        let (Some(id), Some(expected), None) = (&competitor.competitor, competitor.strategy, &competitor.comments)
        else {
            continue;
        };
        let usual = scene.playbook.competitors.get(&id.value).and_then(|known| known.fields.usual_strategy);
        let Some(usual) = usual.filter(|usual| usual.value != expected.value) else { continue };
        let message = format!(
            "{} usually goes {}, and here we expect {}, without a reason",
            scene.competitor_name(&id.value),
            usual.value.slug(),
            expected.value.slug()
        );
        found.push(
            Diagnostic::new(&codes::AGAINST_HABIT, scene.at(&expected), message)
                .help("say in `comments:` what they did or said that makes you expect it"),
        );
    }
}
