//! The lines of a file that belong to places in it, cut to what can be shown.
//!
//! Only these lines are looked at, never the whole file: a report of a thousand findings in one
//! large file costs a thousand excerpts, not a thousand files.

use super::visible;
use crate::diagnostics::{Place, SourceFile, Span};
use std::ops::Range;

/// The most bytes of one line that are shown, and how many of them stand before the place.
const LINE: usize = 1000;
const BEFORE: usize = 500;

/// The most lines that one place underlines; of a longer one only the first line is.
const LINES: usize = 4;

/// Places further apart than this many lines, or bytes, do not share an excerpt: of a line that is
/// cut, both must be seen.
const LINES_APART: usize = 8;
const BYTES_APART: usize = 400;

/// Lines of a file with spans in them.
#[derive(Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The lines, safe to print.
    pub text: String,
    /// The number of the first line in the file, from 1.
    pub first_line: usize,
    /// The spans that were asked for, in `text`.
    pub spans: Vec<Range<usize>>,
}

impl Excerpt {
    /// The excerpt that shows the spans of a file.
    pub fn of(file: &SourceFile, spans: &[Span]) -> Self {
        let spans: Vec<Span> = spans.iter().map(|span| shown(file, *span)).collect();
        let lines = spans.iter().map(|span| file.line_column(span.start()).line);
        let first_line = lines.min().unwrap_or(1);
        let last_line = spans.iter().map(|span| file.line_column(span.end()).line).max().unwrap_or(1);
        let mut points: Vec<usize> = spans.iter().flat_map(|span| [span.start(), span.end()]).collect();
        points.sort_unstable();
        points.dedup();
        let mut text = String::new();
        let mut at = Vec::with_capacity(points.len());
        for number in first_line..=last_line {
            if number > first_line {
                text.push('\n');
            }
            let next = if number == last_line { usize::MAX } else { file.line_span(number + 1).start() };
            push_line(&file.text, file.line_span(number), next, &points, &mut at, &mut text);
        }
        if text.ends_with('\n') {
            // An empty line at the end counts as a line only when something stands in it.
            text.push(' ');
            at.pop();
            at.push(text.len() - 1);
        }
        let place = |point: usize| points.binary_search(&point).map_or(text.len(), |index| at[index]);
        let spans = spans.iter().map(|span| place(span.start())..place(span.end())).collect();
        Self { text, first_line, spans }
    }

    /// The column, from 1, at which a span stands in the excerpt; another than in the file when the
    /// beginning of the line was cut off.
    pub fn column(&self, span: &Range<usize>) -> usize {
        let before = &self.text[..span.start];
        before[before.rfind('\n').map_or(0, |at| at + 1)..].chars().count() + 1
    }
}

/// Whether two places in one file share an excerpt.
pub fn near(one: &Place, other: &Place) -> bool {
    one.start().line.abs_diff(other.start().line) <= LINES_APART
        && one.span.start().abs_diff(other.span.start()) <= BYTES_APART
}

/// The part of a span that is underlined, on whole characters.
fn shown(file: &SourceFile, span: Span) -> Span {
    let start = file.text.floor_char_boundary(span.start());
    let mut end = file.text.ceil_char_boundary(span.end()).max(start);
    let first = file.line_column(start).line;
    // A span that ends with the line break ends with its line.
    if end > start && file.line_column(end).column == 1 {
        end = file.line_span(file.line_column(end).line - 1).end().max(start);
    }
    if file.line_column(end).line >= first + LINES {
        end = file.line_span(first).end().max(start);
    }
    Span::new(start, end)
}

/// Adds a line to `text`, and to `at` where the points in it have come to stand. A point in the
/// line's ending, before the `next` line, counts as its end.
fn push_line(whole: &str, line: Span, next: usize, points: &[usize], at: &mut Vec<usize>, text: &mut String) {
    let within = points.partition_point(|point| *point < next);
    let mine = &points[at.len()..within];
    let window = window(whole, line, mine.first().copied());
    if window.start() > line.start() {
        text.push('…');
    }
    let mut from = window.start();
    for point in mine {
        let point = (*point).clamp(from, window.end());
        text.push_str(&visible::as_source(&whole[from..point]));
        at.push(text.len());
        from = point;
    }
    text.push_str(&visible::as_source(&whole[from..window.end()]));
    if window.end() < line.end() {
        text.push('…');
    }
}

/// The part of a line that is shown: all of it, or what stands around the first point in it.
fn window(whole: &str, line: Span, first: Option<usize>) -> Span {
    if line.end() - line.start() <= LINE {
        return line;
    }
    let around = first.unwrap_or(line.start()).clamp(line.start(), line.end());
    let start = around.saturating_sub(BEFORE).max(line.start());
    let end = (start + LINE).min(line.end());
    Span::new(whole.ceil_char_boundary(start).min(around), whole.floor_char_boundary(end).max(around))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, spans: &[(usize, usize)]) -> Excerpt {
        let spans: Vec<Span> = spans.iter().map(|(start, end)| Span::new(*start, *end)).collect();
        Excerpt::of(&SourceFile::new("a.md", text), &spans)
    }

    fn marked(text: &str, spans: &[(usize, usize)]) -> Vec<String> {
        let excerpt = excerpt(text, spans);
        excerpt.spans.iter().map(|span| excerpt.text[span.clone()].to_owned()).collect()
    }

    /// The lines, the number of the first, and where in them the one span begins and ends.
    fn one(text: &str, span: (usize, usize)) -> (String, usize, usize, usize) {
        let found = excerpt(text, &[span]);
        (found.text, found.first_line, found.spans[0].start, found.spans[0].end)
    }

    #[test]
    fn lines_are_those_of_the_file_and_spans_stay_on_their_text() {
        let text = "one\r\n\r\nthree and four\r\nfive\r\n";
        let found = excerpt(text, &[(13, 16), (0, 3)]);
        assert_eq!(found, Excerpt { text: "one\n\nthree and four".into(), first_line: 1, spans: vec![11..14, 0..3] });
        assert_eq!(marked(text, &[(13, 16), (0, 3)]), ["and", "one"]);
        assert_eq!(one(text, (23, 27)), ("five".into(), 4, 0, 4));
    }

    #[test]
    fn spans_in_odd_places_are_taken() {
        assert_eq!(one("", (0, 0)), (String::new(), 1, 0, 0));
        assert_eq!(one("a\n", (2, 2)), (String::new(), 2, 0, 0));
        assert_eq!(one("a\r\nb", (2, 2)), ("a".into(), 1, 1, 1), "between the two characters of a line ending");
        assert_eq!(marked("a\nb", &[(0, 2)]), ["a"], "a line break at the end is not underlined");
        assert_eq!(marked("é", &[(1, 1)]), ["é"], "inside a character, that character");
        assert_eq!(marked("abc", &[(1, 999)]), ["bc"]);
        assert_eq!(marked("a\nb\nc\nd\ne\nf", &[(0, 11)]), ["a"], "of a long place the first line");
    }

    #[test]
    fn long_lines_are_cut_around_the_place_and_control_characters_shown() {
        let text = format!("{}here{}", "東".repeat(100_000), "é".repeat(100_000));
        let found = excerpt(&text, &[(300_000, 300_004)]);
        assert_eq!(&found.text[found.spans[0].clone()], "here");
        assert!(found.text.len() < LINE + 20 && found.text.starts_with('…') && found.text.ends_with('…'));
        let text = "a\x1b]0;x\x07: \u{9b}31mred";
        let at = text.find("red").unwrap();
        assert_eq!(marked(text, &[(at, at + 3)]), ["red"]);
        assert_eq!(excerpt(text, &[(at, at + 3)]).text, "a␛]0;x␇: \u{fffd}31mred");
    }
}
