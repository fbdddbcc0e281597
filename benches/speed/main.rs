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
mod preview;
mod previous;
mod tables;
mod targets;

use corpus::plain::{self, Theme};
use corpus::{SEED, write};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

/// What goes wrong, from whichever thread.
type Failure = Box<dyn Error + Send + Sync>;

const USAGE: &str = "\
speed PART [--quick] [--sizes A,B,C]   measures beside, growth, full, preview or all; prints the tables
speed corpus KIND SIZE FOLDER         writes a playbook: plain, the same for the built-in theme, or full
speed compare OLDER NEWER             runs two binaries of salesbook in turn; fails when the newer is slower
speed floor ROOT OUT                  does the least that has to be done for a plain playbook";

fn main() -> Result<(), Failure> {
    // `--bench` is from cargo. `cargo test --all-targets` runs this file as well, and wants nothing.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => Ok(()),
        [part @ ("all" | "beside" | "growth" | "full" | "preview"), ref options @ ..] => {
            measure(part, &Extent::from_options(options)?)
        }
        ["corpus", kind, size, folder] => corpus(kind, size.parse()?, Path::new(folder)),
        ["compare", older, newer] => previous::compare(&empty_work("compare")?, &absolute(older)?, &absolute(newer)?),
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
    preview: preview::Extent,
}

impl Extent {
    fn whole() -> Self {
        let crowd = Duration::from_secs(8);
        Self {
            pages: 10_000,
            rounds: 5,
            sizes: vec![1_000, 10_000, 50_000],
            full: 10_000,
            preview: preview::Extent { pages: 10_000, each: 17, saves: 1_000, crowd },
        }
    }

    /// For a look: small, and little said of large playbooks.
    fn quick() -> Self {
        let crowd = Duration::from_secs(2);
        Self {
            pages: 1_000,
            rounds: 3,
            sizes: vec![500, 1_000, 2_000],
            full: 1_000,
            preview: preview::Extent { pages: 1_000, each: 3, saves: 100, crowd },
        }
    }

    fn from_options(mut options: &[&str]) -> Result<Self, Failure> {
        let mut extent = Self::whole();
        loop {
            options = match options {
                [] => return Ok(extent),
                ["--quick", rest @ ..] => {
                    extent = Self::quick();
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

fn measure(part: &str, extent: &Extent) -> Result<(), Failure> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let peers = target.parent().unwrap_or(target).join("peers/bin");
    let is = |other: &str| part == other || part == "all";
    let work = empty_work("speed")?;
    let beside = is("beside").then(|| beside::measure(&work, &peers, extent.pages, extent.rounds)).transpose()?;
    let growth = is("growth").then(|| growth::measure(&empty_work("speed")?, &extent.sizes)).transpose()?;
    let full = is("full").then(|| full::measure(&empty_work("speed")?, extent.full)).transpose()?;
    let preview = is("preview").then(|| preview::measure(&empty_work("speed")?, extent.preview)).transpose()?;
    fs::remove_dir_all(&work)?;
    if let (Some(beside), Some(growth)) = (&beside, &growth) {
        println!("## Targets\n\n{}", targets::table(beside, growth));
    }
    if let Some(beside) = beside {
        println!("## {} pages, beside others\n\n{}", tables::grouped(beside.pages), beside.table());
    }
    if let Some(growth) = growth {
        println!("## Growth\n\n{}", growth.table());
    }
    if let Some(full) = full {
        println!("## Full playbooks\n\n{full}");
    }
    if let Some(preview) = preview {
        println!("## The preview\n\n{preview}");
    }
    Ok(())
}

/// An empty folder to work in: where `SALESBOOK_SPEED_IN` says, else beside what is built.
fn empty_work(name: &str) -> Result<PathBuf, Failure> {
    let place = env::var_os("SALESBOOK_SPEED_IN").map_or_else(|| env!("CARGO_TARGET_TMPDIR").into(), PathBuf::from);
    let work = place.join(name);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    Ok(work)
}

fn absolute(program: &str) -> Result<PathBuf, Failure> {
    Ok(fs::canonicalize(program).map_err(|error| format!("{program}: {error}"))?)
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
