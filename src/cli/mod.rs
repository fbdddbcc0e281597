//! The command line: one file a command.
//!
//! Here arguments are parsed, the library is called, and what it found is printed. `Options` are
//! those that every command takes, `Context` is what a command works with, `Outcome` and
//! `Stop` are how it ends. What a playbook is, and what is wrong with one, is not known here.

mod build;
mod by_deal;
mod check;
mod clean;
mod console;
mod context;

mod explain;
mod findings;
mod init;
mod markdown;
mod new;
mod options;
mod outcome;
mod paths;
mod phases;
mod serve;
mod slots;

use clap::{Parser, Subcommand};
use console::Console;
use context::Context;
use options::Options;
use outcome::{Outcome, Stop};
use phases::Phases;
use std::process::ExitCode;

/// What `--help` says below the options.
const MORE: &str = "\
Examples:
  salesbook init playbook          make a small playbook to learn from, in a new folder
  cd playbook
  salesbook check                  see what could be better, and why
  salesbook serve --open           see it in the browser while you write
  salesbook build                  write the pages into public/

Ends with 0 when all is well, 1 when there are findings, 2 when the command line cannot be
followed, 3 when the machine would not (a full disk, a folder that is not ours).

Read more: `salesbook help COMMAND` on each command; `salesbook explain` on every finding, with
the reason behind it; and the playbook that `salesbook init` writes, which explains itself.";

/// Checks a sales playbook like a compiler and publishes it as a site
///
/// A playbook is a folder of Markdown files: accounts, opportunities, the people who decide, the
/// plans to win. salesbook reads them, tells what is missing or does not hang together, and writes
/// a site of linked pages that works on any web server and straight from the disk.
#[derive(Debug, Parser)]
#[command(name = "salesbook", version, after_help = MORE, max_term_width = 100, infer_long_args = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    options: Options,
}

/// The commands, in the order in which a newcomer needs them.
#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    Check(check::Check),
    Build(build::Build),
    Serve(serve::Serve),
    New(new::New),
    Explain(explain::Explain),
    Clean(clean::Clean),
}

impl Command {
    fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        match self {
            Self::Init(init) => init.run(cx),
            Self::Check(check) => check.run(cx),
            Self::Build(build) => build.run(cx),
            Self::Serve(serve) => serve.run(cx),
            Self::New(new) => new.run(cx),
            Self::Explain(explain) => explain.run(cx),
            Self::Clean(clean) => clean.run(cx),
        }
    }
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help that nobody reads to the end (`| head`) is not a failure.
            let _ = error.print();
            return error.exit_code().try_into().map_or(ExitCode::FAILURE, |code: u8| code.into());
        }
    };
    cli.options.apply();
    let console = Console::new(&cli.options);
    let phases = Phases::watch(&cli.options);
    let ended = cli.command.run(&Context::new(&cli.options, &console));
    if let Some(form) = cli.options.timings {
        console.beside(|err| err.write_all(phases.report(form).as_bytes()));
    }
    match ended.and_then(|outcome| Ok(console.flush().map(|()| outcome)?)) {
        Ok(outcome) => outcome.into(),
        Err(stop) => stop.report(&console),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_hangs_together() {
        Cli::command().debug_assert();
    }
}
