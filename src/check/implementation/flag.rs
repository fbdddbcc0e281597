//! Flags that a manager set by hand, and that the facts have overtaken.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::implementation::flag as codes};
use crate::playbook::entity::opportunity::Flag;
use crate::score::signals::last_test;

/// The flag that asks for a test, on a plan that has been tested since.
pub(super) fn tested(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(flag) = scene.fields.flags.iter().find(|flag| flag.value == Flag::NeedsTest) else { return };
    let tests = scene.plan.map_or(&[][..], |plan| &plan.tests);
    let Some((date, _)) = last_test(tests, scene.today) else { return };
    let assessed_since = scene.assessment.and_then(|a| a.date).is_some_and(|assessed| assessed.value > date);
    if -scene.days_until(date) <= i64::from(scene.config().test_stale_days()) && !assessed_since {
        found.push(
            Diagnostic::new(
                &codes::FLAG_AND_TEST,
                scene.at(flag),
                format!("the deal is flagged `needs_test`, and its plan was tested on {date}"),
            )
            .help("take the flag out; if the test did not answer what you wanted to know, set another: `status: scheduled`"),
        );
    }
}
