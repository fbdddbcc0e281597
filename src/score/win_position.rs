//! The win position: the signs of three questions (our reading of the seed's slide).

use super::Ratio;
use super::tally::Tally;
use crate::methodology::{Axis, Methodology};
use crate::playbook::entity::opportunity::{OpportunityFields, WinPosition};

/// What one question gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionSign {
    /// Its part in the position.
    pub axis: Axis,
    /// The question, by its place.
    pub question: usize,
    /// Its score.
    pub score: Ratio,
    /// −1, 0 or 1; `None` when no criterion of the question is rated.
    pub sign: Option<i8>,
}

/// The position as reckoned, and as the author sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WinFigure {
    /// From the signs; `None` when Z has no answer at all, or the methodology reads no position.
    pub reckoned: Option<WinPosition>,
    /// What each of the questions X, Y and Z gave; empty when the methodology reads no position.
    pub why: Vec<QuestionSign>,
    /// The author's own position.
    pub stated: Option<WinPosition>,
    /// The reason for it.
    pub because: Option<String>,
}

impl WinFigure {
    /// The position that counts: the author's own, else the reckoned one.
    #[must_use]
    pub fn position(&self) -> Option<WinPosition> {
        self.stated.or(self.reckoned)
    }

    /// Whether the author sees it otherwise than it was reckoned.
    #[must_use]
    pub fn is_overridden(&self) -> bool {
        self.stated.is_some() && self.stated != self.reckoned
    }
}

/// The win position from our tally.
#[must_use]
pub fn win_position(methodology: &Methodology, us: &Tally, fields: &OpportunityFields) -> WinFigure {
    let sign = |axis| {
        let question = methodology.question_on(axis)?;
        let score = us.score_of(question);
        Some(QuestionSign { axis, question, score, sign: us.is_answered(question).then(|| score.signum()) })
    };
    let why = Axis::OF_THE_POSITION.into_iter().filter_map(sign).collect::<Vec<_>>();
    let reckoned = match why[..] {
        [x, y, z] => z.sign.map(|z| match z {
            i8::MIN..=-1 => WinPosition::Lost,
            0 => WinPosition::Compromised,
            _ if x.sign == Some(1) && y.sign == Some(1) => WinPosition::Current,
            _ => WinPosition::Potential,
        }),
        _ => None,
    };
    let own = fields.win_position.as_ref();
    WinFigure {
        reckoned,
        why,
        stated: own.and_then(|own| own.position).map(|p| p.value),
        because: own.and_then(|own| own.because.as_ref()).map(|text| text.value.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::assessment::Party;
    use crate::playbook::entity::opportunity::WinPositionOverride;
    use crate::score::{sample, tally::tally};

    fn position(signs: &str) -> Option<WinPosition> {
        let assessment = sample::assessment("2026-05-01", signs, &[]);
        let us = tally(&sample::methodology(), Some(&assessment), &Party::Us);
        win_position(&sample::methodology(), &us, &OpportunityFields::default()).position()
    }

    #[test]
    fn politics_outranks_fit() {
        assert_eq!(position("+++++ +++++ ----- ....."), Some(WinPosition::Lost)); // Z = −1
        assert_eq!(position("+++++ +++++ +-??? ....."), Some(WinPosition::Compromised)); // Z = 0
        assert_eq!(position("+++++ +++++ +++?? ....."), Some(WinPosition::Current)); // X = Y = Z = 1
        assert_eq!(position("+++++ ----- +++?? ....."), Some(WinPosition::Potential)); // Y = −1
        assert_eq!(position("..... +++++ +++?? ....."), Some(WinPosition::Potential)); // X blank
        assert_eq!(position("+++++ +++++ ..... ....."), None); // Z blank
    }

    #[test]
    fn a_methodology_without_the_three_questions_has_no_position() {
        let mut methodology = sample::methodology();
        methodology.questions[2].axis = None;
        let assessment = sample::assessment("2026-05-01", "+++++ +++++ +++++ .....", &[]);
        let us = tally(&methodology, Some(&assessment), &Party::Us);
        let figure = win_position(&methodology, &us, &OpportunityFields::default());
        assert_eq!((figure.position(), figure.why.len()), (None, 2));
    }

    #[test]
    fn the_authors_own_position_counts_and_the_reckoned_one_stays() {
        let own = WinPositionOverride {
            position: sample::at(WinPosition::Lost),
            because: sample::at("they told us".to_owned()),
            ..WinPositionOverride::default()
        };
        let fields = OpportunityFields { win_position: Some(own), ..OpportunityFields::default() };
        let assessment = sample::assessment("2026-05-01", "+++++ +++++ +++++ .....", &[]);
        let us = tally(&sample::methodology(), Some(&assessment), &Party::Us);
        let figure = win_position(&sample::methodology(), &us, &fields);
        assert_eq!(figure.reckoned, Some(WinPosition::Current));
        assert_eq!(figure.position(), Some(WinPosition::Lost));
        assert!(figure.is_overridden());
        assert_eq!(figure.why[2], QuestionSign { axis: Axis::Z, question: 2, score: Ratio::new(1, 1), sign: Some(1) });
    }
}
