//! Defend: a position that we hold, with what holds it.

use super::{assessed, chosen, not_favourable, standing, suggestion};
use crate::check::Scene;
use crate::check::listing::{all_of, listed};
use crate::diagnostics::{Diagnostic, codes::strategy::defend as codes};
use crate::playbook::entity::account::Standing;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::key_player::{Coverage, PoliticalStatus};
use crate::playbook::entity::strategy::StrategyKind;
use crate::score::coverage::coverage_of;

/// We are not the supplier: the account is no customer of ours, or its standing is not written and
/// #9 is not favourable.
pub(super) fn nothing_to_defend(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Defend) else { return };
    let account = scene.fields.account.as_ref().and_then(|id| scene.playbook.accounts.get(&id.value));
    let account_standing = account.and_then(|account| account.fields.standing).map(|standing| standing.value);
    let relationship = scene.criterion("current-relationship");
    let name = account.map_or("the account", |account| account.title.as_str());
    let why = match (account_standing, relationship) {
        (Some(Standing::Current | Standing::Compromised), _) | (None, None) => return,
        (Some(Standing::Potential), _) => format!("{name} is not a customer of ours yet"),
        (Some(Standing::Lost), _) => format!("{name} is lost to us"),
        (None, Some(id)) if scene.ours(id) == Some(Rating::Favourable) => return,
        (None, Some(id)) => standing(scene, id),
    };
    let problem =
        Diagnostic::new(&codes::NOTHING_TO_DEFEND, place, format!("defend, and we do not hold the position: {why}"));
    found.push(
        suggestion::beside(scene, problem, None)
            .help("if they do buy from us, write `standing: current` in the account; otherwise choose how to attack"),
    );
}

/// One of #10, #11 and #12 is not favourable.
pub(super) fn weak_defence(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, place)) = assessed(scene, StrategyKind::Defend) else { return };
    let lacks = not_favourable(scene, &["unique-business-value", "inside-support", "executive-credibility"]);
    if lacks.is_empty() {
        return;
    }
    let message = format!("the defence has a gap: {}", all_of(&lacks));
    let problem = Diagnostic::new(&codes::WEAK_DEFENCE, place, message);
    found.push(suggestion::beside(scene, problem, Some(nothing_to_defend)).help(
        "remind them of the value in their own figures, give our friends what they need, and lift the relationship",
    ));
}

/// Of the inner circle we know nobody better than from a brief contact.
pub(super) fn nobody_at_the_top(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((_, StrategyKind::Defend, place)) = chosen(scene) else { return };
    let circle = scene
        .players()
        .iter()
        .filter(|player| player.political_status.is_some_and(|s| s.value == PoliticalStatus::InnerCircle))
        .collect::<Vec<_>>();
    if circle.is_empty() || circle.iter().any(|player| coverage_of(player) >= Coverage::MultipleContacts) {
        return;
    }
    let names = circle.iter().filter_map(|player| Some(player.name.as_ref()?.value.as_str())).collect::<Vec<_>>();
    let message = format!("we defend a position without more than brief contact at the top: {}", listed(&names));
    found.push(
        Diagnostic::new(&codes::NOBODY_AT_THE_TOP, place, message).help(
            "whoever supplies for years talks to users; ask one of us of their rank to see them before the attack",
        ),
    );
}
