//! Where the cards stand: a tidy tree by contours, many leaves of one manager wrapped in rows.
//!
//! Subtrees are set side by side as close as their outlines allow, and a manager stands over the
//! middle of the reports. A row is as high as its highest card; between two rows runs a corridor,
//! which is as high as the lines led through it need.

use super::forest::Forest;

/// The room between two cards of a row.
const GAP: f64 = 28.0;
/// The room beside a block of wrapped leaves, for the line that leads down to its rows.
const TRUNK: f64 = 18.0;
/// The most leaves of one manager that stand in one row.
const IN_ONE_ROW: usize = 5;
/// The most people whose leaves may stand in rows as wide as that. In a map of more, leaves stand
/// below each other, or the map would be many times as wide as it is high.
const ROOMY: usize = 20;
/// The room around the map.
const MARGIN: f64 = 14.0;
/// How far above a row the line stands from which its cards hang.
const BUS: f64 = 14.0;
/// The room between a card's foot and the first lane below it.
const HEAD_ROOM: f64 = 16.0;
/// The distance of two lanes.
const LANE: f64 = 9.0;
/// The height of a corridor without lanes.
const CORRIDOR: f64 = 40.0;

/// Where a card's formal line comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Hang {
    manager: usize,
    /// For a card in a lower row of a block of leaves: the x of the line that leads down to it.
    trunk: Option<f64>,
}

/// Where the cards stand.
#[derive(Debug)]
pub struct Layout {
    card_width: f64,
    /// The height of each row.
    heights: Vec<f64>,
    /// The top of each row on the drawing, and the foot of the map.
    tops: Vec<f64>,
    /// The middle of each card.
    x: Vec<f64>,
    row: Vec<usize>,
    hangs: Vec<Option<Hang>>,
    has_reports: Vec<bool>,
    /// How many lanes the corridor above each row has, and the one below the last row.
    lanes: Vec<usize>,
    left: f64,
    right: f64,
}

/// The outline of a subtree, level by level, the lowest level first so that a manager's level can
/// be pushed; all of it moved by `shift`.
struct Contour {
    levels: Vec<(f64, f64)>,
    shift: f64,
}

impl Contour {
    fn level(&self, from_top: usize) -> Option<(f64, f64)> {
        let at = self.levels.len().checked_sub(from_top + 1)?;
        self.levels.get(at).map(|(left, right)| (left + self.shift, right + self.shift))
    }

    fn set(&mut self, from_top: usize, (left, right): (f64, f64)) {
        if let Some(at) = self.levels.len().checked_sub(from_top + 1) {
            self.levels[at] = (left - self.shift, right - self.shift);
        }
    }

    fn shared(&self, other: &Self) -> usize {
        self.levels.len().min(other.levels.len())
    }

    /// How far to the right `other` must stand so as not to touch this one.
    fn distance(&self, other: &Self) -> f64 {
        let gaps = (0..self.shared(other)).filter_map(|i| Some(self.level(i)?.1 - other.level(i)?.0 + GAP));
        gaps.fold(f64::NEG_INFINITY, f64::max)
    }

    /// The outline of both, `other` standing to the right.
    fn beside(mut self, mut other: Self) -> Self {
        for i in 0..self.shared(&other) {
            if let (Some(own), Some(its)) = (self.level(i), other.level(i)) {
                self.set(i, (own.0, its.1));
                other.set(i, (own.0, its.1));
            }
        }
        if self.levels.len() >= other.levels.len() { self } else { other }
    }
}

/// Leaves of one manager, wrapped.
struct Grid {
    columns: usize,
    rows: usize,
}

impl Grid {
    /// `None` where the leaves stand in one row.
    fn of(leaves: usize, is_crowded: bool) -> Option<Self> {
        let (in_one_row, least, rows_to_columns) = if is_crowded { (1, 1, 3) } else { (IN_ONE_ROW, 2, 1) };
        let columns = (least..=6).find(|columns| rows_to_columns * columns * columns >= leaves).unwrap_or(6);
        (leaves > in_one_row).then(|| Self { columns, rows: leaves.div_ceil(columns) })
    }

    fn width(&self, card: f64) -> f64 {
        count(self.columns) * (card + GAP) - GAP
    }
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Where each report stands against its manager.
#[derive(Clone, Copy, Default)]
struct Offset {
    dx: f64,
    /// Rows below the first row of reports.
    rows: usize,
    /// The x of the line down to it, against the manager.
    trunk: Option<f64>,
}

/// Sets reports side by side; returns their outline, the manager's middle at 0.
fn set_beside(
    reports: &[usize],
    is_leaf: impl Fn(usize) -> bool,
    width: f64,
    contours: &mut [Option<Contour>],
    offsets: &mut [Offset],
) -> Option<Contour> {
    let leaves = reports.iter().copied().filter(|report| is_leaf(*report)).collect::<Vec<_>>();
    let grid = Grid::of(leaves.len(), offsets.len() > ROOMY);
    let wrapped = if grid.is_some() { leaves } else { Vec::new() };
    let alone = reports.iter().copied().filter(|report| wrapped.is_empty() || !is_leaf(*report));
    let mut outline: Option<Contour> = None;
    let mut middles = Vec::new();
    let mut add = |mut contour: Contour| {
        let at = outline.as_ref().map_or(0.0, |outline| outline.distance(&contour));
        contour.shift += at;
        outline = Some(match outline.take() {
            Some(outline) => outline.beside(contour),
            None => contour,
        });
        middles.push(at);
        at
    };
    for report in alone {
        if let Some(contour) = contours[report].take() {
            offsets[report] = Offset { dx: add(contour), ..Offset::default() };
        }
    }
    if let Some(grid) = grid {
        let half = grid.width(width) / 2.0;
        let middle = add(Contour { levels: vec![(-half - TRUNK, half); grid.rows], shift: 0.0 });
        for (place, report) in wrapped.into_iter().enumerate() {
            let (column, rows) = (place % grid.columns, place / grid.columns);
            let dx = middle - half + width / 2.0 + count(column) * (width + GAP);
            let trunk = (rows > 0).then_some(middle - half - TRUNK);
            offsets[report] = Offset { dx, rows, trunk };
        }
    }
    let middle = (middles.first()? + middles.last()?) / 2.0;
    for report in reports {
        offsets[*report].dx -= middle;
        offsets[*report].trunk = offsets[*report].trunk.map(|x| x - middle);
    }
    if let Some(outline) = &mut outline {
        outline.shift -= middle;
    }
    outline
}

impl Layout {
    /// Sets out a forest of cards of one width, each with its height.
    pub fn new(forest: &Forest, width: f64, heights: &[f64]) -> Self {
        let people = forest.reports.len();
        let order = forest.top_down();
        let is_leaf = |place: usize| forest.reports[place].is_empty();
        let mut contours: Vec<Option<Contour>> = (0..people).map(|_| None).collect();
        let mut offsets = vec![Offset::default(); people];
        for place in order.iter().rev() {
            let below = set_beside(&forest.reports[*place], is_leaf, width, &mut contours, &mut offsets);
            let mut contour = below.unwrap_or(Contour { levels: Vec::new(), shift: 0.0 });
            contour.levels.push((-width / 2.0 - contour.shift, width / 2.0 - contour.shift));
            contours[*place] = Some(contour);
        }
        set_beside(&forest.roots, is_leaf, width, &mut contours, &mut offsets);
        let mut layout = Self {
            card_width: width,
            heights: Vec::new(),
            tops: Vec::new(),
            x: vec![0.0; people],
            row: vec![0; people],
            hangs: vec![None; people],
            has_reports: forest.reports.iter().map(|reports| !reports.is_empty()).collect(),
            lanes: Vec::new(),
            left: 0.0,
            right: 0.0,
        };
        for root in &forest.roots {
            layout.x[*root] = offsets[*root].dx;
            layout.row[*root] = offsets[*root].rows;
        }
        for manager in order {
            for report in &forest.reports[manager] {
                let offset = offsets[*report];
                layout.x[*report] = layout.x[manager] + offset.dx;
                layout.row[*report] = layout.row[manager] + 1 + offset.rows;
                let trunk = offset.trunk.map(|x| layout.x[manager] + x);
                layout.hangs[*report] = Some(Hang { manager, trunk });
            }
        }
        layout.lanes = vec![0; layout.row.iter().max().map_or(1, |last| last + 2)];
        layout.heights = vec![0.0; layout.lanes.len() - 1];
        for (row, height) in layout.row.iter().zip(heights) {
            layout.heights[*row] = layout.heights[*row].max(*height);
        }
        let edges = |side: f64| layout.x.iter().map(move |x| x + side * width / 2.0);
        let trunks = layout.hangs.iter().flatten().filter_map(|hang| hang.trunk);
        let (left, right) = (edges(-1.0).chain(trunks).reduce(f64::min), edges(1.0).reduce(f64::max));
        (layout.left, layout.right) = (left.unwrap_or(0.0), right.unwrap_or(0.0));
        layout.set_tops();
        layout
    }

    /// How many rows there are.
    pub const fn rows(&self) -> usize {
        self.lanes.len() - 1
    }

    /// The row of a card.
    pub fn row(&self, place: usize) -> usize {
        self.row[place]
    }

    /// The middle of a card, before the map is moved to its margin.
    pub fn middle(&self, place: usize) -> f64 {
        self.x[place]
    }

    /// The width of a card.
    pub const fn card_width(&self) -> f64 {
        self.card_width
    }

    /// The height of a card: that of its row.
    pub fn card_height(&self, place: usize) -> f64 {
        self.heights[self.row[place]]
    }

    /// Whether a formal line meets the middle of a card's top, and of its foot.
    pub fn is_hung(&self, place: usize) -> (bool, bool) {
        (self.hangs[place].is_some(), self.has_reports[place])
    }

    /// What stands in each row, from the left: the edges of its cards.
    pub fn cards_in_rows(&self) -> Vec<Vec<(f64, f64)>> {
        let mut rows = vec![Vec::new(); self.rows()];
        for (x, row) in self.x.iter().zip(&self.row) {
            rows[*row].push((x - self.card_width / 2.0, x + self.card_width / 2.0));
        }
        for row in &mut rows {
            row.sort_by(|a, b| a.0.total_cmp(&b.0));
        }
        rows
    }

    /// The x of the upright formal lines that pass each row.
    pub fn trunks_in_rows(&self) -> Vec<Vec<f64>> {
        let mut rows = vec![Vec::new(); self.rows()];
        for (hang, row) in self.hangs.iter().zip(&self.row) {
            if let Some(Hang { manager, trunk: Some(x) }) = hang {
                for passed in &mut rows[self.row[*manager] + 1..*row] {
                    // The cards of a block share their line.
                    if passed.last() != Some(x) {
                        passed.push(*x);
                    }
                }
            }
        }
        rows
    }

    /// Gives each corridor its lanes, and makes room for lines that run outside the cards.
    pub fn make_room(&mut self, lanes: Vec<usize>, left: f64, right: f64) {
        self.lanes = lanes;
        self.left = self.left.min(left);
        self.right = self.right.max(right);
        self.set_tops();
    }

    fn set_tops(&mut self) {
        let mut top = 0.0;
        let heights = self.heights.iter().copied().chain(std::iter::once(0.0)).enumerate();
        self.tops = heights
            .map(|(row, height)| {
                top += self.corridor_height(row);
                let own = top;
                top += height;
                own
            })
            .collect();
    }

    fn corridor_height(&self, corridor: usize) -> f64 {
        let lanes = count(self.lanes.get(corridor).copied().unwrap_or(0)) * LANE;
        let is_outer = corridor == 0 || corridor + 1 == self.lanes.len();
        match (is_outer, lanes > 0.0) {
            (true, false) => MARGIN,
            (true, true) => HEAD_ROOM + lanes + HEAD_ROOM,
            (false, false) => CORRIDOR,
            (false, true) => HEAD_ROOM + lanes + BUS + 10.0,
        }
    }

    /// The top of a row; one past the last row, the foot of the map.
    fn top(&self, row: usize) -> f64 {
        self.tops.get(row).copied().unwrap_or(0.0)
    }

    /// The top left corner of a card on the drawing.
    pub fn corner(&self, place: usize) -> (f64, f64) {
        (self.across(self.x[place] - self.card_width / 2.0), self.top(self.row[place]))
    }

    /// An x on the drawing.
    pub fn across(&self, x: f64) -> f64 {
        x - self.left + MARGIN
    }

    /// The top and the foot of a card on the drawing.
    pub fn ends(&self, place: usize) -> (f64, f64) {
        let top = self.top(self.row[place]);
        (top, top + self.card_height(place))
    }

    /// The y of a lane in a corridor.
    pub fn lane(&self, corridor: usize, lane: usize) -> f64 {
        let above = corridor.checked_sub(1).map_or(0.0, |row| self.top(row) + self.heights[row]);
        above + HEAD_ROOM + count(lane) * LANE
    }

    /// The size of the drawing.
    pub fn size(&self) -> (f64, f64) {
        (self.right - self.left + 2.0 * MARGIN, self.top(self.rows()))
    }

    /// The formal lines.
    pub fn reports(&self) -> Vec<Vec<(f64, f64)>> {
        let line = |(place, hang): (usize, &Option<Hang>)| {
            let Hang { manager, trunk } = (*hang)?;
            let (from, to) = (self.across(self.x[manager]), self.across(self.x[place]));
            let first = self.top(self.row[manager] + 1) - BUS;
            let (top, _) = self.ends(place);
            let mut points = vec![(from, self.ends(manager).1), (from, first)];
            if let Some(trunk) = trunk.map(|x| self.across(x)) {
                points.extend([(trunk, first), (trunk, top - BUS)]);
            }
            points.extend([(to, top - BUS), (to, top)]);
            points.dedup();
            Some(points)
        };
        self.hangs.iter().enumerate().filter_map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn layout(managers: &[Option<usize>]) -> Layout {
        Layout::new(&Forest::new(managers), 100.0, &vec![50.0; managers.len()])
    }

    #[test]
    fn a_manager_stands_over_the_middle_of_the_reports() {
        let layout = layout(&[None, Some(0), Some(0), Some(0)]);
        assert_eq!(layout.x[1..], [-128.0, 0.0, 128.0].map(|x| layout.x[0] + x));
        assert_eq!(layout.row, [0, 1, 1, 1]);
    }

    #[test]
    fn more_than_five_leaves_wrap() {
        let managers = std::iter::once(None).chain([Some(0); 13]).collect::<Vec<_>>();
        let layout = layout(&managers);
        // 13 leaves: four columns (4² ≥ 13), four rows; the manager over the middle of the columns.
        assert_eq!(layout.row[1..], [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4]);
        assert_eq!((layout.x[2] + layout.x[3]) / 2.0, layout.x[0]);
        // The line down to the lower rows runs left of all cards, and is on the drawing.
        assert_eq!(layout.left, layout.x[1] - 50.0 - TRUNK);
    }

    #[test]
    fn in_a_crowd_leaves_stand_below_each_other() {
        // Nine managers below one head, each with three people.
        let managers = (0..37_usize).map(|i| (i > 0).then(|| if i < 10 { 0 } else { 1 + (i - 10) / 3 }));
        let layout = layout(&managers.collect::<Vec<_>>());
        assert_eq!(layout.row[10..13], [2, 3, 4]);
        assert!(layout.x[10] == layout.x[11] && layout.x[10] == layout.x[1]);
        assert!(layout.size().0 < 2100.0, "{}", layout.size().0);
    }

    #[test]
    fn a_long_chain_of_managers_is_set_out() {
        let managers = (0..600_usize).map(|i| i.checked_sub(1)).collect::<Vec<_>>();
        assert_eq!(layout(&managers).row[599], 599);
    }

    proptest! {
        #[test]
        fn no_two_cards_touch(managers in proptest::collection::vec(proptest::option::of(0..40_usize), 1..40)) {
            for row in layout(&managers).cards_in_rows() {
                for pair in row.windows(2) {
                    prop_assert!(pair[0].1 + GAP - 1e-6 <= pair[1].0, "{pair:?}");
                }
            }
        }
    }
}
