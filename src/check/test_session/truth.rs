//! Answers that say yes where the playbook says no.

use super::{answer, called, last};
use crate::check::Scene;
use crate::check::listing::{all_of, listed};
use crate::diagnostics::{Diagnostic, codes::test_session::truth as codes};
use crate::playbook::entity::key_player::{BuyingRole, Degree, KeyPlayer};
use crate::playbook::entity::test_session::TestAnswer;
use crate::schema::Date;
use crate::score::coverage::{has_role, is_against, is_covered};
use crate::score::days_until;
use crate::score::relationship::power;

/// What speaks against a yes; `None` when nothing does.
type Doubt = fn(&Scene<'_>, Date) -> Option<String>;

/// The questions whose answers the playbook knows as well.
const DOUBTS: &[(&str, Doubt)] = &[
    ("assessment-current", stale_then),
    ("competitor-next-move", no_expectation),
    ("deciders-known", unmet),
    ("opponents-known", no_opponent),
    ("players-gain", no_personal_agenda),
    ("opposition-answered", unanswered_opponents),
    ("next-review-set", no_next_review),
];

/// Answers of the newest test that say yes where the playbook says no.
pub(super) fn yes_against_the_facts(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((day, session)) = last(scene) else { return };
    let doubted = answer::answers(scene, session).filter_map(|(slug, answer)| {
        let answer = answer.filter(|answer| answer.answer.is_some_and(|given| given.value == TestAnswer::Yes))?;
        let (_, doubt) = DOUBTS.iter().find(|(question, _)| *question == slug)?;
        Some((slug, scene.in_plan(answer.span), doubt(scene, day)?))
    });
    let doubted = doubted.collect::<Vec<_>>();
    let Some((slug, place, why)) = doubted.first() else { return };
    let mut problem = match doubted.len() {
        1 => {
            let message = format!("{} says yes to `{slug}`, and {why}", called(session));
            Diagnostic::new(&codes::YES_AGAINST_THE_FACTS, place.clone(), message)
        }
        count => {
            let slugs = doubted.iter().map(|(slug, ..)| format!("`{slug}`")).collect::<Vec<_>>();
            let message =
                format!("{} says yes {count} times where the playbook says no: {}", called(session), listed(&slugs));
            Diagnostic::new(&codes::YES_AGAINST_THE_FACTS, place.clone(), message).note(why.clone())
        }
    };
    for (_, place, why) in doubted.iter().skip(1) {
        problem = problem.label(place.clone(), why.clone());
    }
    found
        .push(problem.help(
            "write down what the reviewers knew and the playbook does not, or change the answer to no or unsure",
        ));
}

/// The assessment was stale on the day of the test, or there was none.
fn stale_then(scene: &Scene<'_>, day: Date) -> Option<String> {
    let Some(assessment) = scene.opportunity.assessment_on(day) else {
        return Some("there was no assessment by then".to_owned());
    };
    let made = assessment.date?.value;
    let days = days_until(made, day);
    (days > i64::from(scene.config().assessment_stale_days())).then(|| format!("the assessment was {days} days old"))
}

/// Nothing is written of what the primary competitor will do.
fn no_expectation(scene: &Scene<'_>, _: Date) -> Option<String> {
    let primary = scene.primary.filter(|primary| primary.strategy.is_none() && primary.comments.is_none())?;
    let id = &primary.competitor.as_ref()?.value;
    Some(format!("nothing is written of what {} will do", scene.competitor_name(id)))
}

/// Somebody who can say no was never met.
fn unmet(scene: &Scene<'_>, _: Date) -> Option<String> {
    let says_no =
        |player: &KeyPlayer| has_role(player, BuyingRole::Approver) || has_role(player, BuyingRole::DecisionMaker);
    let unmet = scene.players().iter().filter(|player| says_no(player) && !is_covered(player));
    let unmet = unmet.filter_map(|player| Some(player.name.as_ref()?.value.as_str())).collect::<Vec<_>>();
    (!unmet.is_empty()).then(|| format!("no contact is recorded with {}", listed(&unmet)))
}

/// There is a map, and nobody on it is against us.
fn no_opponent(scene: &Scene<'_>, _: Date) -> Option<String> {
    let map = &scene.figures.map;
    (map.players > 0 && map.against == 0).then(|| "nobody on the map is against us".to_owned())
}

/// Of key players it is not written what they want for themselves.
fn no_personal_agenda(scene: &Scene<'_>, _: Date) -> Option<String> {
    let key = scene.figures.map.key.iter().filter_map(|place| scene.players().get(*place));
    let without = key.filter(|player| player.personal_agenda.is_none() && player.win.is_none());
    let without = without.filter_map(|player| Some(player.name.as_ref()?.value.as_str())).collect::<Vec<_>>();
    (!without.is_empty()).then(|| format!("no personal agenda is written of {}", listed(&without)))
}

/// Influential opponents without a relationship strategy.
fn unanswered_opponents(scene: &Scene<'_>, _: Date) -> Option<String> {
    let is_opponent = |player: &KeyPlayer| is_against(player) && power(player) > Degree::Low;
    let has_strategy = |player: &KeyPlayer| player.relationship.as_ref().is_some_and(|plan| plan.strategy.is_some());
    let open = scene.players().iter().filter(|player| is_opponent(player) && !has_strategy(player));
    let open = open.filter_map(|player| Some(player.name.as_ref()?.value.as_str())).collect::<Vec<_>>();
    (!open.is_empty()).then(|| format!("there is no strategy for {}", all_of(&open)))
}

/// No date is set for the next review.
fn no_next_review(scene: &Scene<'_>, _: Date) -> Option<String> {
    let next = scene.opportunity.reviews.last().and_then(|review| review.next_review);
    next.is_none().then(|| "no date is set for it".to_owned())
}
