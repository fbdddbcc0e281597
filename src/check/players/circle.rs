//! The inner circle and the political structure, and the seats that are still empty.

use super::people::People;
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::players::circle as codes};
use crate::methodology::Phase;
use crate::score::coverage::is_supportive;

/// Nobody is known of those who decide what happens.
pub(super) fn no_inner_circle(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    if map.players == 0 || map.inner_circle > 0 {
        return;
    }
    let friends = People::who(scene, is_supportive);
    let message = match map.political_structure {
        0 if friends.is_empty() => "nobody of the inner circle or the political structure is known".to_owned(),
        0 => format!(
            "nobody of the inner circle or the political structure is known; {}, who {} to neither",
            friends.names(),
            friends.form("is for us, belongs", "are for us, belong"),
        ),
        _ => "nobody of the inner circle is known".to_owned(),
    };
    found.push(
        Diagnostic::new(&codes::NO_INNER_CIRCLE, scene.map_place(), message)
            .help("two or three people decide what happens: ask whose goals the project serves and who was asked before it began")
            .help("mark them with `political_status: inner_circle`, those they trust with `political_structure`"),
    );
}

/// A map of more people than this is one of a complex deal…
const LARGE_MAP: usize = 10;
/// … in which, for every so many more, one more of each is usual.
const FOR_ONE_MORE: usize = 5;

/// The circle or the structure is larger or smaller than it usually is.
pub(super) fn unusual_circle(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    if map.inner_circle == 0 {
        return; // That is another finding.
    }
    let more = map.players.saturating_sub(LARGE_MAP).div_ceil(FOR_ONE_MORE);
    let (circle, structure) = (scene.config().inner_circle(), scene.config().political_structure());
    let unusual = |count: usize, (fewest, most): (u32, u32), whole: &str| {
        let (fewest, most) = (fewest as usize, most as usize + more);
        (!(fewest..=most).contains(&count)).then(|| format!("{count} of {whole}, where {fewest} to {most} are usual"))
    };
    let parts = [
        unusual(map.inner_circle, circle, "the inner circle"),
        unusual(map.political_structure, structure, "the political structure"),
    ];
    let parts = parts.into_iter().flatten().collect::<Vec<_>>();
    if parts.is_empty() {
        return;
    }
    let finding =
        Diagnostic::new(&codes::UNUSUAL_CIRCLE, scene.map_place(), format!("the map shows {}", parts.join(", and ")));
    let too_few = map.inner_circle < circle.0 as usize || map.political_structure < structure.0 as usize;
    found.push(if too_few {
        finding.help("ask those you know whom they ask before they act: somebody is missing")
    } else {
        finding.help("ask of each whether anything was ever decided against them: a high title is not yet power")
    });
}

/// Near the decision, a seat still has no name.
pub(super) fn empty_seat(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.phase != Some(Phase::Late) {
        return;
    }
    let empty = People::who(scene, |player| player.placeholder.is_some_and(|is| is.value));
    let message = format!(
        "so near the decision {} still {} nobody's name: {}",
        empty.form("a seat", "some seats"),
        empty.form("has", "have"),
        empty.names(),
    );
    let value = |player: &crate::playbook::entity::key_player::KeyPlayer| player.placeholder.map(|is| is.span);
    found.extend(empty.finding(&codes::EMPTY_SEAT, value, message).map(|finding| {
        finding.help("ask whoever trusts us most who sits there; then write the name and take `placeholder: yes` out")
    }));
}
