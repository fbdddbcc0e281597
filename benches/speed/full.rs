//! A first `check` and a first `build` of full playbooks: each opportunity with its plan, four
//! assessments and three reviews.

use crate::Failure;
use crate::beside::Place;
use crate::corpus::full::{Size, files};
use crate::corpus::{SEED, Written, write};
use crate::measure::{Contestant, Made, Measured, contest};
use crate::tables::{Align, Table, grouped, megabytes};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The sizes, and how often each is run.
const SIZES: [(usize, usize); 3] = [(100, 5), (1_000, 3), (10_000, 1)];

/// What was measured for one size.
struct Row {
    opportunities: usize,
    written: Written,
    check: Measured,
    build: Measured,
    made: Made,
}

/// Measures the playbooks of up to so many opportunities; the tables.
pub fn measure(work: &Path, largest: usize) -> Result<String, Failure> {
    let sizes = SIZES.into_iter().filter(|(size, _)| *size <= largest);
    let rows = sizes.map(|(opportunities, runs)| row(work, opportunities, runs)).collect::<Result<Vec<_>, _>>()?;
    Ok(tables(&rows))
}

/// Measures a playbook of one size.
fn row(work: &Path, opportunities: usize, runs: usize) -> Result<Row, Failure> {
    eprintln!("{} full opportunities", grouped(opportunities));
    let root = work.join(format!("full-{opportunities}"));
    if root.exists() {
        fs::remove_dir_all(&root)?;
    }
    let written = write(&root, files(Size::of(opportunities), SEED))?;
    let (salesbook, place) = (Path::new(env!("CARGO_BIN_EXE_salesbook")), Place::of(&root));
    let mut both = [place.check(salesbook, "check"), place.build(salesbook, "build")];
    contest(runs, &mut both)?;
    fs::remove_dir_all(&root)?;
    let [check, build] = both;
    let least = |of: &Contestant| of.least.ok_or("nothing was run");
    let made = build.made.unwrap_or_default();
    Ok(Row { opportunities, written, check: least(&check)?, build: least(&build)?, made })
}

fn tables(rows: &[Row]) -> String {
    let right = |names: &[&'static str]| names.iter().map(|name| (*name, Align::Right)).collect::<Vec<_>>();
    let mut sizes = Table::new(&right(&["opportunities", "files", "their size", "pages", "size of the site"]));
    for row in rows {
        sizes.row([
            grouped(row.opportunities),
            grouped(row.written.files),
            megabytes(row.written.bytes as f64),
            grouped(row.made.pages),
            megabytes(row.made.bytes as f64),
        ]);
    }
    let mut text = sizes.to_string();
    for (name, of) in [("check", (|row| row.check) as fn(&Row) -> Measured), ("build", |row| row.build)] {
        let mut table = Table::new(&right(&[
            "opportunities",
            "on the clock",
            "processor",
            "of it in the system",
            "memory at most",
            "a thousand opportunities",
        ]));
        for row in rows {
            let measured = of(row);
            table.row([
                grouped(row.opportunities),
                format!("{:.2} s", measured.wall),
                format!("{:.2} s", measured.processor()),
                format!("{:.2} s", measured.system),
                megabytes(measured.memory as f64 * 1024.0),
                format!("{:.2} s", measured.wall * 1_000.0 / row.opportunities as f64),
            ]);
        }
        let _ = write!(text, "\n### {name}\n\n{table}");
        for pair in rows.windows(2) {
            let (small, large) = (of(&pair[0]), of(&pair[1]));
            let _ = write!(
                text,
                "\nFrom {} to {} opportunities, {} times as many: {:.1} times the time, {:.1} times the processor, {:.1} times the memory.\n",
                grouped(pair[0].opportunities),
                grouped(pair[1].opportunities),
                pair[1].opportunities / pair[0].opportunities,
                large.wall / small.wall,
                large.processor() / small.processor(),
                large.memory as f64 / small.memory as f64,
            );
        }
    }
    text
}
