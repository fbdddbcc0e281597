//! Who reports to whom: circles in the formal hierarchy.

use crate::playbook::Part;
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::KeyPlayer;
use std::collections::BTreeMap;

/// The circles of `reports_to`, each from its first member on the map along the line upwards;
/// someone who reports to themselves is a circle of one.
#[must_use]
pub fn reporting_circles(players: &[Part<KeyPlayer>]) -> Vec<Vec<usize>> {
    let mut places = BTreeMap::<PlayerId, usize>::new();
    for (place, player) in players.iter().enumerate() {
        places.entry(player.player_id()).or_insert(place);
    }
    let manager = |place: usize| {
        let id = players[place].reports_to.as_ref()?;
        places.get(&id.value).copied()
    };
    // The walk on which each was met; a walk that meets its own trace has found a circle.
    let mut met = vec![None; players.len()];
    let mut circles = Vec::new();
    for start in 0..players.len() {
        let mut next = Some(start);
        while let Some(at) = next.filter(|at| met[*at].is_none()) {
            met[at] = Some(start);
            next = manager(at);
        }
        let Some(end) = next.filter(|end| met[*end] == Some(start)) else { continue };
        let mut circle = vec![end];
        let mut at = manager(end);
        while let Some(member) = at.filter(|member| *member != end) {
            circle.push(member);
            at = manager(member);
        }
        let first = (0..circle.len()).min_by_key(|index| circle[*index]).unwrap_or_default();
        circle.rotate_left(first);
        circles.push(circle);
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample::{self, at};
    use proptest::prelude::*;

    fn reporting(managers: &[Option<usize>]) -> Vec<Part<KeyPlayer>> {
        let player = |(place, manager): (usize, &Option<usize>)| KeyPlayer {
            id: at(format!("p{place}")),
            reports_to: manager.and_then(|manager| at(PlayerId::new(format!("p{manager}")))),
            ..KeyPlayer::default()
        };
        sample::parts(managers.iter().enumerate().map(player).collect())
    }

    #[test]
    fn circles_are_found_once_and_what_hangs_on_them_is_none() {
        // 1 → 2 → 3 → 1 with 0 hanging on it; 4 reports to itself; 5 to nobody there; 6 to 5.
        let players = reporting(&[Some(3), Some(2), Some(3), Some(1), Some(4), Some(99), Some(5)]);
        assert_eq!(reporting_circles(&players), [vec![1, 2, 3], vec![4]]);
        assert_eq!(reporting_circles(&reporting(&[None, Some(0), Some(0)])), Vec::<Vec<usize>>::new());
    }

    proptest! {
        #[test]
        fn every_step_of_a_circle_leads_upwards(managers in proptest::collection::vec(proptest::option::of(0..20_usize), 0..20)) {
            for circle in reporting_circles(&reporting(&managers)) {
                for (index, member) in circle.iter().enumerate() {
                    prop_assert_eq!(managers[*member], Some(circle[(index + 1) % circle.len()]));
                }
                prop_assert_eq!(circle.iter().min(), circle.first());
            }
        }
    }
}
