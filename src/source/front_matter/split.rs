//! Where the front matter ends and the body begins.

use crate::diagnostics::Span;

/// The parts of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// Between the fences; `None` when the file does not begin with one.
    pub front: Option<Span>,
    /// Everything after the closing fence; the whole file when there is no front matter.
    pub body: Span,
    /// The opening fence, when nothing closes it.
    pub unclosed: Option<Span>,
}

/// Splits a file. A fence is a line of three hyphens, blanks behind them allowed; `...` closes as
/// well. A byte order mark before the opening fence is passed over.
#[must_use]
pub fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let whole = Span::new(start, text.len());
    let mut lines = lines_from(text, start);
    let opening = match lines.next() {
        Some((span, line)) if is_fence(line, "---") => span,
        _ => return Split { front: None, body: whole, unclosed: None },
    };
    let front_start = after_line(text, opening.end);
    for (span, line) in lines {
        if is_fence(line, "---") || is_fence(line, "...") {
            let body = Span::new(after_line(text, span.end), text.len());
            return Split { front: Some(Span::new(front_start, span.start)), body, unclosed: None };
        }
    }
    // Without a closing fence all of it is taken as front matter, so that its keys are not lost.
    let end = Span::at(text.len());
    Split { front: Some(Span::new(front_start, text.len())), body: end, unclosed: Some(opening) }
}

fn is_fence(line: &str, fence: &str) -> bool {
    line.strip_prefix(fence).is_some_and(|rest| rest.chars().all(|c| c == ' ' || c == '\t'))
}

/// The start of the line after the one whose text ends at `end`.
fn after_line(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let ending = if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) };
    end + ending
}

/// The lines from a place on, each with its span, without their endings.
fn lines_from(text: &str, start: usize) -> impl Iterator<Item = (Span, &str)> {
    let mut at = start;
    text[start..].split_inclusive('\n').map(move |line| {
        let bare = line.trim_end_matches('\n').trim_end_matches('\r');
        let span = Span::new(at, at + bare.len());
        at += line.len();
        (span, bare)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (Option<&str>, &str, bool) {
        let split = split(text);
        (
            split.front.map(|span| &text[span.start..span.end]),
            &text[split.body.start..split.body.end],
            split.unclosed.is_some(),
        )
    }

    #[test]
    fn fences_of_every_kind() {
        assert_eq!(parts("---\na: 1\n---\nbody\n"), (Some("a: 1\n"), "body\n", false));
        assert_eq!(parts("\u{feff}---  \r\na: 1\r\n---\t\r\nbody"), (Some("a: 1\r\n"), "body", false));
        assert_eq!(parts("---\na: 1\n..."), (Some("a: 1\n"), "", false));
        assert_eq!(parts("---\n---"), (Some(""), "", false));
        assert_eq!(parts("---\na: 1\n"), (Some("a: 1\n"), "", true));
        assert_eq!(parts("---"), (Some(""), "", true));
        assert_eq!(parts("text\n---\nmore"), (None, "text\n---\nmore", false));
        assert_eq!(parts("---- \n"), (None, "---- \n", false));
        assert_eq!(parts(""), (None, "", false));
    }
}
