//! Runs of programs, measured by GNU time.

use crate::Failure;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The seconds that another generator may take; a measurement that never ends measures nothing.
pub const LONGEST: &str = "120";
/// How `timeout` ends when the time is over.
const OVER: i32 = 124;

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

impl Measured {
    /// Seconds of processor in all.
    pub fn processor(&self) -> f64 {
        self.user + self.system
    }

    /// The least of each figure: what else happens on a machine only ever adds.
    fn least(self, other: Self) -> Self {
        Self {
            wall: self.wall.min(other.wall),
            user: self.user.min(other.user),
            system: self.system.min(other.system),
            memory: self.memory.min(other.memory),
        }
    }
}

/// A program that is run again and again.
#[derive(Debug)]
pub struct Contestant {
    /// What readers of the tables call it.
    pub name: String,
    command: Vec<OsString>,
    folder: PathBuf,
    output: Option<PathBuf>,
    accepted: &'static [i32],
    optional: bool,
    /// Whether it failed, and is not run any more.
    pub left_out: bool,
    /// The least of all runs.
    pub least: Option<Measured>,
    /// What it made in the last run.
    pub made: Option<Made>,
}

/// What a generator made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Made {
    /// The pages.
    pub pages: usize,
    /// The bytes of all files.
    pub bytes: u64,
}

impl Contestant {
    /// A program with its arguments, run in a folder.
    pub fn new(name: &str, folder: &Path, command: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        Self {
            name: name.to_owned(),
            command: command.into_iter().map(Into::into).collect(),
            folder: folder.to_owned(),
            output: None,
            accepted: &[0],
            optional: false,
            left_out: false,
            least: None,
            made: None,
        }
    }

    /// The same, making files in a folder that is not there when it begins.
    pub fn making(mut self, output: &Path) -> Self {
        self.output = Some(output.to_owned());
        self
    }

    /// The same, finding something to say as well as nothing.
    pub fn finding(mut self) -> Self {
        self.accepted = &[0, 1];
        self
    }

    /// The same, left out when it fails.
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Runs it once.
    pub fn run(&mut self) -> Result<Measured, Failure> {
        if let Some(output) = self.output.as_ref().filter(|output| output.exists()) {
            fs::remove_dir_all(output)?;
        }
        let figures = self.folder.with_extension("time");
        let ran = Command::new("/usr/bin/time")
            .args(["--quiet", "--format", "%e %U %S %M", "--output"])
            .arg(&figures)
            .args(["timeout", LONGEST].into_iter().filter(|_| self.optional))
            .args(&self.command)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("GNU time is needed (the package `time`): {error}"))?;
        if self.optional && ran.status.code() == Some(OVER) {
            return Err(format!("{} takes longer than {LONGEST} seconds", self.name).into());
        }
        if !ran.status.code().is_some_and(|code| self.accepted.contains(&code)) {
            let said = String::from_utf8_lossy(&ran.stderr);
            return Err(format!("{}: {:?} ended with {}: {said}", self.name, self.command, ran.status).into());
        }
        let text = fs::read_to_string(&figures)?;
        fs::remove_file(&figures)?;
        let mut words = text.split_whitespace();
        let mut next = || words.next().ok_or("GNU time wrote another form than asked for");
        let (wall, user, system) = (next()?.parse()?, next()?.parse()?, next()?.parse()?);
        let measured = Measured { wall, user, system, memory: next()?.parse()? };
        self.least = Some(self.least.map_or(measured, |least| least.least(measured)));
        Ok(measured)
    }

    /// Looks at what it made, and removes it.
    fn finish(&mut self) -> Result<(), Failure> {
        if let Some(output) = &self.output {
            self.made = Some(made_in(output)?);
            fs::remove_dir_all(output)?;
        }
        Ok(())
    }
}

/// Runs all of them in turn, so many times: whatever else the machine does meets each alike.
pub fn contest(rounds: usize, contestants: &mut [Contestant]) -> Result<(), Failure> {
    for round in 1..=rounds {
        for contestant in contestants.iter_mut().filter(|contestant| !contestant.left_out) {
            match contestant.run() {
                Ok(measured) => eprintln!("  {round} of {rounds}: {}, {:.2} s", contestant.name, measured.wall),
                Err(failure) if contestant.optional => {
                    eprintln!("  left out from here on: {failure}");
                    contestant.left_out = true;
                }
                Err(failure) => return Err(failure),
            }
            if round == rounds && !contestant.left_out {
                contestant.finish()?;
            }
        }
    }
    Ok(())
}

/// The pages below a folder, and the bytes of all its files.
fn made_in(folder: &Path) -> Result<Made, Failure> {
    let mut made = Made::default();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            made.pages += usize::from(entry.path().extension().is_some_and(|extension| extension == "html"));
            made.bytes += entry.metadata()?.len();
        }
    }
    Ok(made)
}
