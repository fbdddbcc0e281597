//! Days between dates.

use crate::schema::Date;

/// The whole days from `today` to `date`; negative when the date is past.
#[must_use]
pub fn days_until(today: Date, date: Date) -> i64 {
    today.duration_until(date).as_hours() / 24
}

/// The whole days from `date` to `today`; negative when the date is to come.
#[must_use]
pub(super) fn days_since(date: Date, today: Date) -> i64 {
    days_until(date, today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_count_over_months_and_leap_days() {
        assert_eq!(days_until(date(2028, 2, 28), date(2028, 3, 1)), 2);
        assert_eq!(days_since(date(2026, 12, 31), date(2027, 1, 1)), 1);
        assert_eq!(days_until(date(2026, 5, 2), date(2026, 5, 1)), -1);
        assert_eq!(days_until(Date::MIN, Date::MAX), 7_304_483);
    }
}
