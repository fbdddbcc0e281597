//! Generated playbooks of any number of opportunities. Same size and seed, same bytes.

pub mod full;
mod opportunity;
pub mod page;
pub mod plain;
pub mod random;
mod words;

use std::io;
use std::path::{Path, PathBuf};

/// The day that the generated playbooks are looked at.
pub const TODAY: &str = "2026-11-24";
/// The seed of what is measured.
pub const SEED: u64 = 20_261_124;

/// What was written into a folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written {
    /// The files.
    pub files: usize,
    /// Their bytes.
    pub bytes: usize,
}

/// Writes files, each with its path from the root, into a folder.
pub fn write(root: &Path, files: impl Iterator<Item = (PathBuf, String)>) -> io::Result<Written> {
    let mut written = Written::default();
    let mut folder = PathBuf::new();
    for (path, text) in files {
        let path = root.join(path);
        if let Some(parent) = path.parent().filter(|parent| *parent != folder) {
            parent.clone_into(&mut folder);
            std::fs::create_dir_all(&folder)?;
        }
        std::fs::write(path, &text)?;
        written.files += 1;
        written.bytes += text.len();
    }
    Ok(written)
}
