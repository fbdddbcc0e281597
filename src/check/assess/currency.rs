//! Whether there is an assessment, and how old it is.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::assess as codes};

/// The stage asks for an assessment, and there is none.
pub(super) fn not_assessed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.assessment.is_none() {
        found.push(
            Diagnostic::new(&codes::NOT_ASSESSED, scene.whole(), "the opportunity has not been assessed yet")
                .help("add `assessments:` with a date and our twenty signs: `us: ++??? ????? ????? +????`")
                .help("a `?` is a good answer: it shows what to ask next"),
        );
    }
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
            .help("rate the twenty criteria again, as a new dated assessment beside the old ones"),
        );
    }
}
