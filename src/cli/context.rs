//! What a command works with: the playbook's folder, the day, where to speak.

use super::console::Console;
use super::options::Options;
use super::outcome::Stop;
use super::paths::{prefix, slashed, upwards, way};
use crate::Error;
use crate::project::{Checked, Loaded, Project};
use crate::schema::Date;
use jiff::{Timestamp, tz::TimeZone};
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

/// The file that a playbook's folder is known by.
const SETTINGS: &str = "site.toml";

/// The day for programs that must make the same thing twice: seconds since 1970.
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// What a command works with.
#[derive(Debug)]
pub struct Context<'a> {
    options: &'a Options,
    /// Where the command speaks.
    pub console: &'a Console,
}

/// Folders that paths in a report may start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The playbook's own folder.
    Root,
    /// The folder the command is called in.
    Here,
    /// The repository that the playbook is in; where there is none, the folder the command is called in.
    Repository,
}

impl<'a> Context<'a> {
    /// The context of one call.
    pub const fn new(options: &'a Options, console: &'a Console) -> Self {
        Self { options, console }
    }

    /// The day that counts as today.
    pub fn today(&self) -> Result<Date, Stop> {
        if let Some(today) = self.options.today {
            return Ok(today);
        }
        let Some(epoch) = env::var_os(EPOCH).filter(|epoch| !epoch.is_empty()) else {
            return Ok(TimeZone::system().to_datetime(Timestamp::now()).date());
        };
        let seconds = epoch.to_str().and_then(|text| text.trim().parse().ok());
        let moment = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
        moment.map(|moment| TimeZone::UTC.to_datetime(moment).date()).ok_or_else(|| {
            Stop::usage(format!("{EPOCH} is not a number of seconds: `{}`", epoch.to_string_lossy()))
                .help("give the day with --today, such as --today 2026-11-24")
        })
    }

    /// The playbook's folder: the one given, else the nearest upwards with a `site.toml`, else the
    /// one the command is called in.
    pub fn project(&self) -> Result<Project, Stop> {
        let root = match &self.options.root {
            Some(root) if !root.is_dir() => {
                return Err(Stop::usage(format!("there is no folder {}", root.display())));
            }
            Some(root) => root.clone(),
            None => {
                let here = here()?;
                upwards(&here, |folder| folder.join(SETTINGS).is_file()).unwrap_or(&here).to_owned()
            }
        };
        self.console.detail(&format!("the playbook is in {}", root.display()));
        Project::open(&root).map_err(Stop::refusal)
    }

    /// Reads the playbook.
    pub fn load(&self, project: &Project) -> Result<Loaded, Stop> {
        let begun = Instant::now();
        let loaded = project.load()?;
        let (documents, time) = (loaded.playbook.documents.len(), begun.elapsed());
        self.console.detail(&format!("read {documents} documents in {:.3} s", time.as_secs_f64()));
        Ok(loaded)
    }

    /// Reads the playbook and checks it as of today.
    pub fn check(&self, project: &Project) -> Result<Checked, Stop> {
        let today = self.today()?;
        self.console.detail(&format!("today is {today}"));
        Ok(self.load(project)?.check(today))
    }

    /// What leads from a folder to the playbook's, to be put before its paths.
    pub fn base(&self, project: &Project, from: Base) -> Result<String, Stop> {
        let root = real(&project.root)?;
        let from = match from {
            Base::Root => return Ok(String::new()),
            Base::Here => here()?,
            Base::Repository => match upwards(&root, |folder| folder.join(".git").exists()) {
                Some(repository) => repository.to_owned(),
                None => here()?,
            },
        };
        Ok(prefix(&way(&from, &root)))
    }
}

/// The folder the command is called in.
pub fn here() -> Result<PathBuf, Stop> {
    let here = env::current_dir().map_err(|error| Error::io("find the working folder", ".", error))?;
    real(&here)
}

/// A path without links and dots in it.
pub fn real(path: &Path) -> Result<PathBuf, Stop> {
    Ok(fs::canonicalize(path).map_err(|error| Error::io("read", path, error))?)
}

/// A file or folder as it is seen from here.
pub fn shown(path: &Path) -> Result<String, Stop> {
    let here = here()?;
    Ok(slashed(&way(&here, &fs::canonicalize(path).unwrap_or_else(|_| here.join(path)))))
}
