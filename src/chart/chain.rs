//! Items in columns, from why to what, with an arrow from each to what it serves.

use super::svg::{Anchor, Caption, Element, classes, number};
use super::text;
use std::collections::BTreeMap;

/// The chain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chain {
    /// The columns, from the left.
    pub columns: Vec<ChainColumn>,
    /// The arrows; one to or from an item that is not drawn is left out.
    pub links: Vec<ChainLink>,
}

/// The items of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChainColumn {
    /// What they are, together.
    pub title: String,
    /// The items, from the top.
    pub items: Vec<ChainItem>,
}

/// An item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChainItem {
    /// What it is.
    pub text: String,
    /// A line below it, such as its state; may be empty.
    pub note: String,
    /// Classes: state.
    pub classes: Vec<String>,
}

/// The place of an item: its column and its place in it, from 0.
pub type ChainPlace = (usize, usize);

/// An arrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChainLink {
    /// The item that serves.
    pub from: ChainPlace,
    /// What it serves.
    pub to: ChainPlace,
}

const WIDTH: f64 = 172.0;
const GUTTER: f64 = 60.0;
const TOP: f64 = 30.0;
const GAP: f64 = 22.0;
const PAD: f64 = 9.0;
const LINE: f64 = 16.0;
const SIZE: f64 = 12.5;
const NOTE: f64 = 11.0;
/// How far two lines through one gap are apart.
const APART: f64 = 4.0;
/// The most lines of an item's text.
const MOST_LINES: usize = 5;
/// The most items drawn in a column; of more, a line says how many.
const MOST_ITEMS: usize = 24;
/// The most arrows.
const MOST_LINKS: usize = 300;

/// An item on the drawing.
struct Placed<'a> {
    item: &'a ChainItem,
    lines: Vec<String>,
    y: f64,
    height: f64,
}

/// A side of an item, at which arrows begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Left,
    Right,
}

/// The items in their columns, every arrow beside or between them, none across one.
#[must_use]
pub fn chain(caption: &Caption<'_>, chain: &Chain) -> String {
    let columns = chain.columns.iter().map(|column| stacked(&column.items)).collect::<Vec<_>>();
    let foot = columns.iter().filter_map(|boxes| boxes.last()).map(|last| last.y + last.height).fold(TOP, f64::max);
    let width = count(columns.len()) * (WIDTH + GUTTER) - if columns.is_empty() { 0.0 } else { GUTTER };
    let mut body = Vec::new();
    for (place, column) in chain.columns.iter().enumerate() {
        let title = text::shortened(&column.title, WIDTH, 13.0);
        body.push(Element::label("label label-strong", Anchor::Start, left(place), 16.0, 13.0, &title));
    }
    let (arrows, lowest) = arrows(&chain.links, &columns);
    let mut height = foot.max(lowest + APART);
    body.extend(arrows);
    for (place, boxes) in columns.iter().enumerate() {
        body.extend(boxes.iter().map(|one| card(one, left(place))));
        let more = chain.columns[place].items.len() - boxes.len();
        if more > 0 {
            let y = boxes.last().map_or(TOP, |last| last.y + last.height) + GAP;
            body.push(Element::label("label", Anchor::Start, left(place), y, 13.0, &format!("+{more}")));
            height = height.max(y);
        }
    }
    Element::chart(caption, "chain", width.max(WIDTH) + 2.0, height + 6.0).children(body).to_string()
}

fn left(column: usize) -> f64 {
    1.0 + count(column) * (WIDTH + GUTTER)
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The items below each other.
fn stacked(items: &[ChainItem]) -> Vec<Placed<'_>> {
    let mut y = TOP;
    let stack = items.iter().take(MOST_ITEMS).map(|item| {
        let lines = text::wrapped(&item.text, WIDTH - 2.0 * PAD, SIZE, MOST_LINES);
        let note = if item.note.is_empty() { 0.0 } else { LINE };
        let height = 2.0 * PAD + LINE * count(lines.len().max(1)) + note - 2.0;
        let placed = Placed { item, lines, y, height };
        y += height + GAP;
        placed
    });
    stack.collect()
}

fn card(one: &Placed<'_>, x: f64) -> Element {
    let class = classes("chain-item", one.item.classes.iter().map(String::as_str));
    let full: String = one.item.text.chars().take(400).collect();
    let mut card = Element::group(&class)
        .child(Element::new("title").text(&full))
        .child(Element::rect("chain-box", x, one.y, WIDTH, one.height).with("rx", 6.0));
    let mut y = one.y + PAD + SIZE - 1.0;
    for line in &one.lines {
        card.push(Element::label("label", Anchor::Start, x + PAD, y, SIZE, line));
        y += LINE;
    }
    if !one.item.note.is_empty() {
        let note = text::shortened(&one.item.note, WIDTH - 2.0 * PAD, NOTE);
        card.push(Element::label("label label-faint", Anchor::Start, x + PAD, y, NOTE, &note));
    }
    card
}

/// The sides at which an arrow begins and ends: towards each other; within a column, both right.
const fn sides(link: &ChainLink) -> (Side, Side) {
    match (link.from.0 < link.to.0, link.from.0 > link.to.0) {
        (true, _) => (Side::Right, Side::Left),
        (_, true) => (Side::Left, Side::Right),
        _ => (Side::Right, Side::Right),
    }
}

/// The arrows, and how low the lowest of them passes a column.
fn arrows(links: &[ChainLink], columns: &[Vec<Placed<'_>>]) -> (Vec<Element>, f64) {
    let is_drawn = |place: ChainPlace| columns.get(place.0).is_some_and(|boxes| place.1 < boxes.len());
    let mut links = links.to_vec();
    links.retain(|link| is_drawn(link.from) && is_drawn(link.to) && link.from != link.to);
    links.sort_unstable();
    links.dedup();
    links.truncate(MOST_LINKS);
    let ends = ends(&links);
    let mut lowest = 0.0_f64;
    // How many lines pass each gap of each column by now.
    let mut passing: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let at = |place: ChainPlace, side: Side, other: ChainPlace| {
        let one = &columns[place.0][place.1];
        let all = ends.get(&(place, side)).map_or(&[][..], Vec::as_slice);
        let of = all.iter().position(|end| *end == other).unwrap_or(0);
        let x = left(place.0) + if side == Side::Right { WIDTH } else { 0.0 };
        (x, one.y + one.height * count(of + 1) / count(all.len() + 1))
    };
    let arrow = |link: &ChainLink| {
        let (out, into) = sides(link);
        let start = at(link.from, out, link.to);
        let (tip_x, tip_y) = at(link.to, into, link.from);
        // The tip stands at the item's edge, the line ends behind it.
        let back = if into == Side::Left { -7.0 } else { 7.0 };
        let mut way = Way::from(start);
        if link.from.0 == link.to.0 {
            way.around((tip_x + back, tip_y));
        } else {
            let goes_right = link.from.0 < link.to.0;
            let mut between = (link.from.0.min(link.to.0) + 1..link.from.0.max(link.to.0)).collect::<Vec<_>>();
            if !goes_right {
                between.reverse();
            }
            for column in between {
                let y = passage(&columns[column], column, way.at.1, &mut passing);
                let (near, far) = (left(column) - 4.0, left(column) + WIDTH + 4.0);
                let (enters, leaves) = if goes_right { (near, far) } else { (far, near) };
                lowest = lowest.max(y);
                way.to((enters, y));
                way.level(leaves);
            }
            way.to((tip_x + back, tip_y));
        }
        let point = |dx: f64, dy: f64| format!("{} {}", number(tip_x + dx), number(tip_y + dy));
        let head = format!("M{}L{}L{}Z", point(0.0, 0.0), point(back * 1.2, -4.5), point(back * 1.2, 4.5));
        Element::group("chain-link").child(Element::path("chain-line", way.data)).child(Element::path("arrow", head))
    };
    let drawn = links.iter().map(arrow).collect();
    (drawn, lowest)
}

/// For each side of each item, the items at the other ends of its arrows, from the top.
fn ends(links: &[ChainLink]) -> BTreeMap<(ChainPlace, Side), Vec<ChainPlace>> {
    let mut ends: BTreeMap<(ChainPlace, Side), Vec<ChainPlace>> = BTreeMap::new();
    for link in links {
        let (out, into) = sides(link);
        ends.entry((link.from, out)).or_default().push(link.to);
        ends.entry((link.to, into)).or_default().push(link.from);
    }
    for others in ends.values_mut() {
        others.sort_unstable_by_key(|(column, item)| (*item, *column));
        others.dedup();
    }
    ends
}

/// Where a line passes a column between two of its items or below the last: the gap nearest to `y`.
fn passage(boxes: &[Placed<'_>], column: usize, y: f64, passing: &mut BTreeMap<(usize, usize), usize>) -> f64 {
    let gaps = boxes.iter().enumerate().map(|(place, one)| (place, one.y + one.height + GAP / 2.0));
    let nearest = gaps.min_by(|(_, a), (_, b)| (a - y).abs().total_cmp(&(b - y).abs()));
    let Some((place, middle)) = nearest else { return y };
    let taken = passing.entry((column, place)).or_default();
    // In the middle, then a little above and below by turns; what is more than five shares.
    let step = count((*taken % 5).div_ceil(2)) * APART;
    let offset = if taken.is_multiple_of(2) { step } else { -step };
    *taken += 1;
    middle + offset
}

/// A line on its way, as the data of a path.
struct Way {
    data: String,
    at: (f64, f64),
}

impl Way {
    fn from(start: (f64, f64)) -> Self {
        Self { data: format!("M{} {}", number(start.0), number(start.1)), at: start }
    }

    /// On to a point in a soft curve that leaves and arrives level.
    fn to(&mut self, point: (f64, f64)) {
        let middle = f64::midpoint(self.at.0, point.0);
        self.curve((middle, self.at.1), (middle, point.1), point);
    }

    /// Around to a point on the same side.
    fn around(&mut self, point: (f64, f64)) {
        let out = self.at.0.max(point.0) + GUTTER / 2.0;
        self.curve((out, self.at.1), (out, point.1), point);
    }

    /// Straight on.
    fn level(&mut self, x: f64) {
        self.data.push_str(&format!("H{}", number(x)));
        self.at.0 = x;
    }

    fn curve(&mut self, first: (f64, f64), second: (f64, f64), to: (f64, f64)) {
        let text = |point: (f64, f64)| format!("{} {}", number(point.0), number(point.1));
        self.data.push_str(&format!("C{} {} {}", text(first), text(second), text(to)));
        self.at = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::tests::{CAPTION, HOSTILE, assert_sound};

    fn item(text: &str, note: &str) -> ChainItem {
        ChainItem { text: text.into(), note: note.into(), classes: vec!["state-confirmed".into()] }
    }

    fn column(title: &str, items: &[&str]) -> ChainColumn {
        ChainColumn { title: title.into(), items: items.iter().map(|text| item(text, "Confirmed")).collect() }
    }

    fn link(from: ChainPlace, to: ChainPlace) -> ChainLink {
        ChainLink { from, to }
    }

    fn small() -> Chain {
        Chain {
            columns: vec![
                column("Pressures", &["Two supermarkets ask for gapless records"]),
                column("Goals", &["Keep the supermarkets", "Half the write-offs"]),
                column("Solutions", &["Warn four hours ahead"]),
            ],
            links: vec![link((0, 0), (1, 0)), link((2, 0), (1, 1)), link((2, 0), (0, 0)), link((1, 1), (1, 0))],
        }
    }

    #[test]
    fn items_stand_in_columns_with_arrows_to_what_they_serve() {
        let svg = chain(&CAPTION, &small());
        assert_sound(&svg);
        assert_eq!(svg.matches("class=\"arrow\"").count(), 4);
        insta::assert_snapshot!(svg);
    }

    #[test]
    fn a_line_passes_a_column_between_its_items() {
        let drawn = small();
        let boxes = stacked(&drawn.columns[1].items);
        let mut passing = BTreeMap::new();
        let (first, second) = (&boxes[0], &boxes[1]);
        let between = passage(&boxes, 1, first.y, &mut passing);
        assert!(between > first.y + first.height && between < second.y, "{between}");
        let again = passage(&boxes, 1, first.y, &mut passing);
        assert!(again > first.y + first.height && again < second.y && again != between, "{again}");
        let below = passage(&boxes, 1, 10_000.0, &mut passing);
        assert!(below > second.y + second.height, "{below}");
    }

    #[test]
    fn a_crowd_is_counted_and_what_is_not_there_is_left_out() {
        let names = (0..40).map(|i| format!("item {i}")).collect::<Vec<_>>();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        let mut crowd =
            Chain { columns: vec![column("Goals", &names), column("Solutions", &["x"])], links: Vec::new() };
        crowd.links = (0..40).map(|i| link((1, 0), (0, i))).collect();
        crowd.links.extend([link((1, 0), (0, 0)), link((7, 0), (0, 0)), link((0, 1), (0, 1))]);
        let svg = chain(&CAPTION, &crowd);
        assert_sound(&svg);
        assert!(svg.contains(">+16<"), "{svg}");
        assert_eq!(svg.matches("class=\"arrow\"").count(), MOST_ITEMS, "one for each item that is drawn");
        let dense = (0..24).flat_map(|a| (0..24).map(move |b| link((0, a), (1, b)))).collect();
        let columns = vec![column("a", &names), column("b", &names)];
        let svg = chain(&CAPTION, &Chain { columns, links: dense });
        assert_eq!(svg.matches("class=\"arrow\"").count(), MOST_LINKS);
    }

    #[test]
    fn nothing_and_anything_can_be_drawn() {
        assert_sound(&chain(&CAPTION, &Chain::default()));
        assert_sound(&chain(&CAPTION, &Chain { columns: vec![ChainColumn::default()], links: Vec::new() }));
        let hostile = ChainItem { text: HOSTILE.into(), note: HOSTILE.into(), classes: vec![HOSTILE.into()] };
        let columns = vec![ChainColumn { title: HOSTILE.into(), items: vec![hostile, ChainItem::default()] }];
        let svg = chain(&CAPTION, &Chain { columns, links: vec![link((0, 1), (0, 0))] });
        assert!(!svg.contains("<script"), "{svg}");
    }
}
