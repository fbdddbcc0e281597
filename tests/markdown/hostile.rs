//! Input made to break things: depth, length, and whatever proptest thinks of.

use super::*;
use proptest::prelude::*;
use salesbook::diagnostics::{SourceFile, Span};
use salesbook::source::markdown::{inline, parse, plain_text};

#[test]
fn deep_and_long_input_is_borne() {
    let deep = 10_000;
    let long = 1_000_000;
    let some = 200_000;
    for text in [
        ">".repeat(deep) + " a",
        "[".repeat(deep),
        "*".repeat(deep) + "a",
        "[".repeat(deep) + "a" + &"](b)".repeat(deep),
        "![".repeat(deep) + "a" + &"](b)".repeat(deep),
        "[[".repeat(deep) + "a" + &"]]".repeat(deep),
        "![[".repeat(deep) + "a",
        "- ".repeat(deep) + "a",
        "<b>".repeat(deep) + &"\n\n<p>".repeat(deep),
        "<div>\n".repeat(deep),
        "[^a]".repeat(deep) + "\n\n[^a]: x[^a]",
        (0..deep).map(|i| format!("[^{i}]: [^{}]\n\n", i + 1)).collect::<String>() + "[^0]",
        (1..300).map(|i| "!".repeat(i)).map(|name| format!("[^{name}]\n\n[^{name}]: x\n\n")).collect(),
        "# a\n\n".repeat(deep),
        "[a][b] ".repeat(deep) + "\n\n[b]: " + &"c".repeat(deep),
        "[".repeat(long),
        "]".repeat(long),
        "`".repeat(long),
        "|".repeat(long),
        "|a\n|-\n".to_owned() + &"|".repeat(some),
        "[a](".repeat(some / 4),
        "`a``".repeat(some / 4),
        "[]".repeat(some / 2),
        "a_".repeat(some / 2),
        "<a b='".repeat(some / 6),
        "<!-- ".repeat(some / 5),
        "&".repeat(some),
        "_www.".repeat(some / 5),
        "https://_".repeat(some / 9),
        "a@".repeat(some / 2),
        "https://a.b/".to_owned() + &")".repeat(some),
        "https://a.b/".to_owned() + &"&a;".repeat(long / 3),
        "a.b@c.d ".repeat(long / 8),
    ] {
        let body = parse_text(&text);
        let rendered = render(&text, &body, &options(RawHtml::Sanitise), &mut |_, _| LinkTo::default());
        assert!(rendered.html.len() < 100 * text.len() + 1000, "{}", &text[..40]);
        assert!(plain_text(&text).len() <= text.len());
        assert!(inline(&text).len() < 100 * text.len());
    }
}

/// Text in which markup is likely.
fn markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z é東]{0,6}",
        2 => prop::sample::select(vec![
            "[", "]", "(", ")", "![", "](", "[[", "]]", "|", "\\|", "<", ">", "\"", "'", "`", "```", "*", "**", "_", "~~",
            "#", "# ", "- ", "1. ", "> ", "> [!NOTE]\n", "\n", "\n\n", "    ", "\t", "\\", "&amp;", "&#x6a;", "{#id}",
            "[^1]", "[^1]: ", "[a]: b", "\n: ", "---", "|-|", "- [ ] ", "\r\n", "\r", "\0", "\u{16fe2}", "\u{feff}",
        ]).prop_map(str::to_owned),
        2 => prop::sample::select(vec![
            "[a](b)", "[a](<b c> 't')", "![a](b)", "[[a]]", "[[a|b]]", "![[a]]", "https://a.b/c_d", "www.a.b", "a@b.c",
            "<a@b.c>", "<https://a.b>", "<div id=\"x\">", "</div>", "<p onclick=x>", "<script>", "</script>", "<!--", "-->",
            "<a href='javascript:x'>", "<svg>", "<style>", "<b id=1>", "<table><td>", "<textarea>", "<img src=x onerror=y>",
            "javascript:x", "\n[r]: javascript:x\n", "[r]", "# h {#x onclick=y}\n",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_lie_on_characters_in_the_body(front in "[a-zé\n]{0,8}", text in markdown()) {
        let file = SourceFile::new("a.md", format!("{front}{text}"));
        let whole = Span::new(front.len(), file.text.len());
        let body = parse(&file, whole);
        let spans = body.links.iter().flat_map(|link| [link.span, link.target_span])
            .chain(body.headings.iter().map(|heading| heading.span))
            .chain(body.broken_references.iter().map(|(_, span)| *span));
        for span in spans {
            prop_assert!(span.start() >= whole.start() && span.end() <= whole.end());
            prop_assert!(file.text.get(span.start()..span.end()).is_some(), "{:?} in {:?}", span, file.text);
        }
        for link in &body.links {
            let written = &file.text[link.target_span.start()..link.target_span.end()];
            let is_told = link.target_span != link.span && !written.contains(['\\', '&', '\0']);
            if is_told && !link.target.starts_with("mailto:") {
                prop_assert_eq!(written, &link.target);
            }
        }
    }

    #[test]
    fn ids_are_unique(text in markdown()) {
        let body = parse_text(&text);
        let mut ids = body.headings.iter().map(|h| &h.id).collect::<Vec<_>>();
        ids.extend(body.footnotes.iter().map(|note| &note.id));
        let count = ids.len();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
        for heading in &body.headings {
            prop_assert!(!heading.id.is_empty() && !heading.id.starts_with('_'));
        }
    }

    #[test]
    fn links_are_asked_for_and_written_in_order(text in markdown()) {
        let body = parse_text(&text);
        let mut asked = Vec::new();
        let html = render(&text, &body, &options(RawHtml::Escape), &mut |index, link| {
            asked.push((index, link.clone()));
            LinkTo { href: Some(format!("/{index}/{}", u8::from(link.kind == salesbook::source::markdown::LinkKind::Image))), ..LinkTo::default() }
        }).html;
        prop_assert_eq!(asked, body.links.iter().cloned().enumerate().collect::<Vec<_>>());
        // Notes are moved to the end, and those nobody refers to are left out.
        if !text.contains("[^") {
            let written = raw_html::tags(&html).into_iter().filter_map(|tag| {
                let kind = u8::from(tag.starts_with("img "));
                let (_, href) = tag.split_once("href=\"/").or_else(|| tag.split_once("src=\"/"))?;
                Some((href.split('"').next()?.to_owned(), kind))
            });
            let expected = body.links.iter().enumerate().map(|(index, link)| {
                let kind = u8::from(link.kind == salesbook::source::markdown::LinkKind::Image);
                (format!("{index}/{kind}"), kind)
            });
            prop_assert_eq!(written.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{}", html);
        }
    }

    #[test]
    fn what_is_rendered_is_harmless(text in markdown()) {
        raw_html::assert_harmless(&html(&text), &text);
        raw_html::assert_harmless(&html_with(&text, &options(RawHtml::Escape)), &text);
        raw_html::assert_harmless(&inline(&text), &text);
    }

    #[test]
    fn any_text_is_borne(text in any::<String>()) {
        raw_html::assert_harmless(&html(&text), &text);
        raw_html::assert_harmless(&inline(&text), &text);
        prop_assert!(plain_text(&text).len() <= 4 * text.len());
    }
}
