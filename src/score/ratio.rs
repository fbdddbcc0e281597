//! Exact fractions.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use std::cmp::Ordering;
use std::fmt;

/// A fraction, exact. Two are equal when their values are.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    numerator: i64,
    denominator: u64,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// `numerator / denominator`; zero when the denominator is.
    #[must_use]
    pub const fn new(numerator: i64, denominator: u64) -> Self {
        if denominator == 0 { Self::ZERO } else { Self { numerator, denominator } }
    }

    /// −1, 0 or 1.
    #[must_use]
    pub const fn signum(self) -> i8 {
        // The sign of an `i64` is −1, 0 or 1.
        self.numerator.signum() as i8
    }

    /// The nearest floating-point number: for display and drawing only.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "for display")]
    pub fn value(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// In whole percent, halves away from zero.
    #[must_use]
    pub fn percent(self) -> i64 {
        let denominator = i128::from(self.denominator);
        let twice = i128::from(self.numerator) * 200;
        let rounded = (twice + twice.signum() * denominator) / (2 * denominator);
        i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
    }

    /// Whether it is below a threshold from a settings or methodology file, taken as the decimal
    /// that was written there. Nothing is below a threshold that is no number.
    #[must_use]
    pub fn is_below(self, threshold: f64) -> bool {
        self.compared(threshold) == Some(Ordering::Less)
    }

    /// Whether it is above a threshold, read as in [`Self::is_below`].
    #[must_use]
    pub fn is_above(self, threshold: f64) -> bool {
        self.compared(threshold) == Some(Ordering::Greater)
    }

    fn compared(self, threshold: f64) -> Option<Ordering> {
        let scaled = Decimal::from_f64(threshold)?.checked_mul(Decimal::from(self.denominator))?;
        Some(Decimal::from(self.numerator).cmp(&scaled))
    }
}

/// In lowest terms: `2/5`, `-1`, `0`.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut divisor, mut rest) = (self.numerator.unsigned_abs(), self.denominator);
        while rest > 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        let divisor = divisor.max(1);
        let sign = if self.numerator < 0 { "-" } else { "" };
        write!(f, "{sign}{}", self.numerator.unsigned_abs() / divisor)?;
        match self.denominator / divisor {
            1 => Ok(()),
            denominator => write!(f, "/{denominator}"),
        }
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = i128::from(self.numerator) * i128::from(other.denominator);
        let right = i128::from(other.numerator) * i128::from(self.denominator);
        left.cmp(&right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_compare_by_value_and_thresholds_as_written() {
        assert_eq!(Ratio::new(3, 5), Ratio::new(6, 10));
        assert!(Ratio::new(-1, 5) < Ratio::ZERO);
        assert_eq!(Ratio::new(7, 0), Ratio::ZERO);
        // 3/5 is not below 0.6, though 0.6 has no exact floating-point form; 1/5 is not below 0.2.
        assert!(!Ratio::new(3, 5).is_below(0.6));
        assert!(!Ratio::new(1, 5).is_below(0.2));
        assert!(Ratio::new(1, 5).is_below(0.200_001));
        assert!(!Ratio::new(-1, 1).is_below(f64::NAN));
        assert!(Ratio::new(-1, 5).is_above(-0.3) && !Ratio::new(-1, 5).is_above(-0.2));
    }

    #[test]
    fn fractions_are_shown_in_lowest_terms() {
        let shown = |n, d| Ratio::new(n, d).to_string();
        assert_eq!([shown(4, 10), shown(-3, 12), shown(6, 3), shown(0, 20)], ["2/5", "-1/4", "2", "0"]);
    }

    #[test]
    fn percent_rounds_halves_away_from_zero() {
        assert_eq!(Ratio::new(1, 8).percent(), 13); // 12.5
        assert_eq!(Ratio::new(-1, 8).percent(), -13);
        assert_eq!(Ratio::new(1, 3).percent(), 33);
        assert_eq!(Ratio::new(2, 3).percent(), 67);
        assert_eq!(Ratio::ZERO.percent(), 0);
        assert_eq!(Ratio::new(i64::MAX, 1).percent(), i64::MAX);
    }
}
