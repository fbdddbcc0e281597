//! Pages and assets → a folder that a web server can serve, replaced as a whole.
//!
//! A build never writes into the folder that is being read. It makes the new site in a folder
//! beside it, on the same disk, and then exchanges the two in one step, so a reader sees the old
//! site or the new one. Until that step a build may fail, be killed or fill the disk: the old
//! site is untouched, and the next build sweeps up what was left beside it. A file whose content
//! is as before is the same file as before (a hard link), with its old modification time.
//!
//! What salesbook wrote is listed in the folder itself, in `.salesbook`; everything else there
//! belongs to somebody else (a `CNAME`, a `.git`), is never deleted, and moves along: one rename
//! for each file or folder, directly after the exchange. Killed within those microseconds, a
//! build leaves such a file beside the output, and the next build puts it back.
//!
//! Power loss: the list, the new folder and the exchange are forced to the disk, the thousands
//! of pages are not, as that takes a hundred times longer than writing them. Should a page be
//! lost that way, the next build finds that it differs, and writes it again.
//!
//! Two names stand beside an output folder `public` while a build runs: the folder
//! `.public.salesbook-XXXXXXXX` and the file `.public.salesbook-lock`.

mod carry;
mod destination;
mod lock;
mod manifest;
mod plan;
mod recovery;
mod rename;
mod staging;
mod standing;
mod store;

use crate::{Error, Result};
use destination::Destination;
use lock::Lock;
use manifest::Manifest;
use rayon::prelude::*;
use staging::Staging;
use standing::Standing;
use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use store::Stored;

pub use destination::refuse_sources;

/// What a file of the site holds.
#[derive(Debug, Clone)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// What this file on the disk holds.
    Copy(PathBuf),
}

/// One file of the site.
#[derive(Debug, Clone)]
pub struct OutputFile {
    /// Where it goes: relative to the output folder, parts separated by `/`.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a build changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Published {
    /// Files that are new or have new content.
    pub written: usize,
    /// Files that are as before, with their old modification time.
    pub unchanged: usize,
    /// Files of the site before that the new one does not have.
    pub removed: usize,
    /// The size of the whole site, in bytes.
    pub bytes: u64,
}

/// What cleaning did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cleaned {
    /// Files of ours that are gone.
    pub removed: usize,
    /// Files and whole folders of others that stay.
    pub kept: usize,
}

/// Makes `dir` hold exactly `files`, beside what others put there.
///
/// # Errors
/// As [`publish_with`].
pub fn publish(dir: &Path, files: Vec<OutputFile>) -> Result<Published> {
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    build(dir, &paths, |index| Ok(Cow::Borrowed(&files[index].content)))
}

/// As [`publish`], asking for the content of each path of `plan` when it is about to be written,
/// from several threads at once: a large site need not be in memory as a whole.
///
/// # Errors
/// A path that cannot be a file's name or that clashes with another; an output folder that is not
/// ours to write; another build at work on it; a disk that does not do as told; and, of several
/// failures of `make`, the one that comes first in `plan`. Whatever the error, `dir` is as before.
pub fn publish_with<M>(dir: &Path, plan: &[String], make: M) -> Result<Published>
where
    M: Fn(&str) -> Result<Content> + Sync,
{
    let paths: Vec<&str> = plan.iter().map(String::as_str).collect();
    build(dir, &paths, |index| make(paths[index]).map(Cow::Owned))
}

/// Removes the site from `dir`, and `dir` too unless something of others is in it.
///
/// # Errors
/// A folder that salesbook did not write; another build at work on it; a disk that does not do as
/// told. Whatever the error, `dir` is as before.
pub fn clean(dir: &Path) -> Result<Cleaned> {
    let destination = Destination::find(dir)?;
    if !destination.parent.is_dir() {
        return Ok(Cleaned::default());
    }
    let _lock = Lock::take(&destination)?;
    recovery::sweep(&destination)?;
    let none = Manifest::default();
    let before = Standing::read(&destination, &none)?;
    let Some(listed) = &before.manifest else { return Ok(Cleaned::default()) };
    let cleaned = Cleaned { removed: before.ours.len(), kept: before.foreign.len() };
    if before.foreign.is_empty() && !destination.linked {
        Staging::without_site(&destination)?.take_away()?;
        // Should something of others have turned up in it meanwhile, it comes back.
        recovery::sweep(&destination)?;
    } else if *listed != none {
        let staging = Staging::new(&destination)?;
        staging.seal(&none)?;
        staging.replace(&before, &none)?;
    }
    Ok(cleaned)
}

/// The one way of a site to the disk. `make` is asked by a path's place in `paths`.
fn build<'c, M>(dir: &Path, paths: &[&str], make: M) -> Result<Published>
where
    M: Fn(usize) -> Result<Cow<'c, Content>> + Sync,
{
    let site = plan::check(paths)?;
    let destination = Destination::find(dir)?;
    destination.make_parent()?;
    let _lock = Lock::take(&destination)?;
    recovery::sweep(&destination)?;
    let before = Standing::read(&destination, &site)?;
    before.refuse_clashes(&destination, &site)?;

    let staging = Staging::new(&destination)?;
    staging.make_folders(&site)?;
    let stored = in_order(paths.len(), |index| {
        let path = paths[index];
        let old = before.ours.contains(path).then(|| destination.dir.join(path));
        store::store(&*make(index)?, old.as_deref(), &staging.site().join(path), &destination.dir.join(path))
    })?;

    let published = Published {
        written: stored.iter().filter(|file| !file.unchanged).count(),
        unchanged: stored.iter().filter(|file| file.unchanged).count(),
        removed: before.ours.iter().filter(|path| !site.contains(path)).count(),
        bytes: stored.iter().map(|file| file.bytes).sum(),
    };
    // The same site again: leaving the folder alone spares its readers the exchange.
    if published.written > 0 || before.manifest.as_ref() != Some(&site) {
        staging.seal(&site)?;
        staging.replace(&before, &site)?;
    }
    Ok(published)
}

/// Runs `work` on `0..count` in parallel. Of several failures the first in order is reported,
/// whatever the number of threads; work after a failure is skipped.
fn in_order(count: usize, work: impl Fn(usize) -> Result<Stored> + Sync) -> Result<Vec<Stored>> {
    let failed = AtomicUsize::new(usize::MAX);
    let results: Vec<Option<Result<Stored>>> = (0..count)
        .into_par_iter()
        .map(|index| {
            if failed.load(Ordering::Relaxed) < index {
                return None;
            }
            let result = work(index);
            if result.is_err() {
                failed.fetch_min(index, Ordering::Relaxed);
            }
            Some(result)
        })
        .collect();
    results.into_iter().flatten().collect()
}

/// Whether anything stands at `path`, a dangling link included.
fn stands(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Forces a folder's entries to the disk. File systems that cannot are let off.
fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::io::ErrorKind::{InvalidInput, Unsupported};
        match fs::File::open(path).and_then(|folder| folder.sync_all()) {
            Err(error) if !matches!(error.kind(), InvalidInput | Unsupported) => {
                return Err(Error::io("save the folder", path, error));
            }
            _ => {}
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_in_the_plan_wins() {
        for _ in 0..50 {
            let result = in_order(200, |index| {
                if index % 7 == 3 {
                    return Err(Error::Refused(index.to_string()));
                }
                Ok(Stored { unchanged: false, bytes: 1 })
            });
            assert_eq!(result.unwrap_err().to_string(), "3");
        }
    }
}
