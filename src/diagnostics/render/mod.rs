//! Findings to text: for people (human, short) and for programs (JSON, SARIF, GitHub, GitLab).
//!
//! One small file a format, all behind [`Renderer`]. A renderer decides nothing about findings: which
//! ones are shown, and in what order, is settled before. Whatever authors wrote reaches the output
//! with its control characters made visible, so that no document can play tricks with a terminal.

mod excerpt;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod sarif;
mod short;
mod visible;

use super::{Diagnostic, Severity, SourceFile};
use std::io;

pub use github::GitHub;
pub use gitlab::GitLab;
pub use human::Human;
pub use json::Json;
pub use sarif::Sarif;
pub use short::Short;
pub use visible::{on_its_lines, on_one_line};

/// The findings to be shown, in order, and what else a report tells.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The findings, in the order in which they are shown.
    pub findings: &'a [&'a Diagnostic],
    /// The number of documents that were looked at.
    pub documents: usize,
    /// What stands before the paths of files, which are relative to the site's root: empty, or the
    /// way there with a slash at its end.
    pub base: &'a str,
}

/// A format of reports.
pub trait Renderer {
    /// Writes the report.
    ///
    /// # Errors
    /// When `out` does not take it.
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()>;
}

impl Report<'_> {
    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The path of a file as this report shows it.
    fn path(&self, file: &SourceFile) -> String {
        format!("{}{}", self.base, file.path)
    }

    /// The file that stands for the site as a whole, for formats that want a file.
    fn site_path(&self) -> String {
        format!("{}site.toml", self.base)
    }

    /// How much was found, in words: "3 errors, 1 warning".
    #[must_use]
    pub fn counts(&self) -> String {
        let named = [
            (self.count(Severity::Error), "error", "errors"),
            (self.count(Severity::Warning), "warning", "warnings"),
            (self.count(Severity::Advice), "piece of advice", "pieces of advice"),
        ];
        let counts: Vec<String> =
            named.iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| counted(*n, one, many)).collect();
        if counts.is_empty() { "no findings".to_owned() } else { counts.join(", ") }
    }

    /// What was found, in words: "3 errors, 1 warning in 45 documents".
    #[must_use]
    pub fn summary(&self) -> String {
        format!("{} in {}", self.counts(), counted(self.documents, "document", "documents"))
    }
}

fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
