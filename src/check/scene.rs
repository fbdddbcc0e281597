//! What a rule is given: one opportunity, or the whole playbook, on a day.

use super::listing::listed;
use crate::config::{Config, PlanType};
use crate::diagnostics::{Diagnostic, Place, Rule, Span};
use crate::methodology::{Criterion, CriterionId, Methodology, Phase};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::competitor::OpportunityCompetitor;
use crate::playbook::entity::id::{CompetitorId, PlayerId};
use crate::playbook::entity::key_player::KeyPlayer;
use crate::playbook::entity::opportunity::OpportunityFields;
use crate::playbook::entity::plan::{Action, PlanFields};
use crate::playbook::{Account, DocumentIndex, Opportunity, Part, Playbook};
use crate::schema::{Date, Spanned};
use crate::score::Figures;
use crate::score::plan_type::plan_type;
use std::sync::Arc;

/// When a rule on an opportunity speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Whether the opportunity is open or closed: about what is written, not about what is due.
    Always,
    /// While it is open: what is written contradicts itself or has gone stale.
    Open,
    /// While it is open and its stage asks for this module (from 1): something is still missing.
    Asked(u8),
    /// Once it is closed.
    Closed,
}

/// A rule on opportunities: the row of the registry, when it speaks, and the function that looks.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Code, severity, title, explanation.
    pub rule: &'static Rule,
    /// When it speaks.
    pub when: When,
    /// Adds what it finds.
    pub run: fn(&Scene<'_>, &mut Vec<Diagnostic>),
}

/// A rule on the playbook as a whole.
#[derive(Debug, Clone, Copy)]
pub struct WorldCheck {
    /// Code, severity, title, explanation.
    pub rule: &'static Rule,
    /// Adds what it finds.
    pub run: fn(&World<'_>, &mut Vec<Diagnostic>),
}

/// The whole playbook on a day.
#[derive(Debug, Clone, Copy)]
pub struct World<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// The day.
    pub today: Date,
}

/// One opportunity on a day, with all that rules ask about it.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The playbook around it.
    pub playbook: &'a Playbook,
    /// The opportunity.
    pub opportunity: &'a Opportunity,
    /// What its main document says.
    pub fields: &'a OpportunityFields,
    /// Its figures.
    pub figures: &'a Figures,
    /// The newest assessment made by that day.
    pub assessment: Option<&'a Part<Assessment>>,
    /// Its plan.
    pub plan: Option<&'a Part<PlanFields>>,
    /// The competitor to beat.
    pub primary: Option<&'a OpportunityCompetitor>,
    /// Early, mid, late or closed; `None` while neither stage nor probability is known.
    pub phase: Option<Phase>,
    /// The type of plan that a deal of its amount needs; `None` when every module counts.
    pub plan_type: Option<&'a PlanType>,
    /// The day.
    pub today: Date,
}

impl<'a> Scene<'a> {
    /// The scene of an opportunity.
    #[must_use]
    pub fn new(playbook: &'a Playbook, opportunity: &'a Opportunity, figures: &'a Figures, today: Date) -> Self {
        Self {
            playbook,
            opportunity,
            fields: &opportunity.fields,
            figures,
            assessment: opportunity.assessment_on(today),
            plan: opportunity.plan.as_ref(),
            primary: opportunity.primary_competitor(),
            phase: opportunity.phase(&playbook.methodology),
            plan_type: plan_type(&playbook.config, opportunity),
            today,
        }
    }

    /// Whether a rule that speaks at such a time is to be heard.
    #[must_use]
    pub fn hears(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Open => !self.figures.is_closed,
            When::Asked(module) => !self.figures.is_closed && self.asks_for(module),
            When::Closed => self.figures.is_closed,
        }
    }

    /// Whether the stage asks for a module. Without a stage, the first stage of the phase that the
    /// probability tells speaks for it; without either, only the first module is asked for. What a
    /// deal of this size does not need ([`Self::needs`]) is never asked for.
    #[must_use]
    pub fn asks_for(&self, module: u8) -> bool {
        self.needs(module) && self.stage_asks_for(module)
    }

    /// Whether a deal of this size needs a module at all, whatever its stage.
    #[must_use]
    pub fn needs(&self, module: u8) -> bool {
        self.plan_type.is_none_or(|kind| kind.needs(module))
    }

    fn stage_asks_for(&self, module: u8) -> bool {
        let methodology = self.methodology();
        let stage = self.opportunity.stage(methodology).or_else(|| {
            let mut stages = methodology.stages.iter();
            stages.find(|stage| Some(stage.phase) == self.phase && !stage.modules.is_empty())
        });
        stage.map_or(module == 1, |stage| stage.modules.contains(&module))
    }

    /// The methodology.
    #[must_use]
    pub fn methodology(&self) -> &'a Methodology {
        &self.playbook.methodology
    }

    /// The site's settings.
    #[must_use]
    pub fn config(&self) -> &'a Config {
        &self.playbook.config
    }

    /// The actions of the plan.
    #[must_use]
    pub fn actions(&self) -> &'a [Action] {
        self.plan.map_or(&[], |plan| &plan.value.actions)
    }

    /// The key players, every person on the map.
    #[must_use]
    pub fn players(&self) -> &'a [Part<KeyPlayer>] {
        &self.opportunity.players
    }

    /// Our rating of a criterion; `None` when not yet rated.
    #[must_use]
    pub fn ours(&self, criterion: CriterionId) -> Option<Rating> {
        self.assessment.and_then(|assessment| assessment.rating(&Party::Us, criterion))
    }

    /// The primary competitor's rating of a criterion; `None` when not yet rated.
    #[must_use]
    pub fn theirs(&self, criterion: CriterionId) -> Option<Rating> {
        let rival = Party::Competitor(self.primary_id()?.clone());
        self.assessment.and_then(|assessment| assessment.rating(&rival, criterion))
    }

    /// Whether the criterion of a name in documents is there and rated `+` for us; its id if so.
    #[must_use]
    pub fn favourable(&self, slug: &str) -> Option<CriterionId> {
        self.criterion(slug).filter(|id| self.ours(*id) == Some(Rating::Favourable))
    }

    /// The criteria with this rating of ours, in order; `None` asks for those not yet rated.
    #[must_use]
    pub fn criteria_rated(&self, rating: Option<Rating>) -> Vec<CriterionId> {
        self.methodology().criteria().map(|(id, _)| id).filter(|id| self.ours(*id) == rating).collect()
    }

    /// Whether anything of ours is rated in the newest assessment.
    #[must_use]
    pub const fn is_assessed(&self) -> bool {
        self.figures.us.counts.answered() > 0
    }

    /// Whether there is anything to go by: an assessment, a stage or a probability. Before that, an
    /// assessment is all that module 1 asks for.
    #[must_use]
    pub const fn is_under_way(&self) -> bool {
        self.is_assessed() || self.phase.is_some()
    }

    /// Whether the deal is in evaluation or near its decision.
    #[must_use]
    pub fn is_past_early(&self) -> bool {
        matches!(self.phase, Some(Phase::Mid | Phase::Late))
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> Option<&'a Account> {
        self.playbook.accounts.get(&self.fields.account.as_ref()?.value).map(Arc::as_ref)
    }

    /// The id of the primary competitor.
    #[must_use]
    pub fn primary_id(&self) -> Option<&'a CompetitorId> {
        self.primary.and_then(|primary| primary.competitor.as_ref()).map(|id| &id.value)
    }

    /// The criterion of a name in documents, such as `compelling-event`; `None` in a methodology
    /// without it.
    #[must_use]
    pub fn criterion(&self, slug: &str) -> Option<CriterionId> {
        self.methodology().criterion_for(slug)
    }

    /// A criterion's number and title: `#5 Compelling event`.
    #[must_use]
    pub fn criterion_name(&self, id: CriterionId) -> String {
        let criterion: &Criterion = self.methodology().criterion(id);
        format!("#{} {}", id.number(), criterion.title)
    }

    /// Several criteria by number and title, the first few of them.
    #[must_use]
    pub fn criteria_names(&self, ids: &[CriterionId]) -> String {
        listed(&ids.iter().map(|id| self.criterion_name(*id)).collect::<Vec<_>>())
    }

    /// The name of a key player of an id; nothing when there is no such player.
    #[must_use]
    pub fn player_name(&self, id: &PlayerId) -> &'a str {
        let player = self.opportunity.player(id);
        player.and_then(|player| player.name.as_ref()).map_or("", |name| &name.value)
    }

    /// The name of a competitor; its id when it has no document.
    #[must_use]
    pub fn competitor_name(&self, id: &'a CompetitorId) -> &'a str {
        self.playbook.competitors.get(id).map_or(id.as_str(), |competitor| &competitor.title)
    }

    /// Whole days from today to a date; negative when it is past.
    #[must_use]
    pub fn days_until(&self, date: Date) -> i64 {
        i64::from(self.today.until(date).map_or(0, |span| span.get_days()))
    }

    /// A place in one of the opportunity's documents.
    #[must_use]
    pub fn place(&self, document: DocumentIndex, span: Span) -> Place {
        Place::new(&self.playbook.document(document).file, span)
    }

    /// The place of a value in the opportunity's main document.
    #[must_use]
    pub fn at<T>(&self, value: &Spanned<T>) -> Place {
        self.place(self.opportunity.document, value.span)
    }

    /// The place of a value in the plan's document.
    #[must_use]
    pub fn in_plan(&self, span: Span) -> Place {
        self.place(self.plan.map_or(self.opportunity.document, |plan| plan.document), span)
    }

    /// The place of the newest assessment: the first line of it.
    #[must_use]
    pub fn assessment_place(&self) -> Place {
        self.assessment
            .map_or_else(|| self.whole(), |assessment| self.first_line(assessment.document, assessment.value.span))
    }

    /// The place of our rating of a criterion in the newest assessment.
    #[must_use]
    pub fn rating_place(&self, criterion: CriterionId) -> Place {
        let found = self.assessment.and_then(|assessment| {
            let rating = assessment.ratings.get(&(Party::Us, criterion))?;
            Some(self.place(assessment.document, rating.span))
        });
        found.unwrap_or_else(|| self.assessment_place())
    }

    /// The place of a key player: the name, else the first line.
    #[must_use]
    pub fn player_place(&self, player: &Part<KeyPlayer>) -> Place {
        match &player.value.name {
            Some(name) => self.place(player.document, name.span),
            None => self.first_line(player.document, player.value.span),
        }
    }

    /// The place of the map of the key players: its document's first line.
    #[must_use]
    pub fn map_place(&self) -> Place {
        self.document_place(self.opportunity.players_document.unwrap_or(self.opportunity.document))
    }

    /// The place of an action: its title, else its first line.
    #[must_use]
    pub fn action_place(&self, action: &Action) -> Place {
        match &action.title {
            Some(title) => self.in_plan(title.span),
            None => self.in_plan(action.span),
        }
    }

    /// The place of the opportunity as a whole: its title, else its first line.
    #[must_use]
    pub fn whole(&self) -> Place {
        self.document_place(self.opportunity.document)
    }

    /// The place of a document as a whole: its title, else its first line.
    #[must_use]
    pub fn document_place(&self, document: DocumentIndex) -> Place {
        document_place(self.playbook, document)
    }

    /// The first line of a span in a document.
    #[must_use]
    pub fn first_line(&self, document: DocumentIndex, span: Span) -> Place {
        let text = &self.playbook.document(document).file.text;
        let end = text.get(span.start()..span.end()).and_then(|inner| inner.find(['\r', '\n']));
        self.place(document, Span::new(span.start(), end.map_or(span.end(), |end| span.start() + end)))
    }
}

impl<'a> World<'a> {
    /// Whether an opportunity is open.
    #[must_use]
    pub fn is_open(&self, opportunity: &Opportunity) -> bool {
        !opportunity.is_closed(&self.playbook.methodology)
    }

    /// The open opportunities, by id.
    pub fn open(&self) -> impl Iterator<Item = &'a Opportunity> {
        self.playbook.opportunities.values().map(Arc::as_ref).filter(|opportunity| self.is_open(opportunity))
    }

    /// The place of a document as a whole: its title, else its first line.
    #[must_use]
    pub fn document_place(&self, document: DocumentIndex) -> Place {
        document_place(self.playbook, document)
    }
}

fn document_place(playbook: &Playbook, document: DocumentIndex) -> Place {
    let title = playbook.fronts[document.0].title;
    let document = playbook.document(document);
    let first_line = || Span::new(0, document.file.text.find(['\r', '\n']).unwrap_or(document.file.text.len()));
    Place::new(&document.file, title.unwrap_or_else(first_line))
}
