//! Our ratings: which are missing, unknown, against us, too good, or worse than before.

use crate::check::Scene;
use crate::check::listing::{counted, listed};
use crate::diagnostics::{Diagnostic, codes::assess::ratings as codes};
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::strategy::StrategyKind;
use crate::score::actions::is_open;
use crate::score::change::unchanged_since;
use std::cmp::Ordering;

/// Criteria that the newest assessment leaves out.
pub(super) fn not_rated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let missing = scene.criteria_rated(None);
    if !scene.is_assessed() || missing.is_empty() {
        return;
    }
    let all = scene.methodology().criteria.len();
    found.push(
        Diagnostic::new(
            &codes::NOT_RATED,
            scene.assessment_place(),
            format!(
                "{} of the {all} criteria {} not rated: {}",
                missing.len(),
                if missing.len() == 1 { "is" } else { "are" },
                scene.criteria_names(&missing)
            ),
        )
        .help("rate them as well; where nobody knows the answer, `?` is the rating"),
    );
}

/// Questions with two answers or more that are not known.
pub(super) fn unknown_answers(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let methodology = scene.methodology();
    let questions = methodology.questions.iter().zip(&scene.figures.us.questions).enumerate();
    let unknown = questions
        .filter(|(_, (_, tally))| tally.counts.unknown > 0 && tally.counts.not_known() > 1)
        .map(|(place, (question, tally))| (place, question.title.as_str(), tally.counts.not_known()))
        .collect::<Vec<_>>();
    let Some((first, title, count)) = unknown.first() else { return };
    let message = if let [_] = unknown[..] {
        format!("{count} answers to “{title}” are not known")
    } else {
        let each = listed(&unknown.iter().map(|(_, title, count)| format!("“{title}” ({count})")).collect::<Vec<_>>());
        format!("{} questions have two or more answers that are not known: {each}", unknown.len())
    };
    let first = methodology.criteria_of(*first).map(|(id, _)| id);
    let first = first.into_iter().find(|id| scene.ours(*id) == Some(Rating::Unknown));
    found.push(
        Diagnostic::new(
            &codes::UNKNOWN_ANSWERS,
            first.map_or_else(|| scene.assessment_place(), |id| scene.rating_place(id)),
            message,
        )
        .help("ask the customer before anything else, and write what to ask as `next_question:` at the criterion"),
    );
}

/// The must-have criteria with this rating of ours.
fn must_haves(scene: &Scene<'_>, is_meant: impl Fn(Option<Rating>) -> bool) -> Vec<CriterionId> {
    let all = scene.methodology().criteria().filter(|(_, criterion)| criterion.must_have);
    all.map(|(id, _)| id).filter(|id| is_meant(scene.ours(*id))).collect()
}

/// A must-have that is against us, while the strategy is not to wait for better times.
pub(super) fn must_have_missed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let missed = must_haves(scene, |rating| rating == Some(Rating::Unfavourable));
    let Some(first) = missed.first().filter(|_| !is_waiting(scene)) else { return };
    found.push(
        Diagnostic::new(
            &codes::MUST_HAVE_MISSED,
            scene.rating_place(*first),
            format!(
                "{} {} rated `-`, and a deal without {} does not qualify",
                scene.criteria_names(&missed),
                if missed.len() == 1 { "is" } else { "are" },
                if missed.len() == 1 { "it" } else { "them" },
            ),
        )
        .help("plan what would change the answer (an action with `prime: minimise` and the criterion), or let go")
        .help("if the time has not come, say so: `strategy: develop` with the date you expect"),
    );
}

/// Whether the team has chosen to wait: a strategy of developing.
pub(super) fn is_waiting(scene: &Scene<'_>) -> bool {
    let kind = scene.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    kind.is_some_and(|kind| kind.value == StrategyKind::Develop)
}

/// A must-have that is still unknown when the deal is in evaluation or near its decision.
pub(super) fn must_have_unknown(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let unknown = must_haves(scene, |rating| matches!(rating, None | Some(Rating::Unknown)));
    let Some(first) = unknown.first().filter(|_| scene.is_assessed() && scene.is_past_early() && !is_waiting(scene))
    else {
        return;
    };
    found.push(
        Diagnostic::new(
            &codes::MUST_HAVE_UNKNOWN,
            scene.rating_place(*first),
            format!(
                "this far into the sale {} {} still unknown",
                scene.criteria_names(&unknown),
                if unknown.len() == 1 { "is" } else { "are" },
            ),
        )
        .help("find out before you invest more: write whom to ask, and what, as `next_question:` and as an action"),
    );
}

/// Every rating is favourable.
pub(super) fn all_favourable(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let counts = scene.figures.us.counts;
    let is_rosy = counts.favourable == counts.answered() && 2 * counts.favourable >= counts.total();
    if !is_rosy || counts.favourable == 0 {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::ALL_FAVOURABLE,
            scene.assessment_place(),
            format!("all {} ratings are `+`: no deal is without a weakness or an open question", counts.favourable),
        )
        .help("let somebody who is not on the team rate it, and ask the customer what speaks against you"),
    );
}

/// Answers that nobody has found for a long time, and nobody is looking for.
pub(super) fn unknown_for_long(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().assessment_stale_days());
    let is_sought = |id: CriterionId| {
        let mut actions = scene.actions().iter().filter(|action| is_open(action));
        actions.any(|action| action.criteria.iter().any(|criterion| criterion.value == id))
    };
    let stuck = scene
        .criteria_rated(Some(Rating::Unknown))
        .into_iter()
        // That a must-have is unknown is said by the rule above.
        .filter(|id| !scene.methodology().criterion(*id).must_have && !is_sought(*id))
        .filter_map(|id| {
            let (since, assessments) = unchanged_since(scene.opportunity, id, scene.today)?;
            let days = -scene.days_until(since);
            (assessments > 1 && days > limit).then_some((id, days))
        })
        .collect::<Vec<_>>();
    let Some((first, _)) = stuck.first().filter(|_| scene.is_past_early()) else { return };
    let names = listed(
        &stuck.iter().map(|(id, days)| format!("{} ({days} days)", scene.criterion_name(*id))).collect::<Vec<_>>(),
    );
    found.push(
        Diagnostic::new(
            &codes::UNKNOWN_FOR_LONG,
            scene.rating_place(*first),
            format!("unknown in one assessment after the other, and no open action works on it: {names}"),
        )
        .help("add an action with `prime: retrieve`, the criterion, an owner and a day"),
    );
}

/// Answers that got worse since the assessment before, without a word of why.
pub(super) fn worse_without_reason(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(assessment), Some(change)) = (scene.assessment, &scene.figures.change) else { return };
    let says_why = |id: &CriterionId| assessment.value.evidence.get(id).is_some_and(|e| e.evidence.is_some());
    let worse = change
        .criteria
        .iter()
        .filter(|change| change.direction() == Ordering::Less && change.after.is_some())
        .map(|change| change.criterion)
        .filter(|id| !says_why(id))
        .collect::<Vec<_>>();
    let Some(first) = worse.first() else { return };
    found.push(
        Diagnostic::new(
            &codes::WORSE_WITHOUT_REASON,
            scene.rating_place(*first),
            format!(
                "{} got worse since the assessment before, and nothing says why: {}",
                counted(worse.len(), "answer"),
                scene.criteria_names(&worse),
            ),
        )
        .help("write what happened as `evidence:` at the criterion, with its source and date"),
    );
}
