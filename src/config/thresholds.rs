//! The thresholds of question 4, the ages at which facts go stale, and the other numbers by which
//! a team may judge otherwise than the methodology usually does.

use super::Config;
use crate::diagnostics::codes;
use crate::schema::{Field, Lowering, Money, Percent, record};

record! {
    /// The thresholds of question 4, the ages at which facts go stale, and what is usual in your sales.
    "`[thresholds]`"
    pub struct ThresholdSettings {
        /// The least order amount worth the effort (#16).
        short_term_revenue_min: Field<Money>;
        /// The days within which a deal should close (#16). For the suggested strategy, a later close date is far off: beyond 180 days unless given.
        close_within_days: Field<u32>;
        /// The least potential within a year (#17).
        future_revenue_1_year_min: Field<Money>;
        /// The least potential within three years (#17).
        future_revenue_3_years_min: Field<Money>;
        /// The least profit (#18).
        profit_min: Field<Money>;
        /// The age in days at which an assessment is stale. 30 unless given.
        assessment_stale_days: Field<u32>;
        /// The age in days at which the evidence for an answer is old. 90 unless given.
        evidence_stale_days: Field<u32>;
        /// The days within which the next action should be due. 14 unless given.
        next_action_days: Field<u32>;
        /// The days after which a key player should be contacted again. 30 unless given.
        contact_stale_days: Field<u32>;
        /// The days without an assessment, an action or a review after which an opportunity has stalled. 60 unless given.
        stalled_days: Field<u32>;
        /// The days after which the plan should be tested again. 30 unless given.
        test_stale_days: Field<u32>;
        /// The days after a change of stage within which the plan should be tested. 14 unless given.
        test_after_stage_days: Field<u32>;
        /// The days within which a close date or a deadline of the customer's is near. 30 unless given.
        near_days: Field<u32>;
        /// The most days between the day by which the customer has to decide and a close date after it. 30 unless given.
        signing_days: Field<u32>;
        /// The most days between a close date and the day by which the customer has to decide after it. 90 unless given.
        early_signing_days: Field<u32>;
        /// The days within which what a review asks of management should be answered. 14 unless given.
        answer_days: Field<u32>;
        /// The days within which a closed deal should be looked back on. 30 unless given.
        look_back_days: Field<u32>;
        /// The fewest key players that a map should show. 2 unless given.
        key_players_min: Field<u32>;
        /// The fewest people of the inner circle that are usual. 2 unless given.
        inner_circle_min: Field<u32>;
        /// The most people of the inner circle that are usual; a few more on a large map. 3 unless given.
        inner_circle_max: Field<u32>;
        /// The fewest people of the political structure that are usual. 2 unless given.
        political_structure_min: Field<u32>;
        /// The most people of the political structure that are usual; a few more on a large map. 5 unless given.
        political_structure_max: Field<u32>;
        /// The most open actions that a team follows in one plan. 25 unless given.
        open_actions_max: Field<u32>;
        /// The most open opportunities that one of us leads well. 15 unless given.
        led_opportunities_max: Field<u32>;
        /// The most points by which a probability may differ from what is usual in its stage. 30 unless given.
        probability_points: Field<u32>;
        /// The probability from which we count on a deal. 60 unless given.
        likely: Field<Percent>;
        /// The share of answers a process gate asks for. 80 unless given.
        gate: Field<Percent>;
    }
}

/// Reports a least number above the most, and takes both out.
pub(super) fn look(settings: &mut ThresholdSettings, cx: &mut Lowering<'_>) {
    let usual = ThresholdSettings::default();
    let circle = (settings.inner_circle_min, settings.inner_circle_max);
    if !in_order(circle, INNER_CIRCLE, cx) {
        (settings.inner_circle_min, settings.inner_circle_max) = (usual.inner_circle_min, usual.inner_circle_max);
    }
    let structure = (settings.political_structure_min, settings.political_structure_max);
    if !in_order(structure, POLITICAL_STRUCTURE, cx) {
        (settings.political_structure_min, settings.political_structure_max) =
            (usual.political_structure_min, usual.political_structure_max);
    }
}

/// The fewest and the most people of the inner circle that are usual.
const INNER_CIRCLE: (u32, u32) = (2, 3);

/// The same of the political structure.
const POLITICAL_STRUCTURE: (u32, u32) = (2, 5);

/// Whether the least of a pair is no more than the most; each as written, else as usual.
fn in_order((least, most): (Field<u32>, Field<u32>), usual: (u32, u32), cx: &mut Lowering<'_>) -> bool {
    let (fewest, highest) = (least.map_or(usual.0, |n| n.value), most.map_or(usual.1, |n| n.value));
    let Some(written) = least.or(most).filter(|_| fewest > highest) else { return true };
    let message = format!("the least that is usual, {fewest}, is more than the most, {highest}");
    let problem = cx.problem(&codes::document::values::BAD_NUMBER, written.span, message);
    let problem = match least.and(most) {
        Some(most) => problem.label(cx.place(most.span), "the most is here"),
        None => problem,
    };
    cx.report(problem.help("write both numbers, the smaller one at the key that ends with `_min`"));
    false
}

impl Config {
    /// A number of the thresholds as it is written, else as usual.
    fn threshold(&self, field: fn(&ThresholdSettings) -> Field<u32>, usual: u32) -> u32 {
        self.thresholds.as_ref().and_then(field).map_or(usual, |number| number.value)
    }

    /// The days within which a deal should close; 180 unless given.
    #[must_use]
    pub fn close_within_days(&self) -> u32 {
        self.threshold(|t| t.close_within_days, 180)
    }

    /// The age in days at which an assessment is stale; 30 unless given.
    #[must_use]
    pub fn assessment_stale_days(&self) -> u32 {
        self.threshold(|t| t.assessment_stale_days, 30)
    }

    /// The age in days at which the evidence for an answer is old; 90 unless given.
    #[must_use]
    pub fn evidence_stale_days(&self) -> u32 {
        self.threshold(|t| t.evidence_stale_days, 90)
    }

    /// The days within which the next action should be due; 14 unless given.
    #[must_use]
    pub fn next_action_days(&self) -> u32 {
        self.threshold(|t| t.next_action_days, 14)
    }

    /// The days after which a key player should be contacted again; 30 unless given.
    #[must_use]
    pub fn contact_stale_days(&self) -> u32 {
        self.threshold(|t| t.contact_stale_days, 30)
    }

    /// The days without anything happening after which an opportunity has stalled; 60 unless given.
    #[must_use]
    pub fn stalled_days(&self) -> u32 {
        self.threshold(|t| t.stalled_days, 60)
    }

    /// The days after which the plan should be tested again; 30 unless given.
    #[must_use]
    pub fn test_stale_days(&self) -> u32 {
        self.threshold(|t| t.test_stale_days, 30)
    }

    /// The days after a change of stage within which the plan should be tested; 14 unless given.
    #[must_use]
    pub fn test_after_stage_days(&self) -> u32 {
        self.threshold(|t| t.test_after_stage_days, 14)
    }

    /// The days within which a close date or a deadline is near; 30 unless given.
    #[must_use]
    pub fn near_days(&self) -> u32 {
        self.threshold(|t| t.near_days, 30)
    }

    /// The most days from the customer's deadline to a close date after it; 30 unless given.
    #[must_use]
    pub fn signing_days(&self) -> u32 {
        self.threshold(|t| t.signing_days, 30)
    }

    /// The most days from a close date to the customer's deadline after it; 90 unless given.
    #[must_use]
    pub fn early_signing_days(&self) -> u32 {
        self.threshold(|t| t.early_signing_days, 90)
    }

    /// The days that management has to answer; 14 unless given.
    #[must_use]
    pub fn answer_days(&self) -> u32 {
        self.threshold(|t| t.answer_days, 14)
    }

    /// The days within which a closed deal should be looked back on; 30 unless given.
    #[must_use]
    pub fn look_back_days(&self) -> u32 {
        self.threshold(|t| t.look_back_days, 30)
    }

    /// The fewest key players that a map should show; 2 unless given.
    #[must_use]
    pub fn key_players_min(&self) -> u32 {
        self.threshold(|t| t.key_players_min, 2)
    }

    /// The fewest and the most people of the inner circle that are usual; 2 and 3 unless given.
    #[must_use]
    pub fn inner_circle(&self) -> (u32, u32) {
        (self.threshold(|t| t.inner_circle_min, INNER_CIRCLE.0), self.threshold(|t| t.inner_circle_max, INNER_CIRCLE.1))
    }

    /// The same of the political structure; 2 and 5 unless given.
    #[must_use]
    pub fn political_structure(&self) -> (u32, u32) {
        (
            self.threshold(|t| t.political_structure_min, POLITICAL_STRUCTURE.0),
            self.threshold(|t| t.political_structure_max, POLITICAL_STRUCTURE.1),
        )
    }

    /// The most open actions that a team follows in one plan; 25 unless given.
    #[must_use]
    pub fn open_actions_max(&self) -> u32 {
        self.threshold(|t| t.open_actions_max, 25)
    }

    /// The most open opportunities that one of us leads well; 15 unless given.
    #[must_use]
    pub fn led_opportunities_max(&self) -> u32 {
        self.threshold(|t| t.led_opportunities_max, 15)
    }

    /// The most points by which a probability may differ from that of its stage; 30 unless given.
    #[must_use]
    pub fn probability_points(&self) -> u32 {
        self.threshold(|t| t.probability_points, 30)
    }

    /// The probability, in percent, from which we count on a deal; 60 unless given.
    #[must_use]
    pub fn likely(&self) -> u8 {
        self.thresholds.as_ref().and_then(|t| t.likely).map_or(60, |share| share.value.value())
    }

    /// The share of yes, in percent, that a process gate asks for; 80 unless given.
    #[must_use]
    pub fn gate_threshold(&self) -> u8 {
        self.thresholds.as_ref().and_then(|t| t.gate).map_or(80, |share| share.value.value())
    }
}
