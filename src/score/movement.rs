//! When something last happened in an opportunity, and for how long it has been in its stage.

use super::actions::{is_open, status_of};
use super::age::days_since;
use crate::methodology::Methodology;
use crate::playbook::Opportunity;
use crate::playbook::entity::plan::ActionStatus;
use crate::playbook::entity::test_session::TestStatus;
use crate::schema::Date;

/// The newest date, today at the latest, on which something happened: it was opened, came into
/// its stage, was assessed, reviewed or tested, an action was done, a milestone reached, a key player met. `None` when no
/// such date is written.
#[must_use]
pub fn last_moved(opportunity: &Opportunity, today: Date) -> Option<Date> {
    let plan = opportunity.plan.as_ref().map(|plan| &plan.value);
    let actions = plan.iter().flat_map(|plan| &plan.actions);
    // An action that is done and does not say when was done on its day.
    let done = actions.filter(|action| status_of(action) == ActionStatus::Done);
    let done = done.filter_map(|action| action.done_on.or(action.due));
    let reached = plan.iter().flat_map(|plan| &plan.milestones).filter_map(|milestone| milestone.done_on);
    let tests = plan.iter().flat_map(|plan| &plan.tests);
    let tests = tests.filter(|test| test.status.is_none_or(|status| status.value == TestStatus::Complete));
    let dates = opportunity.fields.opened.into_iter().chain(opportunity.fields.stage_since);
    let dates = dates.chain(opportunity.assessments.iter().filter_map(|assessment| assessment.date));
    let dates = dates.chain(opportunity.reviews.iter().filter_map(|review| review.date));
    let dates = dates.chain(opportunity.players.iter().filter_map(|player| player.last_contact));
    let dates = dates.chain(tests.filter_map(|test| test.date)).chain(done).chain(reached);
    dates.map(|date| date.value).filter(|date| *date <= today).max()
}

/// The whole days that an open opportunity has been in its stage. `None` when it does not say since
/// when, when that day is still to come, and without a stage.
#[must_use]
pub fn days_in_stage(opportunity: &Opportunity, methodology: &Methodology, today: Date) -> Option<i64> {
    let since = opportunity.fields.stage_since?.value;
    let is_in_it = opportunity.fields.stage.is_some() && !opportunity.is_closed(methodology);
    (is_in_it && since <= today).then(|| days_since(since, today))
}

/// The next date, today at the earliest, on which an open action is due.
#[must_use]
pub fn next_due(opportunity: &Opportunity, today: Date) -> Option<Date> {
    let actions = opportunity.plan.iter().flat_map(|plan| &plan.value.actions);
    let due = actions.filter(|action| is_open(action)).filter_map(|action| action.due);
    due.map(|due| due.value).filter(|due| *due >= today).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::plan::PlanFields;
    use crate::playbook::entity::review::ReviewFields;
    use crate::playbook::entity::test_session::TestSession;
    use crate::score::sample::{self, action, at, day};

    #[test]
    fn the_newest_of_all_that_happened() {
        let today = day("2026-06-01");
        let mut o = sample::opportunity("o");
        assert_eq!(last_moved(&o, today), None);
        o.fields.opened = at(day("2026-01-10"));
        assert_eq!(last_moved(&o, today), Some(day("2026-01-10")));
        o.fields.stage_since = at(day("2026-01-20"));
        assert_eq!(last_moved(&o, today), Some(day("2026-01-20")));
        // Dates to come are plans, not movement.
        o.assessments = sample::parts(vec![sample::assessment("2026-06-02", "+++++ +++++ +++++ +++++", &[])]);
        o.reviews = sample::parts(vec![ReviewFields { date: at(day("2026-02-10")), ..Default::default() }]);
        assert_eq!(last_moved(&o, today), Some(day("2026-02-10")));
        let mut done = action("done", Some("2026-03-10"));
        done.status = at(ActionStatus::Done);
        let open = action("open", Some("2026-05-10"));
        let scheduled =
            TestSession { date: at(day("2026-05-20")), status: at(TestStatus::Scheduled), ..Default::default() };
        let plan = PlanFields { actions: vec![done, open], tests: vec![scheduled], ..Default::default() };
        o.plan = Some(sample::part(plan));
        assert_eq!(last_moved(&o, today), Some(day("2026-03-10")));
        o.plan.as_mut().unwrap().value.actions[0].done_on = at(day("2026-03-12"));
        assert_eq!(last_moved(&o, today), Some(day("2026-03-12")));
        o.players = sample::parts(vec![crate::playbook::entity::key_player::KeyPlayer {
            last_contact: at(today),
            ..Default::default()
        }]);
        assert_eq!(last_moved(&o, today), Some(today));
    }

    #[test]
    fn the_days_in_a_stage_are_counted_while_it_lasts() {
        let methodology = sample::methodology();
        let mut o = sample::in_stage(sample::opportunity("o"), 1);
        let days = |o: &Opportunity, today: &str| days_in_stage(o, &methodology, day(today));
        assert_eq!(days(&o, "2028-03-01"), None, "nothing says since when");
        o.fields.stage_since = at(day("2028-02-28"));
        assert_eq!(days(&o, "2028-03-01"), Some(2), "over a leap day");
        assert_eq!(days(&o, "2028-02-28"), Some(0));
        assert_eq!(days(&o, "2028-02-27"), None, "still to come");
        let closed = sample::in_stage(o.clone(), 3);
        assert_eq!(days(&closed, "2028-03-01"), None);
        o.fields.stage = None;
        assert_eq!(days(&o, "2028-03-01"), None);
    }

    #[test]
    fn the_next_action_is_today_or_later_and_open() {
        let mut done = action("done", Some("2026-06-02"));
        done.status = at(ActionStatus::Done);
        let actions = vec![action("late", Some("2026-05-31")), done, action("next", Some("2026-06-09"))];
        let o = sample::with_actions(sample::opportunity("o"), actions);
        assert_eq!(next_due(&o, day("2026-06-01")), Some(day("2026-06-09")));
        assert_eq!(next_due(&o, day("2026-06-10")), None);
    }
}
