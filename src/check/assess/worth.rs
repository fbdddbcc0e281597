//! What we claim about the worth of the deal (#8, #16, #17, #18) against its figures.

use crate::check::Scene;
use crate::check::amount::amount;
use crate::diagnostics::{Diagnostic, Rule, codes::assess::worth as codes};
use crate::playbook::entity::assessment::Rating;
use crate::score::worth::{AgainstLeast, COST_CRITERION, ORDER_CRITERION, cost_and_profit, worth};

/// The finding that a criterion is rated `+` against the figures.
fn contradicted(scene: &Scene<'_>, rule: &'static Rule, slug: &str, short: Vec<String>) -> Option<Diagnostic> {
    let criterion = scene.favourable(slug).filter(|_| !short.is_empty())?;
    Some(Diagnostic::new(
        rule,
        scene.rating_place(criterion),
        format!("{} is rated `+`, but {}", scene.criterion_name(criterion), short.join(", and ")),
    ))
}

/// An amount that falls short, in words.
fn short(what: &str, figure: Option<AgainstLeast>) -> Option<String> {
    let figure = figure.filter(AgainstLeast::is_short)?;
    let [has, least] = [figure.amount, figure.least].map(|sum| amount(sum, figure.currency));
    Some(format!("{what} of {has} is below the threshold of {least}"))
}

/// Short-term revenue: too small, or too late.
pub(super) fn short_term_revenue(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let worth = worth(scene.opportunity, scene.config(), scene.today);
    let late = worth.close.filter(|close| close.is_late());
    let late = late.map(|close| format!("the close date is {} days off, beyond our {} days", close.days, close.window));
    let short = short("the amount", worth.order).into_iter().chain(late).collect();
    found.extend(contradicted(scene, &codes::SHORT_TERM_REVENUE, ORDER_CRITERION, short).map(|finding| {
        finding.help(
            "rate it `-` and say under the other criteria why it is worth it all the same; or give the deal \
             `thresholds:` of its own",
        )
    }));
}

/// Future revenue below the thresholds.
pub(super) fn future_revenue(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let worth = worth(scene.opportunity, scene.config(), scene.today);
    let one = short("the potential within a year", worth.one_year);
    let three = short("the potential within three years", worth.three_years);
    let short = one.into_iter().chain(three).collect();
    found.extend(contradicted(scene, &codes::FUTURE_REVENUE, "future-revenue", short).map(|finding| {
        finding.help("rate it `-`, or write into `future_revenue_1_year:`, `future_revenue_3_years:` what is planned")
    }));
}

/// Profit below the threshold.
pub(super) fn profitability(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let worth = worth(scene.opportunity, scene.config(), scene.today);
    let short = short("the profit", worth.profit).into_iter().collect();
    found.extend(contradicted(scene, &codes::PROFITABILITY, "profitability", short).map(|finding| {
        finding.help("rate it `-`, and look for what raises the profit: scope, partners, fewer discounts")
    }));
}

/// The sale costs more than the order brings.
pub(super) fn cost_of_sale(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.criterion(COST_CRITERION) else { return };
    let Some(cost) = scene.fields.cost_of_sale else { return };
    let Some((costs, profit, currency)) = cost_and_profit(scene.opportunity, scene.config()) else { return };
    if costs <= profit || scene.ours(criterion) == Some(Rating::Unfavourable) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::COST_OF_SALE,
            scene.at(&cost),
            format!(
                "winning this costs us {}, and brings a profit of {}",
                amount(costs, currency),
                amount(profit, currency)
            ),
        )
        .help(format!(
            "rate {} `-`, lower the effort, or write as its evidence what later business makes up for it",
            scene.criterion_name(criterion)
        )),
    );
}
