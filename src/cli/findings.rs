//! Findings on the command line: which formats there are, and which findings count.

use super::console::is_coloured;
use super::context::{Base, Context};
use super::outcome::{Outcome, Stop};
use crate::diagnostics::render::{GitHub, GitLab, Human, Json, Renderer, Report, Sarif, Short};
use crate::diagnostics::{Diagnostic, Severity};
use crate::project::Project;
use clap::ValueEnum;
use std::io;

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line it is about, and what to write instead
    Human,
    /// One line a finding: file:line:column: severity[CODE]: message (help)
    Short,
    /// For programs; paths from the playbook's folder
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations in GitHub's workflows
    Github,
    /// GitLab's code quality report
    Gitlab,
}

/// Where findings are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// The standard output: they are the command's result.
    Out,
    /// The standard error, beside it.
    Beside,
}

impl Format {
    fn renderer(self, width: usize, styled: bool) -> Box<dyn Renderer> {
        match self {
            Self::Human => Box::new(Human { width, styled }),
            Self::Short => Box::new(Short { styled }),
            Self::Json => Box::new(Json),
            Self::Sarif => Box::new(Sarif),
            Self::Github => Box::new(GitHub),
            Self::Gitlab => Box::new(GitLab),
        }
    }

    /// Where its paths start from.
    const fn base(self) -> Base {
        match self {
            Self::Human | Self::Short => Base::Here,
            Self::Json => Base::Root,
            Self::Sarif | Self::Github | Self::Gitlab => Base::Repository,
        }
    }

    /// Writes findings as they are put into words: all together they may be larger than the playbook.
    pub fn write(
        self,
        cx: &Context<'_>,
        project: &Project,
        findings: &[&Diagnostic],
        documents: usize,
        stream: Stream,
    ) -> Result<(), Stop> {
        let base = cx.base(project, self.base())?;
        let report = Report { findings, documents, base: &base };
        let styled = match stream {
            Stream::Out => is_coloured(&io::stdout()),
            Stream::Beside => is_coloured(&io::stderr()),
        };
        let renderer = self.renderer(cx.console.width(), styled);
        match stream {
            Stream::Out => cx.console.write(|out| renderer.render(&report, out))?,
            Stream::Beside => cx.console.beside(|err| renderer.render(&report, err)),
        }
        Ok(())
    }
}

/// What else than errors counts as a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings
    Warnings,
    /// Warnings and advice
    Advice,
}

/// The least severity that counts as a failure.
pub fn least(deny: Option<Deny>) -> Severity {
    match deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Advice) => Severity::Advice,
    }
}

/// How a command ends that came upon these findings.
pub fn outcome<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>, deny: Option<Deny>) -> Outcome {
    if findings.into_iter().any(|finding| finding.severity >= least(deny)) { Outcome::Findings } else { Outcome::Clean }
}
