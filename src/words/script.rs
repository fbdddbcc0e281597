//! Texts that run against the language of the page: Hebrew on an English page, a Latin name on an
//! Arabic one. Left to itself such a text carries off the punctuation beside it.

use super::Direction;

impl Direction {
    /// Whether some of a text runs the other way.
    #[must_use]
    pub fn is_crossed_by(self, text: &str) -> bool {
        match self {
            Self::LeftToRight => !text.is_ascii() && text.chars().any(is_right_to_left),
            Self::RightToLeft => text.chars().any(|c| c.is_alphabetic() && !is_right_to_left(c)),
        }
    }
}

/// Whether a character is of a script that is written from right to left, or turns the text.
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::Direction::{LeftToRight, RightToLeft};

    #[test]
    fn only_what_runs_the_other_way_is_told_apart() {
        for (text, on_english, on_arabic) in [
            ("Ada Frost", false, true),
            ("王秀英", false, true),
            ("שרה לוי", true, false),
            ("شركة النور", true, false),
            ("2026-11-24 (+)", false, false),
            ("Elbit אלביט", true, true),
            ("\u{202E}evil", true, true),
        ] {
            assert_eq!(LeftToRight.is_crossed_by(text), on_english, "{text}");
            assert_eq!(RightToLeft.is_crossed_by(text), on_arabic, "{text}");
        }
    }
}
