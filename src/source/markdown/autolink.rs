//! Bare addresses in text, by the rules of GitHub's autolinks: `https://…`, `www.…`, `a@b.c`.
//!
//! Ours rather than a crate's, because the rules differ in what ends an address, and because
//! `plan.md` must not become one.

use std::ops::Range;

/// A bare address in a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Autolink {
    /// Where it is in the text.
    pub range: Range<usize>,
    /// Where it leads.
    pub url: String,
}

/// No domain is longer (RFC 1035); the bound keeps the search linear.
const LONGEST_DOMAIN: usize = 255;

/// Whether a text may hold an address: a quick look that spares most texts the search.
pub(super) fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_www = |dot: usize| dot >= 3 && bytes[dot - 3..dot].eq_ignore_ascii_case(b"www");
    memchr::memchr2(b'@', b':', bytes).is_some() || memchr::memchr_iter(b'.', bytes).any(is_www)
}

/// The bare addresses in a text, in order.
pub(super) fn find(text: &str) -> Vec<Autolink> {
    let mut found: Vec<Autolink> = Vec::new();
    let bytes = text.as_bytes();
    let mut free = 0; // where the text begins that belongs to no address yet
    let mut at = 0;
    while at < bytes.len() {
        let link = match bytes[at] {
            b'h' | b'H' => web(text, free, at),
            b'w' | b'W' => www(text, free, at),
            b'@' => mail(text, free, at),
            _ => None,
        };
        match link {
            Some(link) => {
                free = link.range.end;
                at = link.range.end;
                found.push(link);
            }
            None => at += 1,
        }
    }
    found
}

fn starts_with_ignoring_case(bytes: &[u8], prefix: &str) -> bool {
    bytes.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

fn web(text: &str, free: usize, at: usize) -> Option<Autolink> {
    let bytes = text.as_bytes();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| starts_with_ignoring_case(&bytes[at..], scheme))?;
    if at > free && bytes[at - 1].is_ascii_alphanumeric() {
        return None;
    }
    let start = at + scheme.len();
    let end = trimmed(text, start, rest_end(text, domain_end(text, start)?));
    (end > start).then(|| Autolink { range: at..end, url: text[at..end].to_owned() })
}

fn www(text: &str, free: usize, at: usize) -> Option<Autolink> {
    let bytes = text.as_bytes();
    if !starts_with_ignoring_case(&bytes[at..], "www.") {
        return None;
    }
    if at > free && (bytes[at - 1].is_ascii_alphanumeric() || b"/.-@:`=&?#%+".contains(&bytes[at - 1])) {
        return None;
    }
    let start = at + "www.".len();
    let end = trimmed(text, start, rest_end(text, domain_end(text, at)?));
    (end > start).then(|| Autolink { range: at..end, url: format!("http://{}", &text[at..end]) })
}

/// Where the domain at `start` ends; `None` when there is none, or its last two parts hold an
/// underscore.
fn domain_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let length = rest
        .char_indices()
        .take_while(|(at, _)| *at <= LONGEST_DOMAIN)
        .find(|(_, c)| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.')))
        .map_or_else(|| rest.len(), |(at, _)| at);
    if length == 0 || length > LONGEST_DOMAIN {
        return None;
    }
    let domain = rest[..length].trim_end_matches('.');
    let is_valid = !domain.starts_with(['.', '-', '_']) && !domain.rsplit('.').take(2).any(|part| part.contains('_'));
    (is_valid && !domain.is_empty()).then_some(start + length)
}

/// Where the address ends that goes on after its domain: at white space, `<`, or punctuation of
/// scripts that write no spaces.
fn rest_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    // A colon, slash and so on must follow; a letter cannot, the domain would have taken it.
    rest.find(|c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '<' | '、' | '。' | '「' | '」' | '『' | '』' | '（' | '）' | '，' | '！' | '？' | '；' | '：'
            )
    })
    .map_or(text.len(), |at| start + at)
}

/// Without what belongs to the sentence rather than the address: punctuation at the end, a
/// closing bracket that is not opened inside, a character reference.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let mut address = &text[start..end];
    let count = |c: char| address.matches(c).count();
    let opened = [count('('), count('[')];
    let mut closed = [count(')'), count(']')];
    while let Some(last) = address.chars().next_back() {
        let keep = match last {
            '?' | '!' | '.' | ',' | ':' | '*' | '_' | '~' | '\'' | '"' | '’' | '”' | '»' | '“' | '…' => {
                address.len() - last.len_utf8()
            }
            ')' | ']' => {
                let which = usize::from(last == ']');
                if closed[which] <= opened[which] {
                    break;
                }
                closed[which] -= 1;
                address.len() - 1
            }
            ';' => {
                let name = address[..address.len() - 1].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
                if name.ends_with('&') && name.len() + 1 < address.len() { name.len() - 1 } else { address.len() - 1 }
            }
            _ => break,
        };
        address = &address[..keep];
    }
    start + address.len()
}

fn mail(text: &str, free: usize, at: usize) -> Option<Autolink> {
    let bytes = text.as_bytes();
    let is_local = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+');
    let local = bytes[free..at].iter().rev().take_while(|b| is_local(**b)).count();
    let length =
        bytes[at + 1..].iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.')).count();
    let domain = text[at + 1..at + 1 + length].trim_end_matches('.');
    let is_valid = local > 0
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.contains("..")
        && !domain.ends_with(['-', '_']);
    if !is_valid {
        return None;
    }
    let address = at - local..at + 1 + domain.len();
    let scheme = "mailto:";
    let start = match address.start.checked_sub(scheme.len()) {
        Some(start) if start >= free && starts_with_ignoring_case(&bytes[start..], scheme) => start,
        _ => address.start,
    };
    let url = format!("{scheme}{}", &text[address.clone()]);
    Some(Autolink { range: start..address.end, url })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The addresses found, and those they lead to where that differs.
    fn found(text: &str) -> Vec<String> {
        find(text)
            .into_iter()
            .map(|link| {
                let written = &text[link.range];
                if written == link.url { link.url } else { format!("{written} -> {}", link.url) }
            })
            .collect()
    }

    #[test]
    fn addresses_end_where_github_ends_them() {
        for (text, expected) in [
            ("www.commonmark.org", "www.commonmark.org -> http://www.commonmark.org"),
            ("Visit www.commonmark.org/help for more.", "www.commonmark.org/help -> http://www.commonmark.org/help"),
            ("Visit www.commonmark.org.", "www.commonmark.org -> http://www.commonmark.org"),
            ("Visit www.commonmark.org/a.b.", "www.commonmark.org/a.b -> http://www.commonmark.org/a.b"),
            ("https://a.b/search?q=(business)", "https://a.b/search?q=(business)"),
            ("https://a.b/search?q=(business)))+ok", "https://a.b/search?q=(business)))+ok"),
            ("(https://a.b/search?q=(business))", "https://a.b/search?q=(business)"),
            ("[https://a.b/x]", "https://a.b/x"),
            ("https://a.b/search?q=c&hl=en", "https://a.b/search?q=c&hl=en"),
            ("https://a.b/search?q=c&hl;", "https://a.b/search?q=c"),
            ("https://a.b/he<lp", "https://a.b/he"),
            ("HTTPS://A.B/x", "HTTPS://A.B/x"),
            ("http://intranet:8080/wiki", "http://intranet:8080/wiki"),
            ("“https://a.b/x”", "https://a.b/x"),
            ("見る：https://a.jp/東京。次", "https://a.jp/東京"),
            ("*https://a.b/x_", "https://a.b/x"),
            ("foo@bar.baz", "foo@bar.baz -> mailto:foo@bar.baz"),
            ("hello+xyz@mail.example.", "hello+xyz@mail.example -> mailto:hello+xyz@mail.example"),
            ("mailto:foo@bar.baz.", "mailto:foo@bar.baz"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_left() {
        for text in [
            "plan.md",
            "example.com",
            "ftp://a.b",
            "xhttps://a.b",
            "a.www.b.c",
            "www.",
            "www...",
            "https://",
            "https://_._",
            "https://a_b.c_d/x",
            "@a.b",
            "a@b",
            "a.b-c_d@a.b-",
            "a.b-c_d@a.b_",
            "javascript:alert(1)",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn several_stand_side_by_side() {
        assert_eq!(
            found("a@b.c, https://d.e; www.f.g"),
            ["a@b.c -> mailto:a@b.c", "https://d.e", "www.f.g -> http://www.f.g"]
        );
    }
}
