//! The ratings of one party as a strip of marks.
//!
//! A page may hold hundreds of strips, so that all marks of a kind are one path and one text.

use super::mark::Mark;
use super::svg::{Caption, Element, number};

const SIZE: f64 = 14.0;
const STEP: f64 = 17.0;
const GAP: f64 = 8.0;
/// The middle of every mark.
const MIDDLE: f64 = 2.0 + SIZE / 2.0;

/// The marks in groups, one group a question.
#[must_use]
pub fn heat_strip(caption: &Caption<'_>, groups: &[Vec<Mark>]) -> String {
    let mut x = 2.0;
    let mut places = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        if place > 0 {
            x += GAP;
        }
        for mark in group {
            places.push((*mark, x + SIZE / 2.0));
            x += STEP;
        }
    }
    let width = (x - (STEP - SIZE) + 2.0).max(SIZE);
    let kinds = [Mark::Plus, Mark::Minus, Mark::Unknown, Mark::Unrated].into_iter().filter_map(|kind| {
        let xs = places.iter().filter(|(mark, _)| *mark == kind).map(|(_, x)| *x).collect::<Vec<_>>();
        (!xs.is_empty()).then(|| marks(kind, &xs))
    });
    Element::chart(caption, "heat-strip", width, SIZE + 4.0).children(kinds).to_string()
}

/// All marks of one kind.
fn marks(kind: Mark, xs: &[f64]) -> Element {
    let outlines = xs.iter().map(|x| kind.outline(*x, MIDDLE, SIZE)).collect::<String>();
    let shapes = Element::path(kind.class(), outlines);
    let shapes = if kind == Mark::Unknown { shapes.with("stroke-dasharray", "2 1.5") } else { shapes };
    if kind == Mark::Unrated {
        return shapes;
    }
    // A list of places sets the signs one by one.
    let places = xs.iter().map(|x| number(*x)).collect::<Vec<_>>().join(" ");
    let signs = Element::new("text")
        .with("class", "mark-sign")
        .with("x", places)
        .with("y", MIDDLE + SIZE * 0.25)
        .with("font-size", SIZE * 0.8)
        .with("text-anchor", "middle")
        .text(&kind.sign().repeat(xs.len()));
    Element::new("g").child(shapes).child(signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, assert_sound};

    #[test]
    fn a_strip_of_every_mark() {
        let groups = [vec![Mark::Plus, Mark::Minus, Mark::Plus], vec![Mark::Unknown, Mark::Unrated]];
        let svg = heat_strip(&CAPTION, &groups);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
        assert_sound(&heat_strip(&CAPTION, &[]));
    }
}
