//! The answers to each question as bars, ours over the competitor's.

use super::mark::Mark;
use super::svg::{Anchor, Caption, Element};
use super::text::wrapped;

/// How many criteria of a question have each sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignCounts {
    /// `+`.
    pub plus: u32,
    /// `?`, and not yet rated.
    pub unknown: u32,
    /// `-`.
    pub minus: u32,
}

impl SignCounts {
    fn total(self) -> f64 {
        f64::from(self.plus) + f64::from(self.unknown) + f64::from(self.minus)
    }
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    /// The question, as it is shown.
    pub label: String,
    /// Our answers.
    pub ours: SignCounts,
    /// The competitor's.
    pub theirs: Option<SignCounts>,
}

const WIDTH: f64 = 480.0;
const LABEL: f64 = 150.0;
const PARTY: f64 = 76.0;
const BAR: f64 = 18.0;
const ROW_GAP: f64 = 14.0;

/// Bars of `+`, `?` and `−` for each question; `us` and `them` name the parties.
#[must_use]
pub fn question_bars(caption: &Caption<'_>, rows: &[QuestionRow], us: &str, them: &str) -> String {
    let most =
        rows.iter().flat_map(|row| [Some(row.ours), row.theirs]).flatten().map(SignCounts::total).fold(1.0, f64::max);
    let unit = (WIDTH - LABEL - PARTY - 8.0) / most;
    let mut y = 4.0;
    let mut drawn = Vec::new();
    for row in rows {
        let bars = if row.theirs.is_some() { 2.0 } else { 1.0 };
        let lines = wrapped(&row.label, LABEL - 12.0, 13.0, 2);
        let height = (bars * (BAR + 3.0)).max(34.0);
        let middle = y + height / 2.0;
        for (i, line) in (0_u32..).zip(&lines) {
            let offset = f64::from(i) * 16.0 - if lines.len() > 1 { 3.5 } else { -4.5 };
            drawn.push(Element::label("label", Anchor::Start, 0.0, middle + offset, 13.0, line));
        }
        let top = middle - bars * (BAR + 3.0) / 2.0;
        drawn.push(bar("bar-ours", us, row.ours, unit, top));
        if let Some(theirs) = row.theirs {
            drawn.push(bar("bar-theirs", them, theirs, unit, top + BAR + 3.0));
        }
        y += height + ROW_GAP;
    }
    Element::chart(caption, "question-bars", WIDTH, (y - ROW_GAP + 4.0).max(8.0)).children(drawn).to_string()
}

fn bar(class: &str, party: &str, counts: SignCounts, unit: f64, y: f64) -> Element {
    let name = super::text::shortened(party, PARTY - 8.0, 12.0);
    let mut bar = Element::group(class).child(Element::label(
        "label label-faint",
        Anchor::End,
        LABEL + PARTY - 6.0,
        y + 13.0,
        12.0,
        &name,
    ));
    let mut x = LABEL + PARTY;
    for (mark, count) in [(Mark::Plus, counts.plus), (Mark::Unknown, counts.unknown), (Mark::Minus, counts.minus)] {
        if count == 0 {
            continue;
        }
        let width = f64::from(count) * unit;
        let mut part = Element::rect(mark.class(), x, y, width, BAR);
        if mark == Mark::Unknown {
            part = part.with("stroke-dasharray", "3 2");
        }
        bar.push(part);
        let sign = format!("{}{count}", mark.sign());
        if super::text::width(&sign, 12.0) < width {
            bar.push(Element::label("mark-sign", Anchor::Middle, x + width / 2.0, y + 13.0, 12.0, &sign));
        }
        x += width;
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

    pub fn rows() -> Vec<QuestionRow> {
        let counts = |plus, unknown, minus| SignCounts { plus, unknown, minus };
        vec![
            QuestionRow {
                label: "Is there an opportunity?".into(),
                ours: counts(3, 1, 1),
                theirs: Some(counts(0, 5, 0)),
            },
            QuestionRow { label: "Can we win?".into(), ours: counts(5, 0, 0), theirs: None },
        ]
    }

    #[test]
    fn bars_carry_their_signs() {
        let svg = question_bars(&CAPTION, &rows(), "Us", "X-Sys");
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&question_bars(&CAPTION, &[], "", ""));
        let most = SignCounts { plus: u32::MAX, unknown: u32::MAX, minus: u32::MAX };
        let row = QuestionRow { label: HOSTILE.into(), ours: most, theirs: Some(SignCounts::default()) };
        assert_sound(&question_bars(&CAPTION, &[row], HOSTILE, HOSTILE).replace(" onload=x style=y", ""));
    }
}
