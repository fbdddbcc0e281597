//! How a body is rendered.

use super::Labels;
use crate::config::RawHtml;

/// How a body is rendered.
#[derive(Debug, Clone)]
pub struct RenderOptions {
    /// What becomes of raw HTML.
    pub raw_html: RawHtml,
    /// The level of the body's highest heading; the others follow it, and none passes `h6`. With 2,
    /// a body whose headings begin at `##` stays as it is, and of one that begins at `#` they move
    /// down. `None` leaves all as written.
    pub top_heading: Option<u8>,
    /// Goes before every id, so that several bodies can share a page.
    pub id_prefix: String,
    /// The words that rendering adds.
    pub labels: Labels,
    /// Whether headings get ids, tables a frame that scrolls, code focus for scrolling, images lazy loading and captions.
    /// Without, the HTML is what CommonMark prescribes.
    pub decorated: bool,
}

impl RenderOptions {
    /// For a page: raw HTML sanitised, headings as written, no prefix.
    #[must_use]
    pub const fn new(labels: Labels) -> Self {
        Self { raw_html: RawHtml::Sanitise, top_heading: None, id_prefix: String::new(), labels, decorated: true }
    }

    /// The HTML that CommonMark prescribes, raw HTML and addresses of any scheme included.
    /// Not for pages.
    #[must_use]
    pub fn plain() -> Self {
        Self { raw_html: RawHtml::Trust, decorated: false, ..Self::new(Labels::default()) }
    }
}
