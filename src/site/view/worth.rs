//! The figures of question 4, beside the ratings that they speak to.

use crate::methodology::CriterionId;
use crate::playbook::Opportunity;
use crate::score::worth::{
    COST_CRITERION, InCurrency, Measure, MeasureKind, ORDER_CRITERION, close_window, cost_and_profit, measure, worth,
};
use crate::site::Site;
use serde::Serialize;

/// A figure against what it should be.
#[derive(Debug, Serialize)]
pub(super) struct FigureLine {
    text: String,
    /// Whether it is what it should be; absent where the two cannot be compared.
    is_met: Option<bool>,
}

/// The figures that speak to a criterion, as far as they are written.
pub(super) fn figure_lines(site: &Site<'_>, opportunity: &Opportunity, criterion: CriterionId) -> Vec<FigureLine> {
    let is_about = |name: &str| site.playbook.methodology.criterion_for(name) == Some(criterion);
    let measures = MeasureKind::ALL.iter().filter(|kind| is_about(kind.criterion()));
    let measures = measures.map(|kind| measure(opportunity, &site.playbook.config, *kind));
    let mut lines = measures.filter_map(|measure| amount_line(site, &measure)).collect::<Vec<_>>();
    if is_about(ORDER_CRITERION) {
        lines.extend(close_line(site, opportunity));
    }
    if is_about(COST_CRITERION) {
        lines.extend(cost_line(site, opportunity));
    }
    lines
}

fn amount_line(site: &Site<'_>, measure: &Measure) -> Option<FigureLine> {
    if measure.figure.is_none() && measure.least.is_none() {
        return None;
    }
    let name = site.say(&format!("worth.{}", measure.kind.slug()), &[]);
    let amount = |sum: InCurrency| site.amount(sum.0, sum.1).text;
    let figure = measure.figure.map_or_else(|| site.say("worth.not_written", &[]), amount);
    let against = measure.against();
    let least = match measure.least.map(amount) {
        None => site.say("worth.no_threshold", &[]),
        Some(least) if measure.figure.is_some() && against.is_none() => {
            site.say("worth.other_currency", &[("amount", &least)])
        }
        Some(least) => site.say("worth.at_least", &[("amount", &least)]),
    };
    Some(FigureLine {
        text: site.say("worth.figure", &[("name", &name), ("figure", &figure), ("threshold", &least)]),
        is_met: against.map(|against| !against.is_short()),
    })
}

/// The close date. Of a deal that is over, and of a date that is past, there is nothing to keep.
fn close_line(site: &Site<'_>, opportunity: &Opportunity) -> Option<FigureLine> {
    if opportunity.is_closed(&site.playbook.methodology) {
        return None;
    }
    let config = &site.playbook.config;
    let date = opportunity.fields.close_date.filter(|date| date.value >= site.today)?;
    let window = close_window(opportunity, config).map(|days| site.say("worth.within", &[("days", &site.count(days))]));
    let days = site.days_until(date.value).to_string();
    let key = if date.value == site.today { "worth.closes_today" } else { "worth.closes" };
    let figure = site.say(key, &[("date", &site.day(date.value).text), ("days", &days)]);
    let threshold = window.unwrap_or_else(|| site.say("worth.no_threshold", &[]));
    let name = site.say("worth.close", &[]);
    Some(FigureLine {
        text: site.say("worth.figure", &[("name", &name), ("figure", &figure), ("threshold", &threshold)]),
        is_met: worth(opportunity, config, site.today).close.map(|close| !close.is_late()),
    })
}

fn cost_line(site: &Site<'_>, opportunity: &Opportunity) -> Option<FigureLine> {
    let (cost, profit, currency) = cost_and_profit(opportunity, &site.playbook.config)?;
    let name = site.say("worth.cost", &[]);
    let most = site.say("worth.at_most", &[("amount", &site.amount(profit, currency).text)]);
    let figure = site.amount(cost, currency).text;
    Some(FigureLine {
        text: site.say("worth.figure", &[("name", &name), ("figure", &figure), ("threshold", &most)]),
        is_met: Some(cost <= profit),
    })
}
