//! `salesbook clean`: the pages away.

use super::build::output_folder;
use super::context::{Context, shown};
use super::outcome::{Outcome, Stop};
use crate::output;
use clap::Args;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  salesbook clean
  salesbook clean --out /srv/www/playbook

A folder that salesbook did not write is refused; files of others in it stay.";

/// Removes the pages that `build` wrote
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Clean {
    /// The folder they were written to [default: `output` of site.toml, else public]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Clean {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let out = match &self.out {
            // What was written elsewhere can be removed without the playbook that it came from.
            Some(out) => out.clone(),
            None => {
                let project = cx.project()?;
                output_folder(None, &project, &project.settings()?.0)
            }
        };
        let name = shown(&out)?;
        let cleaned = output::clean(&out)?;
        let kept = match cleaned.kept {
            0 => String::new(),
            kept => format!("; {kept} of others kept"),
        };
        cx.console.say(&match cleaned.removed {
            0 => format!("nothing to remove in {name}{kept}"),
            removed => format!("{removed} files removed from {name}{kept}"),
        })?;
        Ok(Outcome::Clean)
    }
}
