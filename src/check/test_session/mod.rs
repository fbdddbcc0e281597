//! Module 6: has the plan been tested, by the right people, and did anything come of it?

mod answer;
mod finding;
mod participant;
mod session;
mod truth;

use super::{Check, Scene, When};
use crate::diagnostics::Place;
use crate::diagnostics::codes::test_session as codes;
use crate::playbook::entity::test_session::{TestSession, TestStatus};
use crate::schema::Date;
use crate::score::signals::{last_test, test_status};

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::session::NOT_TESTED, when: When::Asked(6), run: session::not_tested },
    Check { rule: &codes::session::STALE_TEST, when: When::Asked(6), run: session::stale_test },
    Check { rule: &codes::session::ASSESSED_SINCE, when: When::Open, run: session::assessed_since },
    Check { rule: &codes::session::DAY_PASSED, when: When::Open, run: session::day_passed },
    Check { rule: &codes::session::HELD_IN_THE_FUTURE, when: When::Always, run: session::held_in_the_future },
    Check { rule: &codes::session::FLAG_WITHOUT_TEST, when: When::Open, run: session::flag_without_test },
    Check { rule: &codes::session::TEST_AFTER_CLOSE, when: When::Open, run: session::test_after_close },
    Check { rule: &codes::session::UNTESTED_IN_STAGE, when: When::Asked(6), run: session::untested_in_stage },
    Check { rule: &codes::participant::NO_REVIEWER, when: When::Open, run: participant::no_reviewer },
    Check { rule: &codes::participant::NO_COACH, when: When::Open, run: participant::no_coach },
    Check { rule: &codes::participant::NO_FOREIGN_EYES, when: When::Open, run: participant::no_foreign_eyes },
    Check { rule: &codes::participant::OWN_JUDGE, when: When::Open, run: participant::own_judge },
    Check { rule: &codes::answer::NO_IMPROVEMENT, when: When::Open, run: answer::no_improvement },
    Check { rule: &codes::answer::UNANSWERED_QUESTIONS, when: When::Open, run: answer::unanswered_questions },
    Check { rule: &codes::answer::NOTHING_FOUND, when: When::Open, run: answer::nothing_found },
    Check { rule: &codes::truth::YES_AGAINST_THE_FACTS, when: When::Open, run: truth::yes_against_the_facts },
    Check { rule: &codes::finding::UNANSWERED_VULNERABILITY, when: When::Open, run: finding::unanswered_vulnerability },
    Check { rule: &codes::finding::ONLY_AN_ANSWER, when: When::Open, run: finding::only_an_answer },
    Check {
        rule: &codes::finding::RECOMMENDATION_WITHOUT_ACTION,
        when: When::Open,
        run: finding::recommendation_without_action,
    },
    Check { rule: &codes::finding::GIVEN_UP, when: When::Open, run: finding::given_up },
];

/// The sessions on record.
fn sessions<'a>(scene: &Scene<'a>) -> &'a [TestSession] {
    scene.plan.map_or(&[], |plan| &plan.value.tests)
}

/// The newest session that was held, and its date.
fn last<'a>(scene: &Scene<'a>) -> Option<(Date, &'a TestSession)> {
    last_test(sessions(scene), scene.today)
}

/// Whether a session was held, by its status and its date.
fn was_held(session: &TestSession, today: Date) -> bool {
    test_status(session) == TestStatus::Complete && session.date.is_some_and(|date| date.value <= today)
}

/// Whether a session is still to come, today or later.
fn is_ahead(session: &TestSession, today: Date) -> bool {
    test_status(session) != TestStatus::Complete && session.date.is_some_and(|date| date.value >= today)
}

/// Whether any session is still to come.
fn one_is_ahead(scene: &Scene<'_>) -> bool {
    sessions(scene).iter().any(|session| is_ahead(session, scene.today))
}

/// The newest session that was held, and those to come: what can still be put right.
fn watched<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a TestSession> {
    let today = scene.today;
    let ahead = sessions(scene).iter().filter(move |session| is_ahead(session, today));
    last(scene).map(|(_, session)| session).into_iter().chain(ahead)
}

/// The place of a session: its date, else its first line.
fn session_place(scene: &Scene<'_>, session: &TestSession) -> Place {
    let plan = scene.plan.map_or(scene.opportunity.document, |plan| plan.document);
    session.date.map_or_else(|| scene.first_line(plan, session.span), |date| scene.in_plan(date.span))
}

/// What a session is called in a message: "the test of 2026-11-19".
fn called(session: &TestSession) -> String {
    session.date.map_or_else(|| "the test".to_owned(), |date| format!("the test of {}", date.value))
}
