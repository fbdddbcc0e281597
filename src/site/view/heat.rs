//! The heat map: opportunities × criteria, and what is most often unknown.

use super::assessment::question_marks;
use crate::chart;
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::Party;
use crate::site::{Link, Site};
use serde::Serialize;

/// Opportunities × criteria.
#[derive(Serialize)]
pub(super) struct HeatMap {
    questions: Vec<HeatQuestion>,
    rows: Vec<HeatRow>,
    /// How many of the rows do not know each criterion.
    unknown: Vec<UnknownCount>,
    /// How many of all open opportunities do not, where the rows are not all of them.
    pub unknown_in_all: Vec<usize>,
}

/// How many opportunities do not know a criterion.
#[derive(Serialize)]
struct UnknownCount {
    count: usize,
    /// As a bar.
    bar: String,
    /// No criterion is known less often.
    is_most: bool,
}

#[derive(Serialize)]
struct HeatQuestion {
    title: String,
    criteria: Vec<HeatCriterion>,
}

#[derive(Serialize)]
struct HeatCriterion {
    number: u16,
    link: Link,
}

#[derive(Serialize)]
struct HeatRow {
    link: Link,
    marks: Vec<&'static str>,
}

/// The heat map of some open opportunities.
pub(super) fn heat_map(site: &Site<'_>, open: &[&Opportunity]) -> HeatMap {
    let methodology = &site.playbook.methodology;
    let questions = methodology.questions.iter().enumerate().map(|(i, question)| HeatQuestion {
        title: question.title.clone(),
        criteria: methodology
            .criteria_of(i)
            .map(|(id, _)| HeatCriterion { number: id.number(), link: site.criterion(id) })
            .collect(),
    });
    let row = |opportunity: &&Opportunity| HeatRow {
        link: site.opportunity(&opportunity.id),
        marks: marks(site, opportunity),
    };
    let counts = unknown(site, open);
    let most = counts.iter().copied().max().unwrap_or(0);
    let count =
        |count| UnknownCount { count, bar: chart::column_bar(count, open.len()), is_most: count == most && most > 0 };
    HeatMap {
        questions: questions.collect(),
        rows: open.iter().map(row).collect(),
        unknown: counts.into_iter().map(count).collect(),
        unknown_in_all: Vec::new(),
    }
}

/// Our rating of every criterion.
fn marks(site: &Site<'_>, opportunity: &Opportunity) -> Vec<&'static str> {
    opportunity.assessment_on(site.today).map_or_else(
        || vec!["unrated"; site.playbook.methodology.criteria.len()],
        |assessment| question_marks(site, assessment, &Party::Us),
    )
}

/// How many of some opportunities do not know each criterion.
pub(super) fn unknown(site: &Site<'_>, opportunities: &[&Opportunity]) -> Vec<usize> {
    let mut counts = vec![0; site.playbook.methodology.criteria.len()];
    for opportunity in opportunities {
        for (count, mark) in counts.iter_mut().zip(marks(site, opportunity)) {
            *count += usize::from(matches!(mark, "unknown" | "unrated"));
        }
    }
    counts
}
