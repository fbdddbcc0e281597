//! Module 7: reviews and what they decide, the process gates, the outcome and its lessons.

mod decision;
mod flag;
mod gate;
mod outcome;
mod review;

use super::{Check, Scene, When};
use crate::diagnostics::{Place, codes::implementation as codes};
use crate::playbook::Part;
use crate::playbook::entity::review::ReviewFields;

/// The rules of the module.
pub(super) static RULES: &[Check] = &[
    Check { rule: &codes::review::NO_REVIEW, when: When::Asked(7), run: review::none },
    Check { rule: &codes::review::OVERDUE_REVIEW, when: When::Open, run: review::overdue },
    Check { rule: &codes::review::NO_NEXT_REVIEW, when: When::Open, run: review::no_next },
    Check { rule: &codes::review::RARE_REVIEWS, when: When::Open, run: review::rare },
    Check { rule: &codes::review::LONE_REVIEW, when: When::Open, run: review::alone },
    Check { rule: &codes::review::UNSEEN_CHANGE, when: When::Open, run: review::unseen_change },
    Check { rule: &codes::decision::NO_DECISION, when: When::Open, run: decision::none },
    Check { rule: &codes::decision::DECISION_WITHOUT_REASON, when: When::Open, run: decision::without_reason },
    Check { rule: &codes::decision::DECISION_WITHOUT_ACTION, when: When::Open, run: decision::without_action },
    Check { rule: &codes::decision::WITHDRAWN_AND_OPEN, when: When::Open, run: decision::withdrawn_and_open },
    Check { rule: &codes::decision::UNANSWERED_ASK, when: When::Open, run: decision::unanswered_ask },
    Check { rule: &codes::flag::FLAG_AND_TEST, when: When::Open, run: flag::tested },
    Check { rule: &codes::outcome::NO_OUTCOME, when: When::Closed, run: outcome::none },
    Check { rule: &codes::outcome::LOST_TO_NOBODY, when: When::Closed, run: outcome::lost_to_nobody },
    Check { rule: &codes::outcome::LOST_TO_UNLISTED, when: When::Closed, run: outcome::lost_to_unlisted },
    Check { rule: &codes::outcome::UNEXPLAINED_LOSS, when: When::Closed, run: outcome::unexplained_loss },
    Check { rule: &codes::outcome::UNEXPLAINED_WIN, when: When::Closed, run: outcome::unexplained_win },
    Check { rule: &codes::outcome::UNDATED_OUTCOME, when: When::Closed, run: outcome::undated },
    Check { rule: &codes::outcome::OUTCOME_AGAINST_STAGE, when: When::Closed, run: outcome::against_stage },
    Check { rule: &codes::outcome::REASON_AGAINST_RATING, when: When::Closed, run: outcome::against_rating },
    Check { rule: &codes::outcome::NOT_LOOKED_BACK, when: When::Closed, run: outcome::not_looked_back },
    Check { rule: &codes::outcome::ACTIONS_LEFT_OPEN, when: When::Closed, run: outcome::open_actions },
    Check { rule: &codes::outcome::FLAG_ON_CLOSED, when: When::Closed, run: outcome::flags },
    Check { rule: &codes::gate::GATES_UNANSWERED, when: When::Asked(7), run: gate::unanswered },
    Check { rule: &codes::gate::STAGE_AHEAD, when: When::Open, run: gate::stage_ahead },
    Check { rule: &codes::gate::MANDATORY_NO, when: When::Open, run: gate::mandatory_refused },
    Check { rule: &codes::gate::STAGE_BEHIND, when: When::Open, run: gate::stage_behind },
    Check { rule: &codes::gate::UNFOUNDED_YES, when: When::Open, run: gate::unfounded_yes },
];

/// The newest review that was held.
fn last<'a>(scene: &Scene<'a>) -> Option<&'a Part<ReviewFields>> {
    scene.opportunity.reviews.get(scene.figures.reviews.last?)
}

/// Every review that was held, in order.
fn held<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Part<ReviewFields>> + use<'a> {
    let count = scene.figures.reviews.last.map_or(0, |last| last + 1);
    scene.opportunity.reviews.iter().take(count)
}

/// The place of a review: of one in a file of its own the first line, else its first line there.
fn review_place(scene: &Scene<'_>, review: &Part<ReviewFields>) -> Place {
    scene.first_line(review.document, review.value.span)
}
