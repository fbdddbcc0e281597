//! What our answers rest on.

use crate::methodology::CriterionId;
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Evidence, Party};
use crate::schema::Date;

/// What an answer of ours rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Backing<'a> {
    /// What was written down.
    pub evidence: &'a Evidence,
    /// When it was learned: the evidence's own date, else that of its assessment.
    pub learned: Option<Date>,
}

/// What our answer to a criterion rests on, in the newest assessment made by `today`.
///
/// Evidence holds for as long as the answer stays the same: an assessment that repeats a sign need
/// not repeat the reason. What was written under another sign does not count, nor does a mere
/// question to ask next. The newest evidence counts.
#[must_use]
pub fn backing(opportunity: &Opportunity, criterion: CriterionId, today: Date) -> Option<Backing<'_>> {
    let mut made = opportunity.assessments.iter().rev().filter(|a| a.date.is_none_or(|date| date.value <= today));
    let answer = opportunity.assessment_on(today)?.rating(&Party::Us, criterion)?;
    made.by_ref()
        // Where an older assessment left the criterion out, it did not say otherwise.
        .take_while(|a| a.rating(&Party::Us, criterion).is_none_or(|earlier| earlier == answer))
        .find_map(|assessment| {
            let evidence = assessment.value.evidence.get(&criterion)?;
            let says_something = evidence.evidence.is_some() || evidence.source.is_some() || !evidence.cites.is_empty();
            let learned = evidence.date.or(assessment.date).map(|date| date.value);
            says_something.then_some(Backing { evidence, learned })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::criterion::number;
    use crate::score::sample::{self, at, day};

    fn with_evidence(date: &str, us: &str, text: &str) -> crate::playbook::entity::assessment::Assessment {
        let mut made = sample::assessment(date, us, &[]);
        made.evidence.insert(number(1), Box::new(Evidence { evidence: at(text.to_owned()), ..Evidence::default() }));
        made
    }

    #[test]
    fn evidence_holds_while_the_answer_stays() {
        let mut opportunity = sample::opportunity("o");
        opportunity.assessments = sample::parts(vec![
            with_evidence("2026-05-01", "-....", "said no"),
            with_evidence("2026-06-01", "+....", "said yes"),
            sample::assessment("2026-07-01", ".+...", &[]),
            sample::assessment("2026-08-01", "+....", &[]),
            sample::assessment("2026-09-01", "-....", &[]),
        ]);
        let text = |today: &str| {
            let found = backing(&opportunity, number(1), day(today))?;
            Some((found.evidence.evidence.as_ref()?.value.clone(), found.learned?))
        };
        let said = |text: &str, date: &str| Some((text.to_owned(), day(date)));
        assert_eq!(text("2026-05-31"), said("said no", "2026-05-01"));
        assert_eq!(text("2026-06-30"), said("said yes", "2026-06-01"));
        assert_eq!(text("2026-07-31"), None, "not rated in the newest assessment");
        assert_eq!(text("2026-08-31"), said("said yes", "2026-06-01"), "over the assessment that left it out");
        assert_eq!(text("2026-09-01"), None, "evidence for another answer does not count");
    }

    #[test]
    fn a_question_to_ask_is_no_evidence_and_a_date_of_its_own_counts() {
        let mut opportunity = sample::opportunity("o");
        let mut asked = sample::assessment("2026-05-01", "++...", &[]);
        let ask = Evidence { next_question: at("who?".to_owned()), ..Evidence::default() };
        asked.evidence.insert(number(1), Box::new(ask));
        let told = Evidence { source: at("Ada".to_owned()), date: at(day("2026-04-02")), ..Evidence::default() };
        asked.evidence.insert(number(2), Box::new(told));
        opportunity.assessments = sample::parts(vec![asked]);
        assert_eq!(backing(&opportunity, number(1), day("2026-05-01")), None);
        let learned = backing(&opportunity, number(2), day("2026-05-01")).and_then(|found| found.learned);
        assert_eq!(learned, Some(day("2026-04-02")));
    }
}
