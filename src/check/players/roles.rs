//! Who approves and who decides.

use super::people::People;
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Span, codes::players::roles as codes};
use crate::methodology::Phase;
use crate::playbook::entity::key_player::{BuyingRole, KeyPlayer, PoliticalStatus};
use crate::score::coverage::has_role;

/// The stage asks for the map, and there is nobody on it.
pub(super) fn no_map(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.players().is_empty() {
        found.push(
            Diagnostic::new(&codes::NO_MAP, scene.map_place(), "nobody of the customer is on the map yet")
                .help("add `players:`, each with a `name`; or a file for them: `salesbook new players NAME`")
                .help("begin with three: who says the final yes, who chooses, who has told us most"),
        );
    }
}

/// Nobody says the final yes.
pub(super) fn no_approver(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if !scene.players().is_empty() && !scene.players().iter().any(is_approver) {
        found.push(
            Diagnostic::new(&codes::NO_APPROVER, scene.map_place(), "nobody on the map says the final yes")
                .help("ask who can still say no when all the others have said yes, and give that person `buying_role: approver`")
                .help("as long as you do not know who it is, add the seat with `placeholder: yes`"),
        );
    }
}

/// Several people say the final yes.
pub(super) fn several_approvers(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let approvers = People::who(scene, |player| has_role(player, BuyingRole::Approver));
    if approvers.count() > 1 {
        let message = format!("{} people say the final yes: {}", approvers.count(), approvers.names());
        let finding = approvers.finding(&codes::SEVERAL_APPROVERS, approver_span, message);
        found.extend(finding.map(|finding| {
            finding
                .help("find out which of them can overrule the others; the others are `decision_maker`")
                .help("where each of them really has to sign, keep it and say why: `allow: [{rule: K103, because: …}]`")
        }));
    }
}

/// The deal is well on its way, and nobody decides.
pub(super) fn no_decision_maker(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let decides = |player: &KeyPlayer| has_role(player, BuyingRole::DecisionMaker);
    let is_early = scene.phase.is_none_or(|phase| phase == Phase::Early);
    if is_early || scene.players().is_empty() || scene.players().iter().any(|player| decides(player)) {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NO_DECISION_MAKER, scene.map_place(), "nobody on the map makes the choice")
            .help("ask whose recommendation the approver follows, and give that person `buying_role: decision_maker`")
            .help("one person may hold several roles: `buying_role: [decision_maker, approver]`"),
    );
}

/// The approver is said to have no part in the politics.
pub(super) fn approver_outside(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let outside = People::who(scene, |player| {
        has_role(player, BuyingRole::Approver)
            && player.political_status.is_some_and(|status| status.value == PoliticalStatus::Outside)
    });
    let message = format!(
        "{} {} the final yes, and {} marked outside the political structure",
        outside.names(),
        outside.form("says", "say"),
        outside.form("is", "are"),
    );
    let status = |player: &KeyPlayer| player.political_status.map(|status| status.span);
    found.extend(outside.finding(&codes::APPROVER_OUTSIDE, status, message).map(|finding| {
        finding
            .help("whoever releases the money usually stands at the top of the inner circle: `political_status: inner_circle`")
            .help("if the signature is a formality, ask who tells this person to sign")
    }));
}

/// The approver is not of the customer.
pub(super) fn external_approver(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let external = People::who(scene, |player| {
        has_role(player, BuyingRole::Approver) && player.external.is_some_and(|external| external.value)
    });
    let message = format!(
        "{} {} the final yes, and {} not of the customer",
        external.names(),
        external.form("says", "say"),
        external.form("is", "are"),
    );
    found.extend(external.finding(&codes::EXTERNAL_APPROVER, approver_span, message).map(|finding| {
        finding.help("a consultant recommends; ask who of the customer releases the money").help(
            "if the money comes from a parent company, take `external: yes` out: for this deal that is the customer",
        )
    }));
}

fn is_approver(player: &crate::playbook::Part<KeyPlayer>) -> bool {
    has_role(player, BuyingRole::Approver)
}

/// Where it is written that a person approves.
fn approver_span(player: &KeyPlayer) -> Option<Span> {
    player.buying_role.iter().find(|role| role.value == BuyingRole::Approver).map(|role| role.span)
}
