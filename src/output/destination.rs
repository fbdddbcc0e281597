//! Where a site goes: the real folder behind the name that was given, and which are refused.

use crate::{Error, Result};
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The output folder, which may not exist yet.
#[derive(Debug)]
pub struct Destination {
    /// The folder itself. A link is followed: the folder it leads to is the one replaced.
    pub dir: PathBuf,
    /// The folder that holds it, where the new site is made.
    pub parent: PathBuf,
    /// Whether the name that was given is a link.
    pub linked: bool,
    name: OsString,
}

impl Destination {
    /// The folder behind `dir`.
    pub fn find(dir: &Path) -> Result<Self> {
        if dir.as_os_str().is_empty() {
            return Err(Error::Refused("the output folder has no name: give one with --out".to_owned()));
        }
        let given = absolute(dir)?;
        let (real, linked) = match fs::symlink_metadata(&given) {
            Ok(found) => match fs::canonicalize(&given) {
                Ok(real) => (real, found.is_symlink()),
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return Err(Error::Refused(format!(
                        "{} is a link that leads nowhere: make the folder it leads to, or choose another with --out",
                        given.display()
                    )));
                }
                Err(error) => return Err(Error::io("read", given, error)),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => (missing(&given)?, false),
            Err(error) => return Err(Error::io("read", given, error)),
        };
        if real.exists() && !real.is_dir() {
            return Err(Error::Refused(format!(
                "{} is a file, and the output is a folder: choose another name with --out",
                real.display()
            )));
        }
        let (Some(parent), Some(name)) = (real.parent(), real.file_name()) else {
            return Err(Error::Refused(format!(
                "{} is the root of the disk: choose a folder in it with --out",
                real.display()
            )));
        };
        Ok(Self { parent: parent.to_owned(), name: name.to_owned(), dir: real, linked })
    }

    /// Whether the folder is there.
    pub fn exists(&self) -> bool {
        super::stands(&self.dir)
    }

    /// Makes the folder that holds it, if need be.
    pub fn make_parent(&self) -> Result<()> {
        fs::create_dir_all(&self.parent).map_err(|error| Error::io("make the folder", &self.parent, error))
    }

    /// What the names beside the folder start with: `.public.salesbook-`.
    pub fn prefix(&self) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(&self.name);
        prefix.push(".salesbook-");
        prefix
    }

    /// The file that a build holds while it works on the folder.
    pub fn lock(&self) -> PathBuf {
        let mut name = self.prefix();
        name.push("lock");
        self.parent.join(name)
    }
}

/// Refuses an output folder that holds one of the folders a site is read from, or lies in one.
///
/// # Errors
/// Says which; also when a folder cannot be looked at.
pub fn refuse_sources(dir: &Path, sources: &[&Path]) -> Result<()> {
    let output = Destination::find(dir)?.dir;
    for source in sources {
        let given = absolute(source)?;
        let real = match fs::canonicalize(&given) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            real => real.map_err(|error| Error::io("read", given, error))?,
        };
        let relation = if output == real {
            "is"
        } else if real.starts_with(&output) {
            "holds"
        } else if output.starts_with(&real) {
            "is inside"
        } else {
            continue;
        };
        return Err(Error::Refused(format!(
            "the output folder {} {relation} the folder {} that the site is made from: choose another with --out",
            output.display(),
            real.display()
        )));
    }
    Ok(())
}

/// The path from the root, without a slash at its end.
fn absolute(path: &Path) -> Result<PathBuf> {
    if path.is_absolute() {
        return Ok(path.components().collect());
    }
    let here = env::current_dir().map_err(|error| Error::io("find the working folder", ".", error))?;
    Ok(here.join(path).components().collect())
}

/// The real path of a folder that does not exist: that of the nearest one above that does, and
/// the names below it.
fn missing(given: &Path) -> Result<PathBuf> {
    let mut below = Vec::new();
    let mut above = given;
    loop {
        let (Some(parent), Some(name)) = (above.parent(), above.file_name()) else {
            return Err(Error::Refused(format!(
                "{} leads through a folder that does not exist: write the path without `..`",
                given.display()
            )));
        };
        below.push(name);
        above = parent;
        match fs::canonicalize(above) {
            Ok(real) => return Ok(below.iter().rev().fold(real, |path, name| path.join(name))),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io("read", above, error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(result: Result<impl std::fmt::Debug>) -> String {
        match result {
            Err(Error::Refused(message)) => message,
            other => panic!("not refused: {other:?}"),
        }
    }

    #[test]
    fn names_that_cannot_be_an_output_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "").unwrap();
        assert!(refusal(Destination::find(Path::new("/"))).contains("root"));
        assert!(refusal(Destination::find(Path::new(""))).contains("--out"));
        assert!(refusal(Destination::find(&root.path().join("file"))).contains("is a file"));
        assert!(refusal(Destination::find(&root.path().join("no/../x"))).contains("`..`"));
    }

    #[test]
    fn a_slash_at_the_end_changes_nothing() {
        let root = tempfile::tempdir().unwrap();
        let plain = Destination::find(&root.path().join("public")).unwrap();
        let slash = Destination::find(&root.path().join("public/")).unwrap();
        assert_eq!(plain.lock(), slash.lock());
        assert!(plain.lock().ends_with(".public.salesbook-lock"));
    }

    #[test]
    fn an_output_around_or_inside_the_sources_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let content = root.path().join("content");
        fs::create_dir(&content).unwrap();
        let sources = [content.as_path(), Path::new("/no/such/folder")];
        assert!(refusal(refuse_sources(&content, &sources)).contains(" is the folder"));
        assert!(refusal(refuse_sources(root.path(), &sources)).contains(" holds the folder"));
        assert!(refusal(refuse_sources(&content.join("a/public"), &sources)).contains(" is inside the folder"));
        refuse_sources(&root.path().join("public"), &sources).unwrap();
        refuse_sources(&root.path().join("content-public"), &sources).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed() {
        let root = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(root.path()).unwrap();
        fs::create_dir_all(real.join("www/site")).unwrap();
        std::os::unix::fs::symlink("www/site", real.join("public")).unwrap();
        std::os::unix::fs::symlink("www/none", real.join("dangling")).unwrap();
        let found = Destination::find(&real.join("public")).unwrap();
        assert!(found.linked);
        assert_eq!(found.dir, real.join("www/site"));
        assert_eq!(found.parent, real.join("www"));
        assert!(refusal(Destination::find(&real.join("dangling"))).contains("leads nowhere"));
    }
}
