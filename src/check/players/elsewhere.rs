//! The same person on the maps of two opportunities of an account.

use super::people::name;
use crate::check::World;
use crate::diagnostics::{Diagnostic, Place, codes::players::elsewhere as codes};
use crate::playbook::entity::key_player::KeyPlayer;
use crate::playbook::{Opportunity, Part};
use crate::schema::{Date, shortened, slug};
use std::collections::BTreeMap;

/// A person on one of the maps of an account, and when we last spoke.
struct Seen<'a> {
    opportunity: &'a Opportunity,
    player: &'a Part<KeyPlayer>,
    contact: Date,
}

/// Someone was met, and rated differently, in another opportunity of the account since then.
///
/// Ratings belong to a map and may differ; but whoever spoke with the person last knows best.
pub(super) fn newer_elsewhere(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for account in world.playbook.opportunities_by_account.keys() {
        let mut people: BTreeMap<String, Vec<Seen<'_>>> = BTreeMap::new();
        for opportunity in world.playbook.opportunities_of(account) {
            for player in &opportunity.players {
                let (Some(name), Some(contact)) = (&player.name, player.last_contact) else { continue };
                if contact.value <= world.today {
                    let seen = Seen { opportunity, player, contact: contact.value };
                    people.entry(slug(&name.value)).or_default().push(seen);
                }
            }
        }
        for seen in people.into_values().filter(|seen| seen.len() > 1) {
            let Some(newest) = seen.iter().max_by_key(|seen| seen.contact) else { continue };
            for older in seen.iter().filter(|seen| seen.contact < newest.contact) {
                if world.is_open(older.opportunity) {
                    found.extend(differing(world, older, newest));
                }
            }
        }
    }
}

/// The finding that the newer values differ from the older; `None` when they do not.
fn differing(world: &World<'_>, older: &Seen<'_>, newest: &Seen<'_>) -> Option<Diagnostic> {
    let (old, new) = (words(older.player), words(newest.player));
    let changes = old.into_iter().zip(new).filter_map(|((key, old), (_, new))| {
        let new = new.filter(|new| old != Some(*new))?;
        Some((key, old.unwrap_or("unknown"), new))
    });
    let changes = changes.collect::<Vec<_>>();
    if changes.is_empty() {
        return None;
    }
    let place = |seen: &Seen<'_>| {
        let player = seen.player;
        let span = player.value.name.as_ref().map_or(player.value.span, |name| name.span);
        Place::new(&world.playbook.document(player.document).file, span)
    };
    let here = changes.iter().map(|(key, old, _)| format!("{key} {old}")).collect::<Vec<_>>();
    let there = changes.iter().map(|(key, _, new)| format!("`{key}: {new}`")).collect::<Vec<_>>();
    let message = format!(
        "{} was met on {} for {}, and is seen differently there; here: {}",
        name(older.player),
        newest.contact,
        shortened(&newest.opportunity.title),
        here.join(", "),
    );
    let finding = Diagnostic::new(&codes::NEWER_ELSEWHERE, place(older), message)
        .label(place(newest), "the newer map")
        .help(format!("the newer map says {}", there.join(", ")))
        .help(format!("take over what holds here as well, and write `last_contact: {}`", newest.contact));
    Some(finding)
}

/// The words that describe a person and may be carried over.
fn words(player: &KeyPlayer) -> [(&'static str, Option<&'static str>); 5] {
    [
        ("political_status", player.political_status.map(|word| word.value.slug())),
        ("influence", player.influence.map(|word| word.value.slug())),
        ("adaptability", player.adaptability.map(|word| word.value.slug())),
        ("support", player.support.map(|word| word.value.slug())),
        ("coverage", player.coverage.map(|word| word.value.slug())),
    ]
}
