//! The documentation agrees with the program: pages made from the types are up to date, examples
//! are accepted as they stand, links lead somewhere, every dependency has its line.
//!
//! `SALESBOOK_UPDATE_DOCS=1 cargo test --test docs` writes the pages that are made from the types.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "docs/examples.rs"]
mod examples;
#[path = "docs/links.rs"]
mod links;
#[path = "docs/readme.rs"]
mod readme;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page of documentation, by its path from the root.
fn pages() -> Vec<(String, String)> {
    let mut files = vec![root().join("README.md"), root().join("CHANGELOG.md")];
    files.extend(fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path()));
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    let name = |file: &PathBuf| file.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|file| (name(file), fs::read_to_string(file).unwrap())).collect()
}

#[test]
fn pages_made_from_the_types_are_up_to_date() {
    for page in salesbook::manual::pages() {
        let file = root().join("docs").join(page.file);
        if std::env::var_os("SALESBOOK_UPDATE_DOCS").is_some() {
            fs::write(&file, &page.text).unwrap();
        }
        let standing = fs::read_to_string(&file).unwrap_or_default();
        let differs = page.text.lines().zip(standing.lines()).find(|(made, stands)| made != stands);
        assert!(
            page.text == standing,
            "docs/{} is not what the types say; `SALESBOOK_UPDATE_DOCS=1 cargo test --test docs` writes it anew.\n\
             the first line that differs, as it should be and as it is: {differs:#?}",
            page.file
        );
    }
}

/// The keys that can stand at a place of the methodology file, as the finding on a wrong one lists them.
fn keys_beside(wrong: &str) -> Vec<String> {
    let file = salesbook::diagnostics::SourceFile::new("methodology.yaml", wrong);
    let found = salesbook::methodology::load(&file, "en").unwrap_err();
    let keys = found[0].help.iter().find_map(|help| help.strip_prefix("the keys here are: ")).unwrap();
    keys.split(", ").map(str::to_owned).collect()
}

#[test]
fn the_methodology_file_is_documented_key_by_key() {
    let text = fs::read_to_string(root().join("docs/methodology-file.md")).unwrap();
    let section = |heading: &str| {
        let (_, rest) = text.split_once(&format!("## {heading}\n")).unwrap();
        rest.split("\n##").next().unwrap().split("\n#").next().unwrap().to_owned()
    };
    let places = [
        ("x: 1", section("Every top-level key")),
        ("questions: [{x: 1}]", section("A question")),
        ("questions: [{slug: a, title: A, text: A, threshold: 0, criteria: [{x: 1}]}]", section("A criterion")),
        ("stages: [{x: 1}]", section("A stage")),
        ("adjust: {questions: {win: {x: 1}}}", section("Changing single values")),
        ("adjust: {criteria: {profitability: {x: 1}}}", section("Changing single values")),
        ("adjust: {stages: {qualify: {x: 1}}}", section("Changing single values")),
        ("colours: {x: 1}", section("Every top-level key")),
    ];
    for (wrong, section) in places {
        let keys = keys_beside(wrong);
        assert!(keys.len() >= 3, "{wrong}: {keys:?}");
        let missing = keys.iter().filter(|key| !section.contains(&format!("`{key}`"))).collect::<Vec<_>>();
        assert!(missing.is_empty(), "docs/methodology-file.md does not explain {missing:?}, asked by `{wrong}`");
    }
}

#[test]
fn every_dependency_has_its_line_and_no_line_is_stale() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let dependencies = metadata["packages"][0]["dependencies"].as_array().unwrap();
    let declared = dependencies.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
    assert!(declared.contains("clap"), "{declared:?}");

    let listed = first_column("docs/dependencies.md");
    let once = listed.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(once.len(), listed.len(), "a dependency is listed twice");
    assert_eq!(once, declared, "docs/dependencies.md (left) lists what Cargo.toml (right) declares");
}

/// The names in the first column of a page's table.
fn first_column(page: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(page)).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some(row.split_once('`')?.0.to_owned())).collect()
}

#[test]
fn every_template_is_in_the_list_and_no_other() {
    let listed = first_column("docs/themes.md").into_iter().collect::<BTreeSet<_>>();
    let files = fs::read_dir(root().join("themes/default/templates")).unwrap();
    let there = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect::<BTreeSet<_>>();
    assert_eq!(listed, there, "docs/themes.md (left) lists what themes/default/templates (right) holds");
}

#[test]
fn every_room_of_the_house_is_on_its_plan_in_order() {
    let text = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| [`"));
    let planned = rows.filter_map(|row| row.split(['/', '.', '`']).next()).collect::<Vec<_>>();
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let rooms = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    assert_eq!(planned, rooms.collect::<Vec<_>>(), "docs/architecture.md (left) lists the rooms of src/lib.rs (right)");
}
