//! A document as it is written, without what follows from it; and the list of all documents.

use crate::Result;
use crate::playbook::DocumentIndex;
use crate::schema::{Map, Node, Value};
use crate::site::body::BodyView;
use crate::site::{Backlinks, Link, Renderer, Route, Shell, Site};
use crate::source::front_matter;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// The list of all documents.
#[derive(Serialize)]
struct DocumentsView {
    documents: Vec<Link>,
}

/// One document.
#[derive(Serialize)]
struct DocumentView {
    /// The front matter, in the author's order; every value is a text, a list or keys with values.
    fields: Written,
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
    // What is wrong with it was reported when the playbook was read.
    let fields = front_matter::parse(&document.file, document.front_span, &mut Vec::new());
    let view = DocumentView { fields: Written(fields.map), body: site.body_of_document(index, route) };
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

/// Keys with values as they were written.
struct Written(Map);

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        written_map(&self.0, serializer)
    }
}

/// A value as it was written.
struct WrittenNode<'n>(&'n Node);

impl Serialize for WrittenNode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match &self.0.value {
            Value::Null => serializer.serialize_none(),
            Value::Scalar(scalar) => serializer.serialize_str(&scalar.text),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&WrittenNode(item))?;
                }
                list.end()
            }
            Value::Map(map) => written_map(map, serializer),
        }
    }
}

fn written_map<S: Serializer>(map: &Map, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    let mut keys = serializer.serialize_map(Some(map.entries.len()))?;
    for entry in &map.entries {
        keys.serialize_entry(&entry.key.text, &WrittenNode(&entry.value))?;
    }
    keys.end()
}
