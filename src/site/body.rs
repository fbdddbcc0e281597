//! A document's Markdown body as HTML, its links leading from one page.

use super::route::{TargetAddress, address_of};
use super::{Route, Site};
use crate::playbook::{DocumentIndex, Target, Thing};
use crate::schema::slug;
use crate::source::markdown::{self, Labels, LinkKind, LinkTo, RenderOptions};
use serde::Serialize;

/// A rendered body.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BodyView {
    /// The HTML, safe to stand in a page as it is. Empty when the document has no body.
    pub html: String,
    /// The headings, for an outline.
    pub outline: Vec<OutlineItem>,
}

/// A heading of a body.
#[derive(Debug, Clone, Serialize)]
pub struct OutlineItem {
    /// The level in the body, from 1.
    pub level: u8,
    /// The anchor.
    pub id: String,
    /// The text.
    pub text: String,
}

impl Site<'_> {
    /// The body of a document, as it stands on the page `route`. Its highest headings are of level
    /// 2, below the page's own.
    #[must_use]
    pub fn body(&self, index: DocumentIndex, route: &Route) -> BodyView {
        self.body_with(index, route, 2, "", |_| true)
    }

    /// The body of a document on a site that has pages of documents alone: what has none is named
    /// without a link.
    #[must_use]
    pub fn body_of_document(&self, index: DocumentIndex, route: &Route) -> BodyView {
        self.body_with(index, route, 2, "", |thing| Route::of(thing).document(self.playbook).is_some())
    }

    /// The body of a document on a page that shows the bodies of several: its anchors begin with
    /// a prefix of its own, and its highest headings are of level 4.
    #[must_use]
    pub fn body_beside_others(&self, index: DocumentIndex, route: &Route) -> BodyView {
        let prefix = format!("{}-", slug(&self.playbook.document(index).content_path));
        self.body_with(index, route, 4, &prefix, |_| true)
    }

    fn body_with(
        &self,
        index: DocumentIndex,
        route: &Route,
        top_heading: u8,
        prefix: &str,
        has_page: impl Fn(&Thing) -> bool,
    ) -> BodyView {
        let document = self.playbook.document(index);
        let root = route.root(self.playbook);
        let targets = &self.playbook.link_targets[index.0];
        let options = RenderOptions {
            raw_html: self.playbook.config.raw_html(),
            top_heading: Some(top_heading),
            id_prefix: prefix.to_owned(),
            ..RenderOptions::new(Labels::from_words(self.words))
        };
        let rendered = markdown::render(document.body_text(), &document.body, &options, &mut |i, link| {
            let target = targets.get(i).and_then(Option::as_ref);
            let label = match (link.kind, target) {
                (LinkKind::Wiki, Some(Target::Thing(thing, None))) => Some(self.name_of(thing)),
                _ => None,
            };
            if matches!(target, Some(Target::Thing(thing, _)) if !has_page(thing)) {
                return LinkTo { label, ..LinkTo::default() };
            }
            match target.map(|target| address_of(target, self.playbook)) {
                Some(TargetAddress::Inside(address)) => {
                    LinkTo { href: Some(format!("{root}{address}")), label, ..LinkTo::default() }
                }
                Some(TargetAddress::Here(anchor)) => {
                    LinkTo { href: Some(format!("#{prefix}{anchor}")), label, ..LinkTo::default() }
                }
                Some(TargetAddress::Outside(url)) => {
                    LinkTo { href: Some(url), label, external: true, ..LinkTo::default() }
                }
                None => LinkTo { title: Some(self.say("markdown.broken_link", &[])), ..LinkTo::default() },
            }
        });
        let outline = rendered
            .toc
            .into_iter()
            .map(|entry| OutlineItem { level: entry.level, id: entry.id, text: entry.text })
            .collect();
        BodyView { html: rendered.html, outline }
    }
}
