//! Markdown: a body's outline and links ([`parse`]), and its HTML ([`render`]).
//!
//! Parsing happens once a file; rendering once a page, when it is known where each link leads
//! from that page. Both walk the same events (`events`: CommonMark, GitHub's extensions,
//! definition lists, heading attributes and `[[wiki links]]`), so the links and headings that
//! one counts are those that the other meets.

mod anchor;
mod autolink;
mod escape;
mod events;
mod label;
mod options;
mod outline;
mod raw_html;
mod render;
mod sanitise;
mod target;
mod text;
mod url;
mod writer;

use crate::diagnostics::Span;

pub use label::Labels;
pub use options::RenderOptions;
pub use outline::{parse, parse_text};
pub use render::{LinkTo, Rendered, TocEntry, render};
pub use text::{inline, plain_text};
pub use url::is_safe_url;

/// What a body holds that others need to know: its headings and its links.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// Where the body is in its file.
    pub span: Span,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The links and images, in order of their place. Those inside an image's text are no links.
    pub links: Vec<Link>,
    /// Anchors that are not headings: footnotes' and those of raw HTML.
    pub anchors: Vec<String>,
    /// The footnotes that the text refers to, in the order of their numbers.
    pub footnotes: Vec<Footnote>,
    /// References that nothing defines, `[label][nope]`: the name and where the link is in the file.
    pub broken_references: Vec<(String, Span)>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// The anchor, unique in its body.
    pub id: String,
    /// The text without markup.
    pub text: String,
    /// Where it is in the file.
    pub span: Span,
}

/// A footnote that the text refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    /// The name between `[^` and `]`.
    pub name: String,
    /// The anchor, which begins with an underscore, as no heading's does.
    pub id: String,
}

/// A link or image in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// Where it leads, as written, percent-decoding not done: `acme#players`, `../plan.md#goal`,
    /// `https://…`. A mail address has its `mailto:`, a bare `www.…` its `http://`.
    pub target: String,
    /// Where the whole link is in the file.
    pub span: Span,
    /// Where the target's text is in the file (for a reference link, in its definition); the
    /// link's span when it cannot be told.
    pub target_span: Span,
}

/// How a link is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// `[label](target)`, a reference link or an autolink.
    Markdown,
    /// `[[target]]` or `[[target|label]]`.
    Wiki,
    /// `![alt](target)` or `![[target]]`.
    Image,
}
