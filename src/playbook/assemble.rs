//! Documents to one playbook: every entity by id, every part under its opportunity.

use super::address::{page_folder, without_capitals};
use super::draft::{Draft, Identity, Shelved, problems_of};
use super::entity::head::Kind;
use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use super::entity::opportunity::OpportunityFields;
use super::entity::page::PageFields;
use super::lower::{Content, FrontFacts};
use super::model::{Account, Competitor, DocumentIndex, Entity, Opportunity, Page, Part, Partner, Playbook};
use super::names::Names;
use super::place::{Placed, folder_of};
use super::reference::{self, Extent};
use super::{OpportunityPart, Thing};
use super::{backlinks, link};
use crate::config::{Config, TeamMember};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::methodology::Methodology;
use crate::schema::{Field, shortened};
use crate::source::{Asset, Document};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Competitors that every deal has, whether or not they have a document.
const ALWAYS_THERE: &[(&str, &str)] = &[("no-decision", "No decision"), ("in-house", "In-house")];

/// The playbook that documents make, and everything that is wrong with them.
///
/// The findings come in no particular order; sort them with [`Diagnostic::report_order`].
#[must_use]
pub fn assemble(
    drafts: Vec<Draft>,
    assets: Arc<BTreeMap<String, Asset>>,
    config: Arc<Config>,
    methodology: Methodology,
) -> (Playbook, Vec<Diagnostic>) {
    let shelved = drafts.into_iter().enumerate().map(|(i, draft)| draft.shelved(DocumentIndex(i)));
    let (documents, fronts, contents) = shelved.collect::<(Vec<_>, Vec<_>, Vec<_>)>();
    Assembly::of(documents, contents).linked(fronts, assets, config, Arc::new(methodology))
}

/// Documents as they are put together: every entity by id, every part with its opportunity.
#[derive(Default)]
pub(super) struct Assembly {
    /// All documents of the playbook.
    pub(super) documents: Vec<Arc<Document>>,
    pub(super) opportunities: BTreeMap<OpportunityId, Arc<Opportunity>>,
    pub(super) pages: BTreeMap<String, Arc<Page>>,
    /// The thing whose page shows each document that could be placed.
    pub(super) things: Vec<(DocumentIndex, Thing)>,
    pub(super) problems: Vec<Diagnostic>,
    /// Whether what a document holds might change something that was kept.
    pub(super) changes_kept: bool,
    accounts: BTreeMap<AccountId, Arc<Account>>,
    competitors: BTreeMap<CompetitorId, Arc<Competitor>>,
    partners: BTreeMap<PartnerId, Arc<Partner>>,
    /// The opportunity of each folder with an `index.md`.
    folders: BTreeMap<String, OpportunityId>,
    /// The ids of each kind, without capitals: whose they are, and how they are spelled.
    ids: BTreeMap<(Kind, String), (DocumentIndex, String)>,
    /// The pages by address, without capitals.
    addresses: BTreeMap<String, DocumentIndex>,
}

impl Assembly {
    /// What some documents hold, put together. `documents` are all of the playbook.
    pub(super) fn of(documents: Vec<Arc<Document>>, contents: Vec<Shelved>) -> Self {
        Self { documents, ..Self::default() }.with(contents)
    }

    /// What some documents hold, put to what a playbook of as many documents had in all others.
    pub(super) fn upon(before: &Playbook, documents: Vec<Arc<Document>>, contents: Vec<Shelved>) -> Self {
        let anew: BTreeSet<DocumentIndex> = contents.iter().map(|shelved| shelved.identity.index).collect();
        let mut assembly = Self { documents, ..Self::default() };
        for (i, thing) in before.things.iter().enumerate() {
            let index = DocumentIndex(i);
            if let Some(thing) = thing.as_ref().filter(|_| !anew.contains(&index)) {
                assembly.keep(before, index, thing);
                assembly.things.push((index, thing.clone()));
            }
        }
        assembly.with(contents)
    }

    /// Keeps what stands in a document of a thing.
    fn keep(&mut self, before: &Playbook, index: DocumentIndex, thing: &Thing) {
        let mut takes_id = |kind, id: &str| drop(self.ids.insert((kind, without_capitals(id)), (index, id.to_owned())));
        match thing {
            Thing::Account(id) => {
                takes_id(Kind::Account, id.as_str());
                self.accounts.extend(before.accounts.get_key_value(id).map(kept));
            }
            Thing::Opportunity(id, OpportunityPart::Overview) => {
                takes_id(Kind::Opportunity, id.as_str());
                self.opportunities.extend(before.opportunities.get_key_value(id).map(kept));
                self.takes_folder(index, id);
            }
            Thing::Competitor(id) => {
                takes_id(Kind::Competitor, id.as_str());
                self.competitors.extend(before.competitors.get_key_value(id).map(kept));
            }
            Thing::Partner(id) => {
                takes_id(Kind::Partner, id.as_str());
                self.partners.extend(before.partners.get_key_value(id).map(kept));
            }
            Thing::Page(id) => {
                self.addresses.insert(address_of(id), index);
                self.pages.extend(before.pages.get_key_value(id).map(kept));
            }
            Thing::Opportunity(..) | Thing::Person(_) | Thing::Criterion(_) => {}
        }
    }

    fn with(mut self, contents: Vec<Shelved>) -> Self {
        let (parts, wholes) = contents.into_iter().partition(|shelved| shelved.content.is_part());
        self.add_wholes(wholes);
        self.add_parts(parts);
        for opportunity in self.opportunities.values_mut().filter_map(Arc::get_mut) {
            opportunity.assessments.sort_by_key(|a| a.date.map(|date| date.value));
            opportunity.reviews.sort_by_key(|r| r.date.map(|date| date.value));
        }
        self
    }

    /// The playbook of all documents with its links, and everything that is wrong with it. `fronts` are
    /// what is kept of the front matter of each document.
    pub(super) fn linked(
        mut self,
        fronts: Vec<Arc<FrontFacts>>,
        assets: Arc<BTreeMap<String, Asset>>,
        config: Arc<Config>,
        methodology: Arc<Methodology>,
    ) -> (Playbook, Vec<Diagnostic>) {
        self.add_competitors_always_there();
        let Self { documents, accounts, opportunities, competitors, partners, pages, things: placed, .. } = self;
        let of_documents = documents.iter().zip(&fronts).flat_map(|(document, front)| problems_of(document, front));
        let mut problems = of_documents.chain(self.problems).collect();
        let team = config.team.iter().filter_map(|m| Some((TeamMemberId::new(&m.id.as_ref()?.value), m.clone())));
        let team: BTreeMap<TeamMemberId, TeamMember> = team.collect();
        let mut things = vec![None; documents.len()];
        for (index, thing) in placed {
            things[index.0] = Some(thing);
        }
        let mut opportunities_by_account = BTreeMap::<_, Vec<_>>::new();
        for (id, opportunity) in &opportunities {
            if let Some(account) = &opportunity.fields.account {
                opportunities_by_account.entry(account.value.clone()).or_default().push(id.clone());
            }
        }
        let mut playbook = Playbook {
            config,
            methodology,
            things: things.into(),
            link_targets: Vec::new(),
            documents,
            assets,
            accounts,
            opportunities,
            opportunities_by_account: Arc::new(opportunities_by_account),
            competitors,
            partners,
            pages,
            team,
            fronts,
            names: Arc::default(),
            backlinks: BTreeMap::new(),
        };
        playbook.names = Arc::new(Names::of(&playbook));
        reference::check(&playbook, &Extent::whole(&playbook), &mut problems);
        let all = (0..playbook.documents.len()).map(DocumentIndex).collect::<Vec<_>>();
        playbook.link_targets = link::targets(&playbook, &all, &mut problems);
        playbook.backlinks = backlinks::all(&playbook);
        (playbook, problems)
    }

    /// Adds what stands for itself: accounts, opportunities, competitors, partners, pages.
    fn add_wholes(&mut self, wholes: Vec<Shelved>) {
        for Shelved { identity, content, .. } in wholes {
            let index = identity.index;
            let thing = match content {
                Content::Account(fields) if self.is_free(Kind::Account, &identity) => {
                    let id = AccountId::new(&identity.id.value);
                    self.accounts.insert(id.clone(), Arc::new(entity(id.clone(), identity, fields)));
                    Thing::Account(id)
                }
                Content::Opportunity(fields) if self.is_free(Kind::Opportunity, &identity) => {
                    self.add_opportunity(identity, fields)
                }
                Content::Competitor(fields) if self.is_free(Kind::Competitor, &identity) => {
                    let id = CompetitorId::new(&identity.id.value);
                    self.competitors.insert(id.clone(), Arc::new(entity(id.clone(), identity, fields)));
                    Thing::Competitor(id)
                }
                Content::Partner(fields) if self.is_free(Kind::Partner, &identity) => {
                    let id = PartnerId::new(&identity.id.value);
                    self.partners.insert(id.clone(), Arc::new(entity(id.clone(), identity, fields)));
                    Thing::Partner(id)
                }
                Content::Page(fields) => match self.add_page(identity, fields) {
                    Some(thing) => thing,
                    None => continue,
                },
                _ => continue,
            };
            self.things.push((index, thing));
        }
    }

    fn add_page(&mut self, mut identity: Identity, fields: PageFields) -> Option<Thing> {
        let index = identity.index;
        let path = &self.documents[index.0].content_path;
        let id = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem).to_owned();
        let address = address_of(&id);
        if let Some(earlier) = self.addresses.get(&address) {
            self.report_second("page", "page at the address of this one", *earlier, index);
            return None;
        }
        // The address of a page is its path; an id of its own is one more name.
        identity.aliases.push(identity.id.value.clone());
        self.addresses.insert(address, index);
        self.pages.insert(id.clone(), Arc::new(entity(id.clone(), identity, fields)));
        Some(Thing::Page(id))
    }

    fn add_opportunity(&mut self, identity: Identity, mut fields: Box<OpportunityFields>) -> Thing {
        let Identity { id, title, aliases, index } = identity;
        let id = OpportunityId::new(&id.value);
        let opportunity = Opportunity {
            id: id.clone(),
            document: index,
            title,
            aliases,
            assessments: parts_in(index, std::mem::take(&mut fields.assessments)),
            players: parts_in(index, std::mem::take(&mut fields.players)),
            players_document: None,
            plan: fields.plan.take().map(|value| Part { document: index, value }),
            reviews: parts_in(index, std::mem::take(&mut fields.reviews)),
            fields,
        };
        self.opportunities.insert(id.clone(), Arc::new(opportunity));
        self.takes_folder(index, &id);
        Thing::Opportunity(id, OpportunityPart::Overview)
    }

    /// An opportunity has the folder of its main document, if that is the folder's own. Of two, the last.
    fn takes_folder(&mut self, index: DocumentIndex, id: &OpportunityId) {
        if let Some(folder) = folder_of(&self.documents[index.0].content_path) {
            self.changes_kept |= self.folders.insert(folder.to_owned(), id.clone()).is_some();
        }
    }

    fn add_competitors_always_there(&mut self) {
        for (id, title) in ALWAYS_THERE {
            let id = CompetitorId::new(id);
            self.competitors.entry(id.clone()).or_insert_with(|| {
                Arc::new(Entity {
                    id,
                    document: None,
                    title: (*title).to_owned(),
                    aliases: Vec::new(),
                    fields: super::entity::competitor::CompetitorFields::default(),
                })
            });
        }
    }

    /// Adds what belongs to an opportunity and has a document of its own.
    fn add_parts(&mut self, parts: Vec<Shelved>) {
        for Shelved { identity, placed, content } in parts {
            let index = identity.index;
            let (named, part) = match &content {
                Content::Players(fields) => (&fields.opportunity, OpportunityPart::Players),
                Content::Plan(fields) => (&fields.opportunity, OpportunityPart::Plan),
                Content::Assessment(opportunity, _) => (opportunity, OpportunityPart::Assessment),
                Content::Review(fields) => (&fields.opportunity, OpportunityPart::Reviews),
                _ => continue,
            };
            let Some(id) = self.opportunity_of(named, &placed, index) else { continue };
            let Some(opportunity) = self.opportunities.get_mut(&id).and_then(Arc::get_mut) else {
                self.changes_kept = true;
                continue;
            };
            match content {
                Content::Players(fields) => {
                    opportunity.players_document = Some(index);
                    opportunity.players.extend(parts_in(index, fields.players));
                }
                Content::Plan(fields) => {
                    if let Some(earlier) = &opportunity.plan {
                        let earlier = earlier.document;
                        self.report_second("plan", "plan of this opportunity", earlier, index);
                        continue;
                    }
                    opportunity.plan = Some(Part { document: index, value: fields });
                }
                Content::Assessment(_, assessment) => {
                    opportunity.assessments.push(Part { document: index, value: assessment });
                }
                Content::Review(fields) => opportunity.reviews.push(Part { document: index, value: fields }),
                _ => {}
            }
            self.things.push((index, Thing::Opportunity(id, part)));
        }
    }

    /// The opportunity that a part belongs to: the one it names, else that of its folder.
    fn opportunity_of(
        &mut self,
        named: &Field<OpportunityId>,
        placed: &Placed,
        index: DocumentIndex,
    ) -> Option<OpportunityId> {
        if let Some(named) = named {
            // One that is not there is reported with all other references.
            return self.opportunities.contains_key(&named.value).then(|| named.value.clone());
        }
        let found = placed.opportunity_folder.as_ref().and_then(|folder| self.folders.get(folder)).cloned();
        if found.is_none() {
            let place = self.first_line(index);
            self.problems.push(
                Diagnostic::new(
                    &codes::document::identity::NO_OPPORTUNITY,
                    place,
                    "it is not clear which opportunity this belongs to",
                )
                .help("add a line `opportunity: …` with the id of the opportunity")
                .help("or move the file into the opportunity's folder, beside its index.md"),
            );
        }
        found
    }

    fn report_second(&mut self, what: &str, which: &str, earlier: DocumentIndex, index: DocumentIndex) {
        self.changes_kept |= earlier > index;
        let label = self.first_line(earlier);
        let problem = Diagnostic::new(
            &codes::reference::DUPLICATE_ID,
            self.first_line(index),
            format!("there is another {which}"),
        );
        self.problems
            .push(problem.label(label, "the first one is here").help(format!("keep one {what}; this one is left out")));
    }

    /// Whether the id is not taken; reports it when it is.
    fn is_free(&mut self, kind: Kind, identity: &Identity) -> bool {
        let index = identity.index;
        let id = &identity.id.value;
        let folded = without_capitals(id);
        // The name of a competitor who is always there is that competitor's, spelled as it is.
        let of_its_own =
            ALWAYS_THERE.iter().find(|(there, _)| kind == Kind::Competitor && *there == folded && id != there);
        let key = (kind, folded);
        let earlier = self.ids.get(&key).cloned();
        let Some(other) = earlier.as_ref().map(|(_, other)| other.as_str()).or(of_its_own.map(|(id, _)| *id)) else {
            self.ids.insert(key, (index, id.clone()));
            return true;
        };
        self.changes_kept |= earlier.as_ref().is_some_and(|(earlier, _)| *earlier > index);
        let place = Place::new(&self.documents[index.0].file, identity.id.span);
        let message = if other == id {
            format!("there is another {} with the id `{}`", kind.slug(), shortened(id))
        } else {
            format!("the id `{}` is that of another {} but for capital letters", shortened(id), kind.slug())
        };
        let problem = Diagnostic::new(&codes::reference::DUPLICATE_ID, place, message)
            .help("rename the file, or give it an `id:` of its own; this one is left out");
        self.problems.push(match earlier {
            Some((earlier, _)) => problem.label(self.first_line(earlier), "the first one is here"),
            None => problem,
        });
        false
    }

    fn first_line(&self, index: DocumentIndex) -> Place {
        let file = &self.documents[index.0].file;
        let end = file.text.find(['\r', '\n']).unwrap_or(file.text.len());
        Place::new(file, Span::new(0, end))
    }
}

fn entity<Id, Fields>(id: Id, identity: Identity, fields: Fields) -> Entity<Id, Fields> {
    Entity { id, document: Some(identity.index), title: identity.title, aliases: identity.aliases, fields }
}

/// What is shared with a playbook before.
fn kept<Id: Clone, T>((id, thing): (&Id, &Arc<T>)) -> (Id, Arc<T>) {
    (id.clone(), Arc::clone(thing))
}

/// The address of a page, without capitals.
fn address_of(page: &str) -> String {
    without_capitals(&page_folder(page))
}

fn parts_in<T>(document: DocumentIndex, values: Vec<T>) -> Vec<Part<T>> {
    values.into_iter().map(|value| Part { document, value }).collect()
}
