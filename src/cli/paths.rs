//! Paths as a person, or a program elsewhere, can follow them.

use std::path::{Component, Path, PathBuf};

/// The way from a folder to a path; both absolute. The path itself where the two have no folder
/// in common but the root of the disk.
pub fn way(from: &Path, to: &Path) -> PathBuf {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if !to.components().take(common).any(|component| matches!(component, Component::Normal(_))) {
        return to.to_owned();
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    up.chain(to.components().skip(common)).collect()
}

/// A path from here, with `/`; empty for here itself.
pub fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// What to put before a path below `folder`.
pub fn prefix(folder: &Path) -> String {
    let path = slashed(folder);
    if path.is_empty() || path.ends_with('/') { path } else { path + "/" }
}

/// The nearest folder upwards that holds something of this name.
pub fn upwards(from: &Path, holds: impl Fn(&Path) -> bool) -> Option<&Path> {
    from.ancestors().find(|folder| holds(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_lead_down_and_up() {
        let from = |from: &str, to: &str| slashed(&way(Path::new(from), Path::new(to)));
        assert_eq!(from("/a/b", "/a/b/c/d.md"), "c/d.md");
        assert_eq!(from("/a/b/x/y", "/a/b/c.md"), "../../c.md");
        assert_eq!(from("/a/b", "/a/b"), "");
        assert_eq!(from("/a/b", "/x/y"), "/x/y");
        assert_eq!(prefix(&way(Path::new("/a/b"), Path::new("/a"))), "../");
        assert_eq!(prefix(Path::new("")), "");
        assert_eq!(prefix(Path::new("/")), "/");
    }
}
