//! One of us: opportunities, what is possible, projected and won, actions by due date, scores.

use super::action::{ActionRow, action_row};
use super::buckets::{OwnBucket, own_buckets};
use super::row::{OpportunityRow, opportunity_row};
use super::timeline::own_timeline;
use crate::Result;
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::{Opportunity, Thing};
use crate::site::{Link, Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct PersonView {
    role: Option<String>,
    manager: Option<Link>,
    email: Option<String>,
    /// Those the person manages.
    team: Vec<Link>,
    accounts: Vec<Link>,
    leads: Vec<OpportunityRow>,
    supports: Vec<OpportunityRow>,
    buckets: Vec<OwnBucket>,
    actions: Vec<ActionRow>,
    timeline: Option<String>,
    /// The key players the person covers.
    covers: Vec<CoveredPlayer>,
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
    let all = || playbook.opportunities.values();
    let open = all()
        .flat_map(|o| o.plan.iter().flat_map(|plan| &plan.actions).map(move |action| (o, action)))
        .filter(|(_, action)| action.owner.as_ref().is_some_and(|owner| owner.value == id.as_str()))
        .filter(|(_, action)| action.status.is_none_or(|status| status.value.is_open()))
        .collect::<Vec<_>>();
    let rows = open.iter().map(|(opportunity, action)| action_row(site, opportunity, action));
    let mut actions = rows.collect::<Vec<_>>();
    actions.sort_by_key(ActionRow::order);
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
        leads: all().filter(leads).map(|o| opportunity_row(site, o)).collect(),
        supports: all().filter(|o| on_team(o) && !leads(o)).map(|o| opportunity_row(site, o)).collect(),
        buckets: own_buckets(site, &all().filter(leads).collect::<Vec<_>>()),
        actions,
        timeline: own_timeline(site, &open),
        covers: all()
            .flat_map(|o| o.players.iter().map(move |player| (o, player)))
            .filter(|(_, player)| player.covered_by.iter().any(|by| by.value == *id))
            .map(|(o, player)| CoveredPlayer {
                player: site.player_link(o, player.player_id().as_str()),
                opportunity: site.opportunity(&o.id),
            })
            .collect(),
    };
    renderer.render("person.html", &shell, &view)
}

/// Enough to stand in a `mailto:` link without carrying anything else.
fn is_mail(text: &str) -> bool {
    text.contains('@') && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+'))
}
