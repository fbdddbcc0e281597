//! Which paths can be files of a site: on any system, under any web server, without clashes.

use super::manifest::{MARKER, Manifest};
use crate::{Error, Result};
use std::collections::BTreeMap;

/// The longest name of a file or folder, in bytes, that common file systems take.
const LONGEST_NAME: usize = 255;

/// The list of a site's files, or the first thing wrong with it.
pub fn check(paths: &[&str]) -> Result<Manifest> {
    let mut spelled: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths {
        name(path)?;
        if let Some(other) = spelled.insert(path.to_lowercase(), path) {
            return Err(Error::Refused(if other == *path {
                format!("two pages have the path {path:?}: give one of them another name")
            } else {
                format!(
                    "the paths {other:?} and {path:?} differ only in capital letters, and many systems take them for the same file: rename one"
                )
            }));
        }
    }
    for (key, path) in &spelled {
        for (end, _) in key.match_indices('/') {
            if let Some(file) = spelled.get(&key[..end]) {
                return Err(Error::Refused(format!(
                    "{file:?} cannot be a file and also the folder of {path:?}: rename one"
                )));
            }
        }
    }
    Ok(Manifest::of(paths))
}

fn name(path: &str) -> Result<()> {
    let refuse = |why: &str| Err(Error::Refused(format!("the path {path:?} cannot be published: {why}")));
    if path.is_empty() {
        return refuse("it is empty");
    }
    if path.starts_with('/') {
        return refuse("it starts with a slash; paths are relative to the output folder");
    }
    if path.contains('\\') {
        return refuse("it has a backslash; separate folders with /");
    }
    if path.chars().any(char::is_control) {
        return refuse("it has a line break or another invisible character");
    }
    for part in path.split('/') {
        match part {
            "" => return refuse("it has an empty part between two slashes"),
            "." | ".." => return refuse("it has a part that is only dots"),
            _ if part.len() > LONGEST_NAME => {
                return refuse(&format!(
                    "the part {:?}… is {} bytes long, and a name may have {LONGEST_NAME}; shorten it",
                    part.chars().take(30).collect::<String>(),
                    part.len(),
                ));
            }
            _ => {}
        }
    }
    // A drive letter makes a path absolute on Windows.
    if path.as_bytes().get(1) == Some(&b':') {
        return refuse("it starts with a drive letter");
    }
    let first = path.split('/').next().unwrap_or(path);
    if first.eq_ignore_ascii_case(MARKER) {
        return refuse("that name is kept for the list of what salesbook wrote");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    fn refusal(paths: &[&str]) -> String {
        check(paths).unwrap_err().to_string()
    }

    #[test]
    fn ordinary_paths_pass() {
        assert!(
            check(&["index.html", "a/b/c.html", "ä/ö.html", "a.b", "...", ".well-known/x", "a/.salesbook"]).is_ok()
        );
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        for path in [
            "",
            "/etc/x",
            "../x",
            "a/../b",
            "a/..",
            ".",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            "a\nb",
            "C:/x",
            ".salesbook",
            ".Salesbook",
            ".salesbook/x",
        ] {
            assert!(refusal(&[path]).contains("cannot be published"), "{path:?}");
        }
    }

    #[test]
    fn a_long_part_is_named() {
        let part = "é".repeat(128);
        assert!(refusal(&[&format!("a/{part}/b.html")]).contains("256 bytes"));
        assert!(check(&[&format!("{}/b.html", "x".repeat(255))]).is_ok());
    }

    #[test]
    fn clashes_name_both() {
        let message = refusal(&["Acme.html", "b", "acme.html"]);
        assert!(message.contains("\"Acme.html\"") && message.contains("\"acme.html\""), "{message}");
        assert!(refusal(&["a", "a"]).contains("two pages"));
        let message = refusal(&["x/y/z", "a", "X/y"]);
        assert!(message.contains("\"X/y\"") && message.contains("\"x/y/z\""), "{message}");
        assert!(check(&["a-b", "a/b"]).is_ok());
    }
}
