//! Module 4: is there, for every key player, a strategy, an agenda and a target, and do they agree
//! with who the person is?

mod agenda;
mod level;
mod mentor;
mod owner;
mod strategy;
mod target;

use super::{Check, Scene, When};
use crate::diagnostics::codes::relationship as codes;
use crate::playbook::Part;
use crate::playbook::entity::alignment::{RelationshipPlan, RelationshipStrategy};
use crate::playbook::entity::key_player::{KeyPlayer, Support};

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::strategy::NO_STRATEGY, when: When::Asked(4), run: strategy::no_strategy },
    Check { rule: &codes::strategy::AT_ODDS, when: When::Open, run: strategy::at_odds },
    Check { rule: &codes::strategy::NO_ACTION, when: When::Asked(5), run: strategy::no_action },
    Check { rule: &codes::strategy::LEVERAGE_IN_CONFLICT, when: When::Open, run: strategy::leverage_in_conflict },
    Check { rule: &codes::strategy::LEVERAGE_OF_A_STRANGER, when: When::Open, run: strategy::leverage_of_a_stranger },
    Check { rule: &codes::agenda::NO_BUSINESS_AGENDA, when: When::Asked(4), run: agenda::no_business_agenda },
    Check { rule: &codes::agenda::NO_PERSONAL_AGENDA, when: When::Asked(4), run: agenda::no_personal_agenda },
    Check { rule: &codes::agenda::ONE_AGENDA_FOR_ALL, when: When::Open, run: agenda::one_agenda_for_all },
    Check { rule: &codes::agenda::NO_VALUE, when: When::Asked(4), run: agenda::no_value },
    Check { rule: &codes::target::NO_TARGET, when: When::Asked(4), run: target::no_target },
    Check { rule: &codes::target::TARGET_WITHOUT_DATE, when: When::Asked(4), run: target::without_date },
    Check { rule: &codes::target::TARGET_MISSED, when: When::Open, run: target::missed },
    Check { rule: &codes::target::TARGET_BELOW, when: When::Open, run: target::below },
    Check { rule: &codes::target::TARGET_OF_NO_CHANGE, when: When::Open, run: target::of_no_change },
    Check { rule: &codes::target::TARGET_AFTER_CLOSE, when: When::Open, run: target::after_close },
    Check { rule: &codes::mentor::MENTOR_WITHOUT_GAIN, when: When::Open, run: mentor::without_gain },
    Check { rule: &codes::level::NO_LEVEL, when: When::Open, run: level::none_recorded },
    Check { rule: &codes::level::LEVEL_BELOW, when: When::Open, run: level::below },
    Check { rule: &codes::level::VENDOR_TO_ALL, when: When::Open, run: level::vendor_to_all },
    Check { rule: &codes::owner::NO_OWNER, when: When::Asked(4), run: owner::nobody },
    Check { rule: &codes::owner::OWNER_WITHOUT_CONTACT, when: When::Open, run: owner::without_contact },
];

/// The key players. A seat whose holder is not known yet cannot be related to, and is left out.
fn people<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Part<KeyPlayer>> {
    let players = scene.players();
    let key = scene.figures.map.key.clone();
    key.into_iter()
        .filter_map(|place| players.get(place))
        .filter(|player| !player.placeholder.is_some_and(|is| is.value))
}

/// The key players of whom more is wanted than to keep an eye on them, with the plan for each.
fn moved<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a Part<KeyPlayer>, &'a RelationshipPlan)> {
    people(scene).filter_map(|player| {
        let plan = player.value.relationship.as_ref()?;
        plan.strategy.filter(|strategy| strategy.value != RelationshipStrategy::Monitor)?;
        Some((player, plan))
    })
}

/// Whether nothing of the module has been written: then one finding says so.
fn is_untouched(scene: &Scene<'_>) -> bool {
    people(scene).all(|player| {
        player.relationship.is_none() && player.business_agenda.is_none() && player.personal_agenda.is_none()
    })
}

/// A person's name, "somebody" without one.
fn name(player: &KeyPlayer) -> &str {
    player.name.as_ref().map_or("somebody", |name| &name.value)
}

fn names(players: &[&Part<KeyPlayer>]) -> Vec<String> {
    players.iter().map(|player| name(player).to_owned()).collect()
}

/// What the support makes a person: "a supporter".
const fn support_word(support: Support) -> &'static str {
    match support {
        Support::Enemy => "an enemy",
        Support::NonSupporter => "a non-supporter",
        Support::Neutral => "neutral",
        Support::Supporter => "a supporter",
        Support::Mentor => "a mentor",
    }
}
