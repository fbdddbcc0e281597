//! The seven modules: whether each has been begun, what it lacks, what of it is stale.

use super::{Judged, Missing, PlayerAttribute, Scene, Stale};
use crate::playbook::entity::alignment::RelationshipPlan;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::playbook::entity::key_player::{BuyingRole, Coverage, KeyPlayer};
use crate::playbook::entity::plan::ActionStatus;
use crate::score::actions::{is_open, status_of};
use crate::score::age::days_since;
use crate::score::coverage::{coverage_of, has_role, is_key};
use crate::score::review::review_figures;
use crate::score::signals::last_test;

pub(super) fn assess(scene: Scene<'_>) -> Judged {
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

pub(super) fn strategy(scene: Scene<'_>) -> Judged {
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

pub(super) fn players(scene: Scene<'_>) -> Judged {
    let players = &scene.opportunity.players;
    let key = players.iter().map(|part| &part.value).filter(|player| is_key(player)).collect::<Vec<_>>();
    let mut missing = Vec::new();
    for (role, lack) in [(BuyingRole::Approver, Missing::Approver), (BuyingRole::DecisionMaker, Missing::DecisionMaker)]
    {
        missing.extend((!players.iter().any(|player| has_role(player, role))).then_some(lack));
    }
    let fewest = scene.config.key_players_min() as usize;
    if key.len() < fewest {
        missing.push(Missing::KeyPlayers(fewest - key.len()));
    }
    let mut stale = Vec::new();
    for player in &key {
        let lacks = unknown_attributes(player);
        let late = player.last_contact.map(|date| days_since(date.value, scene.today));
        let late = late.filter(|days| *days > i64::from(scene.config.contact_stale_days()));
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

pub(super) fn relationships(scene: Scene<'_>) -> Judged {
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

pub(super) fn plan(scene: Scene<'_>) -> Judged {
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

pub(super) fn test(scene: Scene<'_>) -> Judged {
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

pub(super) fn implement(scene: Scene<'_>) -> Judged {
    let reviews = review_figures(scene.config, scene.methodology, scene.opportunity, scene.today);
    let held = reviews.last.is_some();
    let mut missing = Vec::new();
    missing.extend((!held).then_some(Missing::Review));
    missing.extend((scene.is_open && reviews.next.is_none()).then_some(Missing::NextReview));
    let stale = reviews.next.filter(|next| *next < scene.today).map(Stale::Review);
    (held, missing, stale.into_iter().collect())
}
