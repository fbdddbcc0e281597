//! Texts with slots to be filled: `@TITLE@` with a text, `@TODAY@`, `@TODAY+90@`, `@TODAY-12@` with
//! a date. What fills a slot is not looked at again, so it may hold anything.

use crate::schema::Date;
use jiff::ToSpan;

/// The text with its slots filled. Slots that nothing is given for stay.
pub fn filled(text: &str, today: Date, slots: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        out.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        let slot = behind.find('@').map(|end| (&behind[..end], &behind[end + 1..]));
        match slot.and_then(|(name, after)| Some((value(name, today, slots)?, after))) {
            Some((value, after)) => {
                out.push_str(&value);
                rest = after;
            }
            None => {
                out.push('@');
                rest = behind;
            }
        }
    }
    out + rest
}

fn value(name: &str, today: Date, slots: &[(&str, &str)]) -> Option<String> {
    if let Some(distance) = name.strip_prefix("TODAY") {
        let days: i32 = if distance.is_empty() { 0 } else { distance.parse().ok()? };
        // Beyond the first and last day that there is, that day.
        return Some(today.saturating_add(days.days()).to_string());
    }
    slots.iter().find(|(slot, _)| *slot == name).map(|(_, value)| (*value).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_are_counted_from_today() {
        let today = date(2026, 11, 24);
        assert_eq!(filled("a @TODAY@ b @TODAY+40@, @TODAY-24@.", today, &[]), "a 2026-11-24 b 2027-01-03, 2026-10-31.");
        assert_eq!(filled("@TODAY+90@", Date::MAX, &[]), "9999-12-31");
    }

    #[test]
    fn what_fills_a_slot_is_taken_as_it_is() {
        let today = date(2026, 11, 24);
        let slots = [("TITLE", "@TODAY@ @ID@"), ("ID", "x")];
        assert_eq!(filled("@TITLE@|@ID@", today, &slots), "@TODAY@ @ID@|x");
        assert_eq!(filled("a@b.example, @TODAY?@ @NONE@ @", today, &slots), "a@b.example, @TODAY?@ @NONE@ @");
    }
}
