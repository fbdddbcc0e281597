//! Two binaries of salesbook in turn, the one before a change and the one after it.

use crate::Failure;
use crate::beside::Place;
use crate::corpus::plain::Theme;
use crate::corpus::{SEED, full, write};
use crate::measure::{Contestant, Measured, contest};
use crate::tables::{Align, Table, times};
use std::path::Path;
use std::time::{Duration, Instant};

/// How much more processor the newer one may take, in the program itself. What the system takes to
/// write files is shown and not judged: two runs of one binary differ in it by half on a busy disk.
const MOST: f64 = 1.2;
/// Runs of each in one go. What seems to have become slower gets another go, up to so many: what else
/// happens on the machine only ever adds, and a slow program stays slow.
const RUNS: usize = 6;
const GOES: usize = 5;
/// A go takes no longer than this once each has been run twice.
const LONGEST: Duration = Duration::from_secs(20);
const PLAIN: usize = 1_000;
/// With the built-in theme, which makes many more pages of each.
const BUILT_IN: usize = 150;
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

    fn took(&self) -> Option<[Measured; 2]> {
        let [before, after] = &self.both;
        Some([before.least?, after.least?])
    }

    fn ratio(&self) -> f64 {
        self.took().map_or(f64::NAN, |[before, after]| after.user / before.user)
    }
}

/// Compares two binaries, and prints the table. An error when the newer one takes too much more.
pub fn compare(work: &Path, older: &Path, newer: &Path) -> Result<(), Failure> {
    let mut pairs = pairs(work, older, newer)?;
    for _ in 0..GOES {
        for pair in &mut pairs {
            // A ratio that is not known yet is not a good one.
            if pair.ratio() <= MOST {
                continue;
            }
            let began = Instant::now();
            for run in 0..RUNS {
                if run < 2 || began.elapsed() < LONGEST {
                    contest(1, &mut pair.both)?;
                }
            }
        }
    }
    let mut table = Table::new(&[
        ("", Align::Left),
        ("before", Align::Right),
        ("after", Align::Right),
        ("ratio", Align::Right),
        ("in the system, before", Align::Right),
        ("after", Align::Right),
    ]);
    let seconds = |seconds: f64| format!("{seconds:.2} s");
    for pair in &pairs {
        let [before, after] = pair.took().ok_or("nothing was run")?;
        let (user, system) = ([before.user, after.user].map(seconds), [before.system, after.system].map(seconds));
        let cells = [vec![pair.what.clone()], user.to_vec(), vec![times(pair.ratio())], system.to_vec()];
        table.row(cells.concat());
    }
    println!("{table}");
    let slower: Vec<&str> = pairs.iter().filter(|pair| pair.ratio() > MOST).map(|pair| pair.what.as_str()).collect();
    if slower.is_empty() {
        return Ok(());
    }
    Err(format!("more than {MOST} times as slow as before: {}", slower.join(", ")).into())
}

fn pairs(work: &Path, older: &Path, newer: &Path) -> Result<Vec<Pair>, Failure> {
    let (mut place, mut pages) = (Place::new(work, PLAIN, Theme::Plain)?, PLAIN);
    if place.build(older, "the build before").run().is_err() {
        eprintln!("the program before knows no plain theme; both are measured with the built-in one");
        (place, pages) = (Place::new(work, BUILT_IN, Theme::Full)?, BUILT_IN);
    }
    let checked = Place::new(work, CHECKED, Theme::Full)?;
    let folder = work.join("full");
    write(&folder, full::files(full::Size::of(FULL), SEED))?;
    let full = Place::of(&folder);
    let new = |what: String, make: &dyn Fn(&Path, &str) -> Contestant| Pair::new(what, make, older, newer);
    Ok(vec![
        new(format!("build of {pages} plain pages"), &|program, name| place.build(program, name)),
        new(format!("check of {CHECKED} plain pages"), &|program, name| checked.check(program, name)),
        new(format!("build of {FULL} full opportunities"), &|program, name| full.build(program, name)),
    ])
}
