//! What happened since the last review, from what is dated in the documents.
//!
//! A review looks at things as they stand that day: what bears its date was on the table, what is
//! dated later is new, and what is dated after today has not happened.

use super::actions::{is_open, status_of};
use super::change::{Change, change};
use crate::playbook::entity::assessment::{Assessment, Party};
use crate::playbook::entity::insight::Insight;
use crate::playbook::entity::plan::ActionStatus;
use crate::playbook::entity::test_session::TestStatus;
use crate::playbook::{Opportunity, Playbook};
use crate::schema::{Date, Field};

/// What is new in an opportunity since its last review. Places are those in the opportunity's lists.
#[derive(Debug, Clone, PartialEq)]
pub struct Since<'a> {
    /// The day of the review.
    pub review: Date,
    /// What our ratings became, from the assessment in force at the review to the one in force
    /// today; `None` when that is the same. Without one before, every rating is new.
    pub change: Option<Change>,
    /// The actions done.
    pub done: Vec<usize>,
    /// The open actions that were not overdue at the review and are today; none of a closed opportunity.
    pub overdue: Vec<usize>,
    /// The milestones reached.
    pub milestones: Vec<usize>,
    /// The people on the map whom we last met or spoke with since.
    pub contacts: Vec<usize>,
    /// The items of the opportunity's and its account's insight maps that were confirmed.
    pub insights: Vec<&'a Insight>,
    /// When the compelling event was confirmed.
    pub event_confirmed: Option<Date>,
    /// When the unique business value was confirmed.
    pub value_confirmed: Option<Date>,
    /// The days on which the plan was tested.
    pub tests: Vec<Date>,
}

impl Since<'_> {
    /// How many things the customer confirmed.
    #[must_use]
    pub fn confirmed(&self) -> usize {
        self.insights.len() + usize::from(self.event_confirmed.is_some()) + usize::from(self.value_confirmed.is_some())
    }

    /// How many ratings of ours differ.
    #[must_use]
    pub fn ratings(&self) -> usize {
        self.change.as_ref().map_or(0, |change| change.criteria.len())
    }

    /// How many things are new, each counted once.
    #[must_use]
    pub fn count(&self) -> usize {
        let lists = [&self.done, &self.overdue, &self.milestones, &self.contacts];
        let listed = lists.into_iter().map(Vec::len).sum::<usize>();
        self.ratings() + listed + self.confirmed() + self.tests.len()
    }
}

/// The newest day, today at the latest, on which an opportunity was reviewed.
#[must_use]
pub fn last_review(opportunity: &Opportunity, today: Date) -> Option<Date> {
    let dates = opportunity.reviews.iter().filter_map(|review| review.date).map(|date| date.value);
    dates.filter(|date| *date <= today).max()
}

/// What is new since the last review; `None` when there was none.
#[must_use]
pub fn since<'a>(playbook: &'a Playbook, opportunity: &'a Opportunity, today: Date) -> Option<Since<'a>> {
    let review = last_review(opportunity, today)?;
    let is_new = |date: Field<Date>| date.is_some_and(|date| date.value > review && date.value <= today);
    let new_day = |date: Field<Date>| date.filter(|_| is_new(date)).map(|date| date.value);
    let fields = &opportunity.fields;
    let plan = opportunity.plan.as_ref();
    let actions = plan.map_or(&[][..], |plan| &plan.actions);
    let is_closed = opportunity.is_closed(&playbook.methodology);
    let account = fields.account.as_ref().and_then(|id| playbook.accounts.get(&id.value));
    let maps = fields.insights.iter().chain(account.and_then(|account| account.fields.insights.as_ref()));
    let places = |holds: &mut dyn Iterator<Item = bool>| {
        holds.enumerate().filter(|(_, holds)| *holds).map(|(place, _)| place).collect::<Vec<_>>()
    };
    Some(Since {
        review,
        change: assessment_change(playbook, opportunity, review, today),
        // An action that is done and does not say when was done on its day.
        done: places(&mut actions.iter().map(|a| status_of(a) == ActionStatus::Done && is_new(a.done_on.or(a.due)))),
        overdue: places(&mut actions.iter().map(|action| {
            let fell_due = action.due.is_some_and(|due| due.value >= review && due.value < today);
            !is_closed && is_open(action) && fell_due
        })),
        milestones: places(&mut plan.iter().flat_map(|plan| &plan.milestones).map(|m| is_new(m.done_on))),
        contacts: places(&mut opportunity.players.iter().map(|player| is_new(player.last_contact))),
        insights: maps.flat_map(|map| map.items()).filter(|item| is_new(item.confirmed_on)).collect(),
        event_confirmed: fields.compelling_event.as_ref().and_then(|event| new_day(event.confirmed_on)),
        value_confirmed: fields.unique_business_value.as_ref().and_then(|value| new_day(value.confirmed_on)),
        tests: plan
            .iter()
            .flat_map(|plan| &plan.tests)
            .filter(|test| test.status.is_none_or(|status| status.value == TestStatus::Complete))
            .filter_map(|test| new_day(test.date))
            .collect(),
    })
}

fn assessment_change(playbook: &Playbook, opportunity: &Opportunity, review: Date, today: Date) -> Option<Change> {
    let after = opportunity.assessment_on(today)?;
    let before = opportunity.assessment_on(review);
    if before.is_some_and(|before| std::ptr::eq(before, after)) {
        return None;
    }
    let nothing = Assessment::default();
    Some(change(&playbook.methodology, before.map_or(&nothing, |part| &part.value), after, &Party::Us))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::insight::InsightMap;
    use crate::playbook::entity::key_player::{Coverage, PoliticalStatus, Support};
    use crate::playbook::entity::plan::Milestone;
    use crate::playbook::entity::review::{Outcome, ReviewFields};
    use crate::playbook::entity::test_session::TestSession;
    use crate::playbook::entity::value::CompellingEvent;
    use crate::score::sample::{self, action, at, day};

    /// Everything that can be new, dated `date`.
    fn dated(date: &str, reviews: &[&str]) -> Opportunity {
        let mut o = sample::opportunity("o");
        let review = |date: &&str| ReviewFields { date: at(day(date)), ..ReviewFields::default() };
        o.reviews = sample::parts(reviews.iter().map(review).collect());
        o.assessments =
            sample::parts(vec![sample::assessment("2026-05-01", "?-+..", &[]), sample::assessment(date, "+-?..", &[])]);
        let mut done = action("done", Some("2026-01-01"));
        done.status = at(ActionStatus::Done);
        done.done_on = at(day(date));
        o = sample::with_actions(o, vec![done, action("open", Some(date))]);
        if let Some(plan) = &mut o.plan {
            plan.value.milestones = vec![Milestone { done_on: at(day(date)), ..Milestone::default() }];
            plan.value.tests = vec![TestSession { date: at(day(date)), ..TestSession::default() }];
        }
        let mut player = sample::player("ann", PoliticalStatus::InnerCircle, Support::Neutral, Coverage::InDepth);
        player.last_contact = at(day(date));
        o.players = sample::parts(vec![player]);
        let goals = vec![Insight { confirmed_on: at(day(date)), ..Insight::default() }];
        o.fields.insights = Some(InsightMap { goals, ..InsightMap::default() });
        o.fields.compelling_event = Some(CompellingEvent { confirmed_on: at(day(date)), ..CompellingEvent::default() });
        o
    }

    /// How many are new: ratings, actions done and overdue, milestones, contacts, confirmed, tests.
    fn found(o: Opportunity, today: &str) -> Option<[usize; 7]> {
        let playbook = sample::playbook(vec![o]);
        let since = since(&playbook, &playbook.opportunities["o"], day(today))?;
        let lists = [&since.done, &since.overdue, &since.milestones, &since.contacts].map(Vec::len);
        let counts = [since.ratings(), lists[0], lists[1], lists[2], lists[3], since.confirmed(), since.tests.len()];
        assert_eq!(since.count(), counts.iter().sum::<usize>());
        Some(counts)
    }

    #[test]
    fn all_that_is_dated_after_the_review_is_new() {
        let reviews = ["2026-04-01", "2026-05-10"];
        assert_eq!(found(dated("2026-05-20", &reviews), "2026-06-01"), Some([2, 1, 1, 1, 1, 2, 1]));
        // The day after the review is the first, and today the last; what is due today is not overdue.
        assert_eq!(found(dated("2026-05-11", &reviews), "2026-05-11"), Some([2, 1, 0, 1, 1, 2, 1]));
        assert_eq!(found(dated("2026-05-11", &reviews), "2026-05-12"), Some([2, 1, 1, 1, 1, 2, 1]));
        // What is to come has not happened.
        assert_eq!(found(dated("2026-06-02", &reviews), "2026-06-01"), Some([0; 7]));
    }

    #[test]
    fn what_bears_the_date_of_the_review_was_on_the_table() {
        let reviews = ["2026-05-20"];
        // Except that what was due that day was not overdue then.
        assert_eq!(found(dated("2026-05-20", &reviews), "2026-06-01"), Some([0, 0, 1, 0, 0, 0, 0]));
        assert_eq!(found(dated("2026-05-20", &reviews), "2026-05-20"), Some([0; 7]));
        // What was overdue at the review is no news.
        assert_eq!(found(dated("2026-05-19", &reviews), "2026-06-01"), Some([0; 7]));
    }

    #[test]
    fn without_a_review_there_is_nothing_to_compare_with() {
        assert_eq!(found(dated("2026-05-20", &[]), "2026-06-01"), None);
        assert_eq!(found(dated("2026-05-20", &["2026-06-02"]), "2026-06-01"), None, "a review to come");
        let mut undated = dated("2026-05-20", &["2026-05-01"]);
        undated.reviews[0].value.date = None;
        assert_eq!(found(undated, "2026-06-01"), None);
    }

    #[test]
    fn a_first_assessment_is_compared_with_none() {
        // Three ratings after the review of April, none before it.
        assert_eq!(found(dated("2026-05-20", &["2026-04-01"]), "2026-06-01").map(|counts| counts[0]), Some(3));
    }

    #[test]
    fn nothing_is_late_once_it_is_over() {
        let mut o = dated("2026-05-20", &["2026-05-10"]);
        o.fields.outcome = Some(Outcome::default());
        assert_eq!(found(o, "2026-06-01").map(|counts| counts[2]), Some(0));
    }
}
