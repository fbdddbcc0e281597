//! What is not known of a person, and where rank and influence part.

use super::people::{People, aimed_at, in_words};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Span, codes::players::attributes as codes};
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::{BuyingRole, Coverage, Degree, KeyPlayer, PoliticalStatus};
use crate::score::coverage::{coverage_of, has_role, is_key};
use crate::score::progress::{Missing, PlayerAttribute};
use std::collections::BTreeMap;

/// Attributes of key players that nobody knows yet.
pub(super) fn unknown(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let module = scene.figures.progress.iter().find(|progress| progress.module == 3);
    let mut lacks: BTreeMap<&PlayerId, Vec<PlayerAttribute>> = BTreeMap::new();
    for missing in module.into_iter().flat_map(|progress| &progress.missing) {
        if let Missing::Attribute(id, attribute) = missing {
            lacks.entry(id).or_default().push(*attribute);
        }
    }
    let lacks = |player: &KeyPlayer| {
        let lacks = lacks.get(&player.player_id()).map_or(&[][..], Vec::as_slice);
        let reported_elsewhere =
            |attribute: &PlayerAttribute| *attribute == PlayerAttribute::Coverage && can_decide(player);
        lacks.iter().filter(|attribute| !reported_elsewhere(attribute)).map(|a| in_words(a.slug())).collect::<Vec<_>>()
    };
    let unknown = People::who(scene, |player| is_key(player) && !is_placeholder(player) && !lacks(player).is_empty());
    let message = format!("not everything is known of {}", unknown.names_with(|player| lacks(player).join(", ")));
    found.extend(unknown.finding(&codes::UNKNOWN_ATTRIBUTES, |_| None, message).map(|finding| {
        finding.help("ask, and write it down; a guess that is written down can be mended, one in the head cannot")
    }));
}

/// People of whom nobody says whether they count.
pub(super) fn unknown_status(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let players = scene.players();
    if players.iter().all(|player| player.political_status.is_none()) {
        return; // Then nobody of the inner circle is known, which is another finding.
    }
    let unknown =
        People::who(scene, |player| player.political_status.is_none() && !is_placeholder(player) && !is_key(player));
    let message = format!("nobody says where {} {} politically", unknown.names(), unknown.form("stands", "stand"));
    found.extend(unknown.finding(&codes::UNKNOWN_STATUS, |_| None, message).map(|finding| {
        finding
            .help("does the inner circle ask this person? `political_status: political_structure`")
            .help("is the person told what has been decided? `political_status: outside`")
    }));
}

/// Someone of low rank and high influence, whom we hardly know and do not plan to.
pub(super) fn hidden_power(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let aimed_at = aimed_at(scene);
    let hidden = People::who(scene, |player| {
        ranks(player, Degree::Low, Degree::High)
            && coverage_of(player) < Coverage::MultipleContacts
            && !aimed_at.contains(&player.player_id())
    });
    let message = format!(
        "{} {} low in rank and high in influence, and we hardly know {}",
        hidden.names(),
        hidden.form("is", "are"),
        hidden.form("this person", "them"),
    );
    found.extend(hidden.finding(&codes::HIDDEN_POWER, influence_span, message).map(|finding| {
        finding.help("such people are easy to reach and are listened to: plan an action with them under `players:`")
    }));
}

/// Someone of high rank and low influence, who is taken for one who decides.
pub(super) fn title_without_power(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let titled = People::who(scene, |player| {
        let decides = can_decide(player) || has_role(player, BuyingRole::DecisionMaker);
        ranks(player, Degree::High, Degree::Low) && decides
    });
    let message = format!(
        "{} {} high in rank and low in influence, and taken for {}",
        titled.names(),
        titled.form("is", "are"),
        titled.form("one who decides", "people who decide"),
    );
    found.extend(titled.finding(&codes::TITLE_WITHOUT_POWER, influence_span, message).map(|finding| {
        finding.help("ask who was heard when the last such thing was decided; the title signs, somebody else decides")
    }));
}

/// Whether a person is of the inner circle or says the final yes.
fn can_decide(player: &KeyPlayer) -> bool {
    let of_the_circle = player.political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle);
    of_the_circle || has_role(player, BuyingRole::Approver)
}

fn ranks(player: &KeyPlayer, rank: Degree, influence: Degree) -> bool {
    player.rank.is_some_and(|is| is.value == rank) && player.influence.is_some_and(|is| is.value == influence)
}

fn is_placeholder(player: &KeyPlayer) -> bool {
    player.placeholder.is_some_and(|is| is.value)
}

fn influence_span(player: &KeyPlayer) -> Option<Span> {
    player.influence.map(|influence| influence.span)
}
