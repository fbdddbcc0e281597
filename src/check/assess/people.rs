//! What we claim about people (#11, #12, #15) against the map of the key players.

use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, Rule, codes::assess::people as codes};
use crate::methodology::CriterionId;
use crate::playbook::Part;
use crate::playbook::entity::key_player::{BuyingRole, Degree, KeyPlayer, PoliticalStatus};
use crate::score::coverage::{has_role, is_covered, is_supportive};

/// Whether the map is there, or the stage asks for it: before, it cannot contradict anything.
fn map_counts(scene: &Scene<'_>) -> bool {
    !scene.players().is_empty() || scene.asks_for(3)
}

fn finding(scene: &Scene<'_>, rule: &'static Rule, criterion: CriterionId, but: &str) -> Diagnostic {
    let but = if scene.players().is_empty() { "nobody is on the map of the key players" } else { but };
    Diagnostic::new(
        rule,
        scene.rating_place(criterion),
        format!("{} is rated `+`, but {but}", scene.criterion_name(criterion)),
    )
}

/// Whether a person is of the inner circle.
pub(super) fn is_inner_circle(player: &KeyPlayer) -> bool {
    player.political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle)
}

/// Whether the map counts, and no key player on it is a supporter or mentor.
pub(super) fn lacks_supporter(scene: &Scene<'_>) -> bool {
    map_counts(scene) && scene.figures.map.supportive_key.is_empty()
}

/// Whether the map counts, and nobody of the inner circle on it is a supporter or mentor.
pub(super) fn lacks_inner_circle(scene: &Scene<'_>) -> bool {
    map_counts(scene) && !scene.players().iter().any(|player| is_inner_circle(player) && is_supportive(player))
}

/// Inside support without a supporter on the map, or with supporters who count for nothing.
pub(super) fn no_supporter(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.favourable("inside-support").filter(|_| lacks_supporter(scene)) else { return };
    let supporters = scene.players().iter().filter(|player| is_supportive(player));
    let name = |player: &Part<KeyPlayer>| player.name.as_ref().map_or(String::new(), |name| name.value.clone());
    let powerless = listed(&supporters.map(name).collect::<Vec<_>>());
    let but = if powerless.is_empty() {
        "the map shows no supporter and no mentor".to_owned()
    } else {
        format!("those who want us have no power on the map: {powerless}")
    };
    found.push(
        finding(scene, &codes::NO_SUPPORTER, criterion, &but)
            .help("write who wants us to win, with `support:`, `political_status:` and the `evidence:` for it")
            .help(
                "a friend without power is a source, not support: until somebody who counts acts for us, rate it `?`",
            ),
    );
}

/// Political alignment without a supporter in the inner circle.
pub(super) fn no_inner_circle(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.favourable("political-alignment").filter(|_| lacks_inner_circle(scene)) else { return };
    let but = if scene.figures.map.inner_circle == 0 {
        "the map names nobody of the inner circle"
    } else {
        "nobody of the inner circle supports us on the map"
    };
    found.push(finding(scene, &codes::NO_INNER_CIRCLE, criterion, but).help(
        "write who of those who decide what will happen wants us to win, and how you know; or rate it `?` until \
             somebody does",
    ));
}

/// Executive credibility, and we have met no executive.
pub(super) fn no_executive(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.favourable("executive-credibility").filter(|_| map_counts(scene)) else { return };
    let is_executive = |player: &KeyPlayer| {
        is_inner_circle(player)
            || player.rank.is_some_and(|rank| rank.value == Degree::High)
            || has_role(player, BuyingRole::Approver)
    };
    if scene.players().iter().any(|player| is_executive(player) && is_covered(player)) {
        return;
    }
    found.push(
        finding(scene, &codes::NO_EXECUTIVE, criterion, "the map shows no executive with whom we have had contact")
            .help(
                "write the executive who trusts us, with `rank: high`, `coverage:` and `last_contact:`; or rate it `?`",
            ),
    );
}
