//! The list of what salesbook wrote into a folder, kept in the folder itself.
//!
//! It only says which files are ours; its paths are compared with what is found, and never
//! followed, so a list made up by somebody leads nowhere outside its folder.

use crate::{Error, Result};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::ops::Bound;
use std::path::Path;

/// The name of the list.
pub const MARKER: &str = ".salesbook";
const FIRST_LINE: &str = "salesbook output 1";
/// More than a list of a million pages, in bytes.
const LARGEST: u64 = 256 << 20;

/// The files of a site, relative to its folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    paths: BTreeSet<String>,
}

impl Manifest {
    /// The list of these files.
    pub fn of(paths: &[&str]) -> Self {
        Self { paths: paths.iter().map(|path| (*path).to_owned()).collect() }
    }

    /// The list in `dir`; nothing if `dir` has none.
    pub fn read(dir: &Path) -> Result<Option<Self>> {
        let path = dir.join(MARKER);
        let found = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            found => found.map_err(|error| Error::io("read", &path, error))?,
        };
        if !found.is_file() || found.len() > LARGEST {
            return Err(not_ours(&path));
        }
        let mut text = String::new();
        match File::open(&path).and_then(|file| file.take(LARGEST).read_to_string(&mut text)) {
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(not_ours(&path)),
            read => read.map_err(|error| Error::io("read", &path, error))?,
        };
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Err(not_ours(&path));
        }
        Ok(Some(Self { paths: lines.map(str::to_owned).collect() }))
    }

    /// Writes the list to `dir`, by way of the file `aside`: it is there as a whole or not at all.
    pub fn write(&self, dir: &Path, aside: &Path) -> Result<()> {
        let path = dir.join(MARKER);
        let mut text = String::from(FIRST_LINE);
        for line in &self.paths {
            text.push('\n');
            text.push_str(line);
        }
        text.push('\n');
        File::create(aside)
            .and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(aside, &path))
            .map_err(|error| Error::io("write", path, error))
    }

    /// Whether this file is in the list.
    pub fn contains(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether a file in the list lies in this folder, at any depth.
    pub fn reaches_into(&self, folder: &str) -> bool {
        let inside = format!("{folder}/");
        let from = (Bound::Included(inside.as_str()), Bound::Unbounded);
        self.paths.range::<str, _>(from).next().is_some_and(|path| path.starts_with(&inside))
    }

    /// Every folder that a file in the list lies in, outer ones first.
    pub fn folders(&self) -> BTreeSet<&str> {
        self.paths.iter().flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..end])).collect()
    }
}

fn not_ours(path: &Path) -> Error {
    Error::Refused(format!(
        "{} is not a list that this version of salesbook wrote: choose another folder with --out, or empty this one",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(Manifest::read(dir.path()).unwrap(), None);
        let list = Manifest::of(&["b/c.html", "a.html", "b.html"]);
        list.write(dir.path(), &dir.path().join("aside")).unwrap();
        let text = fs::read_to_string(dir.path().join(MARKER)).unwrap();
        assert_eq!(text, "salesbook output 1\na.html\nb.html\nb/c.html\n");
        assert_eq!(Manifest::read(dir.path()).unwrap(), Some(list));
        assert!(!dir.path().join("aside").exists());
    }

    #[test]
    fn a_list_of_another_making_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        for text in [&b"salesbook output 2\na\n"[..], b"", b"salesbook output 1\n\xff"] {
            fs::write(dir.path().join(MARKER), text).unwrap();
            assert!(matches!(Manifest::read(dir.path()), Err(Error::Refused(_))));
        }
    }

    #[test]
    fn folders_are_known() {
        let list = Manifest::of(&["a-b/x", "a/b/c", "d"]);
        assert!(list.reaches_into("a") && list.reaches_into("a/b"));
        assert!(!list.reaches_into("a/b/c") && !list.reaches_into("d") && !list.reaches_into("b"));
        assert_eq!(list.folders().into_iter().collect::<Vec<_>>(), ["a", "a-b", "a/b"]);
    }
}
