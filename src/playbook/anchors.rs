//! The places inside documents that links may name.

use super::entity::id::OpportunityId;
use super::model::{DocumentIndex, Playbook};
use crate::diagnostics::Candidates;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

/// The places inside every document, gathered when a link first names one: a document may have as
/// many headings as links to them.
pub(super) struct Anchors<'a> {
    playbook: &'a Playbook,
    documents: Vec<Places<'a>>,
    players: OnceLock<BTreeMap<&'a str, OnceLock<HashSet<String>>>>,
}

#[derive(Default)]
struct Places<'a> {
    all: OnceLock<HashSet<&'a str>>,
    headings: OnceLock<Candidates>,
}

impl<'a> Anchors<'a> {
    /// Nothing gathered yet.
    pub(super) fn new(playbook: &'a Playbook) -> Self {
        Self {
            playbook,
            documents: playbook.documents.iter().map(|_| Places::default()).collect(),
            players: OnceLock::new(),
        }
    }

    /// Whether a document has a heading or another anchor of this name.
    pub(super) fn has(&self, document: DocumentIndex, anchor: &str) -> bool {
        let all = self.documents[document.0].all.get_or_init(|| {
            let body = &self.playbook.document(document).body;
            body.headings
                .iter()
                .map(|heading| heading.id.as_str())
                .chain(body.anchors.iter().map(String::as_str))
                .collect()
        });
        all.contains(anchor)
    }

    /// The heading that was meant.
    pub(super) fn nearest(&self, document: DocumentIndex, anchor: &str) -> Option<&str> {
        let headings = self.documents[document.0].headings.get_or_init(|| {
            self.playbook.document(document).body.headings.iter().map(|heading| heading.id.clone()).collect()
        });
        headings.nearest(anchor)
    }

    /// Whether an opportunity has a key player of this id.
    pub(super) fn has_player(&self, opportunity: &OpportunityId, id: &str) -> bool {
        let players = self
            .players
            .get_or_init(|| self.playbook.opportunities.keys().map(|id| (id.as_str(), OnceLock::new())).collect());
        let (Some(found), Some(ids)) =
            (self.playbook.opportunities.get(opportunity), players.get(opportunity.as_str()))
        else {
            return false;
        };
        let ids = ids.get_or_init(|| found.players.iter().map(|p| p.player_id().as_str().to_owned()).collect());
        ids.contains(id)
    }
}
