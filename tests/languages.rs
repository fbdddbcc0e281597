//! The languages of the pages: each has every text, in its own words; the methodology's texts have
//! their twins; and a whole site reads as one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;
#[path = "fixture/shown.rs"]
mod shown;

use fixture::pages::Pages;
use fixture::{DAY, Fixture};
use salesbook::methodology::Methodology;
use salesbook::project::Checked;
use salesbook::words::Words;
use serde_yaml::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What stays as it is in every language: names of the methods and of the program, the letters of
/// the win position, the names of axes.
const NAMES: [&str; 11] = ["GOSAR", "T", "PRIME", "TAS", "MEDDPICC", "salesbook", "A", "B", "X", "Y", "Z"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The `{name}` slots of a text.
fn slots(text: &str) -> BTreeSet<&str> {
    let opened = text.split('{').skip(1);
    opened.filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

/// The words in Latin letters that are neither names, nor code, nor slots.
fn english_in(text: &str) -> Vec<String> {
    let prose = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let mut outside = String::new();
    for (place, piece) in prose.split('{').enumerate() {
        outside.push_str(if place == 0 { piece } else { piece.split_once('}').map_or(piece, |(_, rest)| rest) });
        outside.push(' ');
    }
    let words = outside.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    words.filter(|word| !NAMES.contains(word)).map(str::to_owned).collect()
}

#[test]
fn english_is_noticed() {
    assert_eq!(english_in("客户 Account {name}：`new account`"), ["Account"]);
    assert!(english_in("PRIME：{count} 项，`site.toml`").is_empty());
}

#[test]
fn every_language_has_every_text_with_the_same_slots() {
    let english = Words::of("en").unwrap();
    let is_form = |key: &str| key.ends_with("_one");
    for tag in &Words::LANGUAGES[1..] {
        let words = Words::of(tag).unwrap();
        let missing = english.keys().filter(|key| !is_form(key) && words.get(key).is_none()).collect::<Vec<_>>();
        assert!(missing.is_empty(), "{tag} lacks {missing:#?}");
        let extra = words.keys().filter(|key| english.get(key).is_none()).collect::<Vec<_>>();
        assert!(extra.is_empty(), "{tag} has what English has not: {extra:#?}");
        for key in words.keys() {
            let text = words.get(key).unwrap();
            assert!(!text.trim().is_empty(), "{tag}: {key} is empty");
            assert_eq!(slots(text), slots(english.get(key).unwrap()), "{tag}: {key}");
        }
    }
}

#[test]
fn no_english_is_left_in_the_chinese_table() {
    let words = Words::of("zh").unwrap();
    let left = words.keys().filter_map(|key| {
        let english = english_in(words.get(key).unwrap());
        (!english.is_empty()).then(|| format!("{key}: {english:?}"))
    });
    assert_eq!(left.collect::<Vec<_>>(), Vec::<String>::new());
}

/// The keys of the methodology's file that hold texts for readers.
const TEXTS: [&str; 27] = [
    "title",
    "summary",
    "aims",
    "purpose",
    "benefits",
    "output",
    "text",
    "ask",
    "prompts",
    "favourable",
    "unfavourable",
    "partner_example",
    "definition",
    "when",
    "beware",
    "label",
    "meaning",
    "look",
    "question",
    "attributes",
    "customer",
    "team",
    "sentence",
    "example",
    "equation",
    "reads",
    "levels",
];

/// Compares a value with its twin: the same shape, other texts, all else the same.
fn compare(path: &str, is_text: bool, english: &Value, twin: &Value, problems: &mut Vec<String>) {
    match (english, twin) {
        (Value::Mapping(a), Value::Mapping(b)) => {
            let keys = |of: &serde_yaml::Mapping| of.keys().cloned().collect::<Vec<_>>();
            // One part without texts is taken from the English file.
            let mut expected = keys(a);
            expected.retain(|key| !(path.is_empty() && key.as_str() == Some("colours")));
            if expected != keys(b) {
                problems.push(format!("{path}: the keys differ"));
                return;
            }
            for (key, twin) in b {
                let name = key.as_str().unwrap_or_default();
                let is_phase = name == "phase" && path.starts_with(".modules");
                compare(&format!("{path}.{name}"), is_phase || TEXTS.contains(&name), &a[key], twin, problems);
            }
        }
        (Value::Sequence(a), Value::Sequence(b)) => {
            if a.len() != b.len() {
                problems.push(format!("{path}: {} items and {}", a.len(), b.len()));
            }
            for (place, (a, b)) in a.iter().zip(b).enumerate() {
                compare(&format!("{path}[{place}]"), is_text, a, b, problems);
            }
        }
        (Value::String(a), Value::String(b)) if is_text => {
            let left = english_in(b);
            let is_name = english_in(a).is_empty();
            if b.trim().is_empty() || !left.is_empty() || (a == b && !is_name) || slots(a) != slots(b) {
                problems.push(format!("{path}: {b} {left:?}"));
            }
        }
        (a, b) if a == b && !is_text => {}
        (a, b) => problems.push(format!("{path}: {a:?} is {b:?}")),
    }
}

#[test]
fn every_text_of_the_methodology_has_its_chinese_twin_and_nothing_else_differs() {
    let read = |name: &str| -> Value {
        serde_yaml::from_str(&fs::read_to_string(root().join("src/methodology").join(name)).unwrap()).unwrap()
    };
    let mut problems = Vec::new();
    for name in Methodology::BUILT_IN {
        compare("", false, &read(&format!("{name}.yaml")), &read(&format!("{name}.zh.yaml")), &mut problems);
        let of = |language: &str| Methodology::built_in_for(name, language).unwrap();
        assert_ne!(of("en"), of("zh"), "{name}");
        assert_eq!(of("en").colours, of("zh").colours, "{name}");
    }
    assert_eq!(problems, Vec::<String>::new());
}

/// The sample, its pages in another language.
fn sample_in(language: &str) -> Fixture {
    let fixture = Fixture::empty();
    let settings = fs::read_to_string(root().join("site.toml")).unwrap();
    assert!(settings.contains("language = \"en\""));
    fixture.file("site.toml", settings.replace("language = \"en\"", &format!("language = \"{language}\"")));
    for entry in walkdir::WalkDir::new(root().join("content")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root()).unwrap().to_str().unwrap();
            fixture.file(path, fs::read(entry.path()).unwrap());
        }
    }
    fixture
}

#[test]
fn a_site_in_chinese_is_chinese_throughout() {
    let sample = sample_in("zh-CN");
    let checked = sample.check_on(DAY);
    let about_language = checked.diagnostics.iter().filter(|finding| finding.rule.code.starts_with('C'));
    assert_eq!(about_language.count(), 0);
    let pages = Pages::of(sample.root(), &checked);
    let home = pages.html("");
    assert!(home.contains("<html lang=\"zh-Hans-CN\" dir=\"ltr\">"), "{}", &home[..200]);
    assert!(home.contains("<time datetime=\"2026-11-24\">2026年11月24日</time>"));
    assert!(home.contains("EUR\u{a0}"));
    assert_eq!(english_left(&checked, &pages), BTreeSet::new());
    // The measure itself: on the pages in English it finds what is ours.
    let english = sample_in("en");
    let checked = english.check_on(DAY);
    let left = english_left(&checked, &Pages::of(english.root(), &checked));
    assert!(left.len() > 2000 && left.contains("Skip to the content"), "only {} texts", left.len());
}

/// The pieces of the pages' own texts that are English and that no document has.
fn english_left(checked: &Checked, pages: &Pages) -> BTreeSet<String> {
    let written = Written::of(checked);
    let texts = pages.all().into_iter().flat_map(|path| shown::own_texts(&pages.html(&path))).collect::<BTreeSet<_>>();
    assert!(texts.len() > 4000, "only {} texts", texts.len());
    let pieces = texts.iter().flat_map(|text| text.split(is_chinese)).map(bare);
    pieces.filter(|piece| !written.has(piece)).map(str::to_owned).collect()
}

/// Chinese characters, and the punctuation that goes with them.
fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{b7}')
}

/// A piece without the punctuation around it.
fn bare(piece: &str) -> &str {
    piece.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%')
}

/// What the documents say.
struct Written {
    /// As it stands there, with the files' paths.
    raw: String,
    /// On one line, without the signs of Markdown.
    prose: String,
}

impl Written {
    fn of(checked: &Checked) -> Self {
        let mut raw = fs::read_to_string(root().join("site.toml")).unwrap();
        for document in &checked.playbook.documents {
            raw += &format!("\n/{}\n{}\n", document.file.path, document.file.text);
        }
        let prose = raw.replace(['*', '_', '`', '[', ']', '\\'], "");
        Self { raw, prose: prose.split_whitespace().collect::<Vec<_>>().join(" ") }
    }

    /// Whether a piece of a page is no English of ours: in few words it has to be a whole value or
    /// heading somewhere, or the id that a name is made of; in more, to stand anywhere.
    fn has(&self, piece: &str) -> bool {
        let is_code = |word: &&str| {
            let is_capital = |sign: char| sign.is_ascii_uppercase();
            // A currency, a code of the check, a letter of a kind of action.
            word.len() < 2
                || (word.len() == 3 && word.chars().all(is_capital))
                || (word.len() == 4 && word.starts_with(is_capital) && word[1..].chars().all(|c| c.is_ascii_digit()))
        };
        let words = piece.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.filter(|word| !is_code(word) && word.contains(|c: char| c.is_alphabetic()));
        let count = words.filter(|word| !NAMES.contains(word)).count();
        count == 0
            || self.has_value(piece)
            || (piece.contains([' ', '-']) && self.has_value(&piece.to_lowercase().replace(' ', "-")))
            || (count > 2 && self.prose.contains(piece))
            || (piece.contains(", ") && piece.split(", ").all(|part| self.has(bare(part))))
    }

    fn has_value(&self, piece: &str) -> bool {
        self.raw.match_indices(piece).any(|(at, _)| {
            let (before, after) =
                (self.raw[..at].trim_end_matches(' '), self.raw[at + piece.len()..].trim_start_matches(' '));
            let begins = [':', '-', '£', '€', '¥', '#', ',', '[', '{', '(', '"', '\'', '/', '\n'];
            let ends = [',', ']', '}', '(', ')', '"', '\'', '.', '\n'];
            (before.ends_with(begins) || before.ends_with(is_chinese))
                && (after.starts_with(ends) || after.starts_with(is_chinese))
        })
    }
}

#[test]
fn a_language_without_words_is_an_error_that_lists_those_that_have_them() {
    for tag in ["fr", "zh-TW", "chinese"] {
        let fixture = Fixture::base();
        fixture.file("site.toml", format!("language = \"{tag}\"\n"));
        let checked = fixture.check_on(DAY);
        let found = checked.diagnostics.iter().find(|finding| finding.rule.code.starts_with('C')).unwrap();
        assert_eq!(found.severity, salesbook::diagnostics::Severity::Error, "{tag}");
        assert!(found.help.iter().any(|help| help.contains("en, zh")), "{:?}", found.help);
    }
}

#[test]
fn a_name_that_runs_the_other_way_stands_by_itself() {
    let fixture = Fixture::base();
    fixture.file("content/accounts/nur.md", "---\ntitle: شركة <النور>\n---\n");
    let checked = fixture.check_on(DAY);
    let pages = Pages::of(fixture.root(), &checked);
    assert!(pages.html("accounts/").contains("<bdi>شركة &lt;النور&gt;</bdi></a>"));
    assert!(pages.html("accounts/nur/").contains("<h1><bdi>شركة &lt;النور&gt;</bdi>"));
}

#[test]
fn names_are_listed_in_the_order_of_the_language_and_files_stay_where_they_are() {
    let names = |language: &str| {
        let fixture = Fixture::empty();
        let team = "[[team]]\nid = \"a\"\nname = \"张伟\"\n[[team]]\nid = \"b\"\nname = \"Öztürk\"\n[[team]]\nid = \"c\"\nname = \"Zoe\"\n\
                    [[team]]\nid = \"d\"\nname = \"李娜\"\n";
        fixture.file("site.toml", format!("title = \"T\"\nlanguage = \"{language}\"\n{team}"));
        for (id, title) in [("a", "上海水务"), ("b", "Zebra"), ("c", "Åre 10"), ("d", "北京能源"), ("e", "Åre 9")]
        {
            fixture.file(&format!("content/accounts/{id}.md"), format!("---\ntitle: {title}\n---\n"));
        }
        let pages = Pages::of(fixture.root(), &fixture.check_on(DAY));
        // The names in the table of a list, and those met on the way from the first to the last.
        let listed = |list: &str| {
            let html = pages.html(&format!("{list}/"));
            let rows = html.split("<th scope=\"row\">").skip(1).map(|row| row.split("</th>").next().unwrap());
            let ids = rows.map(|row| row.split('"').nth(1).unwrap().rsplit('/').nth(1).unwrap().to_owned());
            let ids = ids.collect::<Vec<_>>();
            for beside in ids.windows(2) {
                let html = pages.html(&format!("{list}/{}/", beside[0]));
                let next = html.split_once("rel=\"next\" href=\"").unwrap().1.split('"').next().unwrap();
                assert!(next.ends_with(&format!("{list}/{}/index.html", beside[1])), "{language}: {next}");
            }
            ids.concat()
        };
        (listed("accounts"), listed("people"))
    };
    // Åre 9, Åre 10, Zebra, and Chinese behind; Öztürk, Zoe.
    assert_eq!(names("en"), ("ecbad".to_owned(), "bcad".to_owned()));
    // bei, shang; li, zhang; then the others.
    assert_eq!(names("zh"), ("daecb".to_owned(), "dabc".to_owned()));
}
