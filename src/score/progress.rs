//! How far each of the seven modules is.
//!
//! Complete means that the fields of the module are there; whether they make sense is what the
//! rules in `check/` say.

use super::actions::{ActionFigures, is_open, status_of};
use super::age::days_since;
use super::coverage::{contact_stale_days, coverage_of, has_role, is_key};
use super::review::review_figures;
use super::signals::last_test;
use crate::config::Config;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::Opportunity;
use crate::playbook::entity::alignment::RelationshipPlan;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::id::PlayerId;
use crate::playbook::entity::key_player::{BuyingRole, Coverage, KeyPlayer};
use crate::playbook::entity::plan::ActionStatus;
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
    let modules: [fn(Scene<'_>) -> Judged; 7] = [assess, strategy, players, relationships, plan, test, implement];
    (1..)
        .zip(modules)
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

fn assess(scene: Scene<'_>) -> Judged {
    let fields = &scene.opportunity.fields;
    let rated = |party: &Party| {
        let count =
            |a: &Assessment| scene.methodology.criteria().filter(|(id, _)| a.rating(party, *id).is_some()).count();
        u32::try_from(scene.assessment.map_or(0, count)).unwrap_or(u32::MAX)
    };
    let all = u32::try_from(scene.methodology.criteria.len()).unwrap_or(u32::MAX);
    let ours = rated(&Party::Us);
    let event = fields.compelling_event.as_ref().is_some_and(|event| event.reason.is_some());
    let value = fields.unique_business_value.as_ref().is_some_and(|value| value.result.is_some());
    let mut missing = Vec::new();
    if ours < all {
        missing.push(Missing::OurRatings(all - ours));
    }
    match scene.opportunity.primary_competitor().and_then(|c| c.competitor.as_ref()) {
        None => missing.push(Missing::PrimaryCompetitor),
        Some(id) => {
            let theirs = rated(&Party::Competitor(id.value.clone()));
            if theirs < all / 2 {
                missing.push(Missing::CompetitorRatings(all / 2 - theirs));
            }
        }
    }
    missing.extend((!event).then_some(Missing::CompellingEvent));
    missing.extend((!value).then_some(Missing::UniqueBusinessValue));
    let age = scene.assessment.map(|a| a.date.map(|date| days_since(date.value, scene.today)));
    let is_stale = |age: &Option<i64>| age.is_none_or(|days| days > i64::from(scene.config.assessment_stale_days()));
    (ours > 0 || event || value, missing, age.filter(is_stale).map(Stale::Assessment).into_iter().collect())
}

fn strategy(scene: Scene<'_>) -> Judged {
    let chosen = scene.opportunity.fields.strategy.as_ref();
    let kind = chosen.is_some_and(|s| s.kind.is_some());
    let reason = chosen.is_some_and(|s| s.because.is_some());
    let ours = scene.opportunity.plan.as_ref().and_then(|plan| plan.us.as_ref());
    let goal = ours.and_then(|us| us.goal.as_ref()).is_some_and(|goal| goal.text.is_some());
    let last = ours.and_then(|us| us.objectives.iter().filter_map(|o| o.date).map(|date| date.value).max());
    let objectives = ours.is_some_and(|us| !us.objectives.is_empty());
    let mut missing = Vec::new();
    missing.extend((!kind).then_some(Missing::Strategy));
    missing.extend((!reason).then_some(Missing::StrategyReason));
    missing.extend((!goal).then_some(Missing::Goal));
    missing.extend(last.is_none().then_some(Missing::DatedObjective));
    let stale = last.filter(|date| *date < scene.today).map(Stale::Objectives).into_iter().collect();
    (kind || goal || objectives, missing, stale)
}

/// The fewest key players a map should have.
const FEWEST_KEY_PLAYERS: usize = 2;

fn players(scene: Scene<'_>) -> Judged {
    let players = &scene.opportunity.players;
    let key = players.iter().map(|part| &part.value).filter(|player| is_key(player)).collect::<Vec<_>>();
    let mut missing = Vec::new();
    for (role, lack) in [(BuyingRole::Approver, Missing::Approver), (BuyingRole::DecisionMaker, Missing::DecisionMaker)]
    {
        missing.extend((!players.iter().any(|player| has_role(player, role))).then_some(lack));
    }
    if key.len() < FEWEST_KEY_PLAYERS {
        missing.push(Missing::KeyPlayers(FEWEST_KEY_PLAYERS - key.len()));
    }
    let mut stale = Vec::new();
    for player in &key {
        let lacks = unknown_attributes(player);
        let late = player.last_contact.map(|date| days_since(date.value, scene.today));
        let late = late.filter(|days| *days > i64::from(contact_stale_days(scene.config)));
        if lacks.is_empty() && late.is_none() {
            continue;
        }
        let id = player.player_id();
        missing.extend(lacks.into_iter().map(|attribute| Missing::Attribute(id.clone(), attribute)));
        stale.extend(late.map(|days| Stale::Contact(id, days)));
    }
    (!players.is_empty(), missing, stale)
}

/// The attributes of a player that are not known. A coverage of `unknown` is not.
#[must_use]
pub fn unknown_attributes(player: &KeyPlayer) -> Vec<PlayerAttribute> {
    [
        (player.buying_role.is_empty(), PlayerAttribute::BuyingRole),
        (player.political_status.is_none(), PlayerAttribute::PoliticalStatus),
        (player.adaptability.is_none(), PlayerAttribute::Adaptability),
        (player.support.is_none(), PlayerAttribute::Support),
        (coverage_of(player) == Coverage::Unknown, PlayerAttribute::Coverage),
    ]
    .into_iter()
    .filter_map(|(unknown, attribute)| unknown.then_some(attribute))
    .collect()
}

/// Whether a target for a player is set and not reached.
#[must_use]
pub fn is_target_unmet(player: &KeyPlayer, plan: &RelationshipPlan) -> bool {
    let support = plan.target_support.is_some_and(|target| player.support.is_none_or(|now| now.value < target.value));
    let coverage = plan.target_coverage.is_some_and(|target| coverage_of(player) < target.value);
    support || coverage
}

fn relationships(scene: Scene<'_>) -> Judged {
    let mut started = false;
    let mut missing = Vec::new();
    let mut stale = Vec::new();
    let mut key = 0;
    for player in scene.opportunity.players.iter().filter(|player| is_key(player)) {
        key += 1;
        let plan = player.relationship.as_ref();
        let strategy = plan.is_some_and(|plan| plan.strategy.is_some());
        started |= plan.is_some() || player.business_agenda.is_some() || player.personal_agenda.is_some();
        let id = player.player_id();
        missing.extend(player.business_agenda.is_none().then(|| Missing::BusinessAgenda(id.clone())));
        missing.extend(player.personal_agenda.is_none().then(|| Missing::PersonalAgenda(id.clone())));
        missing.extend((!strategy).then(|| Missing::RelationshipStrategy(id.clone())));
        if let Some(plan) = plan
            && let Some(by) = plan.by.filter(|by| by.value < scene.today)
            && is_target_unmet(player, plan)
        {
            stale.push(Stale::Target(id, by.value));
        }
    }
    if key == 0 {
        missing.push(Missing::KeyPlayers(1));
    }
    (started, missing, stale)
}

fn plan(scene: Scene<'_>) -> Judged {
    let plan = scene.opportunity.plan.as_ref();
    let actions = plan.map_or(&[][..], |plan| &plan.actions);
    let live = || actions.iter().filter(|action| status_of(action) != ActionStatus::Dropped);
    let mut missing = Vec::new();
    for (id, _) in scene.methodology.criteria().filter(|(_, criterion)| criterion.must_have) {
        let rating = scene.assessment.and_then(|a| a.rating(&Party::Us, id));
        let is_addressed = || live().any(|action| action.criteria.iter().any(|c| c.value == id));
        if rating != Some(Rating::Favourable) && !is_addressed() {
            missing.push(Missing::ActionOn(id, rating));
        }
    }
    if scene.is_open && !actions.iter().any(|action| is_open(action) && action.due.is_some()) {
        missing.push(Missing::DatedAction);
    }
    let mut stale = Vec::new();
    if !scene.actions.overdue.is_empty() {
        stale.push(Stale::OverdueActions(scene.actions.overdue.len()));
    }
    stale.extend(scene.actions.due_soon.is_empty().then_some(Stale::NoActionSoon));
    let started = !actions.is_empty() || plan.is_some_and(|plan| !plan.milestones.is_empty());
    (started, missing, stale)
}

fn test(scene: Scene<'_>) -> Judged {
    let tests = scene.opportunity.plan.as_ref().map_or(&[][..], |plan| &plan.tests);
    let Some((date, _)) = last_test(tests, scene.today) else {
        return (!tests.is_empty(), vec![Missing::Test], Vec::new());
    };
    let age = days_since(date, scene.today);
    let assessed_since = scene.assessment.and_then(|a| a.date).is_some_and(|assessed| assessed.value > date);
    let mut stale = Vec::new();
    stale.extend((age > i64::from(scene.config.test_stale_days())).then_some(Stale::Test(age)));
    stale.extend(assessed_since.then_some(Stale::TestBeforeAssessment));
    (true, Vec::new(), stale)
}

fn implement(scene: Scene<'_>) -> Judged {
    let reviews = review_figures(scene.config, scene.methodology, scene.opportunity, scene.today);
    let held = reviews.last.is_some();
    let mut missing = Vec::new();
    missing.extend((!held).then_some(Missing::Review));
    missing.extend((scene.is_open && reviews.next.is_none()).then_some(Missing::NextReview));
    let stale = reviews.next.filter(|next| *next < scene.today).map(Stale::Review);
    (held, missing, stale.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::alignment::RelationshipStrategy;
    use crate::playbook::entity::key_player::{Adaptability, PoliticalStatus, Support};
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
