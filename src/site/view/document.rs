//! A document as it is written, without what follows from it; and the list of all documents.

use crate::Result;
use crate::playbook::DocumentIndex;
use crate::schema::Written;
use crate::site::body::BodyView;
use crate::site::{Backlinks, Link, Renderer, Route, Shell, Site};
use crate::source::{Document, front_matter};
use serde::Serialize;
use std::borrow::Cow;

/// The list of all documents.
#[derive(Serialize)]
struct DocumentsView {
    documents: Vec<Link>,
}

/// One document.
#[derive(Serialize)]
struct DocumentView<F> {
    /// The front matter, in the author's order; every value is a text, a list or keys with values.
    fields: F,
    body: BodyView,
}

/// Renders the page of a document, or the home page, which lists all of them.
pub(in crate::site) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let playbook = site.playbook;
    let Some(index) = route.document(playbook) else {
        let documents = Route::of_documents(playbook).into_iter().skip(1);
        let documents = documents.map(|route| site.link_to(&route, site.route_name(&route))).collect();
        return renderer.render("home.html", &shell(site, route, None), &DocumentsView { documents });
    };
    let document = playbook.document(index);
    let front = &playbook.fronts[index.0];
    let written = front.written.as_ref().map_or_else(|| Cow::Owned(written_in(document)), Cow::Borrowed);
    let view = DocumentView { fields: written.in_text(&document.file.text), body: site.body_of_document(index, route) };
    renderer.render("document.html", &shell(site, route, Some(index)), &view)
}

fn shell(site: &Site<'_>, route: &Route, index: Option<DocumentIndex>) -> Shell {
    let playbook = site.playbook;
    let link = |index| {
        let route = Route::of_document(playbook, DocumentIndex(index))?;
        Some(site.link_to(&route, site.route_name(&route)))
    };
    Shell {
        title: if index.is_some() { site.route_name(route) } else { playbook.config.title().to_owned() },
        description: String::new(),
        root: route.root(playbook),
        address: route.address(playbook),
        section: route.section(),
        trail: Vec::new(),
        source: index.and_then(|index| site.source(index)),
        previous: index.and_then(|index| (0..index.0).rev().find_map(link)),
        next: index.and_then(|index| (index.0 + 1..playbook.documents.len()).find_map(link)),
        backlinks: Backlinks::default(),
    }
}

/// The front matter of a document that was read for a theme of another kind.
fn written_in(document: &Document) -> Written {
    // What is wrong with it was reported when it was read.
    let front = front_matter::parse(&document.file, document.front_span, &mut Vec::new());
    Written::of(&front.map, &document.file.text)
}
