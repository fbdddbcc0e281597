//! What to do next: what the assessment calls for and no action of the plan answers yet.
//!
//! A suggestion beside the author's own actions; it says what is worth an action, never which one.

use super::actions::Trigger;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::entity::plan::Prime;

/// The most that are suggested: more than a handful is nobody's next step.
pub const MOST: usize = 5;

/// Whether a criterion is about us against the competition: questions 2 and 3. What belongs to the
/// customer alone, or to our own gain, is nobody's strength.
#[must_use]
pub fn is_contested(methodology: &Methodology, criterion: CriterionId) -> bool {
    let question = methodology.criterion(criterion).question;
    let slug = methodology.questions.get(question).map(|question| question.slug.as_str());
    matches!(slug, Some("compete" | "win"))
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

    fn methodology() -> Methodology {
        let mut made = sample::methodology();
        for (question, slug) in made.questions.iter_mut().zip(["opportunity", "compete", "win", "worth"]) {
            slug.clone_into(&mut question.slug);
        }
        made
    }

    fn suggested(us: &str, them: &str, answered: &[(u16, Prime)]) -> Vec<(u16, Prime)> {
        let methodology = methodology();
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
