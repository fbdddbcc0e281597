//! The gaps of an assessment, as questions to ask.

use crate::methodology::{Criterion, CriterionId};
use crate::playbook::entity::assessment::{Assessment, Party, Rating};
use crate::site::{Link, Site};
use serde::Serialize;

/// An unknown answer, and what to ask about it.
#[derive(Serialize)]
pub(super) struct Gap {
    criterion: Link,
    is_must_have: bool,
    next_question: Option<String>,
    prompts: Vec<String>,
}

/// The criteria that we do not know or have not rated, must-haves first.
fn unknown_criteria<'a>(site: &Site<'a>, assessment: Option<&Assessment>) -> Vec<(CriterionId, &'a Criterion)> {
    let is_known = |criterion| {
        assessment
            .and_then(|assessment| assessment.rating(&Party::Us, criterion))
            .is_some_and(|rating| rating != Rating::Unknown)
    };
    let criteria = site.playbook.methodology.criteria().filter(|(criterion, _)| !is_known(*criterion));
    let mut criteria = criteria.collect::<Vec<_>>();
    criteria.sort_by_key(|(_, criterion)| !criterion.must_have);
    criteria
}

/// The author's own next question about a criterion.
fn next_question(site: &Site<'_>, assessment: Option<&Assessment>, criterion: CriterionId) -> Option<String> {
    let evidence = assessment.and_then(|assessment| assessment.evidence.get(&criterion))?;
    site.text(evidence.next_question.as_ref())
}

pub(super) fn gaps(site: &Site<'_>, assessment: Option<&Assessment>) -> Vec<Gap> {
    unknown_criteria(site, assessment)
        .into_iter()
        .map(|(id, criterion)| Gap {
            criterion: site.criterion(id),
            is_must_have: criterion.must_have,
            next_question: next_question(site, assessment, id),
            prompts: criterion.prompts.clone(),
        })
        .collect()
}

/// What is not known, for a page with little room.
#[derive(Default, Serialize)]
pub(super) struct ShortGaps {
    /// The first, each with one question to ask.
    asked: Vec<ShortGap>,
    /// The others by name.
    others: Vec<Link>,
}

/// An unknown answer, and the one question to ask about it.
#[derive(Serialize)]
struct ShortGap {
    criterion: Link,
    /// The author's own next question, else the methodology's first.
    question: Option<String>,
}

/// What is not known, must-haves first: `most` with their questions, the others by name.
pub(super) fn short_gaps(site: &Site<'_>, assessment: Option<&Assessment>, most: usize) -> ShortGaps {
    let mut unknown = unknown_criteria(site, assessment);
    let others = unknown.split_off(most.min(unknown.len()));
    let asked = unknown.into_iter().map(|(id, criterion)| ShortGap {
        criterion: site.criterion(id),
        question: next_question(site, assessment, id).or_else(|| criterion.prompts.first().cloned()),
    });
    ShortGaps { asked: asked.collect(), others: others.into_iter().map(|(id, _)| site.criterion(id)).collect() }
}
