//! Module 3: are those who decide on the map, do we know them, and do they want us?

mod attributes;
mod balance;
mod circle;
mod coverage;
mod elsewhere;
mod lines;
mod opponents;
mod people;
mod roles;
mod support;

use super::{Check, When, WorldCheck};
use crate::diagnostics::codes::players as codes;

/// The module's number: what is missing is asked for by the stages that name it.
const ASKED: When = When::Asked(3);

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::roles::NO_MAP, when: ASKED, run: roles::no_map },
    Check { rule: &codes::roles::NO_APPROVER, when: ASKED, run: roles::no_approver },
    Check { rule: &codes::roles::SEVERAL_APPROVERS, when: When::Open, run: roles::several_approvers },
    Check { rule: &codes::roles::NO_DECISION_MAKER, when: ASKED, run: roles::no_decision_maker },
    Check { rule: &codes::circle::NO_INNER_CIRCLE, when: ASKED, run: circle::no_inner_circle },
    Check { rule: &codes::circle::UNUSUAL_CIRCLE, when: ASKED, run: circle::unusual_circle },
    Check { rule: &codes::circle::EMPTY_SEAT, when: When::Open, run: circle::empty_seat },
    Check { rule: &codes::roles::APPROVER_OUTSIDE, when: When::Open, run: roles::approver_outside },
    Check { rule: &codes::roles::EXTERNAL_APPROVER, when: When::Open, run: roles::external_approver },
    Check { rule: &codes::coverage::UNCOVERED_POWER, when: ASKED, run: coverage::uncovered_power },
    Check { rule: &codes::coverage::SINGLE_THREAD, when: ASKED, run: coverage::single_thread },
    Check { rule: &codes::coverage::STALE_CONTACT, when: When::Open, run: coverage::stale_contact },
    Check { rule: &codes::coverage::UNDATED_CONTACT, when: ASKED, run: coverage::undated_contact },
    Check { rule: &codes::coverage::FUTURE_CONTACT, when: When::Always, run: coverage::future_contact },
    Check { rule: &codes::coverage::COVERED_BY_NOBODY, when: ASKED, run: coverage::covered_by_nobody },
    Check { rule: &codes::coverage::FADED_DEPTH, when: When::Open, run: coverage::faded_depth },
    Check { rule: &codes::support::SUPPORT_WITHOUT_EVIDENCE, when: ASKED, run: support::without_evidence },
    Check { rule: &codes::support::SUPPORT_WITHOUT_CONTACT, when: When::Open, run: support::without_contact },
    Check { rule: &codes::support::FAVOURS_ANOTHER, when: When::Open, run: support::favours_another },
    Check { rule: &codes::support::MENTOR_WITHOUT_DEEDS, when: When::Open, run: support::mentor_without_deeds },
    Check { rule: &codes::support::NO_MENTOR, when: ASKED, run: support::no_mentor },
    Check { rule: &codes::support::MENTOR_WITHOUT_POWER, when: ASKED, run: support::mentor_without_power },
    Check { rule: &codes::balance::ALL_FOR_US, when: ASKED, run: balance::all_for_us },
    Check { rule: &codes::balance::NOBODY_AGAINST, when: ASKED, run: balance::nobody_against },
    Check { rule: &codes::balance::OUTNUMBERED, when: ASKED, run: balance::outnumbered },
    Check { rule: &codes::balance::NO_KEY_SUPPORT, when: ASKED, run: balance::no_key_support },
    Check { rule: &codes::balance::LONE_DECISION_MAKER, when: ASKED, run: balance::lone_decision_maker },
    Check { rule: &codes::opponents::OPPONENT_UNANSWERED, when: ASKED, run: opponents::unanswered },
    Check { rule: &codes::opponents::OPPONENT_HEARD, when: ASKED, run: opponents::heard },
    Check { rule: &codes::lines::REPORTING_CIRCLE, when: When::Always, run: lines::reporting_circle },
    Check { rule: &codes::lines::LINE_TO_ONESELF, when: When::Always, run: lines::to_oneself },
    Check { rule: &codes::lines::TWO_STRENGTHS, when: When::Always, run: lines::two_strengths },
    Check { rule: &codes::lines::NO_LINES, when: ASKED, run: lines::none },
    Check { rule: &codes::lines::UNHEARD_APPROVER, when: ASKED, run: lines::unheard_approver },
    Check { rule: &codes::attributes::UNKNOWN_ATTRIBUTES, when: ASKED, run: attributes::unknown },
    Check { rule: &codes::attributes::UNKNOWN_STATUS, when: ASKED, run: attributes::unknown_status },
    Check { rule: &codes::attributes::HIDDEN_POWER, when: ASKED, run: attributes::hidden_power },
    Check { rule: &codes::attributes::TITLE_WITHOUT_POWER, when: ASKED, run: attributes::title_without_power },
];

/// Its rules on the playbook as a whole.
pub(super) static WORLD_RULES: &[WorldCheck] =
    &[WorldCheck { rule: &codes::elsewhere::NEWER_ELSEWHERE, run: elsewhere::newer_elsewhere }];
