//! Dates as authors write them: `2026-11-24`.

use super::{FieldValue, Lowering, Node, Shape, lower_text, shortened};
use crate::diagnostics::codes;

/// A calendar date; no time, no zone.
pub use jiff::civil::Date;

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateError {
    /// It has the right form, but there is no such day (30 February).
    NoSuchDay,
    /// It does not have the form `YYYY-MM-DD`.
    Form,
}

/// Reads a date of exactly the form `YYYY-MM-DD`.
///
/// # Errors
/// [`DateError`] when the form is another or there is no such day.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    // Stricter than the library, which takes a time behind the date as well.
    let bytes = text.as_bytes();
    let form = bytes.len() == 10
        && bytes.iter().enumerate().all(|(i, b)| if matches!(i, 4 | 7) { *b == b'-' } else { b.is_ascii_digit() });
    if !form {
        return Err(DateError::Form);
    }
    text.parse().map_err(|_| DateError::NoSuchDay)
}

impl FieldValue for Date {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let (message, help) = match parse_date(text) {
            Ok(date) => return Some(date),
            Err(DateError::NoSuchDay) => {
                (format!("there is no such day as {text}"), "check the month and the day: year-month-day".to_owned())
            }
            Err(DateError::Form) => {
                let shown = shortened(text);
                (format!("`{shown}` is not a date"), "write year-month-day, such as 2026-12-31".to_owned())
            }
        };
        cx.report(cx.problem(&codes::document::values::BAD_DATE, node.span, message).help(help));
        None
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plain_form_and_real_days() {
        assert_eq!(parse_date("2026-11-24"), Ok(jiff::civil::date(2026, 11, 24)));
        assert_eq!(parse_date("2028-02-29"), Ok(jiff::civil::date(2028, 2, 29)));
        assert_eq!(parse_date("2026-02-29"), Err(DateError::NoSuchDay));
        assert_eq!(parse_date("2026-11-24T10:00"), Err(DateError::Form));
        assert_eq!(parse_date("24/11/2026"), Err(DateError::Form));
        assert_eq!(parse_date("2026-1-4"), Err(DateError::Form));
        assert_eq!(parse_date("２０２６-11-24"), Err(DateError::Form));
    }
}
