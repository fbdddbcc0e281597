//! The folder beside the output in which the new site is made, and its way into place.
//!
//! ```text
//! .public.salesbook-XXXXXXXX/
//!     .salesbook     says that the folder is ours
//!     site/          the new site; after the exchange, the old one
//!     old/           the old site, where the system cannot exchange two folders
//! ```

use super::carry::{Stuck, carry};
use super::destination::Destination;
use super::manifest::{MARKER, Manifest};
use super::standing::{Inventory, Standing};
use super::{rename, stands, sync_folder};
use crate::{Error, Result};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

const FIRST_LINE: &str = "salesbook staging 1\n";
/// Signs after the prefix of the folder's name.
const RANDOM_SIGNS: usize = 8;
/// Times to look again for files that others made in the old folder meanwhile.
const LOOKS: usize = 3;

/// A new site in the making. Dropped before it is in place, it is gone without a trace.
#[derive(Debug)]
pub struct Staging<'d> {
    destination: &'d Destination,
    folder: PathBuf,
    /// Whether the folder may hold what is not ours alone to remove.
    in_place: bool,
}

impl<'d> Staging<'d> {
    /// An empty site beside the destination, with the rights of the folder that it will replace.
    pub fn new(destination: &'d Destination) -> Result<Self> {
        let staging = Self::without_site(destination)?;
        let site = staging.site();
        fs::create_dir(&site).map_err(|error| Error::io("make the folder", &site, error))?;
        if let Ok(old) = fs::metadata(&destination.dir) {
            #[cfg(unix)]
            {
                use std::os::unix::fs::{MetadataExt, chown};
                let _ = chown(&site, None, Some(old.gid()));
            }
            // Rights are a courtesy: where they cannot be set, the site is still worth publishing.
            let _ = fs::set_permissions(&site, old.permissions());
        }
        Ok(staging)
    }

    /// As [`Staging::new`], to take the old site away and put none in its place.
    pub fn without_site(destination: &'d Destination) -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix(&destination.prefix())
            .rand_bytes(RANDOM_SIGNS)
            .tempdir_in(&destination.parent)
            .map_err(|error| Error::io("make a folder in", &destination.parent, error))?
            .keep();
        let staging = Self { destination, folder, in_place: false };
        let marker = staging.folder.join(MARKER);
        fs::write(&marker, FIRST_LINE).map_err(|error| Error::io("write", marker, error))?;
        Ok(staging)
    }

    /// Where the new site is made.
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Makes every folder that the site has files in.
    pub fn make_folders(&self, site: &Manifest) -> Result<()> {
        for folder in site.folders() {
            fs::create_dir(self.site().join(folder))
                .map_err(|error| Error::io("make the folder", self.destination.dir.join(folder), error))?;
        }
        Ok(())
    }

    /// Adds the list of its files to the finished site. From here on its folder can be told from
    /// half a site, and what is not in the list is not ours.
    pub fn seal(&self, site: &Manifest) -> Result<()> {
        site.write(&self.site(), &self.folder.join("list"))?;
        sync_folder(&self.site())
    }

    /// Puts the finished site in the place of the old one, and removes the old one.
    pub fn replace(mut self, before: &Standing, site: &Manifest) -> Result<()> {
        let dir = &self.destination.dir;
        let Some(listed) = &before.manifest else {
            if !cfg!(unix) && stands(dir) {
                fs::remove_dir(dir).map_err(|error| self.blocked(error))?;
            }
            // An empty folder of that name is replaced in the same step.
            fs::rename(self.site(), dir).map_err(|error| self.blocked(error))?;
            self.settle();
            return Ok(());
        };
        self.in_place = true;
        let old = match self.exchange() {
            Ok(old) => old,
            Err(error) => {
                // Should the old site not be back where it was, the next build puts it there.
                self.in_place = stands(&self.folder.join("old"));
                return Err(self.blocked(error));
            }
        };
        if let Err(stuck) = carry(&old, listed, dir, site) {
            return Err(self.go_back(&old, site, stuck));
        }
        self.settle();
        self.retire(&old, listed, site);
        Ok(())
    }

    /// Takes the old site away as a whole, and removes it.
    pub fn take_away(mut self) -> Result<()> {
        let dir = &self.destination.dir;
        let listed = Manifest::read(dir)?.unwrap_or_default();
        self.in_place = true;
        if let Err(error) = fs::rename(dir, self.site()) {
            self.in_place = false;
            return Err(self.blocked(error));
        }
        self.settle();
        if retire(&self.site(), &listed, &Manifest::default()) {
            remove(&self.folder);
        }
        Ok(())
    }

    /// Changes the places of the two sites; says where the old one is now.
    fn exchange(&self) -> io::Result<PathBuf> {
        let (site, dir) = (self.site(), &self.destination.dir);
        if rename::exchange(&site, dir)? {
            return Ok(site);
        }
        let aside = self.folder.join("old");
        put_aside(dir, &aside, &site)?;
        Ok(aside)
    }

    /// Forces the exchange to the disk. It has happened, so a failure to do so is no failure of
    /// the build.
    fn settle(&self) {
        let _ = sync_folder(&self.destination.parent);
    }

    /// Undoes the exchange, as something of others could not move along.
    fn go_back(&mut self, old: &Path, site: &Manifest, stuck: Stuck) -> Error {
        let dir = &self.destination.dir;
        let (made, at) = (self.site(), dir.join(&stuck.path));
        let reason = if stuck.error.kind() == ErrorKind::AlreadyExists {
            Error::Refused(format!(
                "{} was put there while the site was being built, and the site has a page of that name: move yours away, or rename the page",
                at.display()
            ))
        } else {
            Error::io("keep", at, stuck.error)
        };
        let back = stuck.undone
            && if old == made {
                rename::exchange(&made, dir).is_ok_and(|done| done)
            } else {
                put_aside(dir, &made, old).is_ok()
            };
        if back {
            if retire(&made, site, &Manifest::default()) {
                remove(&self.folder);
            }
            return reason;
        }
        Error::Refused(format!(
            "{reason}; files that are yours may now be in {}, and the next build puts them back",
            old.display()
        ))
    }

    /// Removes the old site. It is out of everybody's way, so what fails here is left to the next
    /// build.
    fn retire(&self, old: &Path, listed: &Manifest, site: &Manifest) {
        for _ in 0..LOOKS {
            if retire(old, listed, site) {
                remove(&self.folder);
                return;
            }
            if carry(old, listed, &self.destination.dir, site).is_err() {
                return;
            }
        }
    }

    /// The error of a rename that puts a site in place.
    fn blocked(&self, error: io::Error) -> Error {
        let dir = &self.destination.dir;
        match error.kind() {
            ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => Error::Refused(format!(
                "{dir} is a disk of its own or in use, so it cannot be exchanged for a new folder: choose a folder inside it, such as --out {inside}",
                dir = dir.display(),
                inside = dir.join("site").display(),
            )),
            ErrorKind::DirectoryNotEmpty => Error::Refused(format!(
                "something was put into {} while the site was being built: choose another folder with --out, or empty this one",
                dir.display()
            )),
            _ => Error::io("replace", dir, error),
        }
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        if !self.in_place {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Puts `now` at `aside`, and `next` where it was.
fn put_aside(now: &Path, aside: &Path, next: &Path) -> io::Result<()> {
    fs::rename(now, aside)?;
    fs::rename(next, now).inspect_err(|_| {
        let _ = fs::rename(aside, now);
    })
}

/// Removes the files in a site's list, and its folder unless something else is in it; `successor`
/// is the site in its place. Says whether it is gone.
pub fn retire(site: &Path, listed: &Manifest, successor: &Manifest) -> bool {
    let Ok(found) = Inventory::take(site, listed, successor) else { return false };
    for path in &found.ours {
        let _ = fs::remove_file(site.join(path));
    }
    // Folders that the site in its place has too were emptied of what others had in them.
    for folder in listed.folders().union(&successor.folders()).collect::<Vec<_>>().into_iter().rev() {
        let _ = fs::remove_dir(site.join(folder));
    }
    // The list goes last: as long as anything is there, it says whose.
    let only_the_list = fs::read_dir(site)
        .is_ok_and(|mut left| left.all(|entry| entry.is_ok_and(|entry| entry.file_name() == OsStr::new(MARKER))));
    only_the_list && {
        let _ = fs::remove_file(site.join(MARKER));
        fs::remove_dir(site).is_ok()
    }
}

/// Removes a staging folder in which no site is left.
pub fn remove(folder: &Path) {
    if !stands(&folder.join("site")) && !stands(&folder.join("old")) {
        let _ = fs::remove_file(folder.join("list"));
        let _ = fs::remove_file(folder.join(MARKER));
        let _ = fs::remove_dir(folder);
    }
}

/// The staging folders that builds before left beside a destination.
pub fn leftovers(destination: &Destination) -> Result<Vec<PathBuf>> {
    let prefix = destination.prefix();
    let entries = fs::read_dir(&destination.parent).map_err(|error| Error::io("read", &destination.parent, error))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(io::Result::ok)
        .filter(|entry| {
            let name = entry.file_name();
            let rest = name.as_encoded_bytes().strip_prefix(prefix.as_encoded_bytes());
            rest.is_some_and(|rest| rest.len() == RANDOM_SIGNS && rest.iter().all(u8::is_ascii_alphanumeric))
        })
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .filter(|folder| is_ours(folder))
        .collect();
    found.sort();
    Ok(found)
}

/// Whether a folder has our marker, or is one that was stopped while it got it.
fn is_ours(folder: &Path) -> bool {
    let marker = folder.join(MARKER);
    let mut text = Vec::new();
    if fs::symlink_metadata(&marker).is_ok_and(|found| found.is_file()) {
        let limit = FIRST_LINE.len() as u64 + 1;
        if fs::File::open(&marker).and_then(|file| file.take(limit).read_to_end(&mut text)).is_err() {
            return false;
        }
    }
    text == FIRST_LINE.as_bytes()
        || FIRST_LINE.as_bytes().starts_with(&text)
            && fs::read_dir(folder).is_ok_and(|mut entries| {
                entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == OsStr::new(MARKER)))
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_put_aside_or_nothing_happens() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::create_dir(at("public")).unwrap();
        fs::write(at("public/x"), "old").unwrap();
        assert!(put_aside(&at("public"), &at("old"), &at("none")).is_err());
        assert!(at("public/x").exists() && !at("old").exists());
        fs::create_dir(at("site")).unwrap();
        put_aside(&at("public"), &at("old"), &at("site")).unwrap();
        assert!(at("old/x").exists() && !at("public/x").exists() && !at("site").exists());
    }

    #[test]
    fn a_retired_site_takes_nothing_of_others_along() {
        let root = tempfile::tempdir().unwrap();
        let site = root.path().join("site");
        fs::create_dir_all(site.join("a/b")).unwrap();
        for path in ["a/b/x", "y", "a/theirs"] {
            fs::write(site.join(path), "").unwrap();
        }
        let listed = Manifest::of(&["a/b/x", "y"]);
        listed.write(&site, &root.path().join("list")).unwrap();
        assert!(!retire(&site, &listed, &Manifest::default()));
        assert!(site.join("a/theirs").exists() && site.join(MARKER).exists() && !site.join("a/b").exists());
        fs::remove_file(site.join("a/theirs")).unwrap();
        assert!(retire(&site, &listed, &Manifest::default()) && !site.exists());
    }

    #[test]
    fn only_our_folders_are_leftovers() {
        let root = tempfile::tempdir().unwrap();
        let destination = Destination::find(&root.path().join("public")).unwrap();
        for (name, marker) in [
            (".public.salesbook-aaaaaaaa", Some(FIRST_LINE)),
            (".public.salesbook-bbbbbbbb", Some("sales")),
            (".public.salesbook-cccccccc", None),
            (".public.salesbook-dddddddd", Some("mine\n")),
            (".public.salesbook-toolongname", Some(FIRST_LINE)),
            (".other.salesbook-eeeeeeee", Some(FIRST_LINE)),
            (".public.salesbook-ffffffff/mine", None),
        ] {
            let folder = destination.parent.join(name);
            fs::create_dir_all(&folder).unwrap();
            if let Some(text) = marker {
                fs::write(folder.join(MARKER), text).unwrap();
            }
        }
        let found = leftovers(&destination).unwrap();
        let names: Vec<_> = found.iter().map(|path| path.to_str().unwrap().rsplit('-').next().unwrap()).collect();
        assert_eq!(names, ["aaaaaaaa", "bbbbbbbb", "cccccccc"]);
    }
}
