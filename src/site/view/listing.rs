//! The lists of accounts, competitors, partners and people.

use super::pager::{Pager, pager};
use crate::Result;
use crate::playbook::{DocumentIndex, Opportunity};
use crate::site::body::BodyView;
use crate::site::route::listing_of;
use crate::site::{ByName, Link, Listing, Renderer, Route, Site, Word};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Serialize)]
struct ListingView {
    /// The key of the text that says what is listed.
    intro: &'static str,
    /// The key of the text shown when there is nothing.
    empty: &'static str,
    items: Vec<ListedItem>,
    columns: Columns,
    pager: Pager,
    body: BodyView,
}

/// Which columns have something in them.
#[derive(Serialize)]
struct Columns {
    about: bool,
    standing: bool,
    owner: bool,
}

impl Columns {
    fn of(items: &[ListedItem]) -> Self {
        Self {
            about: items.iter().any(|item| item.about.is_some()),
            standing: items.iter().any(|item| item.standing.is_some()),
            owner: items.iter().any(|item| item.owner.is_some()),
        }
    }
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

/// Renders a page of the list of accounts.
pub(super) fn accounts(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let accounts = in_order(&site.names.accounts, &site.playbook.accounts);
    let page = ListPage { listing: Listing::Accounts, number, intro: "listing.accounts", empty: "empty.accounts" };
    page.render(site, route, &accounts, renderer, |account| ListedItem {
        about: site.text(account.fields.industry.as_ref()),
        owner: account.fields.owner.as_ref().map(|owner| site.person(&owner.value)),
        standing: account.fields.standing.map(|standing| site.word("standing", standing.slug())),
        ..counted(site, site.account(&account.id), site.playbook.opportunities_of(&account.id))
    })
}

/// Renders a page of the list of competitors.
pub(super) fn competitors(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let competitors = in_order(&site.names.competitors, &site.playbook.competitors);
    let page =
        ListPage { listing: Listing::Competitors, number, intro: "listing.competitors", empty: "empty.competitors" };
    page.render(site, route, &competitors, renderer, |competitor| {
        let met = site.playbook.opportunities.values().map(Arc::as_ref).filter(|opportunity| {
            let named = opportunity.fields.competitors.iter().filter_map(|c| c.competitor.as_ref());
            named.into_iter().any(|named| named.value == competitor.id)
        });
        counted(site, site.competitor(&competitor.id), met)
    })
}

/// Renders a page of the list of partners.
pub(super) fn partners(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let partners = in_order(&site.names.partners, &site.playbook.partners);
    let page = ListPage { listing: Listing::Partners, number, intro: "listing.partners", empty: "empty.partners" };
    page.render(site, route, &partners, renderer, |partner| {
        let with = site.playbook.opportunities.values().map(Arc::as_ref).filter(|opportunity| {
            let named = opportunity.fields.partners.iter().filter_map(|p| p.partner.as_ref());
            named.into_iter().any(|named| named.value == partner.id)
        });
        counted(site, site.partner(&partner.id), with)
    })
}

/// Renders a page of the list of our people.
pub(super) fn people(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let page = ListPage { listing: Listing::People, number, intro: "listing.people", empty: "empty.people" };
    page.render(site, route, site.names.people.ids(), renderer, |id| {
        let leads = site
            .playbook
            .opportunities
            .values()
            .map(Arc::as_ref)
            .filter(|opportunity| opportunity.fields.owner.as_ref().is_some_and(|owner| owner.value == *id));
        let role = site.playbook.team.get(id).and_then(|member| site.text(member.role.as_ref()));
        ListedItem { about: role, ..counted(site, site.person(id), leads) }
    })
}

/// Things in the order of their names.
fn in_order<'a, K: Ord + Clone, V>(order: &ByName<K>, all: &'a BTreeMap<K, V>) -> Vec<&'a V> {
    order.ids().iter().filter_map(|id| all.get(id)).collect()
}

fn counted<'a>(site: &Site<'_>, link: Link, opportunities: impl Iterator<Item = &'a Opportunity>) -> ListedItem {
    let (closed, open): (Vec<_>, Vec<_>) =
        opportunities.partition(|opportunity| opportunity.is_closed(&site.playbook.methodology));
    ListedItem { link, about: None, owner: None, standing: None, open: open.len(), closed: closed.len() }
}

/// A page of one of these lists.
struct ListPage {
    listing: Listing,
    number: usize,
    intro: &'static str,
    empty: &'static str,
}

impl ListPage {
    /// Renders it; only the things that stand on it become items.
    fn render<T>(
        self,
        site: &Site<'_>,
        route: &Route,
        all: &[T],
        renderer: &impl Renderer,
        item: impl FnMut(&T) -> ListedItem,
    ) -> Result<String> {
        let Self { listing, number, intro, empty } = self;
        let items = listing.on_page(all, number).iter().map(item).collect::<Vec<_>>();
        let columns = Columns::of(&items);
        let pager = pager(site, listing, all.len(), number);
        let view = |body| ListingView { intro, empty, items, columns, pager, body };
        if number > 1 {
            return renderer.render("listing.html", &site.shell_of_listed(route, listing), &view(BodyView::default()));
        }
        let document = introduction(site, route);
        let mut shell = site.shell(route, site.route_name(route), &[]);
        shell.source = document.and_then(|document| site.source(document));
        let body = document.map_or_else(BodyView::default, |document| site.body(document, route));
        renderer.render("listing.html", &shell, &view(body))
    }
}

/// The author's document that introduces a list: `accounts/index.md`.
pub(in crate::site) fn introduction(site: &Site<'_>, route: &Route) -> Option<DocumentIndex> {
    let page = match route {
        Route::Home => "index".to_owned(),
        Route::Pipeline => "opportunities/index".to_owned(),
        route => format!("{}/index", route.section()),
    };
    // What introduces no list is a page of its own.
    listing_of(&page).filter(|list| list == route)?;
    site.playbook.pages.get(&page)?.document
}
