//! What every page has around its view: title, way back to the root, navigation, trail, backlinks.

use super::format::Day;
use super::{Backlinks, Link, Listing, MethodologyPage, Route, Site, Source};
use crate::Result;
use crate::playbook::Page;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Which pages a theme makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pages {
    /// Every page there is.
    #[default]
    All,
    /// A page for each document, as it is written, and one that lists them: no figures, no findings,
    /// no charts.
    Documents,
}

/// Turns a view into a page.
pub trait Renderer {
    /// Which pages it has templates for.
    fn pages(&self) -> Pages;

    /// Renders `view` inside `shell` with the template of that name.
    ///
    /// # Errors
    /// When the template has a mistake or does not fit the view.
    fn render<V: Serialize>(&self, template: &'static str, shell: &Shell, view: &V) -> Result<String>;
}

/// What a page has around its view; the templates' `page`.
#[derive(Debug, Clone, Serialize)]
pub struct Shell {
    /// The page's title, without the site's.
    pub title: String,
    /// One sentence on the page, for the head.
    pub description: String,
    /// The way to the site's root: empty, or `../` for each folder. On the page for addresses
    /// that are not there it is the site's base path.
    pub root: String,
    /// The page's own file from the root, as an address.
    pub address: String,
    /// The part of the navigation it belongs to.
    pub section: &'static str,
    /// The pages above it, from the home page down.
    pub trail: Vec<Link>,
    /// The document that the page is written in.
    pub source: Option<Source>,
    /// The page before it, where there is an order.
    pub previous: Option<Link>,
    /// The page behind it.
    pub next: Option<Link>,
    /// What names the thing that the page shows.
    pub backlinks: Backlinks,
}

/// What all pages share; the templates' `site`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SiteView {
    /// The site's title.
    pub title: String,
    /// What stands at the top of every page.
    pub name: String,
    /// The picture beside it, a file below `assets/`.
    pub logo: String,
    /// What is printed at the foot of every sheet of paper; empty when nothing is.
    pub confidential: String,
    /// The company.
    pub company: Option<String>,
    /// BCP 47 tag of the language.
    pub language: String,
    /// The way in which it is written, `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether search engines may list it.
    pub allow_indexing: bool,
    /// The line at the foot of every page.
    pub footer: Option<String>,
    /// The main navigation.
    pub navigation: Vec<NavigationItem>,
    /// The author's pages in the navigation.
    pub pages: Vec<Link>,
    /// Whether the methodology reads a win position from the answers.
    pub reads_position: bool,
    /// The day the site was made for.
    pub today: Day,
    /// The program's version.
    pub version: &'static str,
}

/// An entry of the main navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NavigationItem {
    /// The part of the site, as in [`Route::section`].
    pub section: &'static str,
    /// The link.
    pub link: Link,
}

impl Site<'_> {
    /// What all pages share.
    #[must_use]
    pub fn shared(&self) -> SiteView {
        let config = &self.playbook.config;
        let item = |route: Route, key: &str| NavigationItem {
            section: route.section(),
            link: self.link_to(&route, self.say(key, &[])),
        };
        SiteView {
            title: config.title().to_owned(),
            name: config.brand_name().to_owned(),
            logo: config.logo().to_owned(),
            confidential: self.confidential(),
            company: config.company.as_ref().map(|company| company.value.clone()),
            language: self.locale.tag().to_owned(),
            direction: self.locale.direction().word(),
            allow_indexing: config.allows_indexing(),
            footer: config.brand.as_ref().and_then(|brand| brand.footer.as_ref()).map(|footer| footer.value.clone()),
            navigation: vec![
                item(Route::Home, "nav.home"),
                item(Route::Pipeline, "nav.pipeline"),
                item(Route::Actions, "nav.actions"),
                item(Route::Reviews, "nav.reviews"),
                item(Route::Accounts, "nav.accounts"),
                item(Route::Competitors, "nav.competitors"),
                item(Route::Partners, "nav.partners"),
                item(Route::People, "nav.people"),
                item(Route::Methodology(super::MethodologyPage::Overview), "nav.methodology"),
            ],
            pages: self
                .ordered_pages()
                .into_iter()
                .map(|page| self.link_to(&Route::Page(page.id.clone()), page.title.clone()))
                .collect(),
            reads_position: self.playbook.methodology.reads_position(),
            today: self.day(self.today),
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    /// The author's pages in the navigation, in its order.
    pub(super) fn ordered_pages(&self) -> Vec<&Page> {
        let is_in = |page: &&Page| page.fields.order.is_some() && super::route::listing_of(&page.id).is_none();
        let mut pages = self.playbook.pages.values().map(Arc::as_ref).filter(is_in).collect::<Vec<_>>();
        pages.sort_by_key(|page| (page.fields.order.map(|order| order.value), page.id.clone()));
        pages
    }

    /// What is printed at the foot of every sheet of paper.
    fn confidential(&self) -> String {
        let config = &self.playbook.config;
        if let Some(own) = config.brand.as_ref().and_then(|brand| brand.confidential.as_ref()) {
            return own.value.clone();
        }
        let company = config.company.as_ref().map_or_else(|| config.title(), |company| &company.value);
        self.say("page.confidential", &[("company", company)])
    }

    /// The shell of a page, its trail leading from the home page through `above`.
    #[must_use]
    pub fn shell(&self, route: &Route, title: impl Into<String>, above: &[Route]) -> Shell {
        let title = title.into();
        let mut trail = vec![self.link_to(&Route::Home, self.say("nav.home", &[]))];
        trail.extend(above.iter().map(|route| self.link_to(route, self.route_name(route))));
        let (previous, next) = self.neighbours(route);
        Shell {
            description: self.say("page.description", &[("title", &title), ("site", self.playbook.config.title())]),
            title,
            root: route.root(self.playbook),
            address: route.address(self.playbook),
            section: route.section(),
            trail,
            source: None,
            previous,
            next,
            backlinks: Backlinks::default(),
        }
    }

    /// The name of a page as it stands in a trail.
    #[must_use]
    pub fn route_name(&self, route: &Route) -> String {
        use crate::playbook::Thing;
        match route {
            Route::Opportunity(id, part) => self.name_of(&Thing::Opportunity(id.clone(), *part)),
            Route::Account(id) => self.name_of(&Thing::Account(id.clone())),
            Route::Competitor(id) => self.name_of(&Thing::Competitor(id.clone())),
            Route::Partner(id) => self.name_of(&Thing::Partner(id.clone())),
            Route::Person(id) => self.name_of(&Thing::Person(id.clone())),
            Route::Page(id) => self.name_of(&Thing::Page(id.clone())),
            Route::Listed(listing, number) => {
                let list = match listing {
                    Listing::Closed => self.say("pipeline.closed", &[]),
                    listing => self.route_name(&listing.home()),
                };
                match number {
                    1 => list,
                    number => self.say("lists.page_of", &[("list", &list), ("page", &number.to_string())]),
                }
            }
            Route::WonAndLost => self.say("won_and_lost.title", &[]),
            Route::Methodology(page) => self.methodology_name(page),
            route => self.say(&format!("nav.{}", route.section()), &[]),
        }
    }

    /// The name of a page of the methodology.
    fn methodology_name(&self, page: &MethodologyPage) -> String {
        let methodology = &self.playbook.methodology;
        let key = match page {
            MethodologyPage::Overview => "nav.methodology",
            MethodologyPage::Module(number) => {
                let module = number.checked_sub(1).and_then(|place| methodology.modules.get(place));
                return module.map_or_else(String::new, |module| module.title.clone());
            }
            MethodologyPage::Criterion(id) => return self.criterion(*id).label,
            MethodologyPage::Rule(code) => return (*code).to_owned(),
            MethodologyPage::Scales => "methodology.scales",
            MethodologyPage::Strategies => "methodology.strategies",
            MethodologyPage::Rules => "methodology.rules",
            MethodologyPage::Glossary => "methodology.glossary",
            MethodologyPage::Versatility => "methodology.versatility",
        };
        self.say(key, &[])
    }
}
