//! The answers of one party counted, by question and overall.

use super::{Ratio, Signal};
use crate::methodology::{Colours, Criterion, CriterionId, Methodology};
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

    /// Counts an answer.
    pub const fn count(&mut self, rating: Option<Rating>) {
        match rating {
            Some(Rating::Favourable) => self.favourable += 1,
            Some(Rating::Unfavourable) => self.unfavourable += 1,
            Some(Rating::Unknown) => self.unknown += 1,
            None => self.unrated += 1,
        }
    }
}

/// What a score is made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    /// The weight of the favourable answers.
    pub favourable: u64,
    /// The weight of the unfavourable ones.
    pub unfavourable: u64,
    /// The weight of all criteria.
    pub of: u64,
}

impl Balance {
    /// Favourable less unfavourable, of all: −1…1.
    #[must_use]
    pub const fn score(&self) -> Ratio {
        // Weights are small numbers: a methodology file has at most a few thousand criteria.
        Ratio::new(self.favourable as i64 - self.unfavourable as i64, self.of)
    }
}

/// Why a question has its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourReason {
    /// Blank: nothing is rated.
    NothingRated,
    /// Red: this must-have is unfavourable.
    MustHave(CriterionId),
    /// Red: the score is that low.
    LowScore,
    /// Amber: the score is high enough, but so many criteria are not favourable.
    ShortOf(u32),
    /// Amber: the score lies between.
    MiddlingScore,
    /// Green: the score is that high.
    HighScore,
}

impl ColourReason {
    /// The colour.
    #[must_use]
    pub const fn signal(self) -> Signal {
        match self {
            Self::NothingRated => Signal::Blank,
            Self::MustHave(_) | Self::LowScore => Signal::Red,
            Self::ShortOf(_) | Self::MiddlingScore => Signal::Amber,
            Self::HighScore => Signal::Green,
        }
    }
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionTally {
    /// How many criteria have each answer.
    pub counts: Counts,
    /// What the score is made from.
    pub balance: Balance,
    /// Weight of the favourable less that of the unfavourable, of the whole weight: −1…1.
    pub score: Ratio,
    /// The colour of the question.
    pub signal: Signal,
    /// Why it has that colour.
    pub why: ColourReason,
}

/// The answers of one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// By question, in the methodology's order.
    pub questions: Vec<QuestionTally>,
    /// Over all criteria.
    pub counts: Counts,
    /// What the overall score is made from.
    pub balance: Balance,
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
    balance: Balance,
    must_have_missed: Option<CriterionId>,
}

impl Sum {
    fn add(&mut self, id: CriterionId, rating: Option<Rating>, criterion: &Criterion) {
        let weight = u64::from(criterion.weight);
        self.counts.count(rating);
        self.balance.of += weight;
        match rating {
            Some(Rating::Favourable) => self.balance.favourable += weight,
            Some(Rating::Unfavourable) => {
                self.balance.unfavourable += weight;
                self.must_have_missed = self.must_have_missed.or(criterion.must_have.then_some(id));
            }
            Some(Rating::Unknown) | None => {}
        }
    }

    /// Blank when nothing is answered; red when the score is at most −0.2 or a must-have is `-`;
    /// green when it is at least 0.6 and at most one criterion falls short of `+`; else amber. The
    /// numbers are the built-in methodology's.
    ///
    /// The specification says "at most one is `?` or absent". With five criteria of one weight and
    /// a score of 0.6 that is the same (3 `+` and 1 `-` is below 0.6 already); with other numbers
    /// or weights only this form never gets worse when a `-` becomes a `?`.
    fn colour(&self, colours: &Colours) -> ColourReason {
        let score = self.balance.score();
        let short_of = self.counts.total() - self.counts.favourable;
        match self.must_have_missed {
            _ if self.counts.answered() == 0 => ColourReason::NothingRated,
            Some(missed) => ColourReason::MustHave(missed),
            None if !score.is_above(colours.red_to) => ColourReason::LowScore,
            None if score.is_below(colours.green_from) => ColourReason::MiddlingScore,
            None if short_of > colours.green_short_of => ColourReason::ShortOf(short_of),
            None => ColourReason::HighScore,
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
        overall.add(id, answer, criterion);
        if let Some(question) = questions.get_mut(criterion.question) {
            question.add(id, answer, criterion);
        }
    }
    let tallied = |q: &Sum| {
        let why = q.colour(&methodology.colours);
        QuestionTally { counts: q.counts, balance: q.balance, score: q.balance.score(), signal: why.signal(), why }
    };
    Tally {
        questions: questions.iter().map(tallied).collect(),
        counts: overall.counts,
        balance: overall.balance,
        score: overall.balance.score(),
    }
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
        assert_eq!(q1.balance, Balance { favourable: 3, unfavourable: 1, of: 5 });
        let fifteenth = CriterionId::from_index(14);
        let why = tally.questions.iter().map(|q| q.why).collect::<Vec<_>>();
        use ColourReason::{HighScore, MiddlingScore, MustHave, NothingRated};
        assert_eq!(why, [MiddlingScore, HighScore, MustHave(fifteenth), NothingRated]);
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
