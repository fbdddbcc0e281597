//! The process gates: what an opportunity has answered of each stage's questions, and how far it
//! is by its answers.
//!
//! A gate is passed when the share of its questions that are answered yes reaches the threshold
//! and every mandatory one is among them. An opportunity is in the next stage once the gate of the
//! one before is passed and the answering of the next has begun: the stage is reckoned, not typed.

use super::Ratio;
use crate::config::Config;
use crate::methodology::{GateQuestionId, Methodology, StageId};
use crate::playbook::entity::gate::{GateAnswers, GateReply};

/// The gate of one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageGate {
    /// The stage.
    pub stage: StageId,
    /// Its questions, in order, each with the answer if there is one.
    pub questions: Vec<(GateQuestionId, Option<GateReply>)>,
    /// The share of them, in percent, that has to be answered yes.
    pub threshold: u8,
    /// The mandatory questions that are not answered yes, in order.
    pub mandatory_open: Vec<GateQuestionId>,
}

impl StageGate {
    /// How many questions are answered yes.
    #[must_use]
    pub fn yes(&self) -> usize {
        self.questions.iter().filter(|(_, reply)| *reply == Some(GateReply::Yes)).count()
    }

    /// The share of its questions that are answered yes.
    #[must_use]
    pub fn share(&self) -> Ratio {
        Ratio::new(self.yes() as i64, self.questions.len() as u64)
    }

    /// Whether the share reaches the threshold.
    #[must_use]
    pub fn reaches_threshold(&self) -> bool {
        // In whole numbers: three of five are 60 %, neither more nor less.
        self.yes() * 100 >= usize::from(self.threshold) * self.questions.len()
    }

    /// Whether the opportunity may move on.
    #[must_use]
    pub fn is_passed(&self) -> bool {
        self.mandatory_open.is_empty() && self.reaches_threshold()
    }

    /// Whether any of its questions is answered, with whatever.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.questions.iter().any(|(_, reply)| reply.is_some())
    }
}

/// The gates of an opportunity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GateFigures {
    /// The gates, by stage; stages without questions have none.
    pub stages: Vec<StageGate>,
    /// The stage that the answers show; `None` while no question is answered.
    pub reckoned: Option<StageId>,
}

impl GateFigures {
    /// The gates of the stages before `stage` that are not passed, in order.
    pub fn not_passed_before(&self, stage: StageId) -> impl Iterator<Item = &StageGate> {
        self.stages.iter().filter(move |gate| gate.stage < stage && !gate.is_passed())
    }
}

/// The gates as they are answered.
#[must_use]
pub fn gate_figures(config: &Config, methodology: &Methodology, answers: &GateAnswers) -> GateFigures {
    let mut stages: Vec<StageGate> = Vec::new();
    for (id, stage, question) in methodology.gate_questions() {
        if stages.last().is_none_or(|gate| gate.stage != stage) {
            let threshold = methodology.stage(stage).gate_threshold.unwrap_or_else(|| config.gate_threshold());
            stages.push(StageGate { stage, questions: Vec::new(), threshold, mandatory_open: Vec::new() });
        }
        let Some(gate) = stages.last_mut() else { continue };
        let reply = answers.reply(id);
        gate.questions.push((id, reply));
        if question.mandatory && reply != Some(GateReply::Yes) {
            gate.mandatory_open.push(id);
        }
    }
    let mut reckoned = stages.first().filter(|_| stages.iter().any(StageGate::has_begun)).map(|gate| gate.stage);
    for pair in stages.windows(2) {
        if reckoned == Some(pair[0].stage) && pair[0].is_passed() && pair[1].has_begun() {
            reckoned = Some(pair[1].stage);
        }
    }
    GateFigures { stages, reckoned }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methodology::{GateQuestion, Phase};
    use crate::playbook::entity::gate::GateAnswer;
    use crate::score::sample::{self, at, percent};

    /// `qualify` asks five questions, of which the first is mandatory; `evaluate` one that is
    /// mandatory, with a threshold of its own; `decide` two; a stage without questions lies between.
    fn methodology() -> Methodology {
        let mut made = sample::methodology();
        let question = |slug: &str, mandatory| GateQuestion { slug: slug.to_owned(), text: String::new(), mandatory };
        made.stages[0].gate = ["a", "b", "c", "d", "e"].map(|slug| question(slug, slug == "a")).to_vec();
        made.stages[1].gate = vec![question("f", true)];
        made.stages[1].gate_threshold = Some(100);
        made.stages[2].gate = vec![question("g", false), question("h", false)];
        let mut between = made.stages[1].clone();
        between.gate.clear();
        between.phase = Phase::Mid;
        made.stages.insert(1, between);
        made
    }

    /// A sign a question: `y`es, `n`o, `b`egun, `.` not answered.
    fn of(signs: &str) -> GateFigures {
        let reply = |sign| match sign {
            'y' => Some(GateReply::Yes),
            'n' => Some(GateReply::No),
            'b' => Some(GateReply::InProgress),
            _ => None,
        };
        let mut answers = GateAnswers::default();
        for (index, reply) in signs.chars().map(reply).enumerate() {
            if let Some(answer) = at(GateAnswer { answer: reply.and_then(at), ..GateAnswer::default() }) {
                answers.0.insert(GateQuestionId::from_index(index), answer);
            }
        }
        gate_figures(&Config::default(), &methodology(), &answers)
    }

    #[test]
    fn a_gate_is_passed_at_the_threshold_with_every_mandatory_yes() {
        let first = |signs| of(signs).stages.swap_remove(0);
        // Four of five are 80 %, which is the threshold.
        let gate = first("yyyyn");
        assert_eq!((gate.share(), gate.threshold, gate.yes()), (Ratio::new(4, 5), 80, 4));
        assert!(gate.is_passed());
        // Three of five are 60 %; what is begun is no yes.
        assert!(!first("yyybb").is_passed());
        // Four of five again, and the mandatory one is the fifth.
        let gate = first("byyyy");
        assert!(gate.reaches_threshold() && !gate.is_passed());
        assert_eq!(gate.mandatory_open, [GateQuestionId::from_index(0)]);
        assert!(!first(".....").has_begun());
        assert!(first("....n").has_begun());
    }

    #[test]
    fn the_stage_follows_from_the_answers() {
        let stage = |signs| of(signs).reckoned.map(StageId::index);
        assert_eq!(stage("........"), None);
        assert_eq!(stage("n......."), Some(0));
        // Passed, and the next not begun.
        assert_eq!(stage("yyyyn..."), Some(0));
        // The next of those that ask is the third stage.
        assert_eq!(stage("yyyynn.."), Some(2));
        // Its gate wants all: one of one.
        assert_eq!(stage("yyyyny.n"), Some(3));
        // Where the first is not passed, later answers do not count.
        assert_eq!(stage("yyynnyyy"), Some(0));
        // The last stage that asks is the last that answers lead to.
        assert_eq!(stage("yyyyyyyy"), Some(3));
    }

    #[test]
    fn the_site_sets_the_threshold_and_a_stage_its_own() {
        let mut config = Config::default();
        config.thresholds = Some(crate::config::ThresholdSettings { gate: at(percent(60)), ..Default::default() });
        let figures = gate_figures(&config, &methodology(), &GateAnswers::default());
        assert_eq!(figures.stages.iter().map(|gate| gate.threshold).collect::<Vec<_>>(), [60, 100, 60]);
        assert_eq!(figures.not_passed_before(StageId::from_index(3)).count(), 2);
    }
}
