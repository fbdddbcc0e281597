//! Documents to one playbook: every entity by id, every part under its opportunity.

use super::address::{page_folder, without_capitals};
use super::entity::head::Kind;
use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use super::entity::opportunity::OpportunityFields;
use super::entity::page::PageFields;
use super::link;
use super::lower::{Content, Lowered, lower};
use super::model::{DocumentIndex, Entity, Opportunity, Part, Playbook};
use super::place::{Placed, folder_of, place};
use super::reference;
use super::{OpportunityPart, Thing};
use crate::config::{Config, TeamMember};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::methodology::Methodology;
use crate::schema::{Field, Spanned, Vocabulary, shortened};
use crate::source::{Asset, Document, Reading};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Competitors that every deal has, whether or not they have a document.
const ALWAYS_THERE: &[(&str, &str)] = &[("no-decision", "No decision"), ("in-house", "In-house")];

/// A document with the entity that was read from it, before anything is linked.
#[derive(Debug)]
pub struct Draft {
    document: Arc<Document>,
    placed: Placed,
    lowered: Lowered,
}

impl Draft {
    /// The entity of a document that was read. `paths` are those of all documents below the content
    /// folder: where the others lie tells what this one is.
    #[must_use]
    pub fn new(reading: Reading, paths: &BTreeSet<&str>, vocabulary: &dyn Vocabulary) -> Self {
        let placed = place(&reading.document.content_path, paths);
        let lowered = lower(&reading, &placed, vocabulary);
        Self { document: Arc::new(reading.document), placed, lowered }
    }
}

/// What tells a whole from others: all but what its document says.
struct Identity {
    id: Spanned<String>,
    title: String,
    aliases: Vec<String>,
    index: DocumentIndex,
}

/// The playbook that documents make, and everything that is wrong with them.
///
/// The findings come in no particular order; sort them with [`Diagnostic::report_order`].
#[must_use]
pub fn assemble(
    drafts: Vec<Draft>,
    assets: BTreeMap<String, Asset>,
    config: Config,
    methodology: Methodology,
) -> (Playbook, Vec<Diagnostic>) {
    let team = config.team.iter().filter_map(|m| Some((TeamMemberId::new(&m.id.as_ref()?.value), m.clone())));
    let team: BTreeMap<TeamMemberId, TeamMember> = team.collect();
    let mut assembly = Assembly {
        playbook: Playbook {
            config,
            methodology,
            things: vec![None; drafts.len()],
            link_targets: Vec::new(),
            documents: Vec::with_capacity(drafts.len()),
            assets,
            accounts: BTreeMap::new(),
            opportunities: BTreeMap::new(),
            opportunities_by_account: BTreeMap::new(),
            competitors: BTreeMap::new(),
            partners: BTreeMap::new(),
            pages: BTreeMap::new(),
            team,
            fronts: Vec::with_capacity(drafts.len()),
            backlinks: BTreeMap::new(),
        },
        folders: BTreeMap::new(),
        ids: BTreeMap::new(),
        pages: BTreeMap::new(),
        problems: Vec::new(),
    };
    let mut references = Vec::with_capacity(drafts.len());
    let mut wholes = Vec::new();
    let mut parts = Vec::new();
    for (i, Draft { document, placed, lowered }) in drafts.into_iter().enumerate() {
        let Lowered { id, title, aliases, front, content, references: of_this, problems } = lowered;
        let index = DocumentIndex(i);
        assembly.problems.extend(document.problems.iter().cloned().chain(problems));
        assembly.playbook.documents.push(document);
        assembly.playbook.fronts.push(front);
        references.push(of_this);
        match content {
            Content::Players(_) | Content::Plan(_) | Content::Assessment(..) | Content::Review(_) => {
                parts.push((index, placed, content));
            }
            content => wholes.push((Identity { id, title, aliases, index }, content)),
        }
    }
    assembly.add_wholes(wholes);
    assembly.add_parts(parts);
    let Assembly { mut playbook, mut problems, .. } = assembly;
    for opportunities in playbook.opportunities_by_account.values_mut() {
        opportunities.sort();
    }
    for opportunity in playbook.opportunities.values_mut() {
        opportunity.assessments.sort_by_key(|a| a.date.map(|date| date.value));
        opportunity.reviews.sort_by_key(|r| r.date.map(|date| date.value));
    }
    reference::check(&playbook, &references, &mut problems);
    link::resolve(&mut playbook, &references, &mut problems);
    (playbook, problems)
}

struct Assembly {
    playbook: Playbook,
    /// The opportunity of each folder with an `index.md`.
    folders: BTreeMap<String, OpportunityId>,
    /// The ids of each kind, without capitals: whose they are, and how they are spelled.
    ids: BTreeMap<(Kind, String), (DocumentIndex, String)>,
    /// The pages by address, without capitals.
    pages: BTreeMap<String, DocumentIndex>,
    problems: Vec<Diagnostic>,
}

impl Assembly {
    /// Adds what stands for itself: accounts, opportunities, competitors, partners, pages.
    fn add_wholes(&mut self, wholes: Vec<(Identity, Content)>) {
        for (identity, content) in wholes {
            let index = identity.index;
            let thing = match content {
                Content::Account(fields) if self.is_free(Kind::Account, &identity) => {
                    let id = AccountId::new(&identity.id.value);
                    self.playbook.accounts.insert(id.clone(), entity(id.clone(), identity, fields));
                    Thing::Account(id)
                }
                Content::Opportunity(fields) if self.is_free(Kind::Opportunity, &identity) => {
                    self.add_opportunity(identity, fields)
                }
                Content::Competitor(fields) if self.is_free(Kind::Competitor, &identity) => {
                    let id = CompetitorId::new(&identity.id.value);
                    self.playbook.competitors.insert(id.clone(), entity(id.clone(), identity, fields));
                    Thing::Competitor(id)
                }
                Content::Partner(fields) if self.is_free(Kind::Partner, &identity) => {
                    let id = PartnerId::new(&identity.id.value);
                    self.playbook.partners.insert(id.clone(), entity(id.clone(), identity, fields));
                    Thing::Partner(id)
                }
                Content::Page(fields) => match self.add_page(identity, fields) {
                    Some(thing) => thing,
                    None => continue,
                },
                _ => continue,
            };
            self.playbook.things[index.0] = Some(thing);
        }
        self.add_competitors_always_there();
    }

    fn add_page(&mut self, mut identity: Identity, fields: PageFields) -> Option<Thing> {
        let index = identity.index;
        let path = &self.playbook.documents[index.0].content_path;
        let id = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem).to_owned();
        let address = without_capitals(&page_folder(&id));
        if let Some(earlier) = self.pages.get(&address) {
            self.report_second("page", "page at the address of this one", *earlier, index);
            return None;
        }
        // The address of a page is its path; an id of its own is one more name.
        identity.aliases.push(identity.id.value.clone());
        self.pages.insert(address, index);
        self.playbook.pages.insert(id.clone(), entity(id.clone(), identity, fields));
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
            fields: *fields,
        };
        if let Some(account) = &opportunity.fields.account {
            self.playbook.opportunities_by_account.entry(account.value.clone()).or_default().push(id.clone());
        }
        self.playbook.opportunities.insert(id.clone(), opportunity);
        if let Some(folder) = folder_of(&self.playbook.documents[index.0].content_path) {
            self.folders.insert(folder.to_owned(), id.clone());
        }
        Thing::Opportunity(id, OpportunityPart::Overview)
    }

    fn add_competitors_always_there(&mut self) {
        for (id, title) in ALWAYS_THERE {
            let id = CompetitorId::new(id);
            self.playbook.competitors.entry(id.clone()).or_insert_with(|| Entity {
                id,
                document: None,
                title: (*title).to_owned(),
                aliases: Vec::new(),
                fields: super::entity::competitor::CompetitorFields::default(),
            });
        }
    }

    /// Adds what belongs to an opportunity and has a document of its own.
    fn add_parts(&mut self, parts: Vec<(DocumentIndex, Placed, Content)>) {
        for (index, placed, content) in parts {
            let (named, part) = match &content {
                Content::Players(fields) => (&fields.opportunity, OpportunityPart::Players),
                Content::Plan(fields) => (&fields.opportunity, OpportunityPart::Plan),
                Content::Assessment(opportunity, _) => (opportunity, OpportunityPart::Assessment),
                Content::Review(fields) => (&fields.opportunity, OpportunityPart::Reviews),
                _ => continue,
            };
            let Some(id) = self.opportunity_of(named, &placed, index) else { continue };
            let Some(opportunity) = self.playbook.opportunities.get_mut(&id) else { continue };
            self.playbook.things[index.0] = Some(Thing::Opportunity(id, part));
            match content {
                Content::Players(fields) => {
                    opportunity.players_document = Some(index);
                    opportunity.players.extend(parts_in(index, fields.players));
                }
                Content::Plan(fields) => {
                    if let Some(earlier) = &opportunity.plan {
                        let earlier = earlier.document;
                        self.report_second("plan", "plan of this opportunity", earlier, index);
                    } else {
                        opportunity.plan = Some(Part { document: index, value: fields });
                    }
                }
                Content::Assessment(_, assessment) => {
                    opportunity.assessments.push(Part { document: index, value: assessment });
                }
                Content::Review(fields) => opportunity.reviews.push(Part { document: index, value: fields }),
                _ => {}
            }
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
            return self.playbook.opportunities.contains_key(&named.value).then(|| named.value.clone());
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
        let place = Place::new(&self.playbook.documents[index.0].file, identity.id.span);
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
        let file = &self.playbook.documents[index.0].file;
        let end = file.text.find(['\r', '\n']).unwrap_or(file.text.len());
        Place::new(file, Span::new(0, end))
    }
}

fn entity<Id, Fields>(id: Id, identity: Identity, fields: Fields) -> Entity<Id, Fields> {
    Entity { id, document: Some(identity.index), title: identity.title, aliases: identity.aliases, fields }
}

fn parts_in<T>(document: DocumentIndex, values: Vec<T>) -> Vec<Part<T>> {
    values.into_iter().map(|value| Part { document, value }).collect()
}
