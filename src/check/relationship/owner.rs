//! Who of us sees to a relationship.

use super::{moved, name, names};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::relationship::owner as codes};

/// A strategy, and nobody of us who sees to it or covers the person.
pub(super) fn nobody(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let without = moved(scene).filter(|(player, plan)| plan.owner.is_none() && player.covered_by.is_empty());
    let without = without.map(|(player, _)| player).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = match without.len() {
        1 => format!("nobody of us is named who sees to {}", name(first)),
        count => format!("nobody of us is named who sees to {count} key players: {}", listed(&names(&without))),
    };
    found.push(
        Diagnostic::new(&codes::NO_OWNER, scene.player_place(first), message)
            .help("add `owner:` to `relationship:`, the one of us whom the person would ring"),
    );
}

/// The one who is to see to it is not among those who cover the person.
pub(super) fn without_contact(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (player, plan) in moved(scene) {
        let Some(owner) = &plan.owner else { continue };
        if player.covered_by.is_empty() || player.covered_by.iter().any(|member| member.value == owner.value) {
            continue;
        }
        let member = |id: &crate::playbook::entity::id::TeamMemberId| {
            let member = scene.playbook.team.get(id).and_then(|member| member.name.as_ref());
            member.map_or_else(|| id.to_string(), |name| name.value.clone())
        };
        let covering = player.covered_by.iter().map(|id| member(&id.value)).collect::<Vec<_>>();
        let message = format!(
            "{} is to win {}, and only {} in contact",
            member(&owner.value),
            name(player),
            match covering.as_slice() {
                [one] => format!("{one} is"),
                several => format!("{} are", listed(several)),
            }
        );
        found.push(
            Diagnostic::new(&codes::OWNER_WITHOUT_CONTACT, scene.place(player.document, owner.span), message).help(
                "arrange a meeting for the two and add the name to `covered_by:`, or let the other one see to it",
            ),
        );
    }
}
