//! What builds that were stopped left beside the output: their half-made sites go, an old site
//! that was on its way out comes back if nothing took its place, and what belongs to others
//! returns to the output.

use super::carry::carry;
use super::destination::Destination;
use super::manifest::Manifest;
use super::staging::{leftovers, remove, retire};
use super::standing::{Inventory, is_empty, is_real_folder};
use crate::{Error, Result};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// Sweeps up. The caller holds the lock, so no build is at work in the folders found.
pub fn sweep(destination: &Destination) -> Result<()> {
    for folder in leftovers(destination)? {
        let (old, site) = (folder.join("old"), folder.join("site"));
        if is_real_folder(&old) && vacant(destination)? {
            fs::rename(&old, &destination.dir).map_err(|error| Error::io("put back", &destination.dir, error))?;
        }
        for stopped in [old, site] {
            if !is_real_folder(&stopped) {
                continue;
            }
            match Manifest::read(&stopped) {
                Ok(Some(listed)) => {
                    let site = bring_back(destination, &folder, &stopped, &listed)?;
                    retire(&stopped, &listed, &site);
                }
                // Without a list it is a site in the making, and nobody else knew of it.
                Ok(None) => {
                    let _ = fs::remove_dir_all(&stopped);
                }
                Err(_) => {}
            }
        }
        remove(&folder);
    }
    Ok(())
}

/// Whether there is no site at the destination, nor anything else.
fn vacant(destination: &Destination) -> Result<bool> {
    Ok(!destination.exists() || is_empty(&destination.dir)?)
}

/// Moves what belongs to others from a stopped build's folder back to the output; says what site is
/// there.
fn bring_back(destination: &Destination, folder: &Path, stopped: &Path, listed: &Manifest) -> Result<Manifest> {
    let dir = &destination.dir;
    let site = if vacant(destination)? {
        let theirs = Inventory::take(stopped, listed, &Manifest::default())
            .map_err(|error| Error::io("read", stopped, error))?;
        if theirs.foreign.is_empty() {
            return Ok(Manifest::default());
        }
        // With an empty list the folder is ours to write to, and all that is in it is not.
        let none = Manifest::default();
        fs::create_dir_all(dir).map_err(|error| Error::io("make the folder", dir, error))?;
        none.write(dir, &folder.join("list"))?;
        none
    } else {
        match Manifest::read(dir)? {
            Some(site) => site,
            // Not ours to write to, as the build will say next.
            None => return Ok(Manifest::default()),
        }
    };
    carry(stopped, listed, dir, &site).map_err(|stuck| {
        let (saved, here) = (stopped.join(&stuck.path), dir.join(&stuck.path));
        if stuck.error.kind() == ErrorKind::AlreadyExists {
            Error::Refused(format!(
                "a build that was stopped left {} behind, and there is also {}: keep the one you want at the second place, and remove the first",
                saved.display(),
                here.display()
            ))
        } else {
            Error::io("put back", here, stuck.error)
        }
    })?;
    Ok(site)
}
