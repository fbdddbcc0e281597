//! Exact fractions.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use std::cmp::Ordering;

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
        Decimal::from_f64(threshold)
            .and_then(|t| t.checked_mul(Decimal::from(self.denominator)))
            .is_some_and(|scaled| Decimal::from(self.numerator) < scaled)
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
