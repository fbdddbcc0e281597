//! Develop: for a later opportunity, so with a later date.

use super::chosen;
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, codes::strategy::develop as codes};
use crate::methodology::Phase;
use crate::playbook::entity::strategy::StrategyKind;

/// A close date within so many days, a quarter, contradicts a strategy for later.
const NEAR_DAYS: i64 = 90;

/// From this probability on, in percent, we count on winning it.
const LIKELY: u8 = 50;

/// No date is given by which the opportunity should be winnable.
pub(super) fn no_later_date(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, StrategyKind::Develop, place)) = chosen(scene) else { return };
    if strategy.expected.is_none() {
        found.push(
            Diagnostic::new(&codes::NO_LATER_DATE, place, "develop, and no date by which we expect to be able to win")
                .help("add `expected:` with the date, and say in `because:` what will be different then"),
        );
    }
}

/// The date by which it should be winnable is past.
pub(super) fn later_date_past(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, StrategyKind::Develop, _)) = chosen(scene) else { return };
    if let Some(expected) = strategy.expected.filter(|expected| expected.value < scene.today) {
        let message = format!("it should have been winnable by {}, and that day is past", expected.value);
        found.push(
            Diagnostic::new(&codes::LATER_DATE_PAST, scene.at(&expected), message)
                .help("assess it anew: choose a strategy that wins it now, give it another date, or withdraw"),
        );
    }
}

/// The strategy says later, and close date, stage or probability say now.
pub(super) fn later_and_now(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, StrategyKind::Develop, place)) = chosen(scene) else { return };
    let mut now = Vec::new();
    if scene.phase == Some(Phase::Late) {
        let stage = scene.opportunity.stage(scene.methodology());
        now.extend(stage.map(|stage| format!("the stage is {}", stage.title)));
    }
    if let Some(probability) = scene.fields.probability.filter(|probability| probability.value.value() >= LIKELY) {
        now.push(format!("the probability is {} %", probability.value.value()));
    }
    if let Some(close) = scene.fields.close_date {
        let days = scene.days_until(close.value);
        let expected = strategy.expected.map(|expected| expected.value);
        if let Some(expected) = expected.filter(|expected| close.value < *expected) {
            now.push(format!("the close date {} comes before {expected}, when we expect to win", close.value));
        } else if (0..=NEAR_DAYS).contains(&days) {
            now.push(format!("the close date is {days} days away"));
        }
    }
    if now.is_empty() {
        return;
    }
    found.push(
        Diagnostic::new(&codes::LATER_AND_NOW, place, format!("develop means later, yet {}", all_of(&now)))
            .help("move the close date to when it can be won, or choose a strategy that wins it now"),
    );
}
