//! A share as a small upright bar, for the foot of a column of a table.

use super::svg::{Element, number};

const WIDTH: f64 = 14.0;
const HEIGHT: f64 = 28.0;

/// How many of all: the table has the number below, so that the bar has no name of its own and is
/// hidden from those who do not see it.
#[must_use]
pub fn column_bar(part: usize, whole: usize) -> String {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let share = if whole == 0 { 0.0 } else { (count(part) / count(whole)).clamp(0.0, 1.0) };
    let height = share * (HEIGHT - 1.0);
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "chart column-bar")
        .with("aria-hidden", "true")
        .with("viewBox", format!("0 0 {} {}", number(WIDTH), number(HEIGHT)))
        .with("width", WIDTH)
        .with("height", HEIGHT)
        .child(Element::rect("column-unknown", 1.0, HEIGHT - 1.0 - height, WIDTH - 2.0, height))
        .child(Element::line("axis", (0.0, HEIGHT - 0.5), (WIDTH, HEIGHT - 0.5)))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_as_high_as_the_share() {
        assert!(column_bar(1, 3).contains("y=\"18\" width=\"12\" height=\"9\""), "{}", column_bar(1, 3));
        assert!(column_bar(0, 0).contains("height=\"0\""));
        assert!(column_bar(9, 3).contains("height=\"27\""));
    }
}
