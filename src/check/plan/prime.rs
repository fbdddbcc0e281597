//! What the assessment calls for, and what the plan answers (PRIME).

use super::action::names;
use super::live_actions;
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::plan::prime as codes};
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::plan::{Action, ActionStatus, Prime};
use crate::score::actions::{Trigger, status_of};
use crate::score::next_best::is_contested;

/// What calls for an action of a kind and has none, in the order of the criteria; nothing while
/// there are no actions at all, which is said elsewhere.
fn asked<'a>(scene: &Scene<'a>, prime: Prime) -> impl Iterator<Item = &'a Trigger> + use<'a> {
    let has_actions = live_actions(scene).next().is_some();
    unanswered(scene, prime).filter(move |_| has_actions)
}

/// What calls for an action of a kind and has none, in the order of the criteria.
fn unanswered<'a>(scene: &Scene<'a>, prime: Prime) -> impl Iterator<Item = &'a Trigger> + use<'a> {
    scene.figures.triggers.iter().filter(move |t| t.prime == prime && t.answered_by.is_none())
}

fn is_must_have(scene: &Scene<'_>, criterion: CriterionId) -> bool {
    scene.methodology().criterion(criterion).must_have
}

fn is_about(action: &Action, criterion: CriterionId) -> bool {
    action.criteria.iter().any(|aim| aim.value == criterion)
}

fn is_of(action: &Action, prime: Prime) -> bool {
    action.prime.is_some_and(|kind| kind.value == prime)
}

/// An action of this kind on this criterion that was given up.
fn dropped<'a>(scene: &Scene<'a>, trigger: &Trigger) -> Option<&'a Action> {
    let given_up = |action: &&Action| status_of(action) == ActionStatus::Dropped;
    scene.actions().iter().filter(given_up).find(|a| is_of(a, trigger.prime) && is_about(a, trigger.criterion))
}

fn named(scene: &Scene<'_>, criteria: &[CriterionId]) -> String {
    listed(&criteria.iter().map(|id| scene.criterion_name(*id)).collect::<Vec<_>>())
}

/// `criteria: [4, 15]`: what to write.
fn as_key(criteria: &[CriterionId]) -> String {
    let numbers = criteria.iter().map(|id| id.number().to_string()).collect::<Vec<_>>();
    format!("`criteria: [{}]`", numbers.join(", "))
}

/// Must-haves that are not known, and nothing is done to find out.
pub(super) fn unasked(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let open = asked(scene, Prime::Retrieve)
        .filter(|trigger| is_must_have(scene, trigger.criterion) && dropped(scene, trigger).is_none())
        .map(|trigger| trigger.criterion)
        .collect::<Vec<_>>();
    let Some(first) = open.first() else { return };
    found.push(
        Diagnostic::new(
            &codes::UNASKED,
            scene.rating_place(*first),
            format!("we do not know {}, and no action finds out", named(scene, &open)),
        )
        .help(format!("add an action with `prime: retrieve`, {}, an owner and a date", as_key(&open)))
        .help("aim it at the person who knows: `players:`"),
    );
}

/// Weaknesses that nothing makes smaller.
pub(super) fn unmended(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let open = asked(scene, Prime::Minimise)
        .filter(|trigger| !is_must_have(scene, trigger.criterion) || dropped(scene, trigger).is_none())
        .map(|trigger| trigger.criterion)
        .collect::<Vec<_>>();
    let Some(first) = open.first() else { return };
    let (verb, it) = if open.len() == 1 { ("is", "it") } else { ("are", "them") };
    found.push(
        Diagnostic::new(
            &codes::UNMENDED,
            scene.rating_place(*first),
            format!("{} {verb} against us, and no action makes {it} matter less", named(scene, &open)),
        )
        .help(format!("add an action with `prime: minimise`, {}, an owner and a date", as_key(&open)))
        .help("remove the weakness, make up for it, or make it matter less to those who decide"),
    );
}

fn primary_name(scene: &Scene<'_>) -> String {
    let id = scene.primary_id();
    let title = id.and_then(|id| scene.playbook.competitors.get(id)).map(|competitor| competitor.title.clone());
    title.or_else(|| id.map(|id| id.as_str().to_owned())).unwrap_or_default()
}

/// Strengths against the primary competitor that nothing makes use of, nor protects.
pub(super) fn unused_strength(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let is_used = |criterion| {
        live_actions(scene).any(|action| {
            let serves = [Prime::Emphasise, Prime::Prove, Prime::Insulate].iter().any(|kind| is_of(action, *kind));
            serves && is_about(action, criterion)
        })
    };
    let open = asked(scene, Prime::Emphasise)
        .map(|trigger| trigger.criterion)
        // What we do not know of them is a question first, and no strength of ours.
        .filter(|id| {
            is_contested(scene.methodology(), *id) && scene.theirs(*id) == Some(Rating::Unfavourable) && !is_used(*id)
        })
        .collect::<Vec<_>>();
    let Some(first) = open.first() else { return };
    found.push(
        Diagnostic::new(
            &codes::UNUSED_STRENGTH,
            scene.rating_place(*first),
            format!("we lead {} on {}, and no action makes use of it", primary_name(scene), named(scene, &open)),
        )
        .help(format!("add an action with `prime: emphasise` and {}", as_key(&open)))
        .help("a strength that nobody at the customer talks about does not count"),
    );
}

/// Strengths of the primary competitor, and not one action that insulates against them.
pub(super) fn unguarded(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let insulates = scene.figures.actions.by_prime.get(&Prime::Insulate).is_some_and(|count| *count > 0);
    if insulates {
        return;
    }
    let open = asked(scene, Prime::Insulate).map(|trigger| trigger.criterion);
    let open = open.filter(|id| is_contested(scene.methodology(), *id)).collect::<Vec<_>>();
    let Some(first) = open.first() else { return };
    found.push(
        Diagnostic::new(
            &codes::UNGUARDED,
            scene.rating_place(*first),
            format!(
                "{} is strong on {}, and no action insulates us against that",
                primary_name(scene),
                named(scene, &open)
            ),
        )
        .help("what will they do next, and what would make it fail? add that with `prime: insulate`"),
    );
}

/// Compelling event or unique business value that the customer has not confirmed, and nothing proves.
pub(super) fn unproven(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let event = scene.fields.compelling_event.as_ref().and_then(|event| event.reason.as_ref());
    let value = scene.fields.unique_business_value.as_ref().and_then(|value| value.result.as_ref());
    for (slug, what, text) in
        [("compelling-event", "compelling event", event), ("unique-business-value", "unique business value", value)]
    {
        let (Some(text), Some(criterion)) = (text, scene.criterion(slug)) else { continue };
        if !asked(scene, Prime::Prove).any(|trigger| trigger.criterion == criterion) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::UNPROVEN,
                scene.at(text),
                format!("nobody at the customer has confirmed the {what}, and no action is to bring that about"),
            )
            .help(format!("add an action with `prime: prove` and {}", as_key(&[criterion])))
            .help("once somebody has said it in their own words: `confirmed_by:` and `confirmed_on:`"),
        );
    }
}

/// Actions given up that were the only answer to a must-have.
pub(super) fn dropped_answer(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for prime in [Prime::Retrieve, Prime::Minimise] {
        for trigger in unanswered(scene, prime).filter(|trigger| is_must_have(scene, trigger.criterion)) {
            let Some(action) = dropped(scene, trigger) else { continue };
            let state = if prime == Prime::Retrieve { "not known" } else { "against us" };
            found.push(
                Diagnostic::new(
                    &codes::DROPPED_ANSWER,
                    scene.action_place(action),
                    format!(
                        "{} was dropped, and nothing else answers {}, which is {state}",
                        names(&[action]),
                        scene.criterion_name(trigger.criterion)
                    ),
                )
                .help(format!(
                    "plan another way to it: `prime: {}`, {}",
                    prime.slug(),
                    as_key(&[trigger.criterion])
                )),
            );
        }
    }
}

/// Criteria whose actions are all done, and which are rated as before.
pub(super) fn without_effect(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(assessed) = scene.assessment.and_then(|assessment| assessment.date) else { return };
    for prime in [Prime::Retrieve, Prime::Minimise] {
        let triggers = scene.figures.triggers.iter().filter(|trigger| trigger.prime == prime);
        let still = triggers.map(|trigger| trigger.criterion).filter(|criterion| {
            let answers = live_actions(scene);
            let answers = answers.filter(|a| is_of(a, prime) && is_about(a, *criterion)).collect::<Vec<_>>();
            let is_over = |action: &&Action| {
                let done = action.done_on.filter(|_| status_of(action) == ActionStatus::Done);
                done.is_some_and(|done| done.value <= assessed.value)
            };
            !answers.is_empty() && answers.iter().all(is_over)
        });
        let still = still.collect::<Vec<_>>();
        let Some(first) = still.first() else { continue };
        let (are, state) = match (prime, still.len()) {
            (Prime::Retrieve, 1) => ("is", "still not known"),
            (Prime::Retrieve, _) => ("are", "still not known"),
            (_, 1) => ("is", "still against us"),
            _ => ("are", "still against us"),
        };
        found.push(
            Diagnostic::new(
                &codes::WITHOUT_EFFECT,
                scene.rating_place(*first),
                format!("what we planned for {} is done, and it {are} {state}", named(scene, &still)),
            )
            .help(format!("try another way: a new action with `prime: {}` and {}", prime.slug(), as_key(&still)))
            .help("or ask whether we can live with it"),
        );
    }
}

/// A plan whose actions are all of one kind.
pub(super) fn one_kind(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let used = scene.figures.actions.by_prime.iter().filter(|(_, count)| **count > 0).collect::<Vec<_>>();
    let [(kind, count)] = used[..] else { return };
    let first = live_actions(scene).find_map(|action| action.prime);
    let (Some(first), true) = (first, *count >= FEWEST_OF_ONE_KIND) else { return };
    let one_sided = match kind {
        Prime::Prove => "we prove, and learn nothing",
        Prime::Retrieve => "we ask, and give nothing",
        Prime::Insulate => "we only look at the competition",
        Prime::Minimise => "we only mend our weaknesses",
        Prime::Emphasise => "we only speak of our strengths",
    };
    found.push(
        Diagnostic::new(
            &codes::ONE_KIND,
            scene.in_plan(first.span),
            format!("all {count} actions are of the kind {}: {one_sided}", kind.slug()),
        )
        .help("what would the other four kinds be here: prove, retrieve, insulate, minimise, emphasise?"),
    );
}

/// With fewer actions, one kind is no pattern.
const FEWEST_OF_ONE_KIND: usize = 4;
