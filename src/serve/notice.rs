//! What a preview has to say in the terminal, one line for each thing.

use crate::diagnostics::{Diagnostic, Severity};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The most changed files that a line names.
const NAMED: usize = 3;

/// How many findings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Counts {
    /// The findings of each severity.
    #[must_use]
    pub fn of(diagnostics: &[Arc<Diagnostic>]) -> Self {
        let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
        Self { errors: count(Severity::Error), warnings: count(Severity::Warning), advice: count(Severity::Advice) }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.advice, "piece of advice", "pieces of advice"),
        ];
        let parts: Vec<String> = words
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }))
            .collect();
        f.write_str(&if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") })
    }
}

/// Something that happened to a preview. Its text is the line for the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Another program has the port, and the next free one was taken.
    PortTaken {
        /// The port that was asked for.
        wished: u16,
        /// The one that was free.
        port: u16,
    },
    /// Other machines can reach the preview.
    Exposed,
    /// The site was made for the first time.
    Made {
        /// The pages it has.
        pages: usize,
        /// What is to be said about it.
        counts: Counts,
        /// How long it took.
        took: Duration,
    },
    /// It can be looked at.
    Listening {
        /// The address of the home page.
        url: String,
    },
    /// Something changed, and the site was made again.
    MadeAgain {
        /// The pages it has.
        pages: usize,
        /// What is to be said about it.
        counts: Counts,
        /// How long it took.
        took: Duration,
        /// The files that changed.
        changed: Vec<String>,
    },
    /// The site cannot be made as it is; the last one that could stays on show.
    Stopped {
        /// What stands in the way.
        error: String,
        /// How long it took to find out.
        took: Duration,
        /// The files that changed.
        changed: Vec<String>,
    },
    /// One page cannot be made.
    PageFailed {
        /// Its file.
        file: String,
        /// What stands in the way.
        error: String,
    },
    /// The system does not tell of changes (any more): they are looked for once a second.
    Polling {
        /// Why.
        reason: String,
    },
    /// Letting visitors in had stopped, and began anew.
    ListeningAgain,
}

impl Notice {
    /// Whether somebody who asked for quiet should see it all the same.
    #[must_use]
    pub const fn is_trouble(&self) -> bool {
        match self {
            Self::Made { .. } | Self::Listening { .. } | Self::MadeAgain { .. } => false,
            Self::PortTaken { .. }
            | Self::Exposed
            | Self::Stopped { .. }
            | Self::PageFailed { .. }
            | Self::Polling { .. }
            | Self::ListeningAgain => true,
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PortTaken { wished, port } => {
                write!(f, "port {wished} is taken by another program; this preview is at port {port}")
            }
            Self::Exposed => f.write_str(
                "warning: every machine that reaches this one can read the whole playbook, without a password; \
                 leave out --host to keep the preview to yourself",
            ),
            Self::Made { pages, counts, took } => write!(f, "{pages} pages in {} ({counts})", millis(*took)),
            Self::Listening { url } => write!(f, "preview at {url} (Ctrl-C ends it)"),
            Self::MadeAgain { pages, counts, took, changed } => {
                write!(f, "{}: {pages} pages in {} ({counts})", names(changed), millis(*took))
            }
            Self::Stopped { error, changed, .. } if changed.is_empty() => {
                write!(f, "the site cannot be made: {error}")
            }
            Self::Stopped { error, changed, .. } => {
                write!(f, "{}: the site cannot be made: {error}", names(changed))
            }
            Self::PageFailed { file, error } => write!(f, "{file} cannot be made: {error}"),
            Self::Polling { reason } => {
                write!(f, "{reason}; looking for changes once a second instead")
            }
            Self::ListeningAgain => {
                f.write_str("too many connections at once: new ones are let in again as old ones end")
            }
        }
    }
}

fn millis(took: Duration) -> String {
    format!("{} ms", took.as_millis().max(1))
}

fn names(changed: &[String]) -> String {
    let mut text = changed.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if changed.len() > NAMED {
        text.push_str(&format!(" and {} more", changed.len() - NAMED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_changed_and_what_is_to_be_said() {
        let changed: Vec<String> = ["a.md", "b.md", "c.md", "d.md", "e.md"].map(str::to_owned).to_vec();
        let counts = Counts { errors: 1, warnings: 2, advice: 0 };
        let notice = Notice::MadeAgain { pages: 12, counts, took: Duration::from_micros(300), changed };
        assert_eq!(notice.to_string(), "a.md, b.md, c.md and 2 more: 12 pages in 1 ms (1 error, 2 warnings)");
        let notice = Notice::Made { pages: 3, counts: Counts::default(), took: Duration::from_millis(40) };
        assert_eq!(notice.to_string(), "3 pages in 40 ms (no findings)");
    }
}
