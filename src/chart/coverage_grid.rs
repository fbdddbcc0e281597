//! People as dots in a grid: influence down, support across.

use super::gauge::Gauge;
use super::svg::{Anchor, Caption, Element};
use super::text;

/// A person.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// The row, from 0; dots outside the grid are left out.
    pub row: usize,
    /// The column, from 0.
    pub column: usize,
    /// Two or three letters that stand in the dot.
    pub initials: String,
    /// The name in full, shown by the browser when one points at the dot.
    pub name: String,
    /// How well the person is covered.
    pub gauge: Gauge,
    /// Whether a ring stands around the dot.
    pub is_key: bool,
}

/// The grid.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverageGrid {
    /// What the rows are, together.
    pub row_title: String,
    /// What the columns are, together.
    pub column_title: String,
    /// The rows, from the top.
    pub rows: Vec<String>,
    /// The columns, from the left.
    pub columns: Vec<String>,
    /// The people.
    pub dots: Vec<Dot>,
}

const LEFT: f64 = 84.0;
const TOP: f64 = 44.0;
const CELL: f64 = 112.0;
const RADIUS: f64 = 12.5;
const RING: f64 = 15.5;
const STEP: f64 = 34.0;
const PER_LINE: usize = 3;
/// The most dots drawn in a cell; of more, the last place says how many.
const PER_CELL: usize = 12;

/// The people in their cells; rows grow with the fullest cell.
#[must_use]
pub fn coverage_grid(caption: &Caption<'_>, grid: &CoverageGrid) -> String {
    let columns = grid.columns.len();
    let mut cells = vec![Vec::new(); grid.rows.len() * columns];
    for dot in &grid.dots {
        if dot.row < grid.rows.len() && dot.column < columns {
            cells[dot.row * columns + dot.column].push(dot);
        }
    }
    let width = LEFT + CELL * count(columns) + 2.0;
    let mut body = Vec::new();
    let column_title = text::shortened(&grid.column_title, width - LEFT, 12.0);
    body.push(Element::label("label label-faint", Anchor::Start, LEFT, 14.0, 12.0, &column_title));
    let row_title = text::shortened(&grid.row_title, LEFT - 8.0, 12.0);
    body.push(Element::label("label label-faint", Anchor::Start, 0.0, TOP - 8.0, 12.0, &row_title));
    for (place, label) in grid.columns.iter().enumerate() {
        let label = text::shortened(label, CELL - 6.0, 13.0);
        let x = LEFT + CELL * (count(place) + 0.5);
        body.push(Element::label("label", Anchor::Middle, x, TOP - 8.0, 13.0, &label));
    }
    let mut y = TOP;
    for (row, label) in grid.rows.iter().enumerate() {
        let in_row = &cells[row * columns..(row + 1) * columns];
        let fullest = in_row.iter().map(Vec::len).max().unwrap_or(0).clamp(1, PER_CELL);
        let height = STEP * count(fullest.div_ceil(PER_LINE)) + 16.0;
        for (i, line) in (0_u32..).zip(text::wrapped(label, LEFT - 10.0, 13.0, 2)) {
            let y = y + height / 2.0 + 4.0 + 16.0 * f64::from(i);
            body.push(Element::label("label", Anchor::Start, 0.0, y, 13.0, &line));
        }
        for (column, dots) in in_row.iter().enumerate() {
            let x = LEFT + CELL * count(column);
            body.push(Element::rect("cell", x, y, CELL, height));
            body.extend(cell(dots, x, y));
        }
        y += height;
    }
    Element::chart(caption, "coverage-grid", width, y + 2.0).children(body).to_string()
}

fn cell(dots: &[&Dot], x: f64, y: f64) -> Vec<Element> {
    let shown = if dots.len() > PER_CELL { PER_CELL - 1 } else { dots.len() };
    let place = |i: usize| {
        let (column, line) = (count(i % PER_LINE), count(i / PER_LINE));
        (x + 5.0 + STEP * (column + 0.5), y + 8.0 + STEP * (line + 0.5))
    };
    let mut drawn = Vec::with_capacity(shown + 1);
    for (i, dot) in dots.iter().take(shown).enumerate() {
        let (x, y) = place(i);
        let initials: String = dot.initials.chars().take(3).collect();
        let name: String = dot.name.chars().take(200).collect();
        let mut drawn_dot = Element::group("dot").child(Element::new("title").text(&name));
        if dot.is_key {
            let ring = Element::new("circle").with("class", "dot-ring").with("cx", x).with("cy", y).with("r", RING);
            drawn_dot.push(ring);
        }
        drawn_dot.push(dot.gauge.draw(x, y, RADIUS));
        drawn_dot.push(Element::label("mark-sign", Anchor::Middle, x, y + 4.0, 11.0, &initials));
        drawn.push(drawn_dot);
    }
    if dots.len() > shown {
        let (x, y) = place(shown);
        let more = format!("+{}", dots.len() - shown);
        drawn.push(Element::label("label label-strong", Anchor::Middle, x, y + 4.0, 13.0, &more));
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

    fn dot(row: usize, column: usize, initials: &str) -> Dot {
        let name = format!("Name {initials}");
        Dot { row, column, initials: initials.into(), name, gauge: Gauge::Level(0.5), is_key: row == 0 }
    }

    fn grid(dots: Vec<Dot>) -> CoverageGrid {
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
        CoverageGrid {
            row_title: "Influence".into(),
            column_title: "Support".into(),
            rows: words(&["High", "Low"]),
            columns: words(&["Enemy", "Neutral", "Mentor"]),
            dots,
        }
    }

    #[test]
    fn people_stand_in_their_cells() {
        let svg =
            coverage_grid(&CAPTION, &grid(vec![dot(0, 2, "AF"), dot(1, 1, "王"), dot(1, 1, "BO"), dot(7, 7, "no")]));
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn a_crowd_is_counted_and_hostile_names_are_escaped() {
        let svg = coverage_grid(&CAPTION, &grid((0..40).map(|_| dot(0, 0, "AF")).collect()));
        assert_sound(&svg);
        // Eleven dots and a count of the 29 others.
        assert_eq!(svg.matches("class=\"dot\"").count(), 11);
        assert!(svg.contains(">+29<"));
        let hostile = Dot { name: HOSTILE.into(), ..dot(0, 0, HOSTILE) };
        assert!(!coverage_grid(&CAPTION, &grid(vec![hostile])).contains("<script"));
        let none = CoverageGrid { rows: Vec::new(), columns: Vec::new(), ..grid(Vec::new()) };
        assert_sound(&coverage_grid(&CAPTION, &none));
    }
}
