//! Mentors: what makes one.

use super::name;
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::relationship::mentor as codes};
use crate::playbook::entity::key_player::Support;

/// Somebody counts as a mentor, and nothing is written of what there is to gain for that person.
/// That a mentor has acted for us is what the rules on the map ask.
pub(super) fn without_gain(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in scene.players() {
        let Some(support) = player.support.filter(|support| support.value == Support::Mentor) else { continue };
        if player.personal_agenda.is_some() || player.win.is_some() {
            continue;
        }
        let message = format!("{} counts as a mentor, and nothing says what there is to gain personally", name(player));
        found.push(
            Diagnostic::new(&codes::MENTOR_WITHOUT_GAIN, scene.place(player.document, support.span), message)
                .help("write it down as `personal_agenda:` or `win:`; if you do not know, rate the person a supporter"),
        );
    }
}
