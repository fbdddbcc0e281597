//! GitLab's code quality report, shown in merge requests.

use super::fingerprint::fingerprints;
use super::{Renderer, Report, json};
use crate::diagnostics::{Diagnostic, Severity};
use serde::Serialize;
use std::io;

/// The format for GitLab's code quality reports.
#[derive(Debug, Clone, Copy)]
pub struct GitLab;

impl Renderer for GitLab {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let issues: Vec<Issue> = report
            .findings
            .iter()
            .zip(fingerprints(report))
            .map(|(finding, fingerprint)| Issue::of(finding, fingerprint, report))
            .collect();
        json::write(&issues, out)
    }
}

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

impl Issue {
    fn of(finding: &Diagnostic, fingerprint: String, report: &Report<'_>) -> Self {
        let severity = match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Advice => "info",
        };
        let description =
            std::iter::once(&finding.message).chain(&finding.help).cloned().collect::<Vec<_>>().join("; ");
        let location = match &finding.place {
            Some(place) => Location {
                path: report.path(&place.file),
                lines: Lines { begin: place.start().line, end: place.end().line },
            },
            None => Location { path: report.site_path(), lines: Lines { begin: 1, end: 1 } },
        };
        Self { description, check_name: finding.rule.code, fingerprint, severity, location }
    }
}
