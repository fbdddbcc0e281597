//! Texts of strangers, safe to print: what a terminal would obey is shown instead of sent.

use std::borrow::Cow;

/// What stands for a character that must not be printed as it is.
const fn stand_in(c: char) -> Option<char> {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('\u{2421}'),
        // The second set of control characters, what breaks lines for some programs only, and
        // what makes text run the other way than it is stored.
        '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some('\u{fffd}')
        }
        _ => None,
    }
}

/// A text on one line: blanks for tabs and line breaks, signs for other control characters.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    replaced(text, |c| if matches!(c, '\n' | '\r' | '\t') { Some(' ') } else { stand_in(c) })
}

/// A text of several lines, which it keeps, and its tabs.
pub fn on_its_lines(text: &str) -> Cow<'_, str> {
    replaced(text, |c| if matches!(c, '\n' | '\t') { None } else { stand_in(c) })
}

/// A piece of a line of a file: tabs stay.
pub fn as_source(text: &str) -> Cow<'_, str> {
    replaced(text, |c| if c == '\t' { None } else { stand_in(c) })
}

fn replaced(text: &str, other: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    if text.chars().any(|c| other(c).is_some()) {
        Cow::Owned(text.chars().map(|c| other(c).unwrap_or(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// JSON with everything escaped that may stand raw in it but does not belong on a terminal.
pub fn in_json(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        // Line breaks between the values are the only characters below a blank that JSON holds.
        if c == '\n' || stand_in(c).is_none() {
            out.push(c);
        } else {
            out.push_str(&format!("\\u{:04x}", c as u32));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        assert_eq!(on_one_line("a\x1b[31mb\nc\u{9b}0m\u{202e}d\x7f\t."), "a␛[31mb c\u{fffd}0m\u{fffd}d␡ .");
        assert_eq!(as_source("a\tb\0"), "a\tb␀");
        assert!(matches!(on_one_line("plain, 東京, é"), Cow::Borrowed(_)));
    }

    #[test]
    fn json_stays_json() {
        let text = "a\u{9b}\u{202e}\x7f\x1b\"é";
        let json = in_json(&serde_json::to_string(text).unwrap());
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        assert!(!json.chars().any(char::is_control));
    }
}
