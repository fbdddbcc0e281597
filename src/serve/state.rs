//! What open pages are told: which edition is on show, and what is wrong with the playbook. It is
//! sent as JSON, in the words of the playbook's language.

use super::notice::Counts;
use crate::diagnostics::{Diagnostic, Place, Severity};
use crate::words::Words;
use serde::Serialize;
use std::sync::Arc;

/// The most findings that are shown on a page; the terminal has them all.
const MOST: usize = 30;
/// The most characters of a line that are shown before and behind the place that is meant.
const AROUND: usize = 80;
/// The most characters that are marked.
const MARKED: usize = 160;

/// What open pages are told.
#[derive(Debug, Clone, Default, Serialize)]
pub struct State {
    /// The name of this state; another one after every change.
    pub revision: String,
    /// The name of the edition that is on show; none when none could be made so far.
    pub edition: Option<String>,
    /// The edition that differs from the one on show in style sheets alone.
    pub restyles: Option<String>,
    /// What is to be said about the whole, as a heading.
    pub heading: String,
    /// What it means for the reader.
    pub note: String,
    /// How many findings there are, in words; empty when there are none.
    pub summary: String,
    /// What stands in the way of a new edition.
    pub stopped: Option<String>,
    /// The errors of the author, in report order.
    pub findings: Vec<Finding>,
    /// How many more there are, in words; empty when these are all.
    pub more: String,
    /// The word before what to do.
    pub help_label: String,
    /// The word on the button that puts the overlay away.
    pub hide_label: String,
    /// The heading of a page that cannot be made.
    #[serde(skip)]
    pub page_heading: String,
    /// What it means for the reader.
    #[serde(skip)]
    pub page_note: String,
}

/// An error of the author.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    code: &'static str,
    message: String,
    place: Option<Where>,
    help: Vec<String>,
}

/// Where it is, with the line of the file cut around it.
#[derive(Debug, Clone, Serialize)]
struct Where {
    /// `content/accounts/acme.md:3:8`.
    position: String,
    before: String,
    marked: String,
    after: String,
    /// What is printed behind the caret.
    note: String,
}

impl State {
    /// What is to be told when `revision` was made or, if something stopped it, was to be made.
    pub fn new(
        words: Option<&Words>,
        revision: String,
        edition: Option<String>,
        diagnostics: &[Arc<Diagnostic>],
        stopped: Option<String>,
    ) -> Self {
        let count = |key: &str, count: usize| {
            words.map_or_else(String::new, |words| words.fill(key, &[("count", &count.to_string())]))
        };
        let say = |key: &str| words.map_or_else(String::new, |words| words.fill(key, &[]));
        let counts = Counts::of(diagnostics);
        let mut summary = Vec::new();
        if counts.errors > 0 {
            summary.push(count("live.errors", counts.errors));
        }
        if counts.warnings > 0 {
            summary.push(count("live.warnings", counts.warnings));
        }
        let (heading, note) = match (&stopped, &edition) {
            (None, _) => ("live.errors_heading", "live.errors_note"),
            (Some(_), Some(_)) => ("live.stopped_heading", "live.stopped_note"),
            (Some(_), None) => ("live.nothing_heading", "live.nothing_note"),
        };
        let errors = diagnostics.iter().filter(|d| d.severity == Severity::Error);
        let findings: Vec<Finding> = errors.take(MOST).map(|error| Finding::new(error)).collect();
        let left = counts.errors - findings.len();
        Self {
            heading: say(heading),
            note: say(note),
            summary: summary.join(&say("mark.pause")),
            more: if left == 0 { String::new() } else { count("live.more", left) },
            help_label: say("live.help"),
            hide_label: say("live.hide"),
            page_heading: say("live.page_heading"),
            page_note: say("live.page_note"),
            restyles: None,
            revision,
            edition,
            stopped,
            findings,
        }
    }

    /// As one line of JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }
}

impl Finding {
    fn new(diagnostic: &Diagnostic) -> Self {
        Self {
            code: diagnostic.rule.code,
            message: diagnostic.message.clone(),
            place: diagnostic.place.as_ref().map(|place| Where::new(place, &diagnostic.note_at_place)),
            help: diagnostic.help.clone(),
        }
    }
}

impl Where {
    fn new(place: &Place, note: &str) -> Self {
        let (start, end) = (place.start(), place.end());
        let line: Vec<char> = place.file.line(start.line).chars().collect();
        let from = (start.column - 1).min(line.len());
        let to = if end.line == start.line { (end.column - 1).clamp(from, line.len()) } else { line.len() };
        let first = from.saturating_sub(AROUND);
        let shown_to = to.min(from + MARKED);
        let last = line.len().min(shown_to + AROUND);
        let text = |from: usize, to: usize| line[from..to].iter().collect::<String>();
        let ellipsis = |cut: bool| if cut { "…" } else { "" };
        Self {
            position: format!("{}:{}:{}", place.file.path, start.line, start.column),
            before: format!("{}{}", ellipsis(first > 0), text(first, from).trim_start()),
            marked: text(from, shown_to),
            after: format!("{}{}", text(shown_to, last), ellipsis(last < line.len())),
            note: note.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{SourceFile, Span, codes};

    #[test]
    fn the_line_is_cut_around_the_place() {
        let text = format!("a: 1\n  ünd: {}x{}\n", "ä".repeat(200), "ö".repeat(300));
        let file = SourceFile::new("content/a.md", text);
        let key = Where::new(&Place::new(&file, Span::new(7, 11)), "what");
        assert_eq!((key.before.as_str(), key.marked.as_str()), ("", "ünd"));
        assert_eq!(key.position, "content/a.md:2:3");
        let at = file.text.find('x').unwrap();
        let deep = Where::new(&Place::new(&file, Span::new(at, file.text.len())), "");
        assert_eq!(deep.before, format!("…{}", "ä".repeat(AROUND)));
        assert_eq!(deep.marked, format!("x{}", "ö".repeat(MARKED - 1)));
        assert_eq!(deep.after, format!("{}…", "ö".repeat(AROUND)));
        let past = Where::new(&Place::new(&file, Span::at(9999)), "");
        assert_eq!((past.before, past.marked, past.after), (String::new(), String::new(), String::new()));
    }

    #[test]
    fn only_errors_are_shown_and_not_too_many() {
        let error = Arc::new(Diagnostic::of_site(&codes::file::NO_CONTENT, "there is no folder"));
        let warning = Arc::new(Diagnostic::of_site(&codes::file::SYMBOLIC_LINK, "a link"));
        let words = Words::of("en").unwrap();
        let state = |diagnostics: &[Arc<Diagnostic>], stopped: Option<&str>, edition: Option<&str>| {
            State::new(
                Some(&words),
                "r".to_owned(),
                edition.map(str::to_owned),
                diagnostics,
                stopped.map(str::to_owned),
            )
        };
        let fine = state(std::slice::from_ref(&warning), None, Some("e"));
        assert_eq!((fine.findings.len(), fine.summary.as_str(), fine.more.as_str()), (0, "1 warning", ""));
        let many = state(&vec![error; MOST + 3], None, Some("e"));
        assert_eq!((many.findings.len(), many.summary.as_str()), (MOST, "33 errors"));
        assert!(many.more.contains('3') && !many.heading.is_empty() && !many.note.is_empty());
        let (stopped, nothing) = (state(&[], Some("x"), Some("e")), state(&[], Some("x"), None));
        assert!(stopped.heading != nothing.heading && stopped.note != many.note);
        let json = many.to_json();
        assert!(!json.contains('\n') && json.contains("\"code\":\"F108\""));
        assert!(!json.contains("live."), "{json}");
    }
}
