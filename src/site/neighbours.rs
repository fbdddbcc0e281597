//! The pages before and behind a page, where there is an order: opportunities as the pipeline has
//! them, each leading to the same part of the next one; accounts, competitors, partners and people as
//! their lists have them; the author's pages; what the methodology is told in.

use super::route::listing_of;
use super::{ByName, Link, MethodologyPage, Route, Site};
use crate::methodology::CriterionId;
use crate::playbook::Page;
use std::ops::Bound;

/// The pages before and behind a page.
type Neighbours = (Option<Route>, Option<Route>);

impl Site<'_> {
    /// Links to the pages before and behind a page.
    pub(super) fn neighbours(&self, route: &Route) -> (Option<Link>, Option<Link>) {
        let (previous, next) = self.routes_beside(route);
        let link = |route: Route| self.link_to(&route, self.short_name(&route));
        (previous.map(link), next.map(link))
    }

    fn routes_beside(&self, route: &Route) -> Neighbours {
        match route {
            Route::Opportunity(id, part) => {
                let (before, behind) = self.order.neighbours(id);
                let route = |id: &_| Route::Opportunity(Clone::clone(id), *part);
                (before.map(route), behind.map(route))
            }
            Route::Account(id) => by_name(&self.names.accounts, id, Route::Account),
            Route::Competitor(id) => by_name(&self.names.competitors, id, Route::Competitor),
            Route::Partner(id) => by_name(&self.names.partners, id, Route::Partner),
            Route::Person(id) => by_name(&self.names.people, id, Route::Person),
            Route::Page(id) => self.pages_beside(id),
            Route::Methodology(page) => self.methodology_beside(page),
            _ => (None, None),
        }
    }

    /// A page of the navigation stands between others of the navigation, any other between those of
    /// its folder.
    fn pages_beside(&self, id: &str) -> Neighbours {
        let pages = &self.playbook.pages;
        let route = |page: &Page| Route::Page(page.id.clone());
        if pages.get(id).is_some_and(|page| page.fields.order.is_some()) {
            let ordered = self.ordered_pages();
            let place = ordered.iter().position(|page| page.id == id);
            let at = |place: Option<usize>| place.and_then(|place| ordered.get(place)).map(|page| route(page));
            return (at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1)));
        }
        let folder = |id: &str| id.rfind('/').map_or(0, |end| end + 1);
        let start = folder(id);
        let is_beside =
            |page: &&Page| folder(&page.id) == start && page.fields.order.is_none() && listing_of(&page.id).is_none();
        let in_folder = |page: &&Page| page.id.get(..start) == id.get(..start);
        let before = pages.range::<str, _>((Bound::Unbounded, Bound::Excluded(id))).rev().map(|(_, page)| &**page);
        let behind = pages.range::<str, _>((Bound::Excluded(id), Bound::Unbounded)).map(|(_, page)| &**page);
        (
            before.take_while(in_folder).find(is_beside).map(route),
            behind.take_while(in_folder).find(is_beside).map(route),
        )
    }

    fn methodology_beside(&self, page: &MethodologyPage) -> Neighbours {
        let methodology = &self.playbook.methodology;
        let route = |page: MethodologyPage| Some(Route::Methodology(page));
        match page {
            MethodologyPage::Module(number) => {
                let there = |number: usize| (1..=methodology.modules.len()).contains(&number);
                let module = |number: usize| route(MethodologyPage::Module(number)).filter(|_| there(number));
                (module(number.saturating_sub(1)), module(number + 1))
            }
            MethodologyPage::Criterion(id) => {
                let criterion = |index: Option<usize>| {
                    let index = index.filter(|index| *index < methodology.criteria.len())?;
                    route(MethodologyPage::Criterion(CriterionId::from_index(index)))
                };
                (criterion(id.index().checked_sub(1)), criterion(Some(id.index() + 1)))
            }
            MethodologyPage::Rule(code) => {
                let rules = || crate::diagnostics::all().map(|rule| rule.code);
                let before = rules().take_while(|other| other != code).last();
                let behind = rules().skip_while(|other| other != code).nth(1);
                let rule = |code: Option<&'static str>| route(MethodologyPage::Rule(code?));
                (rule(before), rule(behind))
            }
            _ => (None, None),
        }
    }

    /// The name of a page among others of its kind.
    fn short_name(&self, route: &Route) -> String {
        match route {
            Route::Opportunity(id, _) => self.opportunity(id).label,
            route => self.route_name(route),
        }
    }
}

fn by_name<K: Ord + Clone>(order: &ByName<K>, id: &K, route: fn(K) -> Route) -> Neighbours {
    let (before, behind) = order.neighbours(id);
    (before.cloned().map(route), behind.cloned().map(route))
}
