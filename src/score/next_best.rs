//! What to do next: what the assessment calls for and no action of the plan answers yet.
//!
//! A suggestion beside the author's own actions; it says what is worth an action, never which one.

use super::actions::Trigger;
use crate::methodology::{Axis, CriterionId, Methodology};
use crate::playbook::entity::plan::Prime;

/// The most that are suggested: more than a handful is nobody's next step.
pub const MOST: usize = 5;

/// Whether a criterion is about us against the competition: questions 2 and 3, Y and Z of the win
/// position. What belongs to the customer alone, or to our own gain, is nobody's strength. In a
/// methodology without a win position, the built-in criteria that it stands for decide.
#[must_use]
pub fn is_contested(methodology: &Methodology, criterion: CriterionId) -> bool {
    let is_on = |methodology: &Methodology, id: CriterionId| {
        let question = methodology.questions.get(methodology.criterion(id).question);
        matches!(question.and_then(|question| question.axis), Some(Axis::Y | Axis::Z))
    };
    if methodology.reads_position() {
        return is_on(methodology, criterion);
    }
    let built_in = Methodology::embedded();
    let stood_for = methodology.criterion(criterion).stands_for.iter();
    stood_for.filter_map(|name| built_in.criterion_for(name)).any(|id| is_on(built_in, id))
}

/// The triggers that no action answers, the most pressing first, [`MOST`] at most.
///
/// Must-haves come first. Then an unknown to resolve, as every other step may rest on it; a
/// weakness to minimise; a value to prove; a strength to emphasise; theirs to insulate against.
/// Strengths count on [contested](is_contested) criteria alone.
#[must_use]
pub fn next_best<'a>(methodology: &Methodology, triggers: &'a [Trigger]) -> Vec<&'a Trigger> {
    let is_worth_it = |trigger: &&Trigger| {
        let is_strength = matches!(trigger.prime, Prime::Emphasise | Prime::Insulate);
        trigger.answered_by.is_none() && (!is_strength || is_contested(methodology, trigger.criterion))
    };
    let mut open = triggers.iter().filter(is_worth_it).collect::<Vec<_>>();
    open.sort_by_key(|trigger| {
        (!methodology.criterion(trigger.criterion).must_have, urgency(trigger.prime), trigger.criterion)
    });
    open.truncate(MOST);
    open
}

/// The place of a kind of action among those that are called for.
const fn urgency(prime: Prime) -> u8 {
    match prime {
        Prime::Retrieve => 0,
        Prime::Minimise => 1,
        Prime::Prove => 2,
        Prime::Emphasise => 3,
        Prime::Insulate => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::actions::triggers;
    use crate::score::sample::{self, at};

    fn suggested(us: &str, them: &str, answered: &[(u16, Prime)]) -> Vec<(u16, Prime)> {
        let methodology = sample::methodology();
        let answer = |(criterion, prime): &(u16, Prime)| {
            let mut action = sample::action("a", None);
            action.prime = at(*prime);
            action.criteria = at(CriterionId::from_index(usize::from(*criterion) - 1)).into_iter().collect();
            action
        };
        let o = sample::with_actions(sample::assessed("o", us, them), answered.iter().map(answer).collect());
        let triggers = triggers(&methodology, &o, &o.assessments[0]);
        next_best(&methodology, &triggers).into_iter().map(|t| (t.criterion.number(), t.prime)).collect()
    }

    #[test]
    fn what_is_contested() {
        let contested = |name| {
            let methodology = Methodology::built_in(name).unwrap();
            let ids = methodology.criteria().map(|(id, _)| id).filter(|id| is_contested(methodology, *id));
            ids.map(CriterionId::number).collect::<Vec<_>>()
        };
        assert_eq!(contested("tas"), (6..=15).collect::<Vec<_>>());
        // Metrics, decision criteria and process, economic buyer, champion: not the pain, not the papers.
        assert_eq!(contested("meddpicc"), [2, 3, 4, 6, 7]);
    }

    #[test]
    fn must_haves_first_then_unknowns_weaknesses_proof_strengths() {
        use Prime::{Emphasise, Insulate, Minimise, Prove, Retrieve};
        // The must-haves: #4 ?, #11 −, #5 not confirmed; theirs is + on #11 and #15. On #4 and #5
        // theirs is + too, but what the customer has is nobody's strength. That makes five.
        let us = "+++?+ ?-+++ -++++ +++++";
        let them = "+++++ ++-++ +++++ +++++";
        assert_eq!(
            suggested(us, them, &[]),
            [(4, Retrieve), (11, Minimise), (5, Prove), (11, Insulate), (15, Insulate)]
        );
        // Once they have actions: #6 ? before #7 −, #10 not confirmed, #8 + against their −, and
        // the first of theirs.
        let answered = [(4, Retrieve), (5, Prove), (11, Minimise), (11, Insulate), (15, Insulate)];
        assert_eq!(
            suggested(us, them, &answered),
            [(6, Retrieve), (7, Minimise), (10, Prove), (8, Emphasise), (6, Insulate)]
        );
    }
}
