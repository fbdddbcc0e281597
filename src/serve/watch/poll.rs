//! Looking for changes where the system does not tell of them: on network drives, or when it has
//! no watches left.
//!
//! The poller of `notify` is not used: it tells dates apart by whole seconds, and so misses for
//! good what is saved in the second of its last look.

use super::pending::{Note, Pending};
use crate::serve::scope::{Concern, Scope};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};
use std::{fs, io, thread};
use walkdir::WalkDir;

/// How often files are looked at, and how many times longer than a look it lasts to the next.
const INTERVAL: (Duration, u32) = (Duration::from_secs(1), 10);
/// A file this young may change again without its date doing so.
const YOUNG: Duration = Duration::from_secs(3);

/// Looks at files again and again until it is dropped.
pub struct Poller {
    /// Held for its end, which the thread notices.
    _alive: Sender<()>,
}

impl Poller {
    /// Begins to look.
    ///
    /// # Errors
    /// When the system has no room for another thread.
    pub fn start(scope: Arc<Scope>, pending: Arc<Pending>) -> io::Result<Self> {
        let (alive, end) = channel();
        let mut before = look(&scope).0;
        let work = move || {
            let mut pause = INTERVAL.0;
            while end.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                let started = Instant::now();
                let (now, young) = look(&scope);
                // What changed is found out by reading; here it is enough that it may have.
                if now != before || young {
                    pending.mark(Note::of(Concern::Files));
                }
                before = now;
                pause = INTERVAL.0.max(started.elapsed() * INTERVAL.1);
            }
        };
        thread::Builder::new().name("preview poller".to_owned()).spawn(work)?;
        Ok(Self { _alive: alive })
    }
}

/// The files as they are, in one number, and whether one of them is young.
fn look(scope: &Scope) -> (u64, bool) {
    let mut hasher = DefaultHasher::new();
    let mut young = false;
    let now = SystemTime::now();
    let mut note = |path: &Path, metadata: &fs::Metadata| {
        let modified = metadata.modified().ok();
        (path, metadata.len(), modified).hash(&mut hasher);
        // A date in the future is of another machine's clock.
        young |= modified.is_some_and(|date| now.duration_since(date).map_or(true, |age| age < YOUNG));
    };
    let settings = WalkDir::new(&scope.root).min_depth(1).max_depth(1).sort_by_file_name();
    let folders = scope.folders().into_iter().map(|folder| WalkDir::new(folder).sort_by_file_name());
    for walk in std::iter::once(settings).chain(folders) {
        let wanted = walk.into_iter().filter_entry(|entry| scope.concern(entry.path()) != Concern::None);
        for entry in wanted.flatten().filter(|entry| entry.file_type().is_file()) {
            if let Ok(metadata) = entry.metadata() {
                note(entry.path(), &metadata);
            }
        }
    }
    if let Some(path) = scope.methodology()
        && let Ok(metadata) = fs::metadata(&path)
    {
        note(&path, &metadata);
    }
    (hasher.finish(), young)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn a_look_sees_what_concerns_the_site_and_how_young_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let write = |path: &str, text: &str, age: u64| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let date = SystemTime::now() - Duration::from_secs(age);
            fs::File::options().write(true).open(path).unwrap().set_modified(date).unwrap();
        };
        write("site.toml", "", 1000);
        write("content/a.md", "a", 1000);
        write("public/a.html", "a", 1);
        write("README.md", "a", 1);
        let scope = Scope::new(root, &Config::default());
        let (first, young) = look(&scope);
        assert!(!young);
        assert_eq!(look(&scope), (first, false));
        write("content/b/c.md", "c", 1);
        let (second, young) = look(&scope);
        assert!(second != first && young);
        fs::remove_dir_all(root.join("content/b")).unwrap();
        assert_eq!(look(&scope), (first, false));
    }
}
