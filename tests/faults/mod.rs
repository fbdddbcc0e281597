//! Builds that are killed, starved of disk, or robbed of their folders. The children are this
//! very test program, started again to play one role.

mod child;
mod disk;
mod kill;
mod leftovers;

use child::{Child, PAGES};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Says that a test could not do its work here, and why: past the test program's own hold on what
/// passing tests print.
fn skip(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {why}");
}

/// The files that belong to others in every fault test, with their own name as content.
const THEIRS: [&str; 4] = [".git/HEAD", ".git/refs/main", "CNAME", "p1/notes.txt"];

/// A folder with generation 0 of the site and files of others in it.
fn standing_site(root: &Path) -> PathBuf {
    let dir = root.join("public");
    child::build(&dir, 0, PAGES).unwrap();
    for path in THEIRS {
        fs::create_dir_all(dir.join(path).parent().unwrap()).unwrap();
        fs::write(dir.join(path), path).unwrap();
    }
    dir
}

/// The generation of a site, if every file in its list is there and of the same one.
fn generation(dir: &Path) -> Result<usize, String> {
    let list = fs::read_to_string(dir.join(".salesbook")).map_err(|error| format!("no list: {error}"))?;
    let mut generations = BTreeSet::new();
    let mut count = 0;
    for path in list.lines().skip(1) {
        let text = fs::read_to_string(dir.join(path)).map_err(|error| format!("{path}: {error}"))?;
        if !text.ends_with("</html>") {
            return Err(format!("{path} is cut off"));
        }
        if let Some(number) = text.split_whitespace().nth(1).and_then(|word| word.parse().ok()) {
            generations.insert(number);
        }
        count += 1;
    }
    match generations.into_iter().collect::<Vec<usize>>().as_slice() {
        [one] if count > 3 => Ok(*one),
        mixed => Err(format!("{count} files of generations {mixed:?}")),
    }
}

/// Checks that each file of others is whole and in exactly one place; says whether all of them
/// are in the output.
fn theirs_are_safe(dir: &Path) -> bool {
    let parent = dir.parent().unwrap();
    let mut places = vec![dir.to_owned()];
    for entry in fs::read_dir(parent).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_str().unwrap().starts_with(".public.salesbook-") {
            places.push(path.join("site"));
            places.push(path.join("old"));
        }
    }
    for path in THEIRS {
        let found: Vec<_> = places.iter().filter(|place| place.join(path).exists()).collect();
        assert_eq!(found.len(), 1, "{path} is in {found:?}");
        assert_eq!(fs::read_to_string(found[0].join(path)).unwrap(), path);
    }
    THEIRS.iter().all(|path| dir.join(path).exists())
}

/// Checks that a build after a stopped one puts everything right.
fn mends(dir: &Path, next: usize) {
    child::build(dir, next, PAGES).unwrap();
    assert_eq!(generation(dir), Ok(next));
    assert!(theirs_are_safe(dir));
    let left: Vec<_> = fs::read_dir(dir.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name.to_str().unwrap().contains(".salesbook-"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
