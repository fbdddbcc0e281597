//! The lines of the map, formal and informal, as they are written.

use super::people::{People, name, value_place};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, Span, codes::players::lines as codes};
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::{BuyingRole, Coverage, Degree, Influence, KeyPlayer};
use crate::schema::{Spanned, shortened};
use crate::score::coverage::{coverage_of, has_role, is_supportive};
use crate::score::hierarchy::reporting_circles;
use crate::score::relationship::influence_lines;
use std::collections::{BTreeMap, BTreeSet};

/// The most people of a circle who are named.
const MOST: usize = 6;

/// People who report to each other in a circle, or to themselves.
pub(super) fn reporting_circle(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let players = scene.players();
    for circle in reporting_circles(players) {
        let Some(first) = circle.first().map(|place| &players[*place]) else { continue };
        let place = value_place(scene, first, |player| player.reports_to.as_ref().map(|manager| manager.span));
        let message = if circle.len() == 1 {
            format!("{} is written down as the manager of {}", name(first), name(first))
        } else {
            let mut names = circle.iter().take(MOST).map(|place| name(&players[*place])).collect::<Vec<_>>();
            if circle.len() > MOST {
                names.push("…".to_owned());
            }
            names.push(name(first));
            format!("a circle of managers: {}", names.join(" reports to "))
        };
        found.push(
            Diagnostic::new(&codes::REPORTING_CIRCLE, place, message)
                .help("look at the organisation chart and mend `reports_to`; who stands at the top has none"),
        );
    }
}

/// Lines from a person to the same person.
pub(super) fn to_oneself(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in scene.players() {
        let own = player.player_id();
        let lists = [
            ("influences", named(ends(&player.influences), &own)),
            ("influenced_by", named(ends(&player.influenced_by), &own)),
            ("conflicts_with", named(player.conflicts_with.iter(), &own)),
        ];
        for (key, span) in lists.into_iter().filter_map(|(key, span)| Some((key, span?))) {
            let message = format!("`{key}` of {} names the same person", name(player));
            found.push(
                Diagnostic::new(&codes::LINE_TO_ONESELF, scene.place(player.document, span), message)
                    .help("write the id of the other person, or take the entry out"),
            );
        }
    }
}

/// The same line written twice with different strengths.
pub(super) fn two_strengths(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(PlayerId, PlayerId), (Degree, Place)> = BTreeMap::new();
    let names = scene.players().iter().map(|player| (player.player_id(), name(player))).collect::<BTreeMap<_, _>>();
    let named_by = |id: &PlayerId| names.get(id).cloned().unwrap_or_else(|| shortened(id.as_str()));
    for player in scene.players() {
        let own = player.player_id();
        let sways = player.influences.iter().map(|line| (line, true));
        let is_swayed = player.influenced_by.iter().map(|line| (line, false));
        for (line, outwards) in sways.chain(is_swayed) {
            let (Some(other), Some(strength)) = (&line.player, line.strength) else { continue };
            let other = other.value.clone();
            let ends = if outwards { (own.clone(), other) } else { (other, own.clone()) };
            let place = scene.place(player.document, strength.span);
            match first.get(&ends) {
                None => {
                    first.insert(ends, (strength.value, place));
                }
                Some((earlier, _)) if *earlier == strength.value => {}
                Some((earlier, at)) => {
                    let message = format!(
                        "the influence of {} on {} is {} here and {} elsewhere",
                        named_by(&ends.0),
                        named_by(&ends.1),
                        strength.value.slug(),
                        earlier.slug(),
                    );
                    found.push(
                        Diagnostic::new(&codes::TWO_STRENGTHS, place, message)
                            .label(at.clone(), "here it is another")
                            .help("write the line once, with one of the two people: it shows with both"),
                    );
                }
            }
        }
    }
}

/// A map of fewer people needs no lines to be read.
const PEOPLE_WITH_LINES: usize = 5;

/// A map of many people, and nothing on who listens to whom.
pub(super) fn none(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let count = scene.players().len();
    if count >= PEOPLE_WITH_LINES && influence_lines(scene.players()).is_empty() {
        let message = format!("{count} people are on the map, and nobody says who listens to whom");
        found.push(
            Diagnostic::new(&codes::NO_LINES, scene.map_place(), message)
                .help("add `influences: [{player: …, strength: high}]` where somebody's word counts with another")
                .help("the best line starts low in the hierarchy, at somebody easy to reach, and ends at the top"),
        );
    }
}

/// An approver whom nobody on the map sways, ourselves included.
pub(super) fn unheard_approver(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let players = scene.players();
    let lines = influence_lines(players);
    if lines.is_empty() && players.len() >= PEOPLE_WITH_LINES {
        return; // That is another finding.
    }
    let swayed = lines.iter().map(|(_, to, _)| *to).collect::<BTreeSet<_>>();
    let far = |(place, player): (usize, &KeyPlayer)| {
        let near_to_us = is_supportive(player) && coverage_of(player) >= Coverage::MultipleContacts;
        let is_known = !player.placeholder.is_some_and(|is| is.value);
        (has_role(player, BuyingRole::Approver) && is_known && !near_to_us && !swayed.contains(&place)).then_some(place)
    };
    let far = People::at(scene, players.iter().enumerate().filter_map(|(place, player)| far((place, player))));
    let message =
        format!("nobody on the map has the ear of {}, who {} the final yes", far.names(), far.form("says", "say"));
    let role = |player: &KeyPlayer| {
        player.buying_role.iter().find(|role| role.value == BuyingRole::Approver).map(|role| role.span)
    };
    found.extend(far.finding(&codes::UNHEARD_APPROVER, role, message).map(|finding| {
        finding.help(
            "ask whom this person asks before signing; there is nearly always one; write the line with that one, as `influences`",
        )
    }));
}

/// The other ends of some lines.
fn ends(lines: &[Influence]) -> impl Iterator<Item = &Spanned<PlayerId>> {
    lines.iter().filter_map(|line| line.player.as_ref())
}

/// Where some ids name a person.
fn named<'i>(mut ids: impl Iterator<Item = &'i Spanned<PlayerId>>, who: &PlayerId) -> Option<Span> {
    ids.find(|id| id.value == *who).map(|id| id.span)
}
