//! Documents to one playbook: every entity by id, every part under its opportunity.

use super::address::{page_folder, without_capitals};
use super::entity::head::Kind;
use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use super::link;
use super::lower::{Content, Lowered, lower};
use super::model::{Competitor, DocumentIndex, Entity, Opportunity, Page, Part, Partner, Playbook};
use super::place::{Placed, folder_of, place};
use super::reference;
use super::{OpportunityPart, Thing};
use crate::config::{Config, TeamMember};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::methodology::Methodology;
use crate::schema::{Field, shortened};
use crate::source::{Asset, Document};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Competitors that every deal has, whether or not they have a document.
const ALWAYS_THERE: &[(&str, &str)] = &[("no-decision", "No decision"), ("in-house", "In-house")];

/// The playbook that documents make, and everything that is wrong with them.
///
/// The findings come in no particular order; sort them with [`Diagnostic::report_order`].
#[must_use]
pub fn assemble(
    documents: Vec<Arc<Document>>,
    assets: BTreeMap<String, Asset>,
    config: Config,
    methodology: Methodology,
) -> (Playbook, Vec<Diagnostic>) {
    let paths = documents.iter().map(|document| document.content_path.as_str()).collect::<BTreeSet<_>>();
    let lowered: Vec<(Placed, Lowered)> = documents
        .par_iter()
        .map(|document| {
            let placed = place(&document.content_path, &paths);
            let lowered = lower(document, &placed, &methodology);
            (placed, lowered)
        })
        .collect();
    let team = config.team.iter().filter_map(|m| Some((TeamMemberId::new(&m.id.as_ref()?.value), m.clone())));
    let team: BTreeMap<TeamMemberId, TeamMember> = team.collect();
    let mut assembly = Assembly {
        playbook: Playbook {
            config,
            methodology,
            things: vec![None; documents.len()],
            link_targets: Vec::new(),
            documents,
            assets,
            accounts: BTreeMap::new(),
            opportunities: BTreeMap::new(),
            opportunities_by_account: BTreeMap::new(),
            competitors: BTreeMap::new(),
            partners: BTreeMap::new(),
            pages: BTreeMap::new(),
            team,
            allowances: lowered.iter().map(|(_, one)| one.allow.clone()).collect(),
            backlinks: BTreeMap::new(),
        },
        folders: BTreeMap::new(),
        ids: BTreeMap::new(),
        pages: BTreeMap::new(),
        problems: Vec::new(),
    };
    let references = reference::owned(&lowered);
    assembly.add_wholes(&lowered);
    assembly.add_parts(lowered);
    let Assembly { mut playbook, mut problems, .. } = assembly;
    for opportunities in playbook.opportunities_by_account.values_mut() {
        opportunities.sort();
    }
    for opportunity in playbook.opportunities.values_mut() {
        opportunity.assessments.sort_by_key(|a| a.date.map(|date| date.value));
        opportunity.reviews.sort_by_key(|r| r.date.map(|date| date.value));
    }
    problems.extend(playbook.documents.iter().flat_map(|document| document.problems.iter().cloned()));
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
    fn add_wholes(&mut self, lowered: &[(Placed, Lowered)]) {
        for (i, (_, one)) in lowered.iter().enumerate() {
            let index = DocumentIndex(i);
            self.problems.extend(one.problems.iter().cloned());
            let thing = match &one.content {
                Content::Account(fields) => {
                    let id = AccountId::new(&one.id.value);
                    let new = entity(id.clone(), one, index, fields.clone());
                    if !self.is_free(Kind::Account, one, index) {
                        continue;
                    }
                    self.playbook.accounts.insert(id.clone(), new);
                    Thing::Account(id)
                }
                Content::Opportunity(_) => match self.add_opportunity(one, index) {
                    Some(thing) => thing,
                    None => continue,
                },
                Content::Competitor(fields) => {
                    let id = CompetitorId::new(&one.id.value);
                    let new: Competitor = entity(id.clone(), one, index, fields.clone());
                    if !self.is_free(Kind::Competitor, one, index) {
                        continue;
                    }
                    self.playbook.competitors.insert(id.clone(), new);
                    Thing::Competitor(id)
                }
                Content::Partner(fields) => {
                    let id = PartnerId::new(&one.id.value);
                    let new: Partner = entity(id.clone(), one, index, fields.clone());
                    if !self.is_free(Kind::Partner, one, index) {
                        continue;
                    }
                    self.playbook.partners.insert(id.clone(), new);
                    Thing::Partner(id)
                }
                Content::Page(fields) => {
                    let path = &self.playbook.documents[i].content_path;
                    let id = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem).to_owned();
                    let mut new: Page = entity(id.clone(), one, index, fields.clone());
                    // The address of a page is its path; an id of its own is one more name.
                    new.aliases.push(one.id.value.clone());
                    let address = without_capitals(&page_folder(&id));
                    if let Some(earlier) = self.pages.get(&address) {
                        self.report_second("page", "page at the address of this one", *earlier, index);
                        continue;
                    }
                    self.pages.insert(address, index);
                    self.playbook.pages.insert(id.clone(), new);
                    Thing::Page(id)
                }
                Content::Players(_) | Content::Plan(_) | Content::Assessment(..) | Content::Review(_) => continue,
            };
            self.playbook.things[i] = Some(thing);
        }
        self.add_competitors_always_there();
    }

    fn add_opportunity(&mut self, one: &Lowered, index: DocumentIndex) -> Option<Thing> {
        let Content::Opportunity(fields) = &one.content else { return None };
        let id = OpportunityId::new(&one.id.value);
        if !self.is_free(Kind::Opportunity, one, index) {
            return None;
        }
        let mut fields = fields.clone();
        let part = |value| Part { document: index, value };
        let opportunity = Opportunity {
            id: id.clone(),
            document: index,
            title: one.title.clone(),
            aliases: one.aliases.clone(),
            assessments: std::mem::take(&mut fields.assessments).into_iter().map(part).collect(),
            players: std::mem::take(&mut fields.players)
                .into_iter()
                .map(|value| Part { document: index, value })
                .collect(),
            players_document: None,
            plan: fields.plan.take().map(|value| Part { document: index, value }),
            reviews: std::mem::take(&mut fields.reviews)
                .into_iter()
                .map(|value| Part { document: index, value })
                .collect(),
            fields,
        };
        if let Some(account) = &opportunity.fields.account {
            self.playbook.opportunities_by_account.entry(account.value.clone()).or_default().push(id.clone());
        }
        self.playbook.opportunities.insert(id.clone(), opportunity);
        let path = &self.playbook.documents[index.0].content_path;
        if let Some(folder) = folder_of(path) {
            self.folders.insert(folder.to_owned(), id.clone());
        }
        Some(Thing::Opportunity(id, OpportunityPart::Overview))
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
    fn add_parts(&mut self, lowered: Vec<(Placed, Lowered)>) {
        for (i, (placed, one)) in lowered.into_iter().enumerate() {
            let index = DocumentIndex(i);
            let (named, part) = match &one.content {
                Content::Players(fields) => (&fields.opportunity, OpportunityPart::Players),
                Content::Plan(fields) => (&fields.opportunity, OpportunityPart::Plan),
                Content::Assessment(opportunity, _) => (opportunity, OpportunityPart::Assessment),
                Content::Review(fields) => (&fields.opportunity, OpportunityPart::Reviews),
                _ => continue,
            };
            let Some(id) = self.opportunity_of(named, &placed, index) else { continue };
            let Some(opportunity) = self.playbook.opportunities.get_mut(&id) else { continue };
            self.playbook.things[i] = Some(Thing::Opportunity(id, part));
            match one.content {
                Content::Players(fields) => {
                    opportunity.players_document = Some(index);
                    let players = fields.players.into_iter().map(|value| Part { document: index, value });
                    opportunity.players.extend(players);
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
    fn is_free(&mut self, kind: Kind, one: &Lowered, index: DocumentIndex) -> bool {
        let id = &one.id.value;
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
        let place = Place::new(&self.playbook.documents[index.0].file, one.id.span);
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

fn entity<Id, Fields>(id: Id, one: &Lowered, index: DocumentIndex, fields: Fields) -> Entity<Id, Fields> {
    Entity { id, document: Some(index), title: one.title.clone(), aliases: one.aliases.clone(), fields }
}
