//! Which addresses a page may link to.

use std::borrow::Cow;

/// The schemes a link may have. An address without one is relative, which is safe.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether an address is relative or of a scheme that runs nothing: http, https, mailto, tel.
///
/// Judged as a browser would read it, and then some: case, white space, control and invisible
/// characters and character references do not hide a scheme.
#[must_use]
pub fn is_safe_url(url: &str) -> bool {
    let is_bare = url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'&');
    let bare = if is_bare { Cow::Borrowed(url) } else { Cow::Owned(bare(&decoded(&bare(url)))) };
    let Some(end) = bare.find([':', '/', '?', '#', '\\']) else { return true };
    if !bare[end..].starts_with(':') {
        return true;
    }
    let scheme = &bare[..end];
    if SCHEMES.iter().any(|safe| scheme.eq_ignore_ascii_case(safe)) {
        return true;
    }
    // What cannot be a scheme is a relative path with a colon, unless it is disguised.
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    !is_scheme && !scheme.contains(['&', '%', ';']) && !scheme.is_empty()
}

/// Without what browsers skip, or eyes do not see.
fn bare(url: &str) -> String {
    url.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !c.is_control()
                && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        })
        .collect()
}

/// With the character references decoded that can be part of a scheme: every number, and the
/// names of the colon, the ampersand and white space. Twice over, for what was escaped twice.
fn decoded(url: &str) -> String {
    decoded_once(&decoded_once(url))
}

fn decoded_once(url: &str) -> String {
    let mut text = String::with_capacity(url.len());
    let mut rest = url;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest) {
            Some((c, length)) => {
                text.push(c);
                rest = &rest[length..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    text
}

/// The character reference that a text begins with, and its length in bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    if let Some(number) = text.strip_prefix("&#") {
        let (digits, radix, prefix) = match number.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16, 3),
            None => (number, 10, 2),
        };
        let length = digits.bytes().take_while(|b| char::from(*b).is_digit(radix)).count();
        let significant = digits[..length].trim_start_matches('0');
        let c = u32::from_str_radix(significant, radix).ok().and_then(char::from_u32)?;
        let semicolon = usize::from(digits[length..].starts_with(';'));
        return Some((c, prefix + length + semicolon));
    }
    [("&colon;", ':'), ("&amp;", '&'), ("&Tab;", '\t'), ("&NewLine;", '\n'), ("&nbsp;", ' '), ("&num;", '#')]
        .into_iter()
        .find(|(name, _)| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)))
        .map(|(name, c)| (c, name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_safe() {
        for url in [
            "",
            "#goal",
            "../plan.md#goal",
            "/a/b",
            "//cdn.example.com/x",
            "https://example.com/?a=b:c&d=e",
            "HTTP://EXAMPLE.COM",
            "mailto:ada@example.com",
            "tel:+4912345",
            "?q=javascript:",
            "12:30.md",
            "notes/a:b.md",
            "a&b.md",
        ] {
            assert!(is_safe_url(url), "{url}");
        }
    }

    #[test]
    fn what_could_run_is_not() {
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\u{0}script:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#106;avascript:alert(1)",
            "&#0000106avascript:alert(1)",
            "&amp;#106;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&newline;script:alert(1)",
            "java\u{200b}script:alert(1)",
            "java&weird;script:alert(1)",
            "javascript%20:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:image/svg+xml;base64,AAAA",
            "file:///etc/passwd",
            "blob:https://example.com/x",
            "ftp://example.com",
            ":alert(1)",
        ] {
            assert!(!is_safe_url(url), "{url}");
        }
    }
}
