//! One of us: opportunities, what is possible, projected and won, actions by due date, scores.

use super::action::{ActionRow, action_row};
use super::buckets::{OwnBucket, own_buckets};
use super::pager::First;
use super::row::{OpportunityRow, opportunity_row, sort_by_nearness};
use super::timeline::own_timeline;
use crate::Result;
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::{Opportunity, Thing};
use crate::site::{Link, Renderer, Route, Site};
use serde::Serialize;
use std::sync::Arc;

/// The most opportunities that a page lists of those one of us leads, and of those one supports.
const LEADS: usize = 60;
const SUPPORTS: usize = 25;
/// The most actions.
const ACTIONS: usize = 100;
/// The most key players.
const COVERS: usize = 100;

#[derive(Serialize)]
struct PersonView {
    role: Option<String>,
    manager: Option<Link>,
    email: Option<String>,
    /// Those the person manages.
    team: Vec<Link>,
    accounts: Vec<Link>,
    leads: First<OpportunityRow>,
    supports: First<OpportunityRow>,
    buckets: Vec<OwnBucket>,
    actions: First<ActionRow>,
    timeline: Option<String>,
    /// The key players the person covers.
    covers: First<CoveredPlayer>,
}

#[derive(Serialize)]
struct CoveredPlayer {
    player: Link,
    opportunity: Link,
}

/// Renders the page of one of us.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &TeamMemberId, renderer: &impl Renderer) -> Result<String> {
    let playbook = site.playbook;
    let member = playbook.team.get(id);
    let thing = Thing::Person(id.clone());
    let mut shell = site.shell(route, site.name_of(&thing), &[Route::People]);
    shell.backlinks = site.backlinks(&thing);
    let leads = |o: &&Opportunity| o.fields.owner.as_ref().is_some_and(|owner| owner.value == *id);
    let on_team = |o: &&Opportunity| o.fields.team.iter().any(|member| member.value == *id);
    let all = || playbook.opportunities.values().map(Arc::as_ref);
    let by_date = |chosen: &dyn Fn(&&Opportunity) -> bool| {
        let mut of = all().filter(chosen).collect::<Vec<_>>();
        sort_by_nearness(site, &mut of);
        of
    };
    let led = by_date(&leads);
    let mut actions = all()
        .filter(|o| !o.is_closed(&site.playbook.methodology))
        .flat_map(|o| o.plan.iter().flat_map(|plan| &plan.actions).map(move |action| (o, action)))
        .filter(|(_, action)| action.is_open() && action.owner.as_ref().is_some_and(|o| o.value == id.as_str()))
        .collect::<Vec<_>>();
    actions.sort_by_key(|(_, action)| {
        (action.due.is_none(), action.due.map(|due| due.value), action.title.as_ref().map(|title| &title.value))
    });
    let covers = all()
        .flat_map(|o| o.players.iter().map(move |player| (o, player)))
        .filter(|(_, player)| player.covered_by.iter().any(|by| by.value == *id))
        .collect::<Vec<_>>();
    let view = PersonView {
        role: member.and_then(|m| site.text(m.role.as_ref())),
        manager: member.and_then(|m| m.manager.as_ref()).map(|manager| site.actor(manager)),
        email: member.and_then(|m| site.text(m.email.as_ref())).filter(|mail| is_mail(mail)),
        team: playbook
            .team
            .iter()
            .filter(|(_, m)| m.manager.as_ref().is_some_and(|manager| manager.value == id.as_str()))
            .map(|(member, _)| site.person(member))
            .collect(),
        accounts: playbook
            .accounts
            .values()
            .filter(|account| account.fields.owner.as_ref().is_some_and(|owner| owner.value == *id))
            .map(|account| site.account(&account.id))
            .collect(),
        leads: First::of(LEADS, &led, |o| opportunity_row(site, o)),
        supports: First::of(SUPPORTS, &by_date(&|o| on_team(o) && !leads(o)), |o| opportunity_row(site, o)),
        buckets: own_buckets(site, &led),
        actions: First::of(ACTIONS, &actions, |(o, action)| action_row(site, o, action)),
        timeline: own_timeline(site, &actions),
        covers: First::of(COVERS, &covers, |(o, player)| CoveredPlayer {
            player: site.player_link(o, player.player_id().as_str()),
            opportunity: site.opportunity(&o.id),
        }),
    };
    renderer.render("person.html", &shell, &view)
}

/// Enough to stand in a `mailto:` link without carrying anything else.
fn is_mail(text: &str) -> bool {
    text.contains('@') && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+'))
}
