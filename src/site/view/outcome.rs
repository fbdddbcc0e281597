//! How a sale ended, and what it taught.

use crate::playbook::entity::review::Outcome;
use crate::site::format::Day;
use crate::site::{Link, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct OutcomeView {
    result: Option<Word>,
    date: Option<Day>,
    to: Option<Link>,
    reasons: Vec<OutcomeReasonRow>,
    lessons: Vec<String>,
}

#[derive(Serialize)]
struct OutcomeReasonRow {
    criterion: Link,
    text: Option<String>,
}

pub(super) fn outcome_view(site: &Site<'_>, outcome: &Outcome) -> OutcomeView {
    OutcomeView {
        result: outcome.result.map(|result| site.word("outcome", result.slug())),
        date: outcome.date.map(|date| site.day(date.value)),
        to: outcome.to.as_ref().map(|to| site.competitor(&to.value)),
        reasons: outcome
            .reasons
            .iter()
            .filter_map(|reason| {
                Some(OutcomeReasonRow {
                    criterion: site.criterion(reason.criterion?.value),
                    text: site.text(reason.text.as_ref()),
                })
            })
            .collect(),
        lessons: site.texts(&outcome.lessons),
    }
}
