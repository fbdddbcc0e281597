//! The methodology: modules, criteria, scales, strategies, checks, glossary, versatility.

use super::assessment::rating_word;
use super::pager::First;
use super::row::{CountsView, sort_by_nearness};
use crate::Result;
use crate::diagnostics::{self, Rule};
use crate::methodology::{CriterionId, Term};
use crate::playbook::entity::assessment::Party;
use crate::playbook::{Opportunity, Thing};
use crate::score::tally::Counts;
use crate::site::{Link, MethodologyPage, Renderer, Route, Site};
use crate::source::markdown::{self, Labels, LinkTo, RenderOptions};
use serde::Serialize;
use std::sync::Arc;

/// The most findings that the page of a rule lists.
const FINDINGS: usize = 100;
/// The most opportunities that the page of a criterion lists, and the most that follow a strategy.
const STANDINGS: usize = 300;
const FOLLOWED_BY: usize = 50;

#[derive(Serialize)]
struct OverviewView {
    title: String,
    summary: String,
    aims: Vec<String>,
    modules: Vec<ModuleItem>,
    questions: Vec<QuestionItem>,
    more: Vec<Link>,
}

#[derive(Serialize)]
struct ModuleItem {
    number: usize,
    link: Link,
    phase: String,
    purpose: String,
}

/// A key question with its criteria.
#[derive(Serialize)]
pub(super) struct QuestionItem {
    title: String,
    text: String,
    /// The score below which an opportunity does not qualify.
    threshold: String,
    criteria: Vec<Link>,
}

#[derive(Serialize)]
struct CriterionView {
    number: u16,
    question: String,
    ask: String,
    prompts: Vec<String>,
    favourable: String,
    unfavourable: String,
    is_must_have: bool,
    weight: u32,
    partner_example: Option<String>,
    /// How the open opportunities are rated.
    counts: CountsView,
    /// The open ones first, those that close first at their head.
    standings: First<Standing>,
}

/// Where a criterion stands in one opportunity.
#[derive(Serialize)]
struct Standing {
    opportunity: Link,
    account: Option<Link>,
    is_open: bool,
    ours: &'static str,
    theirs: Option<&'static str>,
    rival: Option<Link>,
    evidence: Option<String>,
}

#[derive(Serialize)]
struct ScalesView {
    scales: Vec<ScaleView>,
}

#[derive(Serialize)]
struct ScaleView {
    anchor: String,
    title: String,
    terms: Vec<Term>,
}

#[derive(Serialize)]
struct StrategiesView {
    strategies: Vec<StrategyItem>,
}

#[derive(Serialize)]
struct StrategyItem {
    anchor: String,
    title: String,
    definition: String,
    when: String,
    beware: Vec<String>,
    leans_on: Vec<Link>,
    variations: Vec<Term>,
    /// The open opportunities that follow it.
    followed_by: First<Link>,
}

#[derive(Serialize)]
struct RulesView {
    areas: Vec<RuleArea>,
}

#[derive(Serialize)]
struct RuleArea {
    letter: String,
    title: String,
    rules: Vec<RuleItem>,
}

#[derive(Serialize)]
struct RuleItem {
    link: Link,
    title: String,
    severity: &'static str,
    findings: usize,
}

#[derive(Serialize)]
struct RuleView {
    code: &'static str,
    severity: &'static str,
    html: String,
    findings: Vec<FindingItem>,
    findings_left_out: usize,
}

#[derive(Serialize)]
struct FindingItem {
    message: String,
    place: Option<String>,
}

#[derive(Serialize)]
struct GlossaryView {
    terms: Vec<Term>,
}

#[derive(Serialize)]
struct VersatilityView {
    groups: Vec<VersatilityGroup>,
}

#[derive(Serialize)]
struct VersatilityGroup {
    title: String,
    rows: Vec<VersatilityRow>,
}

#[derive(Serialize)]
struct VersatilityRow {
    title: String,
    /// What the row looks at.
    text: String,
    levels: Vec<String>,
}

/// Renders a page of the methodology.
pub(super) fn render(
    site: &Site<'_>,
    route: &Route,
    page: &MethodologyPage,
    renderer: &impl Renderer,
) -> Result<String> {
    let top = Route::Methodology(MethodologyPage::Overview);
    let shell = |title: String| site.shell(route, title, std::slice::from_ref(&top));
    let methodology = &site.playbook.methodology;
    match page {
        MethodologyPage::Overview => {
            let shell = site.shell(route, site.say("nav.methodology", &[]), &[]);
            renderer.render("methodology.html", &shell, &overview(site))
        }
        MethodologyPage::Module(number) => {
            let title = methodology.modules.get(number - 1).map_or("", |module| module.title.as_str());
            renderer.render("module.html", &shell(title.to_owned()), &super::methodology_module::module(site, *number))
        }
        MethodologyPage::Criterion(id) => {
            let mut shell = shell(format!("#{} {}", id.number(), methodology.criterion(*id).title));
            shell.backlinks = site.backlinks(&Thing::Criterion(*id));
            renderer.render("criterion.html", &shell, &criterion(site, *id))
        }
        MethodologyPage::Scales => {
            let view = ScalesView {
                scales: methodology
                    .scales
                    .iter()
                    .map(|(name, terms)| ScaleView {
                        anchor: format!("_{name}"),
                        title: site.say(&format!("scale.{name}"), &[]),
                        terms: terms.clone(),
                    })
                    .collect(),
            };
            renderer.render("scales.html", &shell(site.say("methodology.scales", &[])), &view)
        }
        MethodologyPage::Strategies => {
            renderer.render("strategies.html", &shell(site.say("methodology.strategies", &[])), &strategies(site))
        }
        MethodologyPage::Rules => {
            renderer.render("rules.html", &shell(site.say("methodology.rules", &[])), &rules(site))
        }
        MethodologyPage::Rule(code) => {
            let Some(rule) = diagnostics::find(code) else { return Ok(String::new()) };
            let title = site.explained(rule.code, rule.title);
            let above = [top.clone(), Route::Methodology(MethodologyPage::Rules)];
            renderer.render("rule.html", &site.shell(route, title, &above), &rule_view(site, rule))
        }
        MethodologyPage::Glossary => {
            let mut terms = methodology.glossary.clone();
            terms.sort_by(|a, b| site.locale.compare(&a.label, &b.label));
            let view = GlossaryView { terms };
            renderer.render("glossary.html", &shell(site.say("methodology.glossary", &[])), &view)
        }
        MethodologyPage::Versatility => {
            renderer.render("versatility.html", &shell(site.say("methodology.versatility", &[])), &versatility(site))
        }
    }
}

/// A link to a module, by its number; `None` when there is no such module.
pub(super) fn link_module(site: &Site<'_>, number: usize) -> Option<Link> {
    let module = site.playbook.methodology.modules.get(number.checked_sub(1)?)?;
    Some(site.link_to(&Route::Methodology(MethodologyPage::Module(number)), module.title.clone()))
}

/// The key questions with their criteria.
pub(super) fn question_items(site: &Site<'_>) -> Vec<QuestionItem> {
    let methodology = &site.playbook.methodology;
    methodology
        .questions
        .iter()
        .enumerate()
        .map(|(i, question)| QuestionItem {
            title: question.title.clone(),
            text: question.text.clone(),
            threshold: site.score(question.threshold),
            criteria: methodology.criteria_of(i).map(|(id, _)| site.criterion(id)).collect(),
        })
        .collect()
}

fn overview(site: &Site<'_>) -> OverviewView {
    let methodology = &site.playbook.methodology;
    let more = [
        (MethodologyPage::Scales, "methodology.scales"),
        (MethodologyPage::Strategies, "methodology.strategies"),
        (MethodologyPage::Rules, "methodology.rules"),
        (MethodologyPage::Versatility, "methodology.versatility"),
        (MethodologyPage::Glossary, "methodology.glossary"),
    ];
    OverviewView {
        title: methodology.title.clone(),
        summary: methodology.summary.clone(),
        aims: methodology.aims.clone(),
        modules: methodology
            .modules
            .iter()
            .enumerate()
            .filter_map(|(i, module)| {
                Some(ModuleItem {
                    number: i + 1,
                    link: link_module(site, i + 1)?,
                    phase: module.phase.clone(),
                    purpose: module.purpose.clone(),
                })
            })
            .collect(),
        questions: question_items(site),
        more: more.into_iter().map(|(page, key)| site.link_to(&Route::Methodology(page), site.say(key, &[]))).collect(),
    }
}

/// Markdown of our own (the methodology's, a rule's): web links only.
pub(super) fn our_markdown(site: &Site<'_>, text: &str) -> String {
    let options = RenderOptions { top_heading: Some(2), ..RenderOptions::new(Labels::from_words(site.words)) };
    let mut links = |_: usize, link: &markdown::Link| LinkTo { href: Some(link.target.clone()), ..LinkTo::default() };
    markdown::render(text, &markdown::parse_text(text), &options, &mut links).html
}

fn criterion(site: &Site<'_>, id: CriterionId) -> CriterionView {
    let methodology = &site.playbook.methodology;
    let criterion = methodology.criterion(id);
    let mut all = site.playbook.opportunities.values().map(Arc::as_ref).collect::<Vec<_>>();
    sort_by_nearness(site, &mut all);
    CriterionView {
        number: id.number(),
        question: methodology.questions[criterion.question].title.clone(),
        ask: criterion.ask.clone(),
        prompts: criterion.prompts.clone(),
        favourable: criterion.favourable.clone(),
        unfavourable: criterion.unfavourable.clone(),
        is_must_have: criterion.must_have,
        weight: criterion.weight,
        partner_example: criterion.partner_example.clone(),
        counts: counts(site, &all, id),
        standings: First::of(STANDINGS, &all, |opportunity| standing(site, opportunity, id)),
    }
}

fn standing(site: &Site<'_>, opportunity: &Opportunity, id: CriterionId) -> Standing {
    let assessment = opportunity.assessment_on(site.today);
    let rival = opportunity.competitor_parties().into_iter().next();
    let theirs = rival.as_ref().and_then(|rival| Some((assessment?, rival)));
    Standing {
        opportunity: site.opportunity(&opportunity.id),
        account: opportunity.fields.account.as_ref().map(|account| site.account(&account.value)),
        is_open: !opportunity.is_closed(&site.playbook.methodology),
        ours: rating_word(assessment.and_then(|a| a.rating(&Party::Us, id))),
        theirs: theirs.map(|(assessment, rival)| rating_word(assessment.rating(rival, id))),
        rival: match &rival {
            Some(Party::Competitor(rival)) => Some(site.competitor(rival)),
            _ => None,
        },
        evidence: assessment
            .and_then(|a| a.evidence.get(&id))
            .and_then(|evidence| site.text(evidence.evidence.as_ref())),
    }
}

/// How the open ones of some opportunities are rated by a criterion.
fn counts(site: &Site<'_>, all: &[&Opportunity], id: CriterionId) -> CountsView {
    let mut counts = Counts::default();
    for opportunity in all.iter().filter(|opportunity| !opportunity.is_closed(&site.playbook.methodology)) {
        counts.count(opportunity.assessment_on(site.today).and_then(|assessment| assessment.rating(&Party::Us, id)));
    }
    (&counts).into()
}

fn strategies(site: &Site<'_>) -> StrategiesView {
    let methodology = &site.playbook.methodology;
    let all = site.playbook.opportunities.values().map(Arc::as_ref);
    let mut open = all.filter(|o| !o.is_closed(methodology)).collect::<Vec<_>>();
    sort_by_nearness(site, &mut open);
    let follows = |opportunity: &Opportunity, slug: &str| {
        let strategy = opportunity.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
        strategy.is_some_and(|kind| kind.slug() == slug)
    };
    let followed_by = |slug: &str| {
        let following = open.iter().filter(|opportunity| follows(opportunity, slug)).collect::<Vec<_>>();
        First::of(FOLLOWED_BY, &following, |opportunity| site.opportunity(&opportunity.id))
    };
    StrategiesView {
        strategies: methodology
            .strategies
            .iter()
            .map(|strategy| StrategyItem {
                anchor: format!("_{}", strategy.slug),
                title: strategy.title.clone(),
                definition: strategy.definition.clone(),
                when: strategy.when.clone(),
                beware: strategy.beware.clone(),
                leans_on: strategy
                    .leans_on
                    .iter()
                    .filter_map(|name| methodology.criterion_for(name))
                    .map(|id| site.criterion(id))
                    .collect(),
                variations: strategy.variations.clone(),
                followed_by: followed_by(&strategy.slug),
            })
            .collect(),
    }
}

fn link_rule(site: &Site<'_>, rule: &'static Rule) -> Link {
    site.link_to(&Route::Methodology(MethodologyPage::Rule(rule.code)), rule.code)
}

fn rules(site: &Site<'_>) -> RulesView {
    let mut areas: Vec<RuleArea> = Vec::new();
    for rule in diagnostics::all() {
        let letter = rule.code[..1].to_owned();
        if areas.last().is_none_or(|area| area.letter != letter) {
            let title = site.say(&format!("area.{}", letter.to_ascii_lowercase()), &[]);
            areas.push(RuleArea { letter, title, rules: Vec::new() });
        }
        if let Some(area) = areas.last_mut() {
            area.rules.push(RuleItem {
                link: link_rule(site, rule),
                title: rule.title.to_owned(),
                severity: rule.severity.word(),
                findings: site.diagnostics.iter().filter(|finding| finding.rule == rule).count(),
            });
        }
    }
    RulesView { areas }
}

fn rule_view(site: &Site<'_>, rule: &'static Rule) -> RuleView {
    let count = site.diagnostics.iter().filter(|finding| finding.rule == rule).count();
    RuleView {
        findings_left_out: count.saturating_sub(FINDINGS),
        code: rule.code,
        severity: rule.severity.word(),
        html: our_markdown(site, &rule.explanation()),
        findings: site
            .diagnostics
            .iter()
            .filter(|finding| finding.rule == rule)
            .take(FINDINGS)
            .map(|finding| FindingItem {
                message: finding.message.clone(),
                place: finding.place.as_ref().map(|place| {
                    let start = place.start();
                    format!("{}:{}:{}", place.file.path, start.line, start.column)
                }),
            })
            .collect(),
    }
}

fn versatility(site: &Site<'_>) -> VersatilityView {
    let mut groups: Vec<VersatilityGroup> = Vec::new();
    for row in &site.playbook.methodology.versatility {
        let title = site.say(&format!("versatility.{}", row.group), &[]);
        if groups.last().is_none_or(|group| group.title != title) {
            groups.push(VersatilityGroup { title, rows: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(VersatilityRow {
                title: row.title.clone(),
                text: row.text.clone(),
                levels: row.levels.to_vec(),
            });
        }
    }
    VersatilityView { groups }
}
