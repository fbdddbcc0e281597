//! The map of key players: the formal hierarchy as a tree of cards, with the lines of influence
//! and of conflict led through the corridors between the cards.
//!
//! # Why these ways of drawing
//! Two orders lie over each other here. The formal one is a forest, and whoever reads a chart of an
//! organisation looks for levels and for managers over the middle of their people: the tidy tree of
//! Reingold and Tilford, which sets subtrees side by side by their outlines, as its variation by
//! Buchheim and others does for any number of children. Ours keeps the outlines level by level, so
//! that many leaves of one manager can be wrapped in rows instead of a line as wide as a street;
//! none of the crates for layout does that.
//!
//! The informal order is drawn over it and must not move a card: who knows the map finds a person
//! where they were last week, whatever is learned about influence. That rules out layered drawing
//! after Sugiyama (Graphviz's `dot`, `rust-sugiyama`, dagre), which sets the nodes by all the
//! edges; a conflict between two boards would bend the hierarchy. So the cards are fixed first, and
//! the lines find their way as wires on a board do: through the corridors between the rows, each
//! stretch in a lane of its own (the left-edge algorithm of channel routing), and past a row through
//! a gap between its cards. That keeps every line off every card, parallel lines apart, and turns
//! upright where they end, so that arrows point at their card.

mod card;
mod forest;
mod key;
mod layout;
mod route;

pub use card::{Badge, Card};
pub use key::{MapSign, map_sign};

use super::svg::{Caption, Element, classes, number};
use layout::Layout;
use route::{Route, Routes, Wish};

/// How strong a line of influence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Weak.
    Low,
    /// As usual.
    Medium,
    /// Strong.
    High,
}

/// A line of influence, by the places of the cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InfluenceLine {
    /// Who sways.
    pub from: usize,
    /// Who is swayed.
    pub to: usize,
    /// How strongly.
    pub strength: Strength,
}

/// What the map shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlayerMap<'a> {
    /// The people. Only the first [`MOST_CARDS`] are drawn.
    pub cards: &'a [Card],
    /// The lines of influence. Only the first [`MOST_LINES`] are drawn, conflicts counted in.
    pub influences: &'a [InfluenceLine],
    /// Pairs who are at odds.
    pub conflicts: &'a [(usize, usize)],
}

/// The most people drawn: a map of more is read as a table.
pub const MOST_CARDS: usize = 600;
/// The most lines of influence and conflict drawn.
pub const MOST_LINES: usize = 400;

/// A map as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The drawing.
    pub svg: String,
    /// Its natural width in pixels.
    pub width: f64,
    /// Its natural height in pixels.
    pub height: f64,
}

/// The map. It keeps its natural size and is meant to scroll inside its box.
#[must_use]
pub fn player_map(caption: &Caption<'_>, map: &PlayerMap<'_>) -> Drawn {
    let cards = &map.cards[..map.cards.len().min(MOST_CARDS)];
    let faces = cards.iter().map(card::face).collect::<Vec<_>>();
    let heights = faces.iter().map(card::Face::height).collect::<Vec<_>>();
    let forest = forest::Forest::new(&cards.iter().map(|card| card.reports_to).collect::<Vec<_>>());
    let mut layout = Layout::new(&forest, card::WIDTH, &heights);
    let is_line = |a: usize, b: usize| a != b && a < cards.len() && b < cards.len();
    let influences = map.influences.iter().filter(|line| is_line(line.from, line.to)).take(MOST_LINES);
    let influences = influences.collect::<Vec<_>>();
    let conflicts = map.conflicts.iter().filter(|(a, b)| is_line(*a, *b)).take(MOST_LINES - influences.len());
    let conflicts = conflicts.collect::<Vec<_>>();
    let wishes = influences.iter().map(|line| Wish { from: line.from, to: line.to });
    let wishes = wishes.chain(conflicts.iter().map(|(a, b)| Wish { from: *a, to: *b })).collect::<Vec<_>>();
    let routes = Routes::find(&mut layout, &wishes);
    let (width, height) = layout.size();
    let frame =
        if cards.iter().all(|card| card.leads_to.is_empty()) { Element::chart } else { Element::chart_of_links };
    let mut chart = frame(caption, "player-map", width, height);
    chart.push(
        Element::group("reports-lines")
            .children(layout.reports().into_iter().map(|points| Element::path("reports", rounded(&points, 4.0)))),
    );
    let (of_influence, of_conflict) = routes.routes.split_at(influences.len());
    for (line, route) in influences.iter().zip(of_influence) {
        chart.push(influence(line.strength, route));
    }
    for route in of_conflict {
        chart.push(conflict(route));
    }
    for (place, face) in faces.iter().enumerate() {
        let (x, y) = layout.corner(place);
        chart.push(face.draw(&cards[place], x, y, layout.card_height(place)));
    }
    Drawn { svg: chart.to_string(), width, height }
}

fn influence(strength: Strength, route: &Route) -> Element {
    let strength = match strength {
        Strength::Low => "influence-low",
        Strength::Medium => "influence-medium",
        Strength::High => "influence-high",
    };
    let mut group = Element::group(&classes("influence", [strength]));
    group.push(Element::path("influence-line", rounded(&route.points, 8.0)));
    if let [.., before, tip] = route.points[..] {
        // The last stretch is always upright.
        let back = if tip.1 > before.1 { -8.0 } else { 8.0 };
        let at = |dx: f64, dy: f64| format!("{} {}", number(tip.0 + dx), number(tip.1 + dy));
        group.push(Element::path("arrow", format!("M{}L{}L{}Z", at(0.0, 0.0), at(-4.5, back), at(4.5, back))));
    }
    group
}

fn conflict(route: &Route) -> Element {
    let (x, y) = route.middle();
    let cross = [(-5.0, -5.0, 5.0, 5.0), (-5.0, 5.0, 5.0, -5.0)];
    let cross =
        cross.map(|(a, b, c, d)| format!("M{} {}L{} {}", number(x + a), number(y + b), number(x + c), number(y + d)));
    Element::group("conflict")
        .child(Element::path("conflict-line", rounded(&route.points, 8.0)).with("stroke-dasharray", "6 4"))
        .child(Element::path("conflict-cross", cross.concat()))
}

/// A path along points that turn at right angles, its corners rounded.
fn rounded(points: &[(f64, f64)], radius: f64) -> String {
    let Some((first, rest)) = points.split_first() else { return String::new() };
    let mut data = format!("M{} {}", number(first.0), number(first.1));
    let mut before = *first;
    for (place, corner) in rest.iter().enumerate() {
        let Some(after) = rest.get(place + 1) else {
            data.push_str(&format!("L{} {}", number(corner.0), number(corner.1)));
            break;
        };
        let toward = |other: (f64, f64)| {
            let (dx, dy) = (other.0 - corner.0, other.1 - corner.1);
            let length = dx.abs() + dy.abs();
            let share = if length > 0.0 { radius.min(length / 2.0) / length } else { 0.0 };
            (corner.0 + dx * share, corner.1 + dy * share)
        };
        let (enter, leave) = (toward(before), toward(*after));
        data.push_str(&format!(
            "L{} {}Q{} {} {} {}",
            number(enter.0),
            number(enter.1),
            number(corner.0),
            number(corner.1),
            number(leave.0),
            number(leave.1)
        ));
        before = *corner;
    }
    data
}

#[cfg(test)]
mod tests;
