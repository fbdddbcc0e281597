//! Errors of the machine: a disk that is full, a folder that is not ours, a template that does
//! not render. What an *author* got wrong is a [`Diagnostic`](crate::diagnostics::Diagnostic).

use std::io;
use std::path::PathBuf;

/// What stopped the program's work.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read or written.
    #[error("cannot {action} {path}: {source}", path = path.display())]
    Io {
        /// What was tried: "read", "write", "make the folder".
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A template has a mistake, or does not fit its page.
    #[error("{template}: {message}")]
    Template {
        /// The template's name, with its line and column where known.
        template: String,
        /// What is wrong, with the page that was being made.
        message: String,
    },
    /// A folder, a file or the site is not in a state to work on.
    #[error("{0}")]
    Refused(String),
}

impl Error {
    /// An error of the system on a path.
    pub fn io(action: &'static str, path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io { action, path: path.into(), source }
    }
}

/// A result whose error is the machine's.
pub type Result<T> = std::result::Result<T, Error>;
