//! Those of influence who are against us: what we do about them, and whose ear they have.

use super::people::{People, aimed_at, in_words, joined, name};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, codes::players::opponents as codes};
use crate::playbook::entity::alignment::RelationshipStrategy;
use crate::playbook::entity::key_player::{Degree, KeyPlayer, PoliticalStatus};
use crate::score::coverage::{is_against, is_supportive};
use crate::score::relationship::{influence_lines, power};
use std::collections::BTreeMap;

/// Someone of influence is against us, and nothing is planned about it.
pub(super) fn unanswered(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let aimed_at = aimed_at(scene);
    let is_answered = |player: &KeyPlayer| {
        let strategy = player.relationship.as_ref().and_then(|plan| plan.strategy);
        strategy.is_some_and(|strategy| strategy.value == RelationshipStrategy::Neutralise)
            || aimed_at.contains(&player.player_id())
    };
    let free = People::who(scene, |player| is_against(player) && power(player) == Degree::High && !is_answered(player));
    let message = format!(
        "{} {} much influence and {} against us, and nothing is planned about it",
        free.names(),
        free.form("has", "have"),
        free.form("is", "are"),
    );
    let support = |player: &KeyPlayer| player.support.map(|support| support.span);
    found.extend(free.finding(&codes::OPPONENT_UNANSWERED, support, message).map(|finding| {
        finding
            .help("find out what the person would lose with us, and who could change their mind: `relationship: {strategy: neutralise}`")
            .help("then plan an action with the person under `players:`; never deceive, never go behind a back")
    }));
}

/// Someone against us has the ear of the inner circle, and nobody for us has it as much.
pub(super) fn heard(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let players = scene.players();
    let mut ears: BTreeMap<usize, Vec<(usize, Degree)>> = BTreeMap::new();
    for (from, to, strength) in influence_lines(players) {
        let of_the_circle =
            players[to].political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle);
        if of_the_circle {
            ears.entry(to).or_default().push((from, strength));
        }
    }
    for (to, lines) in ears {
        let those = |is: fn(&KeyPlayer) -> bool| lines.iter().filter(move |(from, _)| is(&players[*from]));
        let strongest = |is| those(is).map(|(_, strength)| *strength).max();
        let Some(theirs) = strongest(is_against) else { continue };
        let ours = strongest(is_supportive);
        if ours.is_some_and(|ours| ours >= theirs) {
            continue;
        }
        let named = |is| {
            joined(
                those(is).map(|(from, strength)| format!("{} ({})", name(&players[*from]), in_words(strength.slug()))),
            )
        };
        let who = name(&players[to]);
        let message = match ours {
            None => format!("{who} listens to {}, against us, and to nobody who is for us", named(is_against)),
            Some(_) => format!(
                "{who} listens to {}, against us, more than to {}, for us",
                named(is_against),
                named(is_supportive)
            ),
        };
        let from = those(is_against).map(|(from, _)| *from).next().unwrap_or(to);
        found.push(
            Diagnostic::new(&codes::OPPONENT_HEARD, line_place(scene, from, to), message)
                .help(format!("find somebody for us whom {who} trusts, and write the line: `influences: [{{player: …, strength: high}}]`"))
                .help("or go there yourselves, before the decision, with what that person cares about"),
        );
    }
}

/// Where the line from one player to another is written.
fn line_place(scene: &Scene<'_>, from: usize, to: usize) -> Place {
    let (from, to) = (&scene.players()[from], &scene.players()[to]);
    let ends = [(from, &from.influences, to.player_id()), (to, &to.influenced_by, from.player_id())];
    let written = ends.into_iter().find_map(|(at, lines, other)| {
        let line = lines.iter().filter_map(|line| line.player.as_ref()).find(|player| player.value == other)?;
        Some(scene.place(at.document, line.span))
    });
    written.unwrap_or_else(|| scene.player_place(from))
}
