//! Where a page comes from: its document, where that can be changed, when it was, and by whom.

use super::format::Day;
use super::{Link, Site};
use crate::playbook::DocumentIndex;
use serde::Serialize;

/// The document that a page is written in.
#[derive(Debug, Clone, Serialize)]
pub struct Source {
    /// Its path from the site's root.
    pub path: String,
    /// The address at which it can be changed.
    pub edit: Option<String>,
    /// Its last change; none when it has been changed since the newest commit.
    pub last_change: Option<Change>,
}

/// A change of a document.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// The day of the commit, where its author was.
    pub day: Day,
    /// Who made it, with a page when it is one of us.
    pub author: Option<Link>,
}

impl Site<'_> {
    /// Where a document can be found, and what is known of it.
    #[must_use]
    pub fn source(&self, document: DocumentIndex) -> Option<Source> {
        let document = self.playbook.document(document);
        let config = &self.playbook.config;
        let change = self.history.last_change(&document.content_path, &document.file.text);
        Some(Source {
            path: document.file.path.clone(),
            edit: config.edit_address(&document.file.path),
            last_change: change.map(|change| Change {
                day: self.day(change.date),
                author: change.author.as_ref().filter(|_| config.shows_authors()).map(|name| self.author(name)),
            }),
        })
    }

    /// An author of commits: one of us when exactly one of us has the name.
    fn author(&self, name: &str) -> Link {
        let is_named = |member: &&crate::config::TeamMember| member.name.as_ref().is_some_and(|own| own.value == name);
        let mut named = self.playbook.team.iter().filter(|(_, member)| is_named(member));
        match (named.next(), named.next()) {
            (Some((id, _)), None) => self.person(id),
            _ => Link { label: name.to_owned(), href: String::new() },
        }
    }
}
