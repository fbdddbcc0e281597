//! Nothing that stands in a file can stop a report, or reach the terminal as a command.

use super::sample::rendered;
use proptest::prelude::*;
use salesbook::diagnostics::render::{GitHub, GitLab, Human, Json, Renderer, Sarif, Short};
use salesbook::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use std::sync::Arc;
use std::time::{Duration, Instant};

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            "\n", "\r\n", "\r", "\t", " ", "---\n", "é", "東", "\u{301}", "👩‍💻", "\u{feff}", "\0", "\x1b[31m",
            "\u{9b}2J", "\u{202e}", "\u{2028}", "\x7f", "\u{200d}", "a: b", "word ",
        ]).prop_map(str::to_owned),
        2 => any::<char>().prop_map(String::from),
        1 => Just("x".repeat(5000)),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn span(limit: usize) -> impl Strategy<Value = (usize, usize)> {
    (0..limit, 0..limit).prop_map(|(a, b)| (a.min(b), a.max(b)))
}

/// The nearest span on whole characters within the file, as the readers make them.
fn place(file: &Arc<SourceFile>, (start, end): (usize, usize)) -> Place {
    let on = |at: usize| file.text.floor_char_boundary(at.min(file.text.len()));
    Place::new(file, Span::new(on(start), on(end)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_text_and_no_place_can_break_a_report(
        text in text(),
        words in text(),
        at in span(400),
        near in span(400),
        patch in span(400),
        width in 40_usize..200,
    ) {
        let file = SourceFile::new(format!("content/{words}.md"), text);
        let other = SourceFile::new("content/other.md", words.clone());
        let finding = Diagnostic::new(&codes::document::names::UNKNOWN_WORD, place(&file, at), words.clone())
            .note(words.clone())
            .label(place(&file, near), words.clone())
            .label(place(&other, at), words.clone())
            .help(words.clone())
            .help(words.clone())
            .patch(place(&file, patch), words.clone());
        let formats: [&dyn Renderer; 6] =
            [&Human { width, styled: false }, &Short { styled: false }, &Json, &Sarif, &GitHub, &GitLab];
        for format in formats {
            let report = rendered(format, std::slice::from_ref(&finding), "");
            let obeyed = |c: char| (c.is_control() && c != '\n') || ('\u{2066}'..='\u{2069}').contains(&c)
                || ('\u{202a}'..='\u{202e}').contains(&c);
            prop_assert!(!report.contains(obeyed), "{report:?}");
        }
        prop_assert_eq!(rendered(&Short { styled: false }, std::slice::from_ref(&finding), "").lines().count(), 1);
        prop_assert_eq!(rendered(&GitHub, &[finding], "").lines().count(), 1);
    }
}

#[test]
fn many_findings_in_one_large_file_take_little_time() {
    let line = "a [link](gone.md) and more words, ";
    let file = SourceFile::new("content/a.md", line.repeat(4 * 1024 * 1024 / line.len()));
    let findings: Vec<Diagnostic> = (0..2000)
        .map(|n| {
            let at = n * line.len() * 60;
            let place = Place::new(&file, Span::new(at + 9, at + 16));
            Diagnostic::new(&codes::reference::BROKEN_LINK, place, "there is no such file")
                .label(Place::new(&file, Span::new(0, 1)), "first here")
        })
        .collect();
    let begun = Instant::now();
    let report = rendered(&Human { width: 120, styled: true }, &findings, "");
    assert!(report.len() < 4_000_000);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}
