//! A module of the methodology, with everything that is read while it is worked on: what value and
//! control are, the planning language, the test session, the signals, the stages with their gates.

use super::methodology::{QuestionItem, link_module, our_markdown, question_items};
use super::methodology_session::{SessionView, session, test_questions};
use super::summary::{MODULE_STATES, module_state};
use crate::methodology::{PropositionText, Term};
use crate::playbook::Opportunity;
use crate::playbook::entity::control::ControlSign;
use crate::playbook::entity::partner::PartnerBenefit;
use crate::playbook::entity::value::ValueSource;
use crate::site::{Link, MethodologyPage, Route, Site, Word};
use serde::Serialize;
use std::collections::BTreeMap;

/// The module on the assessment.
const ASSESS: usize = 1;

/// The module on the competitive strategy and the language of the plan.
const STRATEGY: usize = 2;

/// The module on the test of the plan.
const TEST: usize = 6;

/// The module on reviews, signals and the stages.
const IMPLEMENT: usize = 7;

/// The scales whose words are used in each module, in its order.
const SCALES: &[&[&str]] = &[
    &["rating", "win_position", "standing", "insight", "insight_state", "pressure_kind", "competitor_status", "threat"],
    &["strategy", "variation", "resource_kind"],
    &[
        "buying_role",
        "political_status",
        "support",
        "coverage",
        "adaptability",
        "decision_orientation",
        "response_mode",
        "degree",
    ],
    &["relationship_strategy", "relationship_level"],
    &["prime", "action_status", "action_priority", "milestone_kind", "decision_criterion_kind", "position"],
    &["test_answer", "test_status"],
    &["signal", "flag", "phase", "gate_reply", "review_kind", "decision", "ask_answer", "outcome"],
];

/// The most opportunities that are named for each state of a module.
const NAMED: usize = 30;

#[derive(Serialize)]
struct ModuleView {
    number: usize,
    phase: String,
    purpose: String,
    benefits: Vec<String>,
    output: String,
    html: String,
    questions: Vec<QuestionItem>,
    /// In the module on the assessment.
    colours: Option<ColoursView>,
    /// In the module on the assessment.
    value: Option<ValueView>,
    /// In the module on the assessment.
    partners: Option<PartnersView>,
    /// In the module on the assessment.
    control: Option<ControlView>,
    /// In the module on the assessment.
    sales_return: Option<SalesReturnView>,
    /// In the module on the strategy.
    planning: Vec<PlanningItem>,
    /// In the module on the test.
    session: Option<SessionView>,
    /// Those of this module; the module on the test has those of all in its session.
    test_questions: Vec<String>,
    /// In the module on the implementation.
    signals: Vec<SignalItem>,
    /// In the module on the implementation.
    stages: Vec<StageItem>,
    /// The scales whose words are used here, and pages that belong to the module.
    more: Vec<Link>,
    /// How far open opportunities are with the module.
    standings: Vec<StandingGroup>,
}

/// The open opportunities that are equally far with a module.
#[derive(Serialize)]
struct StandingGroup {
    state: &'static str,
    count: usize,
    /// Links to the work on it.
    links: Vec<Link>,
    left_out: usize,
}

/// When a question is green or red.
#[derive(Serialize)]
struct ColoursView {
    green_from: String,
    /// The most criteria of a green question that are not favourable.
    short_of: u32,
    red_to: String,
}

#[derive(Serialize)]
struct ValueView {
    equation: String,
    text: String,
    questions: Vec<Term>,
    /// Levers of which the customer wants more, levers of which they want less, groups of cost.
    groups: Vec<WordGroup>,
    chain: Vec<Term>,
    patterns: Vec<PatternItem>,
}

/// Words of a scale under a heading.
#[derive(Serialize)]
struct WordGroup {
    title: String,
    words: Vec<Word>,
}

#[derive(Serialize)]
struct PatternItem {
    title: String,
    pieces: Vec<Piece>,
    slots: Vec<Term>,
    example: String,
}

/// A piece of a sentence pattern.
#[derive(Serialize)]
struct Piece {
    text: String,
    is_slot: bool,
}

#[derive(Serialize)]
struct PartnersView {
    benefits: Vec<Word>,
    stages: Vec<PartnerStageItem>,
    /// Where a partner can help: a criterion, and how.
    helps: Vec<PartnerHelp>,
}

#[derive(Serialize)]
struct PartnerStageItem {
    title: String,
    prompts: Vec<String>,
}

#[derive(Serialize)]
struct PartnerHelp {
    criterion: Link,
    how: String,
}

#[derive(Serialize)]
struct ControlView {
    definition: String,
    text: String,
    /// Signs of the sale, signs of the person.
    groups: Vec<WordGroup>,
    levels: Vec<Term>,
}

#[derive(Serialize)]
struct SalesReturnView {
    text: String,
    levels: Vec<Term>,
}

#[derive(Serialize)]
struct PlanningItem {
    letter: String,
    title: String,
    question: String,
    text: String,
    attributes: Vec<String>,
    customer: String,
    team: String,
}

#[derive(Serialize)]
struct SignalItem {
    title: String,
    question: String,
    reads: String,
}

#[derive(Serialize)]
struct StageItem {
    title: String,
    text: String,
    phase: Word,
    probability: u8,
    /// The modules that must be complete by its end.
    modules: Vec<Link>,
    gate: Vec<GateItem>,
    /// The share of the questions that has to be answered yes, in percent.
    threshold: u8,
}

#[derive(Serialize)]
struct GateItem {
    text: String,
    is_mandatory: bool,
}

/// The page of a module, by its number.
pub(super) fn module(site: &Site<'_>, number: usize) -> impl Serialize {
    let methodology = &site.playbook.methodology;
    let module = &methodology.modules[number - 1];
    let is_assess = number == ASSESS;
    ModuleView {
        number,
        phase: module.phase.clone(),
        purpose: module.purpose.clone(),
        benefits: module.benefits.clone(),
        output: module.output.clone(),
        html: our_markdown(site, &module.text),
        questions: if is_assess { question_items(site) } else { Vec::new() },
        colours: is_assess.then(|| ColoursView {
            green_from: site.score(methodology.colours.green_from),
            short_of: methodology.colours.green_short_of,
            red_to: site.score(methodology.colours.red_to),
        }),
        value: is_assess.then(|| value(site)),
        partners: is_assess.then(|| partners(site)),
        control: is_assess.then(|| control(site)),
        sales_return: is_assess.then(|| SalesReturnView {
            text: methodology.sales_return.text.clone(),
            levels: methodology.sales_return.levels.clone(),
        }),
        planning: if number == STRATEGY { planning(site) } else { Vec::new() },
        session: (number == TEST).then(|| session(site)),
        test_questions: if number == TEST { Vec::new() } else { test_questions(site, number) },
        signals: if number == IMPLEMENT { signals(site) } else { Vec::new() },
        stages: if number == IMPLEMENT { stages(site) } else { Vec::new() },
        more: more(site, number),
        standings: standings(site, number),
    }
}

/// Words of a scale, as many as there are of a closed set.
fn words<T: Copy>(site: &Site<'_>, scale: &str, all: &[T], slug: fn(T) -> &'static str, key: &str) -> WordGroup {
    WordGroup { title: site.say(key, &[]), words: all.iter().map(|word| site.word(scale, slug(*word))).collect() }
}

fn value(site: &Site<'_>) -> ValueView {
    let methodology = &site.playbook.methodology;
    let (costs, levers) = ValueSource::ALL.iter().copied().partition::<Vec<_>, _>(|source| source.is_cost());
    let (up, down) = levers.into_iter().partition::<Vec<_>, _>(|lever: &ValueSource| lever.is_raised());
    let group = |sources: &[ValueSource], key| words(site, "value_source", sources, ValueSource::slug, key);
    ValueView {
        equation: methodology.value.equation.clone(),
        text: methodology.value.text.clone(),
        questions: methodology.value.questions.clone(),
        groups: vec![
            group(&up, "methodology.levers_up"),
            group(&down, "methodology.levers_down"),
            group(&costs, "methodology.costs"),
        ],
        chain: methodology.value.chain.clone(),
        patterns: methodology.proposition_patterns.iter().map(pattern).collect(),
    }
}

fn pattern(pattern: &PropositionText) -> PatternItem {
    let label = |slug: &str| pattern.slots.iter().find(|slot| slot.slug == slug).map(|slot| slot.label.clone());
    let mut pieces = Vec::new();
    for part in pattern.sentence.split('{') {
        let (slot, rest) = match part.split_once('}') {
            Some((slug, rest)) => (label(slug), rest),
            None => (None, part),
        };
        pieces.extend(slot.map(|text| Piece { text, is_slot: true }));
        pieces.push(Piece { text: rest.to_owned(), is_slot: false });
    }
    PatternItem { title: pattern.title.clone(), pieces, slots: pattern.slots.clone(), example: pattern.example.clone() }
}

fn partners(site: &Site<'_>) -> PartnersView {
    let methodology = &site.playbook.methodology;
    let benefits = PartnerBenefit::ALL.iter();
    let stages = methodology.partner_stages.iter();
    let help = |(id, criterion): (_, &crate::methodology::Criterion)| {
        Some(PartnerHelp { criterion: site.criterion(id), how: criterion.partner_example.clone()? })
    };
    PartnersView {
        benefits: benefits.map(|benefit| site.word("partner_benefit", benefit.slug())).collect(),
        stages: stages
            .map(|stage| PartnerStageItem { title: stage.title.clone(), prompts: stage.prompts.clone() })
            .collect(),
        helps: methodology.criteria().filter_map(help).collect(),
    }
}

fn control(site: &Site<'_>) -> ControlView {
    let control = &site.playbook.methodology.control;
    let (person, sale) = ControlSign::ALL.iter().copied().partition::<Vec<_>, _>(|sign| sign.is_personal());
    let group = |signs: &[ControlSign], key| words(site, "control_sign", signs, ControlSign::slug, key);
    ControlView {
        definition: control.definition.clone(),
        text: control.text.clone(),
        groups: vec![group(&sale, "methodology.signs_sale"), group(&person, "methodology.signs_person")],
        levels: control.levels.clone(),
    }
}

fn planning(site: &Site<'_>) -> Vec<PlanningItem> {
    let steps = site.playbook.methodology.planning.iter();
    steps
        .map(|step| PlanningItem {
            letter: step.letter.to_string(),
            title: step.title.clone(),
            question: step.question.clone(),
            text: step.text.clone(),
            attributes: step.attributes.clone(),
            customer: step.customer.clone(),
            team: step.team.clone(),
        })
        .collect()
}

fn signals(site: &Site<'_>) -> Vec<SignalItem> {
    let signals = site.playbook.methodology.signals.iter();
    signals
        .map(|signal| SignalItem {
            title: signal.title.clone(),
            question: signal.question.clone(),
            reads: signal.reads.clone(),
        })
        .collect()
}

fn stages(site: &Site<'_>) -> Vec<StageItem> {
    let usual = site.playbook.config.gate_threshold();
    let stages = site.playbook.methodology.stages.iter();
    stages
        .map(|stage| StageItem {
            title: stage.title.clone(),
            text: stage.text.clone(),
            phase: site.word("phase", stage.phase.slug()),
            probability: stage.probability,
            modules: stage.modules.iter().filter_map(|module| link_module(site, (*module).into())).collect(),
            gate: stage
                .gate
                .iter()
                .map(|question| GateItem { text: question.text.clone(), is_mandatory: question.mandatory })
                .collect(),
            threshold: stage.gate_threshold.unwrap_or(usual),
        })
        .collect()
}

fn more(site: &Site<'_>, number: usize) -> Vec<Link> {
    let page = |page, key: &str| site.link_to(&Route::Methodology(page), site.say(key, &[]));
    let mut links = match number {
        ASSESS => vec![page(MethodologyPage::Versatility, "methodology.versatility")],
        STRATEGY => vec![page(MethodologyPage::Strategies, "methodology.strategies")],
        _ => Vec::new(),
    };
    let address = Route::Methodology(MethodologyPage::Scales).address(site.playbook);
    let scales = SCALES.get(number - 1).copied().unwrap_or_default().iter();
    let methodology = &site.playbook.methodology;
    let is_used = |scale: &str| scale != "win_position" || methodology.reads_position();
    let there = scales.filter(|scale| methodology.scales.contains_key(**scale) && is_used(scale));
    links.extend(
        there
            .map(|scale| Link { label: site.say(&format!("scale.{scale}"), &[]), href: format!("{address}#_{scale}") }),
    );
    links
}

/// How far the open opportunities are with a module, those that lack most first.
fn standings(site: &Site<'_>, number: usize) -> Vec<StandingGroup> {
    let mut by_state: BTreeMap<usize, Vec<&Opportunity>> = BTreeMap::new();
    for opportunity in site.order.ids().iter().filter_map(|id| site.playbook.opportunities.get(id)) {
        let figures = site.figures_of(opportunity);
        let progress = figures.progress.iter().find(|progress| usize::from(progress.module) == number);
        let state = progress.map(|progress| module_state(site, opportunity, progress));
        let place = state.and_then(|state| MODULE_STATES.iter().position(|known| *known == state));
        if let Some(place) = place.filter(|_| !figures.is_closed) {
            by_state.entry(place).or_default().push(opportunity);
        }
    }
    let module = u8::try_from(number).unwrap_or(u8::MAX);
    let group = |(place, opportunities): (usize, Vec<&Opportunity>)| StandingGroup {
        state: MODULE_STATES[place],
        count: opportunities.len(),
        links: opportunities.iter().take(NAMED).map(|o| site.module_work(o, module, &o.title)).collect(),
        left_out: opportunities.len().saturating_sub(NAMED),
    };
    by_state.into_iter().map(group).collect()
}
