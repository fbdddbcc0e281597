//! A look at raw HTML: the ids in it, and whether it is too much to be sanitised in bounded time.

/// A start tag.
struct StartTag {
    /// One past its last byte.
    end: usize,
    /// How many attributes it has.
    attributes: usize,
    /// The first value of `id`.
    id: Option<String>,
}

/// The ids of the tags in a piece of raw HTML, in order.
pub(super) fn ids(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = html.get(at..).and_then(|rest| rest.find('<')) {
        at += next;
        if html[at..].starts_with("<!--") {
            match html[at + 4..].find("-->") {
                Some(length) => at += 4 + length + 3,
                None => break,
            }
        } else if html.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
            let Some(tag) = start_tag(html, at, html.len()) else { break };
            found.extend(tag.id);
            at = tag.end;
        } else {
            at += 1;
        }
    }
    found
}

/// The start tag at `at`, read as browsers do; `None` when it does not end within `budget` bytes.
fn start_tag(html: &str, at: usize, budget: usize) -> Option<StartTag> {
    let bytes = &html.as_bytes()[..html.len().min(at.saturating_add(budget))];
    let ends_name = |b: u8| b.is_ascii_whitespace() || matches!(b, b'/' | b'>');
    let find = |from: usize, stop: &dyn Fn(u8) -> bool| {
        bytes.get(from..)?.iter().position(|b| stop(*b)).map(|length| from + length)
    };
    let mut at = find(at + 1, &ends_name)?;
    let mut tag = StartTag { end: at, attributes: 0, id: None };
    loop {
        at = find(at, &|b| !b.is_ascii_whitespace() && b != b'/')?;
        if bytes[at] == b'>' {
            tag.end = at + 1;
            return Some(tag);
        }
        tag.attributes += 1;
        let name = at;
        // An equals sign that begins a name belongs to it.
        at = find(at + 1, &|b| ends_name(b) || b == b'=')?;
        let name = name..at;
        at = find(at, &|b| !b.is_ascii_whitespace())?;
        if bytes[at] != b'=' {
            continue;
        }
        at = find(at + 1, &|b| !b.is_ascii_whitespace())?;
        let value = match bytes[at] {
            quote @ (b'"' | b'\'') => {
                let end = find(at + 1, &|b| b == quote)?;
                let value = at + 1..end;
                at = end + 1;
                value
            }
            b'>' => at..at,
            _ => {
                let end = find(at, &|b| b.is_ascii_whitespace() || b == b'>')?;
                let value = at..end;
                at = end;
                value
            }
        };
        if tag.id.is_none() && bytes[name].eq_ignore_ascii_case(b"id") {
            tag.id = html.get(value).map(str::to_owned);
        }
    }
}

/// The elements that a browser opens again in every block after they were left open. It does so
/// with at most three of a kind, unless their attributes differ. (`a` ends the `a` before.)
const FORMATTING: [&str; 12] = ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];

/// How many elements may be open to be opened again, whatever the HTML is, for their names alone.
pub(super) const REOPENED_BY_NAME: usize = 3 * FORMATTING.len();

/// How many more elements a browser may have to open again in a block after `html`.
pub(super) fn reopened(html: &str) -> usize {
    start_tags(html)
        .filter(|at| {
            let rest = &html.as_bytes()[at + 1..];
            let length = rest.iter().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
            let is_formatting = FORMATTING.iter().any(|name| rest[..length].eq_ignore_ascii_case(name.as_bytes()));
            is_formatting && rest.get(length) != Some(&b'>')
        })
        .count()
}

/// How many start tags `html` has, at most.
pub(super) fn count(html: &str) -> usize {
    start_tags(html).count()
}

/// Every place where a start tag may begin, also inside comments and attributes: what these are
/// depends on what a browser made of the text before.
fn start_tags(html: &str) -> impl Iterator<Item = usize> {
    html.as_bytes()
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0] == b'<' && pair[1].is_ascii_alphabetic())
        .map(|(at, _)| at)
}

/// The most attributes of a tag; finding twins among them takes quadratic time.
const MOST_ATTRIBUTES: usize = 200;
/// The longest tag, in bytes.
const LONGEST_TAG: usize = 64 * 1024;
/// How many bytes are looked at, all tags together.
const MOST_WORK: usize = 16 * 1024 * 1024;

/// Whether every tag in `html` is of sane size, whatever state a browser is in where it begins.
pub(super) fn has_sane_tags(html: &str) -> bool {
    let mut work = 0_usize;
    start_tags(html).all(|at| match start_tag(html, at, LONGEST_TAG) {
        Some(tag) => {
            work += tag.end - at;
            tag.attributes <= MOST_ATTRIBUTES && work <= MOST_WORK
        }
        None => {
            html.len() - at <= LONGEST_TAG && {
                work += html.len() - at;
                work <= MOST_WORK
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_where_browsers_find_them() {
        let html = r#"<div class="x" ID = 'a'><p id=b>text id=no</p><!-- <i id="no"> --><br id="c"/><a title="id=no" id="d" id="no">< id="no"><p
            id="e"><x id="open"#;
        assert_eq!(ids(html), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn only_formatting_with_attributes_adds_up() {
        assert_eq!(reopened("<b><B class=x><br a><body a><em></em></b><code\nid=x>"), 2);
    }

    #[test]
    fn monstrous_tags_are_not_sane() {
        assert!(has_sane_tags("<p class='a b' title=\"<b>\">text</p>"));
        assert!(!has_sane_tags(&format!("<p {}>", "a ".repeat(1000))));
        assert!(!has_sane_tags(&format!("<p title='{}'>", "a".repeat(100_000))));
        assert!(!has_sane_tags(&"<a b='".repeat(100_000)));
    }
}
