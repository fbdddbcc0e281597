//! The examples of a page are one playbook, in which nothing is found wrong.
//!
//! An example is a fenced block whose first line names its file: ```` ```markdown file=content/… ````.

use super::pages;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};
use salesbook::diagnostics::{Diagnostic, Severity};
use salesbook::project::Project;
use std::collections::BTreeMap;
use std::fs;

/// What an example may refer to without showing it.
const AROUND: &[(&str, &str)] = &[
    (
        "site.toml",
        "currency = \"EUR\"\n\
         [[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n\
         [[team]]\nid = \"tom\"\nname = \"Tom Okafor\"\n",
    ),
    ("content/index.md", "# The playbook\n"),
    ("content/accounts/northwind.md", "---\ntitle: Northwind\n---\n"),
    ("content/competitors/koyomi.md", "---\ntitle: Koyomi Works\n---\n"),
    ("content/partners/brook.md", "---\ntitle: Brook & Tilley\n---\n"),
    (
        "content/opportunities/northwind-depots/index.md",
        "---\ntitle: Depot planning\naccount: northwind\namount: 250000\nclose_date: 2027-03-31\n\
         competitors: [koyomi]\n---\n",
    ),
];

/// The examples of a page in their order: the file and its text.
fn examples(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut file = None;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                file = info.split_whitespace().find_map(|word| word.strip_prefix("file=")).map(str::to_owned);
            }
            Event::Text(code) => found.extend(file.take().map(|file| (file, code.to_string()))),
            _ => {}
        }
    }
    found
}

/// Puts a file in its place. Of an opportunity in one file and in a folder, the later one counts.
fn put(files: &mut BTreeMap<String, String>, file: String, text: String) {
    let folder = |file: &str| file.strip_suffix(".md").map(|stem| format!("{stem}/"));
    let one_file = file.strip_suffix("/index.md").map(|folder| format!("{folder}.md"));
    files.retain(|other, _| {
        one_file.as_ref() != Some(other) && !folder(&file).is_some_and(|folder| other.starts_with(&folder))
    });
    files.insert(file, text);
}

#[test]
fn examples_are_accepted_as_they_stand() {
    let mut tried = 0;
    for (page, text) in pages() {
        let mut files: BTreeMap<String, String> =
            AROUND.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
        for (file, text) in examples(&text) {
            tried += 1;
            put(&mut files, file.clone(), text);
            let folder = tempfile::tempdir().unwrap();
            for (file, text) in &files {
                let path = folder.path().join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let loaded = Project::open(folder.path()).unwrap().load().unwrap();
            // Whether a deal of ten lines is a good deal is not asked here.
            let counts = |d: &&Diagnostic| d.severity == Severity::Error || d.rule.code.starts_with('X');
            let found = loaded.diagnostics.iter().filter(counts);
            let found = found.map(|d| format!("{}: {}", d.rule.code, d.message)).collect::<Vec<_>>();
            assert!(found.is_empty(), "{page}, the example for {file}: {found:#?}");
        }
    }
    assert!(tried > 20, "only {tried} examples were found");
}
