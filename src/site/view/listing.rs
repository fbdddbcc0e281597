//! The lists of accounts, competitors, partners and people.

use crate::Result;
use crate::playbook::{DocumentIndex, Opportunity};
use crate::site::body::BodyView;
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
struct ListingView {
    /// The key of the text that says what is listed.
    intro: &'static str,
    /// The key of the text shown when there is nothing.
    empty: &'static str,
    items: Vec<ListedItem>,
    body: BodyView,
}

#[derive(Serialize)]
struct ListedItem {
    link: Link,
    about: Option<String>,
    owner: Option<Link>,
    standing: Option<Word>,
    open: usize,
    closed: usize,
}

/// Renders the list of accounts.
pub(super) fn accounts(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let items = site.playbook.accounts.values().map(|account| ListedItem {
        about: site.text(account.fields.industry.as_ref()),
        owner: account.fields.owner.as_ref().map(|owner| site.person(&owner.value)),
        standing: account.fields.standing.map(|standing| site.word("standing", standing.slug())),
        ..counted(site, site.account(&account.id), site.playbook.opportunities_of(&account.id))
    });
    render(site, route, "listing.accounts", "empty.accounts", items.collect(), renderer)
}

/// Renders the list of competitors.
pub(super) fn competitors(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let items = site.playbook.competitors.values().map(|competitor| {
        let met = site.playbook.opportunities.values().filter(|opportunity| {
            let named = opportunity.fields.competitors.iter().filter_map(|c| c.competitor.as_ref());
            named.into_iter().any(|named| named.value == competitor.id)
        });
        counted(site, site.competitor(&competitor.id), met)
    });
    render(site, route, "listing.competitors", "empty.competitors", items.collect(), renderer)
}

/// Renders the list of partners.
pub(super) fn partners(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let items = site.playbook.partners.values().map(|partner| {
        let with = site.playbook.opportunities.values().filter(|opportunity| {
            let named = opportunity.fields.partners.iter().filter_map(|p| p.partner.as_ref());
            named.into_iter().any(|named| named.value == partner.id)
        });
        counted(site, site.partner(&partner.id), with)
    });
    render(site, route, "listing.partners", "empty.partners", items.collect(), renderer)
}

/// Renders the list of our people.
pub(super) fn people(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let items = site.playbook.people().into_iter().map(|id| {
        let leads = site
            .playbook
            .opportunities
            .values()
            .filter(|opportunity| opportunity.fields.owner.as_ref().is_some_and(|owner| owner.value == id));
        let role = site.playbook.team.get(&id).and_then(|member| site.text(member.role.as_ref()));
        ListedItem { about: role, ..counted(site, site.person(&id), leads) }
    });
    render(site, route, "listing.people", "empty.people", items.collect(), renderer)
}

fn counted<'a>(site: &Site<'_>, link: Link, opportunities: impl Iterator<Item = &'a Opportunity>) -> ListedItem {
    let (closed, open): (Vec<_>, Vec<_>) =
        opportunities.partition(|opportunity| opportunity.is_closed(&site.playbook.methodology));
    ListedItem { link, about: None, owner: None, standing: None, open: open.len(), closed: closed.len() }
}

fn render(
    site: &Site<'_>,
    route: &Route,
    intro: &'static str,
    empty: &'static str,
    items: Vec<ListedItem>,
    renderer: &impl Renderer,
) -> Result<String> {
    let document = introduction(site, route);
    let mut shell = site.shell(route, site.route_name(route), &[]);
    shell.source = document.and_then(|document| site.source(document));
    let body = document.map_or_else(BodyView::default, |document| site.body(document, route));
    renderer.render("listing.html", &shell, &ListingView { intro, empty, items, body })
}

/// The author's document that introduces a list: `accounts/index.md`.
pub(in crate::site) fn introduction(site: &Site<'_>, route: &Route) -> Option<DocumentIndex> {
    let page = match route {
        Route::Home => "index".to_owned(),
        Route::Pipeline => "opportunities/index".to_owned(),
        route => format!("{}/index", route.section()),
    };
    site.playbook.pages.get(&page)?.document
}
