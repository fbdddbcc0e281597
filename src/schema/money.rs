//! Amounts of money and shares, exact: never through floating point.

use super::{FieldValue, Lowering, Node, Shape, lower_text, shortened};
use crate::diagnostics::codes;
use rust_decimal::Decimal;
use std::fmt;
use std::str::FromStr;

/// A currency by its three-letter code, `EUR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only ASCII capitals are ever stored.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let upper = text.trim().to_ascii_uppercase();
        match <[u8; 3]>::try_from(upper.as_bytes()) {
            Ok(code) if code.iter().all(u8::is_ascii_uppercase) => Ok(Self(code)),
            _ => Err(MoneyError::Currency),
        }
    }
}

/// An amount of money, not negative; its currency if one was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// The amount, in whole units of the currency, with its fraction exact.
    pub amount: Decimal,
    /// The currency written beside it. `None` means that of the document, else of the site.
    pub currency: Option<Currency>,
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// No number.
    Number,
    /// Below zero.
    Negative,
    /// More digits than can be kept exactly (28).
    TooLarge,
    /// The sign `$`, `kr` or `¥`, which several currencies share.
    AmbiguousSign,
    /// Not a three-letter code.
    Currency,
    /// `1.250` or `1,25`: thousands or a fraction?
    AmbiguousSeparator,
}

impl MoneyError {
    const fn help(self) -> &'static str {
        match self {
            Self::Number | Self::TooLarge => "write a number such as `250000`, `1.2M` or `250000 EUR`",
            Self::Negative => "write the amount without a minus sign",
            Self::AmbiguousSign => "several currencies share this sign: write the code, such as `250000 USD`",
            Self::Currency => "write a currency by its three-letter code, such as `250000 EUR`",
            Self::AmbiguousSeparator => {
                "write thousands without a separator or with `_`, and a fraction with a point: `1250000.50`"
            }
        }
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let text = text.trim();
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '_' | '-' | '+' | '\'');
        let first = text.find(is_number).ok_or(MoneyError::Number)?;
        let (before, rest) = text.split_at(first);
        let end = rest.rfind(is_number).map_or(0, |i| i + 1);
        let (number, after) = rest.split_at(end);
        let (scale, after) = match after.chars().next() {
            Some('k' | 'K') if !after[1..].starts_with(|c: char| c.is_alphabetic()) => (1_000, &after[1..]),
            Some('M' | 'm') if !after[1..].starts_with(|c: char| c.is_alphabetic()) => (1_000_000, &after[1..]),
            _ => (1, after),
        };
        let currency = match (before.trim(), after.trim()) {
            ("", "") => None,
            (sign, "") | ("", sign) => Some(currency_of(sign)?),
            _ => return Err(MoneyError::Number),
        };
        let amount = exact(number)?.checked_mul(Decimal::from(scale)).ok_or(MoneyError::TooLarge)?;
        Ok(Self { amount: amount.normalize(), currency })
    }
}

fn currency_of(sign: &str) -> Result<Currency, MoneyError> {
    match sign {
        "€" => "EUR".parse(),
        "£" => "GBP".parse(),
        "₹" => "INR".parse(),
        "$" | "¥" | "kr" | "￥" => Err(MoneyError::AmbiguousSign),
        code => code.parse(),
    }
}

/// The number, with `_`, or commas between groups of three, taken out.
fn exact(number: &str) -> Result<Decimal, MoneyError> {
    if number.starts_with('-') {
        return Err(MoneyError::Negative);
    }
    let number = number.strip_prefix('+').unwrap_or(number).replace('_', "");
    let (whole, fraction) = number.split_once('.').map_or((number.as_str(), None), |(w, f)| (w, Some(f)));
    let groups = whole.split(',').collect::<Vec<_>>();
    let grouped = groups.len() > 1;
    if grouped {
        let sound = groups[1..].iter().all(|g| g.len() == 3) && matches!(groups[0].len(), 1..=3);
        // One comma and three digits could be a fraction to a reader from Paris.
        if !sound || (groups.len() == 2 && fraction.is_none()) {
            return Err(MoneyError::AmbiguousSeparator);
        }
    }
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let digits = groups.concat();
    if !all_digits(&digits) || fraction.is_some_and(|f| !all_digits(f)) {
        // `1.250.000` is how much of Europe writes a million and a quarter.
        let separators = number.matches(['.', ',']).count();
        return Err(if separators > 1 { MoneyError::AmbiguousSeparator } else { MoneyError::Number });
    }
    let text = fraction.map_or_else(|| digits.clone(), |f| format!("{digits}.{f}"));
    Decimal::from_str_exact(&text).map_err(|_| MoneyError::TooLarge)
}

impl FieldValue for Money {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        match text.parse() {
            Ok(money) => Some(money),
            Err(error) => {
                let shown = shortened(text);
                let problem = cx.problem(
                    &codes::document::values::BAD_AMOUNT,
                    node.span,
                    format!("`{shown}` is not an amount of money"),
                );
                cx.report(problem.help(MoneyError::help(error)));
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Money
    }
}

impl FieldValue for Currency {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let found = text.parse().ok();
        if found.is_none() {
            let shown = shortened(text);
            let problem = cx.problem(
                &codes::document::values::BAD_AMOUNT,
                node.span,
                format!("`{shown}` is not a currency code"),
            );
            cx.report(problem.help("write the three-letter code, such as EUR or USD"));
        }
        found
    }

    fn shape() -> Shape {
        Shape::Currency
    }
}

/// A share in whole percent, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Percent(u8);

impl Percent {
    /// The number, 0 to 100.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl FieldValue for Percent {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let digits = text.strip_suffix('%').unwrap_or(text).trim_end();
        match digits.parse::<u8>() {
            Ok(number) if number <= 100 => Some(Self(number)),
            _ => {
                let shown = shortened(text);
                let problem = cx.problem(
                    &codes::document::values::BAD_NUMBER,
                    node.span,
                    format!("`{shown}` is not a percentage"),
                );
                cx.report(problem.help("write a whole number from 0 to 100, such as `60`"));
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Percent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Result<(String, Option<String>), MoneyError> {
        text.parse::<Money>().map(|m| (m.amount.to_string(), m.currency.map(|c| c.to_string())))
    }

    #[test]
    fn amounts_stay_exact_and_currencies_are_named() {
        let ok = |text, amount: &str, currency: Option<&str>| {
            assert_eq!(money(text), Ok((amount.to_owned(), currency.map(str::to_owned))), "{text}");
        };
        ok("250000", "250000", None);
        ok("1250000.005", "1250000.005", None);
        ok("1_250_000 EUR", "1250000", Some("EUR"));
        ok("EUR 250000", "250000", Some("EUR"));
        ok("€1.2M", "1200000", Some("EUR"));
        ok("250k usd", "250000", Some("USD"));
        ok("1,250,000", "1250000", None);
        ok("1,250.50", "1250.5", None);
        ok("250000 MAD", "250000", Some("MAD"));
    }

    #[test]
    fn doubtful_amounts_are_refused() {
        assert_eq!(money("$250000"), Err(MoneyError::AmbiguousSign));
        assert_eq!(money("-5"), Err(MoneyError::Negative));
        assert_eq!(money("1,25"), Err(MoneyError::AmbiguousSeparator));
        assert_eq!(money("1,250"), Err(MoneyError::AmbiguousSeparator));
        assert_eq!(money("1.250.000"), Err(MoneyError::AmbiguousSeparator));
        assert_eq!(money("1e30"), Err(MoneyError::Number));
        assert_eq!(money("99999999999999999999999999999999"), Err(MoneyError::TooLarge));
        assert_eq!(money("lots"), Err(MoneyError::Number));
        assert_eq!(money("250000 euros"), Err(MoneyError::Currency));
        assert_eq!(money("."), Err(MoneyError::Number));
    }
}
