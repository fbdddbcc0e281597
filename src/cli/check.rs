//! `salesbook check`: what is wrong, where, and how to mend it.

use super::by_deal::by_deal;
use super::context::{Context, here, real};
use super::findings::{Deny, Format, Stream, outcome};
use super::outcome::{Outcome, Stop};
use super::paths::{slashed, way};
use crate::diagnostics::render::Report;
use crate::diagnostics::{Diagnostic, nearest};
use crate::project::{Checked, Project};
use clap::Args;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const EXAMPLES: &str = "\
Examples:
  salesbook check                                     the whole playbook
  salesbook check content/opportunities/acme-crm      one opportunity, in the light of all the rest
  salesbook check --deny warnings                     in a pipeline: let warnings fail it, too
  salesbook check --format sarif > findings.sarif     for code scanning";

/// Tells what is wrong with the playbook, where, and how to mend it
///
/// Ends with 1 when there is an error. Errors are what cannot be understood; warnings are what the
/// methodology would object to; advice is worth a look. `salesbook explain CODE` says why a finding
/// matters.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Check {
    /// Files and folders to tell about [default: all]. The whole playbook is read in any case
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to tell it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,
    /// What fails the check besides errors
    #[arg(long, value_name = "WHAT", value_enum)]
    deny: Option<Deny>,
}

impl Check {
    /// Runs the command.
    pub fn run(&self, cx: &Context<'_>) -> Result<Outcome, Stop> {
        let project = cx.project()?;
        let checked = cx.check(&project)?;
        let selection = Selection::of(&self.files, &project, &checked)?;
        let findings: Vec<&Diagnostic> =
            checked.diagnostics.iter().map(Arc::as_ref).filter(|finding| selection.tells(finding)).collect();
        let documents = checked.playbook.documents.iter().filter(|d| selection.holds(&d.file.path)).count();
        self.format.write(cx, &project, &findings, documents, Stream::Out)?;
        if self.format == Format::Human {
            let report = Report { findings: &findings, documents, base: "" };
            if let Some(lines) = by_deal(&checked.playbook, &findings) {
                cx.console.say(&format!("Where they are:\n{lines}"))?;
            }
            cx.console.say(&report.summary())?;
            if let Some(first) = findings.first() {
                cx.console.say(&format!("`salesbook explain {}` says why such a thing matters", first.rule.code))?;
            }
        }
        let outcome = outcome(findings, self.deny);
        // The program ends here, and the system takes a large playbook back faster than we do.
        std::mem::forget(checked);
        Ok(outcome)
    }
}

/// The files that a report is about.
#[derive(Debug)]
enum Selection {
    /// All, and the playbook as a whole.
    Everything,
    /// These files, and what is below these folders: paths from the playbook's folder.
    Paths(Vec<String>),
}

impl Selection {
    /// The selection that was asked for.
    fn of(files: &[PathBuf], project: &Project, checked: &Checked) -> Result<Self, Stop> {
        if files.is_empty() {
            return Ok(Self::Everything);
        }
        let root = real(&project.root)?;
        let here = here()?;
        let known = known_paths(checked);
        let paths: Result<Vec<String>, Stop> = files
            .iter()
            .map(|file| {
                let found = below(&root, &here.join(file)).or_else(|| below(&root, &root.join(file)));
                found
                    .filter(|path| path.is_empty() || known.contains(path))
                    .ok_or_else(|| not_in_playbook(file, &known, &way(&here, &root)))
            })
            .collect();
        let paths = paths?;
        Ok(if paths.iter().any(String::is_empty) { Self::Everything } else { Self::Paths(paths) })
    }

    /// Whether the report is about a file.
    fn holds(&self, path: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Paths(paths) => paths.iter().any(|own| {
                path.strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            }),
        }
    }

    fn tells(&self, finding: &Diagnostic) -> bool {
        match (&finding.place, self) {
            (None, selection) => matches!(selection, Self::Everything),
            (Some(place), selection) => selection.holds(&place.file.path),
        }
    }
}

/// Every file of the playbook, and the folders they are in.
fn known_paths(checked: &Checked) -> BTreeSet<String> {
    let playbook = &checked.playbook;
    let content = playbook.config.content();
    let documents = playbook.documents.iter().map(|document| document.file.path.clone());
    let assets = playbook.assets.keys().map(|path| format!("{content}/{path}"));
    // A file that could not be taken in is known by what is wrong with it.
    let others = checked.diagnostics.iter().filter_map(|finding| Some(finding.place.as_ref()?.file.path.clone()));
    let fixed = ["site.toml".to_owned(), content.to_owned()];
    let files: BTreeSet<String> = documents.chain(assets).chain(others).chain(fixed).collect();
    let folders =
        files.iter().flat_map(|file| Path::new(file).ancestors().map(slashed)).filter(|path| !path.is_empty());
    folders.collect()
}

/// The path of a file below the playbook's folder, if it is there. A link is not followed: the
/// link is what lies in the playbook.
fn below(root: &Path, file: &Path) -> Option<String> {
    let real = match (file.parent(), file.file_name()) {
        (Some(folder), Some(name)) => std::fs::canonicalize(folder).ok()?.join(name),
        _ => std::fs::canonicalize(file).ok()?,
    };
    real.strip_prefix(root).ok().map(slashed)
}

fn not_in_playbook(file: &Path, known: &BTreeSet<String>, root: &Path) -> Stop {
    let given = slashed(file);
    let stop = Stop::usage(format!("{given} is not a file or folder of the playbook"));
    let shown: Vec<String> = known.iter().map(|path| slashed(&root.join(path))).collect();
    let same_name = || {
        let name = given.trim_end_matches('/').rsplit('/').next().filter(|name| !name.is_empty())?;
        shown.iter().find(|path| path.rsplit('/').next() == Some(name)).map(String::as_str)
    };
    match nearest(&given, shown.iter().map(String::as_str)).or_else(same_name) {
        Some(near) => stop.help(format!("did you mean {near}?")),
        None => stop.help("name files as they are seen from here, such as content/accounts/acme.md"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_holds_what_is_below_it_and_not_its_namesakes() {
        let selection = Selection::Paths(vec!["content/accounts".to_owned(), "site.toml".to_owned()]);
        assert!(selection.holds("content/accounts/acme.md") && selection.holds("site.toml"));
        assert!(!selection.holds("content/accounts-old/acme.md") && !selection.holds("content/index.md"));
    }
}
