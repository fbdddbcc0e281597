//! What reviews decide and ask for, and what comes of it.

use super::{held, last, review_place};
use crate::check::Scene;
use crate::check::listing::quoted;
use crate::diagnostics::{Diagnostic, codes::implementation::decision as codes};
use crate::playbook::entity::review::{Decision, ReviewFields};
use crate::score::actions::is_open;

const fn in_words(decision: Decision) -> &'static str {
    match decision {
        Decision::Withdraw => "to withdraw",
        Decision::Hold => "to wait",
        Decision::ChangeStrategy => "to change the strategy",
        Decision::Continue => "to go on",
        Decision::Invest => "to invest",
    }
}

/// The last review decided nothing.
pub(super) fn none(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene).filter(|review| review.decision.is_none()) else { return };
    found.push(
        Diagnostic::new(&codes::NO_DECISION, review_place(scene, review), "the last review decided nothing")
            .help("add `decision:` with continue, change_strategy, invest, hold or withdraw, and `because:`")
            .help("going on as before is a decision as well, and has a reason"),
    );
}

/// A decision that changes something, without a reason.
pub(super) fn without_reason(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene).filter(|review| review.because.is_none()) else { return };
    let Some(decision) = review.decision.filter(|decision| decision.value != Decision::Continue) else { return };
    found.push(
        Diagnostic::new(
            &codes::DECISION_WITHOUT_REASON,
            scene.place(review.document, decision.span),
            format!("the last review decided {}, and does not say why", in_words(decision.value)),
        )
        .help("add `because:` in one sentence: the next review begins with it"),
    );
}

/// A decision that somebody has to carry out, and no action that does.
pub(super) fn without_action(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene).filter(|review| review.actions.is_empty()) else { return };
    let Some(decision) = review.decision else { return };
    if !matches!(decision.value, Decision::ChangeStrategy | Decision::Invest | Decision::Withdraw) {
        return;
    }
    let help = match decision.value {
        Decision::Withdraw => "who tells the customer, and when? or set `outcome: withdrawn`, if that is done",
        _ => "add the action that carries it out to the plan, and its id to `actions:` of the review",
    };
    found.push(
        Diagnostic::new(
            &codes::DECISION_WITHOUT_ACTION,
            scene.place(review.document, decision.span),
            format!("the last review decided {}, and no action came of it", in_words(decision.value)),
        )
        .help(help),
    );
}

/// We decided to withdraw, did what that took, and the opportunity is still open.
pub(super) fn withdrawn_and_open(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene) else { return };
    let Some(decision) = review.decision.filter(|decision| decision.value == Decision::Withdraw) else { return };
    let named = |id: &str| scene.actions().iter().any(|action| is_open(action) && action.action_id().as_str() == id);
    // Without an action that is said elsewhere; with one that is open it is being done.
    if review.actions.is_empty() || review.actions.iter().any(|id| named(id.as_str())) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::WITHDRAWN_AND_OPEN,
            scene.place(review.document, decision.span),
            "we decided to withdraw, and the opportunity is still open",
        )
        .help("add `outcome:` with `result: withdrawn`, the date, the reasons and the lessons"),
    );
}

/// What was asked of management some time ago, and nobody has answered.
pub(super) fn unanswered_ask(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().answer_days());
    for review in held(scene) {
        let Some(date) = review.date.filter(|date| scene.days_until(date.value) < -limit) else { continue };
        let fields: &ReviewFields = &review.value;
        for ask in fields.asks.iter().filter(|ask| ask.answer.is_none()) {
            let span = ask.text.as_ref().map_or(ask.span, |text| text.span);
            found.push(
                Diagnostic::new(
                    &codes::UNANSWERED_ASK,
                    scene.place(review.document, span),
                    format!("{} was asked for on {}, and has no answer", quoted(&ask.text), date.value),
                )
                .help("ask again; then write `{text: …, answer: granted}`, or `refused`"),
            );
        }
    }
}
