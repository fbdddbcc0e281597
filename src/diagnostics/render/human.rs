//! For people: the message, the line it is about with a caret below, and what to write instead.

use super::excerpt::{Excerpt, near};
use super::{Renderer, Report, visible};
use crate::diagnostics::{Diagnostic, Label, Patch, Place, Severity};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Snippet};
use rayon::prelude::*;
use std::borrow::Cow;
use std::io;

/// The findings that are put into words at once, in parallel.
const AT_ONCE: usize = 1024;

/// The most lines that a change may replace or insert to be shown.
const PATCH_LINES: usize = 8;

/// The format for people.
#[derive(Debug, Clone, Copy)]
pub struct Human {
    /// The columns of the terminal.
    pub width: usize,
    /// Whether to write colours, as escape sequences.
    pub styled: bool,
}

impl Renderer for Human {
    fn render(&self, report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
        let renderer =
            if self.styled { annotate_snippets::Renderer::styled() } else { annotate_snippets::Renderer::plain() };
        let renderer = renderer.term_width(self.width);
        let in_words = |finding: &&Diagnostic| {
            let mut cut = Vec::new();
            let mut text = renderer.render(&groups(finding, report, &mut cut));
            for Cut { shown, real } in cut {
                text = text.replacen(&shown, &real, 1);
            }
            text
        };
        for some in report.findings.chunks(AT_ONCE) {
            for text in some.par_iter().map(in_words).collect::<Vec<_>>() {
                writeln!(out, "{text}\n")?;
            }
        }
        Ok(())
    }
}

/// A place in a line whose beginning was cut off: as it is counted in what is left of the line, and
/// as it is in the file.
#[derive(Debug)]
struct Cut {
    shown: String,
    real: String,
}

/// The parts of a finding: what is wrong and where, then the change that mends it.
fn groups<'a>(finding: &'a Diagnostic, report: &Report<'_>, cut: &mut Vec<Cut>) -> Vec<Group<'a>> {
    let title = level(finding.severity).primary_title(visible::on_one_line(&finding.message)).id(finding.rule.code);
    let mut group = Group::with_title(title);
    if let Some(place) = &finding.place {
        let mut marks = vec![Mark { place, text: &finding.note_at_place, kind: AnnotationKind::Primary }];
        let (close, far): (Vec<&Label>, Vec<&Label>) = finding
            .labels
            .iter()
            .partition(|label| label.place.file.path == place.file.path && near(&label.place, place));
        marks.extend(close.into_iter().map(Mark::of_label));
        group = add_snippet(group, report, &marks, cut);
        for label in far {
            group = add_snippet(group, report, &[Mark::of_label(label)], cut);
        }
    }
    let change = finding.patch.as_ref().filter(|patch| can_be_shown(patch));
    let mut helps = finding.help.iter().map(|help| visible::on_one_line(help));
    // The first help says what the change is.
    let change = change.map(|patch| (patch, helps.next().unwrap_or(Cow::Borrowed("write this instead"))));
    let group = group.elements(helps.map(|help| Level::HELP.message(help)));
    std::iter::once(group).chain(change.map(|(patch, title)| change_of(finding, patch, title, report))).collect()
}

/// A place with what stands there.
#[derive(Debug, Clone, Copy)]
struct Mark<'a> {
    place: &'a Place,
    text: &'a str,
    kind: AnnotationKind,
}

impl<'a> Mark<'a> {
    fn of_label(label: &'a Label) -> Self {
        Self { place: &label.place, text: &label.text, kind: AnnotationKind::Context }
    }
}

/// Adds the lines of a file with marks below them. All marks are in the file of the first.
fn add_snippet<'a>(group: Group<'a>, report: &Report<'_>, marks: &[Mark<'a>], cut: &mut Vec<Cut>) -> Group<'a> {
    let Some(first) = marks.first() else { return group };
    let file = &first.place.file;
    let path = visible::on_one_line(&report.path(file)).into_owned();
    if file.text.is_empty() {
        return group.element(Origin::path(path));
    }
    let excerpt = Excerpt::of(file, &marks.iter().map(|mark| mark.place.span).collect::<Vec<_>>());
    let (start, column) = (first.place.start(), excerpt.spans.first().map_or(1, |span| excerpt.column(span)));
    if column != start.column {
        let at = |column: usize| format!("{path}:{}:{column}", start.line);
        cut.push(Cut { shown: at(column), real: at(start.column) });
    }
    let annotations = marks.iter().zip(&excerpt.spans).map(|(mark, span)| {
        let label = Some(visible::on_one_line(mark.text)).filter(|text| !text.is_empty());
        Annotation::label(mark.kind.span(span.clone()), label)
    });
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.first_line).path(path).annotations(annotations);
    group.element(snippet)
}

fn can_be_shown(patch: &Patch) -> bool {
    let (start, end) = (patch.place.start(), patch.place.end());
    !patch.place.file.text.is_empty()
        && end.line - start.line < PATCH_LINES
        && patch.replacement.lines().count() <= PATCH_LINES
}

/// The change that mends the finding, as it would look in the file.
fn change_of<'a>(finding: &Diagnostic, patch: &'a Patch, title: Cow<'a, str>, report: &Report<'_>) -> Group<'a> {
    let excerpt = Excerpt::of(&patch.place.file, &[patch.place.span]);
    let replacement = patch.replacement.split('\n').map(visible::as_source).collect::<Vec<_>>().join("\n");
    let span = excerpt.spans.into_iter().next().unwrap_or_default();
    let mut snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .patch(annotate_snippets::Patch::new(span, replacement));
    if finding.place.as_ref().is_none_or(|place| place.file.path != patch.place.file.path) {
        snippet = snippet.path(visible::on_one_line(&report.path(&patch.place.file)).into_owned());
    }
    Group::with_title(Level::HELP.secondary_title(title)).element(snippet)
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO.with_name(Severity::Advice.word()),
    }
}
