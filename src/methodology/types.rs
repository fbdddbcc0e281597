//! What a methodology holds.

use super::texts::{ControlText, Perspective, PlanningStep, SalesReturn, SessionStep, SignalText, ValueText};
use super::{CriterionId, GateQuestionId, StageId};
use crate::schema::{Vocabulary, WordSet, same_word};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A methodology: its modules, questions, criteria, scales and stages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Methodology {
    /// The name, such as "Target Account Selling".
    pub title: String,
    /// What it is, in a few sentences.
    pub summary: String,
    /// What a team gains by it, a sentence each.
    pub aims: Vec<String>,
    /// The modules of the process, in order; numbered from 1.
    pub modules: Vec<Module>,
    /// The key questions, in order, each with its criteria.
    pub questions: Vec<Question>,
    /// Every criterion, in the order of its number. Filled from the questions when loaded.
    #[serde(skip)]
    pub criteria: Vec<Criterion>,
    /// From which score a question is green, and down to which it is red.
    pub colours: Colours,
    /// The stages of the sales process, in order.
    pub stages: Vec<Stage>,
    /// The scales, by name (`support`, `coverage`, …): the words of the choices, with label and meaning.
    pub scales: BTreeMap<String, Vec<Term>>,
    /// The competitive strategies.
    pub strategies: Vec<StrategyText>,
    /// The questions that test a plan, grouped by module.
    pub test_questions: Vec<TestQuestion>,
    /// The eyes with which reviewers look at a plan.
    pub perspectives: Vec<Perspective>,
    /// The steps of a test session, in order.
    pub session_steps: Vec<SessionStep>,
    /// The six terms of the planning language, GOSAR-T, in order.
    pub planning: Vec<PlanningStep>,
    /// The worksheet questions on a partner, by stage of the value chain.
    pub partner_stages: Vec<PartnerStagePrompts>,
    /// The rows of the versatility model, each with its three levels.
    pub versatility: Vec<VersatilityRow>,
    /// What the time and money of selling return, by the level at which one sells.
    pub sales_return: SalesReturn,
    /// The sentence patterns of a value proposition.
    pub proposition_patterns: Vec<PropositionText>,
    /// What value is, and how it is put in words.
    pub value: ValueText,
    /// What it means to be in control.
    pub control: ControlText,
    /// The signals of the manager's view.
    pub signals: Vec<SignalText>,
    /// Words explained, in alphabetical order.
    pub glossary: Vec<Term>,
}

/// A module of the process.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// The name in addresses: `assess`.
    pub slug: String,
    /// "Assess the Opportunity".
    pub title: String,
    /// The phase of the programme: "Opportunity Assessment".
    pub phase: String,
    /// What it is for.
    pub purpose: String,
    /// What one gains by it.
    #[serde(default)]
    pub benefits: Vec<String>,
    /// What one has at its end.
    pub output: String,
    /// How it is done, as Markdown.
    pub text: String,
}

/// A key question.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The name in addresses: `opportunity`, `compete`, `win`, `worth`.
    pub slug: String,
    /// "Is there an opportunity?"
    pub title: String,
    /// What it is after.
    pub text: String,
    /// The score, in −1…1, below which an opportunity does not qualify.
    pub threshold: f64,
    /// The part that it plays in figures that know questions; none unless given.
    #[serde(default)]
    pub axis: Option<Axis>,
    /// Its criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// The part that a question plays in figures that know questions.
///
/// A methodology gives `x`, `y` and `z` to three questions, and then has a win position, or to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// Whether there is something to be won.
    X,
    /// Whether we can compete for it.
    Y,
    /// Whether those who decide want us.
    Z,
    /// Whether it is worth winning.
    Worth,
}

impl Axis {
    /// The three that the win position is read from, in order.
    pub const OF_THE_POSITION: [Self; 3] = [Self::X, Self::Y, Self::Z];

    /// The word in a methodology file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Z => "z",
            Self::Worth => "worth",
        }
    }
}

/// When a question is green, when red; between the two it is amber.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// The least score, in −1…1, of a green question.
    pub green_from: f64,
    /// The most criteria of a green question that are not favourable.
    pub green_short_of: u32,
    /// The greatest score of a red question.
    pub red_to: f64,
}

/// A criterion of the assessment.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The name in documents and addresses: `compelling-event`.
    pub slug: String,
    /// "Compelling event".
    pub title: String,
    /// The question that the rating answers.
    pub ask: String,
    /// What to find out, one question each.
    pub prompts: Vec<String>,
    /// When it is rated `+`.
    pub favourable: String,
    /// When it is rated `-`.
    pub unfavourable: String,
    /// What it weighs among the criteria of its question.
    #[serde(default = "one")]
    pub weight: u32,
    /// Whether an opportunity with `-` here does not qualify.
    #[serde(default)]
    pub must_have: bool,
    /// How a partner may help with it.
    #[serde(default)]
    pub partner_example: Option<String>,
    /// The criteria of the built-in methodology in whose place figures and checks take this one.
    #[serde(default)]
    pub stands_for: Vec<String>,
    /// Its place in [`Methodology::questions`]. Filled when loaded.
    #[serde(skip)]
    pub question: usize,
}

const fn one() -> u32 {
    1
}

/// How far an opportunity is, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Just begun.
    Early,
    /// In evaluation.
    Mid,
    /// Near the decision.
    Late,
    /// Over.
    Closed,
}

impl Phase {
    /// The word in the file, and in the scale `phase`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Mid => "mid",
            Self::Late => "late",
            Self::Closed => "closed",
        }
    }
}

/// A stage of the sales process.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// The name in documents: `qualify`.
    pub slug: String,
    /// "Qualify".
    pub title: String,
    /// How far it is, coarsely.
    pub phase: Phase,
    /// What the stage is for.
    pub text: String,
    /// The probability that is usual in it, in percent; weighs the pipeline where a document names none.
    pub probability: u8,
    /// The modules, by number, that must be complete by the end of the stage.
    #[serde(default)]
    pub modules: Vec<u8>,
    /// The questions to be answered before the opportunity moves on. Their names differ from those of every other stage.
    #[serde(default)]
    pub gate: Vec<GateQuestion>,
    /// The share of them, in percent, that has to be answered yes; the site's unless given.
    #[serde(default)]
    pub gate_threshold: Option<u8>,
}

/// A question to be answered before an opportunity leaves its stage.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateQuestion {
    /// The name in documents: `event-confirmed`.
    pub slug: String,
    /// The question; the customer's deeds answer it, not our plans.
    pub text: String,
    /// Whether the opportunity stays where it is until the answer is yes.
    #[serde(default)]
    pub mandatory: bool,
}

/// A word with what it means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word in documents: `non_supporter`.
    pub slug: String,
    /// As readers see it: "Non-supporter".
    pub label: String,
    /// What it means.
    pub meaning: String,
}

/// A competitive strategy, explained.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrategyText {
    /// The word in documents: `flanking`.
    pub slug: String,
    /// As readers see it.
    pub title: String,
    /// What it is.
    pub definition: String,
    /// When to choose it.
    pub when: String,
    /// What to beware of.
    pub beware: Vec<String>,
    /// The criteria, by name, that it leans on.
    pub leans_on: Vec<String>,
    /// Its variations.
    pub variations: Vec<Term>,
}

/// A question that tests a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestQuestion {
    /// The name in documents: `assessment-honest`.
    pub slug: String,
    /// The module, by number.
    pub module: u8,
    /// The question.
    pub text: String,
}

/// The worksheet questions on a partner for one stage of the value chain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerStagePrompts {
    /// `solutions`, `marketing`, `sales`, `implementation`, `post_sales`.
    pub slug: String,
    /// As readers see it.
    pub title: String,
    /// The questions, in order.
    pub prompts: Vec<String>,
}

/// A row of the versatility model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersatilityRow {
    /// `focus`, `orientation`, …
    pub slug: String,
    /// `versatility` or `development`.
    pub group: String,
    /// As readers see it.
    pub title: String,
    /// What the row looks at.
    pub text: String,
    /// The three levels, from the first.
    pub levels: [String; 3],
}

/// A sentence pattern of a value proposition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PropositionText {
    /// The word in documents: `initiative`.
    pub slug: String,
    /// As readers see it.
    pub title: String,
    /// The sentence, its slots in braces: "As part of {initiative}, …".
    pub sentence: String,
    /// The sentence with its slots filled, as an example.
    pub example: String,
    /// The slots, in order.
    pub slots: Vec<Term>,
}

impl Methodology {
    /// The criterion of an id.
    #[must_use]
    pub fn criterion(&self, id: CriterionId) -> &Criterion {
        &self.criteria[id.index()]
    }

    /// Every criterion with its id, in order.
    pub fn criteria(&self) -> impl Iterator<Item = (CriterionId, &Criterion)> {
        self.criteria.iter().enumerate().map(|(i, criterion)| (CriterionId::from_index(i), criterion))
    }

    /// The criterion that figures and checks mean by a name of the built-in methodology, such as
    /// `access-to-funds`: the one that stands for it, else the one that is called so. `None` in a
    /// methodology that asks nothing of the kind.
    #[must_use]
    pub fn criterion_for(&self, name: &str) -> Option<CriterionId> {
        let stands_for = |criterion: &Criterion| criterion.stands_for.iter().any(|stood_for| stood_for == name);
        let place = self.criteria.iter().position(stands_for);
        place.or_else(|| self.criteria.iter().position(|c| c.slug == name)).map(CriterionId::from_index)
    }

    /// The question that plays a part, by its place.
    #[must_use]
    pub fn question_on(&self, axis: Axis) -> Option<usize> {
        self.questions.iter().position(|question| question.axis == Some(axis))
    }

    /// Whether it reads a win position from the answers.
    #[must_use]
    pub fn reads_position(&self) -> bool {
        self.question_on(Axis::Z).is_some()
    }

    /// The criteria of a question (by its place), with their ids, in order.
    pub fn criteria_of(&self, question: usize) -> impl Iterator<Item = (CriterionId, &Criterion)> {
        self.criteria().filter(move |(_, criterion)| criterion.question == question)
    }

    /// The stage of an id.
    #[must_use]
    pub fn stage(&self, id: StageId) -> &Stage {
        &self.stages[id.index()]
    }

    /// The questions of all process gates, with their ids and stages, in order.
    pub fn gate_questions(&self) -> impl Iterator<Item = (GateQuestionId, StageId, &GateQuestion)> {
        let stages = self.stages.iter().enumerate();
        let questions = stages.flat_map(|(s, stage)| stage.gate.iter().map(move |q| (StageId::from_index(s), q)));
        questions.enumerate().map(|(i, (stage, question))| (GateQuestionId::from_index(i), stage, question))
    }

    /// The term of a scale's word; `None` when the methodology does not explain it.
    #[must_use]
    pub fn term(&self, scale: &str, slug: &str) -> Option<&Term> {
        self.scales.get(scale)?.iter().find(|term| term.slug == slug)
    }
}

impl Vocabulary for Methodology {
    fn index_of(&self, set: WordSet, word: &str) -> Option<usize> {
        let word = word.trim();
        let number = |count: usize| {
            let digits = word.strip_prefix('#').unwrap_or(word);
            digits.parse::<usize>().ok().filter(|n| (1..=count).contains(n)).map(|n| n - 1)
        };
        let same = |slug: &str| same_word(slug, word);
        match set {
            WordSet::Criterion => {
                number(self.criteria.len()).or_else(|| self.criteria.iter().position(|c| same(&c.slug)))
            }
            WordSet::Stage => self.stages.iter().position(|s| same(&s.slug)),
            WordSet::TestQuestion => self.test_questions.iter().position(|q| same(&q.slug)),
            WordSet::GateQuestion => self.gate_questions().position(|(_, _, q)| same(&q.slug)),
        }
    }

    fn words(&self, set: WordSet) -> Vec<&str> {
        match set {
            WordSet::Criterion => self.criteria.iter().map(|c| c.slug.as_str()).collect(),
            WordSet::Stage => self.stages.iter().map(|s| s.slug.as_str()).collect(),
            WordSet::TestQuestion => self.test_questions.iter().map(|q| q.slug.as_str()).collect(),
            WordSet::GateQuestion => self.gate_questions().map(|(_, _, q)| q.slug.as_str()).collect(),
        }
    }

    fn groups(&self) -> Vec<usize> {
        self.questions.iter().map(|question| question.criteria.len()).collect()
    }
}
