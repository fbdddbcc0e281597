//! What closed opportunities teach: which criteria decided them, against whom they were won and to
//! whom lost, and how they had been rated before they closed.

use super::Ratio;
use super::pipeline::Amounts;
use super::tally::Counts;
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::{Assessment, Party};
use crate::playbook::entity::id::CompetitorId;
use crate::playbook::entity::review::{Outcome, OutcomeReason, OutcomeResult};
use crate::playbook::{Opportunity, Part, Playbook};
use crate::schema::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A closed opportunity for which a criterion is given as a reason.
#[derive(Debug, Clone, Copy)]
pub struct Decided<'a> {
    /// The opportunity.
    pub opportunity: &'a Opportunity,
    /// How it ended.
    pub result: OutcomeResult,
    /// What the author says of the criterion.
    pub reason: &'a OutcomeReason,
}

/// How opportunities ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Those of each result.
    pub results: BTreeMap<OutcomeResult, Amounts>,
}

impl Record {
    /// How many ended so.
    #[must_use]
    pub fn count(&self, result: OutcomeResult) -> usize {
        self.results.get(&result).map_or(0, |amounts| amounts.count)
    }
}

/// How the opportunities of one year ended, or of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Period {
    /// Each opportunity once.
    pub all: Record,
    /// Those won, by each competitor that was in them (one that was won against two counts for
    /// both), and those lost, by the one who won. `None` where nobody is named.
    pub against: BTreeMap<Option<CompetitorId>, Record>,
}

/// How a criterion had been rated, for us, at the last assessment before the close.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pattern {
    /// In those won.
    pub won: Counts,
    /// In those lost.
    pub lost: Counts,
}

impl Pattern {
    /// The share of `+` among those won less the share among those lost, −1…1. `None` unless both
    /// have been seen.
    #[must_use]
    pub fn difference(&self) -> Option<Ratio> {
        let (won, lost) = (i64::from(self.won.total()), i64::from(self.lost.total()));
        if won == 0 || lost == 0 {
            return None;
        }
        let crossed = i64::from(self.won.favourable) * lost - i64::from(self.lost.favourable) * won;
        Some(Ratio::new(crossed, (won * lost).unsigned_abs()))
    }
}

/// What the closed opportunities of a playbook teach.
#[derive(Debug, Clone, Default)]
pub struct WinLoss<'a> {
    /// Over all years.
    pub all: Period,
    /// By the year of the outcome, else of the close date; `None` where neither is written.
    pub by_year: BTreeMap<Option<i16>, Period>,
    /// The reasons by criterion, the newest outcome first.
    pub reasons: BTreeMap<CriterionId, Vec<Decided<'a>>>,
    /// Those with an outcome and no reason for it.
    pub without_reason: Vec<&'a Opportunity>,
    /// Those that are over and do not say how they ended.
    pub without_outcome: Vec<&'a Opportunity>,
    /// How each criterion had been rated.
    pub patterns: BTreeMap<CriterionId, Pattern>,
    /// How many won ones have an assessment from before the close.
    pub assessed_won: usize,
    /// How many lost ones have.
    pub assessed_lost: usize,
}

/// The day on which an opportunity ended: that of its outcome, else its close date.
fn end(opportunity: &Opportunity, outcome: &Outcome) -> Option<Date> {
    outcome.date.or(opportunity.fields.close_date).map(|date| date.value)
}

/// The last assessment before an opportunity ended. What was rated afterwards is wisdom of hindsight.
fn last_before(opportunity: &Opportunity, end: Option<Date>) -> Option<&Part<Assessment>> {
    end.map_or_else(|| opportunity.assessment(), |end| opportunity.assessment_on(end))
}

/// What the closed opportunities of a playbook teach.
#[must_use]
pub fn win_loss(playbook: &Playbook) -> WinLoss<'_> {
    let mut found = WinLoss::default();
    let methodology = &playbook.methodology;
    for opportunity in playbook.opportunities.values() {
        let outcome = opportunity.fields.outcome.as_ref();
        let Some((outcome, result)) = outcome.and_then(|outcome| Some((outcome, outcome.result?.value))) else {
            if opportunity.is_closed(methodology) {
                found.without_outcome.push(opportunity);
            }
            continue;
        };
        let end = end(opportunity, outcome);
        for period in [&mut found.all, found.by_year.entry(end.map(Date::year)).or_default()] {
            period.add(playbook, opportunity, outcome, result);
        }
        let mut seen = BTreeSet::new();
        for reason in &outcome.reasons {
            let Some(criterion) = reason.criterion.map(|criterion| criterion.value) else { continue };
            if seen.insert(criterion) {
                found.reasons.entry(criterion).or_default().push(Decided { opportunity, result, reason });
            }
        }
        if seen.is_empty() {
            found.without_reason.push(opportunity);
        }
        let Some(assessment) = last_before(opportunity, end) else { continue };
        match result {
            OutcomeResult::Won => found.assessed_won += 1,
            OutcomeResult::Lost => found.assessed_lost += 1,
            OutcomeResult::NoDecision | OutcomeResult::Withdrawn => continue,
        }
        for (criterion, _) in methodology.criteria() {
            let pattern = found.patterns.entry(criterion).or_default();
            let counts = if result == OutcomeResult::Won { &mut pattern.won } else { &mut pattern.lost };
            counts.count(assessment.rating(&Party::Us, criterion));
        }
    }
    for decided in found.reasons.values_mut() {
        // Stable: of one day, by id.
        decided.sort_by_key(|one| {
            let outcome = one.opportunity.fields.outcome.as_ref();
            std::cmp::Reverse(outcome.and_then(|outcome| end(one.opportunity, outcome)))
        });
    }
    found
}

impl Period {
    fn add(&mut self, playbook: &Playbook, opportunity: &Opportunity, outcome: &Outcome, result: OutcomeResult) {
        let add = |record: &mut Record| {
            let amounts = record.results.entry(result).or_default();
            amounts.add_deal(opportunity, &playbook.methodology, &playbook.config);
        };
        add(&mut self.all);
        let against = match result {
            OutcomeResult::Won => {
                let named = opportunity.competitor_parties().into_iter().filter_map(|party| match party {
                    Party::Competitor(id) => Some(Some(id)),
                    Party::Us => None,
                });
                let named = named.collect::<BTreeSet<_>>();
                if named.is_empty() { BTreeSet::from([None]) } else { named }
            }
            OutcomeResult::Lost => BTreeSet::from([outcome.to.as_ref().map(|to| to.value.clone())]),
            OutcomeResult::NoDecision | OutcomeResult::Withdrawn => BTreeSet::new(),
        };
        for competitor in against {
            add(self.against.entry(competitor).or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::entity::competitor::OpportunityCompetitor;
    use crate::score::sample::{self, at, day};

    fn id(text: &str) -> CompetitorId {
        CompetitorId::new(text)
    }

    /// A closed opportunity: its amount, the day it ended, whom we met, to whom it went, the reasons.
    fn closed(
        name: &str,
        result: OutcomeResult,
        ended: Option<&str>,
        met: &[&str],
        to: Option<&str>,
        reasons: &[usize],
    ) -> Opportunity {
        let mut made = sample::opportunity(name);
        made.fields.amount = at("100 EUR".parse().unwrap());
        let met = met.iter().map(|c| OpportunityCompetitor { competitor: at(id(c)), ..Default::default() });
        made.fields.competitors = met.collect();
        let reason = |number: &usize| OutcomeReason {
            criterion: at(CriterionId::from_index(number - 1)),
            ..OutcomeReason::default()
        };
        made.fields.outcome = Some(Outcome {
            result: at(result),
            date: ended.and_then(|date| at(day(date))),
            to: to.and_then(|to| at(id(to))),
            reasons: reasons.iter().map(reason).collect(),
            ..Outcome::default()
        });
        made
    }

    fn euros(record: &Record, result: OutcomeResult) -> (usize, String) {
        let amounts = record.results.get(&result).cloned().unwrap_or_default();
        (amounts.count, amounts.sums.values().map(|sum| sum.amount.to_string()).collect())
    }

    #[test]
    fn reasons_are_counted_by_criterion_each_opportunity_once() {
        use OutcomeResult::{Lost, NoDecision, Won};
        let playbook = sample::playbook(vec![
            closed("a", Won, Some("2026-03-01"), &[], None, &[5, 10, 5]),
            closed("b", Lost, Some("2026-05-01"), &[], Some("x-sys"), &[5]),
            closed("c", NoDecision, Some("2026-04-01"), &[], None, &[5]),
            closed("d", Lost, None, &[], None, &[]),
            sample::in_stage(sample::opportunity("e"), 3),
            sample::opportunity("open"),
        ]);
        let found = win_loss(&playbook);
        let fifth = &found.reasons[&CriterionId::from_index(4)];
        let seen = fifth.iter().map(|one| (one.opportunity.id.as_str(), one.result)).collect::<Vec<_>>();
        assert_eq!(seen, [("b", Lost), ("c", NoDecision), ("a", Won)], "the newest first, and `a` once");
        assert_eq!(found.reasons[&CriterionId::from_index(9)].len(), 1);
        let ids = |list: &[&Opportunity]| list.iter().map(|o| o.id.as_str().to_owned()).collect::<Vec<_>>();
        assert_eq!((ids(&found.without_reason), ids(&found.without_outcome)), (vec!["d".into()], vec!["e".into()]));
    }

    #[test]
    fn the_record_is_kept_by_year_and_by_competitor() {
        use OutcomeResult::{Lost, Withdrawn, Won};
        let mut dated = closed("e", Lost, None, &["x-sys"], None, &[]);
        dated.fields.close_date = at(day("2025-12-31"));
        let playbook = sample::playbook(vec![
            closed("a", Won, Some("2026-01-01"), &["x-sys", "y-corp"], None, &[]),
            closed("b", Won, Some("2026-02-01"), &[], None, &[]),
            closed("c", Lost, Some("2026-03-01"), &["x-sys", "y-corp"], Some("x-sys"), &[]),
            closed("d", Withdrawn, Some("2026-04-01"), &["x-sys"], None, &[]),
            dated,
            closed("f", Lost, None, &[], None, &[]),
        ]);
        let found = win_loss(&playbook);
        assert_eq!(found.by_year.keys().copied().collect::<Vec<_>>(), [None, Some(2025), Some(2026)]);
        let year = &found.by_year[&Some(2026)];
        assert_eq!((euros(&year.all, Won), euros(&year.all, Lost)), ((2, "200".into()), (1, "100".into())));
        assert_eq!(year.all.count(Withdrawn), 1);
        let of =
            |competitor: Option<&str>, result| year.against.get(&competitor.map(id)).map_or(0, |r| r.count(result));
        assert_eq!((of(Some("x-sys"), Won), of(Some("x-sys"), Lost)), (1, 1));
        assert_eq!((of(Some("y-corp"), Won), of(Some("y-corp"), Lost)), (1, 0), "it was lost to another");
        assert_eq!((of(None, Won), of(None, Lost)), (1, 0));
        assert_eq!(of(Some("x-sys"), Withdrawn), 0);
        assert_eq!(found.by_year[&Some(2025)].against[&None].count(Lost), 1, "the close date tells the year");
        assert_eq!(found.all.all.count(Lost), 3);
    }

    #[test]
    fn ratings_are_those_of_the_last_assessment_before_the_close() {
        use OutcomeResult::{Lost, Withdrawn, Won};
        let rated = |mut deal: Opportunity, signs: &[(&str, &str)]| {
            deal.assessments =
                sample::parts(signs.iter().map(|(date, us)| sample::assessment(date, us, &[])).collect());
            deal
        };
        let playbook = sample::playbook(vec![
            // The last one was made on the day itself; what came after it does not count.
            rated(
                closed("a", Won, Some("2026-03-01"), &[], None, &[]),
                &[("2026-01-01", "-"), ("2026-03-01", "++"), ("2026-03-02", "--")],
            ),
            rated(closed("b", Won, Some("2026-03-01"), &[], None, &[]), &[("2026-01-01", "+?")]),
            rated(closed("c", Won, Some("2026-03-01"), &[], None, &[]), &[("2026-04-01", "-")]),
            rated(closed("d", Lost, Some("2026-03-01"), &[], None, &[]), &[("2026-01-01", "-+")]),
            rated(closed("e", Lost, None, &[], None, &[]), &[("2026-01-01", "++"), ("2026-02-01", ".+")]),
            rated(closed("f", Withdrawn, Some("2026-03-01"), &[], None, &[]), &[("2026-01-01", "-")]),
        ]);
        let found = win_loss(&playbook);
        assert_eq!((found.assessed_won, found.assessed_lost), (2, 2), "`c` had none before the end");
        let first = found.patterns[&CriterionId::from_index(0)];
        assert_eq!(first.won, Counts { favourable: 2, ..Counts::default() });
        assert_eq!(first.lost, Counts { unfavourable: 1, unrated: 1, ..Counts::default() });
        // 2 of 2 less 0 of 2
        assert_eq!(first.difference(), Some(Ratio::new(1, 1)));
        // 1 of 2 less 2 of 2
        assert_eq!(found.patterns[&CriterionId::from_index(1)].difference(), Some(Ratio::new(-1, 2)));
        assert_eq!(Pattern::default().difference(), None);
    }

    #[test]
    fn nothing_closed_teaches_nothing() {
        let playbook = sample::playbook(vec![sample::opportunity("open")]);
        let found = win_loss(&playbook);
        assert_eq!((found.all, found.by_year.len(), found.reasons.len()), (Period::default(), 0, 0));
    }
}
