//! The rates between currencies that a site states: `[rates]`.
//!
//! There are no others: salesbook asks nobody what a currency is worth.

use super::Config;
use crate::diagnostics::codes;
use crate::schema::{
    Currency, Date, Entry, Field, FieldValue, Lowering, Money, Node, Reference, Shape, Slot, Spanned, Value, lower_map,
    lower_text, report_missing, shortened,
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The key of the date.
const AS_OF: &str = "as_of";

/// What one unit of a currency is worth in another: more than nothing, and exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(Decimal);

impl Rate {
    /// The number.
    #[must_use]
    pub const fn value(self) -> Decimal {
        self.0
    }
}

impl FieldValue for Rate {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let number = text.parse::<Money>().ok().filter(|money| money.currency.is_none() && !money.amount.is_zero());
        if number.is_none() {
            let problem = cx.problem(
                &codes::document::values::BAD_NUMBER,
                node.span,
                format!("`{}` is not a rate", shortened(text)),
            );
            cx.report(problem.help("write what one unit is worth in the site's currency, such as `1.17`"));
        }
        number.map(|money| Self(money.amount))
    }

    fn shape() -> Shape {
        Shape::Rate
    }
}

/// What one unit of each currency is worth in the site's, on a date.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rates {
    /// The date of the rates.
    pub as_of: Field<Date>,
    /// The rates. Empty unless the settings hold a currency of the site and the date.
    pub by_currency: BTreeMap<Currency, Spanned<Rate>>,
}

impl Slot for Rates {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::default() };
        let written = "rates are written as currencies with a number each";
        let help = "write a section `[rates]`, and below it `as_of = 2026-11-20` and lines such as `GBP = 1.17`";
        let Some(map) = lower_map(&entry.value, written, help, cx) else { return Self::default() };
        let mut rates = Self::default();
        for entry in &map.entries {
            let key = entry.key.text.as_str();
            if key == AS_OF {
                // What TOML itself could not read as a date has been reported.
                let unread = matches!(&entry.value.value, Value::Scalar(scalar) if scalar.text.is_empty());
                let date = if unread && !cx.is_whole { None } else { Date::lower(&entry.value, cx) };
                rates.as_of = date.map(|date| Spanned::new(date, entry.value.span));
                continue;
            }
            let Ok(currency) = key.parse::<Currency>() else {
                let problem = cx.problem(
                    &codes::document::values::BAD_AMOUNT,
                    entry.key.span,
                    format!("`{}` is not a currency code", shortened(key)),
                );
                cx.report(problem.help("write the three-letter code, such as `GBP = 1.17`"));
                continue;
            };
            if let Some(rate) = Rate::lower(&entry.value, cx) {
                let rate = Spanned::new(rate, entry.key.span);
                if let Some(first) = rates.by_currency.insert(currency, rate) {
                    let problem = cx
                        .problem(&codes::config::USELESS_RATE, rate.span, format!("{currency} has a rate already"))
                        .label(cx.place(first.span), "it stands here first")
                        .help("keep one of them");
                    cx.report(problem);
                    rates.by_currency.insert(currency, first);
                }
            }
        }
        if rates.as_of.is_none() && map.entries.iter().all(|entry| entry.key.text != AS_OF) {
            report_missing(AS_OF, "`[rates]`", &Shape::Date, entry.key.span, cx);
        }
        rates
    }

    fn shape() -> Shape {
        Shape::Names(Box::new(Shape::Rate))
    }

    fn references<'a>(&'a self, _out: &mut Vec<Reference<'a>>) {}
}

/// Reports rates that mean nothing beside the other settings, and takes them out.
pub(super) fn look(config: &mut Config, cx: &mut Lowering<'_>) {
    let rates = &mut config.rates;
    let Some(home) = &config.currency else {
        if let Some(first) = rates.by_currency.values().map(|rate| rate.span).min() {
            let problem = cx
                .problem(&codes::config::USELESS_RATE, first, "a rate is into the site's currency, and there is none")
                .help("add a line `currency = \"EUR\"` above the sections");
            cx.report(problem);
        }
        rates.by_currency.clear();
        return;
    };
    if let Some(own) = rates.by_currency.remove(&home.value) {
        let message = format!("{} is the site's own currency", home.value);
        let problem = cx.problem(&codes::config::USELESS_RATE, own.span, message);
        cx.report(problem.label(cx.place(home.span), "as it says here").help("take the line out"));
    }
    if rates.as_of.is_none() {
        rates.by_currency.clear();
    }
}

impl Config {
    /// What one unit of a currency is worth in the site's, if the settings say so.
    #[must_use]
    pub fn rate(&self, currency: Currency) -> Option<Decimal> {
        if self.currency.is_some_and(|home| home.value == currency) {
            return Some(Decimal::ONE);
        }
        self.rates.by_currency.get(&currency).map(|rate| rate.value.value())
    }
}
