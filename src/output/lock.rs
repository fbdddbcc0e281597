//! One build at a time on one output folder.

use super::destination::Destination;
use crate::{Error, Result};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// Times to start over when the build before takes its lock file away under our hands.
const ATTEMPTS: usize = 100;

/// The right to work on an output folder and on what lies beside it. The system takes it back
/// when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock, or says that another build has it.
    pub fn take(destination: &Destination) -> Result<Self> {
        let path = destination.lock();
        for _ in 0..ATTEMPTS {
            let file = File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(|error| Error::io("write", &path, error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) => return Err(Error::io("lock", path, error)),
            }
            if is_at(&file, &path) {
                return Ok(Self { path, _file: file });
            }
        }
        Err(Error::Refused(format!(
            "another build is writing to {}: wait until it is done, then build again",
            destination.dir.display()
        )))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Where a locked file can be told from its successor it may be taken away; elsewhere an
        // empty file stays behind.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether the file we hold is still the one of that name: the build that had the lock before
/// takes the file away, and a lock on a file without a name keeps nobody out.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_has_it() {
        let root = tempfile::tempdir().unwrap();
        let destination = Destination::find(&root.path().join("public")).unwrap();
        let first = Lock::take(&destination).unwrap();
        let message = Lock::take(&destination).unwrap_err().to_string();
        assert!(message.contains("another build"), "{message}");
        drop(first);
        let again = Lock::take(&destination).unwrap();
        drop(again);
        if cfg!(unix) {
            assert!(!destination.lock().exists());
        }
    }
}
