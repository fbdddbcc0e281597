//! Findings of every shape.

use salesbook::diagnostics::render::{Human, Renderer, Report};
use salesbook::diagnostics::{Diagnostic, Place, Severity, SourceFile, Span, codes};
use std::sync::Arc;

/// The place of a text in a file.
pub fn place(file: &Arc<SourceFile>, text: &str) -> Place {
    let at = file.text.find(text).unwrap();
    Place::new(file, Span::new(at, at + text.len()))
}

/// Findings with and without a place, labels near and far, a change, control characters.
pub fn findings() -> Vec<Diagnostic> {
    let account = SourceFile::new(
        "content/accounts/acme.md",
        "---\r\ntitle: Acme\r\nstanding: curent\r\n---\r\n\r\nText, 東京 and [a\tlink](gone.md).\r\n",
    );
    let other = SourceFile::new("content/accounts/acme, 2: 100%.md", "---\ntitle: Other\n---\n");
    let mut advice = Diagnostic::new(&codes::reference::AMBIGUOUS_LINK, place(&account, "gone.md"), "worth a look");
    advice.severity = Severity::Advice;
    vec![
        Diagnostic::of_site(&codes::file::NO_CONTENT, "there is no folder content/").help("make it"),
        Diagnostic::new(&codes::document::names::UNKNOWN_WORD, place(&account, "curent"), "`curent` is not a standing")
            .note("not one of the four")
            .help("did you mean `current`?")
            .help("write one of: lost, compromised, potential, current")
            .patch(place(&account, "curent"), "current"),
        Diagnostic::new(&codes::reference::DUPLICATE_ID, place(&other, "title: Other"), "there is another\x1b[31m one")
            .label(place(&other, "---"), "this document\u{9b}")
            .label(place(&account, "title"), "the first one is here")
            .help("rename\none of the two"),
        Diagnostic::new(&codes::file::TOO_LARGE, Place::file(&SourceFile::new("content/big.md", "")), "too large"),
        advice,
    ]
}

/// What a renderer makes of findings.
pub fn rendered(renderer: &dyn Renderer, findings: &[Diagnostic], base: &str) -> String {
    let findings: Vec<&Diagnostic> = findings.iter().collect();
    let mut out = Vec::new();
    renderer.render(&Report { findings: &findings, documents: 2, base }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// What the format for people makes of one finding, without colours.
pub fn human(finding: Diagnostic, width: usize) -> String {
    rendered(&Human { width, styled: false }, &[finding], "")
}
