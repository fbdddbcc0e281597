//! Dates, amounts and shares as readers see them.

use super::Site;
use crate::playbook::Opportunity;
use crate::schema::{Currency, Date, Money};
use rust_decimal::Decimal;
use serde::Serialize;
use std::fmt::Display;

/// A date, for machines and for readers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Day {
    /// `2026-11-24`.
    pub iso: String,
    /// `24 Nov 2026`.
    pub text: String,
}

/// An amount, for sorting and for readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// The bare number, for sorting.
    pub number: String,
    /// `250,000 EUR`.
    pub text: String,
}

impl Site<'_> {
    /// A date as readers see it.
    #[must_use]
    pub fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), text: self.locale.day(date) }
    }

    /// An amount as readers see it; without a currency when none is known.
    #[must_use]
    pub fn amount(&self, amount: Decimal, currency: Option<Currency>) -> Amount {
        let number = self.locale.amount(amount);
        let text = match currency {
            Some(currency) => self.say("word.money", &[("number", &number), ("currency", &currency.to_string())]),
            None => number,
        };
        Amount { number: amount.normalize().to_string(), text }
    }

    /// An amount of an opportunity as readers see it.
    #[must_use]
    pub fn amount_in(&self, opportunity: &Opportunity, money: &Money) -> Amount {
        self.amount(money.amount, opportunity.currency_of(money, &self.playbook.config))
    }

    /// A score with its sign, as readers see it.
    #[must_use]
    pub fn score(&self, score: f64) -> String {
        self.locale.score(score)
    }

    /// A number of things, as readers see it.
    #[must_use]
    pub fn count(&self, count: impl Display) -> String {
        self.locale.number(count)
    }

    /// A share in percent, as readers see it.
    #[must_use]
    pub fn percent(&self, percent: impl Display) -> String {
        self.say("word.percent", &[("number", &self.locale.number(percent))])
    }

    /// Several names on one line.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        names.join(&self.say("mark.comma", &[]))
    }

    /// A name with what is said of it: `Ada Frost (customer)`.
    #[must_use]
    pub fn beside(&self, name: &str, remark: &str) -> String {
        format!("{name}{}{remark}{}", self.say("mark.open", &[]), self.say("mark.close", &[]))
    }

    /// A name with what it means: `F101: a file that cannot be read`.
    #[must_use]
    pub fn explained(&self, name: &str, meaning: &str) -> String {
        format!("{name}{}{meaning}", self.say("mark.colon", &[]))
    }

    /// Whole days from today to a date; negative when it is past.
    #[must_use]
    pub fn days_until(&self, date: Date) -> i64 {
        i64::from(self.today.until(date).map_or(0, |span| span.get_days()))
    }
}
