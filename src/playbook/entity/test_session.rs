//! Testing the plan: a session, its answers, vulnerabilities and recommendations.

use super::answers::lower_answers;
use super::id::{ActionId, PlayerId, TeamMemberId};
use crate::methodology::CriterionId;
use crate::schema::Date;
use crate::schema::Entry;
use crate::schema::{
    Field, FieldValue, List, Lowering, Record, Reference, Shape, Slot, Spanned, WordSet, choice, record,
};
use std::collections::BTreeMap;

choice! {
    /// The answer to a test question.
    "an answer"
    pub enum TestAnswer {
        /// No.
        No = "no" | "false";
        /// Not sure.
        Unsure = "unsure" | "?" | "maybe";
        /// Yes.
        Yes = "yes" | "true";
    }
}

choice! {
    /// How far a session is.
    "a status of a test"
    pub enum TestStatus {
        /// It will be held.
        Scheduled = "scheduled";
        /// It is being held.
        InProgress = "in_progress";
        /// It was held.
        Complete = "complete" | "done";
    }
}

record! {
    /// The answer to a question. The word alone will do.
    "an answer to a test question"
    pub struct QuestionAnswer from answer {
        /// The answer.
        answer: Field<TestAnswer>, required;
        /// Why.
        note: Field<String>;
        /// For no and unsure: the action that improves it.
        improvement: Field<ActionId>;
    }
}

/// Answers by the question's name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers(pub BTreeMap<String, Spanned<QuestionAnswer>>);

impl Slot for Answers {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::default() };
        let answers = lower_answers(entry, WordSet::TestQuestion, "assessment-honest: yes", cx);
        // By the names as the methodology has them, whatever the author's spelling.
        let names = cx.vocabulary.words(WordSet::TestQuestion);
        let named = answers.into_iter().filter_map(|(index, answer)| Some(((*names.get(index)?).to_owned(), answer)));
        Self(named.collect())
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Shape::Record(QuestionAnswer::doc)))
    }

    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        for answer in self.0.values() {
            answer.references(answer.span, out);
        }
    }
}

record! {
    /// Someone who tested the plan. The name alone will do.
    "a reviewer"
    pub struct Reviewer from who {
        /// Who.
        who: Field<String>, required;
        /// Whose eyes they looked with: approver, competitor, user, our management.
        perspective: Field<String>;
    }
}

record! {
    /// A weak point that was found. The text alone will do.
    "a vulnerability"
    pub struct Vulnerability from text {
        /// What could lose the sale.
        text: Field<String>, required;
        /// Who raised it.
        raised_by: Field<String>;
        /// The criteria it concerns.
        criteria: List<CriterionId>;
        /// The key players it concerns.
        players: List<PlayerId>;
        /// What answers it.
        answer: Field<String>;
        /// The action that deals with it.
        action: Field<ActionId>;
    }
}

record! {
    /// What the reviewers would do. The text alone will do.
    "a recommendation"
    pub struct Recommendation from text {
        /// What to do.
        text: Field<String>, required;
        /// The action that it became.
        action: Field<ActionId>;
    }
}

record! {
    /// A session in which the plan was, or will be, tested.
    "a test"
    pub struct TestSession {
        /// The date.
        date: Field<Date>, required;
        /// How far it is; complete unless given.
        status: Field<TestStatus>;
        /// Who presented the plan.
        presenter: Field<TeamMemberId>;
        /// Who kept the session on its course.
        coach: Field<String>;
        /// Who tested it, and with whose eyes.
        reviewers: Vec<Reviewer>;
        /// Answers to the methodology's test questions, by the question's name.
        answers: Answers;
        /// The weak points found.
        vulnerabilities: Vec<Vulnerability>;
        /// What the reviewers recommended.
        recommendations: Vec<Recommendation>;
    }
}
