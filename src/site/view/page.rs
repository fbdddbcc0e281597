//! A page of the author's: free text.

use crate::Result;
use crate::playbook::Thing;
use crate::site::body::BodyView;
use crate::site::{Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct PageView {
    summary: Option<String>,
    body: BodyView,
}

/// Renders an author's page.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &str, renderer: &impl Renderer) -> Result<String> {
    let page = site.playbook.pages.get(id);
    let document = page.and_then(|page| page.document);
    let mut shell = site.shell(route, page.map_or(id, |page| &page.title), &[]);
    shell.source = document.and_then(|document| site.source(document));
    shell.backlinks = site.backlinks(&Thing::Page(id.to_owned()));
    let view = PageView {
        summary: page.and_then(|page| page.fields.summary.as_ref()).map(|summary| summary.value.clone()),
        body: document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("page.html", &shell, &view)
}
