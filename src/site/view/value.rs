//! What the customer gets: the value that is ours alone, the value case in figures and as a drawing,
//! and the value propositions as sentences.

use crate::chart;
use crate::playbook::Opportunity;
use crate::score::Figures;
use crate::score::value::{ValueFigures, Year};
use crate::site::format::{Amount, Day};
use crate::site::{Link, Site, Word};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct UniqueValueView {
    result: Option<String>,
    measure: Option<String>,
    amount: Option<Amount>,
    differentiation: Option<String>,
    confirmed_by: Option<Link>,
    confirmed_on: Option<Day>,
    serves: Vec<Link>,
}

#[derive(Serialize)]
pub(super) struct ValueView {
    benefits: Option<Amount>,
    costs: Option<Amount>,
    net: Option<Amount>,
    years: usize,
    return_on_investment: Option<String>,
    payback: Option<String>,
    /// The benefits, costs and what is left so far, year by year.
    by_year: Vec<YearRow>,
    /// The benefits by how sure they are.
    by_certainty: Vec<CertaintyRow>,
    lines: Vec<ValueRow>,
    chart: Option<String>,
    /// Why it cannot be reckoned.
    problem: Option<String>,
}

#[derive(Serialize)]
struct ValueRow {
    source: Option<Word>,
    is_cost: bool,
    text: Option<String>,
    amount: Option<Amount>,
    per: Option<Word>,
    certainty: Option<Word>,
    /// What it comes to over the years.
    total: Option<Amount>,
}

#[derive(Serialize)]
struct YearRow {
    year: u32,
    benefits: Amount,
    costs: Amount,
    cumulative: Amount,
}

#[derive(Serialize)]
struct CertaintyRow {
    certainty: Word,
    amount: Amount,
}

pub(super) fn unique_business_value(site: &Site<'_>, opportunity: &Opportunity) -> Option<UniqueValueView> {
    let value = opportunity.fields.unique_business_value.as_ref()?;
    Some(UniqueValueView {
        result: site.text(value.result.as_ref()),
        measure: site.text(value.measure.as_ref()),
        amount: value.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
        differentiation: site.text(value.differentiation.as_ref()),
        confirmed_by: value.confirmed_by.as_ref().map(|by| site.player_link(opportunity, by.as_str())),
        confirmed_on: value.confirmed_on.map(|date| site.day(date.value)),
        serves: super::insight::cited(site, &[opportunity], &value.serves),
    })
}

pub(super) fn value(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Option<ValueView> {
    let case = opportunity.fields.value.as_ref()?;
    let figures = figures.value.as_ref()?;
    let reckoned = figures.as_ref().ok();
    let total = |place: usize| {
        let line = reckoned?.lines.iter().find(|line| line.line == place)?;
        Some(site.amount(line.total, reckoned?.currency))
    };
    let lines = case.lines.iter().enumerate().map(|(place, line)| ValueRow {
        source: line.source.map(|source| site.word("value_source", source.slug())),
        is_cost: line.source.is_some_and(|source| source.is_cost()),
        text: site.text(line.text.as_ref()),
        amount: line.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
        per: line.per.map(|per| site.word("period", per.slug())),
        certainty: line.certainty.map(|certainty| site.word("certainty", certainty.slug())),
        total: total(place),
    });
    let amount = |of: fn(&ValueFigures) -> Decimal| reckoned.map(|value| site.amount(of(value), value.currency));
    Some(ValueView {
        benefits: amount(|value| value.benefits),
        costs: amount(|value| value.costs),
        net: amount(|value| value.net),
        years: reckoned.map_or(0, |value| value.years.len()),
        return_on_investment: reckoned
            .and_then(|value| value.return_on_investment)
            .map(|share| site.percent((share * Decimal::ONE_HUNDRED).round())),
        payback: reckoned.map(|value| site.payback(value.payback)),
        by_year: reckoned.map(|value| by_year(site, value)).unwrap_or_default(),
        by_certainty: reckoned.map(|value| by_certainty(site, value)).unwrap_or_default(),
        lines: lines.collect(),
        chart: reckoned.map(|value| waterfall(site, value)),
        problem: figures.as_ref().err().map(|reason| site.not_reckoned(reason)),
    })
}

fn by_year(site: &Site<'_>, value: &ValueFigures) -> Vec<YearRow> {
    let amount = |amount| site.amount(amount, value.currency);
    let row = |year: &Year| YearRow {
        year: year.year,
        benefits: amount(year.benefits),
        costs: amount(year.costs),
        cumulative: amount(year.cumulative),
    };
    value.years.iter().map(row).collect()
}

/// Only the certainties that hold anything.
fn by_certainty(site: &Site<'_>, value: &ValueFigures) -> Vec<CertaintyRow> {
    let rows = value.benefits_by_certainty.iter().filter(|(_, sum)| !sum.is_zero());
    rows.map(|(certainty, sum)| CertaintyRow {
        certainty: site.word("certainty", certainty.slug()),
        amount: site.amount(*sum, value.currency),
    })
    .collect()
}

/// The sentences of the value proposition; an empty slot shows as its name in brackets.
pub(in crate::site) fn propositions(site: &Site<'_>, opportunity: &Opportunity) -> Vec<String> {
    let patterns = &site.playbook.methodology.proposition_patterns;
    let of = |proposition: &crate::playbook::entity::value::Proposition| {
        let pattern = proposition.pattern?;
        let text = patterns.iter().find(|text| text.slug == pattern.slug())?;
        let mut sentence = text.sentence.clone();
        for slot in &text.slots {
            let filled = proposition.slots.0.get(&slot.slug).map(|text| text.value.clone());
            let filled = filled.unwrap_or_else(|| format!("[{}]", slot.label));
            sentence = sentence.replace(&format!("{{{}}}", slot.slug), &filled);
        }
        Some(sentence)
    };
    opportunity.fields.propositions.iter().filter_map(of).collect()
}

/// The value case as a waterfall: each lever up, each cost down, the net at the end.
pub(super) fn waterfall(site: &Site<'_>, value: &ValueFigures) -> String {
    let step = |label: String, amount: Decimal, kind: chart::StepKind| chart::Step {
        label,
        // Only the length of a bar is made from it; the amount itself is shown as text.
        amount: amount.abs().to_f64().unwrap_or(0.0),
        text: site.amount(amount, value.currency).text,
        kind,
    };
    let mut steps = value
        .by_source
        .iter()
        .map(|(source, total)| {
            let kind = if source.is_cost() { chart::StepKind::Loss } else { chart::StepKind::Gain };
            let amount = if source.is_cost() { -total.abs() } else { *total };
            step(site.word("value_source", source.slug()).label, amount, kind)
        })
        .collect::<Vec<_>>();
    steps.push(step(site.say("value.net", &[]), value.net, chart::StepKind::Total));
    let caption = chart::Caption {
        id: "_value",
        title: &site.say("value.chart_title", &[]),
        desc: &site.say("value.chart_description", &[("years", &site.count(value.years.len()))]),
    };
    chart::waterfall(&caption, &steps)
}
