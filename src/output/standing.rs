//! What stands in an output folder: files of ours, and what belongs to others.

use super::destination::Destination;
use super::manifest::{MARKER, Manifest};
use crate::{Error, Result};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What was found in an output folder before a build.
#[derive(Debug, Default)]
pub struct Standing {
    /// The list of what salesbook wrote; nothing where the folder is missing or empty.
    pub manifest: Option<Manifest>,
    /// The files in that list that are still there.
    pub ours: BTreeSet<String>,
    /// Everything else, relative to the folder.
    pub foreign: Vec<PathBuf>,
}

impl Standing {
    /// What is in the folder, or why it is not one to write to.
    pub fn read(destination: &Destination, site: &Manifest) -> Result<Self> {
        let dir = &destination.dir;
        if !destination.exists() {
            return Ok(Self::default());
        }
        let Some(manifest) = Manifest::read(dir)? else {
            return if is_empty(dir)? {
                Ok(Self::default())
            } else {
                Err(Error::Refused(format!(
                    "{} holds files that salesbook did not write, so it is left alone: choose another folder with --out, or empty this one",
                    dir.display()
                )))
            };
        };
        let found = Inventory::take(dir, &manifest, site).map_err(|error| Error::io("read", dir, error))?;
        Ok(Self { manifest: Some(manifest), ours: found.ours, foreign: found.foreign })
    }

    /// Refuses a site that wants a name which something of others has.
    pub fn refuse_clashes(&self, destination: &Destination, site: &Manifest) -> Result<()> {
        for path in &self.foreign {
            let Some(name) = as_listed(path) else { continue };
            let wanted = site.contains(&name)
                || name.match_indices('/').any(|(end, _)| site.contains(&name[..end]))
                // A folder the site has files in is looked into; only something else is listed here.
                || site.reaches_into(&name);
            if wanted {
                return Err(Error::Refused(format!(
                    "{} was not written by salesbook, and the site has a page of that name: move yours away, or rename the page",
                    destination.dir.join(path).display()
                )));
            }
        }
        Ok(())
    }
}

/// Whose is what in a folder.
#[derive(Debug, Default)]
pub struct Inventory {
    /// Files in the folder's list.
    pub ours: BTreeSet<String>,
    /// The rest: files, links, and folders in which nothing is ours, as a whole.
    pub foreign: Vec<PathBuf>,
}

impl Inventory {
    /// Looks through `dir`, whose list is `listed`; folders that `site` has files in are looked
    /// into as well. Links are not followed, and are never ours.
    pub fn take(dir: &Path, listed: &Manifest, site: &Manifest) -> io::Result<Self> {
        let mut found = Self::default();
        let mut folders = vec![PathBuf::new()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(dir.join(&folder))? {
                let entry = entry?;
                let path = folder.join(entry.file_name());
                let kind = entry.file_type()?;
                match as_listed(&path) {
                    Some(name) if name == MARKER => {}
                    Some(name) if kind.is_file() && listed.contains(&name) => {
                        found.ours.insert(name);
                    }
                    Some(name) if kind.is_dir() && (listed.reaches_into(&name) || site.reaches_into(&name)) => {
                        folders.push(path);
                    }
                    _ => found.foreign.push(path),
                }
            }
        }
        found.foreign.sort();
        Ok(found)
    }
}

/// Whether a folder has nothing in it.
pub fn is_empty(dir: &Path) -> Result<bool> {
    let mut entries = fs::read_dir(dir).map_err(|error| Error::io("read", dir, error))?;
    Ok(entries.next().is_none())
}

/// Whether `dir` is a folder, and not a link to one.
pub fn is_real_folder(dir: &Path) -> bool {
    fs::symlink_metadata(dir).is_ok_and(|found| found.is_dir())
}

/// A relative path as the list writes it; nothing if it is no text.
fn as_listed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_ours_or_foreign() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path();
        for folder in ["a/deep", "b", "new", ".git/refs"] {
            fs::create_dir_all(dir.join(folder)).unwrap();
        }
        for file in ["index.html", "a/x.html", "a/notes.pdf", "new/theirs", ".git/HEAD", "CNAME", MARKER] {
            fs::write(dir.join(file), "").unwrap();
        }
        let listed = Manifest::of(&["index.html", "a/x.html", "gone.html", "CNAME/x"]);
        let site = Manifest::of(&["new/page.html"]);
        let found = Inventory::take(dir, &listed, &site).unwrap();
        assert_eq!(found.ours.iter().collect::<Vec<_>>(), ["a/x.html", "index.html"]);
        let foreign: Vec<_> = found.foreign.iter().map(|path| path.to_str().unwrap()).collect();
        assert_eq!(foreign, [".git", "CNAME", "a/deep", "a/notes.pdf", "b", "new/theirs"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_took_the_place_of_a_page_is_not_ours() {
        let root = tempfile::tempdir().unwrap();
        let dir = root.path();
        std::os::unix::fs::symlink("/etc", dir.join("a")).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", dir.join("index.html")).unwrap();
        fs::create_dir(dir.join("page.html")).unwrap();
        let listed = Manifest::of(&["index.html", "a/passwd", "page.html"]);
        let found = Inventory::take(dir, &listed, &Manifest::default()).unwrap();
        assert!(found.ours.is_empty());
        assert_eq!(found.foreign.len(), 3);
    }
}
