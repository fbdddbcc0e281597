//! What has changed since the last look, and whether it is quiet.

use crate::serve::scope::Concern;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long nothing may change before the files are read: a save is several events.
const QUIET: Duration = Duration::from_millis(20);
/// The same after a save that is over: the file was closed, or moved into place.
const QUIET_AFTER_SAVE: Duration = Duration::from_millis(5);
/// How long changes that never pause are waited for.
const PATIENCE: Duration = Duration::from_millis(500);
/// When the second look comes.
const SECOND_LOOK: Duration = Duration::from_millis(300);
/// How long nothing may change before everything is looked at that only parts were looked at of.
const VERIFY: Duration = Duration::from_secs(2);
/// The most files that are told apart; of more, any may have changed.
const MOST_FILES: usize = 32;

/// Changes that wait to be looked at.
#[derive(Default)]
pub struct Pending {
    waiting: Mutex<Waiting>,
    noted: Condvar,
}

#[derive(Default)]
struct Waiting {
    /// The first change, and when it is quiet.
    since: Option<(Instant, Instant)>,
    /// When to look even if nothing more is heard of.
    second_look: Option<Instant>,
    /// When to look at everything if nothing more is heard of until then.
    verify: Option<Instant>,
    folders_changed: bool,
    out_of_watches: bool,
    heard: Option<Heard>,
    stopped: bool,
}

/// That something changed.
#[derive(Debug)]
pub struct Note {
    /// What that means.
    pub concern: Concern,
    /// What changed.
    pub heard: Heard,
    /// The system had no watches left for a folder.
    pub out_of_watches: bool,
    /// Whether it is over: the file was closed, or moved into place.
    pub is_over: bool,
}

impl Note {
    /// Anything changed.
    pub const fn of(concern: Concern) -> Self {
        Self { concern, heard: Heard::Anything, out_of_watches: false, is_over: false }
    }
}

/// What was heard of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Heard {
    /// Anything may have changed.
    #[default]
    Anything,
    /// These files; folders did not change.
    Of(BTreeSet<PathBuf>),
}

impl Heard {
    /// What was heard of in all.
    fn and(self, more: Self) -> Self {
        match (self, more) {
            (Self::Of(mut files), Self::Of(others)) => {
                files.extend(others);
                if files.len() > MOST_FILES { Self::Anything } else { Self::Of(files) }
            }
            _ => Self::Anything,
        }
    }
}

/// What to do now that it is quiet, besides looking.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settled {
    /// Folders may be others than those that are watched.
    pub folders_changed: bool,
    /// The system had no watches left for a folder.
    pub out_of_watches: bool,
    /// Where to look.
    pub heard: Heard,
}

impl Pending {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a change.
    pub fn mark(&self, note: Note) {
        let Note { concern, heard, out_of_watches, is_over } = note;
        if concern == Concern::None {
            return;
        }
        let now = Instant::now();
        let mut waiting = self.lock();
        let quiet = now + if is_over { QUIET_AFTER_SAVE } else { QUIET };
        waiting.since = Some((waiting.since.map_or(now, |(first, _)| first), quiet));
        waiting.folders_changed |= concern == Concern::Folders;
        waiting.out_of_watches |= out_of_watches;
        let before = waiting.heard.take();
        waiting.heard = Some(match before {
            Some(before) => before.and(heard),
            None => heard,
        });
        drop(waiting);
        self.noted.notify_all();
    }

    /// Asks for a look in a moment, whether or not a change is heard of.
    pub fn look_again(&self) {
        self.lock().second_look = Some(Instant::now() + SECOND_LOOK);
        self.noted.notify_all();
    }

    /// Asks for a look at everything when it has been quiet for a while.
    pub fn verify(&self) {
        self.lock().verify = Some(Instant::now() + VERIFY);
        self.noted.notify_all();
    }

    /// Ends every wait.
    pub fn stop(&self) {
        self.lock().stopped = true;
        self.noted.notify_all();
    }

    /// Waits until something changed and it is quiet again; `None` when stopped.
    pub fn wait(&self) -> Option<Settled> {
        let mut waiting = self.lock();
        loop {
            if waiting.stopped {
                return None;
            }
            let quiet = waiting.since.map(|(first, quiet)| quiet.min(first + PATIENCE));
            let unheard = [waiting.second_look, waiting.verify].into_iter().flatten().min();
            let due = quiet.or(unheard);
            let now = Instant::now();
            waiting = match due {
                Some(due) if due <= now => {
                    waiting.since = None;
                    let looks_again = waiting.second_look.take_if(|second| *second <= now).is_some();
                    let heard = waiting.heard.take().filter(|_| !looks_again && !waiting.folders_changed);
                    if heard.is_none() {
                        waiting.verify = None;
                    }
                    return Some(Settled {
                        folders_changed: std::mem::take(&mut waiting.folders_changed),
                        out_of_watches: std::mem::take(&mut waiting.out_of_watches),
                        heard: heard.unwrap_or_default(),
                    });
                }
                Some(due) => self.noted.wait_timeout(waiting, due - now).unwrap_or_else(PoisonError::into_inner).0,
                None => self.noted.wait(waiting).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    /// For tests: a wait ends when nothing is waited for.
    #[cfg(test)]
    pub fn stop_when_quiet(&self) {
        let mut waiting = self.lock();
        waiting.stopped = waiting.since.is_none();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    #[test]
    fn changes_that_never_pause_are_looked_at_all_the_same() {
        let pending = Arc::new(Pending::default());
        let done = Arc::new(AtomicBool::new(false));
        let writer = thread::spawn({
            let (pending, done) = (Arc::clone(&pending), Arc::clone(&done));
            move || {
                while !done.load(Ordering::Relaxed) {
                    pending.mark(Note::of(Concern::Files));
                    thread::sleep(Duration::from_millis(2));
                }
            }
        });
        let started = Instant::now();
        let settled = pending.wait();
        done.store(true, Ordering::Relaxed);
        writer.join().unwrap();
        assert_eq!(settled, Some(Settled::default()));
        assert!(started.elapsed() >= QUIET);
    }

    #[test]
    fn a_second_look_comes_by_itself_and_once() {
        let pending = Pending::default();
        let started = Instant::now();
        pending.look_again();
        assert_eq!(pending.wait(), Some(Settled::default()));
        assert!(started.elapsed() >= SECOND_LOOK);
        assert!(pending.lock().second_look.is_none());
        pending.stop();
        assert_eq!(pending.wait(), None);
    }
}
