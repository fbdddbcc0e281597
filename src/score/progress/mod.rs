//! How far each of the seven modules is.
//!
//! Complete means that the fields of the module are there; whether they make sense is what the
//! rules in `check/` say.

mod modules;

pub use modules::{is_target_unmet, unknown_attributes};

use super::actions::ActionFigures;
use crate::config::Config;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Assessment, Rating};
use crate::playbook::entity::id::PlayerId;
use crate::schema::{Date, choice};

choice! {
    /// How far a module is.
    "a state of a module"
    pub enum ModuleState {
        /// Nothing of it is there.
        NotStarted = "not_started";
        /// Something is there, something is missing.
        InProgress = "in_progress";
        /// Everything was there, and has gone stale.
        NeedsReview = "needs_review";
        /// Everything is there.
        Complete = "complete";
    }
}

choice! {
    /// What a key player is described by.
    "an attribute of a key player"
    pub enum PlayerAttribute {
        /// The part the person plays in the purchase.
        BuyingRole = "buying_role";
        /// Where the person stands in the informal order.
        PoliticalStatus = "political_status";
        /// The person's attitude to change.
        Adaptability = "adaptability";
        /// Whether the person wants us to win.
        Support = "support";
        /// How well we are in contact.
        Coverage = "coverage";
    }
}

/// What a module lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// 1: ratings of ours.
    OurRatings(u32),
    /// 1: a competitor to beat.
    PrimaryCompetitor,
    /// 1: ratings of the primary competitor, up to half the criteria.
    CompetitorRatings(u32),
    /// 1: why the customer has to act.
    CompellingEvent,
    /// 1: the result that we alone deliver.
    UniqueBusinessValue,
    /// 2: a strategy.
    Strategy,
    /// 2: why this strategy.
    StrategyReason,
    /// 2: our goal.
    Goal,
    /// 2: an objective of ours with a date.
    DatedObjective,
    /// 3: someone who says the final yes.
    Approver,
    /// 3: someone who decides.
    DecisionMaker,
    /// 3 and 4: so many key players.
    KeyPlayers(usize),
    /// 3: an attribute of a key player.
    Attribute(PlayerId, PlayerAttribute),
    /// 4: what a key player wants for the business.
    BusinessAgenda(PlayerId),
    /// 4: what a key player wants personally.
    PersonalAgenda(PlayerId),
    /// 4: how we mean to move the relationship with a key player.
    RelationshipStrategy(PlayerId),
    /// 5: an action on a must-have that is unknown or `-`.
    ActionOn(CriterionId, Option<Rating>),
    /// 5: an open action with a date.
    DatedAction,
    /// 6: a session in which the plan was tested.
    Test,
    /// 7: a review.
    Review,
    /// 7: a date for the next review.
    NextReview,
}

/// What of a module has gone stale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stale {
    /// 1: the newest assessment is so many days old; `None` when it has no date.
    Assessment(Option<i64>),
    /// 2: every objective of ours with a date is past, the last on this one.
    Objectives(Date),
    /// 3: a key player was last contacted so many days ago.
    Contact(PlayerId, i64),
    /// 4: a target for a key player should have been reached by this date, and is not.
    Target(PlayerId, Date),
    /// 5: so many actions are overdue.
    OverdueActions(usize),
    /// 5: no action is due soon.
    NoActionSoon,
    /// 6: the last test was so many days ago.
    Test(i64),
    /// 6: the assessment has changed since the last test.
    TestBeforeAssessment,
    /// 7: the next review was due on this date.
    Review(Date),
}

/// How far a module is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleProgress {
    /// The module's number, 1 to 7.
    pub module: u8,
    /// How far it is.
    pub state: ModuleState,
    /// What it lacks.
    pub missing: Vec<Missing>,
    /// What of it has gone stale. Empty once the opportunity is closed.
    pub stale: Vec<Stale>,
}

/// What the modules are judged by.
#[derive(Debug, Clone, Copy)]
struct Scene<'a> {
    config: &'a Config,
    methodology: &'a Methodology,
    opportunity: &'a Opportunity,
    assessment: Option<&'a Assessment>,
    actions: &'a ActionFigures,
    is_open: bool,
    today: Date,
}

type Judged = (bool, Vec<Missing>, Vec<Stale>);

/// How far each module is, in order.
#[must_use]
pub fn progress(
    config: &Config,
    methodology: &Methodology,
    opportunity: &Opportunity,
    actions: &ActionFigures,
    today: Date,
) -> Vec<ModuleProgress> {
    let assessment = opportunity.assessment_on(today).map(|part| &part.value);
    let is_open = !opportunity.is_closed(methodology);
    let scene = Scene { config, methodology, opportunity, assessment, actions, is_open, today };
    let judges: [fn(Scene<'_>) -> Judged; 7] = [
        modules::assess,
        modules::strategy,
        modules::players,
        modules::relationships,
        modules::plan,
        modules::test,
        modules::implement,
    ];
    (1..)
        .zip(judges)
        .map(|(module, judge)| {
            let (started, missing, mut stale) = judge(scene);
            if !is_open {
                stale.clear();
            }
            let state = match () {
                () if !started => ModuleState::NotStarted,
                () if !missing.is_empty() => ModuleState::InProgress,
                () if !stale.is_empty() => ModuleState::NeedsReview,
                () => ModuleState::Complete,
            };
            ModuleProgress { module, state, missing, stale }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ThresholdSettings;
    use crate::playbook::entity::alignment::{RelationshipPlan, RelationshipStrategy};
    use crate::playbook::entity::key_player::{
        Adaptability, BuyingRole, Coverage, KeyPlayer, PoliticalStatus, Support,
    };
    use crate::playbook::entity::plan::{Goal, Objective, PlanSide};
    use crate::playbook::entity::review::ReviewFields;
    use crate::playbook::entity::strategy::{Strategy, StrategyKind};
    use crate::playbook::entity::test_session::TestSession;
    use crate::playbook::entity::value::{CompellingEvent, UniqueBusinessValue};
    use crate::score::actions::action_figures;
    use crate::score::criterion;
    use crate::score::sample::{self, action, at, day, part};

    fn of(opportunity: &Opportunity, today: &str) -> Vec<ModuleProgress> {
        let today = day(today);
        let actions = opportunity.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
        let actions = action_figures(actions, today, 14);
        progress(&Config::default(), &sample::methodology(), opportunity, &actions, today)
    }

    fn states(opportunity: &Opportunity, today: &str) -> Vec<ModuleState> {
        of(opportunity, today).into_iter().map(|m| m.state).collect()
    }

    fn key_player(id: &str, role: BuyingRole) -> KeyPlayer {
        let mut made = sample::player(id, PoliticalStatus::InnerCircle, Support::Supporter, Coverage::MultipleContacts);
        made.buying_role = at(role).into_iter().collect();
        made.adaptability = at(Adaptability::Visionary);
        made.last_contact = at(day("2026-05-20"));
        made.business_agenda = at("grow".to_owned());
        made.personal_agenda = at("be promoted".to_owned());
        made.relationship = Some(RelationshipPlan {
            strategy: at(RelationshipStrategy::Leverage),
            target_support: at(Support::Mentor),
            by: at(day("2026-06-30")),
            ..RelationshipPlan::default()
        });
        made
    }

    /// Everything there and fresh on 2026-06-01.
    fn whole() -> Opportunity {
        let mut o = sample::assessed("o", "+++++ +++++ +++++ +++++", "+++++ +++++ ..... .....");
        o.assessments[0].value.date = at(day("2026-05-10"));
        o.fields.compelling_event =
            Some(CompellingEvent { reason: at("the law changes".to_owned()), ..Default::default() });
        o.fields.unique_business_value =
            Some(UniqueBusinessValue { result: at("half the time".to_owned()), ..Default::default() });
        o.fields.strategy =
            Some(Strategy { kind: at(StrategyKind::Frontal), because: at("we lead".to_owned()), ..Default::default() });
        o.players =
            sample::parts(vec![key_player("ada", BuyingRole::Approver), key_player("bo", BuyingRole::DecisionMaker)]);
        let objective = Objective { text: at("sell".to_owned()), date: at(day("2026-09-30")), ..Default::default() };
        o = sample::with_actions(o, vec![action("call", Some("2026-06-10"))]);
        let plan = &mut o.plan.as_mut().unwrap().value;
        plan.us = Some(PlanSide {
            goal: Some(Goal { text: at("trusted".to_owned()), ..Default::default() }),
            objectives: vec![objective],
            ..Default::default()
        });
        plan.tests = vec![TestSession { date: at(day("2026-05-15")), ..Default::default() }];
        o.reviews = vec![part(ReviewFields { next_review: at(day("2026-06-15")), ..Default::default() })];
        o
    }

    #[test]
    fn from_nothing_to_everything_to_stale() {
        assert_eq!(states(&sample::opportunity("o"), "2026-06-01"), [ModuleState::NotStarted; 7]);
        assert_eq!(states(&whole(), "2026-06-01"), [ModuleState::Complete; 7]);
        // Four months on, all has gone stale.
        assert_eq!(states(&whole(), "2026-10-01"), [ModuleState::NeedsReview; 7]);
        let mut closed = sample::in_stage(whole(), 3);
        closed.assessments[0].value.date = None;
        assert_eq!(states(&closed, "2026-10-01"), [ModuleState::Complete; 7]);
    }

    #[test]
    fn staleness_says_what() {
        let modules = of(&whole(), "2026-07-01");
        // 2026-05-10 → 2026-07-01 is 52 days, 2026-05-20 → 42, 2026-05-15 → 47.
        assert_eq!(modules[0].stale, [Stale::Assessment(Some(52))]);
        assert_eq!(modules[1].stale, []);
        let [ada, bo] = ["ada", "bo"].map(PlayerId::new);
        assert_eq!(modules[2].stale, [Stale::Contact(ada.clone(), 42), Stale::Contact(bo.clone(), 42)]);
        let by = day("2026-06-30");
        assert_eq!(modules[3].stale, [Stale::Target(ada, by), Stale::Target(bo, by)]);
        assert_eq!(modules[4].stale, [Stale::OverdueActions(1), Stale::NoActionSoon]);
        assert_eq!(modules[5].stale, [Stale::Test(47)]);
        assert_eq!(modules[6].stale, [Stale::Review(day("2026-06-15"))]);
    }

    #[test]
    fn a_site_may_want_more_key_players() {
        let settings = ThresholdSettings { key_players_min: at(3), ..ThresholdSettings::default() };
        let config = Config { thresholds: Some(settings), ..Config::default() };
        let today = day("2026-06-01");
        let actions = action_figures(&[], today, 14);
        let modules = progress(&config, &sample::methodology(), &whole(), &actions, today);
        assert_eq!(modules[2].missing, [Missing::KeyPlayers(1)]);
    }

    #[test]
    fn an_assessment_after_the_test_asks_for_another() {
        let mut o = whole();
        o.assessments[0].value.date = at(day("2026-05-16"));
        assert_eq!(of(&o, "2026-06-01")[5].stale, [Stale::TestBeforeAssessment]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let mut o = whole();
        o.assessments = sample::parts(vec![sample::assessment(
            "2026-05-10",
            "+++-? +++++ +++++ ++++.",
            &[("x-sys", "+++.. ..... ..... .....")],
        )]);
        o.players[1].value.coverage = at(Coverage::Unknown);
        o.players[1].value.personal_agenda = None;
        o.players[0].value.buying_role.clear();
        o.plan.as_mut().unwrap().value.tests[0].status =
            at(crate::playbook::entity::test_session::TestStatus::Scheduled);
        let modules = of(&o, "2026-06-01");
        assert_eq!(modules[0].missing, [Missing::OurRatings(1), Missing::CompetitorRatings(7)]);
        let [ada, bo] = ["ada", "bo"].map(PlayerId::new);
        assert_eq!(
            modules[2].missing,
            [
                Missing::Approver,
                Missing::Attribute(ada, PlayerAttribute::BuyingRole),
                Missing::Attribute(bo.clone(), PlayerAttribute::Coverage),
            ]
        );
        assert_eq!(modules[3].missing, [Missing::PersonalAgenda(bo)]);
        assert_eq!(
            modules[4].missing,
            [
                Missing::ActionOn(criterion::number(4), Some(Rating::Unfavourable)),
                Missing::ActionOn(criterion::number(5), Some(Rating::Unknown)),
            ]
        );
        assert_eq!(modules[5].missing, [Missing::Test]);
        assert_eq!(modules[5].state, ModuleState::InProgress);
    }
}
