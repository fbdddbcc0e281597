//! Options that every command takes, before or after its name.

use crate::schema::{Date, DateError, parse_date};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Options that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of every command")]
pub struct Options {
    /// The playbook's folder [default: the nearest one, from here upwards, with a site.toml]
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// The day that counts as today, such as 2026-11-24 [default: the clock, or SOURCE_DATE_EPOCH]
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub today: Option<Date>,
    /// Say only what is wrong
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say what is being done, and show every finding
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// Colours: auto (on a terminal, unless NO_COLOR is set), always or never
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = When::Auto, hide_possible_values = true)]
    pub color: When,
    /// Tell how long each phase of the work took: text or json, on the standard error
    #[arg(long, global = true, value_name = "FORM", value_enum, num_args = 0..=1, require_equals = true,
        default_missing_value = "text", hide_possible_values = true)]
    pub timings: Option<Timings>,
    /// How many things to do at once [default: as many as there are processors]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
}

/// How the phases of the work are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Timings {
    /// A line for each.
    Text,
    /// One object, for programs.
    Json,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

impl Options {
    /// Sets what holds for the whole program: colours and threads.
    pub fn apply(&self) {
        let choice = match self.color {
            When::Auto => anstream::ColorChoice::Auto,
            When::Always => anstream::ColorChoice::Always,
            When::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
        if let Some(threads) = self.threads {
            // It fails when threads run already, which none do yet.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global();
        }
    }
}

/// A date on the command line.
pub fn day(text: &str) -> Result<Date, String> {
    parse_date(text).map_err(|error| match error {
        DateError::NoSuchDay => "there is no such day".to_owned(),
        DateError::Form => "a date is written year-month-day, such as 2026-11-24".to_owned(),
    })
}
