//! Attacks through raw HTML and links, after OWASP's and other well-known lists.

use super::*;

const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script\n>alert(1)</script\n>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\" />",
    "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
    "<img/onerror=\"alert(1)\"/src=x>",
    "<img src=javascript:alert(1)>",
    "<img src=\"jav&#x09;ascript:alert(1);\">",
    "<body onload=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
    "<embed src=\"javascript:alert(1)\">",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\" &#14; javascript:alert(1)\">x</a>",
    "<a href=\"java\nscript:alert(1)\">x</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
    "<a href=\"vbscript:msgbox(1)\">x</a>",
    "<a href=\"https://a.b\" onmouseover=alert(1)>x</a>",
    "<form action=\"javascript:alert(1)\"><button formaction=\"javascript:alert(1)\">x</button></form>",
    "<input onfocus=alert(1) autofocus>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<link rel=stylesheet href=\"javascript:alert(1)\">",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
    "<base href=\"javascript:alert(1)//\">",
    "<div style=\"background:url(javascript:alert(1))\">x</div>",
    "<style>@import 'javascript:alert(1)';</style>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
    "<template><img src=x onerror=alert(1)></template>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<p title=\"`\" onclick=alert(1)>x</p>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?php <img src=x onerror=alert(1)> ?>",
    "<a\n\n<img src=x onerror=alert(1)>\n\n>",
    "<div\n\nonclick=alert(1)\n\n>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[[javascript:alert(1)]]",
    "[x](https://a.b \"\\\" onmouseover=alert(1) \\\"\")",
    "[x](https://a.b\"onmouseover=alert(1))",
    "![\" onerror=alert(1) \"](x)",
    "# x {#\"onclick=alert(1) onclick=alert(1)}",
    "# x {#a\"><script>alert(1)</script>}",
    "```\"><script>alert(1)</script>\nx\n```",
    "``` x\"onclick=alert(1)\nx\n```",
    "`<script>alert(1)</script>`",
    "x[^<script>]\n\n[^<script>]: \"><script>alert(1)</script>",
    "| <script> |\n|---|\n| <img src=x onerror=alert(1)> |",
];

/// The tags of our own output, told from text: attribute values are in double quotes and hold no
/// `<`, so a tag is what stands between `<` and the next `>` outside quotes.
pub(super) fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut tag: Option<String> = None;
    let mut quoted = false;
    for c in html.chars() {
        match (&mut tag, c) {
            (None, '<') => tag = Some(String::new()),
            (None, _) => {}
            (Some(_), '>') if !quoted => tags.extend(tag.take()),
            (Some(text), c) => {
                quoted ^= c == '"';
                text.push(c);
            }
        }
    }
    assert!(tag.is_none(), "a tag is left open in {html}");
    tags
}

/// The attributes of a tag with their values.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.split_once(' ').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').expect("a value ends");
        found.push((name.trim().to_owned(), value.to_owned()));
        rest = after;
    }
    assert!(matches!(rest.trim(), "" | "/"), "an attribute without a value in <{tag}>");
    found
}

/// Panics when the HTML could run or reach anything.
pub(super) fn assert_harmless(html: &str, text: &str) {
    const ELEMENTS: &[&str] = &[
        "script",
        "style",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "form",
        "button",
        "textarea",
        "select",
        "link",
        "meta",
        "base",
        "template",
        "noscript",
        "video",
        "audio",
        "source",
        "marquee",
        "frame",
        "frameset",
        "applet",
        "title",
        "body",
        "html",
        "head",
        "xmp",
        "plaintext",
    ];
    for tag in tags(html) {
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default().to_ascii_lowercase();
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "<{tag}> from {text:?}");
        assert!(!ELEMENTS.contains(&name.as_str()), "<{tag}> from {text:?}");
        for (name, value) in attributes(&tag) {
            let name = name.to_ascii_lowercase();
            assert!(name.chars().all(|c| c.is_ascii_alphabetic() || c == '-'), "{name} in <{tag}> from {text:?}");
            assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "<{tag}> from {text:?}");
            if matches!(name.as_str(), "href" | "src" | "cite" | "action" | "formaction" | "data") {
                let bare = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
                let bare = bare.to_ascii_lowercase();
                // Only letters, digits and three signs can be a scheme; anything else is a path.
                let (scheme, colon) = bare.split_once(':').map_or(("", false), |(scheme, _)| (scheme, true));
                let can_be_scheme = scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
                let is_known = ["http", "https", "mailto", "tel"].contains(&scheme);
                assert!(
                    !colon || !can_be_scheme || is_known || scheme.starts_with(|c: char| c.is_ascii_digit()),
                    "<{tag}> from {text:?}"
                );
                assert!(!bare.contains("javascript&"), "<{tag}> from {text:?}");
            }
        }
    }
}

#[test]
fn attacks_come_to_nothing() {
    for raw_html in [RawHtml::Sanitise, RawHtml::Escape] {
        for attack in ATTACKS {
            for text in [
                (*attack).to_owned(),
                format!("a {attack} b"),
                format!("- {attack}\n\n> {attack}"),
                format!("<div>\n{attack}\n</div>\n\n<b>{attack}"),
            ] {
                assert_harmless(&html_with(&text, &options(raw_html)), &text);
            }
        }
    }
    for attack in ATTACKS {
        assert_harmless(&salesbook::source::markdown::inline(attack), attack);
    }
}

#[test]
fn the_guard_itself_sees_attacks() {
    for html in [
        "<script>",
        "<p onclick=\"x\">",
        "<a href=\"javascript:x\">",
        "<a href=\" JavaScript:x\">",
        "<img src=\"data:x\">",
        "<p style=\"x\">",
        "<p onclick>",
        "<p",
    ] {
        assert!(std::panic::catch_unwind(|| assert_harmless(html, "")).is_err(), "{html}");
    }
}

#[test]
fn ids_in_raw_html_do_not_take_ours() {
    let html = html("<i id=\"_note-a\">x[^a]</i>\n\n<p id=\"main\">y</p>\n\n# Main\n\n[^a]: z\n");
    for id in ["id=\"note-a\"", "id=\"_noteref-1\"", "id=\"_note-a\"", "id=\"main\"", "id=\"main-2\""] {
        assert_eq!(html.matches(id).count(), 1, "{id} in {html}");
    }
}

#[test]
fn too_much_raw_html_is_shown_as_text() {
    let reopened: String = (0..2000).map(|i| format!("<b id={i}>")).collect::<String>() + &"\n\n<p>x".repeat(2000);
    let attributes =
        format!("<p {}>x</p>", "a".repeat(3).chars().map(|c| format!("{c} ")).collect::<String>().repeat(500));
    let long = format!("<p title=\"{}\">x</p>", "a".repeat(100_000));
    for text in [reopened, attributes, long] {
        let html = html(&text);
        assert!(html.contains("&lt;p"), "{}", &html[..200]);
        assert_harmless(&html, "too much");
    }
    assert!(!html(&"<p class=x><b>x</b></p>\n\n".repeat(500)).contains("&lt;p"));
}
