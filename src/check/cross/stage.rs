//! The stage and the probability against each other and against the work that was done; the owner.

use super::lacking::lacking;
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::cross::stage as codes};
use crate::methodology::Phase;
use crate::score::progress::ModuleState;
use std::collections::BTreeSet;

/// Nobody says how far the opportunity is.
pub(super) fn none(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.fields.stage.is_none() {
        let stages = scene.methodology().stages.iter().filter(|stage| stage.phase != Phase::Closed);
        let stages = stages.map(|stage| stage.slug.as_str()).collect::<Vec<_>>().join(", ");
        found.push(
            Diagnostic::new(&codes::NO_STAGE, scene.whole(), "nothing says how far the opportunity is")
                .help(format!("write `stage:` with one of: {stages}"))
                .help("each stage asks for a little more: what is asked for is what is checked"),
        );
    }
}

/// Nobody of us leads.
pub(super) fn no_owner(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.fields.owner.is_none() {
        found.push(
            Diagnostic::new(&codes::NO_OWNER, scene.whole(), "nobody of us leads the opportunity")
                .help("write `owner:` with the id of one of the team; the others go under `team:`"),
        );
    }
}

/// The probability is far from what is usual in the stage.
pub(super) fn probability_off(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(probability) = scene.fields.probability.filter(|probability| !is_of_the_end(probability.value.value()))
    else {
        return;
    };
    let Some(stage) = scene.opportunity.stage(scene.methodology()) else { return };
    let percent = probability.value.value();
    if u32::from(percent.abs_diff(stage.probability)) <= scene.config().probability_points() {
        return;
    }
    let message =
        format!("a probability of {percent} % in the stage {}, where {} % is usual", stage.title, stage.probability);
    let help = if percent > stage.probability {
        "what would have to be true for it? See that it is, move the stage on, or lower the probability"
    } else {
        "if you believe so little in it, what does the stage rest on? Move it back, or decide to stop"
    };
    found.push(Diagnostic::new(&codes::PROBABILITY_OFF_STAGE, scene.at(&probability), message).help(help));
}

/// The probability says that it is over, and it is open.
pub(super) fn probability_of_the_end(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(probability) = scene.fields.probability.filter(|probability| is_of_the_end(probability.value.value()))
    else {
        return;
    };
    let percent = probability.value.value();
    let finding = Diagnostic::new(
        &codes::PROBABILITY_OF_THE_END,
        scene.at(&probability),
        format!("a probability of {percent} % on an opportunity that is open"),
    );
    found.push(if percent == 0 {
        finding.help("if it is over, write how it ended: `outcome: lost`, `no_decision` or `withdrawn`")
    } else {
        finding.help("if they have signed, write `outcome: won`; until then something can still go wrong")
    });
}

const fn is_of_the_end(percent: u8) -> bool {
    percent == 0 || percent == 100
}

/// Modules that had to be complete by the end of an earlier stage are not.
///
/// What this stage is the first to ask for is its own work, and has findings of its own.
pub(super) fn ahead_of_the_work(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let methodology = scene.methodology();
    let Some(stage) = scene.fields.stage else { return };
    let earlier = methodology.stages.iter().take(stage.value.index()).flat_map(|stage| &stage.modules);
    let due = earlier.copied().collect::<BTreeSet<_>>();
    let incomplete = scene.figures.progress.iter().filter(|progress| {
        due.contains(&progress.module)
            && scene.needs(progress.module)
            && matches!(progress.state, ModuleState::NotStarted | ModuleState::InProgress)
    });
    let incomplete = incomplete.map(|progress| {
        let title = usize::from(progress.module).checked_sub(1).and_then(|index| methodology.modules.get(index));
        let title = title.map_or("", |module| &module.title);
        let state = match progress.state {
            ModuleState::NotStarted => "not begun".to_owned(),
            _ => format!("lacks {}", lacking(scene, progress)),
        };
        format!("{} {title} ({state})", progress.module)
    });
    let incomplete = incomplete.collect::<Vec<_>>();
    if incomplete.is_empty() {
        return;
    }
    let title = &methodology.stage(stage.value).title;
    found.push(
        Diagnostic::new(
            &codes::STAGE_AHEAD,
            scene.at(&stage),
            format!("in the stage {title}, and not complete: {}", incomplete.join("; ")),
        )
        .help("complete what earlier stages asked for, or move the stage back to where the work is"),
    );
}
