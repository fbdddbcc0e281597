//! A body's outline: its headings, links and anchors.

use super::anchor::{HeadingIds, UniqueIds, author_id, footnote_id};
use super::events::Events;
use super::{Body, Footnote, Heading, Link, LinkKind, raw_html, target};
use crate::diagnostics::{SourceFile, Span};
use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, Event, LinkType, Tag, TagEnd};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// The outline of the Markdown body that stands at `body` in `file`. Spans are the file's.
#[must_use]
pub fn parse(file: &SourceFile, body: Span) -> Body {
    let text = file.text.get(body.start()..body.end()).unwrap_or_default();
    let mut outline = parse_text(text);
    outline.span = body;
    for heading in &mut outline.headings {
        heading.span = heading.span.shifted(body.start());
    }
    for link in &mut outline.links {
        link.span = link.span.shifted(body.start());
        link.target_span = link.target_span.shifted(body.start());
    }
    for (_, span) in &mut outline.broken_references {
        *span = span.shifted(body.start());
    }
    outline
}

/// The outline of a Markdown text that is no file's. Spans are the text's.
#[must_use]
pub fn parse_text(text: &str) -> Body {
    let broken = RefCell::new(BTreeMap::new());
    let events = Events::with_broken_references(text, |link: BrokenLink<'_>| {
        // `[x]` alone is no reference until something defines it.
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            let brackets = text.get(link.span.end..).is_some_and(|rest| rest.starts_with("[]"));
            let end = if brackets { link.span.end + 2 } else { link.span.end };
            broken.borrow_mut().insert(Span::new(link.span.start, end), link.reference.to_string());
        }
        None::<(CowStr<'_>, CowStr<'_>)>
    });
    let mut outline = Outline::of(text, events).into_body();
    outline.span = Span::new(0, text.len());
    outline.broken_references = broken.into_inner().into_iter().map(|(span, name)| (name, span)).collect();
    outline
}

/// A link that has begun and not ended.
struct OpenLink {
    index: usize,
    range: Range<usize>,
    is_inline: bool,
    /// One past the last byte of its label, as far as it is known.
    label_end: usize,
}

/// A heading before its id is known.
struct RawHeading {
    level: u8,
    id: Option<String>,
    text: String,
    span: Span,
}

#[derive(Default)]
struct Outline {
    headings: Vec<RawHeading>,
    in_heading: bool,
    links: Vec<Link>,
    open: Vec<OpenLink>,
    /// Ids in raw HTML.
    raw_ids: Vec<String>,
    /// The HTML block that is being read.
    html: String,
    in_image: bool,
    notes: Notes,
}

impl Outline {
    fn of<'a, F: BrokenLinkCallback<'a>>(text: &str, mut events: Events<'a, F>) -> Self {
        let mut outline = Self::default();
        while let Some((event, range)) = events.next() {
            outline.take(text, &events, event, &range);
        }
        outline
    }

    fn take<'a, F: BrokenLinkCallback<'a>>(
        &mut self,
        text: &str,
        events: &Events<'a, F>,
        event: Event<'a>,
        range: &Range<usize>,
    ) {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::End(TagEnd::Link | TagEnd::Image) => {}
            _ => {
                if let Some(open) = self.open.last_mut() {
                    open.label_end = open.label_end.max(range.end);
                }
            }
        }
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                self.in_heading = true;
                self.headings.push(RawHeading {
                    level: level as u8,
                    id: id.and_then(|id| author_id(&id)),
                    text: String::new(),
                    span: trimmed(text, range),
                });
            }
            Event::End(TagEnd::Heading(_)) => self.in_heading = false,
            Event::Text(words) | Event::Code(words) => self.push_heading_text(&words),
            Event::SoftBreak | Event::HardBreak => self.push_heading_text(" "),
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
                self.begin_link(text, events, false, (link_type, &dest_url, &id), range);
            }
            Event::Start(Tag::Image { link_type, dest_url, id, .. }) => {
                self.in_image = true;
                self.begin_link(text, events, true, (link_type, &dest_url, &id), range);
            }
            Event::End(TagEnd::Link) => self.end_link(text),
            Event::End(TagEnd::Image) => {
                self.in_image = false;
                self.end_link(text);
            }
            Event::Html(html) => self.html.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                let html = std::mem::take(&mut self.html);
                self.take_raw_ids(&html);
            }
            Event::InlineHtml(html) if !self.in_image => self.take_raw_ids(&html),
            Event::FootnoteReference(name) if !self.in_image => self.notes.refer(&name),
            Event::Start(Tag::FootnoteDefinition(name)) => self.notes.begin(&name),
            Event::End(TagEnd::FootnoteDefinition) => self.notes.end(),
            _ => {}
        }
    }

    fn push_heading_text(&mut self, text: &str) {
        if self.in_heading
            && let Some(heading) = self.headings.last_mut()
        {
            heading.text.push_str(text);
        }
    }

    fn take_raw_ids(&mut self, html: &str) {
        self.raw_ids.extend(raw_html::ids(html).iter().filter_map(|id| author_id(id)));
    }

    fn begin_link<'a, F: BrokenLinkCallback<'a>>(
        &mut self,
        text: &str,
        events: &Events<'a, F>,
        is_image: bool,
        (link_type, written, definition): (LinkType, &str, &str),
        range: &Range<usize>,
    ) {
        let whole = Span::new(range.start, range.end);
        let mut target = written;
        if let LinkType::WikiLink { has_pothole } = link_type {
            // In a table the bar is written `\|`.
            target = if has_pothole { target.strip_suffix('\\').unwrap_or(target) } else { target }.trim();
        }
        let target_span = match link_type {
            LinkType::Inline => None, // known when the label has ended
            LinkType::Autolink | LinkType::Email => Some(target::autolink(text, range)),
            LinkType::WikiLink { .. } => target::wiki(text, range, target),
            _ => events.definition(definition).and_then(|definition| target::in_definition(text, &definition, target)),
        };
        let kind = match link_type {
            _ if is_image => LinkKind::Image,
            LinkType::WikiLink { .. } => LinkKind::Wiki,
            _ => LinkKind::Markdown,
        };
        self.open.push(OpenLink {
            index: self.links.len(),
            range: range.clone(),
            is_inline: link_type == LinkType::Inline,
            label_end: range.start,
        });
        self.links.push(Link {
            kind,
            target: target.to_owned(),
            span: whole,
            target_span: target_span.unwrap_or(whole),
        });
    }

    fn end_link(&mut self, text: &str) {
        let Some(open) = self.open.pop() else { return };
        if open.is_inline
            && let Some(link) = self.links.get_mut(open.index)
            && let Some(span) = target::inline(text, &open.range, open.label_end, &link.target)
        {
            link.target_span = span;
        }
        if let Some(around) = self.open.last_mut() {
            around.label_end = around.label_end.max(open.range.end);
        }
    }

    fn into_body(self) -> Body {
        let written = self.headings.iter().filter_map(|heading| heading.id.clone());
        let mut ids = HeadingIds::new(written, self.raw_ids.iter().cloned());
        let headings = self.headings.into_iter().map(|heading| {
            let text = heading.text.trim().to_owned();
            Heading { level: heading.level, id: ids.give(heading.id, &text), text, span: heading.span }
        });
        let headings = headings.collect();
        let footnotes = self.notes.numbered();
        let anchors = self.raw_ids.into_iter().chain(footnotes.iter().map(|note| note.id.clone())).collect();
        Body { headings, links: self.links, anchors, footnotes, ..Body::default() }
    }
}

/// The bytes of a block without the line break that ends it.
fn trimmed(text: &str, range: &Range<usize>) -> Span {
    let source = text.get(range.clone()).unwrap_or_default();
    Span::new(range.start, range.start + source.trim_end().len())
}

/// Which footnotes there are, and who refers to them.
#[derive(Default)]
struct Notes {
    /// The definitions that are being read, innermost last; `None` for one that repeats a name.
    inside: Vec<Option<String>>,
    /// For each defined name, the names that its first definition refers to.
    defined: BTreeMap<String, Vec<String>>,
    /// The names that the text itself refers to.
    referred: Vec<String>,
}

impl Notes {
    fn begin(&mut self, name: &str) {
        let is_first = !self.defined.contains_key(name);
        if is_first {
            self.defined.insert(name.to_owned(), Vec::new());
        }
        self.inside.push(is_first.then(|| name.to_owned()));
    }

    fn end(&mut self) {
        self.inside.pop();
    }

    fn refer(&mut self, name: &str) {
        match self.inside.last() {
            None => self.referred.push(name.to_owned()),
            Some(Some(note)) => {
                if let Some(names) = self.defined.get_mut(note) {
                    names.push(name.to_owned());
                }
            }
            Some(None) => {}
        }
    }

    /// The footnotes that can be reached from the text, in the order in which a reader meets them.
    fn numbered(mut self) -> Vec<Footnote> {
        let mut ids = UniqueIds::default();
        let mut footnotes: Vec<Footnote> = Vec::new();
        let mut waiting = std::mem::take(&mut self.referred);
        while !waiting.is_empty() {
            let mut next = Vec::new();
            for name in waiting {
                // Taken out when numbered, so each is numbered once.
                if let Some(names) = self.defined.remove(&name) {
                    footnotes.push(Footnote { id: ids.give(footnote_id(&name)), name });
                    next.extend(names);
                }
            }
            waiting = next;
        }
        footnotes
    }
}
