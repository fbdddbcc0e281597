//! The table of words and its uses: no page asks for a text that is not there, and no text stands
//! in the table that no page asks for.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

/// What is written in views and templates: whole keys, and beginnings that are completed at run time.
fn asked_for(words: &salesbook::words::Words) -> (BTreeSet<String>, BTreeSet<String>) {
    let sections = words.keys().filter_map(|key| key.split('.').next()).collect::<BTreeSet<_>>();
    let (mut keys, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src/site", "src/source/markdown", "src/serve", "themes/default/templates"] {
        if !root.join(folder).is_dir() {
            continue;
        }
        for entry in walkdir::WalkDir::new(root.join(folder)) {
            let entry = entry.unwrap();
            let is_ours = entry.path().extension().is_some_and(|ending| ending == "rs" || ending == "html");
            if !entry.file_type().is_file() || !is_ours {
                continue;
            }
            let text = std::fs::read_to_string(entry.path()).unwrap();
            for literal in text.split('"') {
                let Some((section, name)) = literal.split_once('.') else { continue };
                let is_name =
                    |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
                if !sections.contains(section) || matches!(name, "html" | "md") {
                    continue;
                }
                match name.find('{') {
                    Some(0) => drop(beginnings.insert(format!("{section}."))),
                    None if name.is_empty() => drop(beginnings.insert(format!("{section}."))),
                    None if is_name(name) => drop(keys.insert(literal.to_owned())),
                    _ => {}
                }
            }
        }
    }
    (keys, beginnings)
}

#[test]
fn every_text_that_pages_ask_for_is_there_and_every_text_is_asked_for() {
    let words = salesbook::words::Words::of("en").unwrap();
    let (keys, beginnings) = asked_for(&words);
    assert!(keys.len() > 200 && beginnings.len() > 8, "{} keys, {} beginnings", keys.len(), beginnings.len());
    let missing = keys.iter().filter(|key| words.get(key).is_none()).collect::<Vec<_>>();
    assert!(missing.is_empty(), "not in the table of words: {missing:?}");
    let unused = words
        .keys()
        .filter(|key| {
            let whole = key.strip_suffix("_one").unwrap_or(key);
            !keys.contains(whole) && !beginnings.iter().any(|beginning| whole.starts_with(beginning.as_str()))
        })
        .collect::<Vec<_>>();
    assert!(unused.is_empty(), "nobody asks for: {unused:?}");
}

/// Keys that are put together from the methodology's own names.
#[test]
fn names_from_the_methodology_have_their_texts() {
    let words = salesbook::words::Words::of("en").unwrap();
    let methodology = salesbook::methodology::Methodology::embedded();
    let mut keys = methodology.scales.keys().map(|name| format!("scale.{name}")).collect::<Vec<_>>();
    keys.extend(methodology.versatility.iter().map(|row| format!("versatility.{}", row.group)));
    keys.extend(salesbook::diagnostics::all().map(|rule| format!("area.{}", rule.code[..1].to_ascii_lowercase())));
    let missing = keys.iter().filter(|key| words.get(key).is_none()).collect::<Vec<_>>();
    assert!(missing.is_empty(), "{missing:?}");
}
