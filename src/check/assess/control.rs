//! Whether we are in control of the sale, and how the team sells.

use crate::check::Scene;
use crate::check::listing::{counted, listed};
use crate::diagnostics::{Diagnostic, Rule, codes::assess::control as codes};
use crate::playbook::entity::versatility::Level;
use crate::score::control::Control;

/// Five signs or more of not being in control.
pub(super) fn not_in_control(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.figures.control.control == Control::NotInControl {
        found.push(
            finding(scene, &codes::NOT_IN_CONTROL, "the customer or the competition leads this sale, not we")
                .help("decide in the next review: change the strategy, go higher, or withdraw")
                .help("take a sign off the list when its cause is gone"),
        );
    }
}

/// Two to four signs.
pub(super) fn slipping(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.figures.control.control == Control::Slipping {
        found.push(
            finding(scene, &codes::SLIPPING, "control is slipping")
                .help("plan an action against the cause of each; take a sign off the list when its cause is gone"),
        );
    }
}

fn finding(scene: &Scene<'_>, rule: &'static Rule, what: &str) -> Diagnostic {
    let signs = &scene.figures.control.signs;
    let named = listed(&signs.iter().map(|sign| sign.slug().replace('_', " ")).collect::<Vec<_>>());
    let count = counted(signs.len(), "sign");
    let first = scene.fields.control_signs.iter().find_map(|observed| observed.sign.as_ref());
    let place = first.map_or_else(|| scene.whole(), |sign| scene.at(sign));
    Diagnostic::new(rule, place, format!("{what}: {count} ({named})"))
}

/// The team sells on the first level while the deal is in evaluation or near its decision.
pub(super) fn first_level(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(versatility) = scene.fields.versatility.as_ref().filter(|_| scene.is_past_early()) else { return };
    let rows = scene.methodology().versatility.iter();
    let low = rows
        .filter_map(|row| Some((row, versatility.level(&row.slug)?)))
        .filter(|(_, level)| level.value == Level::First)
        .collect::<Vec<_>>();
    let Some((_, first)) = low.first() else { return };
    let [named, next] = [0, 1].map(|level| {
        listed(
            &low.iter()
                .map(|(row, _)| {
                    let text = row.levels.get(level).map_or("", String::as_str).to_lowercase();
                    format!("{} ({text})", row.title.to_lowercase())
                })
                .collect::<Vec<_>>(),
        )
    });
    found.push(
        Diagnostic::new(
            &codes::FIRST_LEVEL,
            scene.at(first),
            format!("the deal has come this far, and the team works on the first level of {named}"),
        )
        .help(format!("ask what it would take to get to the next one: {next}")),
    );
}
