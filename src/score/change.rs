//! What changed between two assessments.

use super::Ratio;
use super::tally::tally;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::schema::Date;
use std::cmp::Ordering;

/// A criterion whose answer changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CriterionChange {
    /// The criterion.
    pub criterion: CriterionId,
    /// The answer in the earlier assessment.
    pub before: Option<Rating>,
    /// The answer in the later one.
    pub after: Option<Rating>,
}

impl CriterionChange {
    /// `Greater` when it got better, `Less` when worse; an unrated criterion is an unknown one.
    ///
    /// What is no longer known never got better: who forgets a weakness has not mended it, though the
    /// score goes up. So − to ? is `Equal`, and counts as no longer known alone.
    #[must_use]
    pub fn direction(&self) -> Ordering {
        let rank = |rating: Option<Rating>| rating.unwrap_or(Rating::Unknown);
        let by_rank = rank(self.after).cmp(&rank(self.before));
        if self.is_no_longer_known() { by_rank.min(Ordering::Equal) } else { by_rank }
    }

    /// Whether the answer was not known before and is now.
    #[must_use]
    pub fn is_newly_known(&self) -> bool {
        !is_known(self.before) && is_known(self.after)
    }

    /// Whether the answer was known before and is not any more.
    #[must_use]
    pub fn is_no_longer_known(&self) -> bool {
        is_known(self.before) && !is_known(self.after)
    }
}

fn is_known(rating: Option<Rating>) -> bool {
    matches!(rating, Some(Rating::Favourable | Rating::Unfavourable))
}

/// The difference between two assessments of one party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The criteria whose answers differ, in order.
    pub criteria: Vec<CriterionChange>,
    /// How many got better.
    pub better: usize,
    /// How many got worse.
    pub worse: usize,
    /// How many were not known and now are.
    pub newly_known: usize,
    /// How many were known and now are not.
    pub no_longer_known: usize,
    /// The overall score before.
    pub score_before: Ratio,
    /// The overall score after.
    pub score_after: Ratio,
}

/// What changed for `party` from one assessment to a later one.
#[must_use]
pub fn change(methodology: &Methodology, before: &Assessment, after: &Assessment, party: &Party) -> Change {
    let criteria = methodology
        .criteria()
        .map(|(id, _)| CriterionChange {
            criterion: id,
            before: before.rating(party, id),
            after: after.rating(party, id),
        })
        .filter(|change| change.before != change.after)
        .collect::<Vec<_>>();
    let count = |test: fn(&CriterionChange) -> bool| criteria.iter().filter(|c| test(c)).count();
    Change {
        better: count(|c| c.direction() == Ordering::Greater),
        worse: count(|c| c.direction() == Ordering::Less),
        newly_known: count(CriterionChange::is_newly_known),
        no_longer_known: count(CriterionChange::is_no_longer_known),
        score_before: tally(methodology, Some(before), party).score,
        score_after: tally(methodology, Some(after), party).score,
        criteria,
    }
}

/// Since when our answer to a criterion is what it is in the newest assessment made by `today`: the
/// date of the first of the assessments in a row that agree on it, and how many they are. `None`
/// when it is not rated, or the first has no date.
#[must_use]
pub fn unchanged_since(opportunity: &Opportunity, criterion: CriterionId, today: Date) -> Option<(Date, usize)> {
    let answer = opportunity.assessment_on(today)?.rating(&Party::Us, criterion)?;
    let made = opportunity.assessments.iter().rev().filter(|a| a.date.is_none_or(|date| date.value <= today));
    let agreeing = made.take_while(|a| a.rating(&Party::Us, criterion) == Some(answer)).collect::<Vec<_>>();
    Some((agreeing.last()?.date?.value, agreeing.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::criterion::number;
    use crate::score::sample::{self, day};
    use Ordering::{Equal, Greater, Less};

    #[test]
    fn every_kind_of_change_is_counted() {
        let before = sample::assessment("2026-04-01", "+-?.+ ?.... ..... .....", &[]);
        let after = sample::assessment("2026-05-01", "++--? ?...? ..... .....", &[]);
        let change = change(&sample::methodology(), &before, &after, &Party::Us);
        // #2 − → + better; #3 ? → − worse and newly known; #4 absent → − worse and newly known;
        // #5 + → ? worse and no longer known; #10 absent → ? differs, neither better nor worse.
        let changed = change.criteria.iter().map(|c| c.criterion.number()).collect::<Vec<_>>();
        assert_eq!(changed, [2, 3, 4, 5, 10]);
        assert_eq!((change.better, change.worse, change.newly_known, change.no_longer_known), (1, 3, 2, 1));
        // Before 2 favourable, 1 unfavourable; after 2 and 2.
        assert_eq!((change.score_before, change.score_after), (Ratio::new(1, 20), Ratio::ZERO));
    }

    #[test]
    fn a_weakness_that_is_forgotten_is_not_better() {
        let before = sample::assessment("2026-04-01", "--?+. ..... ..... .....", &[]);
        let after = sample::assessment("2026-05-01", "?.+?? ..... ..... .....", &[]);
        let change = change(&sample::methodology(), &before, &after, &Party::Us);
        let directions = change.criteria.iter().map(|c| (c.criterion.number(), c.direction())).collect::<Vec<_>>();
        assert_eq!(directions, [(1, Equal), (2, Equal), (3, Greater), (4, Less), (5, Equal)]);
        assert_eq!((change.better, change.worse, change.newly_known, change.no_longer_known), (1, 1, 1, 3));
    }

    #[test]
    fn since_when_an_answer_stands() {
        let mut opportunity = sample::opportunity("o");
        opportunity.assessments = sample::parts(vec![
            sample::assessment("2026-04-01", "?+...", &[]),
            sample::assessment("2026-05-01", "??...", &[]),
            sample::assessment("2026-06-01", "??-..", &[]),
            sample::assessment("2026-08-01", "+++..", &[]),
        ]);
        let since = |criterion: u16, today: &str| unchanged_since(&opportunity, number(criterion), day(today));
        assert_eq!(since(1, "2026-06-30"), Some((day("2026-04-01"), 3)));
        assert_eq!(since(2, "2026-06-30"), Some((day("2026-05-01"), 2)));
        assert_eq!(since(3, "2026-06-30"), Some((day("2026-06-01"), 1)));
        assert_eq!(since(4, "2026-06-30"), None);
        assert_eq!(since(1, "2026-08-01"), Some((day("2026-08-01"), 1)));
        assert_eq!(since(1, "2026-03-31"), None, "not assessed by then");
    }
}
