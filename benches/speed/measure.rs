//! One run of the program, measured by GNU time.

use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, io};

/// What a run took.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of processor, of all threads, in the program.
    pub user: f64,
    /// The same, in the system on its behalf.
    pub system: f64,
    /// The most memory it held at once, in KB.
    pub memory: u64,
}

/// Runs the program several times; the run that was quickest.
pub fn best_of(
    runs: usize,
    root: &Path,
    arguments: &[&str],
    accepted: &[i32],
    before_each: impl Fn() -> io::Result<()>,
) -> Result<Measured, Box<dyn Error>> {
    let mut best: Option<Measured> = None;
    for _ in 0..runs {
        before_each()?;
        let measured = run(root, arguments, accepted)?;
        best = Some(best.filter(|best| best.wall <= measured.wall).unwrap_or(measured));
    }
    best.ok_or_else(|| "nothing was run".into())
}

fn run(root: &Path, arguments: &[&str], accepted: &[i32]) -> Result<Measured, Box<dyn Error>> {
    let figures = root.with_extension("time");
    let status = Command::new("/usr/bin/time")
        .args(["--quiet", "--format", "%e %U %S %M", "--output"])
        .arg(&figures)
        .arg(env!("CARGO_BIN_EXE_salesbook"))
        .arg("--root")
        .arg(root)
        .args(arguments)
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("GNU time is needed (the package `time`): {error}"))?;
    if !status.code().is_some_and(|code| accepted.contains(&code)) {
        return Err(format!("salesbook {} ended with {status}", arguments.join(" ")).into());
    }
    let text = fs::read_to_string(&figures)?;
    fs::remove_file(&figures)?;
    let mut words = text.split_whitespace();
    let mut next = || words.next().ok_or("GNU time wrote another form than asked for");
    Ok(Measured { wall: next()?.parse()?, user: next()?.parse()?, system: next()?.parse()?, memory: next()?.parse()? })
}
