//! Benefits and costs as steps up and down to what is left.

use super::svg::{Anchor, Caption, Element, classes};
use super::text;

/// Which way a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// Up.
    Gain,
    /// Down.
    Loss,
    /// From nothing to where the steps so far have led.
    Total,
}

/// A step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// How much, not negative. Not looked at for a total.
    pub amount: f64,
    /// The amount as it is shown.
    pub text: String,
    /// Which way.
    pub kind: StepKind,
}

const LABEL: f64 = 190.0;
const PLOT: f64 = 300.0;
const TEXT: f64 = 130.0;
const ROW: f64 = 28.0;
const BAR: f64 = 18.0;

/// The steps as rows, from the top down.
#[must_use]
pub fn waterfall(caption: &Caption<'_>, steps: &[Step]) -> String {
    let mut level = 0.0_f64;
    let mut spans = Vec::with_capacity(steps.len());
    for step in steps {
        let amount = if step.amount.is_finite() { step.amount.clamp(0.0, 1e30) } else { 0.0 };
        let before = level;
        match step.kind {
            StepKind::Gain => level += amount,
            StepKind::Loss => level -= amount,
            StepKind::Total => {}
        }
        spans.push(if step.kind == StepKind::Total { (0.0, level) } else { (before, level) });
    }
    let low = spans.iter().map(|(a, b)| a.min(*b)).fold(0.0, f64::min);
    let high = spans.iter().map(|(a, b)| a.max(*b)).fold(0.0, f64::max);
    let scale = if high > low { PLOT / (high - low) } else { 0.0 };
    let x = |value: f64| LABEL + (value - low) * scale;
    let height = ROW * f64::from(u32::try_from(steps.len()).unwrap_or(u32::MAX)) + 8.0;
    let mut chart = Element::chart(caption, "waterfall", LABEL + PLOT + TEXT, height.max(ROW));
    chart.push(Element::line("axis", (x(0.0), 2.0), (x(0.0), height - 2.0)));
    let mut y = 4.0;
    for (place, (step, (from, to))) in steps.iter().zip(&spans).enumerate() {
        let (class, sign) = match step.kind {
            StepKind::Gain => ("step-gain", "+"),
            StepKind::Loss => ("step-loss", "−"),
            StepKind::Total => ("step-total", "="),
        };
        let (left, right) = (x(from.min(*to)), x(from.max(*to)));
        let middle = y + ROW / 2.0;
        let label = text::shortened(&step.label, LABEL - 12.0, 13.0);
        chart.push(Element::label("label", Anchor::Start, 0.0, middle + 4.5, 13.0, &label));
        // A step too small to see still has a line's width.
        let width = (right - left).max(1.5);
        chart.push(Element::rect(&classes("step", [class]), left, middle - BAR / 2.0, width, BAR));
        if width > 14.0 {
            chart.push(Element::label("step-sign", Anchor::Middle, left + width / 2.0, middle + 4.5, 13.0, sign));
        }
        let amount = text::shortened(&step.text, TEXT - 10.0, 13.0);
        chart.push(Element::label("label label-strong", Anchor::Start, right + 6.0, middle + 4.5, 13.0, &amount));
        if place + 1 < steps.len() {
            let end = x(*to);
            chart.push(Element::line("step-link", (end, middle + BAR / 2.0), (end, middle + ROW - BAR / 2.0)));
        }
        y += ROW;
    }
    chart.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

    fn step(label: &str, amount: f64, kind: StepKind) -> Step {
        Step { label: label.into(), amount, text: format!("{amount} EUR"), kind }
    }

    #[test]
    fn steps_lead_to_what_is_left() {
        let steps = [
            step("Revenue", 300.0, StepKind::Gain),
            step("Expenses", 120.0, StepKind::Gain),
            step("Acquisition", 500.0, StepKind::Loss),
            step("Net", -80.0, StepKind::Total),
        ];
        let svg = waterfall(&CAPTION, &steps);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&waterfall(&CAPTION, &[]));
        assert_sound(&waterfall(&CAPTION, &[step("zero", 0.0, StepKind::Total)]));
        let absurd = [
            step(HOSTILE, f64::NAN, StepKind::Gain),
            step("x", f64::INFINITY, StepKind::Loss),
            step("y", 1e300, StepKind::Gain),
            step("z", -5.0, StepKind::Loss),
        ];
        assert_sound(&waterfall(&CAPTION, &absurd));
    }
}
