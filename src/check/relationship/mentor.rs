//! Mentors: what makes one.

use super::name;
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, codes::relationship as codes};
use crate::playbook::entity::key_player::Support;

/// Somebody counts as a mentor, and nothing is written of what the person did for us in our
/// absence, or of what there is to gain personally.
pub(super) fn on_trust(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in scene.players() {
        let Some(support) = player.support.filter(|support| support.value == Support::Mentor) else { continue };
        let mut lacks = Vec::new();
        if player.acted.is_none() {
            lacks.push("what was done for us in our absence (`acted:`)");
        }
        if player.personal_agenda.is_none() {
            lacks.push("what there is to gain personally (`personal_agenda:`)");
        }
        if lacks.is_empty() {
            continue;
        }
        let message = format!(
            "{} counts as a mentor, and nothing says {}",
            name(player),
            all_of(&lacks).replace(" and ", " or ")
        );
        found.push(
            Diagnostic::new(&codes::MENTOR_ON_TRUST, scene.place(player.document, support.span), message).help(
                "write it down, or rate the person a supporter and ask for something that only a mentor would do",
            ),
        );
    }
}
