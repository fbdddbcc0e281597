//! One figure against its threshold.

use super::svg::{Anchor, Caption, Element, classes, number};
use super::text;

/// A figure and its threshold.
#[derive(Debug, Clone, PartialEq)]
pub struct Bullet {
    /// What is measured.
    pub label: String,
    /// The figure.
    pub value: f64,
    /// The figure as it is shown.
    pub value_text: String,
    /// The threshold.
    pub threshold: f64,
    /// The threshold as it is shown.
    pub threshold_text: String,
    /// Whether the figure meets it: for some, less is better.
    pub met: bool,
    /// The left end of the scale.
    pub low: f64,
    /// The right end of the scale.
    pub high: f64,
}

const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 52.0;

/// A bar for the figure, a mark for the threshold, `✓` or `✗` for whether it is met.
#[must_use]
pub fn bullet(caption: &Caption<'_>, figure: &Bullet) -> String {
    // The ends of a scale that is no number would have no order.
    let finite = |end: f64| if end.is_finite() { end } else { 0.0 };
    let (low, high) = (finite(figure.low), finite(figure.high));
    let x = |value: f64| {
        let share = (value - low) / (high - low);
        if share.is_finite() { share.clamp(0.0, 1.0) * WIDTH } else { 0.0 }
    };
    // A scale that spans zero has its bar start there.
    let origin = x(0.0_f64.clamp(low.min(high), low.max(high)));
    let (left, right) = (origin.min(x(figure.value)), origin.max(x(figure.value)));
    let at = x(figure.threshold);
    let sign = if figure.met { "✓" } else { "✗" };
    let value = format!("{sign} {}", text::shortened(&figure.value_text, WIDTH / 2.0 - 24.0, 13.0));
    let label = text::shortened(&figure.label, WIDTH / 2.0, 13.0);
    let limit = text::shortened(&figure.threshold_text, WIDTH / 2.0, 12.0);
    let half = text::width(&limit, 12.0) / 2.0;
    let class = classes("bullet-bar", [if figure.met { "bullet-met" } else { "bullet-missed" }]);
    Element::chart(caption, "bullet", WIDTH, HEIGHT)
        .child(Element::label("label", Anchor::Start, 0.0, 13.0, 13.0, &label))
        .child(Element::label("label label-strong", Anchor::End, WIDTH, 13.0, 13.0, &value))
        .child(Element::rect("bullet-track", 0.0, 20.0, WIDTH, 14.0))
        .child(Element::rect(&class, left, 23.0, right - left, 8.0))
        .child(Element::path("bullet-threshold", format!("M{} 17V37", number(at.clamp(1.0, WIDTH - 1.0)))))
        .child(Element::label(
            "label label-faint",
            Anchor::Middle,
            at.clamp(half.min(WIDTH / 2.0), (WIDTH - half).max(WIDTH / 2.0)),
            48.0,
            12.0,
            &limit,
        ))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, assert_sound};

    fn figure(value: f64, threshold: f64, low: f64, high: f64) -> Bullet {
        Bullet {
            label: "Order amount".into(),
            value,
            value_text: "250 000 EUR".into(),
            threshold,
            threshold_text: "at least 100 000 EUR".into(),
            met: value >= threshold,
            low,
            high,
        }
    }

    #[test]
    fn a_figure_against_its_threshold() {
        let svg = bullet(&CAPTION, &figure(250_000.0, 100_000.0, 0.0, 400_000.0));
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn anything_can_be_drawn() {
        for (value, threshold, low, high) in [
            (0.0, 0.0, 0.0, 0.0),
            (-0.4, 0.2, -1.0, 1.0),
            (f64::NAN, f64::INFINITY, 1.0, -1.0),
            (1e300, -1e300, -1e308, 1e308),
            (1.0, 1.0, f64::NAN, f64::NAN),
        ] {
            assert_sound(&bullet(&CAPTION, &figure(value, threshold, low, high)));
        }
    }
}
