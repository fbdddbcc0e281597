//! Hearing of changes. The system's watcher tells of every touch of a file; what leaves here is
//! "something changed, and it is quiet now".
//!
//! Kinds and paths of events differ between systems, and some events never come (a file written
//! directly after its folder was made). So what an event names is where to look first, never what is
//! true: when nobody saves any more, everything is looked at. A change of folders brings a
//! watcher that begins anew, and a second look a moment later.

mod pending;
mod place;
mod poll;

use super::Say;
use super::notice::Notice;
use super::scope::{Concern, Scope};
use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};
use notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use pending::{Note, Pending};
use poll::Poller;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

pub use pending::{Heard, Settled};

/// How often a tree that changes while it is walked is walked again before it is taken as it is.
const WALKS: usize = 5;

/// A watch over everything that a site is made from.
pub struct Watch {
    pending: Arc<Pending>,
    scope: Arc<Scope>,
    polling: bool,
    /// Kept for its end only: what tells, or looks, goes on until it is dropped.
    source: Option<Source>,
}

/// Where word of changes comes from.
enum Source {
    Told { _watcher: RecommendedWatcher },
    Polled { _poller: Poller },
}

/// Ends a watch from another thread.
pub struct Stopper {
    pending: Arc<Pending>,
}

impl Stopper {
    /// Makes the watch's wait return for good.
    pub fn stop(&self) {
        self.pending.stop();
    }
}

impl Watch {
    /// Begins to watch.
    pub fn start(scope: Scope, poll: bool, say: &Say) -> Self {
        let mut watch = Self { pending: Arc::default(), scope: Arc::new(scope), polling: poll, source: None };
        watch.begin(say);
        watch
    }

    /// What ends it.
    pub fn stopper(&self) -> Stopper {
        Stopper { pending: Arc::clone(&self.pending) }
    }

    /// What is watched.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Waits until something changed and it is quiet again; `None` when the watch was ended.
    pub fn wait(&self) -> Option<Settled> {
        self.pending.wait()
    }

    /// Begins anew, perhaps over other folders. `out_of_watches`: the system had no more to give.
    pub fn renew(&mut self, scope: Scope, out_of_watches: bool, say: &Say) {
        self.scope = Arc::new(scope);
        if out_of_watches && !self.polling {
            self.poll_instead("the system watches no more folders for this user", say);
        }
        self.begin(say);
        self.pending.look_again();
    }

    /// Asks for a look at everything when it has been quiet for a while: what was heard of so far may
    /// not be all.
    pub fn verify(&self) {
        self.pending.verify();
    }

    fn begin(&mut self, say: &Say) {
        if !self.polling {
            // The old watcher goes when the new one is in place, so that nothing falls between;
            // unless the system has not enough for two.
            let result = self.told().or_else(|_| {
                self.source = None;
                self.told()
            });
            match result {
                Ok(told) => {
                    self.source = Some(told);
                    return;
                }
                Err(error) => self.poll_instead(&reason(&error), say),
            }
        }
        let poller = Poller::start(Arc::clone(&self.scope), Arc::clone(&self.pending));
        self.source = poller.ok().map(|poller| Source::Polled { _poller: poller });
    }

    fn poll_instead(&mut self, reason: &str, say: &Say) {
        self.polling = true;
        self.source = None;
        say(Notice::Polling { reason: reason.to_owned() });
    }

    /// A watcher that the system tells of changes.
    fn told(&self) -> notify::Result<Source> {
        // A link could lead to the whole disk, and what is behind it is not read.
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(self.handler(), config)?;
        self.cover(&mut watcher)?;
        Ok(Source::Told { _watcher: watcher })
    }

    fn handler(&self) -> impl FnMut(notify::Result<Event>) + Send + 'static {
        let (pending, scope) = (Arc::clone(&self.pending), Arc::clone(&self.scope));
        move |event| take_note(&pending, &scope, event)
    }

    fn cover(&self, watcher: &mut dyn Watcher) -> notify::Result<()> {
        for walk in 1..=WALKS {
            let mut whole = true;
            for (path, mode) in place::places(&self.scope) {
                match watcher.watch(&path, mode) {
                    Ok(()) => {}
                    // Folders come and go while they are walked.
                    Err(error) if is_gone(&error) => whole = false,
                    // A folder above the playbook that may not be read is no loss.
                    Err(_) if mode == RecursiveMode::NonRecursive && path != self.scope.root => {}
                    Err(error) => return Err(error),
                }
            }
            if whole || walk == WALKS {
                break;
            }
        }
        Ok(())
    }
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Why the system does not tell of changes, in words.
fn reason(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => "the system watches no more folders for this user".to_owned(),
        ErrorKind::Io(error) => {
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or(&text);
            format!("the system does not tell of changes ({})", text.to_lowercase())
        }
        _ => "the system does not tell of changes".to_owned(),
    }
}

fn take_note(pending: &Pending, scope: &Scope, event: notify::Result<Event>) {
    match event {
        Err(error) => {
            let out_of_watches = matches!(error.kind, ErrorKind::MaxFilesWatch);
            pending.mark(Note { out_of_watches, ..Note::of(Concern::Folders) });
        }
        // Events were lost: this one has no paths.
        Ok(event) if event.need_rescan() => pending.mark(Note::of(Concern::Folders)),
        // Our own reading comes back as such.
        Ok(event) if event.kind.is_access() && !is_over(&event.kind) => {}
        Ok(event) => {
            for path in event.paths {
                let (concern, is_over) = (concern_of(scope, &event.kind, &path), is_over(&event.kind));
                pending.mark(Note { heard: Heard::Of(BTreeSet::from([path])), is_over, ..Note::of(concern) });
            }
        }
    }
}

/// Whether a file is whole: somebody closed it who could write to it, or moved it into place.
const fn is_over(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both))
            | EventKind::Access(AccessKind::Close(AccessMode::Write))
    )
}

/// What an event means: that of its path, and more when a folder came.
fn concern_of(scope: &Scope, kind: &EventKind, path: &Path) -> Concern {
    match scope.concern(path) {
        Concern::None => Concern::None,
        Concern::Folders if matches!(kind, EventKind::Modify(ModifyKind::Metadata(_))) => Concern::Files,
        Concern::Folders => Concern::Folders,
        Concern::Files => match kind {
            EventKind::Create(CreateKind::Folder) => Concern::Folders,
            EventKind::Create(CreateKind::Any | CreateKind::Other) | EventKind::Modify(ModifyKind::Name(_))
                if path.is_dir() =>
            {
                Concern::Folders
            }
            _ => Concern::Files,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{DataChange, Flag};
    use std::path::PathBuf;

    fn noted(kind: EventKind, path: &str) -> Option<Settled> {
        let pending = Pending::default();
        let scope = Scope::new(Path::new("/book"), &crate::config::Config::default());
        take_note(&pending, &scope, Ok(Event::new(kind).add_path(PathBuf::from(path))));
        pending.stop_when_quiet();
        pending.wait()
    }

    #[test]
    fn reading_is_no_change_and_writing_is() {
        let open = EventKind::Access(AccessKind::Open(AccessMode::Any));
        assert_eq!(noted(open, "/book/content/a.md"), None);
        let write = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let heard = |path: &str| Heard::Of(BTreeSet::from([PathBuf::from(path)]));
        let files = |path: &str| Settled { heard: heard(path), ..Settled::default() };
        assert_eq!(noted(write, "/book/content/a.md"), Some(files("/book/content/a.md")));
        assert_eq!(noted(write, "/book/public/a.html"), None);
        assert_eq!(noted(write, "/book/assets/style.css"), Some(files("/book/assets/style.css")));
        let folders = Settled { folders_changed: true, ..Settled::default() };
        assert_eq!(noted(EventKind::Create(CreateKind::Folder), "/book/content/a"), Some(folders.clone()));
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::From));
        assert_eq!(noted(renamed, "/book/content"), Some(folders));
        assert_eq!(noted(renamed, "/book/content/a.md~"), Some(files("/book/content/a.md~")));
    }

    #[test]
    fn lost_events_and_errors_mean_that_anything_may_have_changed() {
        let scope = Scope::new(Path::new("/book"), &crate::config::Config::default());
        let pending = Pending::default();
        take_note(&pending, &scope, Ok(Event::new(EventKind::Other).set_flag(Flag::Rescan)));
        assert_eq!(pending.wait(), Some(Settled { folders_changed: true, ..Settled::default() }));
        take_note(&pending, &scope, Err(notify::Error::new(ErrorKind::MaxFilesWatch)));
        assert_eq!(pending.wait(), Some(Settled { folders_changed: true, out_of_watches: true, ..Settled::default() }));
    }
}
