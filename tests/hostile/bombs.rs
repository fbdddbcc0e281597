//! Single files made to break a reader: by size, by depth, by bytes that are no text.

use crate::fixture::Fixture;
use crate::{codes, load_in_time};
use salesbook::diagnostics::Diagnostic;

/// Reads a playbook with a hostile account beside good documents; gives the findings in the hostile file.
fn findings(what: &str, bytes: impl AsRef<[u8]>) -> Vec<Diagnostic> {
    let fixture = Fixture::base();
    fixture.file("content/accounts/hostile.md", bytes);
    fixture.file("content/accounts/beside.md", "---\ntitle: Beside\nstandnig: current\n---\n\n[[acmee]]\n");
    let loaded = load_in_time(&fixture, what);
    assert_eq!(loaded.playbook.accounts.len(), 3, "{what}: every account is there");
    assert_eq!(loaded.playbook.opportunities.len(), 1, "{what}");
    let (own, others): (Vec<_>, Vec<_>) = loaded
        .diagnostics
        .into_iter()
        .partition(|finding| finding.place.as_ref().is_some_and(|place| place.file.path.ends_with("hostile.md")));
    assert_eq!(codes(&others), ["D101", "X103"], "{what}: the findings in other files");
    own
}

fn front(lines: &str) -> String {
    format!("---\ntitle: Hostile\n{lines}\n---\n\n[[acmee]]\n")
}

#[test]
fn bytes_that_are_no_text() {
    for (what, bytes, expected) in [
        ("a NUL byte", b"---\ntitle: a\0b\n---\n".to_vec(), &["F104"][..]),
        ("NUL bytes only", vec![0; 10_000], &["F104"]),
        ("Latin-1", b"---\ntitle: Caf\xE9\n---\n".to_vec(), &["F103"]),
        ("noise", (0..100_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8 | 1).collect(), &["F103"]),
        ("bytes that begin no character", vec![0xFF; 100_000], &["F103"]),
        ("cut in the middle of a character", b"---\ntitle: Caf\xC3".to_vec(), &["F103", "Y102"]),
        ("UTF-16", "---\ntitle: Café\n---\n".encode_utf16().flat_map(u16::to_le_bytes).collect(), &["F103"]),
        ("UTF-16, big end first", "\u{feff}---\n---\n".encode_utf16().flat_map(u16::to_be_bytes).collect(), &["F103"]),
        ("half a UTF-16 file", b"\xFF\xFE-\0-\0-\0\n\0t".to_vec(), &["F103", "Y102"]),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0".to_vec(), &["F103", "F104"]),
        ("control characters", b"---\ntitle: \"a\x1b[31mb\"\n---\n\x07".to_vec(), &[]),
        ("a vertical tab for a line", "---\ntitle: a\u{b}b\u{2028}c\n---\n".into(), &[]),
    ] {
        let found = findings(what, bytes);
        assert_eq!(codes(&found), expected, "{what}: {found:?}");
    }
}

#[test]
fn sizes() {
    for (what, text, expected) in [
        ("50 MB", "x".repeat(50 * 1024 * 1024), &["F102"][..]),
        ("front matter without end", format!("---\n{}", "a: b\n".repeat(100_000)), &["Y102", "Y105"]),
        (
            "20,000 keys",
            front(&(0..20_000).map(|i| format!("key{i}: 1\n")).collect::<String>()),
            &["D101", "X103", "Y105"],
        ),
        ("9,000 keys", front(&(0..9_000).map(|i| format!("key{i}: 1\n")).collect::<String>()), &["D101", "X103"]),
        ("9,000 times the same key", front(&"again: 1\n".repeat(9_000)), &["D101", "X103", "Y103"]),
        ("a line of 200 KB", front(&format!("outlook: {}", "good ".repeat(40_000))), &["X103"]),
        ("a key of 200 KB", front(&format!("{}: 1", "k".repeat(200_000))), &["X103", "Y101"]),
        ("20,000 items", front(&format!("aliases: [{}]", "a, ".repeat(19_000))), &["X103"]),
        ("20,000 signs", front(&format!("aliases: [{}]", "-, ".repeat(19_000))), &["X103"]),
        ("20,000 signs, a line each", front(&format!("aliases:\n{}", "- -\n".repeat(19_000))), &["X103"]),
        (
            "20,000 wrong words",
            front(&format!("financials:\n{}", "- {metric: m, trend: upp}\n".repeat(3_900))),
            &["D104", "X103"],
        ),
        (
            "blanks before quotes",
            front(&format!("aliases: [{}a{}]", " ".repeat(100_000), "'".repeat(100_000))),
            &["X103"],
        ),
    ] {
        let found = findings(what, text);
        assert_eq!(codes(&found), expected, "{what}: {:?}", &found[..found.len().min(3)]);
    }
}

#[test]
fn depth() {
    let deep = 10_000;
    for (what, lines, expected) in [
        ("lists in brackets", format!("aliases: {}", "[".repeat(deep)), &["X103", "Y101"][..]),
        ("closed lists in brackets", format!("aliases: {}{}", "[".repeat(deep), "]".repeat(deep)), &["X103", "Y101"]),
        ("keys in brackets", format!("aliases: {}", "{a: ".repeat(deep)), &["D103", "X103", "Y105"]),
        (
            "closed keys in brackets",
            format!("aliases: {}b{}", "{a: ".repeat(deep), "}".repeat(deep)),
            &["D103", "X103", "Y105"],
        ),
        ("lists on a line", format!("aliases:\n  {}a", "- ".repeat(deep)), &["D103", "X103", "Y105"]),
        ("question marks on a line", format!("aliases:\n  {}a", "? ".repeat(deep)), &["D103", "X103", "Y104", "Y105"]),
        ("keys on a line", "a: ".repeat(deep), &["D101", "X103", "Y101"]),
        (
            "lists below each other",
            format!("aliases:\n{}", (0..500).map(|i| " ".repeat(i) + "-\n").collect::<String>()),
            &["D103", "X103", "Y105"],
        ),
        ("keys below each other", (0..500).map(|i| " ".repeat(i) + "a:\n").collect(), &["D101", "X103", "Y105"]),
        (
            "100 levels in brackets",
            format!("aliases: {}{}", "[".repeat(100), "]".repeat(100)),
            &["D103", "X103", "Y105"],
        ),
    ] {
        let found = findings(what, front(&lines));
        assert_eq!(codes(&found), expected, "{what}: {:?}", &found[..found.len().min(3)]);
    }
}

#[test]
fn references_that_multiply() {
    let laughs =
        (1..10).map(|i| format!("l{i}: &l{i} [{}]\n", vec![format!("*l{}", i - 1); 10].join(", "))).collect::<String>();
    let merges = (1..10)
        .map(|i| format!("m{i}: &m{i}\n  <<: [{}]\n  k{i}: 1\n", vec![format!("*m{}", i - 1); 10].join(", ")))
        .collect::<String>();
    for (what, lines) in [
        ("a billion laughs", format!("l0: &l0 ha\n{laughs}")),
        ("a million merges", format!("m0: &m0 {{a: 1}}\n{merges}")),
        ("a list that holds itself", "aliases: &a [*a]".to_owned()),
        ("20,000 references", format!("x: &x y\naliases: [{}]", "*x, ".repeat(19_000))),
        ("20,000 references to nothing", format!("aliases: [{}]", "*x, ".repeat(19_000))),
    ] {
        let found = findings(what, front(&lines));
        let refused = found.iter().any(|finding| matches!(finding.rule.code, "Y104" | "Y101"));
        assert!(refused, "{what}: {:?}", codes(&found));
    }
}

#[test]
fn mistakes_in_every_line() {
    for (what, line) in [
        ("colons", "industry: a: b\n"),
        ("glued keys", "industry:a\n"),
        ("words", "just words\n"),
        ("tabs", "\tindustry: a\n"),
        ("quotes", "industry: \"a\n"),
        ("brackets", "industry: [a\n"),
        ("reserved", "industry: @a\n"),
        ("wrong indentation", "industry: a\n   b: c\n d: e\n"),
        ("closing brackets", "]}\n"),
        ("dashes", "- - - -\n"),
        ("percent", "%\n"),
        ("document ends", "--- a\n"),
    ] {
        for line in [line.to_owned(), line.replace('\n', "\r\n")] {
            let found = findings(what, front(&line.repeat(100_000 / line.len())));
            assert!(found.iter().any(|finding| finding.rule.code.starts_with('Y')), "{what}");
            assert!(found.len() < 60_000, "{what}: {}", found.len());
        }
    }
}

#[test]
fn markdown() {
    let deep = 5_000;
    let many = 20_000;
    for (what, text) in [
        ("quotes in quotes", "> ".repeat(deep) + "a"),
        ("lists in lists", "- ".repeat(deep) + "a"),
        ("lists below each other", (0..1_500).map(|i| " ".repeat(2 * i) + "- a\n").collect()),
        ("numbered lists", "1. ".repeat(deep) + "a"),
        ("brackets", "[".repeat(deep) + "a" + &"](b)".repeat(deep)),
        ("emphasis", "*a _b ".repeat(deep)),
        ("a table of many columns", format!("|{}\n|{}\n{}", "a|".repeat(deep), "-|".repeat(deep), "|b\n".repeat(200))),
        ("a table of many rows", format!("|a|b|\n|-|-|\n{}", "|[[acmee]]|c|\n".repeat(many))),
        ("wiki links", "[[acmee]] ".repeat(many)),
        ("different wiki links", (0..many).map(|i| format!("[[acme{i}]] ")).collect()),
        ("links to files", (0..many).map(|i| format!("[a](acme{i}.md) ")).collect()),
        ("links to headings", (0..many).map(|i| format!("[a](#heading-{i}) ")).collect()),
        ("headings and links to them", (0..many).map(|i| format!("# h{i}\n\n[a](#h{i}) [b](#hh{i})\n\n")).collect()),
        ("footnotes", (0..many).map(|i| format!("[^{i}]\n\n[^{i}]: note {i}\n\n")).collect()),
        ("references", (0..many).map(|i| format!("[a][r{i}] ")).collect()),
        ("definitions", (0..many).map(|i| format!("[r{i}]: acme.md\n")).collect::<String>() + &"[a][r7] ".repeat(many)),
        ("a line of 4 MB", "[[acmee]] word ".repeat(270_000)),
        ("links that are nothing", "[](a)".repeat(800_000)),
        ("html", "<div id=a>".repeat(deep)),
        ("blank lines", "\n".repeat(4_000_000)),
    ] {
        let found = findings(what, format!("---\ntitle: Hostile\n---\n\n{text}"));
        let expected = found.iter().all(|finding| finding.rule.code.starts_with('X'));
        assert!(expected, "{what}: {:?}", codes(&found));
        assert!(found.len() <= 1_001, "{what}: {} findings", found.len());
        if what == "wiki links" {
            assert!(found.iter().any(|finding| finding.message == "19000 more links of this document lead nowhere"));
        }
    }
}

/// Reads a playbook with hostile settings; gives the findings in them.
fn settings(what: &str, bytes: impl AsRef<[u8]>) -> Vec<Diagnostic> {
    let fixture = Fixture::base();
    fixture.file("site.toml", bytes);
    let loaded = load_in_time(&fixture, what);
    assert_eq!(loaded.playbook.accounts.len(), 1, "{what}: the documents are read");
    loaded.diagnostics
}

#[test]
fn settings_made_to_break_things() {
    for (what, text) in [
        ("lists in lists", format!("title = {}", "[".repeat(100_000))),
        ("closed lists in lists", format!("title = {}{}", "[".repeat(100_000), "]".repeat(100_000))),
        ("tables in tables", format!("title = {}", "{a = ".repeat(100_000))),
        ("a key of many parts", format!("{} = 1", vec!["a"; 100_000].join("."))),
        ("a table of many parts", format!("[{}]\n", vec!["a"; 100_000].join("."))),
        ("many keys", (0..40_000).map(|i| format!("k{i} = 1\n")).collect()),
        ("many tables", (0..40_000).map(|i| format!("[t{i}]\n")).collect()),
        (
            "many members",
            (0..8_000).map(|i| format!("[[team]]\nid = \"m{i}\"\nname = \"M\"\nmanager = \"n{i}\"\n")).collect(),
        ),
        ("many mistakes", "= \n".repeat(100_000)),
        ("many times the same key", "title = 1\n".repeat(90_000)),
        ("quotes", "\"".repeat(1_000_000)),
        ("a mark and Windows line ends", "\u{feff}titel = \"a\"\r\n".to_owned()),
    ] {
        let found = settings(what, text);
        assert!(!found.is_empty(), "{what}");
        assert!(found.len() <= 100_000, "{what}: {}", found.len());
    }
    assert_eq!(codes(&settings("Windows line ends", "\u{feff}title = \"a\"\r\ncompany = \"b\"\r\n")), [""; 0]);
}
