//! Two binaries of salesbook in turn, the one before a change and the one after it.

use crate::Failure;
use crate::beside::Place;
use crate::corpus::plain::Theme;
use crate::corpus::{SEED, full, write};
use crate::measure::{Contestant, contest};
use crate::tables::{Align, Table, times};
use std::path::Path;

/// How much more processor the newer one may take.
const MOST: f64 = 1.2;
/// Runs of each in one go. What seems to have become slower gets another go, up to so many: what else
/// happens on the machine only ever adds, and a slow program stays slow.
const RUNS: usize = 6;
const GOES: usize = 3;
const PLAIN: usize = 1_000;
/// Checks are so quick that the clock's ticks would show.
const CHECKED: usize = 3_000;
const FULL: usize = 100;

/// What is run with both.
struct Pair {
    what: String,
    both: [Contestant; 2],
}

impl Pair {
    fn new(what: String, make: impl Fn(&Path, &str) -> Contestant, older: &Path, newer: &Path) -> Self {
        let both = [make(older, &format!("{what}, before")), make(newer, &format!("{what}, after"))];
        Self { what, both }
    }

    fn processor(&self) -> Option<[f64; 2]> {
        let [before, after] = &self.both;
        Some([before.least?.processor(), after.least?.processor()])
    }

    fn ratio(&self) -> f64 {
        self.processor().map_or(f64::NAN, |[before, after]| after / before)
    }
}

/// Compares two binaries; the table. An error when the newer one takes too much more.
pub fn compare(work: &Path, older: &Path, newer: &Path) -> Result<String, Failure> {
    let mut pairs = pairs(work, older, newer)?;
    for _ in 0..GOES {
        for pair in &mut pairs {
            // A ratio that is not known yet is not a good one.
            if pair.ratio() <= MOST {
                continue;
            }
            contest(RUNS, &mut pair.both)?;
        }
    }
    let mut table = Table::new(&[
        ("", Align::Left),
        ("processor before", Align::Right),
        ("after", Align::Right),
        ("ratio", Align::Right),
    ]);
    for pair in &pairs {
        let [before, after] = pair.processor().ok_or("nothing was run")?;
        table.row([pair.what.clone(), format!("{before:.2} s"), format!("{after:.2} s"), times(pair.ratio())]);
    }
    let slower: Vec<&str> = pairs.iter().filter(|pair| pair.ratio() > MOST).map(|pair| pair.what.as_str()).collect();
    if slower.is_empty() {
        return Ok(table.to_string());
    }
    Err(format!("{table}\nmore than {MOST} times as slow as before: {}", slower.join(", ")).into())
}

fn pairs(work: &Path, older: &Path, newer: &Path) -> Result<Vec<Pair>, Failure> {
    let mut theme = Theme::Plain;
    let mut place = Place::new(work, PLAIN, theme)?;
    if place.build(older, "the build before").run().is_err() {
        eprintln!("the program before knows no plain theme; both are measured with the built-in one");
        theme = Theme::Full;
        place = Place::new(work, PLAIN, theme)?;
    }
    let checked = Place::new(work, CHECKED, Theme::Full)?;
    let folder = work.join("full");
    write(&folder, full::files(full::Size::of(FULL), SEED))?;
    let full = Place::of(&folder);
    let new = |what: String, make: &dyn Fn(&Path, &str) -> Contestant| Pair::new(what, make, older, newer);
    Ok(vec![
        new(format!("build of {PLAIN} plain pages"), &|program, name| place.build(program, name)),
        new(format!("check of {CHECKED} plain pages"), &|program, name| checked.check(program, name)),
        new(format!("build of {FULL} full opportunities"), &|program, name| full.build(program, name)),
    ])
}
