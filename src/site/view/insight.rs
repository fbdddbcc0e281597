//! The insight map as the pages of accounts and opportunities show it.

use crate::playbook::entity::id::InsightId;
use crate::playbook::entity::insight::{Insight, InsightMap};
use crate::playbook::{Opportunity, OpportunityPart, Thing};
use crate::schema::Spanned;
use crate::site::format::{Amount, Day};
use crate::site::{Link, Route, Site, Word};
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
    pub serves: Vec<Link>,
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

/// Links to the items that are cited by id, on the maps of these opportunities and their accounts;
/// the id alone for one that is not there.
pub(super) fn cited(site: &Site<'_>, maps: &[&Opportunity], ids: &[Spanned<InsightId>]) -> Vec<Link> {
    ids.iter().map(|id| cite(site, maps, id)).collect()
}

fn cite(site: &Site<'_>, maps: &[&Opportunity], id: &InsightId) -> Link {
    let find = |map: Option<&InsightMap>| map?.items().find(|item| item.insight_id() == *id).cloned();
    let found = maps.iter().find_map(|opportunity| {
        let own = find(opportunity.fields.insights.as_ref());
        let own = own.map(|item| (item, Thing::Opportunity(opportunity.id.clone(), OpportunityPart::Overview)));
        own.or_else(|| {
            let account = site.playbook.accounts.get(&opportunity.fields.account.as_ref()?.value)?;
            Some((find(account.fields.insights.as_ref())?, Thing::Account(account.id.clone())))
        })
    });
    let Some((item, thing)) = found else { return Link { label: id.as_str().to_owned(), href: String::new() } };
    let page = Route::of(&thing).address(site.playbook);
    Link {
        label: site.text(item.text.as_ref()).unwrap_or_default(),
        href: format!("{page}#_insight-{}", crate::site::encode_path(id.as_str())),
    }
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
        serves: cited(site, maps, &insight.serves),
    }
}
