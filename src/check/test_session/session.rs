//! The sessions by their days: whether one was held, is current, or is to come.

use super::{called, last, one_is_ahead, session_place, sessions, was_held};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, Place, codes::test_session::session as codes};
use crate::playbook::entity::assessment::Party;
use crate::playbook::entity::opportunity::Flag;
use crate::playbook::entity::test_session::TestStatus;
use crate::score::change::change;
use crate::score::movement::days_in_stage;
use crate::score::progress::Stale;
use crate::score::signals::test_status;

/// The module of testing.
const MODULE: u8 = 6;

/// The place of the plan: its document, unless it stands in the opportunity.
fn plan_place(scene: &Scene<'_>) -> Place {
    scene.plan.map_or_else(|| scene.whole(), |plan| scene.document_place(plan.document))
}

/// The stage asks for a tested plan, and no session is on record, held or to come.
pub(super) fn not_tested(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if !sessions(scene).is_empty() {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NOT_TESTED, plan_place(scene), "nobody has tested the plan yet")
            .help("invite colleagues who do not work on the deal, and add `tests: [{date: …, status: scheduled}]` to the plan")
            .help("an hour and a half is enough: present, questions, vulnerabilities, recommendations"),
    );
}

/// The newest test is older than the site allows.
pub(super) fn stale_test(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some((_, session)), Some(days)) = (last(scene), stale_days(scene)) else { return };
    if one_is_ahead(scene) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::STALE_TEST,
            session_place(scene, session),
            format!("the plan was last tested {days} days ago"),
        )
        .help("test it again before the customer does, and begin with the weak points of the last time"),
    );
}

/// What of the module has gone stale.
fn stale<'a>(scene: &Scene<'a>) -> &'a [Stale] {
    let module = scene.figures.progress.iter().find(|progress| progress.module == MODULE);
    module.map_or(&[], |module| &module.stale)
}

/// How old the newest test is, when it is older than the site allows.
fn stale_days(scene: &Scene<'_>) -> Option<i64> {
    stale(scene).iter().find_map(|stale| match stale {
        Stale::Test(days) => Some(*days),
        _ => None,
    })
}

/// Answers have changed since the plan was tested.
pub(super) fn assessed_since(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some((day, session)), Some(now)) = (last(scene), scene.assessment) else { return };
    let is_newer = now.date.is_some_and(|date| date.value > day);
    let is_stale = stale_days(scene).is_some() && scene.asks_for(MODULE);
    if !is_newer || is_stale || one_is_ahead(scene) {
        return;
    }
    let message = match scene.opportunity.assessment_on(day) {
        None => format!("the plan was tested on {day}, before the first assessment"),
        Some(then) => {
            let changes = change(scene.methodology(), then, now, &Party::Us).criteria;
            if changes.is_empty() {
                return;
            }
            let numbers = changes.iter().map(|change| format!("#{}", change.criterion.number())).collect::<Vec<_>>();
            let answers =
                if changes.len() == 1 { "one answer has" } else { &format!("{} answers have", changes.len()) };
            format!("{answers} changed since the plan was tested on {day}: {}", listed(&numbers))
        }
    };
    found.push(
        Diagnostic::new(&codes::ASSESSED_SINCE, session_place(scene, session), message)
            .label(scene.assessment_place(), "the newest assessment")
            .help("ask the reviewers whether the plan still holds; a short session on what has changed will do"),
    );
}

/// The opportunity has come into another stage since the plan was tested, and the days for testing
/// it anew are over.
pub(super) fn untested_in_stage(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let methodology = scene.methodology();
    let (Some((day, session)), Some(since)) = (last(scene), scene.fields.stage_since) else { return };
    let Some(stage) = scene.opportunity.stage(methodology) else { return };
    let Some(days) = days_in_stage(scene.opportunity, methodology, scene.today) else { return };
    let is_in_time = day >= since.value || days <= i64::from(scene.config().test_after_stage_days());
    // A test that is too old anyway has its finding.
    if is_in_time || one_is_ahead(scene) || stale_days(scene).is_some() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::UNTESTED_IN_STAGE,
            scene.at(&since),
            format!("in the stage {} for {days} days, and the plan was last tested before, on {day}", stage.title),
        )
        .label(session_place(scene, session), "the newest test")
        .help("a new stage asks for other things: go through the plan once more with the same people, in half an hour"),
    );
}

/// A session should have been held by now, and its status does not say so.
pub(super) fn day_passed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in sessions(scene).iter().filter(|session| test_status(session) != TestStatus::Complete) {
        let Some(date) = session.date.filter(|date| date.value < scene.today) else { continue };
        let message = match test_status(session) {
            TestStatus::InProgress => format!("{} is still in progress", called(session)),
            _ => format!("a test was scheduled for {}, and that day is past", date.value),
        };
        found.push(
            Diagnostic::new(&codes::DAY_PASSED, scene.in_plan(date.span), message)
                .help("if it was held, write `status: complete` and what came of it; otherwise give it another day"),
        );
    }
}

/// A session of a day to come that counts as held.
pub(super) fn held_in_the_future(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in sessions(scene) {
        if test_status(session) != TestStatus::Complete || was_held(session, scene.today) {
            continue;
        }
        let Some(date) = session.date else { continue };
        let message = match session.status {
            Some(_) => format!("the test is complete, and its date {} is still to come", date.value),
            None => format!("the test of {} is still to come, and without a status it counts as complete", date.value),
        };
        found.push(
            Diagnostic::new(&codes::HELD_IN_THE_FUTURE, scene.in_plan(date.span), message)
                .help("write `status: scheduled`, or correct the date"),
        );
    }
}

/// The manager asked for a test, and none is to come. Where the newest one is current, the flag
/// itself is what is out of date, and the rules on reviews say so.
pub(super) fn flag_without_test(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(flag) = scene.fields.flags.iter().find(|flag| flag.value == Flag::NeedsTest) else { return };
    let is_current = last(scene).is_some() && stale(scene).is_empty();
    // Where the stage asks for a first test anyway, that finding is enough.
    let is_asked_anyway = scene.asks_for(MODULE) && sessions(scene).is_empty();
    if one_is_ahead(scene) || is_current || is_asked_anyway {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::FLAG_WITHOUT_TEST,
            scene.at(flag),
            "the flag says that the plan needs a test, and none is planned",
        )
        .help("add `tests: [{date: …, status: scheduled}]` to the plan, with who presents and who looks at it"),
    );
}

/// A session is planned for after the close date.
pub(super) fn test_after_close(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(close) = scene.fields.close_date else { return };
    for session in sessions(scene).iter().filter(|session| super::is_ahead(session, scene.today)) {
        let Some(date) = session.date.filter(|date| date.value > close.value) else { continue };
        let message = format!("the test is planned for {}, after the close date {}", date.value, close.value);
        found.push(
            Diagnostic::new(&codes::TEST_AFTER_CLOSE, scene.in_plan(date.span), message)
                .help("hold it while there is time to act on what it finds, two weeks before the offer or earlier"),
        );
    }
}
