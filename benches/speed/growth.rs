//! Whether ten times as many pages take ten times as long.

use crate::Failure;
use crate::beside::{CHECK, FULL, PLAIN, Place};
use crate::corpus::plain::Theme;
use crate::measure::{Contestant, Measured, contest};
use crate::tables::{Align, Table, grouped, megabytes, times};
use std::fs;
use std::path::Path;

/// Sites of the built-in theme beyond this many opportunities take more disk than a bench should.
const LARGEST_BUILT_IN: usize = 10_000;
/// How much more than in proportion a size may take of processor.
pub const TOLERANCE: f64 = 1.15;

/// What each size took.
#[derive(Debug)]
pub struct Growth {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    what: &'static str,
    size: usize,
    took: Measured,
}

/// Measures every size, the smaller ones more often.
pub fn measure(work: &Path, sizes: &[usize]) -> Result<Growth, Failure> {
    let salesbook = Path::new(env!("CARGO_BIN_EXE_salesbook"));
    let mut rows = Vec::new();
    for &size in sizes {
        eprintln!("{} pages, to see the growth", grouped(size));
        let plain = Place::new(work, size, Theme::Plain)?;
        let mut places = vec![plain];
        let mut ran: Vec<(&'static str, Contestant)> =
            vec![(PLAIN, places[0].build(salesbook, PLAIN)), (CHECK, places[0].check(salesbook, CHECK))];
        if size <= LARGEST_BUILT_IN {
            let built_in = Place::new(work, size, Theme::Full)?;
            ran.push((FULL, built_in.build(salesbook, FULL)));
            places.push(built_in);
        }
        let (names, mut contestants): (Vec<_>, Vec<_>) = ran.into_iter().unzip();
        contest(if size <= 1_000 { 5 } else { 2 }, &mut contestants)?;
        for (what, contestant) in names.into_iter().zip(contestants) {
            rows.extend(contestant.least.map(|took| Row { what, size, took }));
        }
        for place in places {
            fs::remove_dir_all(place.root())?;
        }
    }
    Ok(Growth { rows })
}

impl Growth {
    /// How much more of processor and of memory a page takes at the largest size than at the smallest
    /// but one, as ratios.
    pub fn steps(&self, what: &str) -> Vec<Step> {
        let rows: Vec<&Row> = self.rows.iter().filter(|row| row.what == what).collect();
        let each = |row: &Row| row.took.processor() / row.size as f64;
        rows.windows(2)
            .map(|pair| Step { from: pair[0].size, to: pair[1].size, ratio: each(pair[1]) / each(pair[0]) })
            .collect()
    }

    /// All of it.
    pub fn table(&self) -> String {
        let mut table = Table::new(&[
            ("", Align::Left),
            ("opportunities", Align::Right),
            ("on the clock", Align::Right),
            ("processor", Align::Right),
            ("memory at most", Align::Right),
            ("processor a thousand", Align::Right),
            ("of the size before", Align::Right),
        ]);
        for what in [PLAIN, CHECK, FULL] {
            let steps = self.steps(what);
            for row in self.rows.iter().filter(|row| row.what == what) {
                let step = steps.iter().find(|step| step.to == row.size);
                table.row([
                    what.to_owned(),
                    grouped(row.size),
                    format!("{:.2} s", row.took.wall),
                    format!("{:.2} s", row.took.processor()),
                    megabytes(row.took.memory as f64 * 1024.0),
                    format!("{:.3} s", row.took.processor() * 1_000.0 / row.size as f64),
                    step.map_or_else(String::new, |step| times(step.ratio)),
                ]);
            }
        }
        table.to_string()
    }
}

/// What a page takes at one size, by what it takes at the size before.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The smaller size.
    pub from: usize,
    /// The larger one.
    pub to: usize,
    /// The ratio.
    pub ratio: f64,
}
