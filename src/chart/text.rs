//! How wide a text will be, and where it breaks.
//!
//! The reader's font is not known, so widths are estimates, a little on the wide side.

/// The estimated width of a character, of the font's size.
fn em(c: char) -> f64 {
    match c {
        // Marks that combine with the letter before, joiners, direction marks.
        '\u{0300}'..='\u{036F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '’' => 0.3,
        ' ' | 'f' | 't' | 'r' | '-' | '(' | ')' | '[' | ']' | '/' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.92,
        'A'..='Z' | '&' | '+' | '=' | '<' | '>' => 0.7,
        _ if is_wide(c) => 1.0,
        c if c.is_uppercase() => 0.72,
        _ => 0.58,
    }
}

/// A character as wide as it is high: ideographs, kana, hangul, full-width forms, pictures.
const fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F300}'..='\u{1FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// The most characters of a text that are looked at.
const MOST: usize = 400;

/// The estimated width of a text in pixels.
#[must_use]
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().take(MOST).map(em).sum::<f64>() * size
}

/// The text on one line no wider than `room`; what does not fit becomes `…`.
#[must_use]
pub fn shortened(text: &str, room: f64, size: f64) -> String {
    wrapped(text, room, size, 1).pop().unwrap_or_default()
}

/// The text on at most `most` lines no wider than `room`: broken at blanks, between ideographs,
/// and inside a word only when it does not fit on a line. What does not fit becomes `…`.
#[must_use]
pub fn wrapped(text: &str, room: f64, size: f64, most: usize) -> Vec<String> {
    let room = room / size;
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0.0;
    for (blank, piece) in pieces(text) {
        let piece_width: f64 = piece.chars().map(em).sum();
        let gap = if blank && !line.is_empty() { em(' ') } else { 0.0 };
        if taken + gap + piece_width <= room {
            if gap > 0.0 {
                line.push(' ');
            }
            line.push_str(&piece);
            taken += gap + piece_width;
            continue;
        }
        if lines.len() + 1 >= most {
            // The last line: as much as fits before the dots.
            if gap > 0.0 {
                line.push(' ');
            }
            line.push_str(&piece);
            lines.push(cut(&line, room));
            return lines;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let (fits, over) = split_at_width(&piece, room);
        if over.is_empty() {
            line = piece;
            taken = piece_width;
        } else {
            // A word longer than a line.
            let mut over = over.to_owned();
            lines.push(fits.to_owned());
            while lines.len() + 1 < most && over.chars().map(em).sum::<f64>() > room {
                let (fits, more) = split_at_width(&over, room);
                lines.push(fits.to_owned());
                over = more.to_owned();
            }
            taken = over.chars().map(em).sum();
            line = over;
            if lines.len() >= most {
                lines.truncate(most);
                if let Some(last) = lines.last_mut() {
                    *last = cut(&format!("{last}…"), room);
                }
                return lines;
            }
            if taken > room {
                lines.push(cut(&line, room));
                return lines;
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The words of a text, each with whether a blank stands before it; ideographs stand alone.
fn pieces(text: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    let mut blank = false;
    let mut fresh = true;
    for c in text.chars().take(MOST) {
        if c.is_whitespace() || c.is_control() {
            (blank, fresh) = (true, true);
            continue;
        }
        let wide = is_wide(c);
        match pieces.last_mut() {
            Some((_, piece)) if !fresh && !wide => piece.push(c),
            _ => pieces.push((blank, c.to_string())),
        }
        (blank, fresh) = (false, wide);
    }
    pieces
}

/// The longest beginning no wider than `room` (one character at least), and the rest.
fn split_at_width(text: &str, room: f64) -> (&str, &str) {
    let mut taken = 0.0;
    for (at, c) in text.char_indices() {
        taken += em(c);
        if taken > room && at > 0 {
            return text.split_at(at);
        }
    }
    (text, "")
}

/// A line cut to `room`, `…` for what is left out.
fn cut(line: &str, room: f64) -> String {
    if line.chars().map(em).sum::<f64>() <= room {
        return line.to_owned();
    }
    let mut taken = em('…');
    let fits = line.chars().take_while(|c| {
        taken += em(*c);
        taken <= room
    });
    format!("{}…", fits.collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_break_at_blanks_and_between_ideographs() {
        assert_eq!(wrapped("Vice President Operations", 90.0, 12.0, 3), ["Vice President", "Operations"]);
        assert_eq!(wrapped("東京電力ホールディングス", 72.0, 12.0, 3), ["東京電力ホー", "ルディングス"]);
        assert_eq!(wrapped("  a \n b ", 90.0, 12.0, 2), ["a b"]);
        assert_eq!(wrapped("", 90.0, 12.0, 2), [] as [&str; 0]);
    }

    #[test]
    fn what_does_not_fit_is_dotted() {
        assert_eq!(shortened("Senior Vice President", 70.0, 12.0), "Senior Vi…");
        let lines = wrapped("Donaudampfschifffahrtsgesellschaftskapitän", 70.0, 12.0, 2);
        assert_eq!(lines, ["Donaudamp", "fschifffah…"]);
        assert_eq!(shortened("東京電力ホールディングス", 60.0, 12.0), "東京電力…");
    }

    proptest! {
        #[test]
        fn any_text_stays_within_its_box(text in "\\PC{0,80}", room in 20.0..200.0_f64, most in 1..4_usize) {
            let lines = wrapped(&text, room, 12.0, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                prop_assert!(width(line, 12.0) <= room + 1e-9, "{line:?} is wider than {room}");
            }
        }
    }
}
