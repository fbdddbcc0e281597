//! The insight map: whether it is there, confirmed and owned, and whether our deals serve it.

use crate::check::listing::{listed, quoted};
use crate::check::{Scene, World};
use crate::diagnostics::{Diagnostic, Place, codes::assess::insights as codes};
use crate::playbook::Opportunity;
use crate::playbook::entity::id::InsightId;
use crate::playbook::entity::insight::{Insight, InsightMap, InsightState};
use crate::playbook::entity::review::OutcomeResult;
use crate::score::Ratio;
use crate::score::insight_map::{Row, unconfirmed_rows, unowned};
use std::collections::BTreeSet;

/// The maps of the opportunity and of its account.
fn maps<'a>(scene: &Scene<'a>) -> Vec<&'a InsightMap> {
    let account = scene.account().and_then(|account| account.fields.insights.as_ref());
    scene.fields.insights.iter().chain(account).collect()
}

/// The place of the map: the opportunity's own, else the opportunity.
fn place(scene: &Scene<'_>) -> Place {
    let ours = scene.fields.insights.as_ref();
    ours.map_or_else(|| scene.whole(), |map| scene.first_line(scene.opportunity.document, map.span))
}

/// Nothing is written of what moves the customer.
pub(super) fn no_insights(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.figures.insights.items > 0 || !scene.is_past_early() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NO_INSIGHTS,
            scene.whole(),
            "nothing says what moves the customer: no goal, pressure, initiative or obstacle",
        )
        .help(
            "add `insights:` here, or to the account what counts for all deals, with `goals:`, `pressures:`, \
             `initiatives:` and `obstacles:`",
        ),
    );
}

/// The map holds rows in which the customer has confirmed nothing.
pub(super) fn unconfirmed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let rows = unconfirmed_rows(&maps(scene));
    if scene.figures.insights.items == 0 || rows.is_empty() || !scene.is_past_early() {
        return;
    }
    let row = |row: &Row| match row {
        Row::Goals => "goal",
        Row::Pressures => "pressure",
        Row::Initiatives => "initiative",
        Row::Obstacles => "obstacle",
    };
    let rows = rows.iter().map(row).collect::<Vec<_>>().join(", no ");
    found.push(
        Diagnostic::new(&codes::UNCONFIRMED_INSIGHTS, place(scene), format!("the customer has confirmed no {rows}"))
            .help(
                "tell them what you believe moves them, and write `state: confirmed`, `confirmed_by:` where they agree",
            ),
    );
}

/// Less than a third of the goals and initiatives belong to a key player.
pub(super) fn unowned_wishes(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.players().is_empty() || !is_hardly_owned(scene) || !scene.is_past_early() {
        return;
    }
    let wanted = wishes(scene);
    let nobodys = maps(scene).into_iter().flat_map(|map| unowned(map, scene.players())).collect::<Vec<_>>();
    let message = if nobodys.len() == wanted {
        format!(
            "none of the key players owns what the customer wants: {}",
            listed(&nobodys.into_iter().map(|insight| quoted(&insight.text)).collect::<Vec<_>>())
        )
    } else {
        format!(
            "the key players own only {} of the customer's {wanted} goals and initiatives; not {}",
            wanted - nobodys.len(),
            listed(&nobodys.into_iter().map(|insight| quoted(&insight.text)).collect::<Vec<_>>())
        )
    };
    found.push(
        Diagnostic::new(&codes::UNOWNED_WISHES, place(scene), message)
            .help("ask who answers for each, whether they have a say in this deal, and put them on the map")
            .help("write the key players who want it under `owners:` at the item"),
    );
}

/// The number of goals and initiatives.
fn wishes(scene: &Scene<'_>) -> usize {
    maps(scene).iter().map(|map| map.goals.len() + map.initiatives.len()).sum()
}

/// Whether less than a third of the goals and initiatives belong to a key player.
fn is_hardly_owned(scene: &Scene<'_>) -> bool {
    wishes(scene) > 0 && scene.figures.insights.owned < Ratio::new(1, 3)
}

/// What the deal serves is owned by nobody of power.
pub(super) fn serves_the_powerless(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.players().is_empty() || is_hardly_owned(scene) || !scene.is_past_early() {
        return;
    }
    let served = served_by(scene.opportunity);
    let nobodys = maps(scene)
        .into_iter()
        .flat_map(|map| unowned(map, scene.players()))
        .filter(|insight| served.contains(&insight.insight_id()))
        .collect::<Vec<_>>();
    if nobodys.is_empty() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::SERVES_THE_POWERLESS,
            scene.whole(),
            format!(
                "the deal serves {}, which no key player owns",
                listed(&nobodys.into_iter().map(|insight| quoted(&insight.text)).collect::<Vec<_>>())
            ),
        )
        .help("find out which of those who decide wants it, and write the person under `owners:` at the item"),
    );
}

/// What the event, the value and the insights of an opportunity serve.
fn served_by(opportunity: &Opportunity) -> BTreeSet<InsightId> {
    let fields = &opportunity.fields;
    let event = fields.compelling_event.iter().flat_map(|event| &event.serves);
    let value = fields.unique_business_value.iter().flat_map(|value| &value.serves);
    let insights = fields.insights.iter().flat_map(InsightMap::items).flat_map(|insight| &insight.serves);
    event.chain(value).chain(insights).map(|id| id.value.clone()).collect()
}

/// An initiative of the account that no opportunity of ours serves.
pub(super) fn unserved_initiatives(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for (id, account) in &world.playbook.accounts {
        let (Some(document), Some(map)) = (account.document, &account.fields.insights) else { continue };
        let is_done = |insight: &Insight| insight.state.is_some_and(|state| state.value == InsightState::Done);
        let initiatives = map.initiatives.iter().filter(|insight| !is_done(insight)).collect::<Vec<_>>();
        let opportunities = world.playbook.opportunities_of(id);
        let live = opportunities.filter(|o| world.is_open(o) || is_won(o)).collect::<Vec<_>>();
        // Of an account on which nobody works, everything is unserved.
        if initiatives.is_empty() || !live.iter().any(|opportunity| world.is_open(opportunity)) {
            continue;
        }
        let served = live.into_iter().flat_map(served_by).collect::<BTreeSet<_>>();
        for insight in initiatives.into_iter().filter(|insight| !served.contains(&insight.insight_id())) {
            let Some(text) = &insight.text else { continue };
            found.push(
                Diagnostic::new(
                    &codes::UNSERVED_INITIATIVE,
                    Place::new(&world.playbook.document(document).file, text.span),
                    format!("no opportunity of ours serves the initiative {}", quoted(&insight.text)),
                )
                .help("ask who drives it, and whether there is an opportunity in it")
                .help("where one serves it already, cite it there by its id: `serves: […]`"),
            );
        }
    }
}

fn is_won(opportunity: &Opportunity) -> bool {
    let result = opportunity.fields.outcome.as_ref().and_then(|outcome| outcome.result);
    result.is_some_and(|result| result.value == OutcomeResult::Won)
}
