//! Which links, headings and anchors a body has, and where.

use super::*;
use salesbook::diagnostics::{SourceFile, Span};
use salesbook::source::markdown::{LinkKind, parse};

/// The links of a text: the target, and the text at the target's span.
fn targets(text: &str) -> Vec<(LinkKind, String, String)> {
    let file = SourceFile::new("a.md", format!("---\nx: é\n---\n{text}"));
    let body = parse(&file, Span::new(file.text.len() - text.len(), file.text.len()));
    let slice = |span: Span| file.text[span.start()..span.end()].to_owned();
    body.links.iter().map(|link| (link.kind, link.target.clone(), slice(link.target_span))).collect()
}

#[test]
fn every_way_to_write_a_link_is_found_at_its_target() {
    use LinkKind::{Image, Markdown, Wiki};
    for (text, kind, target, written) in [
        ("[a](b.md)", Markdown, "b.md", "b.md"),
        ("[é *x* `](`](b.md#c 'title')", Markdown, "b.md#c", "b.md#c"),
        ("[a](  <b c.md>  \"t\" )", Markdown, "b c.md", "b c.md"),
        ("[a](b(c)d)", Markdown, "b(c)d", "b(c)d"),
        (r"[a](b\)c)", Markdown, "b)c", r"b\)c"),
        ("[a](b&amp;c)", Markdown, "b&c", "b&amp;c"),
        ("[](b)", Markdown, "b", "b"),
        ("[a]()", Markdown, "", ""),
        ("[a\\](b](c)", Markdown, "c", "c"),
        ("> [a](\n> b.md)", Markdown, "b.md", "[a](\n> b.md)"),
        ("[a][ß]\n\n[ß]: <../b c.md> 't'", Markdown, "../b c.md", "../b c.md"),
        ("[SS][]\n\n[ß]: b.md", Markdown, "b.md", "b.md"),
        ("[a\\]]\n\n[a\\]]:\n  b.md", Markdown, "b.md", "b.md"),
        ("<https://a.b/c>", Markdown, "https://a.b/c", "https://a.b/c"),
        ("<a@b.c>", Markdown, "mailto:a@b.c", "a@b.c"),
        ("see https://a.b/c.", Markdown, "https://a.b/c", "https://a.b/c"),
        (
            "&lt;https://a.b/c_d?e=f&amp;g=h&gt;.",
            Markdown,
            "https://a.b/c_d?e=f&g=h>",
            "https://a.b/c_d?e=f&amp;g=h&gt;",
        ),
        ("**www.a.b**", Markdown, "http://www.a.b", "www.a.b"),
        ("[[acme]]", Wiki, "acme", "acme"),
        ("[[ acme#players | the *people* ]]", Wiki, "acme#players", "acme#players"),
        ("[[#5]]", Wiki, "#5", "#5"),
        ("| a |\n|---|\n| [[acme\\|b]] |", Wiki, "acme", "acme"),
        ("![a](b.png \"t\")", Image, "b.png", "b.png"),
        ("![a [b](c)](d.png)", Image, "d.png", "d.png"),
        ("![a ![b](c)](d.png)", Image, "d.png", "d.png"),
        ("![[image.png]]", Image, "image.png", "image.png"),
        ("![[image.png|alt]]", Image, "image.png", "image.png"),
    ] {
        assert_eq!(targets(text), [(kind, target.to_owned(), written.to_owned())], "{text}");
    }
}

#[test]
fn what_is_no_link_is_not_found() {
    for text in [
        "`[a](b)`",
        "    https://a.b",
        "```\n[[a]] https://a.b\n```",
        "`https://a.b`",
        "[a]",
        "- [ ] a",
        "<a href='x'>https://a.b</a>",
        "plan.md",
        "[[]]",
        "\\[[a]]",
    ] {
        assert_eq!(targets(text), [], "{text}");
    }
}

#[test]
fn links_are_in_the_order_of_their_place() {
    let found = targets("[![a](1)](2) [[3]] https://4.x ![5](5)\n\n[^1] [7](7)\n\n[^1]: [8](8)\n");
    let order = found.iter().map(|(_, target, _)| target.as_str()).collect::<Vec<_>>();
    assert_eq!(order, ["2", "1", "3", "https://4.x", "5", "7", "8"]);
}

#[test]
fn headings_have_unique_ids_and_spans() {
    let text = "# Goal\n\n## Goal\n\nGoal *now*\n---\n\n### Any {#goal-2}\n\n#\n\n# `a` [b](c) ![d](e) #\n\n<p id=\"raw\">\n\n# Raw\n";
    let file = SourceFile::new("a.md", format!("---\n---\n{text}"));
    let body = parse(&file, Span::new(8, file.text.len()));
    let headings = body
        .headings
        .iter()
        .map(|h| (h.level, h.id.as_str(), h.text.as_str(), &file.text[h.span.start()..h.span.end()]))
        .collect::<Vec<_>>();
    assert_eq!(
        headings,
        [
            (1, "goal", "Goal", "# Goal"),
            (2, "goal-3", "Goal", "## Goal"),
            (2, "goal-now", "Goal now", "Goal *now*\n---"),
            (3, "goal-2", "Any", "### Any {#goal-2}"),
            (1, "section", "", "#"),
            (1, "a-b-d", "a b d", "# `a` [b](c) ![d](e) #"),
            (1, "raw-2", "Raw", "# Raw"),
        ]
    );
    assert_eq!(body.anchors, ["raw"]);
}

#[test]
fn footnotes_are_numbered_as_they_are_met() {
    let body =
        parse_text("[^b] [^a] [^b] [^none]\n\n[^a]: x [^c]\n\n[^b]: y\n\n[^c]: z\n\n[^unused]: [^d]\n\n[^d]: w\n");
    let names = body.footnotes.iter().map(|note| (note.name.as_str(), note.id.as_str())).collect::<Vec<_>>();
    assert_eq!(names, [("b", "_note-b"), ("a", "_note-a"), ("c", "_note-c")]);
    assert_eq!(body.anchors, ["_note-b", "_note-a", "_note-c"]);
}

#[test]
fn broken_references_are_told() {
    let text = "é [x][nope] [y][] [z] - [ ] [w][ok]\n\n[ok]: a";
    let body = parse_text(text);
    let found =
        body.broken_references.iter().map(|(name, s)| (name.as_str(), &text[s.start()..s.end()])).collect::<Vec<_>>();
    assert_eq!(found, [("nope", "[x][nope]"), ("y", "[y][]")]);
}

#[test]
fn a_span_outside_the_file_is_an_empty_body() {
    let file = SourceFile::new("a.md", "é [a](b)");
    for span in [Span::new(1, 9), Span::new(5, 2), Span::new(0, 99)] {
        assert_eq!(parse(&file, span).links, []);
    }
}
