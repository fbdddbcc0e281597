//! The actions of a plan: open, overdue, next, and how well they answer the assessment (PRIME).

use super::age::days_until;
use super::criterion::{COMPELLING_EVENT, UNIQUE_VALUE};
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::plan::{Action, ActionPriority, ActionStatus, Prime};
use crate::schema::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The status of an action; planned unless it is written.
#[must_use]
pub fn status_of(action: &Action) -> ActionStatus {
    action.status.map_or(ActionStatus::Planned, |status| status.value)
}

/// Whether an action is still to be done.
#[must_use]
pub fn is_open(action: &Action) -> bool {
    status_of(action).is_open()
}

/// Whether an action should have been done before `today`.
#[must_use]
pub fn is_overdue(action: &Action, today: Date) -> bool {
    is_open(action) && action.due.is_some_and(|due| due.value < today)
}

/// The actions of a plan, by their places in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionFigures {
    /// All there ever were.
    pub total: usize,
    /// Still to be done: by due date, those without one last.
    pub open: Vec<usize>,
    /// Open and due before today, the longest overdue first.
    pub overdue: Vec<usize>,
    /// Open and due today or within the days asked for, the soonest first.
    pub due_soon: Vec<usize>,
    /// The open action due next, today or later.
    pub next: Option<usize>,
    /// How many of each kind, those given up left out; every kind has an entry.
    pub by_prime: BTreeMap<Prime, usize>,
}

/// The actions as they stand `today`; "soon" is within `days`.
#[must_use]
pub fn action_figures(actions: &[Action], today: Date, days: u32) -> ActionFigures {
    let mut figures = ActionFigures {
        total: actions.len(),
        by_prime: Prime::ALL.iter().map(|p| (*p, 0)).collect(),
        ..ActionFigures::default()
    };
    for (place, action) in actions.iter().enumerate() {
        if is_open(action) {
            figures.open.push(place);
        }
        if let Some(prime) = action.prime.filter(|_| status_of(action) != ActionStatus::Dropped) {
            *figures.by_prime.entry(prime.value).or_default() += 1;
        }
    }
    let due = |place: &usize| actions[*place].due.map(|due| due.value);
    let priority = |place: &usize| actions[*place].priority.map_or(ActionPriority::Medium, |p| p.value);
    figures.open.sort_by_key(|place| (due(place).is_none(), due(place), Reverse(priority(place)), *place));
    for place in &figures.open {
        let Some(left) = due(place).map(|due| days_until(today, due)) else { continue };
        if left < 0 {
            figures.overdue.push(*place);
            continue;
        }
        figures.next = figures.next.or(Some(*place));
        if left <= i64::from(days) {
            figures.due_soon.push(*place);
        }
    }
    figures
}

/// Something in the assessment that calls for an action of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// The kind that is called for.
    pub prime: Prime,
    /// The criterion that calls for it.
    pub criterion: CriterionId,
    /// The first action of that kind on that criterion that was not given up, by its place in the plan.
    pub answered_by: Option<usize>,
}

/// What the assessment calls for.
///
/// `?` and not yet rated → retrieve; our `-` → minimise; our `+` that the primary competitor has
/// not → emphasise; the primary competitor's `+` → insulate; compelling event or unique business
/// value not confirmed by the customer → prove. The share that is answered is
/// [`prime_coverage`]. By criterion, then by kind.
#[must_use]
pub fn triggers(methodology: &Methodology, opportunity: &Opportunity, assessment: &Assessment) -> Vec<Trigger> {
    let rival = opportunity.primary_competitor().and_then(|c| c.competitor.as_ref());
    let rival = rival.map(|id| Party::Competitor(id.value.clone()));
    let event = opportunity.fields.compelling_event.as_ref();
    let value = opportunity.fields.unique_business_value.as_ref();
    let event_confirmed = event.is_some_and(|e| e.confirmed_by.is_some() || e.confirmed_on.is_some());
    let value_confirmed = value.is_some_and(|v| v.confirmed_by.is_some() || v.confirmed_on.is_some());
    let to_prove = [(COMPELLING_EVENT, event_confirmed), (UNIQUE_VALUE, value_confirmed)]
        .into_iter()
        .filter(|(_, is_confirmed)| !is_confirmed)
        .filter_map(|(name, _)| methodology.criterion_for(name))
        .collect::<Vec<_>>();
    let mut kinds = BTreeMap::<(CriterionId, Prime), Option<usize>>::new();
    for (id, _) in methodology.criteria() {
        let ours = assessment.rating(&Party::Us, id);
        let theirs = rival.as_ref().map(|rival| assessment.rating(rival, id) == Some(Rating::Favourable));
        let mut call = |prime| kinds.insert((id, prime), None);
        match ours {
            None | Some(Rating::Unknown) => call(Prime::Retrieve),
            Some(Rating::Unfavourable) => call(Prime::Minimise),
            Some(Rating::Favourable) if theirs == Some(false) => call(Prime::Emphasise),
            Some(Rating::Favourable) => None,
        };
        if theirs == Some(true) {
            call(Prime::Insulate);
        }
        if to_prove.contains(&id) {
            call(Prime::Prove);
        }
    }
    let actions = opportunity.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
    for (place, action) in actions.iter().enumerate().rev() {
        let Some(prime) = action.prime.filter(|_| status_of(action) != ActionStatus::Dropped) else { continue };
        for criterion in &action.criteria {
            if let Some(answer) = kinds.get_mut(&(criterion.value, prime.value)) {
                *answer = Some(place);
            }
        }
    }
    kinds.into_iter().map(|((criterion, prime), answered_by)| Trigger { prime, criterion, answered_by }).collect()
}

/// The share of triggers that an action answers; `None` when there are none.
#[must_use]
pub fn prime_coverage(triggers: &[Trigger]) -> Option<super::Ratio> {
    let answered = triggers.iter().filter(|t| t.answered_by.is_some()).count();
    (!triggers.is_empty()).then(|| super::Ratio::new(answered as i64, triggers.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample::{self, action, at, day};
    use crate::score::{Ratio, criterion};

    #[test]
    fn open_overdue_soon_and_next() {
        let mut actions = vec![
            action("later", Some("2026-06-20")),
            action("undated", None),
            action("late", Some("2026-05-31")),
            action("done", Some("2026-05-01")),
            action("today", Some("2026-06-01")),
            action("today, urgent", Some("2026-06-01")),
            action("edge", Some("2026-06-15")),
        ];
        actions[3].status = at(ActionStatus::Done);
        actions[5].priority = at(ActionPriority::Asap);
        let figures = action_figures(&actions, day("2026-06-01"), 14);
        assert_eq!(figures.open, [2, 5, 4, 6, 0, 1]);
        assert_eq!(figures.overdue, [2]);
        assert_eq!(figures.due_soon, [5, 4, 6]); // 15 June is 14 days on
        assert_eq!(figures.next, Some(5));
        assert_eq!(figures.total, 7);
    }

    #[test]
    fn what_the_assessment_calls_for_and_what_answers_it() {
        let mut opportunity = sample::assessed("o", "+-?.+ ++... ..... .....", "+-.-- -+... ..... .....");
        let aimed = |prime, criterion: u16| {
            let mut aimed = action("a", None);
            aimed.prime = at(prime);
            aimed.criteria = at(criterion::number(criterion)).into_iter().collect();
            aimed
        };
        let mut dropped = aimed(Prime::Retrieve, 3);
        dropped.status = at(ActionStatus::Dropped);
        let actions = vec![dropped, aimed(Prime::Minimise, 2), aimed(Prime::Minimise, 2), aimed(Prime::Prove, 1)];
        opportunity = sample::with_actions(opportunity, actions);
        let assessment = opportunity.assessment().unwrap();
        let found = triggers(&sample::methodology(), &opportunity, assessment);
        let first = found
            .iter()
            .take_while(|t| t.criterion.number() <= 7)
            .map(|t| (t.criterion.number(), t.prime, t.answered_by))
            .collect::<Vec<_>>();
        use Prime::{Emphasise, Insulate, Minimise, Prove, Retrieve};
        assert_eq!(
            first,
            [
                (1, Insulate, None),    // + against +
                (2, Minimise, Some(1)), // our -, answered by the first of two
                (3, Retrieve, None),    // ?, the answer was given up
                (4, Retrieve, None),    // not yet rated
                (5, Prove, None),       // the event is not confirmed
                (5, Emphasise, None),   // + against -
                (6, Emphasise, None),   // + against -
                (7, Insulate, None),    // + against +
            ]
        );
        // #8 … #20 are not rated: 13 × retrieve; #10 has prove as well: 8 + 13 + 1 = 22, one answered.
        assert_eq!(prime_coverage(&found), Some(Ratio::new(1, 22)));
        assert_eq!(prime_coverage(&[]), None);
    }

    #[test]
    fn without_a_competitor_there_is_nothing_to_emphasise() {
        let mut opportunity = sample::assessed("o", "+++++ +++++ +++++ +++++", "");
        opportunity.fields.competitors.clear();
        let assessment = opportunity.assessment().unwrap();
        let found = triggers(&sample::methodology(), &opportunity, assessment);
        assert_eq!(found.iter().map(|t| t.prime).collect::<Vec<_>>(), [Prime::Prove, Prime::Prove]);
    }
}
