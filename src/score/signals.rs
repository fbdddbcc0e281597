//! The five signals of the manager's view.

use super::actions::ActionFigures;
use super::age::{days_since, days_until};
use super::coverage::MapFigures;
use super::criterion::{COMPELLING_EVENT, FUNDS, INSIDE_SUPPORT, POLITICS, PROFILE, PROJECT, UNIQUE_VALUE};
use super::insight_map::{InsightFigures, MapSoundness};
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::plan::Action;
use crate::playbook::entity::test_session::{TestSession, TestStatus, Vulnerability};
use crate::schema::{Date, choice};
use std::collections::BTreeSet;

choice! {
    /// The colour of a question or a signal, from not known to good.
    "a colour of a signal"
    pub enum Signal {
        /// Not enough information.
        Blank = "blank";
        /// Unfavourable.
        Red = "red";
        /// Between.
        Amber = "amber";
        /// Favourable.
        Green = "green";
    }
}

choice! {
    /// The five signals.
    "a signal"
    pub enum SignalKind {
        /// Is there an opportunity?
        Opportunity = "opportunity";
        /// Are the customer's problems validated, is our value confirmed?
        Problems = "problems";
        /// Do those who count support us?
        People = "people";
        /// Are actions in place?
        Actions = "actions";
        /// Has the plan been tested?
        Test = "test";
    }
}

/// The five signals of an opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signals {
    /// Is there an opportunity?
    pub opportunity: Signal,
    /// Are the customer's problems validated, is our value confirmed?
    pub problems: Signal,
    /// Do those who count support us?
    pub people: Signal,
    /// Are actions in place?
    pub actions: Signal,
    /// Has the plan been tested?
    pub test: Signal,
}

impl Signals {
    /// The signals by kind, in order.
    #[must_use]
    pub const fn all(&self) -> [(SignalKind, Signal); 5] {
        [
            (SignalKind::Opportunity, self.opportunity),
            (SignalKind::Problems, self.problems),
            (SignalKind::People, self.people),
            (SignalKind::Actions, self.actions),
            (SignalKind::Test, self.test),
        ]
    }
}

/// The criteria that a signal reads from the assessment, by their names in the built-in
/// methodology: those that decide it, and those that only show that something is known.
#[must_use]
pub const fn criteria_of(kind: SignalKind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        SignalKind::Opportunity => (&[FUNDS, COMPELLING_EVENT], &[PROJECT, PROFILE]),
        SignalKind::Problems => (&[PROFILE, UNIQUE_VALUE], &[]),
        SignalKind::People => (&[INSIDE_SUPPORT, POLITICS], &[]),
        SignalKind::Actions | SignalKind::Test => (&[], &[]),
    }
}

/// What the assessment says on the criteria of a signal.
struct Said {
    /// Whether any of them is rated.
    answered: bool,
    /// How many of those that decide are `+`; `None` when the methodology has none of them.
    favourable: Option<Favourable>,
}

enum Favourable {
    Neither,
    One,
    Both,
}

/// The criteria that the methodology has for these names, each once.
fn found(methodology: &Methodology, names: &[&str]) -> BTreeSet<CriterionId> {
    names.iter().filter_map(|name| methodology.criterion_for(name)).collect()
}

fn said(methodology: &Methodology, assessment: Option<&Assessment>, kind: SignalKind) -> Said {
    let (deciding, showing) = criteria_of(kind);
    let (deciding, showing) = (found(methodology, deciding), found(methodology, showing));
    let ours = |id: &CriterionId| assessment.and_then(|assessment| assessment.rating(&Party::Us, *id));
    let favourable = deciding.iter().filter(|id| ours(id) == Some(Rating::Favourable)).count();
    Said {
        answered: deciding.iter().chain(&showing).any(|id| ours(id).is_some()),
        favourable: match favourable {
            _ if deciding.is_empty() => None,
            0 => Some(Favourable::Neither),
            all if all == deciding.len() => Some(Favourable::Both),
            _ => Some(Favourable::One),
        },
    }
}

/// Green when #4 and #5 are `+`, amber when one is, red when neither; blank when none of #1, #2,
/// #4, #5 is rated.
///
/// Where another methodology has one criterion for both, that one decides; where it has none for
/// either, the signal is blank.
#[must_use]
pub fn opportunity_signal(methodology: &Methodology, assessment: Option<&Assessment>) -> Signal {
    let said = said(methodology, assessment, SignalKind::Opportunity);
    match said.favourable {
        Some(Favourable::Both) => Signal::Green,
        Some(Favourable::One) => Signal::Amber,
        Some(Favourable::Neither) if said.answered => Signal::Red,
        Some(Favourable::Neither) | None => Signal::Blank,
    }
}

/// Green when #2 and #10 are `+` and the insight map is confirmed; amber when the map tells a
/// story and one of the two is `+`; else red; blank when neither is rated.
#[must_use]
pub fn problems_signal(
    methodology: &Methodology,
    assessment: Option<&Assessment>,
    insights: &InsightFigures,
) -> Signal {
    let said = said(methodology, assessment, SignalKind::Problems);
    match said.favourable {
        None => Signal::Blank,
        Some(_) if !said.answered => Signal::Blank,
        Some(Favourable::Both) if insights.soundness == MapSoundness::Confirmed => Signal::Green,
        Some(Favourable::Both | Favourable::One) if insights.soundness >= MapSoundness::Story => Signal::Amber,
        Some(_) => Signal::Red,
    }
}

/// Green when the map is green and #11 and #15 are `+`; amber when the map is at least amber or
/// one of the two is `+`; else red; blank without players when neither is rated. The map alone
/// decides in a methodology that has neither.
#[must_use]
pub fn people_signal(methodology: &Methodology, assessment: Option<&Assessment>, map: &MapFigures) -> Signal {
    let said = said(methodology, assessment, SignalKind::People);
    match said.favourable {
        None => map.status,
        Some(_) if map.players == 0 && !said.answered => Signal::Blank,
        Some(Favourable::Both) if map.status == Signal::Green => Signal::Green,
        Some(Favourable::Neither) if map.status < Signal::Amber => Signal::Red,
        Some(_) => Signal::Amber,
    }
}

/// Green when an open action is due soon and none is overdue; red when all open ones are overdue
/// or none is open; else amber; blank when there never was one.
#[must_use]
pub fn actions_signal(actions: &ActionFigures) -> Signal {
    match () {
        () if actions.total == 0 => Signal::Blank,
        () if actions.open.len() == actions.overdue.len() => Signal::Red,
        () if actions.overdue.is_empty() && !actions.due_soon.is_empty() => Signal::Green,
        () => Signal::Amber,
    }
}

/// The status of a session; complete unless it is written.
#[must_use]
pub fn test_status(test: &TestSession) -> TestStatus {
    test.status.map_or(TestStatus::Complete, |status| status.value)
}

/// The newest session that was held on or before `today`, by its date.
#[must_use]
pub fn last_test(tests: &[TestSession], today: Date) -> Option<(Date, &TestSession)> {
    tests
        .iter()
        .filter(|test| test_status(test) == TestStatus::Complete)
        .filter_map(|test| Some((test.date?.value, test)))
        .filter(|(date, _)| *date <= today)
        .max_by_key(|(date, _)| *date)
}

/// Whether a weak point is still open: it has no answer, and the action for it is not done.
#[must_use]
pub fn is_open_vulnerability(vulnerability: &Vulnerability, actions: &[Action]) -> bool {
    use crate::playbook::entity::plan::ActionStatus;
    let is_done = |action: &Action| super::actions::status_of(action) == ActionStatus::Done;
    let dealt_with = vulnerability
        .action
        .as_ref()
        .is_some_and(|id| actions.iter().any(|action| is_done(action) && action.action_id() == id.value));
    vulnerability.answer.is_none() && !dealt_with
}

/// Green when the plan was tested within the `days` after which a test is stale and no weak point
/// is open; amber when weak points are open or a session is still to come; red when the last
/// session is stale or a planned one has passed; blank without any.
#[must_use]
pub fn test_signal(tests: &[TestSession], actions: &[Action], days: u32, today: Date) -> Signal {
    let last = last_test(tests, today);
    let fresh = last.filter(|(date, _)| days_since(*date, today) <= i64::from(days));
    let to_come = tests.iter().any(|test| {
        test_status(test) != TestStatus::Complete && test.date.is_some_and(|date| days_until(today, date.value) >= 0)
    });
    match fresh {
        _ if tests.is_empty() => Signal::Blank,
        Some((_, test)) if !test.vulnerabilities.iter().any(|v| is_open_vulnerability(v, actions)) => Signal::Green,
        Some(_) => Signal::Amber,
        None if to_come => Signal::Amber,
        None => Signal::Red,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::key_player::{BuyingRole, Coverage, PoliticalStatus, Support};
    use crate::playbook::entity::plan::ActionStatus;
    use crate::score::actions::action_figures;
    use crate::score::coverage::map_figures;
    use crate::score::insight_map::insight_figures;
    use crate::score::sample::{self, action, at, day};

    fn assessment(signs: &str) -> Assessment {
        sample::assessment("2026-05-01", signs, &[])
    }

    #[test]
    fn the_opportunity_signal() {
        let of = |signs| opportunity_signal(&sample::methodology(), Some(&assessment(signs)));
        assert_eq!(of("...++"), Signal::Green);
        assert_eq!(of("...+-"), Signal::Amber);
        assert_eq!(of("...?+"), Signal::Amber);
        assert_eq!(of("++.?-"), Signal::Red);
        assert_eq!(of("?...."), Signal::Red);
        assert_eq!(of("..+.. +++++"), Signal::Blank); // #3 is not asked for
        assert_eq!(opportunity_signal(&sample::methodology(), None), Signal::Blank);
    }

    #[test]
    fn the_problems_signal() {
        let with = |soundness| InsightFigures { soundness, ..insight_figures(&[], &[]) };
        let of = |signs, soundness| problems_signal(&sample::methodology(), Some(&assessment(signs)), &with(soundness));
        assert_eq!(of(".+... ....+", MapSoundness::Confirmed), Signal::Green);
        assert_eq!(of(".+... ....+", MapSoundness::Sound), Signal::Amber);
        assert_eq!(of(".+... ....-", MapSoundness::Story), Signal::Amber);
        assert_eq!(of(".+... ....+", MapSoundness::Begun), Signal::Red);
        assert_eq!(of(".-... ....?", MapSoundness::Confirmed), Signal::Red);
        assert_eq!(of("+.+++ ++++.", MapSoundness::Confirmed), Signal::Blank);
    }

    #[test]
    fn the_people_signal() {
        let friend = sample::player("a", PoliticalStatus::InnerCircle, Support::Mentor, Coverage::InDepth);
        let mut decider = friend.clone();
        decider.buying_role = at(BuyingRole::DecisionMaker).into_iter().collect();
        let amber = map_figures(&sample::parts(vec![friend]));
        let green = map_figures(&sample::parts(vec![decider]));
        let none = map_figures(&[]);
        let of = |signs, map: &MapFigures| people_signal(&sample::methodology(), Some(&assessment(signs)), map);
        assert_eq!(of("..... ..... +...+", &green), Signal::Green);
        assert_eq!(of("..... ..... +...+", &amber), Signal::Amber);
        assert_eq!(of("..... ..... +...-", &none), Signal::Amber);
        assert_eq!(of("..... ..... -...-", &green), Signal::Amber);
        assert_eq!(of("..... ..... ?....", &none), Signal::Red);
        assert_eq!(of("..... ..... .....", &none), Signal::Blank);
    }

    #[test]
    fn the_actions_signal() {
        let today = day("2026-06-01");
        let of = |dues: &[&str]| {
            let actions = dues.iter().map(|due| action("a", Some(*due))).collect::<Vec<_>>();
            actions_signal(&action_figures(&actions, today, 14))
        };
        assert_eq!(of(&[]), Signal::Blank);
        assert_eq!(of(&["2026-06-10"]), Signal::Green);
        assert_eq!(of(&["2026-06-10", "2026-05-10"]), Signal::Amber);
        assert_eq!(of(&["2026-07-10"]), Signal::Amber);
        assert_eq!(of(&["2026-05-10"]), Signal::Red);
        let mut done = action("a", Some("2026-05-10"));
        done.status = at(ActionStatus::Done);
        assert_eq!(actions_signal(&action_figures(&[done], today, 14)), Signal::Red);
    }

    #[test]
    fn the_test_signal() {
        let session = |date: &str, status| TestSession { date: at(day(date)), status, ..TestSession::default() };
        let of = |tests: &[TestSession]| test_signal(tests, &[], 30, day("2026-06-01"));
        let scheduled = at(TestStatus::Scheduled);
        assert_eq!(of(&[]), Signal::Blank);
        assert_eq!(of(&[session("2026-05-02", None)]), Signal::Green); // 30 days
        assert_eq!(of(&[session("2026-05-01", None)]), Signal::Red); // 31 days
        assert_eq!(of(&[session("2026-05-01", None), session("2026-06-01", scheduled)]), Signal::Amber);
        assert_eq!(of(&[session("2026-05-20", scheduled)]), Signal::Red);
        let mut open = session("2026-05-20", None);
        open.vulnerabilities = vec![Vulnerability { text: at("no budget".to_owned()), ..Default::default() }];
        assert_eq!(of(std::slice::from_ref(&open)), Signal::Amber);
        open.vulnerabilities[0].answer = at("ask the CFO".to_owned());
        assert_eq!(of(&[open]), Signal::Green);
    }

    #[test]
    fn a_weak_point_is_closed_by_a_done_action() {
        let mut fix = action("Meet the CFO", None);
        let vulnerability = Vulnerability { action: at(fix.action_id()), ..Default::default() };
        assert!(is_open_vulnerability(&vulnerability, std::slice::from_ref(&fix)));
        fix.status = at(ActionStatus::Done);
        assert!(!is_open_vulnerability(&vulnerability, &[fix]));
    }
}
