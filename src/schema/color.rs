//! A colour of a brand, and whether text in it can be read.

use super::{FieldValue, Lowering, Node, Shape, lower_text, shortened};
use crate::diagnostics::codes;
use std::fmt;
use std::str::FromStr;

/// A colour, `#1b5aa8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// Not `#rgb` or `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoColor;

impl Color {
    /// White.
    pub const WHITE: Self = Self([255; 3]);
    /// Black.
    pub const BLACK: Self = Self([0; 3]);

    /// How strongly two colours stand apart, from 1 (the same) to 21 (black on white): the contrast
    /// ratio of WCAG 2.2. Text needs 4.5.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The nearest colour on the way from this one to `end` that has a contrast of at least
    /// `least` to `ground`; `end` when none has.
    #[must_use]
    pub fn until_readable(self, ground: Self, least: f64, end: Self) -> Self {
        (0..=STEPS).map(|step| self.mixed(end, step)).find(|mixed| mixed.contrast(ground) >= least).unwrap_or(end)
    }

    /// This colour with `step` parts in [`STEPS`] of another.
    fn mixed(self, other: Self, step: u16) -> Self {
        let mix = |a: u8, b: u8| {
            let sum = u16::from(a) * (STEPS - step) + u16::from(b) * step;
            u8::try_from(sum / STEPS).unwrap_or(u8::MAX)
        };
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Self([mix(a, d), mix(b, e), mix(c, f)])
    }

    /// How bright it is, 0 to 1, as WCAG 2.2 defines relative luminance.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// The steps in which a colour is mixed with another.
const STEPS: u16 = 50;

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl FromStr for Color {
    type Err = NoColor;

    fn from_str(text: &str) -> Result<Self, NoColor> {
        let digits = text.trim().strip_prefix('#').ok_or(NoColor)?;
        let values = digits.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
        let values = values.collect::<Option<Vec<u8>>>().ok_or(NoColor)?;
        match *values.as_slice() {
            [r, g, b] => Ok(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Ok(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => Err(NoColor),
        }
    }
}

impl FieldValue for Color {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let text = lower_text(node, cx)?;
        let found = text.parse().ok();
        if found.is_none() {
            let problem =
                cx.problem(&codes::config::BAD_COLOR, node.span, format!("`{}` is not a colour", shortened(text)));
            cx.report(problem.help("write `#` and six digits from 0 to f, such as `#1b5aa8`"));
        }
        found
    }

    fn shape() -> Shape {
        Shape::Color
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(text: &str) -> Option<String> {
        text.parse::<Color>().ok().map(|color| color.to_string())
    }

    #[test]
    fn colours_have_three_or_six_digits() {
        assert_eq!(color("#1B5aa8").as_deref(), Some("#1b5aa8"));
        assert_eq!(color(" #fc0 ").as_deref(), Some("#ffcc00"));
        for wrong in ["", "#", "1b5aa8", "#1b5aa", "#1b5aa8ff", "#gggggg", "#１２３", "red", "#12345é"] {
            assert_eq!(color(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        let grey: Color = "#767676".parse().unwrap();
        assert!((grey.contrast(Color::WHITE) - 4.54).abs() < 0.01, "the greyest grey that text may have on white");
        assert!((grey.contrast(Color::WHITE) - Color::WHITE.contrast(grey)).abs() < 1e-12);
    }

    #[test]
    fn a_colour_is_darkened_just_until_it_can_be_read() {
        let yellow: Color = "#ffcc00".parse().unwrap();
        let readable = yellow.until_readable(Color::WHITE, 4.5, Color::BLACK);
        assert!(readable.contrast(Color::WHITE) >= 4.5 && readable.contrast(Color::WHITE) < 5.0, "{readable}");
        let blue: Color = "#1b5aa8".parse().unwrap();
        assert_eq!(blue.until_readable(Color::WHITE, 4.5, Color::BLACK), blue);
    }
}
