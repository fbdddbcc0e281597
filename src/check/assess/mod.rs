//! Module 1: is the assessment there, current, honest, and consistent with what else is written?

mod account;
mod competitors;
mod control;
mod currency;
mod decision_criteria;
mod event;
mod evidence;
mod insights;
mod partners;
mod people;
mod position;
mod ratings;
mod value;
mod worth;

use super::When::{Always, Asked, Open};
use super::{Check, WorldCheck};
use crate::diagnostics::codes::assess as codes;

/// The rules of the module on an opportunity.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::currency::NOT_ASSESSED, when: Asked(1), run: currency::not_assessed },
    Check { rule: &codes::currency::STALE_ASSESSMENT, when: Open, run: currency::stale_assessment },
    Check { rule: &codes::currency::UNDATED_ASSESSMENT, when: Always, run: currency::undated_assessment },
    Check { rule: &codes::ratings::NOT_RATED, when: Asked(1), run: ratings::not_rated },
    Check { rule: &codes::ratings::UNKNOWN_ANSWERS, when: Asked(1), run: ratings::unknown_answers },
    Check { rule: &codes::ratings::MUST_HAVE_MISSED, when: Open, run: ratings::must_have_missed },
    Check { rule: &codes::ratings::MUST_HAVE_UNKNOWN, when: Asked(1), run: ratings::must_have_unknown },
    Check { rule: &codes::ratings::ALL_FAVOURABLE, when: Open, run: ratings::all_favourable },
    Check { rule: &codes::ratings::UNKNOWN_FOR_LONG, when: Open, run: ratings::unknown_for_long },
    Check { rule: &codes::ratings::WORSE_WITHOUT_REASON, when: Open, run: ratings::worse_without_reason },
    Check {
        rule: &codes::evidence::MUST_HAVE_WITHOUT_EVIDENCE,
        when: Asked(1),
        run: evidence::must_have_without_evidence,
    },
    Check { rule: &codes::evidence::WITHOUT_EVIDENCE, when: Asked(1), run: evidence::without_evidence },
    Check { rule: &codes::evidence::OLD_EVIDENCE, when: Open, run: evidence::old_evidence },
    Check { rule: &codes::evidence::EVIDENCE_FROM_LATER, when: Always, run: evidence::evidence_from_later },
    Check { rule: &codes::competitors::NO_COMPETITOR, when: Asked(1), run: competitors::no_competitor },
    Check { rule: &codes::competitors::NO_PRIMARY, when: Asked(1), run: competitors::no_primary },
    Check { rule: &codes::competitors::TWO_PRIMARIES, when: Open, run: competitors::two_primaries },
    Check { rule: &codes::competitors::RATED_NOT_LISTED, when: Open, run: competitors::rated_not_listed },
    Check { rule: &codes::competitors::PRIMARY_NOT_RATED, when: Asked(1), run: competitors::primary_not_rated },
    Check { rule: &codes::competitors::OTHERS_NOT_RATED, when: Asked(1), run: competitors::others_not_rated },
    Check { rule: &codes::competitors::NOTHING_KNOWN, when: Open, run: competitors::nothing_known },
    Check { rule: &codes::competitors::DOING_NOTHING, when: Asked(1), run: competitors::doing_nothing },
    Check { rule: &codes::event::NO_EVENT, when: Asked(1), run: event::no_event },
    Check { rule: &codes::event::HALF_AN_EVENT, when: Open, run: event::half_an_event },
    Check { rule: &codes::event::DEADLINE_PAST, when: Open, run: event::deadline_past },
    Check { rule: &codes::event::CLOSE_AFTER_DEADLINE, when: Open, run: event::close_after_deadline },
    Check { rule: &codes::event::CLOSE_BEFORE_DEADLINE, when: Open, run: event::close_before_deadline },
    Check { rule: &codes::event::SERVES_NOTHING, when: Asked(1), run: event::serves_nothing },
    Check { rule: &codes::event::CONFIRMED_NOT_RATED, when: Open, run: event::confirmed_not_rated },
    Check { rule: &codes::value::NO_UNIQUE_VALUE, when: Asked(1), run: value::no_unique_value },
    Check { rule: &codes::value::HALF_A_VALUE, when: Open, run: value::half_a_value },
    Check { rule: &codes::value::NOT_RECKONED, when: Open, run: value::not_reckoned },
    Check { rule: &codes::value::NEGATIVE_VALUE, when: Open, run: value::negative_value },
    Check { rule: &codes::value::NOTHING_CONFIRMED, when: Asked(1), run: value::nothing_confirmed },
    Check { rule: &codes::value::NO_COSTS, when: Open, run: value::no_costs },
    Check { rule: &codes::value::NO_VALUE_CASE, when: Asked(1), run: value::no_value_case },
    Check { rule: &codes::value::EMPTY_SLOTS, when: Open, run: value::empty_slots_left },
    Check { rule: &codes::value::UNKNOWN_SLOT, when: Always, run: value::unknown_slots },
    Check { rule: &codes::insights::NO_INSIGHTS, when: Asked(1), run: insights::no_insights },
    Check { rule: &codes::insights::UNCONFIRMED_INSIGHTS, when: Asked(1), run: insights::unconfirmed },
    Check { rule: &codes::insights::UNOWNED_WISHES, when: Asked(1), run: insights::unowned_wishes },
    Check { rule: &codes::insights::SERVES_THE_POWERLESS, when: Asked(1), run: insights::serves_the_powerless },
    Check { rule: &codes::partners::PARTNER_WITHOUT_CRITERIA, when: Open, run: partners::no_criteria },
    Check { rule: &codes::partners::PARTNER_WITHOUT_NEED, when: Open, run: partners::no_need },
    Check { rule: &codes::control::NOT_IN_CONTROL, when: Open, run: control::not_in_control },
    Check { rule: &codes::control::SLIPPING, when: Open, run: control::slipping },
    Check { rule: &codes::control::FIRST_LEVEL, when: Open, run: control::first_level },
    Check { rule: &codes::decision_criteria::NO_FORMAL_CRITERION, when: Open, run: decision_criteria::no_formal },
    Check { rule: &codes::decision_criteria::NO_INFORMAL_CRITERION, when: Open, run: decision_criteria::no_informal },
    Check { rule: &codes::decision_criteria::NO_CRITERIA, when: Asked(1), run: decision_criteria::no_criteria },
    Check {
        rule: &codes::decision_criteria::WORSE_ON_MANDATORY,
        when: Open,
        run: decision_criteria::worse_on_mandatory,
    },
    Check { rule: &codes::decision_criteria::NOBODY_CARES, when: Asked(3), run: decision_criteria::nobody_cares },
    Check { rule: &codes::decision_criteria::ALL_BETTER, when: Open, run: decision_criteria::all_better },
    Check {
        rule: &codes::decision_criteria::UNKNOWN_POSITION,
        when: Asked(3),
        run: decision_criteria::unknown_position,
    },
    Check {
        rule: &codes::decision_criteria::PLAYER_WITHOUT_CRITERION,
        when: Asked(3),
        run: decision_criteria::players_without,
    },
    Check { rule: &codes::people::NO_SUPPORTER, when: Open, run: people::no_supporter },
    Check { rule: &codes::people::NO_INNER_CIRCLE, when: Open, run: people::no_inner_circle },
    Check { rule: &codes::people::NO_EXECUTIVE, when: Open, run: people::no_executive },
    Check { rule: &codes::worth::SHORT_TERM_REVENUE, when: Open, run: worth::short_term_revenue },
    Check { rule: &codes::worth::FUTURE_REVENUE, when: Open, run: worth::future_revenue },
    Check { rule: &codes::worth::PROFITABILITY, when: Open, run: worth::profitability },
    Check { rule: &codes::worth::COST_OF_SALE, when: Open, run: worth::cost_of_sale },
    Check { rule: &codes::position::NOT_QUALIFIED, when: Open, run: position::not_qualified },
    Check { rule: &codes::position::ROSY_POSITION, when: Open, run: position::rosy_position },
    Check { rule: &codes::position::TOO_LIKELY, when: Open, run: position::too_likely },
    Check { rule: &codes::position::RIVAL_AHEAD, when: Open, run: position::rival_ahead },
];

/// The rules of the module on accounts.
pub(super) static WORLD_RULES: &[WorldCheck] = &[
    WorldCheck { rule: &codes::insights::UNSERVED_INITIATIVE, run: insights::unserved_initiatives },
    WorldCheck { rule: &codes::account::NO_PROFILE, run: account::no_profile },
    WorldCheck { rule: &codes::account::NO_STANDING, run: account::no_standing },
];
