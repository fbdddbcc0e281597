//! How fast salesbook is, beside the least that has to be done and beside other generators.
//! `benches/run` starts it and writes `docs/performance.md`.
//!
//! Each run that is measured is a process of its own that knows nothing of the run before; files are
//! in the system's memory, as they are after a checkout.

// The floor is to have what salesbook has.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod beside;
mod corpus;
mod floor;
mod full;
mod growth;
mod measure;
mod peers;
mod tables;
mod targets;

use corpus::plain::{self, Theme};
use corpus::{SEED, write};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What goes wrong, from whichever thread.
type Failure = Box<dyn Error + Send + Sync>;

const USAGE: &str = "\
speed all [--quick] [--sizes A,B,C]   measures everything; prints the tables
speed corpus KIND SIZE FOLDER         writes a playbook: plain, the same for the built-in theme, or full
speed floor ROOT OUT                  does the least that has to be done for a plain playbook";

fn main() -> Result<(), Failure> {
    // `--bench` is from cargo. `cargo test --all-targets` runs this file as well, and wants nothing.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => Ok(()),
        ["all", ref options @ ..] => all(&Extent::from_options(options)?),
        ["corpus", kind, size, folder] => corpus(kind, size.parse()?, Path::new(folder)),
        ["floor", root, out] => floor::run(Path::new(root), Path::new(out)),
        _ => Err(USAGE.into()),
    }
}

/// How much is measured.
struct Extent {
    /// The pages of what is measured beside others.
    pages: usize,
    rounds: usize,
    /// The sizes to see the growth.
    sizes: Vec<usize>,
    /// The most full opportunities.
    full: usize,
}

impl Extent {
    fn from_options(mut options: &[&str]) -> Result<Self, Failure> {
        let mut extent = Self { pages: 10_000, rounds: 3, sizes: vec![1_000, 10_000, 50_000], full: 10_000 };
        loop {
            options = match options {
                [] => return Ok(extent),
                ["--quick", rest @ ..] => {
                    extent = Self { pages: 1_000, rounds: 3, sizes: vec![500, 1_000, 2_000], full: 1_000 };
                    rest
                }
                ["--sizes", sizes, rest @ ..] => {
                    extent.sizes = sizes.split(',').map(str::parse).collect::<Result<_, _>>()?;
                    rest
                }
                _ => return Err(USAGE.into()),
            };
        }
    }
}

fn all(extent: &Extent) -> Result<(), Failure> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let peers = target.parent().unwrap_or(target).join("peers/bin");
    let work = target.join("speed");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let beside = beside::measure(&work, &peers, extent.pages, extent.rounds)?;
    fs::remove_dir_all(&work)?;
    let growth = growth::measure(&work, &extent.sizes)?;
    let full = full::measure(&work, extent.full)?;
    println!("## Targets\n\n{}", targets::table(&beside, &growth));
    println!("## {} pages, beside others\n\n{}", tables::grouped(beside.pages), beside.table());
    println!("## Growth\n\n{}", growth.table());
    println!("## Full playbooks\n\n{full}");
    Ok(())
}

fn corpus(kind: &str, size: usize, folder: &Path) -> Result<(), Failure> {
    let files: Box<dyn Iterator<Item = (PathBuf, String)>> = match kind {
        "plain" => Box::new(plain::files(size, Theme::Plain, SEED)),
        "built-in" => Box::new(plain::files(size, Theme::Full, SEED)),
        "full" => Box::new(corpus::full::files(corpus::full::Size::of(size), SEED)),
        _ => return Err(USAGE.into()),
    };
    write(folder, files)?;
    Ok(())
}
