//! One file of the new site: the old one again if its content is the same, else a new one.
//!
//! Nothing is ever written into an existing file: it may be part of the old site too.

use super::Content;
use crate::{Error, Result};
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// It is as before.
    pub unchanged: bool,
    /// Its size.
    pub bytes: u64,
}

/// Puts `content` at `staged`, a name not taken; `old` is the same file of the site before.
/// Errors speak of `published`, where the author will look for it.
pub fn store(content: &Content, old: Option<&Path>, staged: &Path, published: &Path) -> Result<Stored> {
    let write = |error| Error::io("write", published, error);
    match content {
        Content::Bytes(bytes) => {
            let size = bytes.len() as u64;
            // An old file that cannot be read is one to write anew.
            let same = old.filter(|old| holds(old, size, &mut bytes.as_slice()).unwrap_or(false));
            if let Some(old) = same
                && fs::hard_link(old, staged).is_ok()
            {
                return Ok(Stored { unchanged: true, bytes: size });
            }
            let mut file = create(staged).map_err(write)?;
            file.write_all(bytes).map_err(write)?;
            Ok(Stored { unchanged: dated_as(&file, same), bytes: size })
        }
        Content::Copy(source) => {
            let read = |error| Error::io("read", source, error);
            let found = fs::metadata(source).map_err(read)?;
            if !found.is_file() {
                return Err(Error::Refused(format!("{} is not a file, so it cannot be published", source.display())));
            }
            let mut file = File::open(source).map_err(read)?;
            let same = match old {
                Some(old) if holds(old, found.len(), &mut BufReader::new(&file)).unwrap_or(false) => Some(old),
                _ => None,
            };
            if let Some(old) = same
                && fs::hard_link(old, staged).is_ok()
            {
                return Ok(Stored { unchanged: true, bytes: found.len() });
            }
            io::Seek::rewind(&mut file).map_err(read)?;
            let mut new = create(staged).map_err(write)?;
            let bytes = io::copy(&mut file, &mut new).map_err(write)?;
            Ok(Stored { unchanged: dated_as(&new, same), bytes })
        }
    }
}

fn create(path: &Path) -> io::Result<File> {
    File::options().write(true).create_new(true).open(path)
}

/// Gives a new file the date of the old one with the same content; says whether it did. Needed
/// where a disk has no hard links, or no more of them for this file.
fn dated_as(file: &File, old: Option<&Path>) -> bool {
    old.is_some_and(|old| {
        fs::metadata(old).and_then(|found| found.modified()).and_then(|date| file.set_modified(date)).is_ok()
    })
}

/// Whether the file at `path` holds exactly the `size` bytes that `content` yields.
fn holds(path: &Path, size: u64, content: &mut dyn Read) -> io::Result<bool> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() != size {
        return Ok(false);
    }
    let (mut ours, mut theirs) = ([0; 16 << 10], [0; 16 << 10]);
    loop {
        let count = file.read(&mut ours)?;
        if count == 0 {
            return Ok(content.read(&mut theirs[..1])? == 0);
        }
        if let Err(error) = content.read_exact(&mut theirs[..count]) {
            return if error.kind() == io::ErrorKind::UnexpectedEof { Ok(false) } else { Err(error) };
        }
        if ours[..count] != theirs[..count] {
            return Ok(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn content_is_compared_to_its_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x");
        let bytes = vec![7; 40_000];
        fs::write(&path, &bytes).unwrap();
        let mut other = bytes.clone();
        other[39_999] = 8;
        assert!(holds(&path, 40_000, &mut bytes.as_slice()).unwrap());
        assert!(!holds(&path, 40_000, &mut other.as_slice()).unwrap());
        assert!(!holds(&path, 40_000, &mut &bytes[..39_999]).unwrap());
        assert!(!holds(&path, 39_999, &mut &bytes[..39_999]).unwrap());
    }

    #[test]
    fn without_links_the_date_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let old = dir.path().join("old");
        fs::write(&old, "x").unwrap();
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        File::options().write(true).open(&old).unwrap().set_modified(date).unwrap();
        let new = create(&dir.path().join("new")).unwrap();
        assert!(dated_as(&new, Some(&old)));
        assert_eq!(new.metadata().unwrap().modified().unwrap(), date);
        assert!(!dated_as(&new, None));
    }

    #[test]
    fn an_existing_file_is_never_written_to() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x");
        fs::write(&path, "old").unwrap();
        assert!(store(&Content::Bytes(b"new".to_vec()), None, &path, &path).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }

    #[test]
    fn a_folder_is_not_copied() {
        let dir = tempfile::tempdir().unwrap();
        let error = store(&Content::Copy(dir.path().to_owned()), None, &dir.path().join("x"), dir.path()).unwrap_err();
        assert!(error.to_string().contains("is not a file"), "{error}");
    }
}
