//! Scores over dated assessments.

use super::svg::{Anchor, Caption, Element, classes, number};
use super::text;
use crate::schema::Date;

/// A score on a date.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendPoint {
    /// The date.
    pub date: Date,
    /// The date as it is shown.
    pub label: String,
    /// The score, −1…1.
    pub score: f64,
}

/// The scores of one party, by date.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Whose.
    pub label: String,
    /// The scores.
    pub points: Vec<TrendPoint>,
}

const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 110.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 28.0;
/// The series that have a class and a shape of their own.
const KINDS: usize = 4;
/// The least distance of two names.
const NAME_STEP: f64 = 16.0;
/// The least room between two labels of dates.
const DATE_GAP: f64 = 10.0;

/// The scores as lines; each of up to four series has a shape of its own on its points.
#[must_use]
pub fn trend(caption: &Caption<'_>, series: &[Series]) -> String {
    let mut dates = series.iter().flat_map(|s| &s.points).map(|p| (p.date, p.label.as_str())).collect::<Vec<_>>();
    dates.sort_unstable();
    dates.dedup_by_key(|(date, _)| *date);
    let first = dates.first().map_or(Date::ZERO, |(date, _)| *date);
    let days = dates.last().map_or(0.0, |(last, _)| days_between(first, *last));
    let x = |date: Date| {
        let share = if days > 0.0 { days_between(first, date) / days } else { 0.5 };
        LEFT + 8.0 + share * (WIDTH - LEFT - RIGHT - 16.0)
    };
    let y = |score: f64| {
        let score = if score.is_finite() { score.clamp(-1.0, 1.0) } else { 0.0 };
        TOP + (1.0 - score) / 2.0 * (HEIGHT - TOP - BOTTOM)
    };
    let mut chart = Element::chart(caption, "trend", WIDTH, HEIGHT);
    for (score, label) in [(1.0, "+1"), (0.0, "0"), (-1.0, "−1")] {
        let class = if score == 0.0 { "axis" } else { "grid" };
        chart.push(Element::line(class, (LEFT, y(score)), (WIDTH - RIGHT, y(score))));
        chart.push(Element::label("label label-faint", Anchor::End, LEFT - 6.0, y(score) + 4.0, 12.0, label));
    }
    chart = chart.children(date_labels(&dates, x));
    let mut names = Vec::new();
    for (place, one) in series.iter().enumerate() {
        let mut points = one.points.iter().collect::<Vec<_>>();
        points.sort_by_key(|point| point.date);
        let kind = place % KINDS;
        let mut group = Element::group(&classes("series", [["series-1", "series-2", "series-3", "series-4"][kind]]));
        if points.len() > 1 {
            let path = points.iter().map(|p| format!("{} {}", number(x(p.date)), number(y(p.score))));
            group.push(Element::path("series-line", format!("M{}", path.collect::<Vec<_>>().join("L"))));
        }
        group = group.children(points.iter().map(|p| point(kind, x(p.date), y(p.score))));
        if let Some(last) = points.last() {
            names.push((y(last.score), kind, one.label.as_str()));
        }
        chart.push(group);
    }
    chart.children(name_labels(names)).to_string()
}

/// As many dates as have room, the first and the last always.
fn date_labels(dates: &[(Date, &str)], x: impl Fn(Date) -> f64) -> Vec<Element> {
    let label = |date: Date, text: &str| {
        let width = text::width(text, 12.0);
        let middle = x(date).clamp(width / 2.0, (WIDTH - width / 2.0).max(width / 2.0));
        (middle - width / 2.0, middle + width / 2.0, middle)
    };
    let draw = |middle: f64, text: &str| {
        let text = text::shortened(text, 120.0, 12.0);
        Element::label("label label-faint", Anchor::Middle, middle, HEIGHT - 8.0, 12.0, &text)
    };
    let mut drawn = Vec::new();
    let Some((last_date, last_text)) = dates.last() else { return drawn };
    let (last_start, _, last_middle) = label(*last_date, last_text);
    let mut end = f64::NEG_INFINITY;
    for (date, text) in &dates[..dates.len() - 1] {
        let (start, stop, middle) = label(*date, text);
        if start >= end + DATE_GAP && stop + DATE_GAP <= last_start {
            drawn.push(draw(middle, text));
            end = stop;
        }
    }
    drawn.push(draw(last_middle, last_text));
    drawn
}

/// The names beside the last points, moved apart where they would overlap, all on the drawing.
fn name_labels(mut names: Vec<(f64, usize, &str)>) -> Vec<Element> {
    names.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut next = f64::NEG_INFINITY;
    for (y, ..) in &mut names {
        *y = y.max(next);
        next = *y + NAME_STEP;
    }
    let mut last = HEIGHT - BOTTOM;
    for (y, ..) in names.iter_mut().rev() {
        *y = y.min(last);
        last = *y - NAME_STEP;
    }
    let mut drawn = Vec::new();
    for (y, kind, name) in names {
        let text = text::shortened(name, RIGHT - 26.0, 12.0);
        drawn.push(point(kind, WIDTH - RIGHT + 12.0, y));
        drawn.push(Element::label("label", Anchor::Start, WIDTH - RIGHT + 21.0, y + 4.0, 12.0, &text));
    }
    drawn
}

/// A circle, square, diamond or triangle.
fn point(kind: usize, x: f64, y: f64) -> Element {
    let at = |dx: f64, dy: f64| format!("{} {}", number(x + dx), number(y + dy));
    let class = classes("series-point", [["series-1", "series-2", "series-3", "series-4"][kind]]);
    match kind {
        0 => Element::new("circle").with("class", class).with("cx", x).with("cy", y).with("r", 4.5),
        1 => Element::rect(&class, x - 4.0, y - 4.0, 8.0, 8.0),
        2 => Element::path(&class, format!("M{}L{}L{}L{}Z", at(0.0, -5.5), at(5.5, 0.0), at(0.0, 5.5), at(-5.5, 0.0))),
        _ => Element::path(&class, format!("M{}L{}L{}Z", at(0.0, -5.0), at(5.0, 4.0), at(-5.0, 4.0))),
    }
}

#[expect(clippy::cast_precision_loss, reason = "less than eight million days")]
fn days_between(from: Date, to: Date) -> f64 {
    (from.duration_until(to).as_hours() / 24) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};
    use crate::schema::parse_date;

    fn point(date: &str, score: f64) -> TrendPoint {
        TrendPoint { date: parse_date(date).unwrap(), label: date.to_owned(), score }
    }

    #[test]
    fn two_parties_over_three_dates() {
        let us = vec![point("2026-03-01", -0.2), point("2026-05-01", 0.4), point("2026-04-01", 0.1)];
        let them = vec![point("2026-03-01", 0.35), point("2026-05-01", 0.4)];
        let series = [Series { label: "Us".into(), points: us }, Series { label: "X-Sys".into(), points: them }];
        let svg = trend(&CAPTION, &series);
        assert_sound(&svg);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn names_of_equal_scores_stand_apart_and_on_the_drawing() {
        let one = |label: &str| Series { label: label.into(), points: vec![point("2026-03-01", -1.0)] };
        let svg = trend(&CAPTION, &[one("A"), one("B"), one("C")]);
        let y = |name: &str| {
            let before = svg.split_once(&format!(">{name}</text>")).unwrap().0;
            before.rsplit_once(" y=\"").unwrap().1.split('"').next().unwrap().parse::<f64>().unwrap()
        };
        assert_eq!([y("A"), y("B"), y("C")], [134.0, 150.0, 166.0]);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&trend(&CAPTION, &[]));
        assert_sound(&trend(&CAPTION, &[Series { label: String::new(), points: Vec::new() }]));
        let absurd = vec![point("0001-01-01", f64::NAN), point("9999-12-31", f64::INFINITY), point("9999-12-31", -9.0)];
        let many = vec![Series { label: "x".repeat(5000), points: absurd }; 6];
        assert_sound(&trend(&CAPTION, &many));
        let one = vec![TrendPoint { label: HOSTILE.into(), ..point("2026-01-01", 0.0) }];
        let svg = trend(&CAPTION, &[Series { label: HOSTILE.into(), points: one }]);
        assert!(!svg.contains("<script"));
    }
}
