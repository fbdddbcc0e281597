//! Amounts as bars, each with a part of it filled: what a stage or a month holds, and what of it
//! is likely.

use super::svg::{Anchor, Caption, Element};
use super::text::{shortened, width};

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountBar {
    /// What it stands for.
    pub label: String,
    /// The whole.
    pub whole: f64,
    /// The part of it that is filled.
    pub part: f64,
    /// The whole as it is shown.
    pub text: String,
}

const WIDTH: f64 = 520.0;
const LABEL: f64 = 112.0;
const ROW: f64 = 26.0;
const BAR: f64 = 16.0;
const GAP: f64 = 8.0;

/// A bar for each, from the same line; the longest takes the whole width but for the texts.
#[must_use]
pub fn amount_bars(caption: &Caption<'_>, bars: &[AmountBar]) -> String {
    let positive = |value: f64| if value.is_finite() { value.max(0.0) } else { 0.0 };
    let most = bars.iter().map(|bar| positive(bar.whole)).fold(0.0, f64::max);
    let texts = bars.iter().map(|bar| width(&bar.text, 12.0)).fold(0.0, f64::max).min(WIDTH / 3.0);
    let room = WIDTH - LABEL - texts - GAP;
    let length = |value: f64| if most > 0.0 { positive(value) / most * room } else { 0.0 };
    let mut y = 2.0;
    let mut drawn = Vec::new();
    for bar in bars {
        let (whole, part) = (length(bar.whole), length(bar.part.min(bar.whole)));
        let line = y + ROW / 2.0 + 4.5;
        let top = y + (ROW - BAR) / 2.0;
        drawn.push(Element::label("label", Anchor::Start, 0.0, line, 13.0, &shortened(&bar.label, LABEL - GAP, 13.0)));
        drawn.push(Element::rect("amount-whole", LABEL, top, whole, BAR));
        drawn.push(Element::rect("amount-part", LABEL, top, part, BAR));
        let text = shortened(&bar.text, texts.max(1.0), 12.0);
        drawn.push(Element::label("label label-faint", Anchor::Start, LABEL + whole + GAP, line, 12.0, &text));
        y += ROW;
    }
    drawn.push(Element::line("axis", (LABEL, 0.0), (LABEL, y + 2.0)));
    Element::chart(caption, "amount-bars", WIDTH, y + 4.0).children(drawn).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

    fn bar(label: &str, whole: f64, part: f64) -> AmountBar {
        AmountBar { label: label.into(), whole, part, text: format!("{whole} EUR") }
    }

    #[test]
    fn bars_share_a_scale() {
        let svg =
            amount_bars(&CAPTION, &[bar("Prospect", 170_000.0, 8_500.0), bar("Negotiate", 2_000_000.0, 1_400_000.0)]);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&amount_bars(&CAPTION, &[]));
        let odd =
            [bar(HOSTILE, f64::NAN, f64::INFINITY), bar("", -1.0, 5.0), bar("x", 1e308, 2e307), bar("y", 0.0, 0.0)];
        assert_sound(&amount_bars(&CAPTION, &odd).replace(" onload=x style=y", ""));
    }
}
