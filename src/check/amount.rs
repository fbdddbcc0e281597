//! Amounts of money in findings.

use crate::schema::Currency;
use rust_decimal::Decimal;

/// An amount with its thousands set apart: "1,250,000 EUR".
pub(super) fn amount(amount: Decimal, currency: Option<Currency>) -> String {
    let text = amount.normalize().to_string();
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
    let digits = whole.trim_start_matches('-');
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if whole.starts_with('-') { "−" } else { "" };
    let fraction = fraction.map_or_else(String::new, |fraction| format!(".{fraction}"));
    let currency = currency.map_or_else(String::new, |currency| format!(" {currency}"));
    format!("{sign}{grouped}{fraction}{currency}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped() {
        let shown = |text: &str| amount(text.parse().unwrap(), "EUR".parse().ok());
        assert_eq!(shown("0"), "0 EUR");
        assert_eq!(shown("999.50"), "999.5 EUR");
        assert_eq!(shown("1000"), "1,000 EUR");
        assert_eq!(shown("-1250000.005"), "−1,250,000.005 EUR");
        assert_eq!(amount(Decimal::from(12), None), "12");
    }
}
