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
pub(super) fn unknown_criteria<'a>(
    site: &Site<'a>,
    assessment: Option<&Assessment>,
) -> Vec<(CriterionId, &'a Criterion)> {
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

pub(super) fn gaps(site: &Site<'_>, assessment: Option<&Assessment>) -> Vec<Gap> {
    unknown_criteria(site, assessment)
        .into_iter()
        .map(|(id, criterion)| Gap {
            criterion: site.criterion(id),
            is_must_have: criterion.must_have,
            next_question: assessment
                .and_then(|assessment| assessment.evidence.get(&id))
                .and_then(|evidence| site.text(evidence.next_question.as_ref())),
            prompts: criterion.prompts.clone(),
        })
        .collect()
}
