//! A methodology file as it is written: every part may be left out or changed in single places,
//! and the whole is laid over another methodology.

use super::texts::{ControlText, Perspective, PlanningStep, SalesReturn, SessionStep, SignalText, ValueText};
use super::types::{
    Axis, Colours, Criterion, GateQuestion, Methodology, Module, PartnerStagePrompts, Phase, PropositionText, Question,
    Stage, StrategyText, Term, TestQuestion, VersatilityRow,
};
use crate::schema::same_word;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A methodology with what was found while a file was laid over another.
pub(super) struct Laid {
    pub(super) methodology: Methodology,
    /// Where in the file something was changed or added.
    pub(super) places: BTreeMap<(Kind, String), String>,
    /// Names that nothing has.
    pub(super) unknown: Vec<UnknownName>,
}

/// What can be changed in single places. Each kind has names of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Question,
    Criterion,
    Stage,
}

/// A name in the file that nothing has.
pub(super) struct UnknownName {
    /// The way to it.
    pub(super) path: String,
    pub(super) name: String,
    /// "criterion", for messages.
    pub(super) what: &'static str,
    /// The names that could stand there.
    pub(super) known: Vec<String>,
}

/// Declares a file in which every part may be left out, and how it is laid over another.
macro_rules! own {
    ($($part:ident: $Type:ty),+ $(,)?) => {
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub(super) struct Own {
            /// The built-in methodology that it is laid over.
            pub(super) extends: Option<String>,
            leave_out: LeaveOut,
            adjust: Adjust,
            add: Add,
            scales: BTreeMap<String, Vec<Term>>,
            $($part: Option<$Type>),+
        }

        impl Own {
            /// The parts of the file, and those of `base` where it has none; then what is left out,
            /// changed and added.
            pub(super) fn over(self, base: &Methodology) -> Laid {
                let mut scales = base.scales.clone();
                scales.extend(self.scales);
                let methodology = Methodology {
                    criteria: Vec::new(),
                    scales,
                    $($part: self.$part.unwrap_or_else(|| base.$part.clone())),+
                };
                let mut laid = Laid { methodology, places: BTreeMap::new(), unknown: Vec::new() };
                self.leave_out.apply(&mut laid);
                self.adjust.apply(&mut laid);
                self.add.apply(&mut laid);
                laid
            }
        }
    };
}

own! {
    title: String,
    summary: String,
    aims: Vec<String>,
    modules: Vec<Module>,
    colours: Colours,
    questions: Vec<Question>,
    stages: Vec<Stage>,
    strategies: Vec<StrategyText>,
    test_questions: Vec<TestQuestion>,
    perspectives: Vec<Perspective>,
    session_steps: Vec<SessionStep>,
    planning: Vec<PlanningStep>,
    partner_stages: Vec<PartnerStagePrompts>,
    versatility: Vec<VersatilityRow>,
    sales_return: SalesReturn,
    proposition_patterns: Vec<PropositionText>,
    value: ValueText,
    control: ControlText,
    signals: Vec<SignalText>,
    glossary: Vec<Term>,
}

/// What is taken away from the methodology below.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LeaveOut {
    criteria: Vec<String>,
}

/// Single values that are changed, by the name of what they belong to.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Adjust {
    questions: BTreeMap<String, QuestionChange>,
    criteria: BTreeMap<String, CriterionChange>,
    stages: BTreeMap<String, StageChange>,
}

/// What is added to the methodology below.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Add {
    /// Criteria by the question at whose end they stand.
    criteria: BTreeMap<String, Vec<Criterion>>,
}

/// Declares which values of a thing may be changed alone.
macro_rules! change {
    ($Name:ident of $Of:ident { $($field:ident: $Type:ty),+ $(,)? }) => {
        #[derive(Debug, Default, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        struct $Name {
            $($field: Option<$Type>),+
        }

        impl $Name {
            fn apply(self, to: &mut $Of) {
                $(if let Some(value) = self.$field {
                    to.$field = value.into();
                })+
            }
        }
    };
}

change!(QuestionChange of Question { title: String, text: String, threshold: f64, axis: Axis });
change!(CriterionChange of Criterion {
    title: String,
    ask: String,
    prompts: Vec<String>,
    favourable: String,
    unfavourable: String,
    weight: u32,
    must_have: bool,
    partner_example: String,
    stands_for: Vec<String>,
});
change!(StageChange of Stage {
    title: String,
    phase: Phase,
    text: String,
    probability: u8,
    modules: Vec<u8>,
    gate: Vec<GateQuestion>,
    gate_threshold: u8,
});

impl LeaveOut {
    fn apply(self, laid: &mut Laid) {
        for (place, name) in self.criteria.into_iter().enumerate() {
            let path = format!("leave_out.criteria[{place}]");
            if laid.criterion(&name, &path).is_some() {
                for question in &mut laid.methodology.questions {
                    question.criteria.retain(|criterion| !is_called(&criterion.slug, &name));
                }
            }
        }
    }
}

impl Adjust {
    fn apply(self, laid: &mut Laid) {
        for (name, change) in self.questions {
            let path = format!("adjust.questions.{name}");
            if let Some(question) = laid.question(&name, &path) {
                change.apply(question);
                let slug = question.slug.clone();
                laid.places.insert((Kind::Question, slug), path);
            }
        }
        for (name, change) in self.criteria {
            let path = format!("adjust.criteria.{name}");
            if let Some(criterion) = laid.criterion(&name, &path) {
                change.apply(criterion);
                let slug = criterion.slug.clone();
                laid.places.insert((Kind::Criterion, slug), path);
            }
        }
        for (name, change) in self.stages {
            let path = format!("adjust.stages.{name}");
            if let Some(stage) = laid.stage(&name, &path) {
                change.apply(stage);
                let slug = stage.slug.clone();
                laid.places.insert((Kind::Stage, slug), path);
            }
        }
    }
}

impl Add {
    fn apply(self, laid: &mut Laid) {
        for (name, criteria) in self.criteria {
            let path = format!("add.criteria.{name}");
            for (place, criterion) in criteria.iter().enumerate() {
                laid.places.insert((Kind::Criterion, criterion.slug.clone()), format!("{path}[{place}]"));
            }
            if let Some(question) = laid.question(&name, &path) {
                question.criteria.extend(criteria);
            }
        }
    }
}

fn is_called(slug: &str, name: &str) -> bool {
    same_word(slug, name)
}

impl Laid {
    /// The question of a name at a place in the file; reports it when there is none.
    fn question(&mut self, name: &str, path: &str) -> Option<&mut Question> {
        let questions = &mut self.methodology.questions;
        let known = questions.iter().map(|question| question.slug.clone()).collect();
        let found = questions.iter_mut().find(|question| is_called(&question.slug, name));
        found.or_else(|| unknown(&mut self.unknown, path, name, "question", known))
    }

    fn criterion(&mut self, name: &str, path: &str) -> Option<&mut Criterion> {
        let questions = &mut self.methodology.questions;
        let known = questions.iter().flat_map(|q| &q.criteria).map(|criterion| criterion.slug.clone()).collect();
        let mut criteria = questions.iter_mut().flat_map(|question| &mut question.criteria);
        let found = criteria.find(|criterion| is_called(&criterion.slug, name));
        found.or_else(|| unknown(&mut self.unknown, path, name, "criterion", known))
    }

    fn stage(&mut self, name: &str, path: &str) -> Option<&mut Stage> {
        let stages = &mut self.methodology.stages;
        let known = stages.iter().map(|stage| stage.slug.clone()).collect();
        let found = stages.iter_mut().find(|stage| is_called(&stage.slug, name));
        found.or_else(|| unknown(&mut self.unknown, path, name, "stage", known))
    }
}

fn unknown<T>(
    names: &mut Vec<UnknownName>,
    path: &str,
    name: &str,
    what: &'static str,
    known: Vec<String>,
) -> Option<T> {
    names.push(UnknownName { path: path.to_owned(), name: name.to_owned(), what, known });
    None
}
