//! The competitive strategy that was chosen, and the one that the assessment suggests.

use crate::playbook::Opportunity;
use crate::score::Figures;
use crate::site::format::Day;
use crate::site::{Link, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct StrategyView {
    kind: Option<Word>,
    variation: Option<Word>,
    because: Option<String>,
    against: Option<Link>,
    part: Option<String>,
    new_criteria: Vec<String>,
    expected: Option<Day>,
}

#[derive(Serialize)]
pub(super) struct SuggestionView {
    kind: Word,
    variation: Option<Word>,
    is_the_authors: bool,
    reasons: Vec<String>,
}

pub(super) fn strategy(site: &Site<'_>, opportunity: &Opportunity) -> Option<StrategyView> {
    let strategy = opportunity.fields.strategy.as_ref()?;
    let primary = opportunity.primary_competitor().and_then(|primary| primary.competitor.as_ref());
    Some(StrategyView {
        kind: strategy.kind.map(|kind| site.word("strategy", kind.slug())),
        variation: strategy.variation.map(|variation| site.word("variation", variation.slug())),
        because: site.text(strategy.because.as_ref()),
        against: strategy.against.as_ref().or(primary).map(|id| site.competitor(&id.value)),
        part: site.text(strategy.part.as_ref()),
        new_criteria: site.texts(&strategy.new_criteria),
        expected: strategy.expected.map(|date| site.day(date.value)),
    })
}

pub(super) fn suggestion(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Option<SuggestionView> {
    let fit = figures.strategy.as_ref().filter(|_| !figures.is_closed)?;
    let chosen = opportunity.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    Some(SuggestionView {
        kind: site.word("strategy", fit.kind.slug()),
        variation: fit.variation.map(|variation| site.word("variation", variation.slug())),
        is_the_authors: chosen.is_some_and(|kind| kind.value == fit.kind),
        reasons: fit.reasons.iter().map(|reason| site.strategy_reason(opportunity, reason)).collect(),
    })
}
