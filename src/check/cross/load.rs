//! How much one of us leads.

use crate::check::World;
use crate::diagnostics::{Diagnostic, codes::cross::load as codes};
use crate::playbook::entity::id::TeamMemberId;
use crate::schema::shortened;
use std::collections::BTreeMap;

/// One of us leads more open opportunities than anyone can.
pub(super) fn leads_too_many(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    let most = world.playbook.config.led_opportunities_max() as usize;
    let mut led: BTreeMap<&TeamMemberId, usize> = BTreeMap::new();
    for opportunity in world.open() {
        if let Some(owner) = &opportunity.fields.owner {
            *led.entry(&owner.value).or_default() += 1;
        }
    }
    for (id, count) in led.into_iter().filter(|(_, count)| *count > most) {
        let member = world.playbook.team.get(id).and_then(|member| member.name.as_ref());
        let name = shortened(member.map_or(id.as_str(), |name| &name.value));
        found.push(
            Diagnostic::of_site(&codes::LEADS_TOO_MANY, format!("{name} leads {count} open opportunities"))
                .help("withdraw from those that are not worth winning, or give some to a colleague"),
        );
    }
}
