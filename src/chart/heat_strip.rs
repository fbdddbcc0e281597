//! The ratings of one party as a strip of marks.

use super::mark::Mark;
use super::svg::{Caption, Element};

const SIZE: f64 = 14.0;
const STEP: f64 = 17.0;
const GAP: f64 = 8.0;

/// The marks in groups, one group a question.
#[must_use]
pub fn heat_strip(caption: &Caption<'_>, groups: &[Vec<Mark>]) -> String {
    let mut x = 2.0;
    let mut marks = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        if place > 0 {
            x += GAP;
        }
        for mark in group {
            marks.push(mark.draw(x + SIZE / 2.0, 2.0 + SIZE / 2.0, SIZE));
            x += STEP;
        }
    }
    let width = (x - (STEP - SIZE) + 2.0).max(SIZE);
    Element::chart(caption, "heat-strip", width, SIZE + 4.0).children(marks).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, assert_sound};

    #[test]
    fn a_strip_of_every_mark() {
        let groups = [vec![Mark::Plus, Mark::Minus], vec![Mark::Unknown, Mark::Unrated]];
        let svg = heat_strip(&CAPTION, &groups);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
        assert_sound(&heat_strip(&CAPTION, &[]));
    }
}
