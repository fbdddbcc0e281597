//! Changes made to the front matter in memory, with the way back to the places in the file.

use crate::diagnostics::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Changes to a text: characters put in, lines left out.
#[derive(Debug, Clone, Default)]
pub(super) struct Edits {
    /// What is put in before each byte of the text, in order.
    insertions: BTreeMap<usize, String>,
    /// What is left out, ends by beginnings; its bytes become blanks.
    left_out: BTreeMap<usize, usize>,
}

/// A text with its changes made.
#[derive(Debug)]
pub(super) struct Edited<'t> {
    /// The changed text.
    pub(super) text: Cow<'t, str>,
    /// The insertions, in order.
    inserted: Vec<Inserted>,
    /// The characters of more than one byte, each with its number and how many bytes more than one
    /// it and those before it have.
    wide: Vec<(usize, usize)>,
}

/// Something that was put in.
#[derive(Debug, Clone, Copy)]
struct Inserted {
    /// Where it begins in the changed text.
    start: usize,
    /// How long it is.
    length: usize,
    /// How long all those before it are together.
    before: usize,
}

impl Edits {
    /// Puts quotes around a span.
    pub(super) fn quote(&mut self, span: Span, quote: char) {
        self.insertions.entry(span.start()).or_default().push(quote);
        // What closes one thing stands before what opens the next.
        self.insertions.entry(span.end()).or_default().insert(0, quote);
    }

    /// Puts a blank before a byte.
    pub(super) fn blank_before(&mut self, at: usize) {
        self.insertions.entry(at).or_default().push(' ');
    }

    /// Whether anything is put in at one of these bytes already.
    pub(super) fn touches(&self, span: Span) -> bool {
        self.insertions.range(span.start()..=span.end()).next().is_some()
    }

    /// Leaves out the text of a span; `false` when it is left out already.
    pub(super) fn leave_out(&mut self, span: Span) -> bool {
        if self.left_out.range(..=span.start()).next_back().is_some_and(|(_, end)| span.end() <= *end) {
            return false;
        }
        let inside = self.left_out.range(span.start()..span.end()).map(|(start, _)| *start).collect::<Vec<_>>();
        for start in inside {
            self.left_out.remove(&start);
        }
        self.left_out.insert(span.start(), span.end());
        true
    }

    /// Whether a byte is left out.
    pub(super) fn is_left_out(&self, at: usize) -> bool {
        self.left_out.range(..=at).next_back().is_some_and(|(_, end)| at < *end)
    }

    /// The text with its changes made.
    pub(super) fn apply<'t>(&self, text: &'t str) -> Edited<'t> {
        if self.insertions.is_empty() && self.left_out.is_empty() {
            return Edited::new(Cow::Borrowed(text), Vec::new());
        }
        let mut out = String::with_capacity(text.len() + self.insertions.len());
        let mut inserted = Vec::with_capacity(self.insertions.len());
        // Between two changes, the text is taken as it is.
        let changes = self.insertions.keys().chain(self.left_out.keys()).chain(self.left_out.values()).copied();
        let mut changes = changes.chain([0, text.len()]).filter(|at| text.is_char_boundary(*at)).collect::<Vec<_>>();
        changes.sort_unstable();
        changes.dedup();
        for (number, at) in changes.iter().enumerate() {
            self.put_in(*at, &mut out, &mut inserted);
            let as_it_is = text.get(*at..changes.get(number + 1).copied().unwrap_or(*at)).unwrap_or_default();
            if self.is_left_out(*at) {
                // A blank a byte, so that every other byte keeps its place.
                out.extend(
                    as_it_is.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }),
                );
            } else {
                out.push_str(as_it_is);
            }
        }
        Edited::new(Cow::Owned(out), inserted)
    }

    fn put_in(&self, at: usize, out: &mut String, inserted: &mut Vec<Inserted>) {
        if let Some(insertion) = self.insertions.get(&at).filter(|_| !self.is_left_out(at)) {
            let before = inserted.last().map_or(0, |last| last.before + last.length);
            inserted.push(Inserted { start: out.len(), length: insertion.len(), before });
            out.push_str(insertion);
        }
    }
}

impl<'t> Edited<'t> {
    fn new(text: Cow<'t, str>, inserted: Vec<Inserted>) -> Self {
        let mut more = 0;
        let first_bytes = text.bytes().enumerate().filter(|(_, byte)| *byte >= 0xC0);
        let wide = first_bytes.map(|(at, byte)| {
            let number = at - more;
            // Of two bytes, of three, of four.
            more += 1 + usize::from(byte >= 0xE0) + usize::from(byte >= 0xF0);
            (number, more)
        });
        let wide = wide.collect();
        Self { text, inserted, wide }
    }

    /// The byte of the unchanged text at a character of the changed one.
    pub(super) fn original(&self, character: usize) -> usize {
        let before = self.wide.partition_point(|(number, _)| *number < character);
        let more = before.checked_sub(1).and_then(|last| self.wide.get(last)).map_or(0, |(_, more)| *more);
        let byte = character.saturating_add(more).min(self.text.len());
        let count = self.inserted.partition_point(|inserted| inserted.start < byte);
        let last = count.checked_sub(1).and_then(|last| self.inserted.get(last));
        byte - last.map_or(0, |last| last.before + last.length.min(byte - last.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back_through_every_change() {
        let text = "é: -\nx: y\nz: 1";
        let mut edits = Edits::default();
        edits.quote(Span::new(4, 5), '"');
        assert!(edits.leave_out(Span::new(6, 10)));
        let edited = edits.apply(text);
        assert_eq!(edited.text, "é: \"-\"\n    \nz: 1");
        // The opening quote, the sign and the closing quote belong to the sign.
        assert_eq!(edited.original(3), 4);
        assert_eq!(edited.original(4), 4);
        assert_eq!(edited.original(6), 5);
        assert_eq!(edited.text.chars().nth(12), Some('z'));
        assert_eq!(edited.original(12), 11);
        assert_eq!(edited.original(9999), text.len());
    }
}
