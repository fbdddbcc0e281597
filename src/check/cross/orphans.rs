//! Documents that nothing in the playbook has to do with.

use crate::check::World;
use crate::diagnostics::{Diagnostic, codes::cross::orphans as codes};
use crate::playbook::Thing;
use crate::schema::shortened;

/// An account with which there is no opportunity.
pub(super) fn account_alone(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for account in world.playbook.accounts.values() {
        let Some(document) = account.document else { continue };
        if world.playbook.opportunities_by_account.get(&account.id).is_none_or(Vec::is_empty) {
            let message = format!("there is no opportunity with {}", shortened(&account.title));
            found.push(
                Diagnostic::new(&codes::ACCOUNT_ALONE, world.document_place(document), message)
                    .help(format!("begin one with `salesbook new opportunity NAME` and `account: {}`", account.id))
                    .help("or say why it is kept: `allow: [{rule: X344, because: …}]`"),
            );
        }
    }
}

/// A competitor whom nobody names.
pub(super) fn competitor_alone(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for competitor in world.playbook.competitors.values() {
        let Some(document) = competitor.document else { continue };
        if !world.playbook.backlinks.contains_key(&Thing::Competitor(competitor.id.clone())) {
            let message = format!("nobody names {}: no opportunity, no other page", shortened(&competitor.title));
            found.push(
                Diagnostic::new(&codes::COMPETITOR_ALONE, world.document_place(document), message)
                    .help(format!("where you meet it, list it under `competitors:` as `{}`", competitor.id)),
            );
        }
    }
}

/// A partner whom nobody names.
pub(super) fn partner_alone(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for partner in world.playbook.partners.values() {
        let Some(document) = partner.document else { continue };
        if !world.playbook.backlinks.contains_key(&Thing::Partner(partner.id.clone())) {
            let message = format!("nobody names {}: no opportunity, no other page", shortened(&partner.title));
            found.push(
                Diagnostic::new(&codes::PARTNER_ALONE, world.document_place(document), message).help(format!(
                    "where it can help, list it under `partners:` as `{}`, with `helps_with:`",
                    partner.id
                )),
            );
        }
    }
}
