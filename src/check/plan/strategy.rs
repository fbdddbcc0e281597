//! The strategy as the plan puts it in words, beside the one that the opportunity names.

use super::goal::{aims_place, has_aims};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::plan::strategy as codes};
use crate::methodology::StrategyText;
use crate::playbook::entity::strategy::StrategyKind;
use crate::schema::fold_word;

/// A plan without a strategy, or with one that names none of the five.
pub(super) fn unnamed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(us) = scene.plan.and_then(|plan| plan.us.as_ref()).filter(|us| has_aims(Some(us))) else { return };
    let strategies = &scene.methodology().strategies;
    let (place, message) = match &us.strategy {
        None => (aims_place(scene, us), "our side of the plan has objectives and no strategy"),
        Some(text) if !strategies.iter().any(|strategy| is_named(strategy, text)) => {
            (scene.in_plan(text.span), "the strategy of the plan names none of the five")
        }
        Some(_) => return,
    };
    let names = strategies.iter().map(|strategy| format!("`{}`", strategy.title)).collect::<Vec<_>>();
    found.push(
        Diagnostic::new(&codes::UNNAMED_STRATEGY, place, message)
            .help(format!("begin `strategy:` with one of {}, and say in a sentence how", names.join(", "))),
    );
}

/// Whether a text names a strategy, by its title or by the word for it in documents.
fn is_named(strategy: &StrategyText, text: &str) -> bool {
    let folded = text.to_lowercase();
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    words.any(|word| word == strategy.slug) || folded.contains(&strategy.title.to_lowercase())
}

/// A plan that begins with another of the five than the opportunity names.
pub(super) fn other(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let text = scene.plan.and_then(|plan| plan.us.as_ref()?.strategy.as_ref());
    let chosen = scene.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    let (Some(text), Some(chosen)) = (text, chosen) else { return };
    let Some(named) = leading(scene, text).filter(|named| *named != chosen.value) else { return };
    found.push(
        Diagnostic::new(
            &codes::OTHER_STRATEGY,
            scene.in_plan(text.span),
            format!("the plan follows `{}`, and the opportunity names `{}`", named.slug(), chosen.value.slug()),
        )
        .label(scene.at(&chosen), "the strategy of the opportunity")
        .help("decide which of the two it is, and write it in both places")
        .help("if the strategy was changed, see which actions still serve it"),
    );
}

/// The strategy that a text begins with. A word that a sentence goes on after may be a verb:
/// "Develop the case with finance" names nothing, "Develop. One visit each half-year" does.
fn leading(scene: &Scene<'_>, text: &str) -> Option<StrategyKind> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != ' ' && c != '-').unwrap_or(text.len());
    let first = fold_word(&text[..end]);
    let strategies = &scene.methodology().strategies;
    let named = strategies.iter().find(|strategy| first == strategy.slug || first == fold_word(&strategy.title))?;
    StrategyKind::ALL.iter().copied().find(|kind| kind.slug() == named.slug)
}
