//! JSON, for programs that know salesbook.
//!
//! ```json
//! {
//!   "version": 1,
//!   "documents": 45,
//!   "counts": {"error": 1, "warning": 0, "advice": 0},
//!   "findings": [
//!     {
//!       "code": "D104",
//!       "title": "unknown word",
//!       "severity": "error",
//!       "message": "`curent` is not a standing",
//!       "place": {
//!         "path": "content/accounts/northwind.md",
//!         "start": {"line": 3, "column": 11, "offset": 31},
//!         "end": {"line": 3, "column": 17, "offset": 37}
//!       },
//!       "note": "",
//!       "labels": [],
//!       "help": ["did you mean `current`?"],
//!       "patch": {"place": {"path": "…"}, "replacement": "current"}
//!     }
//!   ]
//! }
//! ```
//!
//! Paths are relative to the folder of `site.toml`. Lines and columns count from 1, columns in
//! characters; offsets count bytes from 0; an end is one past the last character. `place` and
//! `patch` may be null, and a label is `{"place": …, "text": …}`. Fields may be added without a new
//! `version`; none is renamed, removed or given another meaning.

use super::{Renderer, Report, visible};
use crate::diagnostics::{self as d, Diagnostic, Severity};
use serde::Serialize;
use std::io;

/// The format for programs that know salesbook.
#[derive(Debug, Clone, Copy)]
pub struct Json;

impl Renderer for Json {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        write(
            &Whole {
                version: 1,
                documents: report.documents,
                counts: Counts {
                    error: report.count(Severity::Error),
                    warning: report.count(Severity::Warning),
                    advice: report.count(Severity::Advice),
                },
                findings: report.findings.iter().map(|finding| Finding::of(finding, report)).collect(),
            },
            out,
        )
    }
}

/// Writes a value as indented JSON that is safe on a terminal, and a line break.
pub(super) fn write<T: Serialize>(value: &T, out: &mut dyn io::Write) -> io::Result<()> {
    let json = serde_json::to_string_pretty(value)?;
    writeln!(out, "{}", visible::in_json(&json))
}

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    documents: usize,
    counts: Counts,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    advice: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    title: &'static str,
    severity: Severity,
    message: &'a str,
    place: Option<Place>,
    note: &'a str,
    labels: Vec<Label<'a>>,
    help: &'a [String],
    patch: Option<Patch<'a>>,
}

#[derive(Serialize)]
struct Label<'a> {
    place: Place,
    text: &'a str,
}

#[derive(Serialize)]
struct Patch<'a> {
    place: Place,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Place {
    path: String,
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: usize,
}

impl<'a> Finding<'a> {
    fn of(finding: &'a Diagnostic, report: &Report<'_>) -> Self {
        let label = |label: &'a d::Label| Label { place: Place::of(&label.place, report), text: &label.text };
        let patch =
            |patch: &'a d::Patch| Patch { place: Place::of(&patch.place, report), replacement: &patch.replacement };
        Self {
            code: finding.rule.code,
            title: finding.rule.title,
            severity: finding.severity,
            message: &finding.message,
            place: finding.place.as_ref().map(|place| Place::of(place, report)),
            note: &finding.note_at_place,
            labels: finding.labels.iter().map(label).collect(),
            help: &finding.help,
            patch: finding.patch.as_ref().map(patch),
        }
    }
}

impl Place {
    fn of(place: &d::Place, report: &Report<'_>) -> Self {
        let position = |at: d::LineColumn, offset| Position { line: at.line, column: at.column, offset };
        Self {
            path: report.path(&place.file),
            start: position(place.start(), place.span.start()),
            end: position(place.end(), place.span.end()),
        }
    }
}
