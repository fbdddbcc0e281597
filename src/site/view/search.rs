//! The page of the search: the box, and for whoever has no scripts the lists to look through.

use crate::Result;
use crate::site::{Link, MethodologyPage, Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct SearchView {
    lists: Vec<Link>,
}

/// Renders the page.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let lists = [
        Route::Pipeline,
        Route::Accounts,
        Route::People,
        Route::Competitors,
        Route::Partners,
        Route::Actions,
        Route::Reviews,
        Route::Methodology(MethodologyPage::Overview),
        Route::Methodology(MethodologyPage::Rules),
        Route::Methodology(MethodologyPage::Glossary),
    ];
    let name = |route: &Route| match route {
        Route::Methodology(MethodologyPage::Rules) => site.say("methodology.rules", &[]),
        Route::Methodology(MethodologyPage::Glossary) => site.say("methodology.glossary", &[]),
        route => site.route_name(route),
    };
    let view = SearchView { lists: lists.iter().map(|route| site.link_to(route, name(route))).collect() };
    renderer.render("search.html", &site.shell(route, site.route_name(route), &[]), &view)
}
