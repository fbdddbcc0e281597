//! What belongs to others moves from the old folder to the new one: a rename each, so that at any
//! moment it is whole and in one of the two.

use super::manifest::Manifest;
use super::rename;
use super::standing::Inventory;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why something of others could not move.
#[derive(Debug)]
pub struct Stuck {
    /// What, relative to the folder.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
    /// Whether all that had moved before is back.
    pub undone: bool,
}

/// Moves what is not in the list of `from` to the same place in `to`, or nothing at all.
pub fn carry(from: &Path, listed: &Manifest, to: &Path, site: &Manifest) -> Result<(), Stuck> {
    let found =
        Inventory::take(from, listed, site).map_err(|error| Stuck { path: PathBuf::new(), error, undone: true })?;
    let mut made = Vec::new();
    for (count, path) in found.foreign.iter().enumerate() {
        let moved = make_way(to, path, &mut made).and_then(|()| rename::to_free_name(&from.join(path), &to.join(path)));
        if let Err(error) = moved {
            let back = found.foreign[..count]
                .iter()
                .rev()
                .try_for_each(|path| rename::to_free_name(&to.join(path), &from.join(path)));
            for folder in made.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
            return Err(Stuck { path: path.clone(), error, undone: back.is_ok() });
        }
    }
    Ok(())
}

/// Makes the folders that `path` lies in, where the new site has none, and notes them.
fn make_way(to: &Path, path: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let Some(above) = path.parent() else { return Ok(()) };
    let mut folder = to.to_owned();
    for part in above {
        folder.push(part);
        if !super::stands(&folder) {
            fs::create_dir(&folder)?;
            made.push(folder.clone());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: PathBuf) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }

    #[test]
    fn one_that_is_stuck_brings_all_back() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("from"), root.path().join("to"));
        for path in ["page", "a/page", "a/theirs", "b/whole", "z"] {
            write(from.join(path));
        }
        write(to.join("z"));
        let listed = Manifest::of(&["page", "a/page"]);
        let stuck = carry(&from, &listed, &to, &Manifest::default()).unwrap_err();
        assert_eq!(stuck.path, Path::new("z"));
        assert_eq!(stuck.error.kind(), io::ErrorKind::AlreadyExists);
        assert!(stuck.undone);
        assert!(from.join("a/theirs").exists() && from.join("b/whole").exists() && from.join("z").exists());
        assert_eq!(fs::read_dir(&to).unwrap().count(), 1);

        fs::remove_file(to.join("z")).unwrap();
        carry(&from, &listed, &to, &Manifest::default()).unwrap();
        assert!(to.join("a/theirs").exists() && to.join("b/whole").exists() && to.join("z").exists());
        assert!(from.join("page").exists() && from.join("a/page").exists() && !from.join("b").exists());
    }
}
