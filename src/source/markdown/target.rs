//! Where the target of a link is written, so that a message can point at it.

use crate::diagnostics::Span;
use std::ops::Range;

/// `target` in `[label](target "title")`, where `link` is the whole and its label ends somewhere
/// after `label_end`.
pub(super) fn inline(text: &str, link: &Range<usize>, label_end: usize, target: &str) -> Option<Span> {
    let rest = text.get(label_end..link.end)?;
    let opened = label_end + rest.find("](")? + 2;
    destination(text, opened, link.end, target)
}

/// `target` in the definition `[name]: target "title"`.
pub(super) fn in_definition(text: &str, definition: &Range<usize>, target: &str) -> Option<Span> {
    let source = text.get(definition.clone())?;
    let mut escaped = false;
    let name_end = source.bytes().position(|byte| {
        let ends = byte == b']' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })?;
    let after = source[name_end..].strip_prefix("]:")?;
    destination(text, definition.end - after.len(), definition.end, target)
}

/// The target in `<target>`; the whole of a bare address.
pub(super) fn autolink(text: &str, link: &Range<usize>) -> Span {
    match text.get(link.clone()) {
        Some(source) if source.starts_with('<') && source.ends_with('>') && source.len() >= 2 => {
            Span::new(link.start + 1, link.end - 1)
        }
        _ => Span::new(link.start, link.end),
    }
}

/// The target in `[[target|label]]` or `![[target]]`, where `target` is its trimmed text.
pub(super) fn wiki(text: &str, link: &Range<usize>, target: &str) -> Option<Span> {
    let source = text.get(link.clone())?;
    let opened = source.find("[[")? + 2;
    let inside = source.get(opened..)?;
    let start = link.start + opened + (inside.len() - inside.trim_start().len());
    let span = Span::new(start, start + target.len());
    (text.get(span.start()..span.end()) == Some(target)).then_some(span)
}

/// The destination that begins after white space at `start`: `<a b>` or `a(b)c`. None when what
/// stands there is not `target` (in a quote, a line break is followed by a `>`).
fn destination(text: &str, start: usize, end: usize, target: &str) -> Option<Span> {
    let rest = text.get(start..end)?;
    let start = start + (rest.len() - rest.trim_start().len());
    let rest = text.get(start..end)?;
    let (from, length) = match rest.strip_prefix('<') {
        Some(pointed) => (start + 1, unescaped(pointed, |byte, _| byte == b'>' || byte == b'\n')),
        None => (
            start,
            unescaped(rest, |byte, depth| {
                byte.is_ascii_whitespace() || byte.is_ascii_control() || byte == b')' && depth == 0
            }),
        ),
    };
    let written = text.get(from..from + length)?;
    // Escapes and character references are written longer than they read.
    (written == target || written.contains(['\\', '&', '\0'])).then_some(Span::new(from, from + length))
}

/// The length up to the first byte that `ends` the target, which backslashes hide; `ends` is told
/// how many parentheses are open.
fn unescaped(text: &str, ends: impl Fn(u8, usize) -> bool) -> usize {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        let hidden = escaped && byte.is_ascii_punctuation();
        if !hidden && ends(byte, depth) {
            return at;
        }
        match byte {
            b'(' if !hidden => depth += 1,
            b')' if !hidden => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = byte == b'\\' && !hidden;
    }
    text.len()
}
