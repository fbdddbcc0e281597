//! One line a finding, as editors and `grep` like it.

use super::{Renderer, Report, visible};
use crate::diagnostics::{Diagnostic, Severity};
use annotate_snippets::renderer::{DEFAULT_ERROR_STYLE, DEFAULT_INFO_STYLE, DEFAULT_WARNING_STYLE, Style};
use std::io;

/// `file:line:column: severity[CODE]: message (help)`. A finding about the site as a whole begins
/// with its severity.
#[derive(Debug, Clone, Copy)]
pub struct Short {
    /// Whether to write colours, as escape sequences.
    pub styled: bool,
}

impl Renderer for Short {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        for finding in report.findings {
            let style = if self.styled { style(finding.severity) } else { Style::new() };
            let (severity, code) = (finding.severity.word(), finding.rule.code);
            let place = place(finding, report);
            let rest = visible::on_one_line(&rest(finding)).into_owned();
            writeln!(out, "{}{style}{severity}[{code}]{style:#}: {rest}", visible::on_one_line(&place))?;
        }
        Ok(())
    }
}

fn place(finding: &Diagnostic, report: &Report<'_>) -> String {
    finding.place.as_ref().map_or_else(String::new, |place| {
        let start = place.start();
        format!("{}:{}:{}: ", report.path(&place.file), start.line, start.column)
    })
}

fn rest(finding: &Diagnostic) -> String {
    if finding.help.is_empty() {
        return finding.message.clone();
    }
    format!("{} ({})", finding.message, finding.help.join("; "))
}

const fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => DEFAULT_ERROR_STYLE,
        Severity::Warning => DEFAULT_WARNING_STYLE,
        Severity::Advice => DEFAULT_INFO_STYLE,
    }
}
