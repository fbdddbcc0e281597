//! What the customer decides by, who cares, and how we and each competitor stand.

use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::Party;
use crate::playbook::entity::decision_criterion::DecisionCriterion;
use crate::site::{Link, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct DecisionCriterionRow {
    text: String,
    kind: Option<Word>,
    is_mandatory: bool,
    milestone: Option<String>,
    players: Vec<Link>,
    /// Ours, then each competitor's, as the customer sees them.
    positions: Vec<Option<Word>>,
}

/// Mandatory ones first, then by how many care.
pub(super) fn decision_criteria(
    site: &Site<'_>,
    opportunity: &Opportunity,
    parties: &[Party],
) -> Vec<DecisionCriterionRow> {
    let mut sorted = opportunity.fields.decision_criteria.iter().collect::<Vec<_>>();
    let is_mandatory = |c: &DecisionCriterion| c.mandatory.is_some_and(|mandatory| mandatory.value);
    sorted.sort_by_key(|c| (!is_mandatory(c), std::cmp::Reverse(c.players.len())));
    sorted
        .into_iter()
        .map(|criterion| DecisionCriterionRow {
            text: site.text(criterion.text.as_ref()).unwrap_or_default(),
            kind: criterion.kind.map(|kind| site.word("decision_criterion_kind", kind.slug())),
            is_mandatory: is_mandatory(criterion),
            milestone: criterion.milestone.as_ref().map(|milestone| milestone.as_str().to_owned()),
            players: criterion.players.iter().map(|id| site.player_link(opportunity, id.as_str())).collect(),
            positions: parties
                .iter()
                .map(|party| match party {
                    Party::Us => criterion.positions.us,
                    Party::Competitor(id) => criterion.positions.competitors.get(id).copied(),
                })
                .map(|position| position.map(|position| site.word("position", position.slug())))
                .collect(),
        })
        .collect()
}
