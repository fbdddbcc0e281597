//! A playbook after some of its documents were saved.
//!
//! Most saves change what a document says, and nothing by which others know it: which there are, ids,
//! titles, headings. Then all that was made of the other documents stays as it is and is shared
//! with the playbook before, and what is made anew is made by the very rooms that make a whole
//! playbook. After a save that changes more, or one of the settings, the playbook is put together
//! again of what stood in the documents that are as they were, and of those that were read anew.

use super::assemble::Assembly;
use super::backlinks;
use super::draft::{Draft, Shelved, problems_of};
use super::entity::id::OpportunityId;
use super::link;
use super::local::LocalIds;
use super::lower::FrontFacts;
use super::model::{DocumentIndex, Entity, Opportunity, Playbook};
use super::reference::{self, Extent};
use super::resolver::Target;
use super::thing::{Thing, same_whole, whole};
use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::schema::RefKind;
use crate::source::{Asset, Document};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A playbook after some of its documents were saved.
#[derive(Debug)]
pub struct Revised {
    /// The playbook.
    pub playbook: Playbook,
    /// The opportunities that were made anew.
    pub opportunities: Vec<OpportunityId>,
    /// What is wrong with the documents that were read anew, in no particular order. It takes the
    /// place of all that was found in them.
    pub problems: Vec<Diagnostic>,
}

impl Playbook {
    /// The document at a path below the content folder.
    #[must_use]
    pub fn document_at(&self, content_path: &str) -> Option<DocumentIndex> {
        let at = self.documents.binary_search_by(|document| document.content_path.as_str().cmp(content_path));
        at.ok().map(DocumentIndex)
    }

    /// All documents of the opportunities and pages that some documents are of: what has to be read
    /// when these are saved. `None` when one of them is of something else.
    #[must_use]
    pub fn together_with(&self, changed: &[DocumentIndex]) -> Option<Vec<DocumentIndex>> {
        let things = changed.iter().map(|index| self.things[index.0].as_ref()).collect::<Option<Vec<_>>>()?;
        let all_known = things.iter().all(|thing| matches!(thing, Thing::Opportunity(..) | Thing::Page(_)));
        // While nobody is listed, whoever is named first decides how a person is spelled everywhere.
        if !all_known || self.team.is_empty() {
            return None;
        }
        let is_of_one = |thing: &Thing| things.iter().any(|changed| same_whole(changed, thing));
        let all = self.things.iter().enumerate();
        Some(all.filter(|(_, thing)| thing.as_ref().is_some_and(is_of_one)).map(|(i, _)| DocumentIndex(i)).collect())
    }

    /// The playbook with these documents instead of those that it has, which are all that
    /// [`Self::together_with`] names. `None` when they differ in more than what they say of
    /// themselves.
    #[must_use]
    pub fn revised(&self, drafts: Vec<(DocumentIndex, Draft)>) -> Option<Revised> {
        let documents = drafts.iter().map(|(index, _)| *index).collect::<Vec<_>>();
        let mut playbook = self.clone();
        let contents = shelve(drafts, &mut playbook.documents, &mut playbook.fronts);
        let assembly = Assembly::of(std::mem::take(&mut playbook.documents), contents);
        let Assembly { documents: all, opportunities, pages, mut things, mut problems, .. } = assembly;
        playbook.documents = all;
        for DocumentIndex(i) in &documents {
            problems.extend(problems_of(&playbook.documents[*i], &playbook.fronts[*i]));
        }
        things.sort_unstable_by_key(|(index, _)| *index);
        let as_before = things.iter().map(|(index, thing)| (*index, Some(thing)));
        if !as_before.eq(documents.iter().map(|index| (*index, self.things[index.0].as_ref()))) {
            return None;
        }
        let is_known = |(id, now): (&_, &Arc<_>)| self.opportunities.get(id).is_some_and(|was| is_known_as(was, now));
        let is_same_page = |(id, now): (&String, &Arc<_>)| self.pages.get(id).is_some_and(|was| is_named_as(was, now));
        if !opportunities.iter().all(is_known) || !pages.iter().all(is_same_page) {
            return None;
        }
        let has_other_ids = |(id, now): (&_, &Arc<_>)| LocalIds::of(&self.opportunities[id]) != LocalIds::of(now);
        let other_ids = opportunities.iter().filter(|one| has_other_ids(*one)).map(|(_, now)| now).collect::<Vec<_>>();
        if other_ids.iter().any(|opportunity| self.account_names_parts_of(opportunity)) {
            return None;
        }
        let has_other_places =
            |index: &DocumentIndex| !has_same_places(self.document(*index), playbook.document(*index));
        if (!other_ids.is_empty() || documents.iter().any(has_other_places)) && self.is_linked_inside(&documents) {
            return None;
        }

        let ids = opportunities.keys().cloned().collect();
        playbook.opportunities.extend(opportunities);
        playbook.pages.extend(pages);
        let anew = things.iter().filter_map(|(_, thing)| match thing {
            Thing::Opportunity(id, _) => playbook.opportunities.get(id).map(Arc::as_ref),
            _ => None,
        });
        let extent = Extent { documents: documents.clone(), opportunities: anew.collect(), accounts: Vec::new() };
        reference::check(&playbook, &extent, &mut problems);
        for (index, targets) in documents.iter().zip(link::targets(&playbook, &documents, &mut problems)) {
            playbook.link_targets[index.0] = targets;
        }
        playbook.backlinks = backlinks::renewed(self, &playbook, &documents);
        Some(Revised { playbook, opportunities: ids, problems })
    }

    /// Whether a playbook that was [revised](Self::revised) says the same in these documents, those that were read
    /// anew, as the one before did: in their front matter and by what their text links to.
    #[must_use]
    pub fn differs_in_text_alone(&self, before: &Self, documents: &[DocumentIndex]) -> bool {
        let says_the_same = |index: &DocumentIndex| {
            self.fronts[index.0] == before.fronts[index.0] && self.link_targets[index.0] == before.link_targets[index.0]
        };
        let things: BTreeSet<_> = documents.iter().map(|index| self.things[index.0].as_ref().map(whole)).collect();
        let is_same = |thing: &Option<Thing>| match thing {
            Some(Thing::Opportunity(id, _)) => self.opportunities.get(id) == before.opportunities.get(id),
            Some(Thing::Page(id)) => self.pages.get(id) == before.pages.get(id),
            _ => false,
        };
        documents.iter().all(says_the_same) && things.iter().all(is_same)
    }

    /// What has to be read again for [`Self::put_together_again`] when some documents changed: all of
    /// the same things, and those that have no place so far.
    #[must_use]
    pub fn concerned(&self, changed: &[DocumentIndex]) -> Vec<DocumentIndex> {
        let things: BTreeSet<_> = changed.iter().filter_map(|index| self.things[index.0].as_ref().map(whole)).collect();
        let is_concerned = |thing: &Option<Thing>| thing.as_ref().is_none_or(|thing| things.contains(&whole(thing)));
        let all = self.things.iter().enumerate();
        all.filter(|(_, thing)| is_concerned(thing)).map(|(i, _)| DocumentIndex(i)).collect()
    }

    /// The playbook of the same documents with these instead of those that it has, which are all that
    /// [`Self::concerned`] names, and what is wrong with all of it, in no particular order. What stood
    /// in the others is kept, everything else made anew. The methodology is the same, as the documents
    /// were read by it. `None` when one of them changes what stood in the others.
    #[must_use]
    pub fn put_together_again(
        &self,
        drafts: Vec<(DocumentIndex, Draft)>,
        assets: Arc<BTreeMap<String, Asset>>,
        config: Arc<Config>,
    ) -> Option<(Self, Vec<Diagnostic>)> {
        let (mut documents, mut fronts) = (self.documents.clone(), self.fronts.clone());
        let contents = shelve(drafts, &mut documents, &mut fronts);
        let assembly = Assembly::upon(self, documents, contents);
        let methodology = Arc::clone(&self.methodology);
        (!assembly.changes_kept).then(|| assembly.linked(fronts, assets, config, methodology))
    }

    /// Whether a document of the opportunity's account names people, insights, objectives, actions or
    /// milestones, which may be those of the opportunity.
    fn account_names_parts_of(&self, opportunity: &Opportunity) -> bool {
        let Some(account) = &opportunity.fields.account else { return false };
        let is_of_account = |thing: &Thing| matches!(thing, Thing::Account(id) if *id == account.value);
        let documents = self.things.iter().zip(&self.fronts);
        let mut fronts = documents.filter(|(thing, _)| thing.as_ref().is_some_and(is_of_account));
        fronts.any(|(_, front)| front.references.iter().any(|reference| is_of_part(reference.kind)))
    }

    /// Whether a link of another document leads, or should have led, to a place inside one of these.
    fn is_linked_inside(&self, documents: &[DocumentIndex]) -> bool {
        let inside: BTreeSet<&Thing> = documents.iter().filter_map(|index| self.things[index.0].as_ref()).collect();
        let leads_inside = |target: &Option<Target>| match target {
            Some(Target::Thing(thing, _)) => inside.iter().any(|one| same_whole(one, thing)),
            Some(_) => false,
            None => true,
        };
        let others = self.documents.iter().zip(&self.link_targets).enumerate();
        let mut others = others.filter(|(i, _)| !documents.contains(&DocumentIndex(*i)));
        others.any(|(_, (document, targets))| {
            let mut links = document.body.links.iter().zip(targets.iter());
            links.any(|(link, target)| link.target.contains('#') && leads_inside(target))
        })
    }
}

/// Puts documents in the places that they had before; what they hold is to be put together.
fn shelve(
    drafts: Vec<(DocumentIndex, Draft)>,
    documents: &mut [Arc<Document>],
    fronts: &mut [Arc<FrontFacts>],
) -> Vec<Shelved> {
    let shelved = drafts.into_iter().map(|(index, draft)| {
        let (document, front, content) = draft.shelved(index);
        documents[index.0] = document;
        fronts[index.0] = front;
        content
    });
    shelved.collect()
}

/// Whether others know an opportunity as they knew it before.
fn is_known_as(was: &Opportunity, now: &Opportunity) -> bool {
    let account = |of: &Opportunity| of.fields.account.as_ref().map(|account| account.value.clone());
    // Another document with a plan may have been left out for the one that was there.
    let plan = |of: &Opportunity| of.plan.as_ref().map(|plan| plan.document);
    let has_same_names = was.title == now.title && was.aliases == now.aliases;
    has_same_names && account(was) == account(now) && plan(was) == plan(now)
}

/// Whether an entity has the names that it had before.
fn is_named_as<Id, Fields>(was: &Entity<Id, Fields>, now: &Entity<Id, Fields>) -> bool {
    was.title == now.title && was.aliases == now.aliases
}

/// Whether links find the same places in a document as before.
fn has_same_places(was: &Document, now: &Document) -> bool {
    let headings = |of: &Document| of.body.headings.iter().map(|heading| heading.id.clone()).collect::<Vec<_>>();
    headings(was) == headings(now) && was.body.anchors == now.body.anchors
}

/// Whether such ids stand inside an opportunity.
const fn is_of_part(kind: RefKind) -> bool {
    matches!(kind, RefKind::Player | RefKind::Insight | RefKind::Objective | RefKind::Action | RefKind::Milestone)
}
