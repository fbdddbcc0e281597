//! Who sways whom, on the cards of the key players: each line at both its ends, whichever end it is
//! written at, and through whom we could reach a person.

use super::player_map::coverage_word;
use crate::playbook::Opportunity;
use crate::playbook::entity::key_player::{Coverage, Degree, Influence};
use crate::score::coverage::{coverage_of, is_key};
use crate::score::relationship::{WayIn, influence_lines, ways_in};
use crate::site::{Link, PlayerLinks, Site, Word};
use serde::Serialize;

/// Somebody whom the player sways, or who sways the player.
#[derive(Serialize)]
pub(super) struct Line {
    player: Link,
    strength: Option<Word>,
    /// How well we reach who sways; absent of those who are swayed.
    coverage: Option<String>,
}

/// Through whom we could reach the player.
#[derive(Serialize)]
pub(super) struct WayInView {
    /// Who sways the player, is in contact with us and not against us.
    open: Vec<Door>,
    /// The key of what to say where nobody is.
    none: Option<&'static str>,
}

/// Somebody who could lead us to a player.
#[derive(Serialize)]
struct Door {
    player: Link,
    /// Who of us knows them.
    covered_by: Vec<Link>,
}

/// Who sways a player.
pub(super) struct Sway {
    /// Those who could lead us to the player first.
    pub lines: Vec<Line>,
    pub way_in: Option<WayInView>,
}

/// The lines of influence of one opportunity.
pub(super) struct Lines<'a> {
    opportunity: &'a Opportunity,
    links: &'a PlayerLinks,
    lines: Vec<(usize, usize, Degree)>,
}

impl<'a> Lines<'a> {
    /// Those of an opportunity.
    pub(super) fn of(opportunity: &'a Opportunity, links: &'a PlayerLinks) -> Self {
        Self { opportunity, links, lines: influence_lines(&opportunity.players) }
    }

    /// Whom the player at a place sways.
    pub(super) fn swayed(&self, site: &Site<'_>, place: usize) -> Vec<Line> {
        let Some(player) = self.opportunity.players.get(place) else { return Vec::new() };
        let lines = self.lines.iter().filter(|(from, _, _)| *from == place).map(|(_, to, strength)| Line {
            player: self.link(*to),
            strength: Some(site.word("degree", strength.slug())),
            coverage: None,
        });
        lines.chain(self.dangling(site, &player.influences)).collect()
    }

    /// Who sways the player at a place.
    pub(super) fn sway(&self, site: &Site<'_>, place: usize) -> Sway {
        let players = &self.opportunity.players;
        let Some(player) = players.get(place) else { return Sway { lines: Vec::new(), way_in: None } };
        let ways = ways_in(players, &self.lines, place);
        let lines = ways.iter().map(|way| Line {
            player: self.link(way.from),
            strength: Some(site.word("degree", way.strength.slug())),
            coverage: Some(coverage_word(site, way.coverage)),
        });
        let lines = lines.chain(self.dangling(site, &player.influenced_by)).collect();
        let door = |way: &WayIn| Door {
            player: self.link(way.from),
            covered_by: players[way.from].covered_by.iter().map(|by| site.person(&by.value)).collect(),
        };
        let open = ways.iter().filter(|way| way.is_open).map(door).collect::<Vec<_>>();
        let is_hardly_known = is_key(player) && coverage_of(player) < Coverage::MultipleContacts;
        let none = match () {
            () if !open.is_empty() => None,
            () if !ways.is_empty() => Some("players.way_in_closed"),
            () if is_hardly_known => Some("players.way_in_unknown"),
            () => return Sway { lines, way_in: None },
        };
        Sway { lines, way_in: Some(WayInView { open, none }) }
    }

    fn link(&self, place: usize) -> Link {
        let player = self.opportunity.players.get(place);
        self.links.to(player.map(|player| player.player_id()).as_ref().map_or("", |id| id.as_str()))
    }

    /// Lines that are written at a player and lead to nobody on the map: the names alone.
    fn dangling(&self, site: &Site<'_>, written: &[Influence]) -> Vec<Line> {
        let lines = written.iter().filter_map(|line| {
            let player = self.links.to(line.player.as_ref()?.as_str());
            let strength = line.strength.map(|strength| site.word("degree", strength.slug()));
            player.href.is_empty().then_some(Line { player, strength, coverage: None })
        });
        lines.collect()
    }
}
