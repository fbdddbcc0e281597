//! How sound an insight map is.

use super::Ratio;
use super::coverage::is_key;
use crate::playbook::Part;
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::insight::{Insight, InsightMap, InsightState};
use crate::playbook::entity::key_player::KeyPlayer;
use crate::schema::choice;
use std::collections::BTreeSet;

choice! {
    /// How sound an insight map is.
    "a soundness of the insight map"
    pub enum MapSoundness {
        /// It holds nothing.
        Empty = "empty";
        /// It holds something.
        Begun = "begun";
        /// A goal or pressure, and an initiative or obstacle: it tells a story.
        Story = "story";
        /// A confirmed goal, pressure, initiative and obstacle, and a third or more of the goals
        /// and initiatives owned by key players.
        Sound = "sound";
        /// A confirmed goal, pressure and initiative owned by a key player, a confirmed obstacle
        /// with an owner, a confirmed solution.
        Confirmed = "confirmed";
    }
}

/// Whether the customer has confirmed an item.
#[must_use]
pub fn is_confirmed(insight: &Insight) -> bool {
    insight.state.is_some_and(|state| state.value >= InsightState::Confirmed)
}

/// The figures of an insight map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InsightFigures {
    /// How sound it is.
    pub soundness: MapSoundness,
    /// Items.
    pub items: usize,
    /// Items the customer has confirmed.
    pub confirmed: usize,
    /// The share of goals and initiatives that key players own, 0…1.
    pub owned: Ratio,
}

/// How sound the maps are, taken as one: that of the opportunity and that of its account.
#[must_use]
pub fn insight_figures(maps: &[&InsightMap], players: &[Part<KeyPlayer>]) -> InsightFigures {
    let lists: [fn(&InsightMap) -> &Vec<Insight>; 5] =
        [|m| &m.goals, |m| &m.pressures, |m| &m.initiatives, |m| &m.obstacles, |m| &m.solutions];
    let [goals, pressures, initiatives, obstacles, solutions] =
        lists.map(|list| maps.iter().flat_map(|map| list(map)).collect::<Vec<_>>());
    let items = goals.len() + pressures.len() + initiatives.len() + obstacles.len() + solutions.len();
    // Most maps are empty: spare the making of ids.
    let key = if items == 0 { BTreeSet::new() } else { key_players(players) };
    let any_confirmed = |list: &[&Insight]| list.iter().any(|i| is_confirmed(i));
    let any_confirmed_and_owned = |list: &[&Insight]| list.iter().any(|i| is_confirmed(i) && is_owned_by(i, &key));
    let wanted = goals.len() + initiatives.len();
    let owned = goals.iter().chain(&initiatives).filter(|i| is_owned_by(i, &key)).count();
    let soundness = match () {
        () if any_confirmed_and_owned(&goals)
            && any_confirmed_and_owned(&pressures)
            && any_confirmed_and_owned(&initiatives)
            && obstacles.iter().any(|i| is_confirmed(i) && !i.owners.is_empty())
            && any_confirmed(&solutions) =>
        {
            MapSoundness::Confirmed
        }
        () if unconfirmed_rows(maps).is_empty() && 3 * owned >= wanted => MapSoundness::Sound,
        () if !(goals.is_empty() && pressures.is_empty() || initiatives.is_empty() && obstacles.is_empty()) => {
            MapSoundness::Story
        }
        () if items > 0 => MapSoundness::Begun,
        () => MapSoundness::Empty,
    };
    let all = [&goals, &pressures, &initiatives, &obstacles, &solutions];
    let confirmed = all.iter().flat_map(|list| list.iter()).filter(|i| is_confirmed(i)).count();
    InsightFigures { soundness, items, confirmed, owned: Ratio::new(owned as i64, wanted as u64) }
}

fn key_players(players: &[Part<KeyPlayer>]) -> BTreeSet<PlayerId> {
    players.iter().filter(|p| is_key(p)).map(|p| p.player_id()).collect()
}

fn is_owned_by(insight: &Insight, players: &BTreeSet<PlayerId>) -> bool {
    insight.owners.iter().any(|owner| players.contains(&owner.value))
}

/// A row of the map in which a sound one holds something that the customer has confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// What the customer wants.
    Goals,
    /// What presses.
    Pressures,
    /// How the customer goes about it.
    Initiatives,
    /// What stands in the way.
    Obstacles,
}

impl Row {
    const ALL: [Self; 4] = [Self::Goals, Self::Pressures, Self::Initiatives, Self::Obstacles];

    const fn of(self, map: &InsightMap) -> &Vec<Insight> {
        match self {
            Self::Goals => &map.goals,
            Self::Pressures => &map.pressures,
            Self::Initiatives => &map.initiatives,
            Self::Obstacles => &map.obstacles,
        }
    }
}

/// The rows in which the maps, taken as one, hold nothing that the customer has confirmed.
#[must_use]
pub fn unconfirmed_rows(maps: &[&InsightMap]) -> Vec<Row> {
    let is_confirmed_in = |row: &Row| maps.iter().any(|map| row.of(map).iter().any(is_confirmed));
    Row::ALL.into_iter().filter(|row| !is_confirmed_in(row)).collect()
}

/// The goals and initiatives of a map that no key player owns.
#[must_use]
pub fn unowned<'a>(map: &'a InsightMap, players: &[Part<KeyPlayer>]) -> Vec<&'a Insight> {
    let key = key_players(players);
    map.goals.iter().chain(&map.initiatives).filter(|insight| !is_owned_by(insight, &key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::key_player::{Coverage, PoliticalStatus, Support};
    use crate::score::sample::{self, at, player};

    fn insight(state: InsightState, owners: &[&str]) -> Insight {
        Insight {
            text: at("item".to_owned()),
            state: at(state),
            owners: owners.iter().filter_map(|o| at(PlayerId::new(o))).collect(),
            ..Insight::default()
        }
    }

    #[test]
    fn a_map_grows_sounder_step_by_step() {
        let players = sample::parts(vec![
            player("ada", PoliticalStatus::InnerCircle, Support::Neutral, Coverage::InDepth),
            player("bo", PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth),
        ]);
        let soundness = |map: &InsightMap| insight_figures(&[map], &players).soundness;
        let mut map = InsightMap::default();
        assert_eq!(soundness(&map), MapSoundness::Empty);
        map.goals.push(insight(InsightState::Unconfirmed, &[]));
        assert_eq!(soundness(&map), MapSoundness::Begun);
        map.initiatives.push(insight(InsightState::Confirmed, &["bo"]));
        assert_eq!(soundness(&map), MapSoundness::Story);
        map.goals.push(insight(InsightState::Done, &["ada"]));
        map.pressures.push(insight(InsightState::Confirmed, &[]));
        map.obstacles.push(insight(InsightState::Confirmed, &["bo"]));
        // One of two goals and one initiative is a key player's: 1/3 is enough.
        assert_eq!(soundness(&map), MapSoundness::Sound);
        assert_eq!(insight_figures(&[&map], &players).owned, Ratio::new(1, 3));
        map.goals.push(insight(InsightState::Unconfirmed, &[]));
        // 1/4 is not.
        assert_eq!(soundness(&map), MapSoundness::Story);
        map.pressures[0].owners = at(PlayerId::new("ada")).into_iter().collect();
        map.initiatives[0].owners = at(PlayerId::new("ada")).into_iter().collect();
        map.solutions.push(insight(InsightState::Confirmed, &[]));
        assert_eq!(soundness(&map), MapSoundness::Confirmed);
    }

    #[test]
    fn what_a_map_lacks() {
        let players = sample::parts(vec![
            player("ada", PoliticalStatus::InnerCircle, Support::Neutral, Coverage::InDepth),
            player("bo", PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth),
        ]);
        let ours = InsightMap {
            goals: vec![insight(InsightState::Confirmed, &["bo"]), insight(InsightState::Unconfirmed, &["ada"])],
            initiatives: vec![insight(InsightState::Confirmed, &[])],
            ..InsightMap::default()
        };
        let theirs =
            InsightMap { obstacles: vec![insight(InsightState::Unconfirmed, &["ada"])], ..InsightMap::default() };
        assert_eq!(unconfirmed_rows(&[&ours, &theirs]), [Row::Pressures, Row::Obstacles]);
        assert_eq!(unconfirmed_rows(&[]).len(), 4);
        assert_eq!(unowned(&ours, &players), [&ours.goals[0], &ours.initiatives[0]]);
        assert_eq!(unowned(&theirs, &players), Vec::<&Insight>::new(), "obstacles are not what anyone wants");
    }

    #[test]
    fn the_maps_of_account_and_opportunity_are_one() {
        let account = InsightMap { goals: vec![insight(InsightState::Confirmed, &[])], ..InsightMap::default() };
        let opportunity =
            InsightMap { obstacles: vec![insight(InsightState::Unconfirmed, &[])], ..InsightMap::default() };
        let figures = insight_figures(&[&account, &opportunity], &[]);
        assert_eq!((figures.soundness, figures.items, figures.confirmed), (MapSoundness::Story, 2, 1));
    }
}
