//! What the README shows of the program is what the program prints.

use super::root;
use assert_cmd::cargo::cargo_bin;
use std::fs;
use std::process::Command;

const WRONG: &str = "---
title: Planning for 38 depots
account: northwind
amount: 250000
close_date: 2027-03-31
owner: mara
players:
  - name: Ines Carvalho
    support: suporter
---
";

#[test]
fn the_finding_is_printed_as_the_readme_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("site.toml", "[[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n"),
        ("content/accounts/northwind.md", "---\ntitle: Northwind\n---\n"),
        ("content/opportunities/depots.md", WRONG),
    ];
    for (file, text) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let check = Command::new(cargo_bin!("salesbook"))
        .args(["check", "--color", "never"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let printed = String::from_utf8(check.stdout).unwrap() + &String::from_utf8(check.stderr).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let shown = readme.split_once("```text\n").and_then(|(_, rest)| rest.split_once("```")).unwrap().0;
    assert!(printed.contains(shown.trim_end()), "the README shows\n{shown}\nand `salesbook check` prints\n{printed}");
}
