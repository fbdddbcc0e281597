//! The examples of a page are one playbook, in which nothing is found wrong.
//!
//! An example is a fenced block whose first line names its file: ```` ```markdown file=content/… ````.

use super::pages;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};
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

/// The examples of a page, by file; of several for the same file each makes a playbook of its own.
fn examples(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut playbooks: Vec<BTreeMap<String, String>> = vec![BTreeMap::new()];
    let mut file = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                file = info.split_whitespace().find_map(|word| word.strip_prefix("file=")).map(str::to_owned);
            }
            Event::Text(code) => {
                if let Some(file) = file.take() {
                    // A later example of the same file stands in place of the earlier one.
                    let mut playbook = playbooks.last().unwrap().clone();
                    if playbook.insert(file, code.to_string()).is_some() {
                        playbooks.push(playbook);
                    } else {
                        *playbooks.last_mut().unwrap() = playbook;
                    }
                }
            }
            _ => {}
        }
    }
    playbooks.retain(|playbook| !playbook.is_empty());
    playbooks
}

#[test]
fn examples_are_accepted_as_they_stand() {
    let mut tried = 0;
    for (page, text) in pages() {
        for examples in examples(&text) {
            tried += examples.len();
            let folder = tempfile::tempdir().unwrap();
            let around = AROUND.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()));
            let files = around.chain(examples).collect::<BTreeMap<_, _>>();
            for (file, text) in &files {
                // An opportunity in one file and in a folder are two ways to write the same.
                if file.starts_with("content/opportunities/northwind-depots/")
                    && files.contains_key("content/opportunities/northwind-depots.md")
                {
                    continue;
                }
                let path = folder.path().join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let loaded = Project::open(folder.path()).unwrap().load().unwrap();
            let found = loaded.diagnostics.iter().map(|d| format!("{} {:?} {}", d.rule.code, d.place, d.message));
            assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new(), "{page}: {files:#?}");
        }
    }
    assert!(tried > 10, "only {tried} examples were found");
}
