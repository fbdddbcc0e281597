//! What moves the customer as a drawing, from pressures to the value that we alone deliver.

use crate::chart;
use crate::playbook::entity::id::InsightId;
use crate::playbook::entity::insight::{Insight, InsightMap};
use crate::playbook::{Account, Opportunity};
use crate::schema::Spanned;
use crate::site::Site;
use crate::source::markdown::plain_text;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the drawing.
struct Node<'a> {
    /// Absent of what cannot be cited.
    id: Option<InsightId>,
    item: chart::ChainItem,
    serves: &'a [Spanned<InsightId>],
}

/// A row of the insight map, by the key of its title.
type Row = (&'static str, fn(&InsightMap) -> &Vec<Insight>);

/// The rows before the compelling event, from the left.
const BEFORE: [Row; 4] = [
    ("insight.pressures", |map| &map.pressures),
    ("insight.goals", |map| &map.goals),
    ("insight.initiatives", |map| &map.initiatives),
    ("insight.obstacles", |map| &map.obstacles),
];
/// The row between the compelling event and the unique business value.
const AFTER: Row = ("insight.solutions", |map| &map.solutions);

/// The chain of an account: the items of its own map.
pub(super) fn account_chain(site: &Site<'_>, account: &Account) -> Option<String> {
    let map = account.fields.insights.as_ref()?;
    let rows = BEFORE.into_iter().chain([AFTER]);
    let columns = rows.map(|(key, row)| (key, row(map).iter().map(|insight| node(site, insight, false)).collect()));
    drawing(site, columns.collect())
}

/// The chain of an opportunity: its own items, its compelling event and unique business value, and
/// whatever of the account's items these serve in the end.
pub(super) fn opportunity_chain(site: &Site<'_>, opportunity: &Opportunity) -> Option<String> {
    let fields = &opportunity.fields;
    let own = fields.insights.as_ref();
    let account = fields.account.as_ref().and_then(|account| site.playbook.accounts.get(&account.value));
    let theirs = account.and_then(|account| account.fields.insights.as_ref());
    let event = fields.compelling_event.as_ref();
    let event =
        event.and_then(|event| Some(single(site, event.reason.as_ref()?, &event.serves, event.confirmed_by.is_some())));
    let value = fields.unique_business_value.as_ref();
    let value =
        value.and_then(|value| Some(single(site, value.result.as_ref()?, &value.serves, value.confirmed_by.is_some())));
    let cited = own.into_iter().flat_map(InsightMap::items).map(|item| &item.serves);
    let cited = cited.flatten().chain(event.iter().chain(&value).flat_map(|node| node.serves));
    let reached = reached(own, theirs, cited.map(|id| &id.value));
    let nodes = |(key, row): Row| {
        let ours = own.into_iter().flat_map(row).map(|insight| node(site, insight, false));
        let theirs = theirs.into_iter().flat_map(row).filter(|insight| reached.contains(&insight.insight_id()));
        (key, ours.chain(theirs.map(|insight| node(site, insight, true))).collect::<Vec<_>>())
    };
    let mut columns = BEFORE.into_iter().map(nodes).collect::<Vec<_>>();
    columns.push(("opportunity.compelling_event", event.into_iter().collect()));
    columns.push(nodes(AFTER));
    columns.push(("opportunity.unique_value", value.into_iter().collect()));
    drawing(site, columns)
}

/// The account's items that are served, at once or by way of others. An item of the opportunity
/// stands before one of the account with the same id.
fn reached<'a>(
    own: Option<&InsightMap>,
    theirs: Option<&'a InsightMap>,
    cited: impl Iterator<Item = &'a InsightId>,
) -> BTreeSet<InsightId> {
    let ours = own.into_iter().flat_map(InsightMap::items).map(Insight::insight_id).collect::<BTreeSet<_>>();
    let items = theirs.into_iter().flat_map(InsightMap::items);
    let items = items.map(|item| (item.insight_id(), item)).collect::<BTreeMap<_, _>>();
    let mut reached = BTreeSet::new();
    let mut ahead = cited.filter(|id| !ours.contains(*id)).cloned().collect::<Vec<_>>();
    while let Some(id) = ahead.pop() {
        let Some(item) = items.get(&id) else { continue };
        if reached.insert(id) {
            ahead.extend(item.serves.iter().map(|id| id.value.clone()));
        }
    }
    reached
}

/// What stands alone in its column.
fn single<'a>(site: &Site<'_>, text: &str, serves: &'a [Spanned<InsightId>], is_confirmed: bool) -> Node<'a> {
    let state = if is_confirmed { "confirmed" } else { "unconfirmed" };
    let note = site.word("insight_state", state).label;
    let item = chart::ChainItem { text: plain_text(text), note, classes: vec![format!("state-{state}")] };
    Node { id: None, item, serves }
}

fn node<'a>(site: &Site<'_>, insight: &'a Insight, is_the_accounts: bool) -> Node<'a> {
    let state = insight.state.map(|state| site.word("insight_state", state.slug()));
    let mut note = state.as_ref().map_or_else(|| site.say("word.unknown", &[]), |state| state.label.clone());
    if is_the_accounts {
        note = site.say("insight.of_account", &[("state", &note)]);
    }
    let class = format!("state-{}", state.as_ref().map_or("unknown", |state| state.slug.as_str()));
    let text = insight.text.as_ref().map(|text| plain_text(text)).unwrap_or_default();
    Node {
        id: Some(insight.insight_id()),
        item: chart::ChainItem { text, note, classes: vec![class] },
        serves: &insight.serves,
    }
}

/// The drawing of some columns; `None` unless two of them hold anything.
fn drawing(site: &Site<'_>, mut columns: Vec<(&'static str, Vec<Node<'_>>)>) -> Option<String> {
    columns.retain(|(_, nodes)| !nodes.is_empty());
    if columns.len() < 2 {
        return None;
    }
    let mut places = BTreeMap::new();
    for (column, (_, nodes)) in columns.iter().enumerate() {
        for (place, node) in nodes.iter().enumerate() {
            if let Some(id) = &node.id {
                places.entry(id).or_insert((column, place));
            }
        }
    }
    let links = columns.iter().enumerate().flat_map(|(column, (_, nodes))| {
        let places = &places;
        nodes.iter().enumerate().flat_map(move |(place, node)| {
            let to = node.serves.iter().filter_map(|id| places.get(&id.value));
            to.map(move |to| chart::ChainLink { from: (column, place), to: *to })
        })
    });
    let links = links.collect();
    let title = |key: &str| site.say(key, &[]);
    let columns = columns.into_iter().map(|(key, nodes)| chart::ChainColumn {
        title: title(key),
        items: nodes.into_iter().map(|node| node.item).collect(),
    });
    let caption = chart::Caption {
        id: "_chain",
        title: &site.say("insight.chain_title", &[]),
        desc: &site.say("insight.chain_description", &[]),
    };
    Some(chart::chain(&caption, &chart::Chain { columns: columns.collect(), links }))
}
