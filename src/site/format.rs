//! Dates, amounts and shares as readers see them.

use super::Site;
use crate::playbook::Opportunity;
use crate::schema::{Currency, Date, Money};
use rust_decimal::Decimal;
use serde::Serialize;

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
        let month = self.say(&format!("month.{}", date.month()), &[]);
        Day { iso: date.to_string(), text: format!("{} {month} {}", date.day(), date.year()) }
    }

    /// An amount as readers see it; without a currency when none is known.
    #[must_use]
    pub fn amount(&self, amount: Decimal, currency: Option<Currency>) -> Amount {
        let number = grouped(amount);
        let text = currency.map_or_else(|| number.clone(), |currency| format!("{number}\u{a0}{currency}"));
        Amount { number: amount.normalize().to_string(), text }
    }

    /// An amount of an opportunity as readers see it.
    #[must_use]
    pub fn amount_in(&self, opportunity: &Opportunity, money: &Money) -> Amount {
        self.amount(money.amount, opportunity.currency_of(money, &self.playbook.config))
    }

    /// Whole days from today to a date; negative when it is past.
    #[must_use]
    pub fn days_until(&self, date: Date) -> i64 {
        i64::from(self.today.until(date).map_or(0, |span| span.get_days()))
    }
}

/// A number with commas between thousands and at most two decimals.
fn grouped(number: Decimal) -> String {
    let text = number.round_dp(2).normalize().to_string();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
    let mut out = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
        if fraction.len() == 1 {
            out.push('0');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::grouped;
    use rust_decimal::Decimal;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let of = |text: &str| grouped(text.parse::<Decimal>().unwrap());
        assert_eq!(of("1250000"), "1,250,000");
        assert_eq!(of("999"), "999");
        assert_eq!(of("-1250.5"), "−1,250.50");
        assert_eq!(of("0"), "0");
    }
}
