//! What the assessment suggests to do next, beside the actions that the author planned.

use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::{Party, Rating};
use crate::playbook::entity::plan::Prime;
use crate::score::next_best::next_best;
use crate::site::{Link, Site, Word};
use serde::Serialize;

/// Something worth an action.
#[derive(Debug, Serialize)]
pub(super) struct NextBestRow {
    prime: Word,
    criterion: Link,
    is_must_have: bool,
    reason: String,
    /// The author's own next question.
    next_question: Option<String>,
    /// What to ask about an unknown.
    prompts: Vec<String>,
    /// What a weakness has to become.
    favourable: Option<String>,
}

/// What is worth an action next; nothing once the opportunity is over.
pub(super) fn next_best_rows(site: &Site<'_>, opportunity: &Opportunity) -> Vec<NextBestRow> {
    let figures = site.figures_of(opportunity);
    if figures.is_closed {
        return Vec::new();
    }
    let assessment = opportunity.assessment_on(site.today);
    let rival = opportunity.primary_competitor().and_then(|c| c.competitor.as_ref());
    let rival = rival.map(|id| site.competitor(&id.value).label).unwrap_or_default();
    let methodology = &site.playbook.methodology;
    next_best(methodology, &figures.triggers)
        .into_iter()
        .map(|trigger| {
            let criterion = methodology.criterion(trigger.criterion);
            let ours = assessment.and_then(|assessment| assessment.rating(&Party::Us, trigger.criterion));
            let is_unknown = trigger.prime == Prime::Retrieve;
            let reason = match trigger.prime {
                Prime::Retrieve if ours == Some(Rating::Unknown) => "next_best.unknown",
                Prime::Retrieve => "next_best.unrated",
                Prime::Minimise => "next_best.weakness",
                Prime::Prove => "next_best.unconfirmed",
                Prime::Emphasise => "next_best.strength",
                Prime::Insulate => "next_best.theirs",
            };
            NextBestRow {
                prime: site.word("prime", trigger.prime.slug()),
                criterion: site.criterion(trigger.criterion),
                is_must_have: criterion.must_have,
                reason: site.say(reason, &[("competitor", &rival)]),
                next_question: assessment
                    .and_then(|assessment| assessment.evidence.get(&trigger.criterion))
                    .and_then(|evidence| site.text(evidence.next_question.as_ref())),
                prompts: if is_unknown { criterion.prompts.clone() } else { Vec::new() },
                favourable: (trigger.prime == Prime::Minimise).then(|| criterion.favourable.clone()),
            }
        })
        .collect()
}
