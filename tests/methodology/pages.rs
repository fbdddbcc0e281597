//! Everything that the methodology says is read somewhere on its pages.

use salesbook::project::{Project, build};
use std::path::Path;

/// Names, which pages show as labels and links.
const NOT_READ: &[&str] = &["slug", "group", "axis", "leans_on", "stands_for"];

/// The text of a page as readers see it, blanks made alike.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (i, piece) in html.split('<').enumerate() {
        text.push_str(if i == 0 { piece } else { piece.split_once('>').map_or("", |(_, after)| after) });
    }
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&#x2F;", "/")];
    let text = signs.iter().fold(text, |text, (code, sign)| text.replace(code, sign)).replace("&amp;", "&");
    blanks_alike(&text)
}

fn blanks_alike(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text of the file that is written for readers, with the way to it.
fn texts(value: &serde_yaml::Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        serde_yaml::Value::String(text) => found.push((path.to_owned(), text.clone())),
        serde_yaml::Value::Sequence(list) => {
            for (i, one) in list.iter().enumerate() {
                texts(one, &format!("{path}[{i}]"), found);
            }
        }
        serde_yaml::Value::Mapping(keys) => {
            for (key, one) in keys {
                let key = key.as_str().unwrap_or_default();
                // The text of a module is Markdown, which the page shows rendered.
                let is_markdown = path.starts_with("modules[") && key == "text";
                let is_word = NOT_READ.contains(&key) || (path.starts_with("stages[") && key == "phase");
                if !is_word && !is_markdown {
                    texts(one, format!("{path}.{key}").trim_start_matches('.'), found);
                }
            }
        }
        _ => {}
    }
}

/// A sentence pattern as the page shows it: the names of its slots in brackets.
fn with_slot_names(sentence: &str) -> String {
    let methodology = salesbook::methodology::Methodology::embedded();
    let patterns = methodology.proposition_patterns.iter();
    let slots = patterns.filter(|pattern| pattern.sentence == sentence).flat_map(|pattern| &pattern.slots);
    slots.fold(sentence.to_owned(), |sentence, slot| {
        sentence.replace(&format!("{{{}}}", slot.slug), &format!("[{}]", slot.label))
    })
}

#[test]
fn everything_the_methodology_holds_is_on_its_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = Project::open(root).unwrap().load().unwrap().check(jiff::civil::date(2026, 11, 24));
    let out = tempfile::tempdir().unwrap();
    build(root, &loaded, &out.path().join("public")).unwrap();
    let mut pages = String::new();
    for entry in walkdir::WalkDir::new(out.path().join("public/methodology")).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "html") {
            pages.push_str(&plain(&std::fs::read_to_string(entry.path()).unwrap()));
            pages.push('\n');
        }
    }
    let file = std::fs::read_to_string(root.join("src/methodology/tas.yaml")).unwrap();
    let mut found = Vec::new();
    texts(&serde_yaml::from_str(&file).unwrap(), "", &mut found);
    assert!(found.len() > 900, "{} texts", found.len());
    let shown = |path: &str, text: &str| {
        let text = if path.ends_with(".sentence") { with_slot_names(text) } else { text.to_owned() };
        pages.contains(&blanks_alike(&text.replace('`', "")))
    };
    let left_out = found.iter().filter(|(path, text)| !shown(path, text)).collect::<Vec<_>>();
    assert!(left_out.is_empty(), "on no page of the methodology: {left_out:#?}");
}
