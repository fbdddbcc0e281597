//! Markdown: a body's outline and links ([`parse`]), and its HTML ([`render`]).
//!
//! Parsing happens once a file; rendering once a page, when it is known where each link leads
//! from that page.

use crate::diagnostics::Span;

/// What a body holds that others need to know: its headings and its links.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// Where the body is in its file.
    pub span: Span,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The links and images, in order of their place.
    pub links: Vec<Link>,
    /// Anchors that are not headings: footnotes' and those of `{#id}` attributes and raw HTML.
    pub anchors: Vec<String>,
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

/// A link or image in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// Where it leads, as written, percent-decoding not done: `acme#players`, `../plan.md#goal`, `https://…`.
    pub target: String,
    /// Where the whole link is in the file.
    pub span: Span,
    /// Where the target's text is in the file; the link's span when it cannot be told.
    pub target_span: Span,
}

/// How a link is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// `[label](target)`, a reference link or an autolink.
    Markdown,
    /// `[[target]]` or `[[target|label]]`.
    Wiki,
    /// `![alt](target)`.
    Image,
}

/// stub
#[must_use]
pub fn is_safe_url(url: &str) -> bool {
    !url.is_empty()
}
