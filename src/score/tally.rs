//! The answers of one party counted, by question and overall.

use super::{Ratio, Signal};
use crate::methodology::{Colours, CriterionId, Methodology};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};

/// How many criteria have each answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// `+`.
    pub favourable: u32,
    /// `-`.
    pub unfavourable: u32,
    /// `?`.
    pub unknown: u32,
    /// Not yet rated.
    pub unrated: u32,
}

impl Counts {
    /// Every criterion.
    #[must_use]
    pub const fn total(&self) -> u32 {
        self.favourable + self.unfavourable + self.unknown + self.unrated
    }

    /// Unknown or not yet rated.
    #[must_use]
    pub const fn not_known(&self) -> u32 {
        self.unknown + self.unrated
    }

    /// Rated, be it `?`.
    #[must_use]
    pub const fn answered(&self) -> u32 {
        self.total() - self.unrated
    }

    /// The share of criteria whose answer is known, 0…1.
    #[must_use]
    pub fn confidence(&self) -> Ratio {
        Ratio::new(i64::from(self.favourable + self.unfavourable), u64::from(self.total()))
    }

    const fn count(&mut self, rating: Option<Rating>) {
        match rating {
            Some(Rating::Favourable) => self.favourable += 1,
            Some(Rating::Unfavourable) => self.unfavourable += 1,
            Some(Rating::Unknown) => self.unknown += 1,
            None => self.unrated += 1,
        }
    }
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionTally {
    /// How many criteria have each answer.
    pub counts: Counts,
    /// Weight of the favourable less that of the unfavourable, of the whole weight: −1…1.
    pub score: Ratio,
    /// The colour of the question.
    pub signal: Signal,
}

/// The answers of one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// By question, in the methodology's order.
    pub questions: Vec<QuestionTally>,
    /// Over all criteria.
    pub counts: Counts,
    /// Over all criteria: −1…1.
    pub score: Ratio,
}

impl Tally {
    /// The score of a question by its place; zero when there is no such question.
    #[must_use]
    pub fn score_of(&self, question: usize) -> Ratio {
        self.questions.get(question).map_or(Ratio::ZERO, |q| q.score)
    }

    /// Whether any criterion of a question has been rated.
    #[must_use]
    pub fn is_answered(&self, question: usize) -> bool {
        self.questions.get(question).is_some_and(|q| q.counts.answered() > 0)
    }
}

#[derive(Clone, Copy, Default)]
struct Sum {
    counts: Counts,
    balance: i64,
    weight: u64,
    must_have_missed: bool,
}

impl Sum {
    fn add(&mut self, rating: Option<Rating>, weight: u32, must_have: bool) {
        self.counts.count(rating);
        self.weight += u64::from(weight);
        match rating {
            Some(Rating::Favourable) => self.balance += i64::from(weight),
            Some(Rating::Unfavourable) => {
                self.balance -= i64::from(weight);
                self.must_have_missed |= must_have;
            }
            Some(Rating::Unknown) | None => {}
        }
    }

    const fn score(&self) -> Ratio {
        Ratio::new(self.balance, self.weight)
    }

    /// Blank when nothing is answered; red when the score is at most −0.2 or a must-have is `-`;
    /// green when it is at least 0.6 and at most one criterion falls short of `+`; else amber. The
    /// numbers are the built-in methodology's.
    ///
    /// The specification says "at most one is `?` or absent". With five criteria of one weight and
    /// a score of 0.6 that is the same (3 `+` and 1 `-` is below 0.6 already); with other numbers
    /// or weights only this form never gets worse when a `-` becomes a `?`.
    fn signal(&self, colours: &Colours) -> Signal {
        let score = self.score();
        let short_of = self.counts.total() - self.counts.favourable;
        if self.counts.answered() == 0 {
            Signal::Blank
        } else if self.must_have_missed || !score.is_above(colours.red_to) {
            Signal::Red
        } else if !score.is_below(colours.green_from) && short_of <= colours.green_short_of {
            Signal::Green
        } else {
            Signal::Amber
        }
    }
}

/// Counts the answers of `party`; without an assessment every criterion is unrated.
#[must_use]
pub fn tally(methodology: &Methodology, assessment: Option<&Assessment>, party: &Party) -> Tally {
    tally_by(methodology, |criterion| assessment.and_then(|a| a.rating(party, criterion)))
}

fn tally_by(methodology: &Methodology, rating: impl Fn(CriterionId) -> Option<Rating>) -> Tally {
    let mut questions = vec![Sum::default(); methodology.questions.len()];
    let mut overall = Sum::default();
    for (id, criterion) in methodology.criteria() {
        let answer = rating(id);
        overall.add(answer, criterion.weight, criterion.must_have);
        if let Some(question) = questions.get_mut(criterion.question) {
            question.add(answer, criterion.weight, criterion.must_have);
        }
    }
    let tallied =
        |q: &Sum| QuestionTally { counts: q.counts, score: q.score(), signal: q.signal(&methodology.colours) };
    Tally { questions: questions.iter().map(tallied).collect(), counts: overall.counts, score: overall.score() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::sample;
    use proptest::prelude::*;

    fn of(signs: &str) -> Tally {
        tally(&sample::methodology(), Some(&sample::assessment("2026-05-01", signs, &[])), &Party::Us)
    }

    #[test]
    fn counts_scores_and_signals_of_a_worked_example() {
        // Q1 ++-+?: 3 favourable, 1 unfavourable, 1 unknown: (3 − 1)/5 = 0.4; confidence 4/5; amber
        // Q2 +++++: 5/5 = 1; green
        // Q3 +?+--: must-have #15 is `-`: red, though (2 − 2)/5 = 0
        // Q4 .....: blank
        let tally = of("++-+? +++++ +?+-- .....");
        let [q1, q2, q3, q4] = &tally.questions[..] else { panic!("four questions") };
        assert_eq!(q1.counts, Counts { favourable: 3, unfavourable: 1, unknown: 1, unrated: 0 });
        assert_eq!((q1.score, q1.signal), (Ratio::new(2, 5), Signal::Amber));
        assert_eq!(q1.counts.confidence(), Ratio::new(4, 5));
        assert_eq!((q2.score, q2.signal), (Ratio::new(1, 1), Signal::Green));
        assert_eq!((q3.score, q3.signal), (Ratio::ZERO, Signal::Red));
        assert_eq!((q4.score, q4.signal), (Ratio::ZERO, Signal::Blank));
        assert_eq!(q4.counts.confidence(), Ratio::ZERO);
        // Overall: 3 + 5 + 2 = 10 favourable, 1 + 2 = 3 unfavourable, of 20.
        assert_eq!(tally.score, Ratio::new(7, 20));
        assert_eq!(tally.counts.not_known(), 2 + 5);
    }

    #[test]
    fn the_edges_of_the_colours() {
        let q2 = |signs: &str| of(&format!("..... {signs} ..... .....")).questions[1].signal;
        assert_eq!(q2("++++?"), Signal::Green); // 0.8, one unknown
        assert_eq!(q2("++++."), Signal::Green); // an unrated one counts as unknown
        assert_eq!(q2("++++-"), Signal::Green); // (4 − 1)/5 = 0.6
        assert_eq!(q2("+++??"), Signal::Amber); // 0.6, but two unknown
        assert_eq!(q2("???.."), Signal::Amber); // 0, answered
        assert_eq!(q2("++---"), Signal::Red); // (2 − 3)/5 = −0.2
        assert_eq!(q2("+----"), Signal::Red);
        assert_eq!(q2("-...."), Signal::Red); // −0.2
    }

    #[test]
    fn weights_count() {
        let mut methodology = sample::methodology();
        methodology.criteria[5].weight = 3;
        let assessment = sample::assessment("2026-05-01", "..... +--.. ..... .....", &[]);
        let tally = tally(&methodology, Some(&assessment), &Party::Us);
        // (3 − 1 − 1) / (3 + 4 × 1)
        assert_eq!(tally.questions[1].score, Ratio::new(1, 7));
    }

    /// The rule as it is written, for five criteria of one weight.
    fn as_written(answers: [Option<Rating>; 5]) -> Signal {
        let count = |r: Option<Rating>| i32::try_from(answers.iter().filter(|a| **a == r).count()).unwrap();
        let fifths = count(Some(Rating::Favourable)) - count(Some(Rating::Unfavourable));
        let not_known = count(Some(Rating::Unknown)) + count(None);
        match () {
            () if count(None) == 5 => Signal::Blank,
            () if fifths <= -1 => Signal::Red,
            () if fifths >= 3 && not_known <= 1 => Signal::Green,
            () => Signal::Amber,
        }
    }

    #[test]
    fn every_question_of_five_has_the_colour_of_the_rule_as_written() {
        let choices = [None, Some(Rating::Unfavourable), Some(Rating::Unknown), Some(Rating::Favourable)];
        let methodology = sample::methodology();
        for n in 0..4_usize.pow(5) {
            let answers: [Option<Rating>; 5] = std::array::from_fn(|i| choices[n / 4_usize.pow(i as u32) % 4]);
            // Question 2 has no must-have in the sample.
            let tally = tally_by(&methodology, |id| answers.get(id.index().wrapping_sub(5)).copied().flatten());
            assert_eq!(tally.questions[1].signal, as_written(answers), "{answers:?}");
        }
    }

    proptest! {
        #[test]
        fn a_better_answer_never_makes_anything_worse(
            answers in proptest::collection::vec(0..3_usize, 20),
            weights in proptest::collection::vec(0..20_u32, 20),
            must_haves in proptest::collection::vec(any::<bool>(), 20),
            raised in 0..20_usize,
        ) {
            let mut methodology = sample::methodology();
            for (i, criterion) in methodology.criteria.iter_mut().enumerate() {
                criterion.weight = weights[i];
                criterion.must_have = must_haves[i];
            }
            let before = tally_by(&methodology, |id| Some(Rating::ALL[answers[id.index()]]));
            let mut better = answers;
            better[raised] = (better[raised] + 1).min(2);
            let after = tally_by(&methodology, |id| Some(Rating::ALL[better[id.index()]]));
            prop_assert!(after.score >= before.score);
            for (after, before) in after.questions.iter().zip(&before.questions) {
                prop_assert!(after.score >= before.score);
                prop_assert!(after.signal >= before.signal);
            }
        }
    }
}
