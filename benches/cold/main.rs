//! How long a first `check` and a first `build` take, and how much memory, for playbooks of 100,
//! 1,000 and 10,000 opportunities. `benches/run` starts it and writes `docs/performance.md`.
//!
//! Each run is a process of its own that knows nothing of the run before; files are in the system's
//! memory, as they are after a checkout.

mod corpus;
mod measure;
mod opportunity;
mod random;
mod report;
mod words;

use corpus::{Size, TODAY, write};
use measure::{Measured, best_of};
use report::{Row, table};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The sizes, and how often each is run; the best counts.
const SIZES: [(usize, usize); 3] = [(100, 5), (1_000, 3), (10_000, 1)];
const SEED: u64 = 20_261_124;

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --all-targets` runs this file as well, and wants no measurement.
    if !env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let largest = env::var("SALESBOOK_BENCH_LARGEST").ok().map(|text| text.parse::<usize>()).transpose()?;
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cold");
    let mut rows = Vec::new();
    for (opportunities, runs) in SIZES.into_iter().filter(|(size, _)| largest.is_none_or(|largest| *size <= largest)) {
        rows.push(row(&work, opportunities, runs)?);
    }
    println!("{}", table(&rows));
    Ok(())
}

/// Measures a playbook of one size.
fn row(work: &Path, opportunities: usize, runs: usize) -> Result<Row, Box<dyn Error>> {
    let root = work.join(opportunities.to_string());
    let out = work.join(format!("{opportunities}-site"));
    for folder in [&root, &out] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    eprintln!("{opportunities} opportunities: writing the playbook");
    let (documents, bytes) = write(&root, Size::of(opportunities), SEED)?;
    eprintln!("{opportunities} opportunities: check");
    let check = best_of(runs, &root, &["check", "--quiet", "--today", TODAY], &[0, 1], || Ok(()))?;
    eprintln!("{opportunities} opportunities: build");
    let to = out.to_str().ok_or("the folder's name is no text")?;
    let clear = || if out.exists() { fs::remove_dir_all(&out) } else { Ok(()) };
    let build = best_of(runs, &root, &["build", "--quiet", "--today", TODAY, "--out", to], &[0], clear)?;
    let (pages, site_bytes) = pages_below(&out)?;
    fs::remove_dir_all(&root)?;
    fs::remove_dir_all(&out)?;
    Ok(Row { opportunities, documents, bytes, check, build, pages, site_bytes })
}

/// The pages below a folder, and the bytes of all its files.
fn pages_below(folder: &Path) -> Result<(usize, u64), Box<dyn Error>> {
    let (mut pages, mut bytes) = (0, 0);
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                pages += usize::from(entry.path().extension().is_some_and(|extension| extension == "html"));
                bytes += entry.metadata()?.len();
            }
        }
    }
    Ok((pages, bytes))
}
