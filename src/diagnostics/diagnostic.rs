//! One finding.

use super::{Place, Rule, Span};
use serde::Serialize;
use std::cmp::Ordering;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look.
    Advice,
    /// The methodology, or a careful reader, would object.
    Warning,
    /// It cannot be understood.
    Error,
}

impl Severity {
    /// The word printed for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A second place that belongs to the finding, and what it has to do with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub place: Place,
    /// What is there, in lower case: "first defined here".
    pub text: String,
}

/// A change of the text that would mend the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// What is replaced; empty to insert.
    pub place: Place,
    /// The new text.
    pub replacement: String,
}

/// What is wrong, where, and how to mend it.
///
/// Messages speak to the author of a playbook: lower case, no blame, no full stop at the end. Each
/// text is one line, whatever the names and values of documents that it tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The registry row.
    pub rule: &'static Rule,
    /// The row's severity, unless the site changed it.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Where. `None` when the finding is about the site as a whole.
    pub place: Option<Place>,
    /// What stands at the place, printed behind the caret; may be empty.
    pub note_at_place: String,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// What to write instead, or do. One sentence each.
    pub help: Vec<String>,
    /// The change that mends it, when there is just one.
    pub patch: Option<Patch>,
}

impl Diagnostic {
    /// A finding at a place, with the rule's own severity.
    #[must_use]
    pub fn new(rule: &'static Rule, place: Place, message: impl Into<String>) -> Self {
        Self { place: Some(place), ..Self::of_site(rule, message) }
    }

    /// A finding about the site as a whole.
    #[must_use]
    pub fn of_site(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: without_breaks(message.into()),
            place: None,
            note_at_place: String::new(),
            labels: Vec::new(),
            help: Vec::new(),
            patch: None,
        }
    }

    /// Adds what to write or do instead.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(without_breaks(text.into()));
        self
    }

    /// Says what stands at the place (printed behind the caret).
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.note_at_place = without_breaks(text.into());
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn label(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push(Label { place, text: without_breaks(text.into()) });
        self
    }

    /// Adds the change that mends it. Quotes around the place stay, unless the replacement brings
    /// its own.
    #[must_use]
    pub fn patch(mut self, place: Place, replacement: impl Into<String>) -> Self {
        let replacement = replacement.into();
        let place = if replacement.starts_with(['"', '\'']) { place } else { place.inside_quotes() };
        self.patch = Some(Patch { place, replacement });
        self
    }

    /// The order of reports: by path, position, code and message, findings without a place first.
    #[must_use]
    pub fn report_order(&self, other: &Self) -> Ordering {
        fn key(finding: &Diagnostic) -> Option<(&str, Span)> {
            finding.place.as_ref().map(|place| (place.file.path.as_str(), place.span))
        }
        key(self)
            .cmp(&key(other))
            .then_with(|| self.rule.code.cmp(other.rule.code))
            .then_with(|| self.message.cmp(&other.message))
    }
}

/// A text with a blank for each stretch of white space, when a name in it goes over several lines.
fn without_breaks(text: String) -> String {
    if memchr::memchr2(b'\n', b'\r', text.as_bytes()).is_none() {
        return text;
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
