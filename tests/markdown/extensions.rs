//! The HTML of what goes beyond CommonMark.

use super::*;
use salesbook::source::markdown::Rendered;

#[test]
fn headings_get_ids_and_move_down() {
    let text = "# Goal\n\n##### Deep {#d onclick=x .y}\n\n###### Deeper";
    let options = RenderOptions { top_heading: Some(3), id_prefix: "p-".into(), ..options(RawHtml::Sanitise) };
    let Rendered { html, toc } = render(text, &parse_text(text), &options, &mut |_, _| LinkTo::default());
    assert_eq!(html, "<h3 id=\"p-goal\">Goal</h3>\n<h6 id=\"p-d\">Deep</h6>\n<h6 id=\"p-deeper\">Deeper</h6>\n");
    let toc = toc.iter().map(|entry| (entry.level, entry.id.as_str(), entry.text.as_str())).collect::<Vec<_>>();
    assert_eq!(toc, [(3, "p-goal", "Goal"), (6, "p-d", "Deep"), (6, "p-deeper", "Deeper")]);
}

#[test]
fn the_highest_heading_sets_the_level_of_all() {
    let levels = |text: &str| {
        let options = RenderOptions { top_heading: Some(2), ..options(RawHtml::Sanitise) };
        let rendered = render(text, &parse_text(text), &options, &mut |_, _| LinkTo::default());
        rendered.toc.iter().map(|entry| entry.level).collect::<Vec<_>>()
    };
    assert_eq!(levels("# A\n\n## B\n\n# C"), [2, 3, 2]);
    assert_eq!(levels("## A\n\n### B"), [2, 3]);
    assert_eq!(levels("#### A\n\n##### B"), [2, 3]);
    assert_eq!(levels("### A\n\n# B\n\n###### C"), [4, 2, 6]);
}

#[test]
fn tables_scroll_and_align_without_styles() {
    assert_eq!(
        html("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |"),
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>\n\
         <th scope=\"col\">a</th>\n<th scope=\"col\" class=\"align-left\">b</th>\n\
         <th scope=\"col\" class=\"align-center\">c</th>\n<th scope=\"col\" class=\"align-right\">d</th>\n\
         </tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class=\"align-left\">2</td>\n\
         <td class=\"align-center\">3</td>\n<td class=\"align-right\">4</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
    );
    assert!(!html("| a |\n|---|").contains("tbody"));
}

#[test]
fn footnotes_are_gathered_at_the_end() {
    let text = "a[^x] b[^y] c[^x]\n\n[^x]: first\n\n[^y]:\n    ```\n    code\n    ```\n\n[^z]: unused\n";
    let options = RenderOptions { id_prefix: "p-".into(), ..options(RawHtml::Sanitise) };
    assert_eq!(
        html_with(text, &options),
        "<p>a<sup class=\"footnote-reference\" id=\"p-_noteref-1\"><a href=\"#p-_note-x\" role=\"doc-noteref\">1</a></sup> \
         b<sup class=\"footnote-reference\" id=\"p-_noteref-2\"><a href=\"#p-_note-y\" role=\"doc-noteref\">2</a></sup> \
         c<sup class=\"footnote-reference\" id=\"p-_noteref-1-2\"><a href=\"#p-_note-x\" role=\"doc-noteref\">1</a></sup></p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n\
         <li id=\"p-_note-x\">\n<p>first \
         <a href=\"#p-_noteref-1\" role=\"doc-backlink\" class=\"footnote-back\" aria-label=\"Back to the text, footnote 1\">↩\u{fe0e}</a> \
         <a href=\"#p-_noteref-1-2\" role=\"doc-backlink\" class=\"footnote-back\" aria-label=\"Back to the text, footnote 1\">↩\u{fe0e}<sup>2</sup></a></p>\n</li>\n\
         <li id=\"p-_note-y\">\n<pre tabindex=\"0\"><code>code\n</code></pre>\n \
         <a href=\"#p-_noteref-2\" role=\"doc-backlink\" class=\"footnote-back\" aria-label=\"Back to the text, footnote 2\">↩\u{fe0e}</a>\n</li>\n\
         </ol>\n</section>\n"
    );
}

#[test]
fn every_way_to_a_footnote_has_its_end() {
    // In a link, in an image, in a note, in a note nobody refers to, in a repeated note, in a list.
    let html = html(
        "[a[^1]](b) ![c[^1]](d)\n\n[^1]: x[^2]\n\n[^2]: y[^1]\n\n[^3]: [^1]\n\n[^1]: [^2]\n\n- [^4]\n\n  [^4]: z\n",
    );
    let ids = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect::<Vec<_>>();
    let ways = html.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect::<Vec<_>>();
    assert!(ways.len() > 5, "{html}");
    for way in ways {
        assert!(ids.contains(&way), "{way} in {html}");
    }
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "{html}");
}

#[test]
fn alerts_are_callouts() {
    assert_eq!(
        html("> [!WARNING]\n> Mind *this*."),
        "<div class=\"callout callout-warning\" role=\"note\">\n<p class=\"callout-title\">Warning</p>\n<p>Mind <em>this</em>.</p>\n</div>\n"
    );
    for (kind, class) in [("NOTE", "note"), ("tip", "tip"), ("IMPORTANT", "important"), ("CAUTION", "caution")] {
        assert!(html(&format!("> [!{kind}]\n> a")).contains(&format!("class=\"callout callout-{class}\"")));
    }
    assert!(html("> [!OTHER]\n> a").starts_with("<blockquote>"));
}

#[test]
fn small_extensions() {
    for (text, expected) in [
        ("~~a~~", "<p><del>a</del></p>\n"),
        (
            "- [x] a\n- [ ] b",
            "<ul>\n<li><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\" /> a</li>\n\
             <li><input type=\"checkbox\" disabled=\"\" aria-label=\"To do\" /> b</li>\n</ul>\n",
        ),
        ("a\n: b", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
        ("```rust,x y\n<b>\n```", "<pre tabindex=\"0\"><code class=\"language-rust,x\">&lt;b&gt;\n</code></pre>\n"),
        ("``` \"><b>\nx\n```", "<pre tabindex=\"0\"><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>\n"),
        ("a https://b.c.", "<p>a <a href=\"https://b.c\">https://b.c</a>.</p>\n"),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn images_are_lazy_and_captioned() {
    let image = "<img src=\"a.png\" alt=\"b c\"";
    let lazy = " loading=\"lazy\" decoding=\"async\" />";
    for (text, expected) in [
        ("![b *c*](a.png)", format!("<p>{image}{lazy}</p>\n")),
        ("![b c](a.png \"t\")", format!("<figure>{image}{lazy}<figcaption>t</figcaption></figure>\n")),
        ("![b c](a.png \"t\") x", format!("<p>{image} title=\"t\"{lazy} x</p>\n")),
        ("x ![b c](a.png \"t\")", format!("<p>x {image} title=\"t\"{lazy}</p>\n")),
        ("[![b c](a.png \"t\")](d)", format!("<p><a href=\"d\">{image} title=\"t\"{lazy}</a></p>\n")),
        ("![[a.png|b c]]", format!("<p>{image}{lazy}</p>\n")),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn the_answers_for_links_are_written() {
    let text = "[a](b 't') [[c]] [[c|d]] ![[e]] ![f](g)";
    let with = |to: LinkTo| render(text, &parse_text(text), &options(RawHtml::Sanitise), &mut |_, _| to.clone()).html;
    assert_eq!(
        with(LinkTo {
            href: Some("/x'y?a&b \"".into()),
            label: Some("L<".into()),
            external: true,
            ..LinkTo::default()
        }),
        "<p><a href=\"/x&#x27;y?a&amp;b%20%22\" title=\"t\" class=\"external\" rel=\"noopener noreferrer\">a</a> \
         <a href=\"/x&#x27;y?a&amp;b%20%22\" class=\"external\" rel=\"noopener noreferrer\">L&lt;</a> \
         <a href=\"/x&#x27;y?a&amp;b%20%22\" class=\"external\" rel=\"noopener noreferrer\">d</a> \
         <img src=\"/x&#x27;y?a&amp;b%20%22\" alt=\"L&lt;\" loading=\"lazy\" decoding=\"async\" /> \
         <img src=\"/x&#x27;y?a&amp;b%20%22\" alt=\"f\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    );
    let broken = "<p><span class=\"broken-link\" title=\"no \\&quot;\">a</span> \
         <span class=\"broken-link\" title=\"no \\&quot;\">c</span> <span class=\"broken-link\" title=\"no \\&quot;\">d</span> \
         <span class=\"broken-link broken-image\" title=\"no \\&quot;\">e</span> \
         <span class=\"broken-link broken-image\" title=\"no \\&quot;\">f</span></p>\n";
    assert_eq!(with(LinkTo { title: Some("no \\\"".into()), ..LinkTo::default() }), broken);
    let unsafe_link = LinkTo { href: Some("javascript:x".into()), title: Some("no \\\"".into()), ..LinkTo::default() };
    assert_eq!(with(unsafe_link), broken);
}

#[test]
fn raw_html_is_sanitised_escaped_or_trusted() {
    let text = "<div id='_x' class='callout y' onclick='z()'>\n\n*a* <kbd>b</kbd>\n\n</div>\n\n# x\n";
    let prefixed = |raw_html| RenderOptions { id_prefix: "p-".into(), ..options(raw_html) };
    assert_eq!(
        html_with(text, &prefixed(RawHtml::Sanitise)),
        "<div id=\"p-x\" class=\"callout\">\n<p><em>a</em> <kbd>b</kbd></p>\n</div>\n<h1 id=\"p-x-2\">x</h1>\n"
    );
    assert_eq!(
        html_with(text, &prefixed(RawHtml::Escape)),
        "<p>&lt;div id='_x' class='callout y' onclick='z()'&gt;</p>\n\
         <p><em>a</em> &lt;kbd&gt;b&lt;/kbd&gt;</p>\n<p>&lt;/div&gt;</p>\n<h1 id=\"p-x-2\">x</h1>\n"
    );
    assert_eq!(
        html_with(text, &prefixed(RawHtml::Trust)),
        "<div id='_x' class='callout y' onclick='z()'>\n<p><em>a</em> <kbd>b</kbd></p>\n</div>\n<h1 id=\"p-x-2\">x</h1>\n"
    );
}

#[test]
fn sanitising_keeps_what_rendering_made() {
    let text = "# A\n\n| a |\n|--:|\n| b |\n\n- [x] c\n\n> [!TIP]\n> d[^1]\n\n![e](f \"g\")\n\n[h](https://i.j) <b>\n\n[^1]: k\n";
    let external = |body: &_, options: &_| {
        render(text, body, options, &mut |_, link| LinkTo {
            href: Some(link.target.clone()),
            external: true,
            ..LinkTo::default()
        })
        .html
    };
    // The parser writes attributes in another order and void elements without a slash.
    let words = |html: &str| {
        let mut words = html.replace(" />", ">").replace("<b>", "").replace("</b>", "");
        words.retain(|c| c != '\n');
        let mut words = words.split(['<', '>', ' ']).map(str::to_owned).collect::<Vec<_>>();
        words.sort();
        words
    };
    let body = parse_text(text);
    let sanitised = external(&body, &options(RawHtml::Sanitise));
    let trusted = external(&body, &options(RawHtml::Trust));
    let (mut kept, made) = (words(&sanitised), words(&trusted));
    kept.dedup();
    for word in made {
        assert!(kept.contains(&word), "{word} is lost\n{sanitised}");
    }
}
