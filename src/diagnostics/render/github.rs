//! Workflow commands, which GitHub shows as annotations beside the lines they are about.

use super::{Renderer, Report, visible};
use crate::diagnostics::{Diagnostic, Severity};
use std::io;

/// The format for GitHub's workflows.
#[derive(Debug, Clone, Copy)]
pub struct GitHub;

impl Renderer for GitHub {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        for finding in report.findings {
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Advice => "notice",
            };
            let title = property(&format!("{} {}", finding.rule.code, finding.rule.title));
            writeln!(out, "::{command} {}title={title}::{}", place(finding, report), data(&text(finding)))?;
        }
        Ok(())
    }
}

/// The message and, on lines of their own, what to write instead.
fn text(finding: &Diagnostic) -> String {
    let lines = std::iter::once(&finding.message).chain(&finding.help);
    lines.map(|line| visible::on_one_line(line)).collect::<Vec<_>>().join("\n")
}

fn place(finding: &Diagnostic, report: &Report<'_>) -> String {
    let Some(place) = &finding.place else { return format!("file={},", property(&report.site_path())) };
    let (start, end) = (place.start(), place.end());
    let mut text = format!(
        "file={},line={},endLine={},",
        property(&report.path(&place.file)),
        start.line,
        end.line.max(start.line)
    );
    // GitHub takes columns only within one line.
    if start.line == end.line {
        text.push_str(&format!("col={},endColumn={},", start.column, end.column));
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&visible::on_one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
