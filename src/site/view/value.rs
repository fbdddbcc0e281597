//! Value propositions as sentences, and the value case as a drawing.

use crate::chart;
use crate::playbook::Opportunity;
use crate::score::value::ValueFigures;
use crate::site::Site;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The sentences of the value proposition; an empty slot shows as its name in brackets.
pub(super) fn propositions(site: &Site<'_>, opportunity: &Opportunity) -> Vec<String> {
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
        desc: &site.say("value.chart_description", &[("years", &value.years.len().to_string())]),
    };
    chart::waterfall(&caption, &steps)
}
