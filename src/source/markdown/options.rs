//! How a body is rendered.

use super::Labels;
use crate::config::RawHtml;

/// How a body is rendered.
#[derive(Debug, Clone)]
pub struct RenderOptions {
    /// What becomes of raw HTML.
    pub raw_html: RawHtml,
    /// By how many levels headings move down: with 1, a `#` becomes an `h2`. None passes `h6`.
    pub heading_offset: u8,
    /// Goes before every id, so that several bodies can share a page.
    pub id_prefix: String,
    /// The words that rendering adds.
    pub labels: Labels,
    /// Whether headings get ids, tables a frame that scrolls, images lazy loading and captions.
    /// Without, the HTML is what CommonMark prescribes.
    pub decorated: bool,
}

impl RenderOptions {
    /// For a page: raw HTML sanitised, headings as written, no prefix.
    #[must_use]
    pub const fn new(labels: Labels) -> Self {
        Self { raw_html: RawHtml::Sanitise, heading_offset: 0, id_prefix: String::new(), labels, decorated: true }
    }

    /// The HTML that CommonMark prescribes, raw HTML and addresses of any scheme included.
    /// Not for pages.
    #[must_use]
    pub fn plain() -> Self {
        Self { raw_html: RawHtml::Trust, decorated: false, ..Self::new(Labels::default()) }
    }
}
