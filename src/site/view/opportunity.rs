//! The opportunity: the plan on a page.

use super::assessment::{bars, parties};
use super::chain::opportunity_chain;
use super::derivation::{self, QualificationWhy, SignalWhy};
use super::gate::{GateView, gates};
use super::insight::{InsightSection, insight_sections};
use super::next_best::{NextBestRow, next_best_rows};
use super::since::{SinceView, since_view};
use super::summary::{Summary, summary};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Opportunity, OpportunityPart, Thing};
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, MethodologyPage, Renderer, Route, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
struct OpportunityView {
    parts: super::parts::Parts,
    summary: Summary,
    /// The answers to the key questions as bars, ours over the main competitor's.
    question_bars: Option<String>,
    /// The scores against what they qualify from.
    question_bullets: Vec<String>,
    /// Whether something is missing or stale in a module.
    has_gaps: bool,
    since: Option<SinceView>,
    next_best: Vec<NextBestRow>,
    competitors: Vec<CompetitorRow>,
    partners: Vec<PartnerRow>,
    insights: Vec<InsightSection>,
    /// The same as a drawing.
    chain: Option<String>,
    gates: Option<GateView>,
    control_signs: Vec<SignRow>,
    versatility: Vec<VersatilityRow>,
    findings: Vec<FindingRow>,
    signals_why: Vec<SignalWhy>,
    qualification_why: QualificationWhy,
    body: BodyView,
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
    let summary = summary(site, opportunity);
    let view = OpportunityView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Overview),
        has_gaps: summary.has_gaps(),
        summary,
        question_bars: opportunity
            .assessment_on(site.today)
            .map(|newest| bars(site, newest, &parties(opportunity, Some(newest)))),
        question_bullets: super::bullets::question_bullets(site, opportunity),
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
        chain: opportunity_chain(site, opportunity),
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
