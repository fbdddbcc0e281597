//! Which relationship strategy a player's influence and support suggest.
//!
//! Our own matrix: it stands beside the author's choice and never replaces it.

use super::coverage::{coverage_of, is_key};
use crate::playbook::Part;
use crate::playbook::entity::alignment::RelationshipStrategy;
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::{Adaptability, Coverage, Degree, KeyPlayer, PoliticalStatus, Support};
use crate::schema::choice;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How much a person counts: by political status, or by influence where that is more. The inner
/// circle has high, the political structure medium power.
#[must_use]
pub fn power(player: &KeyPlayer) -> Degree {
    let by_status = match player.political_status.map(|status| status.value) {
        Some(PoliticalStatus::InnerCircle) => Degree::High,
        Some(PoliticalStatus::PoliticalStructure) => Degree::Medium,
        Some(PoliticalStatus::Outside) | None => Degree::Low,
    };
    by_status.max(player.influence.map_or(Degree::Low, |influence| influence.value))
}

/// The strategy that power and support suggest; `None` while the support is not known.
///
/// | power | mentor | supporter | neutral | against us |
/// |---|---|---|---|---|
/// | high | leverage | leverage | motivate | neutralise |
/// | medium | leverage | motivate | motivate | neutralise |
/// | low | develop | develop | monitor | monitor |
#[must_use]
pub fn suggested_strategy(player: &KeyPlayer) -> Option<RelationshipStrategy> {
    let support = player.support?.value;
    Some(match (power(player), support) {
        (Degree::Low, Support::Supporter | Support::Mentor) => RelationshipStrategy::Develop,
        (Degree::Low, _) => RelationshipStrategy::Monitor,
        (Degree::High, Support::Supporter) | (_, Support::Mentor) => RelationshipStrategy::Leverage,
        (_, Support::Neutral | Support::Supporter) => RelationshipStrategy::Motivate,
        (_, Support::Enemy | Support::NonSupporter) => RelationshipStrategy::Neutralise,
    })
}

/// Whether a strategy goes with power and support; whatever goes while the support is not known.
///
/// The one that is [suggested](suggested_strategy) always does. Beside it an author has a choice:
///
/// | power | mentor | supporter | neutral | against us |
/// |---|---|---|---|---|
/// | high | motivate | motivate | | |
/// | medium | motivate, develop | leverage, develop | develop | |
/// | low | leverage, motivate, monitor | leverage, motivate, monitor | motivate, develop | neutralise |
#[must_use]
pub fn goes_with(strategy: RelationshipStrategy, player: &KeyPlayer) -> bool {
    use RelationshipStrategy::{Develop, Leverage, Monitor, Motivate, Neutralise};
    let (Some(suggested), Some(support)) = (suggested_strategy(player), player.support) else { return true };
    let beside: &[RelationshipStrategy] = match (power(player), support.value) {
        (Degree::High, Support::Mentor | Support::Supporter) => &[Motivate],
        (Degree::Medium, Support::Mentor) => &[Motivate, Develop],
        (Degree::Medium, Support::Supporter) => &[Leverage, Develop],
        (Degree::Medium, Support::Neutral) => &[Develop],
        (Degree::Low, Support::Mentor | Support::Supporter) => &[Leverage, Motivate, Monitor],
        (Degree::Low, Support::Neutral) => &[Motivate, Develop],
        (Degree::Low, Support::NonSupporter | Support::Enemy) => &[Neutralise],
        (Degree::High, Support::Neutral) | (_, Support::NonSupporter | Support::Enemy) => &[],
    };
    strategy == suggested || beside.contains(&strategy)
}

choice! {
    /// What a message to a person should dwell on.
    "a tone of a message"
    pub enum Tone {
        /// Risk avoided, what they have kept in use.
        Safety = "safety";
        /// References, the whole product.
        Proof = "proof";
        /// The future, advantage over others.
        Advantage = "advantage";
    }
}

/// What a message to a person should dwell on, by adaptability to change.
#[must_use]
pub fn tone(player: &KeyPlayer) -> Option<Tone> {
    player.adaptability.map(|adaptability| match adaptability.value {
        Adaptability::Laggard | Adaptability::Conservative => Tone::Safety,
        Adaptability::Pragmatist => Tone::Proof,
        Adaptability::Visionary | Adaptability::Innovator => Tone::Advantage,
    })
}

/// A key player whom it would pay to win or to meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The place on the map.
    pub player: usize,
    /// The lines of influence from the nearest mentor to the player; `None` when none leads there.
    pub steps_from_mentor: Option<usize>,
}

/// The key players who do not support us yet, or whom we hardly know: those of most power first,
/// then those nearest to a mentor along the lines of influence.
#[must_use]
pub fn suggested_targets(players: &[Part<KeyPlayer>]) -> Vec<Target> {
    let wanted = |player: &KeyPlayer| {
        let support = player.support.is_none_or(|support| support.value < Support::Supporter);
        is_key(player) && (support || coverage_of(player) < Coverage::MultipleContacts)
    };
    let mut targets = players
        .iter()
        .enumerate()
        .filter(|(_, player)| wanted(player))
        .map(|(player, _)| Target { player, steps_from_mentor: None })
        .collect::<Vec<_>>();
    if targets.is_empty() {
        return targets;
    }
    let steps = steps_from_mentors(players);
    for target in &mut targets {
        target.steps_from_mentor = steps[target.player];
    }
    targets.sort_by_key(|target| {
        let far = target.steps_from_mentor.unwrap_or(usize::MAX);
        (std::cmp::Reverse(power(&players[target.player])), far, target.player)
    });
    targets
}

/// Somebody who sways a person, and how well we reach them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WayIn {
    /// Who sways, by the place on the map.
    pub from: usize,
    /// How strongly.
    pub strength: Degree,
    /// How well we are in contact with them.
    pub coverage: Coverage,
    /// Whether they could lead us to the person: we are in contact, be it brief, and they are not
    /// against us.
    pub is_open: bool,
}

/// Who sways the person at a place, of the [lines](influence_lines) of a map: those who could lead us
/// there first, then those whom we know best, then those who sway most.
#[must_use]
pub fn ways_in(players: &[Part<KeyPlayer>], lines: &[(usize, usize, Degree)], to: usize) -> Vec<WayIn> {
    let leading = lines.iter().filter(|(_, swayed, _)| *swayed == to);
    let mut ways = leading
        .filter_map(|(from, _, strength)| {
            let player = players.get(*from)?;
            let coverage = coverage_of(player);
            let is_against = player.support.is_some_and(|support| support.value < Support::Neutral);
            let is_open = coverage >= Coverage::BriefContact && !is_against;
            Some(WayIn { from: *from, strength: *strength, coverage, is_open })
        })
        .collect::<Vec<_>>();
    ways.sort_by_key(|way| std::cmp::Reverse((way.is_open, way.coverage, way.strength)));
    ways
}

/// The lines of influence between players, as (from, to, strength) by place: each once, whichever
/// end it is written at. Lines to nobody and to oneself are left out.
#[must_use]
pub fn influence_lines(players: &[Part<KeyPlayer>]) -> Vec<(usize, usize, Degree)> {
    let mut places = BTreeMap::<PlayerId, usize>::new();
    for (place, player) in players.iter().enumerate() {
        places.entry(player.player_id()).or_insert(place);
    }
    let mut lines = BTreeMap::new();
    let mut add = |from: usize, to: usize, strength: Option<Degree>| {
        if from != to {
            let kept: &mut Degree = lines.entry((from, to)).or_insert(Degree::Low);
            *kept = (*kept).max(strength.unwrap_or(Degree::Medium));
        }
    };
    for (place, player) in players.iter().enumerate() {
        for line in &player.influences {
            if let Some(to) = line.player.as_ref().and_then(|id| places.get(&id.value)) {
                add(place, *to, line.strength.map(|s| s.value));
            }
        }
        for line in &player.influenced_by {
            if let Some(from) = line.player.as_ref().and_then(|id| places.get(&id.value)) {
                add(*from, place, line.strength.map(|s| s.value));
            }
        }
    }
    lines.into_iter().map(|((from, to), strength)| (from, to, strength)).collect()
}

/// The pairs who are at odds, by place, each once with the smaller place first.
#[must_use]
pub fn conflicts(players: &[Part<KeyPlayer>]) -> Vec<(usize, usize)> {
    let mut places = BTreeMap::<PlayerId, usize>::new();
    for (place, player) in players.iter().enumerate() {
        places.entry(player.player_id()).or_insert(place);
    }
    let mut pairs = BTreeSet::new();
    for (place, player) in players.iter().enumerate() {
        let others = player.conflicts_with.iter().filter_map(|id| places.get(&id.value));
        pairs.extend(others.filter(|other| **other != place).map(|other| (place.min(*other), place.max(*other))));
    }
    pairs.into_iter().collect()
}

/// For each player the fewest lines of influence from a mentor.
fn steps_from_mentors(players: &[Part<KeyPlayer>]) -> Vec<Option<usize>> {
    let mut swayed = vec![Vec::new(); players.len()];
    for (from, to, _) in influence_lines(players) {
        swayed[from].push(to);
    }
    let mut steps = vec![None; players.len()];
    let mut queue = VecDeque::new();
    for (place, player) in players.iter().enumerate() {
        if player.support.is_some_and(|support| support.value == Support::Mentor) {
            steps[place] = Some(0);
            queue.push_back((place, 0));
        }
    }
    while let Some((place, taken)) = queue.pop_front() {
        for next in &swayed[place] {
            if steps[*next].is_none() {
                steps[*next] = Some(taken + 1);
                queue.push_back((*next, taken + 1));
            }
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::key_player::Influence;
    use crate::score::sample::{self, at, player};

    #[test]
    fn the_matrix() {
        use RelationshipStrategy::{Develop, Leverage, Monitor, Motivate, Neutralise};
        let row = |status| {
            Support::ALL
                .iter()
                .map(|support| suggested_strategy(&player("a", status, *support, Coverage::Unknown)).unwrap())
                .collect::<Vec<_>>()
        };
        // enemy, non-supporter, neutral, supporter, mentor
        assert_eq!(row(PoliticalStatus::InnerCircle), [Neutralise, Neutralise, Motivate, Leverage, Leverage]);
        assert_eq!(row(PoliticalStatus::PoliticalStructure), [Neutralise, Neutralise, Motivate, Motivate, Leverage]);
        assert_eq!(row(PoliticalStatus::Outside), [Monitor, Monitor, Monitor, Develop, Develop]);
        assert_eq!(suggested_strategy(&KeyPlayer::default()), None);
        let mut influential = player("a", PoliticalStatus::Outside, Support::Enemy, Coverage::Unknown);
        influential.influence = at(Degree::High);
        assert_eq!(suggested_strategy(&influential), Some(Neutralise));
    }

    #[test]
    fn what_goes_beside_the_matrix() {
        use RelationshipStrategy::{Leverage, Monitor, Motivate, Neutralise};
        let go = |status, support| {
            let player = player("a", status, support, Coverage::Unknown);
            let all = RelationshipStrategy::ALL.iter().copied();
            all.filter(|strategy| goes_with(*strategy, &player)).collect::<Vec<_>>()
        };
        assert_eq!(go(PoliticalStatus::InnerCircle, Support::Supporter), [Motivate, Leverage]);
        assert_eq!(go(PoliticalStatus::InnerCircle, Support::Neutral), [Motivate]);
        assert_eq!(go(PoliticalStatus::PoliticalStructure, Support::Enemy), [Neutralise]);
        assert_eq!(go(PoliticalStatus::Outside, Support::NonSupporter), [Neutralise, Monitor]);
        for (status, support) in PoliticalStatus::ALL.iter().flat_map(|s| Support::ALL.iter().map(move |p| (*s, *p))) {
            let suggested = suggested_strategy(&player("a", status, support, Coverage::Unknown));
            assert!(go(status, support).contains(&suggested.unwrap()), "{status:?} {support:?}");
        }
        assert!(goes_with(Neutralise, &KeyPlayer::default()));
    }

    fn sways(mut player: KeyPlayer, others: &[&str]) -> KeyPlayer {
        let line = |id: &&str| Influence { player: at(PlayerId::new(id)), ..Influence::default() };
        player.influences = others.iter().map(line).collect();
        player
    }

    #[test]
    fn targets_are_those_of_power_nearest_to_a_mentor() {
        let players = sample::parts(vec![
            sways(player("mentor", PoliticalStatus::Outside, Support::Mentor, Coverage::InDepth), &["link", "nobody"]),
            sways(player("link", PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth), &["near", "mentor"]),
            player("far", PoliticalStatus::InnerCircle, Support::Neutral, Coverage::InDepth),
            player("near", PoliticalStatus::InnerCircle, Support::Supporter, Coverage::BriefContact),
            player("lesser", PoliticalStatus::PoliticalStructure, Support::Enemy, Coverage::InDepth),
            player("won", PoliticalStatus::InnerCircle, Support::Supporter, Coverage::MultipleContacts),
        ]);
        assert_eq!(
            suggested_targets(&players),
            [
                Target { player: 3, steps_from_mentor: Some(2) },
                Target { player: 2, steps_from_mentor: None },
                Target { player: 4, steps_from_mentor: None },
            ]
        );
    }

    #[test]
    fn lines_are_kept_once() {
        let mut a = sways(player("a", PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth), &["b", "a"]);
        a.conflicts_with = at(PlayerId::new("b")).into_iter().collect();
        let mut b = player("b", PoliticalStatus::Outside, Support::Neutral, Coverage::InDepth);
        b.influenced_by =
            vec![Influence { player: at(PlayerId::new("a")), strength: at(Degree::High), ..Influence::default() }];
        b.conflicts_with = at(PlayerId::new("a")).into_iter().chain(at(PlayerId::new("b"))).collect();
        let players = sample::parts(vec![a, b]);
        assert_eq!(influence_lines(&players), [(0, 1, Degree::High)]);
        assert_eq!(conflicts(&players), [(0, 1)]);
    }
}
