//! What a reader sees of a piece of HTML: its words without tags, and nothing that is not shown.

/// Elements inside a line that part no words. The number of a footnote is no part of the word before it.
const INLINE: &[&str] = &["a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "span", "strong", "u"];

/// The words of HTML of our own making, on one line.
pub(super) fn visible(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        push(&mut words, &rest[..open]);
        let tag = &rest[open + 1..];
        if !INLINE.contains(&name_of(tag)) {
            space(&mut words);
        }
        rest = &tag[end_of(tag)..];
    }
    push(&mut words, rest);
    words.truncate(words.trim_end().len());
    words
}

/// The name of a tag, as our own writer spells it.
fn name_of(tag: &str) -> &str {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    &tag[..tag.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(tag.len())]
}

/// Where a tag ends: behind the first `>` that is in no quotes.
fn end_of(tag: &str) -> usize {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match (quote, sign) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn space(words: &mut String) {
    if !words.is_empty() && !words.ends_with(' ') {
        words.push(' ');
    }
}

/// Adds text, its entities read and its white space made one space.
fn push(words: &mut String, mut text: &str) {
    while let Some(first) = text.chars().next() {
        let (sign, length) = if first == '&' { entity(text) } else { (first, first.len_utf8()) };
        if sign.is_whitespace() || sign.is_control() {
            space(words);
        } else {
            words.push(sign);
        }
        text = &text[length..];
    }
}

/// The sign that an entity stands for, and how long the entity is.
fn entity(text: &str) -> (char, usize) {
    for (entity, sign) in [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", ' ')] {
        if text.starts_with(entity) {
            return (sign, entity.len());
        }
    }
    let end = text.bytes().take(12).position(|byte| byte == b';');
    let number = end.and_then(|end| Some((text[..end].strip_prefix("&#")?, end)));
    let sign = number.and_then(|(number, end)| {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        Some((char::from_u32(code)?, end + 1))
    });
    sign.unwrap_or(('&', 1))
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn the_words_of_html() {
        for (html, words) in [
            (
                "<h2 id=\"a\">Goal</h2>\n<p>un<em>believ</em>able,\n<a href=\"x>y\">now</a></p>",
                "Goal unbelievable, now",
            ),
            ("<ul><li>a</li><li>b</li></ul>", "a b"),
            ("R&amp;D &lt;b&gt; &#39;x&#x27; &quot;y&quot; &bogus; &", "R&D <b> 'x' \"y\" &bogus; &"),
            ("<p>東京</p><p>顧客", "東京 顧客"),
            ("<img alt='no > end'", ""),
            ("&é;", "&é;"),
            ("", ""),
        ] {
            assert_eq!(visible(html), words, "{html}");
        }
    }
}
