//! Module 5, with the planning language of module 2: goals and objectives of both sides, the
//! customer's milestones, our actions, and whether they answer the assessment.

mod action;
mod due;
mod goal;
mod means;
mod milestone;
mod objective;
mod prime;
mod strategy;
mod workload;

use super::{Check, Scene, When};
use crate::diagnostics::codes::plan as codes;
use crate::playbook::entity::id::ObjectiveId;
use crate::playbook::entity::plan::{Action, ActionStatus, PlanSide};
use crate::score::actions::{is_open, status_of};

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::goal::NO_PLAN, when: When::Asked(5), run: goal::no_plan },
    Check { rule: &codes::goal::NO_AIMS, when: When::Asked(2), run: goal::no_aims },
    Check { rule: &codes::goal::NO_CUSTOMER_SIDE, when: When::Asked(2), run: goal::no_customer_side },
    Check { rule: &codes::goal::GOAL_WITHOUT_OBJECTIVE, when: When::Asked(2), run: goal::goal_without_objective },
    Check { rule: &codes::goal::OBJECTIVE_WITHOUT_GOAL, when: When::Asked(2), run: goal::objective_without_goal },
    Check { rule: &codes::goal::UNSUPPORTING, when: When::Asked(2), run: goal::unsupporting },
    Check { rule: &codes::goal::GOAL_WITH_AMOUNT, when: When::Open, run: goal::goal_with_amount },
    Check { rule: &codes::objective::VAGUE_OBJECTIVE, when: When::Asked(2), run: objective::vague },
    Check { rule: &codes::objective::PAST_OBJECTIVE, when: When::Open, run: objective::past },
    Check { rule: &codes::objective::OTHER_AMOUNT, when: When::Open, run: objective::other_amount },
    Check { rule: &codes::objective::OTHER_DATE, when: When::Open, run: objective::other_date },
    Check { rule: &codes::goal::THIN_OBJECTIVE, when: When::Asked(5), run: goal::thin_objective },
    Check { rule: &codes::strategy::UNNAMED_STRATEGY, when: When::Asked(2), run: strategy::unnamed },
    Check { rule: &codes::strategy::OTHER_STRATEGY, when: When::Open, run: strategy::other },
    Check { rule: &codes::means::UNTIED_RESOURCE, when: When::Asked(5), run: means::untied_resource },
    Check { rule: &codes::means::NO_RESOURCE, when: When::Asked(5), run: means::no_resource },
    Check { rule: &codes::means::NO_REALITY_TEST, when: When::Asked(5), run: means::no_reality_test },
    Check { rule: &codes::milestone::NO_MILESTONES, when: When::Asked(5), run: milestone::no_milestones },
    Check { rule: &codes::milestone::UNDATED_MILESTONE, when: When::Asked(5), run: milestone::undated },
    Check { rule: &codes::milestone::UNOWNED_MILESTONE, when: When::Asked(5), run: milestone::unowned },
    Check { rule: &codes::milestone::MISSED_MILESTONE, when: When::Open, run: milestone::missed },
    Check { rule: &codes::milestone::NO_PAPER_PROCESS, when: When::Asked(5), run: milestone::no_paper_process },
    Check { rule: &codes::milestone::IDLE_MILESTONE, when: When::Asked(5), run: milestone::idle },
    Check { rule: &codes::milestone::LEAD_TIME, when: When::Open, run: milestone::lead_time },
    Check { rule: &codes::milestone::PAPER_AFTER_CLOSE, when: When::Open, run: milestone::paper_after_close },
    Check { rule: &codes::milestone::MILESTONE_ORDER, when: When::Open, run: milestone::out_of_order },
    Check { rule: &codes::milestone::UNPROVEN_MILESTONE, when: When::Open, run: milestone::unproven },
    Check { rule: &codes::milestone::MILESTONE_DONE_AHEAD, when: When::Always, run: milestone::done_ahead },
    Check { rule: &codes::due::NO_ACTION_SOON, when: When::Open, run: due::none_soon },
    Check { rule: &codes::due::OVERDUE_ACTIONS, when: When::Open, run: due::overdue },
    Check { rule: &codes::action::UNOWNED_ACTION, when: When::Open, run: action::unowned },
    Check { rule: &codes::action::UNDATED_ACTION, when: When::Open, run: action::undated },
    Check { rule: &codes::due::ACTION_AFTER_CLOSE, when: When::Open, run: due::after_close },
    Check { rule: &codes::due::ACTION_AFTER_MILESTONE, when: When::Open, run: due::after_milestone },
    Check { rule: &codes::action::STRANGER_AS_OWNER, when: When::Open, run: action::stranger },
    Check { rule: &codes::action::NO_WAY_IN, when: When::Asked(5), run: action::no_way_in },
    Check { rule: &codes::action::WITHOUT_PRIME, when: When::Asked(5), run: action::without_prime },
    Check { rule: &codes::action::WITHOUT_AIM, when: When::Asked(5), run: action::without_aim },
    Check { rule: &codes::action::WITHOUT_OBJECTIVE, when: When::Asked(5), run: action::without_objective },
    Check { rule: &codes::action::DONE_UNDATED, when: When::Open, run: action::done_undated },
    Check { rule: &codes::action::DONE_AHEAD, when: When::Always, run: action::done_ahead },
    Check { rule: &codes::action::DONE_AND_NOT, when: When::Open, run: action::done_and_not },
    Check { rule: &codes::workload::TOO_MANY, when: When::Open, run: workload::too_many },
    Check { rule: &codes::workload::ONE_OWNER, when: When::Open, run: workload::one_owner },
    Check { rule: &codes::workload::ALL_URGENT, when: When::Open, run: workload::all_urgent },
    Check { rule: &codes::prime::UNASKED, when: When::Asked(5), run: prime::unasked },
    Check { rule: &codes::prime::UNMENDED, when: When::Asked(5), run: prime::unmended },
    Check { rule: &codes::prime::UNUSED_STRENGTH, when: When::Asked(5), run: prime::unused_strength },
    Check { rule: &codes::prime::UNGUARDED, when: When::Asked(5), run: prime::unguarded },
    Check { rule: &codes::prime::UNPROVEN, when: When::Asked(5), run: prime::unproven },
    Check { rule: &codes::prime::DROPPED_ANSWER, when: When::Open, run: prime::dropped_answer },
    Check { rule: &codes::prime::WITHOUT_EFFECT, when: When::Open, run: prime::without_effect },
    Check { rule: &codes::prime::ONE_KIND, when: When::Asked(5), run: prime::one_kind },
];

/// The actions that were not given up.
fn live_actions<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Action> + use<'a> {
    scene.actions().iter().filter(|action| status_of(action) != ActionStatus::Dropped)
}

/// The actions that are still to be done.
fn open_actions<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Action> + use<'a> {
    scene.actions().iter().filter(|action| is_open(action))
}

/// The ids of a side's goal and objectives, in order.
fn objective_ids(side: &PlanSide) -> Vec<ObjectiveId> {
    let goal = side.goal.iter().map(|goal| goal.objective_id());
    goal.chain(side.objectives.iter().map(|objective| objective.objective_id())).collect()
}
