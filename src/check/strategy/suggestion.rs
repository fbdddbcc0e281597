//! What the assessment suggests, beside what the author chose.

use super::{chosen, defend, flanking, fragment, frontal};
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, codes::strategy::suggestion as codes};
use crate::playbook::entity::assessment::Rating;
use crate::score::strategy_fit::Reason;

/// A rule, as a function.
type Rule = fn(&Scene<'_>, &mut Vec<Diagnostic>);

/// The rules that object to the strategy chosen. Where one of them speaks, its finding names the
/// suggestion.
const OBJECTIONS: &[Rule] = &[
    frontal::no_superiority,
    flanking::no_executive,
    flanking::unknown_rules,
    fragment::no_foothold,
    fragment::no_future,
    defend::nothing_to_defend,
    defend::weak_defence,
];

/// The assessment suggests another strategy than the one chosen.
pub(super) fn other_suggestion(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some((_, kind, place)), Some(fit)) = (chosen(scene), scene.figures.strategy.as_ref()) else { return };
    if fit.kind == kind {
        return;
    }
    let mut objections = Vec::new();
    for object in OBJECTIONS {
        object(scene, &mut objections);
    }
    if !objections.is_empty() {
        return;
    }
    let message = format!("the strategy is {}, and the assessment suggests {}", kind.slug(), fit.kind.slug());
    let mut problem = Diagnostic::new(&codes::OTHER_SUGGESTION, place, message);
    if let Some(reasons) = reasons(scene) {
        problem = problem.help(format!("{}: {reasons}", fit.kind.slug()));
    }
    found.push(problem.help("keep yours if you know better, and let `because:` say what the assessment does not see"));
}

/// What the assessment suggests and why, as a sentence; `None` while it suggests nothing.
pub(super) fn sentence(scene: &Scene<'_>) -> Option<String> {
    let fit = scene.figures.strategy.as_ref()?;
    let name = match fit.variation {
        Some(variation) => format!("{} ({})", fit.kind.slug(), variation.slug()),
        None => fit.kind.slug().to_owned(),
    };
    Some(format!("the assessment suggests {name}: {}", reasons(scene)?))
}

/// The problem with the suggestion added as help, where it is another strategy than the one chosen,
/// unless the finding of an earlier rule names it already.
pub(super) fn beside(scene: &Scene<'_>, problem: Diagnostic, earlier: Option<Rule>) -> Diagnostic {
    let mut named = Vec::new();
    if let Some(earlier) = earlier {
        earlier(scene, &mut named);
    }
    if !named.is_empty() {
        return problem;
    }
    let suggested = scene.figures.strategy.as_ref().map(|fit| fit.kind);
    match sentence(scene) {
        Some(sentence) if suggested != chosen(scene).map(|(_, kind, _)| kind) => problem.help(sentence),
        _ => problem,
    }
}

fn reasons(scene: &Scene<'_>) -> Option<String> {
    let fit = scene.figures.strategy.as_ref()?;
    Some(all_of(&fit.reasons.iter().map(|reason| words(scene, reason)).collect::<Vec<_>>()))
}

fn sign(rating: Option<Rating>) -> String {
    rating.map_or_else(|| "not yet rated".to_owned(), |rating| format!("`{}`", rating.sign()))
}

fn words(scene: &Scene<'_>, reason: &Reason) -> String {
    let rival = scene.primary_id().map_or("the competitor", |id| scene.competitor_name(id));
    match reason {
        Reason::Ours(criterion, rating) => format!("{} is {}", scene.criterion_name(*criterion), sign(*rating)),
        Reason::Theirs(criterion, rating) => {
            format!("that of {rival} on {} is {}", scene.criterion_name(*criterion), sign(*rating))
        }
        Reason::NotWorthWinning(_) => "it scores below zero on whether it is worth winning".to_owned(),
        Reason::CloseDateFar { days, .. } => format!("the close date is {days} days away"),
        Reason::Customer(standing) => format!("the account's standing is {}", standing.slug()),
        Reason::UnderAttack(1) => "a competitor attacks our position".to_owned(),
        Reason::UnderAttack(count) => format!("{count} competitors attack our position"),
        Reason::Superiority { ours, theirs } => format!("we lead {ours} to {theirs} on criteria, fit and value"),
        Reason::InnerCircleSupporter(id) => format!("{} of the inner circle supports us", scene.player_name(id)),
        Reason::CompetitorHasSupporter(id) => format!("{} favours {rival}", scene.player_name(id)),
        Reason::CompetitorEstablished => format!("they work with {rival} already"),
        Reason::NothingElseFits => "none of the other four has what it needs".to_owned(),
    }
}
