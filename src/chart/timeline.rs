//! Actions by week and owner.

use super::svg::{Anchor, Caption, Element, classes};
use super::text;

/// An action, or several of one kind and state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// The column, from 0; a chip outside the columns is left out.
    pub column: usize,
    /// A letter or two: the kind.
    pub letter: String,
    /// How many it stands for.
    pub count: usize,
    /// What it is, in full; shown by the browser when one points at the chip.
    pub text: String,
    /// Classes for the chip: overdue, done.
    pub classes: Vec<String>,
    /// A sign for its state, so that it shows without colour: `!` for overdue, `✓` for done.
    pub sign: String,
}

/// The actions of one owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Who.
    pub label: String,
    /// The actions.
    pub chips: Vec<Chip>,
}

/// The whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The columns as they are shown: what is earlier, the weeks, what is later, what has no date.
    pub columns: Vec<String>,
    /// The column of the current week.
    pub now: Option<usize>,
    /// The owners. Only the first `MOST_LANES` are drawn; a last line counts the others.
    pub lanes: Vec<Lane>,
}

const LEFT: f64 = 150.0;
const TOP: f64 = 26.0;
const COLUMN: f64 = 64.0;
const CHIP_WIDTH: f64 = 52.0;
const CHIP: f64 = 20.0;
const STEP: f64 = 24.0;
/// The distance of two lines of an owner's name.
const LINE: f64 = 16.0;
/// The most chips drawn in a cell; of more, the last place says how many.
const PER_CELL: usize = 8;
/// The most columns drawn.
const MOST_COLUMNS: usize = 60;
/// The most owners drawn.
const MOST_LANES: usize = 60;

/// The actions as chips in a grid of weeks and owners; rows grow with the fullest cell.
#[must_use]
pub fn timeline(caption: &Caption<'_>, timeline: &Timeline) -> String {
    let columns = &timeline.columns[..timeline.columns.len().min(MOST_COLUMNS)];
    let width = LEFT + COLUMN * count(columns.len());
    let drawn = &timeline.lanes[..timeline.lanes.len().min(MOST_LANES)];
    let lanes = drawn.iter().map(|lane| by_column(lane, columns.len())).collect::<Vec<_>>();
    let labels = drawn.iter().map(|lane| text::wrapped(&lane.label, LEFT - 14.0, 13.0, 2)).collect::<Vec<_>>();
    let heights = lanes.iter().zip(&labels).map(|(cells, label)| {
        let fullest = cells.iter().map(Vec::len).max().unwrap_or(0).clamp(1, PER_CELL);
        (STEP * count(fullest) + 8.0).max(LINE * count(label.len()) + 12.0)
    });
    let heights = heights.collect::<Vec<_>>();
    let more = timeline.lanes.len() - drawn.len();
    let height = TOP + heights.iter().sum::<f64>() + if more > 0 { STEP } else { 0.0 };
    let mut body = Vec::new();
    let mut y = TOP;
    for (place, height) in heights.iter().enumerate() {
        if place % 2 == 0 {
            body.push(Element::rect("band", 0.0, y, width, *height));
        }
        y += height;
    }
    if let Some(now) = timeline.now.filter(|now| *now < columns.len()) {
        body.push(Element::rect("now", LEFT + COLUMN * count(now), 0.0, COLUMN, height));
    }
    for (place, label) in columns.iter().enumerate() {
        let x = LEFT + COLUMN * count(place);
        let label = text::shortened(label, COLUMN - 4.0, 12.0);
        body.push(Element::line("grid", (x, TOP), (x, height)));
        body.push(Element::label("label label-faint", Anchor::Middle, x + COLUMN / 2.0, 17.0, 12.0, &label));
    }
    let mut y = TOP;
    for ((label, cells), height) in labels.iter().zip(&lanes).zip(&heights) {
        for (line, text) in label.iter().enumerate() {
            body.push(Element::label("label", Anchor::Start, 6.0, y + 20.0 + LINE * count(line), 13.0, text));
        }
        for (place, chips) in cells.iter().enumerate() {
            body.extend(cell(chips, LEFT + COLUMN * (count(place) + 0.5), y + 6.0));
        }
        y += height;
    }
    if more > 0 {
        body.push(Element::label("label label-strong", Anchor::Start, 6.0, y + 17.0, 13.0, &format!("+{more}")));
    }
    Element::chart(caption, "timeline", width, height.max(TOP)).children(body).to_string()
}

fn by_column(lane: &Lane, columns: usize) -> Vec<Vec<&Chip>> {
    let mut cells = vec![Vec::new(); columns];
    for chip in lane.chips.iter().filter(|chip| chip.column < columns) {
        cells[chip.column].push(chip);
    }
    cells
}

/// The chips of a cell, stacked; `x` is the cell's middle.
fn cell(chips: &[&Chip], x: f64, y: f64) -> Vec<Element> {
    let shown = if chips.len() > PER_CELL { PER_CELL - 1 } else { chips.len() };
    let mut drawn = Vec::new();
    for (place, chip) in chips.iter().take(shown).enumerate() {
        let y = y + STEP * count(place);
        let class = classes("chip", chip.classes.iter().map(String::as_str));
        let short = |text: &str, most| text.chars().take(most).collect::<String>();
        let many = if chip.count > 1 { format!("×{}", chip.count) } else { String::new() };
        let text = format!("{}{} {many}", short(&chip.letter, 2), short(&chip.sign, 1));
        drawn.push(
            Element::group(&class)
                .child(Element::new("title").text(&short(&chip.text, 300)))
                .child(Element::rect("chip-box", x - CHIP_WIDTH / 2.0, y, CHIP_WIDTH, CHIP).with("rx", 4.0))
                .child(Element::label("mark-sign", Anchor::Middle, x, y + 14.5, 12.0, text.trim_end())),
        );
    }
    if chips.len() > shown {
        let more = format!("+{}", chips.len() - shown);
        let y = y + STEP * count(shown) + 14.5;
        drawn.push(Element::label("label label-strong", Anchor::Middle, x, y, 12.0, &more));
    }
    drawn
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

    fn chip(column: usize, letter: &str, sign: &str) -> Chip {
        let classes = vec!["prime-prove".to_owned()];
        Chip { column, letter: letter.into(), count: 1, text: "Meet the CFO".into(), classes, sign: sign.into() }
    }

    #[test]
    fn actions_stand_in_their_weeks() {
        let timeline = Timeline {
            columns: ["Earlier", "1 Jun", "8 Jun"].map(str::to_owned).to_vec(),
            now: Some(1),
            lanes: vec![
                Lane {
                    label: "Mara Lind".into(), chips: vec![chip(0, "P", "!"), chip(1, "R", ""), chip(1, "M", "✓")]
                },
                Lane { label: "Ola".into(), chips: vec![Chip { count: 12, ..chip(2, "E", "!") }] },
            ],
        };
        let svg = super::timeline(&CAPTION, &timeline);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&super::timeline(&CAPTION, &Timeline { columns: Vec::new(), now: Some(3), lanes: Vec::new() }));
        let hostile = Chip { text: HOSTILE.into(), classes: vec![HOSTILE.into()], ..chip(0, HOSTILE, HOSTILE) };
        let crowd = Timeline {
            columns: vec![HOSTILE.into(); 500],
            now: None,
            lanes: vec![Lane { label: HOSTILE.into(), chips: vec![hostile; 20] }],
        };
        let svg = super::timeline(&CAPTION, &crowd);
        assert!(!svg.contains("<script"));
        assert!(svg.contains(">+13<"));
        let lane = Lane { label: "A".into(), chips: Vec::new() };
        let crowd = Timeline { columns: Vec::new(), now: None, lanes: vec![lane; MOST_LANES + 7] };
        let svg = super::timeline(&CAPTION, &crowd);
        assert_sound(&svg);
        assert!(svg.contains(">+7<") && svg.matches(">A<").count() == MOST_LANES);
    }
}
