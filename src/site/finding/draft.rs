//! An entry in the making.

use super::visible::visible;
use crate::playbook::DocumentIndex;
use crate::playbook::entity::insight::InsightMap;
use crate::schema::Spanned;
use crate::search::Entry;
use crate::site::{Route, Site};
use crate::source::markdown::inline;

/// An entry to which is added, piece by piece, what its page shows.
pub(super) struct Draft(Entry);

impl Draft {
    /// An entry for a page.
    pub fn of_page(site: &Site<'_>, route: &Route, title: impl Into<String>) -> Self {
        Self::at(route.address(site.playbook), title)
    }

    /// An entry for what stands at an address.
    pub fn at(href: String, title: impl Into<String>) -> Self {
        Self(Entry { title: title.into(), href, ..Entry::default() })
    }

    /// What it belongs to.
    pub fn context(mut self, text: Option<String>) -> Self {
        self.0.context.extend(text.filter(|text| !text.trim().is_empty()));
        self
    }

    /// A text as the methodology or the table of words has it.
    pub fn say(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.text.push(text);
        }
        self
    }

    /// A text of the author's, as a page shows it.
    pub fn field(self, field: Option<&Spanned<String>>) -> Self {
        match field {
            Some(text) => self.say(shown(&text.value)),
            None => self,
        }
    }

    /// Several of them.
    pub fn fields(self, fields: &[Spanned<String>]) -> Self {
        fields.iter().fold(self, |draft, field| draft.field(Some(field)))
    }

    /// What each of several things adds.
    pub fn each<T>(self, things: impl IntoIterator<Item = T>, add: impl Fn(Self, T) -> Self) -> Self {
        things.into_iter().fold(self, add)
    }

    /// The items of an insight map, and who told them.
    pub fn insights(self, map: Option<&InsightMap>) -> Self {
        let items = map.into_iter().flat_map(InsightMap::items);
        self.each(items, |draft, item| draft.field(item.text.as_ref()).field(item.source.as_ref()))
    }

    /// The body of a document, as it stands on the page.
    pub fn body(self, site: &Site<'_>, document: Option<DocumentIndex>, route: &Route) -> Self {
        match document {
            Some(document) => self.say(visible(&site.body(document, route).html)),
            None => self,
        }
    }

    /// The body of a document on a page that shows several.
    pub fn body_beside_others(self, site: &Site<'_>, document: DocumentIndex, route: &Route) -> Self {
        self.say(visible(&site.body_beside_others(document, route).html))
    }

    /// The entry.
    pub fn done(self) -> Entry {
        self.0
    }
}

/// A one-line field as a page shows it.
fn shown(text: &str) -> String {
    // Most have no markup, and then the text is what is shown.
    if text.contains(['*', '_', '`', '~', '[', '<', '&', '\\', '\n', '\t']) {
        visible(&inline(text))
    } else {
        text.to_owned()
    }
}
