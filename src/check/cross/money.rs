//! Amounts and their currencies.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, Rule, codes::cross::money as codes};
use crate::playbook::entity::opportunity::{OpportunityFields, Thresholds};
use crate::schema::{Field, Money, Spanned};

/// An amount of the opportunity: its key and its place.
struct Written<'a> {
    key: &'static str,
    money: &'a Spanned<Money>,
    place: Place,
}

/// Every amount of the opportunity, the order's own first.
fn amounts<'a>(scene: &Scene<'a>) -> Vec<Written<'a>> {
    let fields: &OpportunityFields = scene.fields;
    let thresholds = fields.thresholds.as_ref();
    let of_thresholds =
        |field: fn(&Thresholds) -> &Field<Money>| thresholds.and_then(|thresholds| field(thresholds).as_ref());
    let in_main = [
        ("amount", fields.amount.as_ref()),
        ("future_revenue_1_year", fields.future_revenue_1_year.as_ref()),
        ("future_revenue_3_years", fields.future_revenue_3_years.as_ref()),
        ("profit", fields.profit.as_ref()),
        ("cost_of_sale", fields.cost_of_sale.as_ref()),
        ("short_term_revenue_min", of_thresholds(|t| &t.short_term_revenue_min)),
        ("future_revenue_1_year_min", of_thresholds(|t| &t.future_revenue_1_year_min)),
        ("future_revenue_3_years_min", of_thresholds(|t| &t.future_revenue_3_years_min)),
        ("profit_min", of_thresholds(|t| &t.profit_min)),
        ("unique_business_value", fields.unique_business_value.as_ref().and_then(|value| value.amount.as_ref())),
    ];
    let main = |(key, money): (&'static str, &'a Spanned<Money>)| Written { key, money, place: scene.at(money) };
    let in_main = in_main.into_iter().filter_map(|(key, money)| Some((key, money?)));
    let value = fields.value.iter().flat_map(|case| &case.lines).filter_map(|line| line.amount.as_ref());
    let insights = fields.insights.iter().flat_map(|map| map.items()).filter_map(|item| item.worth.as_ref());
    let lists = value.map(|money| ("value", money)).chain(insights.map(|money| ("insights", money)));
    let mut all = in_main.chain(lists).map(main).collect::<Vec<_>>();
    if let Some(plan) = scene.plan {
        let sides = || plan.value.customer.iter().chain(&plan.value.us);
        let objectives = sides().flat_map(|side| &side.objectives).filter_map(|objective| objective.amount.as_ref());
        let resources = sides().flat_map(|side| &side.resources).filter_map(|resource| resource.amount.as_ref());
        let planned = objectives.map(|money| ("objectives", money)).chain(resources.map(|money| ("resources", money)));
        all.extend(planned.map(|(key, money)| Written { key, money, place: scene.in_plan(money.span) }));
    }
    all
}

/// Amounts of which nobody can tell the currency.
pub(super) fn no_currency(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let currency = |written: &Written<'_>| scene.opportunity.currency_of(written.money, scene.config());
    let without = amounts(scene).into_iter().filter(|written| currency(written).is_none()).collect::<Vec<_>>();
    let message = |keys: String| format!("nothing says in which currency {keys} {}", verb(&without));
    found.extend(finding(&codes::NO_CURRENCY, &without, message).map(|finding| {
        finding
            .help("write `currency: EUR` once in the document, or `currency = \"EUR\"` in site.toml for all of them")
            .help("or write the currency beside the amount: `250000 EUR`")
    }));
}

/// Amounts without a currency that are read in another than the order's.
pub(super) fn mixed_currencies(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let currency = |money: &Money| scene.opportunity.currency_of(money, scene.config());
    let Some(order) = scene.fields.amount.as_ref().and_then(|amount| currency(amount)) else { return };
    let is_other = |written: &Written<'_>| {
        written.money.currency.is_none() && currency(written.money).is_some_and(|currency| currency != order)
    };
    let others = amounts(scene).into_iter().filter(is_other).collect::<Vec<_>>();
    let Some((first, read_in)) = others.first().and_then(|first| Some((first.money.amount, currency(first.money)?)))
    else {
        return;
    };
    let message = |keys: String| format!("the order is in {order}, but {keys} {} read as {read_in}", verb(&others));
    found.extend(finding(&codes::MIXED_CURRENCIES, &others, message).map(|finding| {
        finding
            .help(format!("write `currency: {order}` in the document if all of them are meant so"))
            .help(format!("if not, write it beside the amount: `{first} {read_in}`"))
    }));
}

/// An order that is worth nothing.
pub(super) fn amount_zero(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(amount) = scene.fields.amount.as_ref().filter(|amount| amount.amount.is_zero()) {
        found.push(
            Diagnostic::new(&codes::AMOUNT_ZERO, scene.at(amount), "the order is worth nothing")
                .help("write what it may come to, as `amount`: a rough figure that is there can be mended"),
        );
    }
}

/// Amounts that cannot both be right.
pub(super) fn amounts_at_odds(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let fields = scene.fields;
    let currency = |money: &Money| scene.opportunity.currency_of(money, scene.config());
    let pairs = [
        ("profit", &fields.profit, "amount", &fields.amount, "no order brings more profit than it is worth"),
        (
            "cost_of_sale",
            &fields.cost_of_sale,
            "amount",
            &fields.amount,
            "the sale would cost more than the order brings",
        ),
        (
            "future_revenue_1_year",
            &fields.future_revenue_1_year,
            "future_revenue_3_years",
            &fields.future_revenue_3_years,
            "the potential in three years holds that of the first",
        ),
    ];
    for (small, less, large, more, why) in pairs {
        let (Some(less), Some(more)) = (less, more) else { continue };
        if currency(less) != currency(more) || less.amount <= more.amount || more.amount.is_zero() {
            continue;
        }
        let message = format!("`{small}` is {}, which is more than `{large}`, {}", less.amount, more.amount);
        found.push(
            Diagnostic::new(&codes::AMOUNTS_AT_ODDS, scene.at(less), message)
                .label(scene.at(more), format!("`{large}`"))
                .help(format!("{why}: look for a digit too many, or for another currency")),
        );
    }
}

/// The most keys in a sentence.
const MOST: usize = 4;

/// The finding about some amounts, at the first of them.
fn finding(rule: &'static Rule, written: &[Written<'_>], message: impl Fn(String) -> String) -> Option<Diagnostic> {
    let first = written.first()?;
    let mut keys: Vec<&str> = Vec::new();
    for one in written {
        if !keys.contains(&one.key) {
            keys.push(one.key);
        }
    }
    let more = keys.len().saturating_sub(MOST);
    let named = keys.iter().take(MOST).map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let keys = if more == 0 { named } else { format!("{named} and {more} more") };
    Some(Diagnostic::new(rule, first.place.clone(), message(keys)))
}

fn verb(written: &[Written<'_>]) -> &'static str {
    let one = written.iter().all(|other| Some(other.key) == written.first().map(|first| first.key));
    if one { "is" } else { "are" }
}
