//! What belongs to no module alone: money, dates, the stage against the work, one opportunity
//! beside the others.

mod dates;
mod flags;
mod lacking;
mod load;
mod money;
mod movement;
mod orphans;
mod stage;
mod twins;
mod years;

use super::{Check, When, WorldCheck};
use crate::diagnostics::codes::cross as codes;

/// The rules on one opportunity.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::money::NO_CURRENCY, when: When::Always, run: money::no_currency },
    Check { rule: &codes::money::MIXED_CURRENCIES, when: When::Always, run: money::mixed_currencies },
    Check { rule: &codes::money::AMOUNT_ZERO, when: When::Open, run: money::amount_zero },
    Check { rule: &codes::money::AMOUNTS_AT_ODDS, when: When::Open, run: money::amounts_at_odds },
    Check { rule: &codes::dates::CLOSED_BEFORE_OPENED, when: When::Always, run: dates::closed_before_opened },
    Check { rule: &codes::dates::RECORD_OF_THE_FUTURE, when: When::Always, run: dates::record_of_the_future },
    Check { rule: &codes::dates::RECORD_BEFORE_OPENED, when: When::Always, run: dates::record_before_opened },
    Check { rule: &codes::dates::ASSESSED_AFTER_END, when: When::Closed, run: dates::assessed_after_end },
    Check { rule: &codes::stage::NO_STAGE, when: When::Open, run: stage::none },
    Check { rule: &codes::stage::NO_OWNER, when: When::Asked(1), run: stage::no_owner },
    Check { rule: &codes::stage::PROBABILITY_OFF_STAGE, when: When::Open, run: stage::probability_off },
    Check { rule: &codes::stage::PROBABILITY_OF_THE_END, when: When::Open, run: stage::probability_of_the_end },
    Check { rule: &codes::stage::STAGE_AHEAD, when: When::Open, run: stage::ahead_of_the_work },
    Check { rule: &codes::movement::PAST_CLOSE_DATE, when: When::Open, run: movement::past_close_date },
    Check { rule: &codes::movement::STALLED, when: When::Open, run: movement::stalled },
    Check { rule: &codes::movement::CLOSE_AND_EARLY, when: When::Open, run: movement::close_and_early },
    Check { rule: &codes::flags::ATTENTION_WITHOUT_REASON, when: When::Open, run: flags::attention_without_reason },
];

/// The rules on the playbook as a whole.
pub(super) static WORLD_RULES: &[WorldCheck] = &[
    WorldCheck { rule: &codes::years::ABSURD_YEAR, run: years::absurd_year },
    WorldCheck { rule: &codes::twins::TWINS, run: twins::twins },
    WorldCheck { rule: &codes::twins::SAME_TITLE, run: twins::same_title },
    WorldCheck { rule: &codes::load::LEADS_TOO_MANY, run: load::leads_too_many },
    WorldCheck { rule: &codes::orphans::ACCOUNT_ALONE, run: orphans::account_alone },
    WorldCheck { rule: &codes::orphans::COMPETITOR_ALONE, run: orphans::competitor_alone },
    WorldCheck { rule: &codes::orphans::PARTNER_ALONE, run: orphans::partner_alone },
];
