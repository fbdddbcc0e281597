//! The reviews of an opportunity: the last, the next, and how far apart they may be.

use super::age::days_since;
use super::plan_type::reached;
use crate::config::Config;
use crate::methodology::{Methodology, Phase};
use crate::playbook::Opportunity;
use crate::playbook::entity::review::Decision;
use crate::schema::Date;

/// The reviews as they stand on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewFigures {
    /// The newest review that was held, by its place; one without a date counts as held.
    pub last: Option<usize>,
    /// Days since that one; `None` without one, or when it has no date.
    pub age: Option<i64>,
    /// When the next one is: the date of a review to come, else the one that the last review set.
    pub next: Option<Date>,
    /// Until when the deal is on hold: the last review decided to wait, and the next is still to come.
    /// Once that day is past nobody watches what rests, and it is a deal like any other.
    pub on_hold: Option<Date>,
    /// The most days that may lie between two reviews, by the phase and the amount.
    pub cadence: u32,
}

impl ReviewFigures {
    /// Days from the last review to the next, where both have their dates.
    #[must_use]
    pub fn gap(&self, today: Date) -> Option<i64> {
        Some(self.age? - days_since(self.next?, today))
    }
}

/// The reviews as they stand `today`. Without stage and probability, the phase counts as early.
#[must_use]
pub fn review_figures(
    config: &Config,
    methodology: &Methodology,
    opportunity: &Opportunity,
    today: Date,
) -> ReviewFigures {
    let reviews = &opportunity.reviews;
    // They are in the order of their dates.
    let held = reviews.partition_point(|review| review.date.is_none_or(|date| date.value <= today));
    let last = held.checked_sub(1);
    let date_of = |place: usize| reviews.get(place).and_then(|review| review.date).map(|date| date.value);
    let newest = last.and_then(|last| reviews.get(last));
    let set = newest.and_then(|review| review.next_review).map(|date| date.value);
    let next = date_of(held).or(set);
    let waits = newest.and_then(|review| review.decision).is_some_and(|decision| decision.value == Decision::Hold);
    let settings = config.cadence.as_ref();
    let (given, usual) = match opportunity.phase(methodology) {
        None | Some(Phase::Early) => (settings.and_then(|settings| settings.early), 92),
        Some(Phase::Mid) => (settings.and_then(|settings| settings.mid), 45),
        Some(Phase::Late | Phase::Closed) => (settings.and_then(|settings| settings.late), 30),
    };
    let usual = given.map_or(usual, |days| days.value);
    let is_large = settings.is_some_and(|settings| reached(config, opportunity, &settings.large_from).is_some());
    let large = settings.and_then(|settings| settings.large).filter(|_| is_large).map(|days| days.value);
    ReviewFigures {
        last,
        age: last.and_then(date_of).map(|date| days_since(date, today)),
        next,
        on_hold: next.filter(|next| waits && *next >= today),
        cadence: large.map_or(usual, |large| large.min(usual)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::CadenceSettings;
    use crate::playbook::entity::review::ReviewFields;
    use crate::score::sample::{self, at, day};

    fn review(date: &str, next: &str) -> ReviewFields {
        let date_of = |text: &str| if text.is_empty() { None } else { at(day(text)) };
        ReviewFields { date: date_of(date), next_review: date_of(next), ..ReviewFields::default() }
    }

    fn of(config: &Config, opportunity: &Opportunity) -> ReviewFigures {
        review_figures(config, &sample::methodology(), opportunity, day("2026-06-01"))
    }

    #[test]
    fn the_last_the_next_and_the_days_between() {
        let mut o = sample::opportunity("o");
        let none = of(&Config::default(), &o);
        assert_eq!((none.last, none.age, none.next, none.gap(day("2026-06-01"))), (None, None, None, None));
        o.reviews = sample::parts(vec![review("2026-04-01", "2026-04-20"), review("2026-05-12", "2026-06-23")]);
        let two = of(&Config::default(), &o);
        // 12 May → 1 June is 20 days, 1 June → 23 June 22: 42 between the two reviews.
        assert_eq!((two.last, two.age, two.next), (Some(1), Some(20), at(day("2026-06-23")).map(|d| d.value)));
        assert_eq!(two.gap(day("2026-06-01")), Some(42));
        // A review that is prepared for a day to come is the next, and not the last.
        o.reviews.push(sample::part(review("2026-06-08", "")));
        let three = of(&Config::default(), &o);
        assert_eq!((three.last, three.gap(day("2026-06-01"))), (Some(1), Some(27)));
        // On the day itself it is held.
        o.reviews[2].value.date = at(day("2026-06-01"));
        assert_eq!((of(&Config::default(), &o).last, of(&Config::default(), &o).age), (Some(2), Some(0)));
        o.reviews = sample::parts(vec![review("", "2026-05-31")]);
        let undated = of(&Config::default(), &o);
        assert_eq!((undated.last, undated.age, undated.gap(day("2026-06-01"))), (Some(0), None, None));
    }

    #[test]
    fn a_deal_is_on_hold_until_the_day_of_its_next_review() {
        let mut o = sample::opportunity("o");
        let mut until = |decision: Decision, next: &str| {
            o.reviews = sample::parts(vec![ReviewFields { decision: at(decision), ..review("2026-05-12", next) }]);
            of(&Config::default(), &o).on_hold.map(|date| date.to_string())
        };
        assert_eq!(until(Decision::Hold, "2026-09-01"), Some("2026-09-01".to_owned()));
        assert_eq!(until(Decision::Hold, "2026-06-01"), Some("2026-06-01".to_owned()), "the day itself");
        assert_eq!(until(Decision::Hold, "2026-05-31"), None, "nobody looked again");
        assert_eq!(until(Decision::Hold, ""), None, "nobody will look again");
        assert_eq!(until(Decision::Continue, "2026-09-01"), None);
        // A later review decides anew.
        let held = ReviewFields { decision: at(Decision::Hold), ..review("2026-05-12", "2026-09-01") };
        let resumed = ReviewFields { decision: at(Decision::Continue), ..review("2026-05-20", "2026-09-01") };
        o.reviews = sample::parts(vec![held, resumed]);
        assert_eq!(of(&Config::default(), &o).on_hold, None);
    }

    #[test]
    fn the_cadence_follows_phase_and_amount() {
        let mut o = sample::opportunity("o");
        o.fields.amount = at("500000 EUR".parse().unwrap());
        let cadence = |config: &Config, stage: Option<usize>| {
            let staged = stage.map_or_else(|| o.clone(), |stage| sample::in_stage(o.clone(), stage));
            of(config, &staged).cadence
        };
        let stages = [None, Some(0), Some(1), Some(2)];
        assert_eq!(stages.map(|stage| cadence(&Config::default(), stage)), [92, 92, 45, 30]);
        let settings = |large_from: &str| CadenceSettings {
            early: at(60),
            late: at(14),
            large: at(21),
            large_from: at(large_from.parse().unwrap()).into_iter().collect(),
            ..CadenceSettings::default()
        };
        let mut config = Config { cadence: Some(settings("500000 EUR")), ..Config::default() };
        assert_eq!(stages.map(|stage| cadence(&config, stage)), [21, 21, 21, 14]);
        config.cadence = Some(settings("500001 EUR"));
        assert_eq!(stages.map(|stage| cadence(&config, stage)), [60, 60, 45, 14]);
        config.cadence = Some(settings("1 SEK"));
        assert_eq!(cadence(&config, None), 60);
    }
}
