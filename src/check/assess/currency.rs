//! Whether there is an assessment, and how old it is.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::assess::currency as codes};
use crate::schema::Vocabulary;

/// The stage asks for an assessment, and there is none, or none of us.
pub(super) fn not_assessed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    // A date in the future is a finding of its own.
    if scene.is_assessed() || scene.assessment.is_none() && !scene.opportunity.assessments.is_empty() {
        return;
    }
    let (place, message) = match scene.assessment {
        None => (scene.whole(), "the opportunity has not been assessed yet"),
        Some(_) => (scene.assessment_place(), "the newest assessment says nothing of us"),
    };
    found.push(
        Diagnostic::new(&codes::NOT_ASSESSED, place, message)
            .help(format!(
                "add `assessments:` with a date and a sign of ours for each criterion: `us: {}`",
                scene.methodology().rating_line("++?????????????+????")
            ))
            .help("a `?` is a good answer: it shows what to ask next"),
    );
}

/// The newest assessment is older than the site allows.
pub(super) fn stale_assessment(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().assessment_stale_days());
    if let Some(days) = scene.figures.assessment_age.filter(|days| *days > limit) {
        found.push(
            Diagnostic::new(
                &codes::STALE_ASSESSMENT,
                scene.assessment_place(),
                format!("the newest assessment is {days} days old"),
            )
            .help("rate the criteria again, as a new dated assessment beside the old ones"),
        );
    }
}

/// An assessment without a date.
pub(super) fn undated_assessment(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for assessment in scene.opportunity.assessments.iter().filter(|a| a.date.is_none()) {
        found.push(
            Diagnostic::new(
                &codes::UNDATED_ASSESSMENT,
                scene.first_line(assessment.document, assessment.span),
                "the assessment has no date, so nobody can tell how old it is or what came after it",
            )
            .help(format!(
                "add `date:` with the day it was made, such as `date: {}`; an assessment in a file of its own may \
                 carry the day as the file's name",
                scene.today
            )),
        );
    }
}
