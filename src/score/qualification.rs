//! Whether an opportunity qualifies.

use super::Ratio;
use super::tally::Tally;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};

/// Why an opportunity does not qualify.
#[derive(Debug, Clone, PartialEq)]
pub enum Disqualifier {
    /// A question's score is below its threshold.
    BelowThreshold {
        /// The question, by its place.
        question: usize,
        /// Its score.
        score: Ratio,
        /// The methodology's threshold.
        threshold: f64,
    },
    /// A must-have criterion is `-`.
    MustHave(CriterionId),
}

/// Whether an opportunity qualifies.
#[derive(Debug, Clone, PartialEq)]
pub enum Qualification {
    /// No criterion of ours is rated.
    NotAssessed,
    /// It does.
    Qualified,
    /// It does not, for these reasons.
    NotQualified(Vec<Disqualifier>),
}

/// Whether the opportunity with this assessment qualifies.
#[must_use]
pub fn qualification(methodology: &Methodology, assessment: Option<&Assessment>, us: &Tally) -> Qualification {
    let Some(assessment) = assessment.filter(|_| us.counts.answered() > 0) else {
        return Qualification::NotAssessed;
    };
    let questions = methodology.questions.iter().enumerate().filter_map(|(question, q)| {
        let score = us.score_of(question);
        score.is_below(q.threshold).then_some(Disqualifier::BelowThreshold { question, score, threshold: q.threshold })
    });
    let must_haves = methodology
        .criteria()
        .filter(|(id, c)| c.must_have && assessment.rating(&Party::Us, *id) == Some(Rating::Unfavourable))
        .map(|(id, _)| Disqualifier::MustHave(id));
    let reasons = questions.chain(must_haves).collect::<Vec<_>>();
    if reasons.is_empty() { Qualification::Qualified } else { Qualification::NotQualified(reasons) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::{criterion, sample, tally::tally};

    fn of(signs: &str) -> Qualification {
        let mut methodology = sample::methodology();
        methodology.questions[1].threshold = 0.2;
        let assessment = sample::assessment("2026-05-01", signs, &[]);
        let us = tally(&methodology, Some(&assessment), &Party::Us);
        qualification(&methodology, Some(&assessment), &us)
    }

    #[test]
    fn thresholds_and_must_haves_decide() {
        // Q2 has the threshold 0.2, the others 0; (2 − 1)/5 = 0.2 is not below it.
        assert_eq!(of("+++++ ++-?? +++++ +++++"), Qualification::Qualified);
        // (1 − 1)/5 = 0 is.
        let below = Disqualifier::BelowThreshold { question: 1, score: Ratio::ZERO, threshold: 0.2 };
        assert_eq!(of("+++++ +-??? +++++ +++++"), Qualification::NotQualified(vec![below]));
        let funds = Disqualifier::MustHave(criterion::number(4));
        assert_eq!(of("+++-+ +++++ +++++ +++++"), Qualification::NotQualified(vec![funds]));
        // A must-have that is not known does not disqualify.
        assert_eq!(of("+++?? +++++ +++++ +++++"), Qualification::Qualified);
        assert_eq!(of("..... ..... ..... ....."), Qualification::NotAssessed);
        assert_eq!(
            qualification(&sample::methodology(), None, &tally(&sample::methodology(), None, &Party::Us)),
            Qualification::NotAssessed
        );
    }
}
