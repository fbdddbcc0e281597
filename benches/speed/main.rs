//! How fast salesbook is, beside the least that has to be done and beside other generators.
//! `benches/run` starts it and writes `docs/performance.md`.
//!
//! Each run that is measured is a process of its own that knows nothing of the run before; files are
//! in the system's memory, as they are after a checkout.

// The floor is to have what salesbook has.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod corpus;
mod floor;

use corpus::plain::Theme;
use corpus::{SEED, full, plain};
use std::env;
use std::error::Error;
use std::path::Path;

const USAGE: &str = "\
speed corpus KIND SIZE FOLDER    writes a playbook: plain (with its theme), default (the same with the built-in theme) or full
speed floor ROOT OUT             does the least that has to be done";

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    // `--bench` is from cargo. `cargo test --all-targets` runs this file as well, and wants nothing.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => {}
        ["corpus", kind, size, folder] => {
            let (size, folder) = (size.parse()?, Path::new(folder));
            match kind {
                "plain" => corpus::write(folder, plain::files(size, Theme::Plain, SEED))?,
                "default" => corpus::write(folder, plain::files(size, Theme::Full, SEED))?,
                "full" => corpus::write(folder, full::files(full::Size::of(size), SEED))?,
                _ => return Err(USAGE.into()),
            };
        }
        ["floor", root, out] => floor::run(Path::new(root), Path::new(out))?,
        _ => return Err(USAGE.into()),
    }
    Ok(())
}
