//! The events that parsing and rendering share: the parser's, with bare addresses made links,
//! and links inside an image's text left out.

use super::autolink;
use pulldown_cmark::{
    BrokenLinkCallback, CowStr, DefaultBrokenLinkCallback, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd,
};
use std::collections::VecDeque;
use std::ops::Range;

/// What is read besides CommonMark. Metadata blocks are not: front matter is split off before.
pub(super) const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_WIKILINKS);

/// An event and the bytes of the text that it comes from.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// An event that changes nothing.
const NOTHING: Event<'static> = Event::Text(CowStr::Borrowed(""));

/// The events of a text.
pub(super) struct Events<'a, F = DefaultBrokenLinkCallback> {
    parser: OffsetIter<'a, F>,
    /// Events that come before what the parser says next.
    queue: VecDeque<Placed<'a>>,
    /// Where addresses stay text: inside a link, an image, a code block, a raw `<a>`.
    in_link: bool,
    images: usize,
    in_code: bool,
    in_raw_anchor: bool,
}

impl<'a> Events<'a> {
    /// The events of a text with these extensions.
    pub(super) fn new(text: &'a str, extensions: Options) -> Self {
        Self::over(Parser::new_ext(text, extensions))
    }
}

impl<'a, F: BrokenLinkCallback<'a>> Events<'a, F> {
    /// The events of a text; `broken` is told of references that nothing defines.
    pub(super) fn with_broken_references(text: &'a str, broken: F) -> Self {
        Self::over(Parser::new_with_broken_link_callback(text, EXTENSIONS, Some(broken)))
    }

    fn over(parser: Parser<'a, F>) -> Self {
        Self {
            parser: parser.into_offset_iter(),
            queue: VecDeque::new(),
            in_link: false,
            images: 0,
            in_code: false,
            in_raw_anchor: false,
        }
    }

    /// Where the definition `[name]: target` of a reference link is.
    pub(super) fn definition(&self, name: &str) -> Option<Range<usize>> {
        self.parser.reference_definitions().get(name).map(|definition| definition.span.clone())
    }

    /// Takes text events as long as they come, and queues them with the addresses in them made
    /// links. The parser cuts text at every character that could mean something, so an address
    /// is often in several pieces.
    fn queue_text(&mut self, first: Placed<'a>) {
        let mut pieces = vec![first];
        let after = loop {
            match self.parser.next() {
                Some(piece @ (Event::Text(_), _)) => pieces.push(piece),
                after => break after,
            }
        };
        let text = match pieces.as_slice() {
            [(Event::Text(only), _)] => only.clone(),
            several => several.iter().map(|(event, _)| text_of(event)).collect::<String>().into(),
        };
        if self.in_raw_anchor || !autolink::may_hold(&text) {
            self.queue.extend(pieces);
        } else {
            let links = autolink::find(&text);
            if links.is_empty() {
                self.queue.extend(pieces);
            } else {
                self.queue_linked(&text, &Pieces::of(&pieces), links);
            }
        }
        if let Some(after) = after {
            let after = self.admitted(after);
            self.queue.push_back(after);
        }
    }

    fn queue_linked(&mut self, text: &str, pieces: &Pieces, links: Vec<autolink::Autolink>) {
        let piece = |range: Range<usize>| {
            let source = pieces.start(range.start)..pieces.end(range.end);
            (Event::Text(text[range].to_owned().into()), source)
        };
        let mut at = 0;
        for link in links {
            if link.range.start > at {
                self.queue.push_back(piece(at..link.range.start));
            }
            at = link.range.end;
            let (label, source) = piece(link.range);
            let tag = Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: link.url.into(),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            };
            self.queue.push_back((Event::Start(tag), source.clone()));
            self.queue.push_back((label, source.clone()));
            self.queue.push_back((Event::End(TagEnd::Link), source));
        }
        if at < text.len() {
            self.queue.push_back(piece(at..text.len()));
        }
    }

    /// The event as it is passed on. Of a link inside an image's text only its place is left.
    fn admitted(&mut self, (event, range): Placed<'a>) -> Placed<'a> {
        let event = match event {
            Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link) if self.images > 0 => NOTHING,
            Event::Start(Tag::Image { .. }) if self.images > 0 => {
                self.images += 1;
                NOTHING
            }
            Event::End(TagEnd::Image) if self.images > 1 => {
                self.images -= 1;
                NOTHING
            }
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, title, id }) => {
                let dest_url = format!("mailto:{dest_url}").into();
                Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, title, id })
            }
            other => other,
        };
        match &event {
            Event::Start(Tag::Link { .. }) => self.in_link = true,
            Event::End(TagEnd::Link) => self.in_link = false,
            Event::Start(Tag::Image { .. }) => self.images = 1,
            Event::End(TagEnd::Image) => self.images = 0,
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::InlineHtml(html) => self.in_raw_anchor = raw_anchor(html).unwrap_or(self.in_raw_anchor),
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell | Tag::Item) => {
                self.in_raw_anchor = false;
            }
            _ => {}
        }
        (event, range)
    }
}

impl<'a, F: BrokenLinkCallback<'a>> Iterator for Events<'a, F> {
    type Item = Placed<'a>;

    fn next(&mut self) -> Option<Placed<'a>> {
        if let Some(event) = self.queue.pop_front() {
            return Some(event);
        }
        let event = self.parser.next()?;
        if matches!(event.0, Event::Text(_)) && !self.in_link && self.images == 0 && !self.in_code {
            self.queue_text(event);
            return self.queue.pop_front();
        }
        Some(self.admitted(event))
    }
}

fn text_of<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => "",
    }
}

/// Whether raw HTML opens (`true`) or closes (`false`) an `<a>`.
fn raw_anchor(html: &str) -> Option<bool> {
    let (name, opens) = match html.strip_prefix("</") {
        Some(name) => (name, false),
        None => (html.strip_prefix('<')?, true),
    };
    let rest = name.strip_prefix(['a', 'A'])?;
    (!rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')).then_some(opens)
}

/// Maps places in a run of text to places in the source, where escapes and character references
/// make one longer than the other.
struct Pieces(Vec<(usize, usize, Range<usize>)>);

impl Pieces {
    fn of(events: &[Placed<'_>]) -> Self {
        let mut at = 0;
        Self(
            events
                .iter()
                .map(|(event, source)| {
                    let start = at;
                    at += text_of(event).len();
                    (start, at, source.clone())
                })
                .collect(),
        )
    }

    /// The source of the character that begins at `at`.
    fn start(&self, at: usize) -> usize {
        let index = self.0.partition_point(|(_, end, _)| *end <= at);
        self.0.get(index).map_or(0, |(start, end, source)| {
            if end - start == source.len() { source.start + (at - start) } else { source.start }
        })
    }

    /// One past the source of the character that ends at `at`.
    fn end(&self, at: usize) -> usize {
        let index = self.0.partition_point(|(_, end, _)| *end < at);
        self.0.get(index).map_or(
            0,
            |(start, end, source)| {
                if end - start == source.len() { source.start + (at - start) } else { source.end }
            },
        )
    }
}
