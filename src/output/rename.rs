//! The two renames that make an exchange safe: swap two names, and take a name only if it is free.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Swaps what two names stand for, in one step. `false`: this system or disk cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
pub fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    flagged(one, other, rustix::fs::RenameFlags::EXCHANGE)
}

/// Swaps what two names stand for, in one step. `false`: this system or disk cannot.
#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "macos")))]
pub fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Gives a file or folder a new name, unless something has that name already.
pub fn to_free_name(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
    if flagged(from, to, rustix::fs::RenameFlags::NOREPLACE)? {
        return Ok(());
    }
    if super::stands(to) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

#[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
fn flagged(from: &Path, to: &Path, flags: rustix::fs::RenameFlags) -> io::Result<bool> {
    use rustix::fs::CWD;
    use rustix::io::Errno;
    match rustix::fs::renameat_with(CWD, from, CWD, to, flags) {
        Ok(()) => Ok(true),
        // Old kernels and some disks say that the flag is wrong, some sandboxes that the call is
        // not permitted; where the rename itself is not, the plain one will say so again.
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP | Errno::PERM) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (one, other) = (dir.path().join("one"), dir.path().join("other"));
        fs::write(&one, "1").unwrap();
        fs::write(&other, "2").unwrap();
        assert_eq!(to_free_name(&one, &other).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&other).unwrap(), "2");
        to_free_name(&one, &dir.path().join("free")).unwrap();
        assert!(!one.exists());
    }

    #[test]
    fn folders_change_places() {
        let dir = tempfile::tempdir().unwrap();
        let (one, other) = (dir.path().join("one"), dir.path().join("other"));
        fs::create_dir(&one).unwrap();
        fs::create_dir(&other).unwrap();
        fs::write(one.join("x"), "").unwrap();
        let done = exchange(&one, &other).unwrap();
        assert_eq!(other.join("x").exists(), done);
        assert_eq!(one.join("x").exists(), !done);
    }
}
