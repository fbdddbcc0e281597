//! The opportunity: the plan on a page.

use super::action::{ActionRow, action_row};
use super::derivation::{self, QualificationWhy, SignalWhy};
use super::gate::{GateView, gates};
use super::insight::{InsightSection, insight_sections};
use super::next_best::{NextBestRow, next_best_rows};
use super::reviews::{AskRow, ask_row};
use super::row::{
    OpportunityRow, QuestionCell, opportunity_row, qualification_word, question_cells, score_text, signal_word,
};
use super::since::{SinceView, since_view};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::entity::review::Outcome;
use crate::playbook::{Opportunity, OpportunityPart, Thing};
use crate::schema::Date;
use crate::score::plan_type::plan_type;
use crate::score::progress::ModuleState;
use crate::score::qualification::Qualification;
use crate::score::value::ValueFigures;
use crate::score::{self, Figures};
use crate::site::body::BodyView;
use crate::site::format::{Amount, Day};
use crate::site::{Link, MethodologyPage, Renderer, Route, Site, Word};
use rust_decimal::Decimal;
use serde::Serialize;

/// What the overview and the brief both show.
#[derive(Serialize)]
pub(super) struct Summary {
    pub row: OpportunityRow,
    pub team: Vec<Link>,
    pub flags: Vec<Word>,
    pub plan_type: Option<PlanTypeView>,
    pub days_to_close: Option<i64>,
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

#[derive(Serialize)]
struct OpportunityView {
    parts: super::parts::Parts,
    summary: Summary,
    since: Option<SinceView>,
    next_best: Vec<NextBestRow>,
    competitors: Vec<CompetitorRow>,
    partners: Vec<PartnerRow>,
    insights: Vec<InsightSection>,
    gates: Option<GateView>,
    control_signs: Vec<SignRow>,
    versatility: Vec<VersatilityRow>,
    findings: Vec<FindingRow>,
    signals_why: Vec<SignalWhy>,
    qualification_why: QualificationWhy,
    body: BodyView,
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
    pub link: Link,
    pub state: String,
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
pub(super) struct CompellingEventView {
    reason: Option<String>,
    deadline: Option<Day>,
    days: Option<i64>,
    consequences: Option<String>,
    payback: Option<String>,
    impact: Option<String>,
    confirmed_by: Option<Link>,
    confirmed_on: Option<Day>,
    serves: Vec<Link>,
}

#[derive(Serialize)]
pub(super) struct UniqueValueView {
    result: Option<String>,
    measure: Option<String>,
    amount: Option<Amount>,
    differentiation: Option<String>,
    confirmed_by: Option<Link>,
    confirmed_on: Option<Day>,
    serves: Vec<Link>,
}

#[derive(Serialize)]
pub(super) struct StrategyView {
    kind: Option<Word>,
    variation: Option<Word>,
    because: Option<String>,
    against: Option<Link>,
    part: Option<String>,
    new_criteria: Vec<String>,
    expected: Option<Day>,
}

#[derive(Serialize)]
pub(super) struct SuggestionView {
    kind: Word,
    variation: Option<Word>,
    is_the_authors: bool,
    reasons: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct ValueView {
    benefits: Option<Amount>,
    costs: Option<Amount>,
    net: Option<Amount>,
    years: usize,
    return_on_investment: Option<String>,
    payback: Option<String>,
    /// The benefits, costs and what is left so far, year by year.
    by_year: Vec<YearRow>,
    /// The benefits by how sure they are.
    by_certainty: Vec<CertaintyRow>,
    lines: Vec<ValueRow>,
    chart: Option<String>,
    /// Why it cannot be reckoned.
    problem: Option<String>,
}

#[derive(Serialize)]
struct ValueRow {
    source: Option<Word>,
    is_cost: bool,
    text: Option<String>,
    amount: Option<Amount>,
    per: Option<Word>,
    certainty: Option<Word>,
    /// What it comes to over the years.
    total: Option<Amount>,
}

#[derive(Serialize)]
struct YearRow {
    year: u32,
    benefits: Amount,
    costs: Amount,
    cumulative: Amount,
}

#[derive(Serialize)]
struct CertaintyRow {
    certainty: Word,
    amount: Amount,
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

#[derive(Serialize)]
pub(super) struct OutcomeView {
    result: Option<Word>,
    date: Option<Day>,
    to: Option<Link>,
    reasons: Vec<OutcomeReasonRow>,
    lessons: Vec<String>,
}

#[derive(Serialize)]
struct OutcomeReasonRow {
    criterion: Link,
    text: Option<String>,
}

#[derive(Serialize)]
pub(super) struct LastReview {
    date: Option<Day>,
    decision: Option<Word>,
    because: Option<String>,
    asks: Vec<AskRow>,
    next: Option<Day>,
    is_overdue: bool,
}

#[derive(Serialize)]
struct CompetitorRow {
    link: Link,
    is_primary: bool,
    status: Option<Word>,
    threat: Option<Word>,
    strategy: Option<Word>,
    comments: Option<String>,
}

#[derive(Serialize)]
struct PartnerRow {
    link: Link,
    criteria: Vec<Link>,
    how: Option<String>,
}

#[derive(Serialize)]
struct SignRow {
    sign: Option<Word>,
    date: Option<Day>,
    note: Option<String>,
}

#[derive(Serialize)]
struct VersatilityRow {
    title: String,
    level: u32,
    text: String,
}

/// A finding of `check` in one of the opportunity's documents.
#[derive(Serialize)]
struct FindingRow {
    severity: &'static str,
    code: Link,
    message: String,
    place: String,
    help: Vec<String>,
}

/// Renders an opportunity's overview.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &OpportunityId, renderer: &impl Renderer) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let mut shell = site.shell(route, &opportunity.title, &[Route::Pipeline]);
    shell.source = site.source(opportunity.document);
    shell.backlinks = site.backlinks(&Thing::Opportunity(id.clone(), OpportunityPart::Overview));
    let fields = &opportunity.fields;
    let primary = opportunity.primary_competitor().map(std::ptr::from_ref);
    let view = OpportunityView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Overview),
        summary: summary(site, opportunity),
        since: since_view(site, opportunity),
        next_best: next_best_rows(site, opportunity),
        competitors: fields
            .competitors
            .iter()
            .filter_map(|competitor| {
                Some(CompetitorRow {
                    link: site.competitor(&competitor.competitor.as_ref()?.value),
                    is_primary: primary == Some(std::ptr::from_ref(competitor)),
                    status: competitor.status.map(|status| site.word("competitor_status", status.slug())),
                    threat: competitor.threat.map(|threat| site.word("threat", threat.slug())),
                    strategy: competitor.strategy.map(|kind| site.word("strategy", kind.slug())),
                    comments: site.text(competitor.comments.as_ref()),
                })
            })
            .collect(),
        partners: fields
            .partners
            .iter()
            .filter_map(|partner| {
                Some(PartnerRow {
                    link: site.partner(&partner.partner.as_ref()?.value),
                    criteria: partner.helps_with.iter().map(|criterion| site.criterion(criterion.value)).collect(),
                    how: site.text(partner.how.as_ref()),
                })
            })
            .collect(),
        insights: insight_sections(site, fields.insights.as_ref(), &[opportunity]),
        gates: gates(site, opportunity),
        control_signs: fields
            .control_signs
            .iter()
            .map(|sign| SignRow {
                sign: sign.sign.map(|word| site.word("control_sign", word.slug())),
                date: sign.date.map(|date| site.day(date.value)),
                note: site.text(sign.note.as_ref()),
            })
            .collect(),
        versatility: versatility(site, opportunity),
        findings: findings(site, opportunity),
        signals_why: derivation::signals(site, opportunity, site.figures_of(opportunity)),
        qualification_why: derivation::qualification(site, opportunity, site.figures_of(opportunity)),
        body: site.body(opportunity.document, route),
    };
    renderer.render("opportunity.html", &shell, &view)
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
            modules: kind.modules.iter().map(|module| module.value.to_string()).collect::<Vec<_>>().join(", "),
        }),
        days_to_close: fields.close_date.map(|date| site.days_until(date.value)),
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
        propositions: super::value::propositions(site, opportunity),
        value: value(site, opportunity, figures),
        key_players: key_players(site, opportunity, figures),
        next_actions: next_actions(site, opportunity, figures),
        attention: attention(site, opportunity),
        outcome: fields.outcome.as_ref().map(|outcome| outcome_view(site, outcome)),
        last_review: last_review(site, opportunity, figures.is_closed),
    }
}

fn progress(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<ModuleStep> {
    figures
        .progress
        .iter()
        .map(|module| {
            let number = usize::from(module.module);
            let title = site.playbook.methodology.modules.get(number - 1).map_or("", |module| module.title.as_str());
            let state = match module.state {
                ModuleState::NotStarted => "not_started",
                ModuleState::InProgress => "in_progress",
                ModuleState::NeedsReview => "needs_review",
                ModuleState::Complete => "complete",
            };
            ModuleStep {
                number: module.module,
                link: site.link_to(&Route::Methodology(MethodologyPage::Module(number)), title),
                state: state.to_owned(),
                missing: module.missing.iter().map(|missing| site.missing(opportunity, missing)).collect(),
                stale: module.stale.iter().map(|stale| site.stale(opportunity, stale)).collect(),
            }
        })
        .collect()
}

fn rivals(site: &Site<'_>, figures: &Figures) -> Vec<RivalView> {
    use crate::playbook::entity::assessment::Party;
    let signed = |number: i32| score_text(f64::from(number));
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
    let word = |position: crate::playbook::entity::opportunity::WinPosition| site.word("win_position", position.slug());
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
                question: derivation::question_link(site, opportunity, why.question),
                sign: why.sign.map(|sign| score_text(f64::from(sign))),
                score: score_text(why.score.value()),
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

fn compelling_event(site: &Site<'_>, opportunity: &Opportunity) -> Option<CompellingEventView> {
    let event = opportunity.fields.compelling_event.as_ref()?;
    Some(CompellingEventView {
        reason: site.text(event.reason.as_ref()),
        deadline: event.deadline.map(|date| site.day(date.value)),
        days: event.deadline.map(|date| site.days_until(date.value)),
        consequences: site.text(event.consequences.as_ref()),
        payback: site.text(event.payback.as_ref()),
        impact: site.text(event.impact.as_ref()),
        confirmed_by: event.confirmed_by.as_ref().map(|by| site.player_link(opportunity, by.as_str())),
        confirmed_on: event.confirmed_on.map(|date| site.day(date.value)),
        serves: super::insight::cited(site, &[opportunity], &event.serves),
    })
}

fn unique_business_value(site: &Site<'_>, opportunity: &Opportunity) -> Option<UniqueValueView> {
    let value = opportunity.fields.unique_business_value.as_ref()?;
    Some(UniqueValueView {
        result: site.text(value.result.as_ref()),
        measure: site.text(value.measure.as_ref()),
        amount: value.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
        differentiation: site.text(value.differentiation.as_ref()),
        confirmed_by: value.confirmed_by.as_ref().map(|by| site.player_link(opportunity, by.as_str())),
        confirmed_on: value.confirmed_on.map(|date| site.day(date.value)),
        serves: super::insight::cited(site, &[opportunity], &value.serves),
    })
}

fn strategy(site: &Site<'_>, opportunity: &Opportunity) -> Option<StrategyView> {
    let strategy = opportunity.fields.strategy.as_ref()?;
    let primary = opportunity.primary_competitor().and_then(|primary| primary.competitor.as_ref());
    Some(StrategyView {
        kind: strategy.kind.map(|kind| site.word("strategy", kind.slug())),
        variation: strategy.variation.map(|variation| site.word("variation", variation.slug())),
        because: site.text(strategy.because.as_ref()),
        against: strategy.against.as_ref().or(primary).map(|id| site.competitor(&id.value)),
        part: site.text(strategy.part.as_ref()),
        new_criteria: site.texts(&strategy.new_criteria),
        expected: strategy.expected.map(|date| site.day(date.value)),
    })
}

fn suggestion(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Option<SuggestionView> {
    let fit = figures.strategy.as_ref().filter(|_| !figures.is_closed)?;
    let chosen = opportunity.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    Some(SuggestionView {
        kind: site.word("strategy", fit.kind.slug()),
        variation: fit.variation.map(|variation| site.word("variation", variation.slug())),
        is_the_authors: chosen.is_some_and(|kind| kind.value == fit.kind),
        reasons: fit.reasons.iter().map(|reason| site.strategy_reason(opportunity, reason)).collect(),
    })
}

fn value(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Option<ValueView> {
    let case = opportunity.fields.value.as_ref()?;
    let figures = figures.value.as_ref()?;
    let reckoned = figures.as_ref().ok();
    let total = |place: usize| {
        let line = reckoned?.lines.iter().find(|line| line.line == place)?;
        Some(site.amount(line.total, reckoned?.currency))
    };
    let lines = case.lines.iter().enumerate().map(|(place, line)| ValueRow {
        source: line.source.map(|source| site.word("value_source", source.slug())),
        is_cost: line.source.is_some_and(|source| source.is_cost()),
        text: site.text(line.text.as_ref()),
        amount: line.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
        per: line.per.map(|per| site.word("period", per.slug())),
        certainty: line.certainty.map(|certainty| site.word("certainty", certainty.slug())),
        total: total(place),
    });
    let amount = |of: fn(&ValueFigures) -> Decimal| reckoned.map(|value| site.amount(of(value), value.currency));
    Some(ValueView {
        benefits: amount(|value| value.benefits),
        costs: amount(|value| value.costs),
        net: amount(|value| value.net),
        years: reckoned.map_or(0, |value| value.years.len()),
        return_on_investment: reckoned.and_then(|value| value.return_on_investment).map(|share| {
            let percent = (share * Decimal::ONE_HUNDRED).round();
            format!("{percent}\u{a0}%")
        }),
        payback: reckoned.map(|value| site.payback(value.payback)),
        by_year: reckoned.map(|value| by_year(site, value)).unwrap_or_default(),
        by_certainty: reckoned.map(|value| by_certainty(site, value)).unwrap_or_default(),
        lines: lines.collect(),
        chart: reckoned.map(|value| super::value::waterfall(site, value)),
        problem: figures.as_ref().err().map(|reason| site.not_reckoned(reason)),
    })
}

fn by_year(site: &Site<'_>, value: &ValueFigures) -> Vec<YearRow> {
    let amount = |amount| site.amount(amount, value.currency);
    let row = |year: &score::value::Year| YearRow {
        year: year.year,
        benefits: amount(year.benefits),
        costs: amount(year.costs),
        cumulative: amount(year.cumulative),
    };
    value.years.iter().map(row).collect()
}

/// Only the certainties that hold anything.
fn by_certainty(site: &Site<'_>, value: &ValueFigures) -> Vec<CertaintyRow> {
    let rows = value.benefits_by_certainty.iter().filter(|(_, sum)| !sum.is_zero());
    rows.map(|(certainty, sum)| CertaintyRow {
        certainty: site.word("certainty", certainty.slug()),
        amount: site.amount(*sum, value.currency),
    })
    .collect()
}

fn key_players(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<KeyPlayerRow> {
    let key = figures.map.key.iter().filter_map(|place| opportunity.players.get(*place));
    key.map(|player| KeyPlayerRow {
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

fn outcome_view(site: &Site<'_>, outcome: &Outcome) -> OutcomeView {
    OutcomeView {
        result: outcome.result.map(|result| site.word("outcome", result.slug())),
        date: outcome.date.map(|date| site.day(date.value)),
        to: outcome.to.as_ref().map(|to| site.competitor(&to.value)),
        reasons: outcome
            .reasons
            .iter()
            .filter_map(|reason| {
                Some(OutcomeReasonRow {
                    criterion: site.criterion(reason.criterion?.value),
                    text: site.text(reason.text.as_ref()),
                })
            })
            .collect(),
        lessons: site.texts(&outcome.lessons),
    }
}

fn last_review(site: &Site<'_>, opportunity: &Opportunity, is_closed: bool) -> Option<LastReview> {
    let is_past = |date: Date| date <= site.today;
    let review = opportunity.reviews.iter().rev().find(|review| review.date.is_none_or(|date| is_past(date.value)))?;
    Some(LastReview {
        date: review.date.map(|date| site.day(date.value)),
        decision: review.decision.map(|decision| site.word("decision", decision.slug())),
        because: site.text(review.because.as_ref()),
        asks: review.asks.iter().map(|ask| ask_row(site, ask)).collect(),
        next: review.next_review.map(|date| site.day(date.value)),
        is_overdue: !is_closed && review.next_review.is_some_and(|date| date.value < site.today),
    })
}

fn versatility(site: &Site<'_>, opportunity: &Opportunity) -> Vec<VersatilityRow> {
    let Some(levels) = &opportunity.fields.versatility else { return Vec::new() };
    let rows = site.playbook.methodology.versatility.iter();
    rows.filter_map(|row| {
        let level = levels.level(&row.slug)?.value.number();
        let index = usize::try_from(level).ok()?.checked_sub(1)?;
        Some(VersatilityRow { title: row.title.clone(), level, text: row.levels.get(index)?.clone() })
    })
    .collect()
}

fn findings(site: &Site<'_>, opportunity: &Opportunity) -> Vec<FindingRow> {
    let documents = opportunity.documents();
    documents
        .iter()
        .flat_map(|document| site.findings_in(&site.playbook.document(*document).file.path))
        .filter_map(|finding| {
            let place = finding.place.as_ref()?;
            let start = place.start();
            Some(FindingRow {
                severity: finding.severity.word(),
                code: site.link_to(&Route::Methodology(MethodologyPage::Rule(finding.rule.code)), finding.rule.code),
                message: finding.message.clone(),
                place: format!("{}:{}:{}", place.file.path, start.line, start.column),
                help: finding.help.clone(),
            })
        })
        .collect()
}
