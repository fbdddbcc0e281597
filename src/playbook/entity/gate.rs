//! Answers to the questions of the process gates (module 7): what an opportunity has passed.

use super::answers::lower_answers;
use crate::methodology::GateQuestionId;
use crate::schema::Date;
use crate::schema::Entry;
use crate::schema::{Field, FieldValue, Lowering, Record, Reference, Shape, Slot, Spanned, WordSet, choice, record};
use std::collections::BTreeMap;

choice! {
    /// The answer to a question of a process gate.
    "an answer to a gate question"
    pub enum GateReply {
        /// It is not so.
        No = "no" | "false";
        /// We are at it.
        InProgress = "in_progress" | "begun";
        /// It is so, and the customer has shown it.
        Yes = "yes" | "true";
    }
}

record! {
    /// The answer to a question of a process gate. The word alone will do.
    "an answer to a gate question"
    pub struct GateAnswer from answer {
        /// The answer.
        answer: Field<GateReply>, required;
        /// What the customer did or said that shows it.
        note: Field<String>;
        /// Since when it is so.
        date: Field<Date>;
    }
}

/// Answers by their questions; each with the place of the question's name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GateAnswers(pub BTreeMap<GateQuestionId, Spanned<GateAnswer>>);

impl GateAnswers {
    /// The reply to a question; `None` when there is none.
    #[must_use]
    pub fn reply(&self, question: GateQuestionId) -> Option<GateReply> {
        self.0.get(&question)?.answer.map(|reply| reply.value)
    }
}

impl Slot for GateAnswers {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::default() };
        let answers = lower_answers(entry, WordSet::GateQuestion, "problem-named: yes", cx);
        Self(answers.into_iter().map(|(index, answer)| (GateQuestionId::from_index(index), answer)).collect())
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Shape::Record(GateAnswer::doc)))
    }

    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        for answer in self.0.values() {
            answer.references(answer.span, out);
        }
    }
}
