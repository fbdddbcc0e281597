//! A body's HTML, safe as the options ask.

use super::writer::Writer;
use super::{Body, Link, RenderOptions, sanitise};
use crate::config::RawHtml;

/// Where a link leads from the page that is rendered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinkTo {
    /// The address; `None` when the link is broken. One that is not safe counts as broken,
    /// unless raw HTML is trusted.
    pub href: Option<String>,
    /// A title, shown on hover; the one the author wrote when `None`. Of a broken link, what is wrong.
    pub title: Option<String>,
    /// The text of a wiki link that has no label of its own: the title of what it leads to.
    pub label: Option<String>,
    /// Whether it leads away from the site.
    pub external: bool,
}

/// A rendered body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// The headings, for a table of contents.
    pub toc: Vec<TocEntry>,
}

/// A line of a table of contents.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct TocEntry {
    /// 1 to 6, as rendered.
    pub level: u8,
    /// The id of the heading on the page, prefix included.
    pub id: String,
    /// The heading's text without markup.
    pub text: String,
}

/// The HTML of a Markdown text. `body` is the text's outline, from [`super::parse`]; `links` is
/// asked once for each of its links, in their order, where it leads.
///
/// Raw HTML that would take a sanitiser too long (thousands of tags left open, tags with
/// hundreds of attributes) is shown as text.
#[must_use]
pub fn render(
    text: &str,
    body: &Body,
    options: &RenderOptions,
    links: &mut dyn FnMut(usize, &Link) -> LinkTo,
) -> Rendered {
    let answers = body.links.iter().enumerate().map(|(index, link)| links(index, link)).collect::<Vec<_>>();
    let write = |raw_html, mark: &str| Writer::new(body, &answers, options, raw_html, mark).write(text);
    let mut draft = write(options.raw_html, "");
    if options.raw_html == RawHtml::Sanitise && !draft.raw.is_empty() {
        if sanitise::is_bounded(&draft.html, draft.raw) {
            let mark = own_mark(text);
            draft.html = sanitise::clean(&write(RawHtml::Sanitise, &mark).html, &mark, &options.id_prefix);
        } else {
            draft = write(RawHtml::Escape, "");
        }
    }
    // Without raw HTML every tag is ours, and everything else escaped.
    Rendered { html: draft.html, toc: draft.toc }
}

/// What tells our ids from those in raw HTML while both are sanitised: no text can hold its own hash.
fn own_mark(text: &str) -> String {
    format!("{}-", blake3::hash(text.as_bytes()).to_hex())
}
