//! What the plan rests on: resources for its actions, and a test of its own.

use super::goal::{aims_place, has_aims};
use crate::check::Scene;
use crate::check::listing::{listed, quoted};
use crate::diagnostics::{Diagnostic, codes::plan::means as codes};
use crate::playbook::entity::plan::PlanSide;

fn ours<'a>(scene: &Scene<'a>) -> Option<&'a PlanSide> {
    scene.plan.and_then(|plan| plan.us.as_ref()).filter(|us| has_aims(Some(us)))
}

/// Resources that no action uses.
pub(super) fn untied_resource(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = scene.plan.and_then(|plan| plan.us.as_ref()) else { return };
    let untied = us.resources.iter().filter(|resource| resource.action.is_none()).collect::<Vec<_>>();
    let Some(first) = untied.first() else { return };
    let names = untied.iter().map(|resource| quoted(&resource.text)).collect::<Vec<_>>();
    let place = first.text.as_ref().map_or(first.span, |text| text.span);
    let verb = if names.len() == 1 { "is" } else { "are" };
    found.push(
        Diagnostic::new(
            &codes::UNTIED_RESOURCE,
            scene.in_plan(place),
            format!("{} {verb} there for no action", listed(&names)),
        )
        .help("add `action:` with the id of the action that needs it, or take it out"),
    );
}

/// A plan that names no resources.
pub(super) fn no_resource(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = ours(scene).filter(|us| us.resources.is_empty()) else { return };
    found
        .push(Diagnostic::new(&codes::NO_RESOURCE, aims_place(scene, us), "the plan does not say what it takes").help(
            "add `resources:` under `us:`: people by name, programmes, money, each with the `action:` it is for",
        ));
}

/// A plan that says nothing of what makes it realistic.
pub(super) fn no_reality_test(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = ours(scene).filter(|us| us.test.is_none()) else { return };
    found.push(
        Diagnostic::new(
            &codes::NO_REALITY_TEST,
            aims_place(scene, us),
            "nothing in the plan would show that it is realistic",
        )
        .help("add `test:` under `us:`: the one question whose answer tells whether the plan creates value for them"),
    );
}
