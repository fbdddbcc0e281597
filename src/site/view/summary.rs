//! What the overview of an opportunity and its brief both show.

use super::action::{ActionRow, action_row};
use super::derivation::question_link;
use super::event::{CompellingEventView, compelling_event};
use super::outcome::{OutcomeView, outcome_view};
use super::reviews::{LastReview, last_review};
use super::row::{OpportunityRow, QuestionCell, opportunity_row, qualification_word, question_cells, signal_word};
use super::strategy::{StrategyView, SuggestionView, strategy, suggestion};
use super::value::{UniqueValueView, ValueView, propositions, unique_business_value, value};
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::Party;
use crate::playbook::entity::key_player::{BuyingRole, PoliticalStatus};
use crate::playbook::entity::opportunity::WinPosition;
use crate::score::movement::days_in_stage;
use crate::score::plan_type::plan_type;
use crate::score::progress::{ModuleProgress, ModuleState};
use crate::score::qualification::Qualification;
use crate::score::{self, Figures};
use crate::site::{Link, MethodologyPage, Route, Site, Word};
use serde::Serialize;

/// What the overview and the brief both show.
#[derive(Serialize)]
pub(super) struct Summary {
    pub row: OpportunityRow,
    pub team: Vec<Link>,
    pub flags: Vec<Word>,
    pub plan_type: Option<PlanTypeView>,
    pub days_to_close: Option<i64>,
    /// The days that it has been in its stage.
    pub days_in_stage: Option<i64>,
    pub summary: Option<String>,
    pub progress: Vec<ModuleStep>,
    pub signals: Vec<SignalView>,
    pub questions: Vec<QuestionCell>,
    pub rivals: Vec<RivalView>,
    pub win: WinView,
    pub qualification: QualificationView,
    pub control: ControlView,
    pub compelling_event: Option<CompellingEventView>,
    pub unique_business_value: Option<UniqueValueView>,
    pub strategy: Option<StrategyView>,
    pub suggestion: Option<SuggestionView>,
    pub propositions: Vec<String>,
    pub value: Option<ValueView>,
    pub key_players: Vec<KeyPlayerRow>,
    pub next_actions: Vec<ActionRow>,
    pub attention: Vec<String>,
    pub outcome: Option<OutcomeView>,
    pub last_review: Option<LastReview>,
}

/// The type of plan that a deal of this size needs.
#[derive(Serialize)]
pub(super) struct PlanTypeView {
    name: String,
    /// The modules it asks for, by number.
    modules: String,
}

/// One module of the process.
#[derive(Serialize)]
pub(super) struct ModuleStep {
    pub number: u8,
    /// Where in the opportunity it is worked on.
    pub link: Link,
    /// What it is.
    pub module: Link,
    pub state: &'static str,
    pub missing: Vec<String>,
    pub stale: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct SignalView {
    pub name: String,
    pub signal: &'static str,
}

#[derive(Serialize)]
pub(super) struct RivalView {
    pub link: Link,
    pub questions: Vec<QuestionCell>,
    /// Our favourable answers less theirs, by question.
    pub advantages: Vec<String>,
    pub advantage: String,
}

#[derive(Serialize)]
pub(super) struct WinView {
    pub position: Option<Word>,
    pub reckoned: Option<Word>,
    pub is_overridden: bool,
    pub because: Option<String>,
    pub why: Vec<SignView>,
}

/// The sign of a question in the win position.
#[derive(Serialize)]
pub(super) struct SignView {
    pub axis: String,
    pub question: Link,
    pub sign: Option<String>,
    pub score: String,
}

#[derive(Serialize)]
pub(super) struct QualificationView {
    /// `qualified`, `not_qualified` or `not_assessed`.
    pub state: &'static str,
    pub reasons: Vec<String>,
    /// How much of the assessment is known, in percent.
    pub confidence: i64,
}

#[derive(Serialize)]
pub(super) struct ControlView {
    pub word: String,
    pub signs: usize,
}

#[derive(Serialize)]
pub(super) struct KeyPlayerRow {
    link: Link,
    title: Option<String>,
    roles: Vec<Word>,
    support: Option<Word>,
    coverage: Option<Word>,
    political_status: Option<Word>,
    strategy: Option<Word>,
}

impl Summary {
    /// Whether something is missing or stale in a module.
    pub(super) fn has_gaps(&self) -> bool {
        self.progress.iter().any(|step| !step.missing.is_empty() || !step.stale.is_empty())
    }
}

/// What the overview and the brief both show.
pub(super) fn summary(site: &Site<'_>, opportunity: &Opportunity) -> Summary {
    let fields = &opportunity.fields;
    let figures = site.figures_of(opportunity);
    Summary {
        row: opportunity_row(site, opportunity),
        team: fields.team.iter().map(|member| site.person(&member.value)).collect(),
        flags: fields.flags.iter().map(|flag| site.word("flag", flag.slug())).collect(),
        plan_type: plan_type(&site.playbook.config, opportunity).map(|kind| PlanTypeView {
            name: site.text(kind.name.as_ref()).unwrap_or_default(),
            modules: site.list(&kind.modules.iter().map(|module| module.value.to_string()).collect::<Vec<_>>()),
        }),
        days_to_close: fields.close_date.map(|date| site.days_until(date.value)),
        days_in_stage: days_in_stage(opportunity, &site.playbook.methodology, site.today),
        summary: site.text(fields.summary.as_ref()),
        progress: progress(site, opportunity, figures),
        signals: figures
            .signals
            .all()
            .into_iter()
            .map(|(kind, signal)| SignalView { name: site.signal_name(kind), signal: signal_word(signal) })
            .collect(),
        questions: question_cells(site, &figures.us),
        rivals: rivals(site, figures),
        win: win(site, opportunity, figures),
        qualification: qualification(site, figures),
        control: ControlView {
            word: site.say(&format!("control.{}", figures.control.control.slug()), &[]),
            signs: figures.control.signs.len(),
        },
        compelling_event: compelling_event(site, opportunity),
        unique_business_value: unique_business_value(site, opportunity),
        strategy: strategy(site, opportunity),
        suggestion: suggestion(site, opportunity, figures),
        propositions: propositions(site, opportunity),
        value: value(site, opportunity, figures),
        key_players: key_players(site, opportunity, figures),
        next_actions: next_actions(site, opportunity, figures),
        attention: attention(site, opportunity),
        outcome: fields.outcome.as_ref().map(|outcome| outcome_view(site, outcome)),
        last_review: last_review(site, opportunity, figures.is_closed),
    }
}

/// The states of a module as pages name them, from what lacks most.
pub(super) const MODULE_STATES: [&str; 5] = ["not_started", "in_progress", "needs_review", "complete", "not_asked_for"];

/// How far a module is. One that the type of plan leaves out is not asked for, whatever it lacks; done
/// all the same, it is complete.
pub(super) fn module_state(site: &Site<'_>, opportunity: &Opportunity, progress: &ModuleProgress) -> &'static str {
    let is_needed = plan_type(&site.playbook.config, opportunity).is_none_or(|kind| kind.needs(progress.module));
    match progress.state {
        ModuleState::NotStarted | ModuleState::InProgress | ModuleState::NeedsReview if !is_needed => "not_asked_for",
        ModuleState::NotStarted => "not_started",
        ModuleState::InProgress => "in_progress",
        ModuleState::NeedsReview => "needs_review",
        ModuleState::Complete => "complete",
    }
}

/// How far each module is, and what those that are asked for lack.
fn progress(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<ModuleStep> {
    let kind = plan_type(&site.playbook.config, opportunity);
    figures
        .progress
        .iter()
        .map(|module| {
            let number = usize::from(module.module);
            let title = site.playbook.methodology.modules.get(number - 1).map_or("", |module| module.title.as_str());
            let is_needed = kind.is_none_or(|kind| kind.needs(module.module));
            ModuleStep {
                number: module.module,
                link: site.module_work(opportunity, module.module, title),
                module: site.link_to(&Route::Methodology(MethodologyPage::Module(number)), title),
                state: module_state(site, opportunity, module),
                missing: module
                    .missing
                    .iter()
                    .filter(|_| is_needed)
                    .map(|missing| site.missing(opportunity, missing))
                    .collect(),
                stale: module.stale.iter().filter(|_| is_needed).map(|stale| site.stale(opportunity, stale)).collect(),
            }
        })
        .collect()
}

fn rivals(site: &Site<'_>, figures: &Figures) -> Vec<RivalView> {
    let signed = |number: i32| site.score(f64::from(number));
    figures
        .rivals
        .iter()
        .filter_map(|rival| {
            let Party::Competitor(id) = &rival.party else { return None };
            (rival.advantage.rated > 0).then(|| RivalView {
                link: site.competitor(id),
                questions: question_cells(site, &rival.tally),
                advantages: rival.advantage.questions.iter().map(|number| signed(*number)).collect(),
                advantage: signed(rival.advantage.total),
            })
        })
        .collect()
}

fn win(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> WinView {
    let win = &figures.win;
    let word = |position: WinPosition| site.word("win_position", position.slug());
    WinView {
        position: win.position().map(word),
        reckoned: win.reckoned.map(word),
        is_overridden: win.is_overridden(),
        because: win.because.clone(),
        why: win
            .why
            .iter()
            .map(|why| SignView {
                axis: why.axis.word().to_uppercase(),
                question: question_link(site, opportunity, why.question),
                sign: why.sign.map(|sign| site.score(f64::from(sign))),
                score: site.score(why.score.value()),
            })
            .collect(),
    }
}

fn qualification(site: &Site<'_>, figures: &Figures) -> QualificationView {
    let reasons = match &figures.qualification {
        Qualification::NotAssessed | Qualification::Qualified => &[][..],
        Qualification::NotQualified(reasons) => reasons.as_slice(),
    };
    QualificationView {
        state: qualification_word(&figures.qualification),
        reasons: reasons.iter().map(|reason| site.disqualifier(reason)).collect(),
        confidence: figures.us.counts.confidence().percent(),
    }
}

/// The key players, those who decide or approve and the inner circle first: a short list leaves out others.
fn key_players(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<KeyPlayerRow> {
    let key = figures.map.key.iter().filter_map(|place| opportunity.players.get(*place));
    let mut key = key.collect::<Vec<_>>();
    key.sort_by_key(|player| {
        let decides = |role: &BuyingRole| matches!(role, BuyingRole::Approver | BuyingRole::DecisionMaker);
        let has_power = player.political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle);
        !(has_power || player.buying_role.iter().any(|role| decides(&role.value)))
    });
    let rows = key.into_iter();
    rows.map(|player| KeyPlayerRow {
        link: site.player_link(opportunity, player.player_id().as_str()),
        title: site.text(player.title.as_ref()),
        roles: player.buying_role.iter().map(|role| site.word("buying_role", role.slug())).collect(),
        support: player.support.map(|support| site.word("support", support.slug())),
        coverage: player.coverage.map(|coverage| site.word("coverage", coverage.slug())),
        political_status: player.political_status.map(|status| site.word("political_status", status.slug())),
        strategy: player
            .relationship
            .as_ref()
            .and_then(|relationship| relationship.strategy)
            .map(|kind| site.word("relationship_strategy", kind.slug())),
    })
    .collect()
}

fn next_actions(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<ActionRow> {
    let Some(plan) = &opportunity.plan else { return Vec::new() };
    let open = figures.actions.open.iter().filter_map(|place| plan.actions.get(*place));
    open.take(6).map(|action| action_row(site, opportunity, action)).collect()
}

fn attention(site: &Site<'_>, opportunity: &Opportunity) -> Vec<String> {
    if opportunity.is_closed(&site.playbook.methodology) {
        return Vec::new();
    }
    let figures = site.figures_of(opportunity);
    let facts = score::attention::facts(opportunity, figures, &site.playbook.config, site.today);
    facts.iter().map(|fact| site.fact(fact)).collect()
}
