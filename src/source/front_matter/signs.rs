//! Signs that stand alone: `us: -`, `{us: +, x-sys: ?}`, `- ?`. No YAML parser takes them.
//!
//! A light reading of the text's lines finds the places where a value consists of nothing but
//! signs; texts in quotes, blocks and comments are passed over.

use crate::diagnostics::Span;

/// What separates a key from its value.
const BLANKS: [char; 2] = [' ', '\t'];

/// The spans that have to be quoted for a YAML parser to take them as text.
pub(super) fn lone_signs(text: &str) -> Vec<Span> {
    let mut reader = Reader { text, lines: line_spans(text), line: 0, found: Vec::new() };
    while reader.line < reader.lines.len() {
        reader.read_line();
    }
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    lines: Vec<Span>,
    line: usize,
    found: Vec<Span>,
}

fn line_spans(text: &str) -> Vec<Span> {
    let mut start = 0;
    let breaks = memchr::memchr_iter(b'\n', text.as_bytes()).chain((!text.ends_with('\n')).then_some(text.len()));
    breaks
        .map(|end| {
            let span = Span::new(start, start + text[start..end].trim_end_matches('\r').len());
            start = end + 1;
            span
        })
        .collect()
}

impl Reader<'_> {
    fn read_line(&mut self) {
        let span = self.lines[self.line];
        self.line += 1;
        let line = &self.text[span.start()..span.end()];
        let mut rest = line.trim_start_matches(' ');
        // The dashes of list items; a sign alone behind one is an item.
        let mut parent = line.len() - rest.len();
        while let Some(item) = rest.strip_prefix("- ") {
            parent = line.len() - rest.len();
            rest = item.trim_start_matches(BLANKS);
            let at = span.end() - rest.len();
            if is_lone_sign(without_comment(rest)) {
                self.take(at, without_comment(rest));
                return;
            }
        }
        if rest.is_empty() || rest.starts_with('#') {
            return;
        }
        // A dash alone on its line begins an item that goes on below.
        if rest.starts_with('-') && without_comment(rest) == "-" {
            return;
        }
        let at = span.end() - rest.len();
        let (value, column) = match value_after_key(rest) {
            Some(offset) => (&rest[offset..], line.len() - rest.len()),
            None => (rest, parent),
        };
        self.read_value(at + (rest.len() - value.len()), value, column);
    }

    /// A value that begins at byte `at` and goes to the end of its line; `column` is where its
    /// key stands.
    fn read_value(&mut self, at: usize, value: &str, column: usize) {
        match value.as_bytes().first() {
            Some(b'|' | b'>') => self.skip_block(column),
            Some(b'{' | b'[') => self.read_flow(at),
            Some(b'"' | b'\'') => self.skip_quoted(at),
            Some(b'-' | b'?') => {
                let bare = without_comment(value);
                if needs_quotes(bare) {
                    self.take(at, bare);
                }
            }
            _ => {}
        }
    }

    fn take(&mut self, at: usize, bare: &str) {
        self.found.push(Span::new(at, at + bare.len()));
    }

    /// Passes over the lines of a `|` or `>` block.
    fn skip_block(&mut self, column: usize) {
        while let Some(span) = self.lines.get(self.line) {
            let line = &self.text[span.start()..span.end()];
            let indent = line.len() - line.trim_start_matches(' ').len();
            if !line.trim().is_empty() && indent <= column {
                return;
            }
            self.line += 1;
        }
    }

    /// Passes over a quoted text, perhaps over several lines.
    fn skip_quoted(&mut self, at: usize) {
        let end = quoted_end(self.text, at);
        self.go_to(end);
    }

    /// Goes on with the line after the one that holds `at`.
    fn go_to(&mut self, at: usize) {
        while self.lines.get(self.line).is_some_and(|span| span.start() <= at) {
            self.line += 1;
        }
    }

    /// Reads `{…}` or `[…]`, perhaps over several lines.
    fn read_flow(&mut self, start: usize) {
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        let mut token = start;
        // Whether nothing but blanks stands between there and here.
        let mut fresh = true;
        let mut at = start;
        while at < bytes.len() {
            match bytes[at] {
                b'{' | b'[' => {
                    depth += 1;
                    (token, fresh) = (at + 1, true);
                }
                b'}' | b']' | b',' => {
                    self.end_of_flow_token(token, at);
                    (token, fresh) = (at + 1, true);
                    if bytes[at] != b',' {
                        depth -= 1;
                        if depth == 0 {
                            break;
                        }
                    }
                }
                b':' if matches!(bytes.get(at + 1), Some(b' ' | b'\t' | b'\n' | b'\r') | None) => {
                    (token, fresh) = (at + 1, true);
                }
                b'"' | b'\'' if fresh => {
                    at = quoted_end(self.text, at);
                    (token, fresh) = ((at + 1).min(bytes.len()), true);
                }
                b'#' if at > 0 && matches!(bytes[at - 1], b' ' | b'\t' | b'\n') => {
                    self.end_of_flow_token(token, at);
                    at = self.text[at..].find('\n').map_or(bytes.len(), |end| at + end);
                    (token, fresh) = (at, true);
                    continue;
                }
                blank => fresh &= blank.is_ascii_whitespace(),
            }
            at += 1;
        }
        self.go_to(at.min(bytes.len()));
    }

    fn end_of_flow_token(&mut self, start: usize, end: usize) {
        let Some(token) = self.text.get(start..end) else { return };
        let bare = token.trim();
        if is_signs(bare) {
            let at = start + (token.len() - token.trim_start().len());
            self.take(at, bare);
        }
    }
}

/// The byte of the quote that closes the one at `at`, or the text's end.
fn quoted_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let quote = bytes[at];
    let mut i = at + 1;
    while i < bytes.len() {
        if bytes[i] == b'\\' && quote == b'"' {
            i += 2;
            continue;
        }
        if bytes[i] == quote {
            if quote == b'\'' && bytes.get(i + 1) == Some(&b'\'') {
                i += 2;
                continue;
            }
            return i;
        }
        i += 1;
    }
    bytes.len()
}

/// Where the value begins behind `key: `; `None` when the line has no key.
fn value_after_key(line: &str) -> Option<usize> {
    let colon = match line.as_bytes().first()? {
        b'"' | b'\'' => {
            let end = quoted_end(line, 0) + 1;
            let rest = line.get(end..)?.trim_start_matches(BLANKS);
            rest.starts_with(':').then(|| line.len() - rest.len())?
        }
        b'{' | b'[' | b'|' | b'>' | b'#' => return None,
        _ => {
            let bytes = line.as_bytes();
            let is_blank = |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
            let mut signs = (0..bytes.len()).filter(|at| match bytes[*at] {
                b':' => is_blank(at + 1),
                b'#' => *at > 0 && is_blank(at - 1),
                _ => false,
            });
            signs.next().filter(|at| bytes[*at] == b':')?
        }
    };
    let rest = &line[colon + 1..];
    Some(line.len() - rest.trim_start_matches(BLANKS).len())
}

fn without_comment(value: &str) -> &str {
    let bytes = value.as_bytes();
    let begins = |at: &usize| at.checked_sub(1).is_some_and(|before| matches!(bytes[before], b' ' | b'\t'));
    let comment = value.match_indices('#').map(|(at, _)| at).find(begins);
    value[..comment.unwrap_or(value.len())].trim_end()
}

fn is_lone_sign(text: &str) -> bool {
    matches!(text, "-" | "?")
}

/// Whether a value is signs only, with or without blanks between them.
fn is_signs(text: &str) -> bool {
    text.contains(['+', '-', '?']) && text.chars().all(|c| matches!(c, '+' | '-' | '?' | '.' | ' ' | '|'))
}

/// Whether a value of a block is signs that YAML would take for something else.
fn needs_quotes(text: &str) -> bool {
    is_lone_sign(text) || (is_signs(text) && text.as_bytes().get(1) == Some(&b' '))
}

#[cfg(test)]
mod tests {
    use super::lone_signs;

    fn signs(text: &str) -> Vec<&str> {
        lone_signs(text).into_iter().map(|span| &text[span.start()..span.end()]).collect()
    }

    #[test]
    fn finds_signs_that_stand_alone() {
        assert_eq!(signs("us: -"), ["-"]);
        assert_eq!(signs("us: ?  # ask\nx: -\r\n"), ["?", "-"]);
        assert_eq!(signs("  5: -\n  6: +\n"), ["-"]);
        assert_eq!(signs("- -\n- ?\n- us: -"), ["-", "?", "-"]);
        assert_eq!(signs("a: {us: +, x-sys: ?, e: well - done}"), ["+", "?"]);
        assert_eq!(signs("a: [-, ?, {us: -}]"), ["-", "?", "-"]);
        assert_eq!(signs("a: {us: -+-+? ++-+?, x: ?????}"), ["-+-+? ++-+?", "?????"]);
        assert_eq!(signs("us: - + - ?"), ["- + - ?"]);
        assert_eq!(signs("a: {\n  us: -, # no: ?\n  x: ?\n}\nb: -"), ["-", "?", "-"]);
        assert_eq!(signs("\"us\": -"), ["-"]);
    }

    #[test]
    fn leaves_other_text_alone() {
        for text in [
            "us: -+-+? +++++",
            "a: |\n  us: -\n  - ?\n",
            "- >\n  us: -\n",
            "a: \"x: -\n  us: ?\"",
            "a: 'it''s: -'",
            "# us: -",
            "a: 3 - 4",
            "- - a",
            "a:\n  -\n    b: 1\n  - # c\n    b: 2\n  -",
            "a: what?",
            "? key",
            "a: {b: 3 - 4, c: why ?}",
            "a: \"-\"",
            "",
        ] {
            assert_eq!(signs(text), Vec::<&str>::new(), "{text}");
        }
    }
}
