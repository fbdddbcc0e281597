//! The whole playbook in memory: every entity by id, every part under its opportunity.

use super::backlinks::Backlinks;
use super::entity::account::AccountFields;
use super::entity::assessment::{Assessment, Party};
use super::entity::competitor::{CompetitorFields, OpportunityCompetitor};
use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, PlayerId, TeamMemberId};
use super::entity::key_player::KeyPlayer;
use super::entity::opportunity::OpportunityFields;
use super::entity::page::PageFields;
use super::entity::partner::PartnerFields;
use super::entity::plan::PlanFields;
use super::entity::review::ReviewFields;
use super::lower::FrontFacts;
use super::names::Names;
use super::resolver::Target;
use super::thing::{OpportunityPart, Thing};
use crate::config::{Config, TeamMember};
use crate::methodology::{Methodology, Phase, Stage};
use crate::schema::{Currency, Date, Money};
use crate::source::{Asset, Document};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

/// A document, by its place in [`Playbook::documents`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentIndex(pub usize);

/// A value and the document it was written in.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<T> {
    /// The document.
    pub document: DocumentIndex,
    /// The value.
    pub value: T,
}

impl<T> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// An entity that has a document, an id and a title.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity<Id, Fields> {
    /// The id.
    pub id: Id,
    /// Its document. `None` for the competitors that are always there.
    pub document: Option<DocumentIndex>,
    /// The name readers see.
    pub title: String,
    /// Other names under which links find it.
    pub aliases: Vec<String>,
    /// What the document says.
    pub fields: Fields,
}

/// A customer.
pub type Account = Entity<AccountId, AccountFields>;
/// A company (or a way out) we compete with.
pub type Competitor = Entity<CompetitorId, CompetitorFields>;
/// A company we sell with.
pub type Partner = Entity<PartnerId, PartnerFields>;
/// Free text. The id is the path below the content folder without `.md`.
pub type Page = Entity<String, PageFields>;

/// A sale to be won, with all that belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Opportunity {
    /// The id.
    pub id: OpportunityId,
    /// Its main document.
    pub document: DocumentIndex,
    /// The name readers see.
    pub title: String,
    /// Other names under which links find it.
    pub aliases: Vec<String>,
    /// What the main document says. `assessments`, `players`, `plan` and `reviews` have been moved
    /// to the lists below, which also hold what stands in files of its own.
    pub fields: Box<OpportunityFields>,
    /// The assessments, by date; those without a date first.
    pub assessments: Vec<Part<Assessment>>,
    /// The key players, in the author's order.
    pub players: Vec<Part<KeyPlayer>>,
    /// The document that the key players have to themselves.
    pub players_document: Option<DocumentIndex>,
    /// The plan.
    pub plan: Option<Part<PlanFields>>,
    /// The reviews, by date.
    pub reviews: Vec<Part<ReviewFields>>,
}

impl Opportunity {
    /// The newest assessment.
    #[must_use]
    pub fn assessment(&self) -> Option<&Part<Assessment>> {
        self.assessments.last()
    }

    /// The newest assessment made on or before `date`.
    #[must_use]
    pub fn assessment_on(&self, date: Date) -> Option<&Part<Assessment>> {
        self.assessments.iter().rev().find(|a| a.date.is_none_or(|made| made.value <= date))
    }

    /// The competitor to beat: the one marked primary, or the only one.
    #[must_use]
    pub fn primary_competitor(&self) -> Option<&OpportunityCompetitor> {
        let listed = &self.fields.competitors;
        let marked = listed.iter().find(|c| c.primary.is_some_and(|primary| primary.value));
        marked.or(if listed.len() == 1 { listed.first() } else { None })
    }

    /// The competitors, in the author's order, the primary one first.
    #[must_use]
    pub fn competitor_parties(&self) -> Vec<Party> {
        let id = |c: &OpportunityCompetitor| c.competitor.as_ref().map(|id| id.value.clone());
        let primary = self.primary_competitor().and_then(id);
        let others = self.fields.competitors.iter().filter_map(id).filter(|c| Some(c) != primary.as_ref());
        primary.iter().cloned().chain(others).map(Party::Competitor).collect()
    }

    /// The key player of an id.
    #[must_use]
    pub fn player(&self, id: &PlayerId) -> Option<&Part<KeyPlayer>> {
        self.players.iter().find(|player| player.player_id() == *id)
    }

    /// Whether the opportunity is over: it has an outcome, or its stage is a closed one.
    #[must_use]
    pub fn is_closed(&self, methodology: &Methodology) -> bool {
        self.fields.outcome.is_some() || self.phase(methodology) == Some(Phase::Closed)
    }

    /// The stage.
    #[must_use]
    pub fn stage<'m>(&self, methodology: &'m Methodology) -> Option<&'m Stage> {
        self.fields.stage.map(|stage| methodology.stage(stage.value))
    }

    /// The phase, from the stage, else from the probability.
    #[must_use]
    pub fn phase(&self, methodology: &Methodology) -> Option<Phase> {
        self.stage(methodology).map(|stage| stage.phase).or_else(|| {
            self.fields.probability.map(|p| match p.value() {
                0..=20 => Phase::Early,
                21..=70 => Phase::Mid,
                _ => Phase::Late,
            })
        })
    }

    /// The currency of an amount in this opportunity: its own, the document's, the site's.
    #[must_use]
    pub fn currency_of(&self, money: &Money, config: &Config) -> Option<Currency> {
        money.currency.or_else(|| self.fields.currency.map(|c| c.value)).or_else(|| config.currency.map(|c| c.value))
    }

    /// Every document that belongs to it, the main one first, each once.
    #[must_use]
    pub fn documents(&self) -> Vec<DocumentIndex> {
        let mut all = vec![self.document];
        all.extend(self.players_document);
        all.extend(self.plan.iter().map(|p| p.document));
        all.extend(self.assessments.iter().map(|a| a.document));
        all.extend(self.reviews.iter().map(|r| r.document));
        let mut seen = Vec::new();
        for document in all {
            if !seen.contains(&document) {
                seen.push(document);
            }
        }
        seen
    }
}

/// The playbook. Two that differ in little share the rest: what is large stands behind an [`Arc`].
#[derive(Debug, Clone)]
pub struct Playbook {
    /// The site's settings.
    pub config: Arc<Config>,
    /// The methodology.
    pub methodology: Arc<Methodology>,
    /// Every document, by path.
    pub documents: Vec<Arc<Document>>,
    /// Every other file of the content folder, by path.
    pub assets: Arc<BTreeMap<String, Asset>>,
    /// The accounts.
    pub accounts: BTreeMap<AccountId, Arc<Account>>,
    /// The opportunities.
    pub opportunities: BTreeMap<OpportunityId, Arc<Opportunity>>,
    /// The competitors, `no-decision` and `in-house` among them when an opportunity names them.
    pub competitors: BTreeMap<CompetitorId, Arc<Competitor>>,
    /// The opportunities with each account, by id.
    pub opportunities_by_account: Arc<BTreeMap<AccountId, Vec<OpportunityId>>>,
    /// The partners.
    pub partners: BTreeMap<PartnerId, Arc<Partner>>,
    /// The pages, by path below the content folder without `.md`.
    pub pages: BTreeMap<String, Arc<Page>>,
    /// Our team: those listed in `site.toml`.
    pub team: BTreeMap<TeamMemberId, TeamMember>,
    /// Where each link of each document's body leads, in the order of [`crate::source::markdown::Body::links`].
    pub link_targets: Vec<Arc<[Option<Target>]>>,
    /// The thing whose page shows each document; `None` for a document that could not be placed.
    pub things: Arc<[Option<Thing>]>,
    /// The names under which links find things.
    pub(super) names: Arc<Names>,
    /// What is kept of the front matter of each document beside its entity.
    pub fronts: Vec<Arc<FrontFacts>>,
    /// What names what.
    pub backlinks: Backlinks,
}

impl Playbook {
    /// The document of an index.
    #[must_use]
    pub fn document(&self, index: DocumentIndex) -> &Arc<Document> {
        &self.documents[index.0]
    }

    /// The opportunities with an account, by id.
    pub fn opportunities_of<'a>(&'a self, account: &'a AccountId) -> impl Iterator<Item = &'a Opportunity> {
        let ids = self.opportunities_by_account.get(account).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.opportunities.get(id).map(Arc::as_ref))
    }

    /// Everyone who has a page: our team, and whoever documents name while no team is listed.
    #[must_use]
    pub fn people(&self) -> BTreeSet<TeamMemberId> {
        let named = self.backlinks.keys().filter_map(|thing| match thing {
            Thing::Person(id) => Some(id.clone()),
            _ => None,
        });
        let named = named.filter(|id| self.team.is_empty() || self.team.contains_key(id));
        self.team.keys().cloned().chain(named).collect()
    }

    /// Whether someone has a page.
    #[must_use]
    pub fn has_person(&self, id: &TeamMemberId) -> bool {
        self.team.contains_key(id) || (self.team.is_empty() && self.backlinks.contains_key(&Thing::Person(id.clone())))
    }

    /// The main document of a thing.
    #[must_use]
    pub fn document_of(&self, thing: &Thing) -> Option<DocumentIndex> {
        match thing {
            Thing::Account(id) => self.accounts.get(id)?.document,
            Thing::Opportunity(id, part) => {
                let opportunity = self.opportunities.get(id)?;
                match part {
                    OpportunityPart::Players => opportunity.players_document.or(Some(opportunity.document)),
                    OpportunityPart::Plan => Some(opportunity.plan.as_ref()?.document),
                    _ => Some(opportunity.document),
                }
            }
            Thing::Competitor(id) => self.competitors.get(id)?.document,
            Thing::Partner(id) => self.partners.get(id)?.document,
            Thing::Page(id) => self.pages.get(id)?.document,
            Thing::Person(_) | Thing::Criterion(_) => None,
        }
    }
}
