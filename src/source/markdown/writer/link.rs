//! Links and images.

use super::super::escape::{push_attribute, push_text, push_url};
use super::super::{LinkTo, is_safe_url};
use super::Writer;
use crate::config::RawHtml;
use pulldown_cmark::{Event, LinkType};

/// An image whose text is being read.
pub(super) struct OpenImage {
    /// Its place among the links.
    index: usize,
    alt: String,
    title: String,
    /// Whether its text is only the target again: `![[plan.png]]`.
    is_bare: bool,
}

impl OpenImage {
    /// Adds an event to the text.
    pub(super) fn push(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.alt.push('\n'),
            _ => {}
        }
    }
}

/// The answer for links that the outline does not know.
const BROKEN: &LinkTo = &LinkTo { href: None, title: None, label: None, external: false };

impl<'r> Writer<'r> {
    fn answer(&self, index: usize) -> &'r LinkTo {
        self.answers.get(index).unwrap_or(BROKEN)
    }

    /// The address to write, if there is one that may be written.
    fn href<'l>(&self, to: &'l LinkTo) -> Option<&'l str> {
        to.href.as_deref().filter(|href| self.raw_html == RawHtml::Trust || is_safe_url(href))
    }

    pub(super) fn start_link(&mut self, link_type: LinkType, written_title: &str) {
        let to = self.answer(self.next_link);
        self.next_link += 1;
        if let Some(href) = self.href(to) {
            self.out.push_str("<a href=\"");
            push_url(&mut self.out, href);
            self.out.push('"');
            self.push_title(to.title.as_deref().unwrap_or(written_title));
            if to.external {
                self.out.push_str(" class=\"external\" rel=\"noopener noreferrer\"");
            }
            self.open_links.push("</a>");
        } else {
            self.out.push_str("<span class=\"broken-link\"");
            self.push_title(to.title.as_deref().unwrap_or_default());
            self.open_links.push("</span>");
        }
        self.out.push('>');
        if let (LinkType::WikiLink { has_pothole: false }, Some(label)) = (link_type, &to.label) {
            push_text(&mut self.out, label);
            self.is_replaced = true;
        }
    }

    /// Ends the innermost link or image.
    pub(super) fn end_link(&mut self) {
        match self.image.take() {
            Some(image) => self.write_image(image),
            None => {
                self.is_replaced = false;
                self.out.push_str(self.open_links.pop().unwrap_or_default());
            }
        }
    }

    pub(super) fn is_in_link(&self) -> bool {
        !self.open_links.is_empty()
    }

    pub(super) fn start_image(&mut self, link_type: LinkType, title: &str) {
        self.image = Some(OpenImage {
            index: self.next_link,
            alt: String::new(),
            title: title.to_owned(),
            is_bare: link_type == LinkType::WikiLink { has_pothole: false },
        });
        self.next_link += 1;
    }

    fn write_image(&mut self, image: OpenImage) {
        let to = self.answer(image.index);
        let alt = to.label.as_deref().filter(|_| image.is_bare).unwrap_or(&image.alt);
        let title = to.title.as_deref().unwrap_or(&image.title);
        let Some(src) = self.href(to) else {
            self.out.push_str("<span class=\"broken-link broken-image\"");
            self.push_title(to.title.as_deref().unwrap_or_default());
            self.out.push('>');
            push_text(&mut self.out, alt);
            self.out.push_str("</span>");
            return;
        };
        let mut start = String::from("<img src=\"");
        push_url(&mut start, src);
        start.push('"');
        push_attribute(&mut start, "alt", alt);
        let end = if self.options.decorated { " loading=\"lazy\" decoding=\"async\" />" } else { " />" };
        if self.options.decorated
            && !title.is_empty()
            && let Some(paragraph) = &mut self.paragraph
        {
            let mut figure = format!("<figure>{start}{end}<figcaption>");
            push_text(&mut figure, title);
            figure.push_str("</figcaption></figure>\n");
            paragraph.figure = Some(figure);
        }
        self.out.push_str(&start);
        self.push_title(title);
        self.out.push_str(end);
    }

    fn push_title(&mut self, title: &str) {
        if !title.is_empty() {
            push_attribute(&mut self.out, "title", title);
        }
    }
}
