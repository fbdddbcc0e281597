//! The ways of lines between cards: through the corridors between the rows, and past a row
//! through a gap between its cards, so that no line crosses a card.

use super::layout::Layout;
use std::collections::BTreeMap;

/// A line that is wished for, by the places of the cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Where it starts.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

/// The way of a line, on the drawing; its stretches are level and upright by turns.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The points at which it turns, with its ends.
    pub points: Vec<(f64, f64)>,
}

impl Route {
    /// The middle of the longest stretch.
    pub fn middle(&self) -> (f64, f64) {
        let length = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).abs() + (a.1 - b.1).abs();
        let longest = self.points.windows(2).max_by(|a, b| length(a[0], a[1]).total_cmp(&length(b[0], b[1])));
        longest.map_or((0.0, 0.0), |ends| ((ends[0].0 + ends[1].0) / 2.0, (ends[0].1 + ends[1].1) / 2.0))
    }
}

/// The ways of all lines, in the order they were wished for.
#[derive(Debug)]
pub struct Routes {
    /// The ways.
    pub routes: Vec<Route>,
}

/// The most lanes of a corridor; more lines share them.
const MOST_LANES: usize = 40;
/// The room between a card and a line that passes it.
const CLEARANCE: f64 = 6.0;
/// The distance of two lines that pass a row through the same gap.
const APART: f64 = 6.0;

/// The side of a card at which a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Top,
    Foot,
}

/// A stretch through a corridor.
#[derive(Debug, Clone, Copy)]
struct Hop {
    corridor: usize,
    from: f64,
    to: f64,
    lane: usize,
}

impl Routes {
    /// Finds a way for every line, and makes room for it in the layout.
    pub fn find(layout: &mut Layout, wishes: &[Wish]) -> Self {
        let sides = wishes.iter().map(|wish| sides(layout, *wish)).collect::<Vec<_>>();
        let ports = ports(layout, wishes, &sides);
        let mut passages = Passages::new(layout);
        let mut ways = wishes
            .iter()
            .zip(&ports)
            .map(|(wish, (start, end))| hops(layout, &mut passages, *wish, *start, *end))
            .collect::<Vec<_>>();
        let lanes = give_lanes(&mut ways, layout.rows() + 1);
        let xs = || ways.iter().flatten().flat_map(|hop| [hop.from, hop.to]);
        let left = xs().fold(f64::INFINITY, f64::min) - CLEARANCE;
        let right = xs().fold(f64::NEG_INFINITY, f64::max) + CLEARANCE;
        layout.make_room(lanes, left, right);
        let routes = wishes.iter().zip(&sides).zip(&ways).map(|((wish, sides), hops)| {
            let end_of = |place: usize, side| {
                let (top, foot) = layout.ends(place);
                if side == Side::Top { top } else { foot }
            };
            let mut points = Vec::with_capacity(2 * hops.len() + 2);
            points.extend(hops.first().map(|hop| (layout.across(hop.from), end_of(wish.from, sides.0))));
            for hop in hops {
                let y = layout.lane(hop.corridor, hop.lane);
                points.extend([(layout.across(hop.from), y), (layout.across(hop.to), y)]);
            }
            points.extend(hops.last().map(|hop| (layout.across(hop.to), end_of(wish.to, sides.1))));
            points.dedup();
            Route { points }
        });
        Self { routes: routes.collect() }
    }
}

/// The sides at which a line leaves and arrives: upwards from a lower row, over the top in one row.
fn sides(layout: &Layout, wish: Wish) -> (Side, Side) {
    match layout.row(wish.from).cmp(&layout.row(wish.to)) {
        std::cmp::Ordering::Less => (Side::Foot, Side::Top),
        std::cmp::Ordering::Equal => (Side::Top, Side::Top),
        std::cmp::Ordering::Greater => (Side::Top, Side::Foot),
    }
}

/// An end of a line: the middle of the card at its other end, its place among the lines, and
/// whether it starts here.
type LineEnd = (f64, usize, bool);

/// Where on their sides the lines end: spread out, those that lead left on the left, and none at
/// the middle where the formal line is.
fn ports(layout: &Layout, wishes: &[Wish], sides: &[(Side, Side)]) -> Vec<(f64, f64)> {
    let mut at_side = BTreeMap::<(usize, Side), Vec<LineEnd>>::new();
    for (line, (wish, sides)) in wishes.iter().zip(sides).enumerate() {
        at_side.entry((wish.from, sides.0)).or_default().push((layout.middle(wish.to), line, true));
        at_side.entry((wish.to, sides.1)).or_default().push((layout.middle(wish.from), line, false));
    }
    let mut ports = vec![(0.0, 0.0); wishes.len()];
    for ((place, side), mut lines) in at_side {
        lines.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        let (top, foot) = layout.is_hung(place);
        let middle_taken = if side == Side::Top { top } else { foot };
        let middle = layout.middle(place);
        // The places are counted with the middle as one of them when it is taken.
        let left_of_it = lines.iter().filter(|(other, ..)| *other < middle).count();
        let places = lines.len() + usize::from(middle_taken);
        let step = (layout.card_width() - 20.0) / count(places + 1);
        let skipped = if places % 2 == 1 { places / 2 } else { left_of_it.min(places - 1) };
        for (order, (_, line, starts)) in lines.into_iter().enumerate() {
            let order = if middle_taken && order >= skipped { order + 1 } else { order };
            let mut x = middle - layout.card_width() / 2.0 + 10.0 + count(order + 1) * step;
            if middle_taken && (x - middle).abs() < 4.0 {
                x += 5.0;
            }
            if starts {
                ports[line].0 = x;
            } else {
                ports[line].1 = x;
            }
        }
    }
    ports
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The stretches of a line through the corridors.
fn hops(layout: &Layout, passages: &mut Passages, wish: Wish, start: f64, end: f64) -> Vec<Hop> {
    let (from, to) = (layout.row(wish.from), layout.row(wish.to));
    // A corridor has the number of the row below it.
    let corridors: Vec<usize> = match from.cmp(&to) {
        std::cmp::Ordering::Less => (from + 1..=to).collect(),
        std::cmp::Ordering::Equal => vec![from],
        std::cmp::Ordering::Greater => (to + 1..=from).rev().collect(),
    };
    let mut hops = Vec::with_capacity(corridors.len());
    let mut x = start;
    for (place, corridor) in corridors.iter().enumerate() {
        let next = match corridors.get(place + 1) {
            // Downwards the row of the corridor's number is passed, upwards the one above it.
            Some(next) => passages.take(*corridor.min(next), x, end),
            None => end,
        };
        hops.push(Hop { corridor: *corridor, from: x, to: next, lane: 0 });
        x = next;
    }
    hops
}

/// The gaps of each row, and what passes through them already.
struct Passages {
    gaps: Vec<Vec<(f64, f64)>>,
    taken: Vec<Vec<f64>>,
}

impl Passages {
    fn new(layout: &Layout) -> Self {
        let gaps = layout.cards_in_rows().into_iter().map(|cards| {
            let starts = std::iter::once(f64::NEG_INFINITY).chain(cards.iter().map(|card| card.1 + CLEARANCE));
            let ends = cards.iter().map(|card| card.0 - CLEARANCE).chain(std::iter::once(f64::INFINITY));
            starts.zip(ends).collect()
        });
        Self { gaps: gaps.collect(), taken: layout.trunks_in_rows() }
    }

    /// An x at which a line may pass a row on its way from one x to another, with little detour.
    fn take(&mut self, row: usize, from: f64, to: f64) -> f64 {
        let detour = |x: f64| (x - from).abs() + (x - to).abs();
        let gaps = self.gaps.get(row).map_or(&[][..], Vec::as_slice);
        let nearest = |gap: &(f64, f64)| from.clamp(gap.0, gap.1);
        let best = gaps.iter().min_by(|a, b| detour(nearest(a)).total_cmp(&detour(nearest(b))));
        let Some(gap) = best else { return from };
        let wanted = nearest(gap);
        let Some(taken) = self.taken.get_mut(row) else { return wanted };
        let is_free = |x: f64| !taken.iter().any(|other| (other - x).abs() < APART - 0.1);
        let tries = (0..=60_u32).map(|n| {
            let step = f64::from(n.div_ceil(2)) * APART;
            if n % 2 == 0 { wanted + step } else { wanted - step }
        });
        let free = tries.filter(|x| (gap.0..=gap.1).contains(x)).find(|x| is_free(*x));
        let x = free.unwrap_or(wanted);
        taken.push(x);
        x
    }
}

/// Gives each stretch a lane that no other uses at the same place; returns how many lanes each
/// corridor needs.
fn give_lanes(ways: &mut [Vec<Hop>], corridors: usize) -> Vec<usize> {
    // Its left and right end, its line, its place in the line.
    let mut by_corridor = vec![Vec::<(f64, f64, usize, usize)>::new(); corridors];
    for (line, hops) in ways.iter().enumerate() {
        for (place, hop) in hops.iter().enumerate() {
            by_corridor[hop.corridor].push((hop.from.min(hop.to), hop.from.max(hop.to), line, place));
        }
    }
    let mut lanes = vec![0; corridors];
    for (corridor, mut stretches) in by_corridor.into_iter().enumerate() {
        stretches.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.cmp(&b.2)));
        let mut ends: Vec<f64> = Vec::new();
        for (start, end, line, place) in stretches {
            let free = ends.iter().position(|taken| *taken + 8.0 < start);
            let lane = match free {
                Some(lane) => lane,
                None if ends.len() < MOST_LANES => {
                    ends.push(end);
                    ends.len() - 1
                }
                None => line % MOST_LANES,
            };
            ends[lane] = ends[lane].max(end);
            ways[line][place].lane = lane;
        }
        lanes[corridor] = ends.len();
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::player_map::forest::Forest;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_line_crosses_a_card(
            managers in proptest::collection::vec(proptest::option::of(0..25_usize), 2..25),
            lines in proptest::collection::vec((0..25_usize, 0..25_usize), 0..25),
        ) {
            let people = managers.len();
            let heights = (0..people).map(|i| [50.0, 80.0, 30.0][i % 3]).collect::<Vec<_>>();
            let mut layout = Layout::new(&Forest::new(&managers), 100.0, &heights);
            let wishes = lines.iter().filter(|(a, b)| a != b && *a < people && *b < people);
            let wishes = wishes.map(|(from, to)| Wish { from: *from, to: *to }).collect::<Vec<_>>();
            let routes = Routes::find(&mut layout, &wishes).routes;
            let size = layout.size();
            for (route, wish) in routes.iter().zip(&wishes) {
                let (start, end) = (route.points[0], route.points[route.points.len() - 1]);
                prop_assert!(layout.ends(wish.from).0 == start.1 || layout.ends(wish.from).1 == start.1);
                prop_assert!(layout.ends(wish.to).0 == end.1 || layout.ends(wish.to).1 == end.1);
                for stretch in route.points.windows(2) {
                    let (a, b) = (stretch[0], stretch[1]);
                    prop_assert!(a.0 == b.0 || a.1 == b.1, "a slanting stretch");
                    prop_assert!(a.0 >= 0.0 && a.1 >= 0.0 && a.0 <= size.0 && a.1 <= size.1, "off the drawing");
                    for (card, height) in heights.iter().enumerate() {
                        let (left, top) = layout.corner(card);
                        prop_assert!(layout.card_height(card) >= *height);
                        let inside = a.0.max(b.0) > left && a.0.min(b.0) < left + 100.0
                            && a.1.max(b.1) > top && a.1.min(b.1) < layout.ends(card).1;
                        prop_assert!(!inside, "{a:?} {b:?} crosses card {card}");
                    }
                }
            }
        }
    }

    #[test]
    fn lines_over_one_corridor_have_lanes_of_their_own() {
        let mut layout = Layout::new(&Forest::new(&[None, None, None, None]), 100.0, &[50.0; 4]);
        let wishes = [(0, 3), (1, 2), (2, 3)].map(|(from, to)| Wish { from, to });
        let routes = Routes::find(&mut layout, &wishes).routes;
        let levels = routes.iter().map(|route| route.points[1].1).collect::<Vec<_>>();
        assert!(levels[0] != levels[1] && levels[0] != levels[2], "{levels:?}");
    }
}
