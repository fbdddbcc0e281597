//! Texts without blocks: the bare words of a body, and one-line fields.

use super::escape::{push_text, push_url};
use super::events::{EXTENSIONS, Events};
use super::is_safe_url;
use pulldown_cmark::{Event, Options, Tag, TagEnd};

/// The words of a Markdown text without its markup, for search and summaries. A space parts
/// what blocks and line breaks part; raw HTML is left out.
#[must_use]
pub fn plain_text(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for (event, _) in Events::new(text, EXTENSIONS) {
        match event {
            Event::Text(text) | Event::Code(text) => push_words(&mut words, &text),
            Event::SoftBreak | Event::HardBreak | Event::Rule => push_space(&mut words),
            Event::End(tag) if !is_inline(tag) => push_space(&mut words),
            Event::Start(tag) if !is_inline(tag.to_end()) => push_space(&mut words),
            _ => {}
        }
    }
    words.truncate(words.trim_end().len());
    words
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn push_space(words: &mut String) {
    if !words.is_empty() && !words.ends_with(' ') {
        words.push(' ');
    }
}

fn push_words(words: &mut String, text: &str) {
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            push_space(words);
        } else {
            words.push(c);
        }
    }
}

/// Stands at the start of each line of a one-line field, so that nothing there begins a block.
/// A punctuation mark, so that emphasis can begin after it; one of a script that nobody writes
/// sales notes in, so that none is lost when it is taken out again.
const GUARD: char = '\u{16fe2}';

/// The HTML of a short text in which only emphasis, strong emphasis, strikethrough, code and
/// links to addresses (`https://…`, `mailto:…`) are marked up. Everything else, block syntax and
/// raw HTML included, stays text.
#[must_use]
pub fn inline(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len() + 8);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            guarded.push('\n');
        }
        guarded.push(GUARD);
        guarded.push_str(line);
    }
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut is_linked = false;
    for (event, _) in Events::new(&guarded, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) => push_text(&mut out, &text),
            Event::InlineHtml(html) | Event::Html(html) => push_text(&mut out, &html),
            Event::Code(text) => {
                out.push_str("<code>");
                push_text(&mut out, &text);
                out.push_str("</code>");
            }
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            Event::Start(Tag::Emphasis) => out.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => out.push_str("</em>"),
            Event::Start(Tag::Strong) => out.push_str("<strong>"),
            Event::End(TagEnd::Strong) => out.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => out.push_str("<del>"),
            Event::End(TagEnd::Strikethrough) => out.push_str("</del>"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                is_linked = is_address(&dest_url);
                if is_linked {
                    out.push_str("<a href=\"");
                    push_url(&mut out, &dest_url);
                    out.push_str("\" class=\"external\" rel=\"noopener noreferrer\">");
                }
            }
            Event::End(TagEnd::Link) if is_linked => {
                is_linked = false;
                out.push_str("</a>");
            }
            _ => {}
        }
    }
    out.retain(|c| c != GUARD);
    out
}

/// Whether a target is an address on its own, wherever the text stands.
fn is_address(target: &str) -> bool {
    let has_scheme = ["https://", "http://", "mailto:", "tel:"]
        .into_iter()
        .any(|scheme| target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    has_scheme && is_safe_url(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_the_words_only() {
        for (text, expected) in [
            ("# Goal *now*\n\nFirst\nsecond  \nthird `code`.", "Goal now First second third code."),
            ("- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |", "a b x y 1 2"),
            ("a<b>c</b> &amp; [d](e) ![f](g) [[h|i]]", "ac & d f i"),
            ("<div>\ngone\n</div>\n\nkept", "kept"),
            ("un*believ*able", "unbelievable"),
            ("", ""),
        ] {
            assert_eq!(plain_text(text), expected, "{text}");
        }
    }

    #[test]
    fn inline_marks_up_no_blocks() {
        for (text, expected) in [
            ("_so_ **it** `is` ~~not~~", "<em>so</em> <strong>it</strong> <code>is</code> <del>not</del>"),
            ("*\"quoted\"*", "<em>&quot;quoted&quot;</em>"),
            ("# no heading", "# no heading"),
            ("- no list\n- at all", "- no list\n- at all"),
            ("1. no", "1. no"),
            ("> no quote", "&gt; no quote"),
            ("    no code", "    no code"),
            ("no\n===\n---\n\n***", "no\n===\n---\n\n***"),
            ("```\nno", "```\nno"),
            (
                "[x]: https://a.b",
                "[x]: <a href=\"https://a.b\" class=\"external\" rel=\"noopener noreferrer\">https://a.b</a>",
            ),
            ("<div onclick=x>\n<script>", "&lt;div onclick=x&gt;\n&lt;script&gt;"),
            ("| a |\n|---|", "| a |\n|---|"),
            ("a & b < c &amp; d", "a &amp; b &lt; c &amp; d"),
            ("[label](../plan.md) ![alt](x.png)", "label alt"),
            ("[label](javascript:alert(1))", "label"),
            ("[[acme]]", "[[acme]]"),
            ("", ""),
        ] {
            assert_eq!(inline(text), expected, "{text}");
        }
        assert_eq!(
            inline("see <https://a.b> or [us](mailto:a@b.c)"),
            "see <a href=\"https://a.b\" class=\"external\" rel=\"noopener noreferrer\">https://a.b</a> \
             or <a href=\"mailto:a@b.c\" class=\"external\" rel=\"noopener noreferrer\">us</a>"
        );
    }
}
