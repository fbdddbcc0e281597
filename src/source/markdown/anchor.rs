//! Anchors: the ids of headings, footnotes and raw HTML, each once in a body.

use crate::schema::slug;
use std::collections::{BTreeMap, BTreeSet};

/// An id that an author wrote, as it stands on the page: leading underscores, which mark anchors
/// of our own, are dropped. `None` when nothing usable is left.
pub(super) fn author_id(written: &str) -> Option<String> {
    let id = written.trim().trim_start_matches('_');
    let usable = !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control());
    usable.then(|| id.to_owned())
}

/// Ids, each given once.
#[derive(Default)]
pub(super) struct UniqueIds {
    taken: BTreeSet<String>,
    /// The number to try next for an id that is taken.
    next: BTreeMap<String, usize>,
}

impl UniqueIds {
    /// `wanted`, or with `-2`, `-3` … after it when it is taken.
    pub(super) fn give(&mut self, wanted: String) -> String {
        if self.taken.insert(wanted.clone()) {
            return wanted;
        }
        let mut number = self.next.get(&wanted).copied().unwrap_or(2);
        let id = loop {
            let id = format!("{wanted}-{number}");
            number += 1;
            if self.taken.insert(id.clone()) {
                break id;
            }
        };
        self.next.insert(wanted, number);
        id
    }
}

/// Gives every heading of a body its id.
pub(super) struct HeadingIds {
    ids: UniqueIds,
    /// Ids written at headings and not given yet.
    promised: BTreeSet<String>,
}

impl HeadingIds {
    /// `written` are the ids at headings, `foreign` those elsewhere in the body; no heading gets
    /// one of them unless it is its own.
    pub(super) fn new(written: impl Iterator<Item = String>, foreign: impl Iterator<Item = String>) -> Self {
        let promised = written.collect::<BTreeSet<_>>();
        let taken = promised.iter().cloned().chain(foreign).collect();
        Self { ids: UniqueIds { taken, ..UniqueIds::default() }, promised }
    }

    /// The id of the next heading.
    pub(super) fn give(&mut self, written: Option<String>, text: &str) -> String {
        match written {
            Some(id) if self.promised.remove(&id) => id,
            Some(id) => self.ids.give(id),
            None => self.ids.give(Some(slug(text)).filter(|id| !id.is_empty()).unwrap_or_else(|| "section".to_owned())),
        }
    }
}

/// The anchor that a footnote wants by its name.
pub(super) fn footnote_id(name: &str) -> String {
    format!("_note-{}", slug(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_written_ones_are_kept() {
        let written = ["goal-2", "x", "x"].map(str::to_owned);
        let mut ids = HeadingIds::new(written.into_iter(), std::iter::once("raw".to_owned()));
        assert_eq!(ids.give(None, "Goal"), "goal");
        assert_eq!(ids.give(None, "Goal"), "goal-3");
        assert_eq!(ids.give(Some("goal-2".into()), "Other"), "goal-2");
        assert_eq!(ids.give(None, "—"), "section");
        assert_eq!(ids.give(None, ""), "section-2");
        assert_eq!(ids.give(None, "X"), "x-2");
        assert_eq!(ids.give(Some("x".into()), "First"), "x");
        assert_eq!(ids.give(Some("x".into()), "Second"), "x-3");
        assert_eq!(ids.give(None, "raw"), "raw-2");
    }

    #[test]
    fn ids_of_authors_never_look_like_ours() {
        assert_eq!(author_id("__note-1").as_deref(), Some("note-1"));
        assert_eq!(author_id(" a b "), None);
        assert_eq!(author_id("__"), None);
    }
}
