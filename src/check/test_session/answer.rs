//! The answers of the newest test.

use super::{called, last, session_place};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::test_session::answer as codes};
use crate::playbook::entity::test_session::{QuestionAnswer, TestAnswer, TestSession};
use crate::schema::Spanned;

/// The answers of a session by the methodology's questions, in its order.
pub(super) fn answers<'a>(
    scene: &Scene<'a>,
    session: &'a TestSession,
) -> impl Iterator<Item = (&'a str, Option<&'a Spanned<QuestionAnswer>>)> {
    scene.methodology().test_questions.iter().map(|question| {
        let slug = question.slug.as_str();
        (slug, session.answers.0.get(slug))
    })
}

/// Answers `no` or `unsure` from which nothing follows.
pub(super) fn no_improvement(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, session)) = last(scene) else { return };
    let open = answers(scene, session).filter_map(|(slug, answer)| {
        let answer = answer?;
        let is_yes = answer.answer.is_none_or(|given| given.value == TestAnswer::Yes);
        (!is_yes && answer.improvement.is_none()).then_some((slug, answer.span))
    });
    let open = open.collect::<Vec<_>>();
    let Some((_, span)) = open.first() else { return };
    let slugs = open.iter().map(|(slug, _)| format!("`{slug}`")).collect::<Vec<_>>();
    let message = match open.len() {
        1 => format!("{} was not answered with yes, and nothing follows from it", slugs[0]),
        count => format!("{count} answers are no or unsure, and nothing follows from them: {}", listed(&slugs)),
    };
    found.push(
        Diagnostic::new(&codes::NO_IMPROVEMENT, scene.in_plan(*span), message).help(
            "plan an action that would turn the answer, and name it: `{answer: no, note: …, improvement: ACTION}`",
        ),
    );
}

/// Questions without an answer.
pub(super) fn unanswered_questions(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, session)) = last(scene) else { return };
    let open = answers(scene, session).filter(|(_, answer)| answer.is_none()).map(|(slug, _)| format!("`{slug}`"));
    let open = open.collect::<Vec<_>>();
    let all = scene.methodology().test_questions.len();
    if open.is_empty() {
        return;
    }
    let message = if open.len() == all {
        format!("{} answered none of the {all} questions", called(session))
    } else {
        format!("{} left {} of {all} questions open: {}", called(session), open.len(), listed(&open))
    };
    found.push(
        Diagnostic::new(&codes::UNANSWERED_QUESTIONS, session_place(scene, session), message)
            .help("answer each below `answers:` with yes, no or unsure; no and unsure are what a test is for"),
    );
}

/// Every answer is yes, and nobody found a weak point or had advice.
pub(super) fn nothing_found(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, session)) = last(scene) else { return };
    let given = session.answers.0.values().filter_map(|answer| answer.answer).collect::<Vec<_>>();
    let all_yes = given.iter().all(|answer| answer.value == TestAnswer::Yes);
    if given.is_empty() || !all_yes || !session.vulnerabilities.is_empty() || !session.recommendations.is_empty() {
        return;
    }
    let message = format!("{} found nothing: every answer is yes, and there is no vulnerability", called(session));
    found.push(
        Diagnostic::new(&codes::NOTHING_FOUND, session_place(scene, session), message)
            .help("let somebody play the competitor who has read the plan, and ask them how they would win"),
    );
}
