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
    let front_start = after_line(text, opening.end());
    for (span, line) in lines {
        if is_fence(line, "---") || is_fence(line, "...") {
            let body = Span::new(after_line(text, span.end()), text.len());
            return Split { front: Some(Span::new(front_start, span.start())), body, unclosed: None };
        }
    }
    let end = end_of_keys(text, front_start);
    let (front, body) = (Span::new(front_start, end), Span::new(end, text.len()));
    Split { front: Some(front), body, unclosed: Some(opening) }
}

/// Where the keys end when no fence closes them: before the first line that cannot be one of them.
fn end_of_keys(text: &str, start: usize) -> usize {
    let mut after_blank = false;
    for (span, line) in lines_from(text, start) {
        let belongs = line.starts_with([' ', '\t', '}', ']'])
            || begins_with_key(line)
            // Below an empty line these are a list and a heading of the text.
            || (!after_blank && (line.starts_with("- ") || line.starts_with('#')));
        if line.trim().is_empty() {
            after_blank = true;
        } else if belongs {
            after_blank = false;
        } else {
            return span.start();
        }
    }
    text.len()
}

/// Whether a line begins with a word, perhaps in quotes, and a colon.
pub(super) fn begins_with_key(line: &str) -> bool {
    let line = line.trim_start_matches(['"', '\'']);
    let word = line.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '#' | '.'))).unwrap_or(line.len());
    word > 0 && line[word..].trim_start_matches(['"', '\'']).starts_with(':')
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
            split.front.map(|span| &text[span.start()..span.end()]),
            &text[split.body.start()..split.body.end()],
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
        assert_eq!(parts("---\na:\n- 1\n\n# H\ntext"), (Some("a:\n- 1\n\n"), "# H\ntext", true));
        assert_eq!(
            parts("---\na: 1\n\nb: {\n}\nText: x y\nno key"),
            (Some("a: 1\n\nb: {\n}\nText: x y\n"), "no key", true)
        );
        assert_eq!(parts("text\n---\nmore"), (None, "text\n---\nmore", false));
        assert_eq!(parts("---- \n"), (None, "---- \n", false));
        assert_eq!(parts(""), (None, "", false));
    }
}
