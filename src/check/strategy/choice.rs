//! The choice itself: whether it is there, has a reason, and is written with what belongs to it.

use super::{chosen, suggestion};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::strategy::choice as codes};
use crate::playbook::entity::strategy::{StrategyKind, Variation};

/// The stage asks for a strategy, and none is named. While nothing has been rated, the assessment
/// comes first.
pub(super) fn no_strategy(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if chosen(scene).is_some() || scene.figures.us.counts.answered() == 0 {
        return;
    }
    let mut problem =
        Diagnostic::new(&codes::NO_STRATEGY, scene.whole(), "no competitive strategy has been chosen yet");
    if let Some(suggested) = suggestion::sentence(scene) {
        problem = problem.help(suggested);
    }
    found.push(problem.help(
        "write `strategy: {kind: …, because: …}`, with frontal, flanking, fragment, defend or develop and your reason",
    ));
}

/// A strategy is named, and nothing says why.
pub(super) fn no_reason(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, kind, place)) = chosen(scene) else { return };
    if strategy.because.as_ref().is_some_and(|because| !because.trim().is_empty()) {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NO_REASON, place, format!("the strategy is {}, and nothing says why", kind.slug()))
            .help("add `because:` with one sentence out of the assessment: what do we lead by, and who sees it so?"),
    );
}

/// A strategy is named although nothing of ours has been rated.
pub(super) fn never_assessed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, kind, place)) = chosen(scene) else { return };
    if scene.figures.us.counts.answered() > 0 {
        return;
    }
    let message = format!("the strategy is {}, and the opportunity was never assessed", kind.slug());
    found.push(
        Diagnostic::new(&codes::NEVER_ASSESSED, place, message)
            .help("rate the criteria of us and of the primary competitor first, then look at the strategy again"),
    );
}

/// The variation is one of another strategy.
pub(super) fn wrong_variation(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, kind, _)) = chosen(scene) else { return };
    let Some(variation) = strategy.variation.filter(|variation| variation.of() != kind) else { return };
    let message = format!(
        "{} is a variation of {}, and the strategy is {}",
        variation.slug(),
        variation.of().slug(),
        kind.slug()
    );
    let own = Variation::ALL.iter().filter(|own| own.of() == kind).map(|own| own.slug()).collect::<Vec<_>>();
    let help = match own.as_slice() {
        [] => format!("{} has no variations: take the line out", kind.slug()),
        own => format!("write {}, or change `kind:`", own.join(" or ")),
    };
    found.push(Diagnostic::new(&codes::WRONG_VARIATION, scene.at(&variation), message).help(help));
}

/// A field is filled that belongs to another strategy.
pub(super) fn field_of_another(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((strategy, kind, _)) = chosen(scene) else { return };
    let part = strategy.part.as_ref().map(|part| ("part", StrategyKind::Fragment, scene.at(part)));
    let criteria = strategy.new_criteria.first();
    let criteria = criteria.map(|first| ("new_criteria", StrategyKind::Flanking, scene.at(first)));
    let expected = strategy.expected.map(|date| ("expected", StrategyKind::Develop, scene.at(&date)));
    for (key, of, place) in [part, criteria, expected].into_iter().flatten().filter(|(_, of, _)| *of != kind) {
        let message = format!("`{key}` belongs to a {} strategy, and this one is {}", of.slug(), kind.slug());
        found.push(
            Diagnostic::new(&codes::FIELD_OF_ANOTHER, place, message)
                .help(format!("take `{key}` out, or write `kind: {}` if that is what you do", of.slug())),
        );
    }
}
