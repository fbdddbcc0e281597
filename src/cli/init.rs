//! `salesbook init`: a small playbook that builds, and teaches.

use super::context::Context;
use super::outcome::{Outcome, Stop};
use super::slots::filled;
use crate::Error;
use crate::schema::Date;
use clap::Args;
use include_dir::{Dir, DirEntry, include_dir};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

const EXAMPLES: &str = "\
Examples:
  salesbook init playbook                  then: cd playbook, salesbook check, salesbook build
  salesbook init .                         in the folder you are in, if it is empty";

/// The playbook, with slots for dates so that it is never out of date.
static PLAYBOOK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init");

/// Writes a small playbook to learn from, and to make your own
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Init {
    /// The folder to write it to: a new one, or one with nothing in it
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

impl Init {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let today = cx.today()?;
        refuse_what_is_there(&self.dir)?;
        let mut count = 0;
        write_all(&PLAYBOOK, &self.dir, today, &mut count)?;
        let go = if self.dir == Path::new(".") { String::new() } else { format!("  cd {}\n", self.dir.display()) };
        cx.console.say(&format!(
            "A playbook of {count} files is written. Next:\n{go}  salesbook check    see what it could do better, and why\n  salesbook build    write its pages into public/; open public/index.html"
        ))?;
        Ok(Outcome::Clean)
    }
}

/// Refuses a folder with things in it. A repository that was just begun has nothing in it.
fn refuse_what_is_there(dir: &Path) -> Result<(), Stop> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(Stop::usage(format!("{} is a file", dir.display())).help("give the name of a new folder"));
        }
        Err(error) => return Err(Error::io("read", dir, error).into()),
    };
    for entry in entries {
        let name = entry.map_err(|error| Error::io("read", dir, error))?.file_name();
        if name != ".git" {
            return Err(Stop::usage(format!("{} has things in it, such as {}", dir.display(), name.to_string_lossy()))
                .help("give the name of a new folder, or of an empty one"));
        }
    }
    Ok(())
}

fn write_all(from: &Dir<'_>, to: &Path, today: Date, count: &mut usize) -> Result<(), Stop> {
    fs::create_dir_all(to).map_err(|error| Error::io("make the folder", to, error))?;
    for entry in from.entries() {
        let name = entry.path().file_name().unwrap_or_default().to_string_lossy();
        // A file of this name would hide files from our own repository.
        let name = if name == "gitignore" { ".gitignore".to_owned() } else { filled(&name, today, &[]) };
        let path = to.join(name);
        match entry {
            DirEntry::Dir(dir) => write_all(dir, &path, today, count)?,
            DirEntry::File(file) => {
                let text = filled(&String::from_utf8_lossy(file.contents()), today, &[]);
                let written = fs::File::create_new(&path).and_then(|mut new| new.write_all(text.as_bytes()));
                written.map_err(|error| Error::io("write", &path, error))?;
                *count += 1;
            }
        }
    }
    Ok(())
}
