//! How a command ends, and with which code.

use super::console::Console;
use crate::Error;
use std::io;
use std::process::ExitCode;

const FINDINGS: u8 = 1;
const USAGE: u8 = 2;
const MACHINE: u8 = 3;

/// How a command that ran to its end ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well: 0.
    Clean,
    /// There are findings that count: 1.
    Findings,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Clean => Self::SUCCESS,
            Outcome::Findings => Self::from(FINDINGS),
        }
    }
}

/// What keeps a command from its end.
#[derive(Debug)]
pub enum Stop {
    /// The command line cannot be followed: 2. What is wrong, and what to write instead.
    Usage(String, Option<String>),
    /// The machine, or the state of things on it: 3.
    Machine(Error),
    /// What the command says cannot be written: 3.
    Output(io::Error),
}

impl Stop {
    /// A command line that cannot be followed.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into(), None)
    }

    /// What the library refuses because of what was asked for, rather than of the machine.
    pub fn refusal(error: Error) -> Self {
        match error {
            Error::Refused(message) => Self::usage(message),
            other => Self::Machine(other),
        }
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        match self {
            Self::Usage(message, _) => Self::Usage(message, Some(help.into())),
            other => other,
        }
    }

    /// Tells what happened, and gives the code.
    pub fn report(&self, console: &Console) -> ExitCode {
        let (message, help) = match self {
            Self::Usage(message, help) => (message.clone(), help.as_deref()),
            Self::Machine(error) => (error.to_string(), None),
            Self::Output(error) => (format!("cannot write the output: {error}"), None),
        };
        console.complain("error", &message);
        if let Some(help) = help {
            console.complain("help", help);
        }
        ExitCode::from(match self {
            Self::Usage(..) => USAGE,
            Self::Machine(_) | Self::Output(_) => MACHINE,
        })
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Machine(error)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
