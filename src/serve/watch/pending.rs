//! What has changed since the last look, and whether it is quiet.

use crate::serve::scope::Concern;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long nothing may change before the files are read: a save is several events.
const QUIET: Duration = Duration::from_millis(20);
/// How long changes that never pause are waited for.
const PATIENCE: Duration = Duration::from_millis(500);
/// When the second look comes.
const SECOND_LOOK: Duration = Duration::from_millis(300);

/// Changes that wait to be looked at.
#[derive(Default)]
pub struct Pending {
    waiting: Mutex<Waiting>,
    noted: Condvar,
}

#[derive(Default)]
struct Waiting {
    /// The first and the last change.
    since: Option<(Instant, Instant)>,
    /// When to look even if nothing more is heard of.
    second_look: Option<Instant>,
    settled: Settled,
    /// Whether something else than a theme changed.
    beyond_theme: bool,
    stopped: bool,
}

/// What to do now that it is quiet, besides looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settled {
    /// Folders may be others than those that are watched.
    pub folders_changed: bool,
    /// The system had no watches left for a folder.
    pub out_of_watches: bool,
    /// Nothing was heard of but changes of a theme.
    pub theme_alone: bool,
}

impl Pending {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a change.
    pub fn mark(&self, concern: Concern, out_of_watches: bool) {
        if concern == Concern::None {
            return;
        }
        let now = Instant::now();
        let mut waiting = self.lock();
        waiting.since = Some((waiting.since.map_or(now, |(first, _)| first), now));
        waiting.settled.folders_changed |= concern == Concern::Folders;
        waiting.settled.out_of_watches |= out_of_watches;
        waiting.beyond_theme |= concern != Concern::Theme || out_of_watches;
        drop(waiting);
        self.noted.notify_all();
    }

    /// Asks for a look in a moment, whether or not a change is heard of.
    pub fn look_again(&self) {
        self.lock().second_look = Some(Instant::now() + SECOND_LOOK);
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
            let quiet = waiting.since.map(|(first, last)| (last + QUIET).min(first + PATIENCE));
            let due = match (quiet, waiting.second_look) {
                (Some(quiet), _) => Some(quiet),
                (None, second) => second,
            };
            let now = Instant::now();
            waiting = match due {
                Some(due) if due <= now => {
                    let told = waiting.since.take().is_some();
                    let second_look = waiting.second_look.take_if(|second| *second <= now).is_some();
                    let beyond_theme = std::mem::take(&mut waiting.beyond_theme);
                    waiting.settled.theme_alone = told && !second_look && !beyond_theme;
                    return Some(std::mem::take(&mut waiting.settled));
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
                    pending.mark(Concern::Content, false);
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
