//! The assessment: the worksheet of all criteria, us and every competitor, with evidence.

use super::decision_criteria::{DecisionCriterionRow, decision_criteria};
use super::derivation::{colour_reason, sum_text};
use super::gap::{Gap, gaps};
use super::history::{ChangeView, HistoryRow, changes, history_row, trend};
use super::row::{CountsView, signal_word};
use super::worth::{FigureLine, figure_lines};
use crate::Result;
use crate::chart;
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Opportunity, OpportunityPart, Part, Thing};
use crate::schema::Vocabulary;
use crate::score::advantage::advantage;
use crate::score::tally::{Tally, tally};
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct AssessmentView {
    parts: super::parts::Parts,
    date: Option<Day>,
    days_old: Option<i64>,
    is_stale: bool,
    by: Option<Link>,
    note: Option<String>,
    parties: Vec<PartyHead>,
    questions: Vec<QuestionSection>,
    totals: Vec<PartyTotal>,
    bars: Option<String>,
    /// The figures of question 4 against their thresholds.
    worth: Vec<String>,
    history: Vec<HistoryRow>,
    trend: Option<String>,
    changes: Option<ChangeView>,
    gaps: Vec<Gap>,
    decision_criteria: Vec<DecisionCriterionRow>,
    bodies: Vec<DatedBody>,
    /// A line of ratings, for an example.
    line: String,
}

#[derive(Serialize)]
struct PartyHead {
    link: Link,
    is_primary: bool,
}

#[derive(Serialize)]
struct QuestionSection {
    title: String,
    anchor: String,
    signal: &'static str,
    score: String,
    /// The score as a sum.
    sum: String,
    /// Why it has that colour.
    why: String,
    counts: CountsView,
    threshold: String,
    rows: Vec<CriterionRow>,
    /// Favourable answers, of us and of each competitor.
    totals: Vec<u32>,
}

#[derive(Serialize)]
struct CriterionRow {
    criterion: Link,
    ask: String,
    is_must_have: bool,
    /// Ours, then each competitor's.
    ratings: Vec<&'static str>,
    evidence: Option<String>,
    source: Option<String>,
    date: Option<Day>,
    next_question: Option<String>,
    /// The figures that speak to it.
    figures: Vec<FigureLine>,
    cites: Vec<Link>,
    actions: Vec<Link>,
}

#[derive(Serialize)]
struct PartyTotal {
    party: Link,
    counts: CountsView,
    score: String,
    /// The score as a sum.
    sum: String,
    /// Our favourable answers less theirs; absent for ourselves.
    advantage: Option<String>,
}

#[derive(Serialize)]
struct DatedBody {
    date: Option<Day>,
    body: BodyView,
}

/// The word for a rating, for class names and the table of words.
pub(in crate::site) const fn rating_word(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::Favourable) => "plus",
        Some(Rating::Unfavourable) => "minus",
        Some(Rating::Unknown) => "unknown",
        None => "unrated",
    }
}

/// Renders an opportunity's assessment.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &OpportunityId, renderer: &impl Renderer) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let thing = Thing::Opportunity(id.clone(), OpportunityPart::Assessment);
    let above = [Route::Pipeline, Route::Opportunity(id.clone(), OpportunityPart::Overview)];
    let mut shell = site.shell(route, site.name_of(&thing), &above);
    let newest = opportunity.assessment_on(site.today);
    shell.source = site.source(newest.map_or(opportunity.document, |assessment| assessment.document));
    shell.backlinks = site.backlinks(&thing);
    renderer.render("assessment.html", &shell, &view(site, route, opportunity, newest))
}

fn view(
    site: &Site<'_>,
    route: &Route,
    opportunity: &Opportunity,
    newest: Option<&Part<Assessment>>,
) -> AssessmentView {
    let parties = parties(opportunity, newest);
    let days_old = newest.and_then(|a| a.date).map(|date| -site.days_until(date.value));
    let stale_after = i64::from(site.playbook.config.assessment_stale_days());
    let is_open = !opportunity.is_closed(&site.playbook.methodology);
    AssessmentView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Assessment),
        date: newest.and_then(|a| a.date).map(|date| site.day(date.value)),
        is_stale: is_open && days_old.is_some_and(|days| days > stale_after),
        days_old,
        by: newest.and_then(|a| a.by.as_ref()).map(|by| site.actor(by)),
        note: newest.and_then(|a| site.text(a.note.as_ref())),
        parties: parties.iter().map(|party| party_head(site, opportunity, party)).collect(),
        questions: newest.map(|a| sections(site, opportunity, a, &parties)).unwrap_or_default(),
        totals: newest.map(|a| totals(site, a, &parties)).unwrap_or_default(),
        bars: newest.map(|a| bars(site, a, &parties)),
        worth: super::bullets::worth_bullets(site, opportunity),
        history: opportunity.assessments.iter().rev().map(|a| history_row(site, opportunity, a)).collect(),
        trend: trend(site, opportunity),
        changes: newest.and_then(|newest| changes(site, opportunity, newest)),
        gaps: gaps(site, newest.map(|a| &a.value)),
        decision_criteria: decision_criteria(site, opportunity, &parties),
        bodies: opportunity
            .assessments
            .iter()
            .rev()
            .filter(|a| a.document != opportunity.document)
            .map(|a| DatedBody {
                date: a.date.map(|date| site.day(date.value)),
                body: site.body_beside_others(a.document, route),
            })
            .filter(|dated| !dated.body.html.is_empty())
            .collect(),
        line: site.playbook.methodology.rating_line("++??????????????????"),
    }
}

/// Us, the competitors of the opportunity, and whoever else is rated.
pub(super) fn parties(opportunity: &Opportunity, newest: Option<&Part<Assessment>>) -> Vec<Party> {
    let mut parties = vec![Party::Us];
    parties.extend(opportunity.competitor_parties());
    for party in newest.iter().flat_map(|assessment| assessment.parties.keys()) {
        if !parties.contains(party) {
            parties.push(party.clone());
        }
    }
    parties
}

pub(super) fn party_link(site: &Site<'_>, party: &Party) -> Link {
    match party {
        Party::Us => {
            let company = site.playbook.config.company.as_ref();
            let label = company.map_or_else(|| site.say("word.us", &[]), |company| company.value.clone());
            Link { label, href: String::new() }
        }
        Party::Competitor(id) => site.competitor(id),
    }
}

fn party_head(site: &Site<'_>, opportunity: &Opportunity, party: &Party) -> PartyHead {
    let primary = opportunity.primary_competitor().and_then(|c| c.competitor.as_ref());
    PartyHead {
        link: party_link(site, party),
        is_primary: matches!(party, Party::Competitor(id) if primary.is_some_and(|primary| primary.value == *id)),
    }
}

fn sections(
    site: &Site<'_>,
    opportunity: &Opportunity,
    assessment: &Assessment,
    parties: &[Party],
) -> Vec<QuestionSection> {
    let methodology = &site.playbook.methodology;
    let tallies = parties.iter().map(|party| tally(methodology, Some(assessment), party)).collect::<Vec<_>>();
    let Some(ours) = tallies.first() else { return Vec::new() };
    methodology
        .questions
        .iter()
        .enumerate()
        .map(|(i, question)| QuestionSection {
            title: question.title.clone(),
            anchor: format!("_{}", question.slug),
            signal: signal_word(ours.questions[i].signal),
            score: site.score(ours.questions[i].score.value()),
            sum: sum_text(&ours.questions[i].balance),
            why: colour_reason(site, ours.questions[i].why),
            counts: (&ours.questions[i].counts).into(),
            threshold: site.score(question.threshold),
            rows: methodology
                .criteria_of(i)
                .map(|(criterion, _)| criterion_row(site, opportunity, assessment, parties, criterion))
                .collect(),
            totals: tallies.iter().map(|tally| tally.questions[i].counts.favourable).collect(),
        })
        .collect()
}

fn criterion_row(
    site: &Site<'_>,
    opportunity: &Opportunity,
    assessment: &Assessment,
    parties: &[Party],
    id: CriterionId,
) -> CriterionRow {
    let criterion = site.playbook.methodology.criterion(id);
    let evidence = assessment.evidence.get(&id);
    let actions = opportunity.plan.iter().flat_map(|plan| &plan.actions);
    CriterionRow {
        criterion: site.criterion(id),
        ask: criterion.ask.clone(),
        is_must_have: criterion.must_have,
        ratings: parties.iter().map(|party| rating_word(assessment.rating(party, id))).collect(),
        evidence: evidence.and_then(|e| site.text(e.evidence.as_ref())),
        source: evidence.and_then(|e| site.text(e.source.as_ref())),
        date: evidence.and_then(|e| e.date).map(|date| site.day(date.value)),
        next_question: evidence.and_then(|e| site.text(e.next_question.as_ref())),
        figures: figure_lines(site, opportunity, id),
        cites: evidence.map(|e| super::insight::cited(site, &[opportunity], &e.cites)).unwrap_or_default(),
        actions: actions
            .filter(|action| action.criteria.iter().any(|criterion| criterion.value == id))
            .map(|action| super::action::action_row(site, opportunity, action))
            .filter(|action| action.is_open)
            .map(|action| action.link)
            .collect(),
    }
}

fn totals(site: &Site<'_>, assessment: &Assessment, parties: &[Party]) -> Vec<PartyTotal> {
    let methodology = &site.playbook.methodology;
    parties
        .iter()
        .map(|party| {
            let counted = tally(methodology, Some(assessment), party);
            let edge =
                (*party != Party::Us).then(|| site.score(f64::from(advantage(methodology, assessment, party).total)));
            PartyTotal {
                party: party_link(site, party),
                counts: (&counted.counts).into(),
                score: site.score(counted.score.value()),
                sum: sum_text(&counted.balance),
                advantage: edge,
            }
        })
        .collect()
}

/// The question bars, ours over those of the second party, if there is one.
pub(super) fn bars(site: &Site<'_>, assessment: &Assessment, parties: &[Party]) -> String {
    let methodology = &site.playbook.methodology;
    let tallies = parties.iter().take(2).map(|party| tally(methodology, Some(assessment), party)).collect::<Vec<_>>();
    let counts = |tally: &Tally, question: usize| {
        let counts = &tally.questions[question].counts;
        chart::SignCounts {
            plus: counts.favourable,
            unknown: counts.unknown + counts.unrated,
            minus: counts.unfavourable,
        }
    };
    let rows = methodology.questions.iter().enumerate().map(|(i, question)| chart::QuestionRow {
        label: question.title.clone(),
        ours: tallies.first().map(|tally| counts(tally, i)).unwrap_or_default(),
        theirs: tallies.get(1).map(|tally| counts(tally, i)),
    });
    let name = |place: usize| parties.get(place).map(|party| party_link(site, party).label).unwrap_or_default();
    let caption = chart::Caption {
        id: "_bars",
        title: &site.say("assessment.bars_title", &[]),
        desc: &site.say("assessment.bars_description", &[]),
    };
    chart::question_bars(&caption, &rows.collect::<Vec<_>>(), &name(0), &name(1))
}

/// The ratings of all criteria of a party, in order.
pub(super) fn question_marks(site: &Site<'_>, assessment: &Assessment, party: &Party) -> Vec<&'static str> {
    let criteria = site.playbook.methodology.criteria();
    criteria.map(|(criterion, _)| rating_word(assessment.rating(party, criterion))).collect()
}
