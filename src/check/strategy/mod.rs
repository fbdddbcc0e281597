//! Module 2: is a strategy chosen, does it follow from the assessment, is it written out?

mod choice;
mod competitor;
mod defend;
mod develop;
mod flanking;
mod fragment;
mod frontal;
mod repertoire;
mod suggestion;

use super::{Check, Scene, When, WorldCheck};
use crate::diagnostics::Place;
use crate::diagnostics::codes::strategy as codes;
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::strategy::{Strategy, StrategyKind};

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::choice::NO_STRATEGY, when: When::Asked(2), run: choice::no_strategy },
    Check { rule: &codes::choice::NO_REASON, when: When::Asked(2), run: choice::no_reason },
    Check { rule: &codes::choice::NEVER_ASSESSED, when: When::Open, run: choice::never_assessed },
    Check { rule: &codes::suggestion::OTHER_SUGGESTION, when: When::Open, run: suggestion::other_suggestion },
    Check { rule: &codes::choice::WRONG_VARIATION, when: When::Open, run: choice::wrong_variation },
    Check { rule: &codes::choice::FIELD_OF_ANOTHER, when: When::Open, run: choice::field_of_another },
    Check { rule: &codes::frontal::NO_SUPERIORITY, when: When::Open, run: frontal::no_superiority },
    Check { rule: &codes::frontal::NOT_THREE_TO_ONE, when: When::Open, run: frontal::not_three_to_one },
    Check { rule: &codes::frontal::BEHIND_IN_THEIR_EYES, when: When::Open, run: frontal::behind_in_their_eyes },
    Check { rule: &codes::flanking::NO_EXECUTIVE, when: When::Open, run: flanking::no_executive },
    Check { rule: &codes::flanking::UNKNOWN_RULES, when: When::Open, run: flanking::unknown_rules },
    Check { rule: &codes::flanking::NO_NEW_CRITERIA, when: When::Asked(2), run: flanking::no_new_criteria },
    Check { rule: &codes::flanking::NO_BETTER_GROUND, when: When::Open, run: flanking::no_better_ground },
    Check { rule: &codes::flanking::GROUND_NOT_MOVED, when: When::Open, run: flanking::ground_not_moved },
    Check { rule: &codes::fragment::NO_PART, when: When::Asked(2), run: fragment::no_part },
    Check { rule: &codes::fragment::NO_FOOTHOLD, when: When::Open, run: fragment::no_foothold },
    Check { rule: &codes::fragment::NO_FUTURE, when: When::Open, run: fragment::no_future },
    Check { rule: &codes::fragment::DEAR_PART, when: When::Open, run: fragment::dear_part },
    Check { rule: &codes::defend::NOTHING_TO_DEFEND, when: When::Open, run: defend::nothing_to_defend },
    Check { rule: &codes::defend::WEAK_DEFENCE, when: When::Open, run: defend::weak_defence },
    Check { rule: &codes::defend::NOBODY_AT_THE_TOP, when: When::Open, run: defend::nobody_at_the_top },
    Check { rule: &codes::develop::NO_LATER_DATE, when: When::Asked(2), run: develop::no_later_date },
    Check { rule: &codes::develop::LATER_DATE_PAST, when: When::Open, run: develop::later_date_past },
    Check { rule: &codes::develop::LATER_AND_NOW, when: When::Open, run: develop::later_and_now },
    Check { rule: &codes::competitor::NO_EXPECTED_STRATEGY, when: When::Open, run: competitor::no_expected_strategy },
    Check { rule: &codes::competitor::AIMED_ELSEWHERE, when: When::Open, run: competitor::aimed_elsewhere },
    Check { rule: &codes::competitor::AGAINST_HABIT, when: When::Open, run: competitor::against_habit },
];

/// The rules of the module on the playbook as a whole.
pub(super) static WORLD_RULES: &[WorldCheck] =
    &[WorldCheck { rule: &codes::repertoire::ONE_FOR_ALL, run: repertoire::one_for_all }];

/// The strategy when one is chosen, its name, and the place of the name.
fn chosen<'a>(scene: &Scene<'a>) -> Option<(&'a Strategy, StrategyKind, Place)> {
    let strategy = scene.fields.strategy.as_ref()?;
    let kind = strategy.kind?;
    Some((strategy, kind.value, scene.at(&kind)))
}

/// The same, when the strategy chosen is this one and something of ours has been rated: without
/// an assessment no strategy is right or wrong.
fn assessed<'a>(scene: &Scene<'a>, wanted: StrategyKind) -> Option<(&'a Strategy, Place)> {
    let (strategy, kind, place) = chosen(scene)?;
    (kind == wanted && scene.figures.us.counts.answered() > 0).then_some((strategy, place))
}

/// How a criterion of ours stands: "#7 Solution fit is `?`".
fn standing(scene: &Scene<'_>, criterion: CriterionId) -> String {
    let name = scene.criterion_name(criterion);
    match scene.ours(criterion) {
        Some(rating) => format!("{name} is `{}`", rating.sign()),
        None => format!("{name} is not yet rated"),
    }
}

/// Of the criteria of these names, how those stand that are not favourable; criteria that the
/// methodology lacks are left out.
fn not_favourable(scene: &Scene<'_>, slugs: &[&str]) -> Vec<String> {
    let criteria = slugs.iter().filter_map(|slug| scene.criterion(slug));
    criteria
        .filter(|criterion| scene.ours(*criterion) != Some(Rating::Favourable))
        .map(|criterion| standing(scene, criterion))
        .collect()
}

/// Of the criteria of these names, how those stand that are unfavourable.
fn unfavourable(scene: &Scene<'_>, slugs: &[&str]) -> Vec<String> {
    let criteria = slugs.iter().filter_map(|slug| scene.criterion(slug));
    criteria
        .filter(|criterion| scene.ours(*criterion) == Some(Rating::Unfavourable))
        .map(|criterion| standing(scene, criterion))
        .collect()
}
