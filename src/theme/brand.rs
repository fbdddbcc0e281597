//! What a brand adds to the style sheet: custom properties in place of the theme's, and the foot of
//! printed sheets.

use crate::config::BrandSettings;
use crate::schema::Color;

/// The rules of a brand. `printed` is the text at the foot of every sheet of paper.
pub(super) fn style(brand: Option<&BrandSettings>, printed: &str) -> String {
    properties(brand) + &printed_foot(printed)
}

/// The custom properties that the brand sets, as a rule; empty without any.
fn properties(brand: Option<&BrandSettings>) -> String {
    let on = |color: Color| {
        if color.contrast(Color::WHITE) >= color.contrast(Color::BLACK) { Color::WHITE } else { Color::BLACK }
    };
    let mut properties = Vec::new();
    if let Some((light, dark)) = brand.and_then(BrandSettings::colors) {
        properties.push(format!("--accent: light-dark({light}, {dark})"));
        properties.push(format!("--on-accent: light-dark({}, {})", on(light), on(dark)));
    }
    if let Some(font) = brand.and_then(|brand| brand.font.as_ref()) {
        properties.push(format!("--font: {}", font.value));
    }
    if properties.is_empty() { String::new() } else { format!(":root {{ {}; }}\n", properties.join("; ")) }
}

/// The rule that prints a text, and the number of the sheet, at the foot of every sheet of paper.
fn printed_foot(text: &str) -> String {
    let numbers = "@bottom-right { content: counter(page) \" / \" counter(pages); font-size: 8pt; color: #444; }";
    let text = if text.trim().is_empty() {
        String::new()
    } else {
        format!(" @bottom-left {{ content: {}; font-size: 8pt; color: #444; }}", css_string(text))
    };
    format!("@page {{{text} {numbers} }}\n")
}

/// A text as a string of a style sheet: whatever is neither letter, number nor blank is written as
/// its number, so that nothing ends the string.
fn css_string(text: &str) -> String {
    let mut string = String::from("\"");
    for c in text.chars() {
        match c {
            c if c.is_alphanumeric() || c == ' ' => string.push(c),
            // What breaks a line would not be seen as such on paper.
            c if c.is_control() => string.push(' '),
            c => string.push_str(&format!("\\{:x} ", u32::from(c))),
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{DARK_GROUND, LIGHT_GROUND};

    #[test]
    fn the_grounds_are_those_of_the_theme() {
        let tokens = include_str!("../../themes/default/assets/tokens.css");
        assert!(tokens.contains(&format!("--surface-2: light-dark({LIGHT_GROUND}, {DARK_GROUND});")));
    }

    #[test]
    fn what_is_printed_stays_in_its_string() {
        assert_eq!(css_string("Für Kestrel 東京"), "\"Für Kestrel 東京\"");
        assert_eq!(
            css_string("a\"; } body { x\\\n</style>"),
            "\"a\\22 \\3b  \\7d  body \\7b  x\\5c  \\3c \\2f style\\3e \""
        );
        assert!(printed_foot("x").contains("@bottom-left") && !printed_foot(" ").contains("@bottom-left"));
    }
}
