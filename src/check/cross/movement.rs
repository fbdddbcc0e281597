//! Whether the opportunity moves, and towards its close date.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::cross::movement as codes};
use crate::methodology::Phase;
use crate::score::movement::{last_moved, next_due};

/// The day on which the customer was to sign is past.
pub(super) fn past_close_date(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(close) = scene.fields.close_date.filter(|close| close.value < scene.today) else { return };
    let message = match -scene.days_until(close.value) {
        1 => format!("the close date, {}, was yesterday", close.value),
        days => format!("the close date, {}, is {days} days past", close.value),
    };
    found.push(
        Diagnostic::new(&codes::PAST_CLOSE_DATE, scene.at(&close), message)
            .help("ask the customer what has moved and until when, and write the new `close_date`")
            .help("if it is over, write how it ended under `outcome:`"),
    );
}

/// Nothing has happened for long, and nothing is planned soon.
pub(super) fn stalled(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().stalled_days());
    let Some(last) = last_moved(scene.opportunity, scene.today) else { return };
    let days = -scene.days_until(last);
    let is_planned = next_due(scene.opportunity, scene.today).is_some_and(|due| scene.days_until(due) <= limit);
    if days <= limit || is_planned {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::STALLED,
            scene.whole(),
            format!("nothing has happened for {days} days, since {last}, and nothing is planned soon"),
        )
        .help("plan the one action that would show whether it lives, with an owner and a day")
        .help("or decide in a review to hold it or to withdraw, and write why"),
    );
}

/// The close date is near, and the stage is an early one.
pub(super) fn close_and_early(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(close), Some(stage)) = (scene.fields.close_date, scene.opportunity.stage(scene.methodology())) else {
        return;
    };
    let days = scene.days_until(close.value);
    if stage.phase != Phase::Early || !(0..=i64::from(scene.config().near_days())).contains(&days) {
        return;
    }
    let when = match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days => format!("in {days} days"),
    };
    found.push(
        Diagnostic::new(
            &codes::CLOSE_AND_EARLY,
            scene.at(&close),
            format!("it is to close {when}, and is still in the stage {}", stage.title),
        )
        .help("ask the customer for the steps up to their signature, and date it after the last of them"),
    );
}
