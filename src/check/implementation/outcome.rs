//! How the deal ended: written down, with reasons and lessons, and in step with everything else.

use super::held;
use crate::check::Scene;
use crate::check::listing::{counted, listed};
use crate::diagnostics::{Diagnostic, codes::implementation::outcome as codes};
use crate::methodology::Phase;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::review::{Outcome, OutcomeResult};
use crate::schema::Spanned;

/// The outcome with its result.
fn ended<'a>(scene: &Scene<'a>) -> Option<(&'a Outcome, Spanned<OutcomeResult>)> {
    let outcome = scene.fields.outcome.as_ref()?;
    Some((outcome, outcome.result?))
}

const fn in_words(result: OutcomeResult) -> &'static str {
    match result {
        OutcomeResult::Won => "the deal was won",
        OutcomeResult::Lost => "the deal was lost",
        OutcomeResult::NoDecision => "the deal ended without a decision",
        OutcomeResult::Withdrawn => "we gave the deal up",
    }
}

/// A closed stage, and no outcome.
pub(super) fn none(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.fields.outcome.is_some() {
        return;
    }
    let place = scene.fields.stage.map_or_else(|| scene.whole(), |stage| scene.at(&stage));
    found.push(
        Diagnostic::new(&codes::NO_OUTCOME, place, "the deal is closed, and how it ended is not written down")
            .help("add `outcome:` with `result:` (won, lost, no_decision, withdrawn), `date:`, `reasons:`, `lessons:`"),
    );
}

/// Lost, and to whom is not said.
pub(super) fn lost_to_nobody(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, result)) = ended(scene).filter(|(_, result)| result.value == OutcomeResult::Lost) else {
        return;
    };
    if outcome.to.is_none() {
        found.push(
            Diagnostic::new(&codes::LOST_TO_NOBODY, scene.at(&result), "the deal was lost, and to whom is not said")
                .help("add `to:` with the competitor's id; `in-house` is one as well")
                .help("if the customer bought nothing at all: `result: no_decision`"),
        );
    }
}

/// Lost to somebody whom the opportunity does not name as a competitor.
pub(super) fn lost_to_unlisted(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, _)) = ended(scene).filter(|(_, result)| result.value == OutcomeResult::Lost) else { return };
    let Some(to) = &outcome.to else { return };
    let listed = scene.fields.competitors.iter().filter_map(|competitor| competitor.competitor.as_ref());
    if listed.into_iter().any(|competitor| competitor.value == to.value) {
        return;
    }
    let title = scene.playbook.competitors.get(&to.value).map_or(to.value.as_str(), |competitor| &competitor.title);
    found.push(
        Diagnostic::new(
            &codes::LOST_TO_UNLISTED,
            scene.at(to),
            format!("the deal was lost to {title}, whom it does not name as a competitor"),
        )
        .help("add them to `competitors:`")
        .help("if we did not see them until the end, that is a lesson to write down"),
    );
}

/// Lost, without decision or given up, and neither why nor what was learned is written down.
pub(super) fn unexplained_loss(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, result)) = ended(scene).filter(|(_, result)| result.value != OutcomeResult::Won) else { return };
    let (message, help) = match (outcome.reasons.is_empty(), outcome.lessons.is_empty()) {
        (false, false) => return,
        (true, true) => ("and neither why nor what we learned is written down", [REASONS, LESSONS].as_slice()),
        (true, false) => ("and no criterion says why", [REASONS].as_slice()),
        (false, true) => ("and what we learned is not written down", [LESSONS].as_slice()),
    };
    let finding =
        Diagnostic::new(&codes::UNEXPLAINED_LOSS, scene.at(&result), format!("{}, {message}", in_words(result.value)));
    found.push(help.iter().copied().fold(finding, Diagnostic::help));
}

const REASONS: &str = "add `reasons:` with the criteria that decided it, `{criterion: 15, text: …}`, in the customer's words and not in ours";
const LESSONS: &str = "add `lessons:`: what will you do differently in the next deal, in a sentence each?";

/// Won, and neither why nor what to repeat is written down.
pub(super) fn unexplained_win(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, result)) = ended(scene).filter(|(_, result)| result.value == OutcomeResult::Won) else { return };
    let lacks = [(outcome.reasons.is_empty(), "`reasons:`"), (outcome.lessons.is_empty(), "`lessons:`")];
    let lacks = lacks.into_iter().filter_map(|(lacks, key)| lacks.then_some(key)).collect::<Vec<_>>();
    if !lacks.is_empty() {
        found.push(
            Diagnostic::new(
                &codes::UNEXPLAINED_WIN,
                scene.at(&result),
                "the deal was won, and what to repeat is not written down",
            )
            .help(format!("add {}: by which criteria, and what the next deal can take from it", lacks.join(" and "))),
        );
    }
}

/// An outcome without its date.
pub(super) fn undated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, result)) = ended(scene) else { return };
    if outcome.date.is_none() {
        found.push(
            Diagnostic::new(
                &codes::UNDATED_OUTCOME,
                scene.at(&result),
                format!("{}, and when is not said", in_words(result.value)),
            )
            .help("add `date:` to `outcome:`"),
        );
    }
}

/// An outcome that the stage contradicts.
pub(super) fn against_stage(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some((_, result)), Some(stage)) = (ended(scene), scene.opportunity.stage(scene.methodology())) else { return };
    let Some(written) = scene.fields.stage else { return };
    let is_won = result.value == OutcomeResult::Won;
    let fits = |stage: &crate::methodology::Stage| stage.phase == Phase::Closed && (stage.probability == 100) == is_won;
    if fits(stage) {
        return;
    }
    let finding = Diagnostic::new(
        &codes::OUTCOME_AGAINST_STAGE,
        scene.at(&written),
        format!("{}, and its stage is {}", in_words(result.value), stage.slug),
    )
    .label(scene.at(&result), "the outcome");
    let fitting = scene.methodology().stages.iter().find(|stage| fits(stage));
    found.push(match fitting {
        Some(stage) => finding.help(format!("write `stage: {}`, or correct the outcome", stage.slug)),
        None => finding.help("correct the stage or the outcome"),
    });
}

/// A loss for a reason that we had rated in our favour.
pub(super) fn against_rating(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, _)) = ended(scene).filter(|(_, result)| result.value == OutcomeResult::Lost) else { return };
    let reasons = outcome.reasons.iter().filter_map(|reason| reason.criterion);
    let believed = reasons.filter(|id| scene.ours(id.value) == Some(Rating::Favourable)).collect::<Vec<_>>();
    let Some(first) = believed.first() else { return };
    let names = believed.iter().map(|id| scene.criterion_name(id.value)).collect::<Vec<_>>();
    found.push(
        Diagnostic::new(
            &codes::REASON_AGAINST_RATING,
            scene.at(first),
            format!("we lost on {}, which we had rated `+` to the end", listed(&names)),
        )
        .label(scene.rating_place(first.value), "our last rating")
        .help("who told us otherwise, and why did we believe it? write that under `lessons:`"),
    );
}

/// A closed deal that nobody has looked back at.
pub(super) fn not_looked_back(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((outcome, _)) = ended(scene) else { return };
    let limit = i64::from(scene.config().look_back_days());
    let Some(date) = outcome.date.filter(|date| scene.days_until(date.value) < -limit) else { return };
    if held(scene).any(|review| review.date.is_none_or(|held| held.value >= date.value)) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NOT_LOOKED_BACK,
            scene.at(&date),
            format!("the deal ended on {}, and no review has looked back at it", date.value),
        )
        .help("hold one (`kind_of_review: loss` for a lost one), and let the lessons come out of it"),
    );
}

/// A closed deal whose plan goes on.
pub(super) fn open_actions(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let open = scene.figures.actions.open.iter().filter_map(|place| scene.actions().get(*place)).collect::<Vec<_>>();
    let Some(first) = open.first() else { return };
    let verb = if open.len() == 1 { "is" } else { "are" };
    found.push(
        Diagnostic::new(
            &codes::ACTIONS_LEFT_OPEN,
            scene.action_place(first),
            format!("the deal is closed, and {} of it {verb} still open", counted(open.len(), "action")),
        )
        .help("set each to `done` or `dropped`, so that nobody goes on with it"),
    );
}

/// Flags on a closed deal that ask for something.
pub(super) fn flags(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    use crate::playbook::entity::opportunity::Flag;
    for flag in scene.fields.flags.iter().filter(|flag| flag.value != Flag::KeyDeal) {
        found.push(
            Diagnostic::new(
                &codes::FLAG_ON_CLOSED,
                scene.at(flag),
                format!("the deal is closed, and still flagged `{}`", flag.slug()),
            )
            .help("take the flag out"),
        );
    }
}
