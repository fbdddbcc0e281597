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
    Check { rule: &codes::NO_MAP, when: ASKED, run: roles::no_map },
    Check { rule: &codes::NO_APPROVER, when: ASKED, run: roles::no_approver },
    Check { rule: &codes::SEVERAL_APPROVERS, when: When::Open, run: roles::several_approvers },
    Check { rule: &codes::NO_DECISION_MAKER, when: ASKED, run: roles::no_decision_maker },
    Check { rule: &codes::NO_INNER_CIRCLE, when: ASKED, run: circle::no_inner_circle },
    Check { rule: &codes::UNUSUAL_CIRCLE, when: ASKED, run: circle::unusual_circle },
    Check { rule: &codes::EMPTY_SEAT, when: When::Open, run: circle::empty_seat },
    Check { rule: &codes::APPROVER_OUTSIDE, when: When::Open, run: roles::approver_outside },
    Check { rule: &codes::EXTERNAL_APPROVER, when: When::Open, run: roles::external_approver },
    Check { rule: &codes::UNCOVERED_POWER, when: ASKED, run: coverage::uncovered_power },
    Check { rule: &codes::SINGLE_THREAD, when: ASKED, run: coverage::single_thread },
    Check { rule: &codes::STALE_CONTACT, when: When::Open, run: coverage::stale_contact },
    Check { rule: &codes::UNDATED_CONTACT, when: ASKED, run: coverage::undated_contact },
    Check { rule: &codes::FUTURE_CONTACT, when: When::Always, run: coverage::future_contact },
    Check { rule: &codes::COVERED_BY_NOBODY, when: ASKED, run: coverage::covered_by_nobody },
    Check { rule: &codes::FADED_DEPTH, when: When::Open, run: coverage::faded_depth },
    Check { rule: &codes::SUPPORT_WITHOUT_EVIDENCE, when: ASKED, run: support::without_evidence },
    Check { rule: &codes::SUPPORT_WITHOUT_CONTACT, when: When::Open, run: support::without_contact },
    Check { rule: &codes::FAVOURS_ANOTHER, when: When::Open, run: support::favours_another },
    Check { rule: &codes::MENTOR_WITHOUT_DEEDS, when: When::Open, run: support::mentor_without_deeds },
    Check { rule: &codes::NO_MENTOR, when: ASKED, run: support::no_mentor },
    Check { rule: &codes::MENTOR_WITHOUT_POWER, when: ASKED, run: support::mentor_without_power },
    Check { rule: &codes::ALL_FOR_US, when: ASKED, run: balance::all_for_us },
    Check { rule: &codes::NOBODY_AGAINST, when: ASKED, run: balance::nobody_against },
    Check { rule: &codes::OUTNUMBERED, when: ASKED, run: balance::outnumbered },
    Check { rule: &codes::NO_KEY_SUPPORT, when: ASKED, run: balance::no_key_support },
    Check { rule: &codes::LONE_DECISION_MAKER, when: ASKED, run: balance::lone_decision_maker },
    Check { rule: &codes::OPPONENT_UNANSWERED, when: ASKED, run: opponents::unanswered },
    Check { rule: &codes::OPPONENT_HEARD, when: ASKED, run: opponents::heard },
    Check { rule: &codes::REPORTING_CIRCLE, when: When::Always, run: lines::reporting_circle },
    Check { rule: &codes::LINE_TO_ONESELF, when: When::Always, run: lines::to_oneself },
    Check { rule: &codes::TWO_STRENGTHS, when: When::Always, run: lines::two_strengths },
    Check { rule: &codes::NO_LINES, when: ASKED, run: lines::none },
    Check { rule: &codes::UNHEARD_APPROVER, when: ASKED, run: lines::unheard_approver },
    Check { rule: &codes::UNKNOWN_ATTRIBUTES, when: ASKED, run: attributes::unknown },
    Check { rule: &codes::UNKNOWN_STATUS, when: ASKED, run: attributes::unknown_status },
    Check { rule: &codes::HIDDEN_POWER, when: ASKED, run: attributes::hidden_power },
    Check { rule: &codes::TITLE_WITHOUT_POWER, when: ASKED, run: attributes::title_without_power },
];

/// Its rules on the playbook as a whole.
pub(super) static WORLD_RULES: &[WorldCheck] =
    &[WorldCheck { rule: &codes::NEWER_ELSEWHERE, run: elsewhere::newer_elsewhere }];
