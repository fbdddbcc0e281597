//! Answers to the questions of the process gates (module 7): what an opportunity has passed.

use crate::diagnostics::codes;
use crate::methodology::GateQuestionId;
use crate::schema::Date;
use crate::schema::{Entry, Value};
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
        let Value::Map(map) = &entry.value.value else {
            let problem = cx
                .problem(
                    &codes::document::WRONG_SHAPE,
                    entry.value.span,
                    format!(
                        "answers are written as question names with an answer each, here is {}",
                        entry.value.shape_in_words()
                    ),
                )
                .help("write each answer on its own line below `gates:`, indented, such as `problem-named: yes`");
            cx.report(problem);
            return Self::default();
        };
        let mut answers: BTreeMap<_, Spanned<GateAnswer>> = BTreeMap::new();
        for entry in map.entries.iter().filter(|entry| entry.value.value != Value::Null) {
            let Some(index) = cx.word(WordSet::GateQuestion, &entry.key.text, entry.key.span) else { continue };
            let Some(answer) = GateAnswer::lower(&entry.value, cx) else { continue };
            let question = GateQuestionId::from_index(index);
            if let Some(first) = answers.get(&question) {
                // The same name in another spelling: `event-confirmed` and `event_confirmed`.
                let problem = cx
                    .problem(&codes::front_matter::DUPLICATE_KEY, entry.key.span, "this question is answered twice")
                    .label(cx.place(first.span), "it is answered here first")
                    .help("keep one of the two; the first one counts until then");
                cx.report(problem);
                continue;
            }
            answers.insert(question, Spanned::new(answer, entry.key.span));
        }
        Self(answers)
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
