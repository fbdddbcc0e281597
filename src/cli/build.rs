//! `salesbook build`: the pages, into a folder.

use super::context::{Context, shown};
use super::findings::{Deny, Format, Stream, least, outcome};
use super::outcome::{Outcome, Stop};
use crate::config::Config;
use crate::diagnostics::render::Report;
use crate::diagnostics::{Diagnostic, Severity};
use crate::output::refuse_sources;
use crate::project::{self, Checked, Project};
use crate::source::Lack;
use clap::Args;
use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

const EXAMPLES: &str = "\
Examples:
  salesbook build                             into public/, or where site.toml says
  salesbook build --out /srv/www/playbook     somewhere else
  salesbook build --deny warnings             publish, but fail when there are warnings
  salesbook build --today 2026-11-24          the same pages, byte for byte, on any day

Readers see the old site until the new one is complete. Files that salesbook did not write stay.";

/// Writes the pages of the playbook into a folder
///
/// Errors in documents do not keep the others from being published: what can be understood is, the
/// findings are shown, and the command ends with 1. Only with an error in site.toml nothing is
/// published, since its settings say what may be.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Build {
    /// The folder to write to [default: `output` of site.toml, else public]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// What fails the build besides errors
    #[arg(long, value_name = "WHAT", value_enum)]
    deny: Option<Deny>,
}

impl Build {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let begun = Instant::now();
        let project = cx.project()?;
        let checked = cx.check(&project)?;
        let config = &checked.playbook.config;
        let out = output_folder(self.out.as_deref(), &project, config);
        let sources = sources(&project, config);
        refuse_sources(&out, &sources.iter().map(PathBuf::as_path).collect::<Vec<_>>()).map_err(Stop::refusal)?;
        self.tell(cx, &project, &checked)?;
        if let Some(broken) = checked.diagnostics.iter().find(|finding| is_of_settings(finding)) {
            let code = broken.rule.code;
            cx.console.complain("error", &format!("nothing is published: site.toml has an error, {code}"));
            return Ok(Outcome::Findings);
        }
        let report = project::build(&project.root, &checked, &out)?;
        let published = report.published;
        let changed =
            [(published.written, "written"), (published.unchanged, "unchanged"), (published.removed, "removed")];
        let changed: Vec<String> =
            changed.iter().filter(|(count, _)| *count > 0).map(|(count, how)| format!("{count} {how}")).collect();
        cx.console.say(&format!(
            "{} pages in {} ({}), {:.2} s",
            report.pages,
            shown(&out)?,
            changed.join(", "),
            begun.elapsed().as_secs_f64()
        ))?;
        match &report.lack {
            Some(lack @ (Lack::NoGit | Lack::NoRepository)) => cx.console.detail(&lack.to_string()),
            Some(lack) => cx.console.complain("note", &lack.to_string()),
            None => {}
        }
        if checked.count(Severity::Error) > 0 {
            cx.console.say("published in spite of the errors: what could not be understood is left out")?;
        }
        let outcome = outcome(checked.diagnostics.iter().map(Arc::as_ref), self.deny);
        // The program ends here, and the system takes a large playbook back faster than we do.
        std::mem::forget(checked);
        Ok(outcome)
    }

    /// Shows findings, the weightier ones in full, and counts all.
    fn tell(&self, cx: &Context<'_>, project: &Project, checked: &Checked) -> Result<(), Stop> {
        let wanted = match (cx.console.is_verbose(), cx.console.is_quiet()) {
            (true, _) => Severity::Advice,
            (_, true) => least(self.deny),
            _ => least(self.deny).min(Severity::Warning),
        };
        let mut findings: Vec<&Diagnostic> =
            checked.diagnostics.iter().map(Arc::as_ref).filter(|f| f.severity >= wanted).collect();
        if !cx.console.is_verbose() && findings.len() > MOST {
            // The gravest of them.
            findings.sort_by_key(|finding| Reverse(finding.severity));
            findings.truncate(MOST);
            findings.sort_by(|a, b| a.report_order(b));
        }
        let documents = checked.playbook.documents.len();
        Format::Human.write(cx, project, &findings, documents, Stream::Beside)?;
        let all: Vec<&Diagnostic> = checked.diagnostics.iter().map(Arc::as_ref).collect();
        let summary = Report { findings: &all, documents, base: "" }.summary();
        let more = if findings.len() < all.len() { "; `salesbook check` shows all" } else { "" };
        Ok(cx.console.say(&format!("{summary}{more}"))?)
    }
}

/// The most findings that a build tells of: it is no check, and nobody reads a thousand.
const MOST: usize = 100;

/// The folder that a site is written to.
pub fn output_folder(given: Option<&Path>, project: &Project, config: &Config) -> PathBuf {
    given.map_or_else(|| project.root.join(config.output()), Path::to_owned)
}

/// The files and folders that a site is made from.
fn sources(project: &Project, config: &Config) -> Vec<PathBuf> {
    ["site.toml", config.content(), "themes", "templates", "assets"].map(|name| project.root.join(name)).to_vec()
}

/// Whether it is an error that leaves settings unknown.
fn is_of_settings(finding: &Diagnostic) -> bool {
    let file = finding.place.as_ref().map(|place| place.file.path.as_str());
    finding.severity == Severity::Error && file == Some("site.toml")
}
