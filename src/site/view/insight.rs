//! The insight map as the pages of accounts and opportunities show it.

use crate::playbook::Opportunity;
use crate::playbook::entity::insight::{Insight, InsightMap};
use crate::site::format::{Amount, Day};
use crate::site::{Link, Site, Word};
use serde::Serialize;

/// One row of the map: all goals, all pressures, …
#[derive(Debug, Serialize)]
pub(super) struct InsightSection {
    /// The key of its title in the table of words.
    pub key: &'static str,
    /// Its items.
    pub items: Vec<InsightItem>,
}

/// One item of the map.
#[derive(Debug, Serialize)]
pub(super) struct InsightItem {
    pub id: String,
    pub text: String,
    pub kind: Option<Word>,
    pub priority: Option<Word>,
    pub state: Option<Word>,
    pub owners: Vec<Link>,
    pub source: Option<String>,
    pub confirmed_by: Option<Link>,
    pub confirmed_on: Option<Day>,
    pub worth: Option<Amount>,
    pub serves: Vec<String>,
}

/// The map's rows that hold anything. `maps` are the opportunities whose key players may own items.
pub(super) fn insight_sections(
    site: &Site<'_>,
    map: Option<&InsightMap>,
    maps: &[&Opportunity],
) -> Vec<InsightSection> {
    let Some(map) = map else { return Vec::new() };
    [
        ("insight.goals", &map.goals),
        ("insight.pressures", &map.pressures),
        ("insight.initiatives", &map.initiatives),
        ("insight.obstacles", &map.obstacles),
        ("insight.solutions", &map.solutions),
    ]
    .into_iter()
    .filter(|(_, items)| !items.is_empty())
    .map(|(key, items)| InsightSection { key, items: items.iter().map(|i| item(site, i, maps)).collect() })
    .collect()
}

fn item(site: &Site<'_>, insight: &Insight, maps: &[&Opportunity]) -> InsightItem {
    let player = |id: &str| {
        let holder = maps.iter().find(|o| o.players.iter().any(|player| player.player_id().as_str() == id));
        holder.map_or_else(|| Link { label: id.to_owned(), href: String::new() }, |o| site.player_link(o, id))
    };
    let config = &site.playbook.config;
    InsightItem {
        id: insight.insight_id().as_str().to_owned(),
        text: site.text(insight.text.as_ref()).unwrap_or_default(),
        kind: insight.kind.map(|kind| site.word("pressure_kind", kind.slug())),
        priority: insight.priority.map(|priority| site.word("initiative_priority", priority.slug())),
        state: insight.state.map(|state| site.word("insight_state", state.slug())),
        owners: insight.owners.iter().map(|owner| player(owner.as_str())).collect(),
        source: site.text(insight.source.as_ref()),
        confirmed_by: insight.confirmed_by.as_ref().map(|by| player(by.as_str())),
        confirmed_on: insight.confirmed_on.map(|on| site.day(on.value)),
        worth: insight.worth.as_ref().map(|worth| {
            let currency = maps.first().map_or_else(
                || worth.currency.or_else(|| config.currency.map(|currency| currency.value)),
                |opportunity| opportunity.currency_of(&worth.value, config),
            );
            site.amount(worth.amount, currency)
        }),
        serves: insight.serves.iter().map(|id| id.as_str().to_owned()).collect(),
    }
}
