//! The coverage table: where each item of the method is typed, checked, shown and tested.
//!
//! What is where stands in `coverage.toml`; the tests below hold it to the program.

use serde::Deserialize;
use std::fmt::Write as _;

const PROSE: &str = include_str!("coverage.md");
const TABLE: &str = include_str!("coverage.toml");

/// The whole table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    part: Vec<Part>,
}

/// What belongs to one module, or to none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    title: String,
    item: Vec<Item>,
}

/// Something that the method asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    text: String,
    /// Numbers of the inventory, `24` or `24-36`.
    #[serde(default)]
    seed: Vec<String>,
    /// Types, functions, and texts of the methodology file.
    #[serde(default)]
    types: Vec<String>,
    /// Codes of the rules that look at it.
    #[serde(default)]
    rules: Vec<String>,
    /// The templates of the pages on which it is read.
    #[serde(default)]
    pages: Vec<String>,
    /// The tests that hold it.
    #[serde(default)]
    tests: Vec<String>,
    /// Why nothing covers it.
    missing: Option<String>,
}

/// The whole page.
pub(super) fn page() -> String {
    let table: Coverage = toml::from_str(TABLE).unwrap_or_default();
    let mut text = PROSE.to_owned();
    for part in &table.part {
        let _ = write!(
            text,
            "\n## {}\n\n| item | deck | type or text | rules | pages | tests |\n| --- | --- | --- | --- | --- | --- |\n",
            part.title
        );
        for item in part.item.iter().filter(|item| item.missing.is_none()) {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} |",
                item.text,
                numbers(item),
                code(&item.types),
                links(&item.rules),
                code(&item.pages),
                code(&item.tests),
            );
        }
    }
    text.push_str("\n## Not covered\n\n| item | deck | why |\n| --- | --- | --- |\n");
    for item in table.part.iter().flat_map(|part| &part.item) {
        if let Some(why) = &item.missing {
            let _ = writeln!(text, "| {} | {} | {why} |", item.text, numbers(item));
        }
    }
    text
}

fn numbers(item: &Item) -> String {
    item.seed.join(", ").replace('-', "–")
}

fn code(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Codes, leading to the list of findings.
fn links(codes: &[String]) -> String {
    let link = |code: &String| format!("[{code}](diagnostics.md#{})", code.to_ascii_lowercase());
    codes.iter().map(link).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics;
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    const METHODOLOGY: &str = include_str!("../methodology/tas.yaml");

    fn items() -> Vec<Item> {
        let table: Coverage = toml::from_str(TABLE).unwrap();
        table.part.into_iter().flat_map(|part| part.item).collect()
    }

    /// The texts of all files of Rust below a folder.
    fn sources(folder: &str) -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.unwrap().into_path());
        let ours = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs");
        files.filter(ours).map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }

    /// Whether `name` stands behind one of `words` in a text, as a whole word.
    fn declares(text: &str, words: &[&str], name: &str) -> bool {
        words.iter().any(|word| has_word(text, &format!("{word} {name}")))
    }

    fn has_word(text: &str, word: &str) -> bool {
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        text.match_indices(word)
            .any(|(start, _)| !text[..start].ends_with(in_word) && !text[start + word.len()..].starts_with(in_word))
    }

    #[test]
    fn every_number_of_the_inventory_is_covered_once() {
        let mut numbers = Vec::new();
        for range in items().iter().flat_map(|item| &item.seed) {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            numbers.extend(first.parse::<u32>().unwrap()..=last.parse().unwrap());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=183).collect::<Vec<_>>());
    }

    #[test]
    fn every_rule_of_the_method_is_named_and_no_other_code() {
        let items = items();
        let named = items.iter().flat_map(|item| &item.rules).map(String::as_str).collect::<BTreeSet<_>>();
        let unknown = named.iter().filter(|code| diagnostics::find(code).is_none()).collect::<Vec<_>>();
        assert!(unknown.is_empty(), "there is no such rule: {unknown:?}");
        let of_the_method =
            |code: &str| code.starts_with(['A', 'S', 'K', 'R', 'P', 'T', 'I']) || code.starts_with("X3");
        let rules = diagnostics::all().map(|rule| rule.code).filter(|code| of_the_method(code));
        let unnamed = rules.filter(|code| !named.contains(code)).collect::<Vec<_>>();
        assert!(unnamed.is_empty(), "no item names {unnamed:?}: say in src/manual/coverage.toml what they look at");
    }

    #[test]
    fn an_item_has_type_page_and_test_or_the_reason_why_not() {
        for item in items() {
            let names = [&item.types, &item.pages, &item.tests];
            match &item.missing {
                None => assert!(names.iter().all(|names| !names.is_empty()), "{}", item.text),
                Some(why) => {
                    assert!(!why.is_empty() && names.iter().all(|names| names.is_empty()), "{}", item.text);
                }
            }
            let text = [&item.text, item.missing.as_ref().unwrap_or(&item.text)];
            assert!(text.iter().all(|text| !text.contains('|')), "{}", item.text);
        }
    }

    #[test]
    fn every_page_that_is_named_exists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/templates");
        for item in items() {
            for page in &item.pages {
                assert!(folder.join(page).is_file(), "{}: {page}", item.text);
            }
        }
    }

    #[test]
    fn every_test_that_is_named_exists() {
        let texts = [sources("src"), sources("tests")].concat();
        for item in items() {
            for test in &item.tests {
                let is_test = |text: &String| {
                    let attribute = text.find(&format!("fn {test}(")).map(|start| text[..start].trim_end());
                    attribute.is_some_and(|before| before.ends_with("#[test]"))
                };
                assert!(texts.iter().any(is_test), "{}: there is no test {test}", item.text);
            }
        }
    }

    #[test]
    fn every_type_and_text_that_is_named_exists() {
        let sources = sources("src");
        let methodology: serde_yaml::Value = serde_yaml::from_str(METHODOLOGY).unwrap();
        for item in items() {
            for name in &item.types {
                let found = match (name.strip_prefix("tas.yaml: "), name.strip_suffix("()")) {
                    (Some(path), _) => in_methodology(&methodology, path),
                    (None, Some(function)) => sources.iter().any(|text| declares(text, &["fn"], function)),
                    (None, None) => {
                        let (of, key) = name.split_once('.').map_or((name.as_str(), None), |(of, key)| (of, Some(key)));
                        sources.iter().any(|text| {
                            declares(text, &["struct", "enum"], of) && key.is_none_or(|key| has_word(text, key))
                        })
                    }
                };
                assert!(found, "{}: {name}", item.text);
            }
        }
    }

    /// Whether the methodology has a text, by the keys on the way to it and the names of listed things;
    /// a criterion is named by its number.
    fn in_methodology(methodology: &serde_yaml::Value, path: &str) -> bool {
        let steps = path.split('.').collect::<Vec<_>>();
        if let ["criteria", number, rest @ ..] = steps.as_slice() {
            let questions = methodology["questions"].as_sequence().unwrap();
            let mut criteria = questions.iter().flat_map(|question| question["criteria"].as_sequence().unwrap());
            let criterion = criteria.nth(number.parse::<usize>().unwrap() - 1);
            return criterion.is_some_and(|criterion| has(criterion, rest));
        }
        has(methodology, &steps)
    }

    fn has(value: &serde_yaml::Value, steps: &[&str]) -> bool {
        let Some((step, rest)) = steps.split_first() else { return true };
        let inner = match value.as_sequence() {
            Some(list) => list.iter().find(|one| one["slug"].as_str() == Some(step)),
            None => value.get(step),
        };
        inner.is_some_and(|inner| has(inner, rest))
    }
}
