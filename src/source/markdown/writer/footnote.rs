//! Footnotes: numbers in the text, the notes at the end, and the ways between them.

use super::super::Body;
use super::super::escape::{push_attribute, push_url};
use super::Writer;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The footnotes of a body.
pub(super) struct Footnotes<'r> {
    /// The place of each name among the body's footnotes.
    places: BTreeMap<&'r str, usize>,
    /// The HTML of each, once it was read.
    html: Vec<Option<String>>,
    /// How often each was referred to.
    references: Vec<usize>,
    /// The notes that are being read, innermost last: what was written before, and the place of
    /// the note, or none when it is not shown.
    open: Vec<(String, Option<usize>)>,
}

impl<'r> Footnotes<'r> {
    pub(super) fn of(body: &'r Body) -> Self {
        let count = body.footnotes.len();
        Self {
            places: body.footnotes.iter().enumerate().map(|(place, note)| (note.name.as_str(), place)).collect(),
            html: vec![None; count],
            references: vec![0; count],
            open: Vec::new(),
        }
    }

    pub(super) const fn is_inside(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether what is read now will be shown.
    fn is_shown(&self) -> bool {
        self.open.iter().all(|(_, place)| place.is_some())
    }
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, name: &str) {
        let Some(place) = self.footnotes.places.get(name).copied().filter(|_| self.footnotes.is_shown()) else {
            return;
        };
        self.footnotes.references[place] += 1;
        let id = reference_id(place, self.footnotes.references[place]);
        self.out.push_str("<sup class=\"footnote-reference\"");
        self.push_id(&id);
        self.out.push('>');
        // A link cannot stand in a link.
        let is_linked = !self.is_in_link();
        if is_linked {
            self.push_way(&self.body.footnotes[place].id, "doc-noteref");
            self.out.push('>');
        }
        let _ = write!(self.out, "{}", place + 1);
        self.out.push_str(if is_linked { "</a></sup>" } else { "</sup>" });
    }

    /// `<a href="#…" role="…"`, left open.
    fn push_way(&mut self, id: &str, role: &str) {
        self.out.push_str("<a href=\"#");
        push_url(&mut self.out, &self.options.id_prefix);
        push_url(&mut self.out, id);
        self.out.push('"');
        push_attribute(&mut self.out, "role", role);
    }

    pub(super) fn start_footnote(&mut self, name: &str) {
        // Of several notes with one name the first counts.
        let place = self.footnotes.places.get(name).copied().filter(|place| {
            let is_open = self.footnotes.open.iter().any(|(_, open)| open == &Some(*place));
            self.footnotes.html[*place].is_none() && !is_open
        });
        self.footnotes.open.push((std::mem::take(&mut self.out), place));
    }

    pub(super) fn end_footnote(&mut self) {
        let Some((before, place)) = self.footnotes.open.pop() else { return };
        let html = std::mem::replace(&mut self.out, before);
        if let Some(place) = place {
            self.footnotes.html[place] = Some(html);
        }
    }

    pub(super) fn write_footnotes(&mut self) {
        if self.body.footnotes.is_empty() {
            return;
        }
        self.block("<section class=\"footnotes\" role=\"doc-endnotes\"");
        push_attribute(&mut self.out, "aria-label", &self.options.labels.footnotes);
        self.out.push_str(">\n<ol>\n");
        for place in 0..self.body.footnotes.len() {
            self.out.push_str("<li");
            self.push_id(&self.body.footnotes[place].id);
            self.out.push_str(">\n");
            let html = self.footnotes.html[place].take().unwrap_or_default();
            let (html, end) = match html.strip_suffix("</p>\n") {
                Some(html) => (html, "</p>\n</li>\n"),
                None => (html.as_str(), "\n</li>\n"),
            };
            self.out.push_str(html);
            self.write_ways_back(place);
            self.out.push_str(end);
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn write_ways_back(&mut self, place: usize) {
        let label = self.options.labels.footnote_back.replace("{number}", &(place + 1).to_string());
        for reference in 1..=self.footnotes.references[place] {
            self.out.push(' ');
            self.push_way(&reference_id(place, reference), "doc-backlink");
            self.out.push_str(" class=\"footnote-back\"");
            push_attribute(&mut self.out, "aria-label", &label);
            // The variation selector keeps the arrow from being drawn as an emoji.
            self.out.push_str(">↩\u{fe0e}");
            if reference > 1 {
                let _ = write!(self.out, "<sup>{reference}</sup>");
            }
            self.out.push_str("</a>");
        }
    }
}

/// The anchor of a reference to the footnote at `place`.
fn reference_id(place: usize, reference: usize) -> String {
    match reference {
        1 => format!("_noteref-{}", place + 1),
        _ => format!("_noteref-{}-{reference}", place + 1),
    }
}
