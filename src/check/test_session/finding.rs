//! What tests found: vulnerabilities and recommendations, and what became of them.

use super::{sessions, was_held};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, Rule, codes::test_session::finding as codes};
use crate::playbook::entity::id::ActionId;
use crate::playbook::entity::plan::ActionStatus;
use crate::playbook::entity::test_session::TestSession;
use crate::schema::Spanned;
use crate::score::actions::status_of;
use std::collections::BTreeMap;

/// The sessions that were held.
fn held<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a TestSession> {
    let today = scene.today;
    sessions(scene).iter().filter(move |session| was_held(session, today))
}

/// One finding for all of the texts, at the first of them.
fn report(
    scene: &Scene<'_>,
    rule: &'static Rule,
    texts: &[&Spanned<String>],
    (one, many): (&str, &str),
    help: &str,
    found: &mut Vec<Diagnostic>,
) {
    let [first, others @ ..] = texts else { return };
    let message = match others.len() {
        0 => one.to_owned(),
        others => format!("{} {many}", others + 1),
    };
    let mut problem = Diagnostic::new(rule, scene.in_plan(first.span), message).help(help);
    for other in others {
        problem = problem.label(scene.in_plan(other.span), "and this one");
    }
    found.push(problem);
}

/// Weak points with neither an answer nor an action.
pub(super) fn unanswered_vulnerability(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let all = held(scene).flat_map(|session| &session.vulnerabilities);
    let open = all.filter(|weak| weak.answer.is_none() && weak.action.is_none());
    report(
        scene,
        &codes::UNANSWERED_VULNERABILITY,
        &open.filter_map(|weak| weak.text.as_ref()).collect::<Vec<_>>(),
        ("a test found this weak point, and there is no answer to it", "weak points that tests found have no answer"),
        "add `action:` with what removes it, or `answer:` with why we accept it",
        found,
    );
}

/// Weak points that are answered in words and not by an action.
pub(super) fn only_an_answer(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let all = held(scene).flat_map(|session| &session.vulnerabilities);
    let open = all.filter(|weak| weak.answer.is_some() && weak.action.is_none());
    report(
        scene,
        &codes::ONLY_AN_ANSWER,
        &open.filter_map(|weak| weak.text.as_ref()).collect::<Vec<_>>(),
        ("this weak point has an answer in words, and no action", "weak points have an answer in words, and no action"),
        "who does what about it, and by when? plan the action and name it with `action:`",
        found,
    );
}

/// Recommendations that no action came of.
pub(super) fn recommendation_without_action(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let all = held(scene).flat_map(|session| &session.recommendations);
    let open = all.filter(|advice| advice.action.is_none());
    report(
        scene,
        &codes::RECOMMENDATION_WITHOUT_ACTION,
        &open.filter_map(|advice| advice.text.as_ref()).collect::<Vec<_>>(),
        ("no action came of this recommendation", "recommendations of which no action came"),
        "plan the action with an owner and a date, and name it with `action:`; take out what you decided against",
        found,
    );
}

/// Actions that came of a test and were given up, while nothing else answers what it found.
pub(super) fn given_up(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mut named = BTreeMap::<&ActionId, Vec<Place>>::new();
    for session in held(scene) {
        let answers = session.answers.0.values().map(|answer| &answer.improvement);
        let weak = session.vulnerabilities.iter().filter(|weak| weak.answer.is_none()).map(|weak| &weak.action);
        let advice = session.recommendations.iter().map(|advice| &advice.action);
        for id in answers.chain(weak).chain(advice).flatten() {
            named.entry(&id.value).or_default().push(scene.in_plan(id.span));
        }
    }
    for action in scene.actions().iter().filter(|action| status_of(action) == ActionStatus::Dropped) {
        let Some([first, others @ ..]) = named.get(&action.action_id()).map(Vec::as_slice) else { continue };
        let title = action.title.as_ref().map_or("", |title| &title.value);
        let message = format!("the action that came of the test was given up: {title}");
        let mut problem = Diagnostic::new(&codes::GIVEN_UP, first.clone(), message)
            .label(scene.action_place(action), "given up here")
            .help("plan another action for what the test found, or say in `answer:` why it is none any more");
        for other in others {
            problem = problem.label(other.clone(), "it was to serve this as well");
        }
        found.push(problem);
    }
}
