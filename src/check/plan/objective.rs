//! Our objectives: specific, measurable, dated, and in step with the opportunity.

use crate::check::Scene;
use crate::check::listing::{listed, quoted};
use crate::diagnostics::{Diagnostic, codes::plan::objective as codes};
use crate::playbook::entity::plan::Objective;
use crate::playbook::entity::strategy::StrategyKind;
use crate::schema::{Currency, Money, Spanned};
use rust_decimal::Decimal;

fn ours<'a>(scene: &Scene<'a>) -> &'a [Objective] {
    scene.plan.and_then(|plan| plan.us.as_ref()).map_or(&[], |us| &us.objectives)
}

/// Whether the strategy is to develop a later opportunity: then the objective is a position and no order.
fn is_developing(scene: &Scene<'_>) -> bool {
    let kind = scene.fields.strategy.as_ref().and_then(|strategy| strategy.kind);
    kind.is_some_and(|kind| kind.value == StrategyKind::Develop)
}

/// An objective without product, amount or date.
pub(super) fn vague(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let of_an_order = !is_developing(scene);
    for objective in ours(scene) {
        let lacks = [
            (of_an_order && objective.product.is_none(), "product"),
            (of_an_order && objective.amount.is_none(), "amount"),
            (objective.date.is_none(), "date"),
        ];
        let lacks = lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect::<Vec<_>>();
        if lacks.is_empty() {
            continue;
        }
        let place = objective.text.as_ref().map_or(objective.span, |text| text.span);
        let keys = lacks.iter().map(|key| format!("`{key}:`")).collect::<Vec<_>>();
        found.push(
            Diagnostic::new(
                &codes::VAGUE_OBJECTIVE,
                scene.in_plan(place),
                format!("the objective {} has no {}", quoted(&objective.text), lacks.join(" and no ")),
            )
            .help(format!("add {} to it", listed(&keys))),
        );
    }
}

/// An objective whose date has gone by, while the opportunity is open.
pub(super) fn past(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for objective in ours(scene) {
        let Some(date) = objective.date.filter(|date| date.value < scene.today) else { continue };
        found.push(
            Diagnostic::new(
                &codes::PAST_OBJECTIVE,
                scene.in_plan(date.span),
                format!("the objective {} was due on {}, and that day is past", quoted(&objective.text), date.value),
            )
            .help("if it was reached, take it out or write what comes next; else give it a date that can be kept"),
        );
    }
}

/// Objectives of which none, nor all together, come to the opportunity's amount.
pub(super) fn other_amount(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(amount) = scene.fields.amount.filter(|_| !is_developing(scene)) else { return };
    let currency = |money: &Money| scene.opportunity.currency_of(money, scene.config());
    let amounts = ours(scene).iter().filter_map(|objective| objective.amount).collect::<Vec<_>>();
    // Amounts in different currencies cannot be compared.
    if amounts.is_empty() || amounts.iter().any(|one| currency(one) != currency(&amount)) {
        return;
    }
    let sum = amounts.iter().try_fold(Decimal::ZERO, |sum, one| sum.checked_add(one.amount));
    if amounts.iter().any(|one| one.amount == amount.amount) || sum.is_none_or(|sum| sum == amount.amount) {
        return;
    }
    let shown = |money: &Spanned<Money>| shown(money, currency(money));
    let message = match amounts[..] {
        [ref one] => format!("the objective is {}, and the opportunity's amount {}", shown(one), shown(&amount)),
        _ => format!("none of our objectives comes to the opportunity's amount, {}", shown(&amount)),
    };
    found.push(
        Diagnostic::new(&codes::OTHER_AMOUNT, scene.in_plan(amounts[0].span), message)
            .label(scene.at(&amount), "the opportunity's amount")
            .help("write the same amount in both, or an objective for each part of it"),
    );
}

fn shown(money: &Money, currency: Option<Currency>) -> String {
    currency.map_or_else(|| money.amount.to_string(), |currency| format!("{} {currency}", money.amount))
}

/// Objectives of which none is due on the day on which the opportunity is to close.
pub(super) fn other_date(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(close) = scene.fields.close_date.filter(|_| !is_developing(scene)) else { return };
    let dated = || ours(scene).iter().filter_map(|objective| Some((objective, objective.date?)));
    if dated().any(|(_, date)| date.value == close.value) {
        return;
    }
    // The objective that is the order: the one that comes to the amount, else the first.
    let amount = scene.fields.amount.map(|amount| amount.amount);
    let is_order = |(objective, _): &(&Objective, _)| amount.is_some() && objective.amount.map(|a| a.amount) == amount;
    let Some((objective, date)) = dated().find(is_order).or_else(|| dated().next()) else { return };
    // What is past is said elsewhere.
    if date.value < scene.today {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::OTHER_DATE,
            scene.in_plan(date.span),
            format!(
                "the objective {} is due on {}, and the opportunity closes on {}",
                quoted(&objective.text),
                date.value,
                close.value
            ),
        )
        .label(scene.at(&close), "the close date")
        .help("make the two one day: the day on which the customer is expected to sign"),
    );
}
