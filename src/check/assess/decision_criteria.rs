//! What the customer decides by, formal (#6) and informal (#14): who cares, and how we stand.

use crate::check::Scene;
use crate::check::listing::{listed, quoted};
use crate::diagnostics::{Diagnostic, Place, Rule, codes::assess::decision_criteria as codes};
use crate::methodology::Phase;
use crate::playbook::entity::decision_criterion::{DecisionCriterion, DecisionCriterionKind, Position};

const FORMAL: &str = "formal-decision-criteria";
const INFORMAL: &str = "informal-decision-criteria";

/// The fewest criteria of which it says something that we are better on all.
const MANY: usize = 3;

/// How a criterion is written.
const HOW: &str = "list them under `decision_criteria:`, each with `text:` in their words, `kind:`, `mandatory:`, \
                   `players:` who care, and `positions:`";

fn is(criterion: &DecisionCriterion, kind: DecisionCriterionKind) -> bool {
    criterion.kind.is_some_and(|written| written.value == kind)
}

fn place(scene: &Scene<'_>, criterion: &DecisionCriterion) -> Place {
    match &criterion.text {
        Some(text) => scene.at(text),
        None => scene.first_line(scene.opportunity.document, criterion.span),
    }
}

/// We claim to know the formal criteria, and none is written. One without a kind may be meant.
pub(super) fn no_formal(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mut listed = scene.fields.decision_criteria.iter();
    let any = listed.any(|criterion| criterion.kind.is_none() || is(criterion, DecisionCriterionKind::Formal));
    if let Some(id) = scene.favourable(FORMAL).filter(|_| !any) {
        let message =
            format!("{} is rated `+`, and not one formal criterion is written down", scene.criterion_name(id));
        found.push(Diagnostic::new(&codes::NO_FORMAL_CRITERION, scene.rating_place(id), message).help(HOW));
    }
}

/// We claim to know the informal criteria, and none is written.
pub(super) fn no_informal(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let any = scene.fields.decision_criteria.iter().any(|criterion| is(criterion, DecisionCriterionKind::Informal));
    if let Some(id) = scene.favourable(INFORMAL).filter(|_| !any) {
        let message =
            format!("{} is rated `+`, and not one informal criterion is written down", scene.criterion_name(id));
        found.push(
            Diagnostic::new(&codes::NO_INFORMAL_CRITERION, scene.rating_place(id), message)
                .help("write what it will really turn on, as you were told in confidence, with `kind: informal`"),
        );
    }
}

/// Near the decision, and nothing says what it is made by.
pub(super) fn no_criteria(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let claims = scene.favourable(FORMAL).or_else(|| scene.favourable(INFORMAL));
    if !scene.fields.decision_criteria.is_empty() || scene.phase != Some(Phase::Late) || claims.is_some() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NO_CRITERIA,
            scene.whole(),
            "the decision is near, and nothing says by what the customer decides",
        )
        .help(HOW),
    );
}

/// A mandatory criterion on which the customer finds us worse.
pub(super) fn worse_on_mandatory(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mandatory = scene.fields.decision_criteria.iter().filter(|c| c.mandatory.is_some_and(|must| must.value));
    for criterion in mandatory {
        let Some(us) = criterion.positions.us.filter(|us| us.value == Position::Worse) else { continue };
        let ahead = criterion.positions.competitors.iter().filter(|(_, position)| position.value == Position::Better);
        let ahead = listed(&ahead.map(|(id, _)| scene.competitor_name(id).to_owned()).collect::<Vec<_>>());
        let ahead = if ahead.is_empty() { ahead } else { format!(", and {ahead} better") };
        found.push(
            Diagnostic::new(
                &codes::WORSE_ON_MANDATORY,
                scene.at(&us),
                format!("the customer finds us worse on {}, which is mandatory{ahead}", quoted(&criterion.text)),
            )
            .help("mend it, prove the customer wrong, or have the criterion changed by somebody who can; else you are out"),
        );
    }
}

/// One finding on several criteria, at the first of them.
fn aggregated<'a>(
    scene: &Scene<'_>,
    rule: &'static Rule,
    meant: impl Iterator<Item = &'a DecisionCriterion>,
    message: impl FnOnce(usize, String) -> String,
) -> Option<Diagnostic> {
    let meant = meant.collect::<Vec<_>>();
    let names = listed(&meant.iter().map(|criterion| quoted(&criterion.text)).collect::<Vec<_>>());
    Some(Diagnostic::new(rule, place(scene, meant.first()?), message(meant.len(), names)))
}

/// Criteria about which nobody seems to care.
pub(super) fn nobody_cares(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let meant = scene.fields.decision_criteria.iter().filter(|criterion| criterion.players.is_empty());
    let finding =
        aggregated(scene, &codes::NOBODY_CARES, meant, |_, names| format!("nothing says who cares about {names}"));
    found.extend(finding.map(|finding| {
        finding.help(
            "write the people under `players:`; a criterion that nobody stands for can be dropped, or was planted by \
             a competitor",
        )
    }));
}

/// Better on everything, in our own eyes.
pub(super) fn all_better(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let listed = &scene.fields.decision_criteria;
    let is_better =
        |criterion: &DecisionCriterion| criterion.positions.us.is_some_and(|us| us.value == Position::Better);
    if listed.len() < MANY || !listed.iter().all(is_better) {
        return;
    }
    let finding = aggregated(scene, &codes::ALL_BETTER, listed.iter(), |count, _| {
        format!("we are better on all {count} criteria: that is how we see it, hardly how the customer does")
    });
    found.extend(finding.map(|finding| {
        finding
            .help("ask those who judge, one criterion after the other, and ask what the others are better at")
            .help("price is always a criterion: write it down if it is missing")
    }));
}

/// Criteria on which we do not know how we stand.
pub(super) fn unknown_position(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let is_unknown =
        |criterion: &&DecisionCriterion| criterion.positions.us.is_none_or(|us| us.value == Position::Unknown);
    let meant = scene.fields.decision_criteria.iter().filter(is_unknown);
    let finding = aggregated(scene, &codes::UNKNOWN_POSITION, meant, |_, names| {
        format!("we do not know how the customer sees us on {names}")
    });
    found.extend(finding.map(|finding| {
        finding.help("ask one of those who care, and write `positions: {us: better}`, `same` or `worse`")
    }));
}

/// Key players of whom nothing says what they decide by.
pub(super) fn players_without(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.fields.decision_criteria.is_empty() {
        return;
    }
    let cares = |id| scene.fields.decision_criteria.iter().any(|c| c.players.iter().any(|player| player.value == id));
    let key = scene.figures.map.key.iter().filter_map(|place| scene.players().get(*place));
    let without = key
        .filter(|player| player.decision_criteria.is_empty() && !cares(player.player_id()))
        .filter(|player| !player.placeholder.is_some_and(|placeholder| placeholder.value))
        .collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let names = listed(
        &without
            .iter()
            .map(|player| player.name.as_ref().map_or(String::new(), |name| name.value.clone()))
            .collect::<Vec<_>>(),
    );
    found.push(
        Diagnostic::new(
            &codes::PLAYER_WITHOUT_CRITERION,
            scene.player_place(first),
            format!("nothing says what {names} will decide by"),
        )
        .help(
            "ask, and write the person under `players:` at the criterion; or under `decision_criteria:` at the person",
        ),
    );
}
