//! The parts of a methodology that are only read, not rated: how a plan is written and tested, what
//! value and control are.

use super::Term;
use serde::Deserialize;

/// The eyes with which a reviewer looks at a plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Perspective {
    /// The name in documents: `competitor`.
    pub slug: String,
    /// As readers see it: "The strongest competitor".
    pub title: String,
    /// How to look, and what to ask.
    pub look: String,
}

/// A step of a test session.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionStep {
    /// `present`, `questions`, `vulnerabilities`, `recommendations`.
    pub slug: String,
    /// As readers see it.
    pub title: String,
    /// What happens in it.
    pub text: String,
    /// How long it takes, in minutes.
    pub minutes: u16,
}

/// A term of the planning language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanningStep {
    /// `goal`, `objective`, `strategy`, `actions`, `resources`, `test`.
    pub slug: String,
    /// Its letter in GOSAR-T.
    pub letter: char,
    /// As readers see it.
    pub title: String,
    /// The question that it answers: "Where are we going?"
    pub question: String,
    /// What makes it a good one.
    pub attributes: Vec<String>,
    /// What it is.
    pub text: String,
    /// An example of the customer's.
    pub customer: String,
    /// The sales team's in the same example.
    pub team: String,
}

/// What the time and money of selling return.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SalesReturn {
    /// The thought.
    pub text: String,
    /// The levels, from the lowest.
    pub levels: Vec<Term>,
}

/// What value is, and how it is put in words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValueText {
    /// Value as a sum of benefits and costs.
    pub equation: String,
    /// What counts on either side.
    pub text: String,
    /// The questions a value proposition answers, in order.
    pub questions: Vec<Term>,
    /// The links from the customer's business to the value that only we deliver, in order.
    pub chain: Vec<Term>,
}

/// What it means to be in control. The signs are the scale `control_sign`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlText {
    /// In one sentence.
    pub definition: String,
    /// How to use the signs.
    pub text: String,
    /// What the number of signs says, from in control to not.
    pub levels: Vec<Term>,
}

/// A signal of the manager's view. Its states are the scale `signal`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalText {
    /// `opportunity`, `problems`, `people`, `actions`, `test`.
    pub slug: String,
    /// As readers see it.
    pub title: String,
    /// The question that it answers.
    pub question: String,
    /// What it is derived from.
    pub reads: String,
}
