//! Files that are sent as they lie on the disk, with their fingerprints.

use crate::serve::edition::tag_of;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The most fingerprints that are remembered.
const MOST: usize = 10_000;

/// The fingerprints of files, as long as size and date stay the same.
#[derive(Default)]
pub struct Files {
    known: Mutex<HashMap<PathBuf, (u64, SystemTime, String)>>,
}

/// A file that can be sent.
pub struct Opened {
    /// The file.
    pub file: File,
    /// Its size in bytes.
    pub length: u64,
    /// Its fingerprint.
    pub tag: String,
}

impl Files {
    /// Opens a file.
    ///
    /// # Errors
    /// When it is not there (any more), is no file, or may not be read.
    pub fn open(&self, path: &Path) -> io::Result<Opened> {
        // Since the site was planned, something else may have taken its place: a link that leads
        // out of the playbook, a pipe that never ends.
        if !fs::symlink_metadata(path)?.is_file() {
            return Err(io::ErrorKind::NotFound.into());
        }
        let mut file = File::open(path)?;
        let metadata = file.metadata()?;
        let (length, modified) = (metadata.len(), metadata.modified()?);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((size, date, tag)) = known().get(path)
            && (*size, *date) == (length, modified)
        {
            return Ok(Opened { file, length, tag: tag.clone() });
        }
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(&mut file)?;
        file.rewind()?;
        let tag = tag_of(&hasher.finalize());
        let mut known = known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(path.to_owned(), (length, modified, tag.clone()));
        drop(known);
        Ok(Opened { file, length, tag })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_the_content() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.png");
        let files = Files::default();
        fs::write(&path, "one").unwrap();
        let first = files.open(&path).unwrap();
        assert_eq!((first.length, first.tag.len()), (3, 34));
        assert_eq!(files.open(&path).unwrap().tag, first.tag);
        fs::write(&path, "longer").unwrap();
        assert_ne!(files.open(&path).unwrap().tag, first.tag);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("/etc/passwd", &link).unwrap();
        assert!(Files::default().open(&link).is_err());
        assert!(Files::default().open(folder.path()).is_err());
    }
}
