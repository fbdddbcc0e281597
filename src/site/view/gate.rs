//! The process gates of an opportunity: each stage's questions, their answers, and what is still
//! in the way.

use crate::methodology::GateQuestion;
use crate::playbook::Opportunity;
use crate::score::gate::StageGate;
use crate::site::format::Day;
use crate::site::{Site, Word};
use serde::Serialize;

/// The gates of an opportunity.
#[derive(Serialize)]
pub(super) struct GateView {
    /// The stage that the answers show; absent while nothing is answered.
    reckoned: Option<String>,
    stages: Vec<StageView>,
}

#[derive(Serialize)]
struct StageView {
    title: String,
    percent: i64,
    threshold: u8,
    /// `passed`, `begun` or `not_begun`.
    state: &'static str,
    /// Whether the opportunity is in this stage, as its document says or, where it says nothing, as the answers show.
    is_current: bool,
    questions: Vec<QuestionRow>,
}

#[derive(Serialize)]
struct QuestionRow {
    text: String,
    is_mandatory: bool,
    answer: Option<Word>,
    note: Option<String>,
    date: Option<Day>,
}

/// The gates of an opportunity; `None` when the methodology asks nothing, and for a closed one that
/// never answered.
pub(super) fn gates(site: &Site<'_>, opportunity: &Opportunity) -> Option<GateView> {
    let methodology = &site.playbook.methodology;
    let figures = site.figures_of(opportunity);
    let gates = &figures.gates;
    if gates.stages.is_empty() || (figures.is_closed && gates.reckoned.is_none()) {
        return None;
    }
    let current = opportunity.fields.stage.map(|stage| stage.value).or(gates.reckoned);
    Some(GateView {
        reckoned: gates.reckoned.map(|stage| methodology.stage(stage).title.clone()),
        stages: gates
            .stages
            .iter()
            .map(|gate| StageView {
                title: methodology.stage(gate.stage).title.clone(),
                percent: gate.share().percent(),
                threshold: gate.threshold,
                state: match (gate.is_passed(), gate.has_begun()) {
                    (true, _) => "passed",
                    (false, true) => "begun",
                    (false, false) => "not_begun",
                },
                is_current: current == Some(gate.stage),
                questions: questions(site, opportunity, gate),
            })
            .collect(),
    })
}

fn questions(site: &Site<'_>, opportunity: &Opportunity, gate: &StageGate) -> Vec<QuestionRow> {
    let asked = site.playbook.methodology.gate_questions().filter(|(_, stage, _)| *stage == gate.stage);
    let row = |(id, _, question): (_, _, &GateQuestion)| {
        let answer = opportunity.fields.gates.0.get(&id);
        QuestionRow {
            text: question.text.clone(),
            is_mandatory: question.mandatory,
            answer: answer.and_then(|answer| answer.answer).map(|reply| site.word("gate_reply", reply.slug())),
            note: answer.and_then(|answer| site.text(answer.note.as_ref())),
            date: answer.and_then(|answer| answer.date).map(|date| site.day(date.value)),
        }
    };
    asked.map(row).collect()
}
