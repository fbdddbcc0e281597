//! The format for people.

use super::sample::{findings, human, place, rendered};
use salesbook::diagnostics::render::{Human, Report};
use salesbook::diagnostics::{Diagnostic, Place, Rule, Severity, SourceFile, Span, codes};
use snapbox::{assert_data_eq, str};

static RULE: &Rule = &codes::document::keys::WRONG_SHAPE;

fn at(text: &str, start: usize, end: usize) -> Diagnostic {
    Diagnostic::new(RULE, Place::new(&SourceFile::new("a.md", text), Span::new(start, end)), "message")
}

#[test]
fn all_shapes() {
    assert_data_eq!(
        rendered(&Human { width: 100, styled: false }, &findings(), "book/"),
        str![[r#"
error[F108]: there is no folder content/
 |
 = help: make it

error[D104]: `curent` is not a standing
 --> book/content/accounts/acme.md:3:11
  |
3 | standing: curent
  |           ^^^^^^ not one of the four
  |
  = help: write one of: lost, compromised, potential, current
help: did you mean `current`?
  |
3 | standing: current
  |              +

error[X102]: there is another␛[31m one
 --> book/content/accounts/acme, 2: 100%.md:2:1
  |
1 | ---
  | --- this document�
2 | title: Other
  | ^^^^^^^^^^^^
  |
 ::: book/content/accounts/acme.md:2:1
  |
2 | title: Acme
  | ----- the first one is here
  |
  = help: rename one of the two

error[F102]: too large
--> book/content/big.md

advice[X106]: worth a look
 --> book/content/accounts/acme.md:6:23
  |
6 | Text, 東京 and [a    link](gone.md).
  |                            ^^^^^^^


"#]]
    );
}

#[test]
fn carets_stand_below_wide_characters_and_tabs() {
    let text = "東京: a\tb\n";
    assert_data_eq!(
        human(at(text, 8, 9), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:5
  |
1 | 東京: a    b
  |       ^


"#]]
    );
    assert_data_eq!(
        human(at(text, 10, 11), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:7
  |
1 | 東京: a    b
  |            ^


"#]]
    );
}

#[test]
fn places_at_the_edges_of_a_file() {
    assert_data_eq!(
        human(at("", 0, 0), 100),
        str![[r#"
error[D103]: message
--> a.md


"#]]
    );
    assert_data_eq!(
        human(at("one\n", 4, 4), 100),
        str![[r#"
error[D103]: message
 --> a.md:2:1
  |
2 |
  | ^


"#]]
    );
    assert_data_eq!(
        human(at("one", 3, 3), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:4
  |
1 | one
  |    ^


"#]]
    );
    assert_data_eq!(
        human(at("\u{feff}---\n", 3, 6), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:2
  |
1 | ﻿---
  | ^^^


"#]]
    );
}

#[test]
fn a_place_of_several_lines() {
    assert_data_eq!(
        human(at("title:\n  - a\n  - b\nx: y\n", 0, 19), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | / title:
2 | |   - a
3 | |   - b
  | |_____^


"#]]
    );
    assert_data_eq!(
        human(at("a\nb\nc\nd\ne\nf\n", 0, 11), 100),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | a
  | ^


"#]]
    );
}

#[test]
fn long_lines_are_trimmed_around_the_place_and_keep_their_columns() {
    let text = format!("{}HERE{}\n", "word ".repeat(50), " more".repeat(50));
    assert_data_eq!(
        human(at(&text, 250, 254), 60),
        str![[r#"
error[D103]: message
 --> a.md:1:251
  |
1 | ...rd word word word word HERE more more more more mo...
  |                           ^^^^


"#]]
    );
    let text = format!("{}HERE{}\n", "wörd ".repeat(5000), " more".repeat(5000));
    assert_data_eq!(
        human(at(&text, 30_000, 30_004), 60),
        str![[r#"
error[D103]: message
 --> a.md:1:25001
  |
1 | ...rd wörd wörd wörd wörd HERE more more more more mo...
  |                           ^^^^


"#]]
    );
}

#[test]
fn changes_that_add_take_away_and_stand_elsewhere() {
    let file = SourceFile::new("a.md", "us: -\nthem: no\n");
    let finding = |patch: Place, with: &str| {
        Diagnostic::new(RULE, place(&file, "us"), "message").help("do this").patch(patch, with)
    };
    assert_data_eq!(
        human(finding(place(&file, "-"), "\"-\""), 80),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | us: -
  | ^^
  |
help: do this
  |
1 - us: -
1 + us: "-"
  |


"#]]
    );
    assert_data_eq!(
        human(finding(place(&file, "them: no\n"), ""), 80),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | us: -
  | ^^
  |
help: do this
  |
2 - them: no
  |


"#]]
    );
    assert_data_eq!(
        human(finding(Place::new(&file, Span::at(6)), "we: yes\n"), 80),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | us: -
  | ^^
  |
help: do this
  |
2 + we: yes
  |


"#]]
    );
    let other = SourceFile::new("b.md", "x: 1\n");
    assert_data_eq!(
        human(finding(place(&other, "1"), "2"), 80),
        str![[r#"
error[D103]: message
 --> a.md:1:1
  |
1 | us: -
  | ^^
  |
help: do this
 --> b.md:1:4
  |
1 - x: 1
1 + x: 2
  |


"#]]
    );
}

#[test]
fn a_change_of_many_lines_is_not_shown() {
    let file = SourceFile::new("a.md", "x\n".repeat(50));
    let finding = Diagnostic::new(RULE, Place::file(&file), "message").help("do this");
    let long = finding.clone().patch(Place::new(&file, Span::new(0, 100)), "y");
    assert_eq!(human(long, 80), human(finding, 80));
}

#[test]
fn the_summary_counts_what_there_is() {
    let summary = |severities: &[Severity], documents| {
        let findings: Vec<Diagnostic> = severities
            .iter()
            .map(|severity| {
                let mut finding = Diagnostic::of_site(RULE, "message");
                finding.severity = *severity;
                finding
            })
            .collect();
        let findings: Vec<&Diagnostic> = findings.iter().collect();
        Report { findings: &findings, documents, base: "" }.summary()
    };
    use Severity::{Advice, Error, Warning};
    assert_eq!(summary(&[], 45), "no findings in 45 documents");
    assert_eq!(summary(&[Error, Warning, Advice], 1), "1 error, 1 warning, 1 piece of advice in 1 document");
    assert_eq!(summary(&[Error, Error, Advice, Advice], 2), "2 errors, 2 pieces of advice in 2 documents");
}

#[test]
fn colours_are_escape_sequences_and_nothing_else_changes() {
    let styled = rendered(&Human { width: 100, styled: true }, &findings(), "");
    assert!(styled.contains("\x1b["));
    let plain = rendered(&Human { width: 100, styled: false }, &findings(), "");
    assert_eq!(anstream::adapter::strip_str(&styled).to_string(), plain);
}
