//! What the author most likely did where the parser gave up, and how to read on.

use super::edits::Edits;
use super::tree::Stop;
use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use std::sync::Arc;

/// A mistake at a place of the front matter.
pub(super) struct Mistake {
    kind: Kind,
    /// The line, counted in bytes of the front matter.
    line: Span,
    /// The place to show.
    pub(super) span: Span,
}

enum Kind {
    /// `title: Q3: plan`: the value needs quotes.
    ColonInValue,
    /// `title:Northwind`.
    NoBlankAfterColon,
    /// A value that begins with a character that YAML keeps for itself.
    ReservedStart(char),
    /// A line indented with tabs.
    Tab,
    /// A quote that nothing closes.
    OpenQuote,
    /// A bracket that nothing closes.
    OpenBracket,
    /// Something between brackets that is not separated.
    Brackets,
    /// A line without a key where one is needed.
    NoKey,
    /// Anything else.
    Other,
}

/// What is wrong where the parser gave up.
pub(super) fn diagnose(text: &str, stop: &Stop, edits: &Edits) -> Mistake {
    let mut at = text.floor_char_boundary(stop.at.min(text.len()));
    // The parser often notices at the start of the next line, or at the very end.
    let line_of = |at: usize| line_around(text, at);
    let mut line = line_of(at);
    while text[line.start()..line.end()].trim().is_empty() && line.start() > 0 {
        at = line.start() - 1;
        line = line_of(at);
    }
    let reason = stop.reason.as_str();
    let here = |kind, span| Mistake { kind, line, span };
    if (reason.contains("quoted scalar") || reason.contains("unexpected end of stream"))
        && let Some(open) = open_quote(text)
    {
        return Mistake { kind: Kind::OpenQuote, line: line_of(open), span: Span::new(open, line_of(open).end()) };
    }
    if let Some(open) = open_bracket(text, at, edits) {
        return Mistake { kind: Kind::OpenBracket, line: line_of(open), span: Span::new(open, line_of(open).end()) };
    }
    let indent = indent(text, line);
    if text[line.start()..line.start() + indent].contains('\t') {
        return here(Kind::Tab, Span::new(line.start(), line.start() + indent));
    }
    if let Some((line, span)) = glued_colon(text, line) {
        return Mistake { kind: Kind::NoBlankAfterColon, line, span };
    }
    if let Some(value) = value_of(text, line) {
        let first = text[value.start()..].chars().next().unwrap_or(' ');
        if matches!(first, '@' | '`' | '%' | '&' | '*' | '!') {
            return here(Kind::ReservedStart(first), value);
        }
        if text[value.start()..value.end()].contains(": ") || text[value.start()..value.end()].ends_with(':') {
            return here(Kind::ColonInValue, value);
        }
    }
    if reason.contains("flow") || reason.contains("',' or") {
        return here(Kind::Brackets, trimmed(text, line));
    }
    if let Some(line) = keyless_line(text, line, edits) {
        return Mistake { kind: Kind::NoKey, line, span: trimmed(text, line) };
    }
    here(Kind::Other, trimmed(text, line))
}

/// What became of a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mended {
    /// The text could be understood after all.
    Kept,
    /// Lines were left out.
    LeftOut,
    /// Nothing is left to try.
    Not,
}

impl Mistake {
    /// The finding, for a front matter that begins at byte `offset` of its file.
    pub(super) fn diagnostic(&self, file: &Arc<SourceFile>, offset: usize) -> Diagnostic {
        let place = Place::new(file, self.span.shifted(offset));
        let found = |message: &str| Diagnostic::new(&codes::front_matter::SYNTAX, place.clone(), message);
        let value = &file.text[place.span.start()..place.span.end()];
        let with_quotes = |finding: Diagnostic| match quote_for(value) {
            Some(quote) => finding.patch(place.clone(), format!("{quote}{value}{quote}")),
            None => finding,
        };
        match self.kind {
            Kind::ColonInValue => {
                with_quotes(found("a text with a colon in it needs quotes").help("put the whole text in quotes"))
            }
            Kind::NoBlankAfterColon => found("a blank is missing after the colon")
                .help("write the key, a colon, a blank and the value, such as `title: Northwind`")
                .patch(Place::new(file, Span::at(place.span.end())), " "),
            Kind::ReservedStart('*') => found("a text that begins with `*` needs quotes")
                .help("put the whole text in quotes, or write out the value that it refers to"),
            Kind::ReservedStart(first) => {
                let first = if first == '`' { "a backtick".to_owned() } else { format!("`{first}`") };
                with_quotes(
                    found(&format!("a text that begins with {first} needs quotes"))
                        .help("put the whole text in quotes"),
                )
            }
            Kind::Tab => found("this line is indented with a tab").help("indent with blanks, two for each level"),
            Kind::OpenQuote => found("nothing closes this quote").help("add the same quote at the end of the text"),
            Kind::OpenBracket => found("nothing closes this bracket")
                .help("close each `[` with a `]` and each `{` with a `}`"),
            Kind::Brackets => found("what stands between brackets cannot be read")
                .help("separate what stands between `{…}` or `[…]` with commas, and close each bracket with its own kind"),
            Kind::NoKey => found("this line has no key")
                .help("write a key, a colon, a blank and the value; a long text goes on below its key, indented"),
            Kind::Other => found("this line does not fit the lines above it")
                .help("keys of the same record stand exactly below each other; what belongs to a key is indented by two blanks"),
        }
    }

    /// Mends or leaves out what is wrong.
    pub(super) fn mend(&self, text: &str, edits: &mut Edits) -> Mended {
        match self.kind {
            // What it refers to cannot be known, not even whether it is a text.
            Kind::ReservedStart('*') if edits.leave_out(self.span) => return Mended::LeftOut,
            Kind::ColonInValue | Kind::ReservedStart(_) if !edits.touches(self.span) => {
                if let Some(quote) = quote_for(&text[self.span.start()..self.span.end()]) {
                    edits.quote(self.span, quote);
                    return Mended::Kept;
                }
            }
            Kind::NoBlankAfterColon if !edits.touches(Span::at(self.span.end())) => {
                edits.blank_before(self.span.end());
                return Mended::Kept;
            }
            _ => {}
        }
        if self.leave_out(text, edits) { Mended::LeftOut } else { Mended::Not }
    }

    /// Leaves out the line and everything that is indented below it; when that was left out
    /// before, the nearest line above that was not. `false` when there is none.
    fn leave_out(&self, text: &str, edits: &mut Edits) -> bool {
        let mut line = self.line;
        while edits.is_left_out(line.start()) || text[line.start()..line.end()].trim().is_empty() {
            if line.start() == 0 {
                return false;
            }
            line = line_around(text, line.start() - 1);
        }
        let own = indent(text, line);
        let mut progress = edits.leave_out(line);
        let mut at = line.end() + line_break(&text[line.end()..]);
        while at < text.len() {
            let next = line_around(text, at);
            let is_blank = text[next.start()..next.end()].trim().is_empty();
            if !is_blank && indent(text, next) <= own {
                break;
            }
            progress |= edits.leave_out(next);
            at = next.end() + line_break(&text[next.end()..]);
        }
        progress
    }
}

/// The length of the line break that a text begins with, or of the text when it has none.
fn line_break(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { text.len().min(1) }
}

/// The line that holds byte `at`, without its ending.
fn line_around(text: &str, at: usize) -> Span {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    let end = if text[start..end].ends_with('\r') { end - 1 } else { end };
    Span::new(start, end.max(start))
}

fn trimmed(text: &str, line: Span) -> Span {
    let bare = text[line.start()..line.end()].trim_start();
    let start = line.end() - bare.len();
    Span::new(start, start + bare.trim_end().len())
}

/// The value on a line of the form `key: value`, or behind the dash of a list item.
fn value_of(text: &str, line: Span) -> Option<Span> {
    let mut bare = trimmed(text, line);
    while text[bare.start()..bare.end()].starts_with("- ") {
        bare = trimmed(text, Span::new(bare.start() + 2, bare.end()));
    }
    let content = &text[bare.start()..bare.end()];
    let start = match content.find(": ") {
        Some(colon) if !content[..colon].contains(['"', '\'', '{', '[']) => bare.start() + colon + 2,
        _ => bare.start(),
    };
    let value = trimmed(text, Span::new(start, bare.end()));
    (value.start() < value.end()).then_some(value)
}

/// `key:value` on the line, or on one of those above that the parser may have run together with it.
/// The span goes up to where the blank is missing.
fn glued_colon(text: &str, line: Span) -> Option<(Span, Span)> {
    let mut line = line;
    for _ in 0..3 {
        let bare = trimmed(text, line);
        let content = &text[bare.start()..bare.end()];
        let content = content.strip_prefix("- ").unwrap_or(content);
        let start = bare.end() - content.len();
        let key = content.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
        let rest = &content[key..];
        let glued = key > 0 && rest.starts_with(':') && rest[1..].starts_with(|c: char| !c.is_whitespace());
        if glued && !rest.starts_with("://") {
            return Some((line, Span::new(start, start + key + 1)));
        }
        line = line_around(text, line.start().checked_sub(1)?);
    }
    None
}

/// The bytes that a line is indented by.
fn indent(text: &str, line: Span) -> usize {
    let line = &text[line.start()..line.end()];
    line.len() - line.trim_start().len()
}

/// The nearest line above that a parser would run together with this one: words without a colon
/// where a key is needed.
fn keyless_line(text: &str, line: Span, edits: &Edits) -> Option<Span> {
    let mut above = line;
    loop {
        above = line_around(text, above.start().checked_sub(1)?);
        let bare = text[above.start()..above.end()].trim();
        if !bare.is_empty() && !bare.starts_with('#') && !edits.is_left_out(above.start()) {
            let has_key = bare.starts_with("- ") || bare.contains(": ") || bare.ends_with(':');
            return (!has_key && indent(text, above) <= indent(text, line)).then_some(above);
        }
    }
}

/// The first bracket before `until` that opens a value, and is not closed before the next key.
fn open_bracket(text: &str, until: usize, edits: &Edits) -> Option<usize> {
    let mut at = 0;
    while at < until {
        let line = line_around(text, at);
        at = line.end() + line_break(&text[line.end()..]);
        let Some(value) = value_of(text, line).filter(|value| !edits.is_left_out(value.start())) else { continue };
        if text[value.start()..].starts_with(['[', '{']) {
            match bracket_end(text, value.start(), indent(text, line)) {
                Some(end) => at = at.max(line_around(text, end).end()),
                None => return Some(value.start()),
            }
        }
    }
    None
}

/// Where the bracket at `start` is closed; `None` when the text ends before, or a key begins that
/// is indented no further than `own`.
fn bracket_end(text: &str, start: usize, own: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut rest = text[start..].char_indices();
    while let Some((offset, c)) = rest.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some('"'), '\\') => {
                rest.next();
            }
            (None, '"' | '\'') => {
                let before = text[..start + offset].trim_end_matches(' ');
                // Elsewhere it is an apostrophe.
                quote = before.ends_with(['[', '{', ',', ':', '\n']).then_some(c);
            }
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth -= 1;
                if depth == 0 {
                    return Some(start + offset);
                }
            }
            (None, '\n') => {
                let line = line_around(text, start + offset + 1);
                if indent(text, line) <= own && super::split::begins_with_key(&text[line.start()..line.end()]) {
                    return None;
                }
            }
            _ => {}
        }
    }
    None
}

/// The last quote that opens a text and is not closed.
fn open_quote(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut open = None;
    for line in text.split_inclusive('\n') {
        let span = Span::new(at, at + line.trim_end().len());
        if let Some(value) = value_of(text, span) {
            let content = &text[value.start()..value.end()];
            let quote = content.chars().next().filter(|c| matches!(c, '"' | '\''));
            if let Some(quote) = quote {
                let closes = content[1..].trim_end_matches(',').ends_with(quote) || content[1..].contains(quote);
                if !closes {
                    open = Some(value.start());
                    break;
                }
            }
        }
        at += line.len();
    }
    open
}

/// The quote that can be put around a text as it is.
pub(super) fn quote_for(text: &str) -> Option<char> {
    if text.contains('\n') {
        None
    } else if !text.contains(['"', '\\']) {
        Some('"')
    } else if !text.contains('\'') {
        Some('\'')
    } else {
        None
    }
}
