//! The preview: the site as it would be built, made page by page when it is asked for, and made
//! again when a file changes.
//!
//! Three kinds of threads do it. The *workshop* waits for the watcher, reads the playbook again
//! and puts a new *edition* on show, or says what stands in the way. The *door* (`http/`) lets
//! requests in and answers them from the edition that is on show. Every open page hears of
//! changes through an event stream. What they share is in `showing`, and nowhere else.
//!
//! How the terminal looks is the command line's affair: the preview hands it a [`Notice`] for
//! each thing worth a line.

mod browser;
mod changes;
mod edition;
mod failure;
mod http;
mod inputs;
mod live;
mod notice;
mod scope;
mod showing;
mod state;
mod watch;
mod workshop;

pub use browser::open;
pub use notice::{Counts, Notice};

use crate::schema::Date;
use crate::{Error, Result};
use http::{Door, Hosts, Limits};
use showing::{News, Showing};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use watch::{Heard, Stopper, Watch};
use workshop::{Outcome, Round, Workshop};

/// The port unless another is asked for.
pub const DEFAULT_PORT: u16 = 8000;

/// What a preview is of, and where it can be seen.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of `site.toml`.
    pub root: PathBuf,
    /// The day the site is made for.
    pub today: Date,
    /// The name or number of the address to listen at; this machine alone unless given.
    pub host: Option<String>,
    /// The port that is tried first; 0 for any free one.
    pub port: u16,
    /// Whether to look for changes once a second instead of being told of them by the system.
    pub poll: bool,
}

/// Takes what the preview has to say, from any thread.
pub type Say = Arc<dyn Fn(Notice) + Send + Sync>;

/// A preview that runs until it is stopped or dropped.
pub struct Preview {
    url: String,
    address: SocketAddr,
    door: Arc<Door>,
    showing: Arc<Showing>,
    stopper: Stopper,
    letting_in: Option<JoinHandle<()>>,
}

/// Starts a preview. A playbook that cannot be made into a site is no reason not to: the browser
/// shows what is wrong with it.
///
/// # Errors
/// When no port can be listened at, or the folder is not there.
pub fn start(options: &Options, say: &Say) -> Result<Preview> {
    let root = std::path::absolute(&options.root).map_err(|e| Error::io("find", &options.root, e))?;
    if !root.is_dir() {
        return Err(Error::Refused(format!("there is no folder {}", options.root.display())));
    }
    let limits = Limits::default();
    let listening = http::listen(options.host.as_deref(), options.port, &limits)?;
    let url = listening.url();
    if let Some(taken) = listening.taken {
        say(Notice::PortTaken { wished: taken, port: listening.address.port() });
    }
    if !listening.is_private() {
        say(Notice::Exposed);
    }
    let hosts = Hosts::new(options.host.as_deref(), listening.address);
    // Watching begins before reading, so no change falls between the two.
    let mut workshop = Workshop::new(&root, options.today, &url);
    let mut watch = Watch::start(workshop.scope().clone(), options.poll, say);
    let showing = Arc::new(Showing::new(limits.streams));
    if let Some(round) = workshop.round(&[], &Heard::Anything) {
        announce(&showing, round, true, say);
    }
    let address = listening.address;
    let door = Arc::new(Door::new(listening, hosts, limits, Arc::clone(&showing), Arc::clone(say)));
    let stopper = watch.stopper();
    let letting_in = Some(spawn("preview door", {
        let door = Arc::clone(&door);
        move || door.run()
    })?);
    spawn("preview workshop", {
        let (showing, say) = (Arc::clone(&showing), Arc::clone(say));
        move || work(&mut workshop, &mut watch, &showing, &say)
    })?;
    say(Notice::Listening { url: url.clone() });
    Ok(Preview { url, address, door, showing, stopper, letting_in })
}

impl Preview {
    /// The address of the home page.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends it. Pages that are open keep what they show.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.stopper.stop();
        self.showing.streams.close();
        self.door.close();
        // The workshop ends by itself: what it is making may take a while, and nobody will see it.
        if let Some(letting_in) = self.letting_in.take() {
            // Had it panicked, it would have said so already.
            let _ = letting_in.join();
        }
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .map_err(|e| Error::Refused(format!("the system has no room for another thread: {e}")))
}

/// Makes a new edition after every change, until the watch ends.
fn work(workshop: &mut Workshop, watch: &mut Watch, showing: &Showing, say: &Say) {
    while let Some(settled) = watch.wait() {
        if settled.folders_changed || settled.out_of_watches {
            // Folders that are new, or came back, are watched before they are read.
            watch.renew(workshop.scope().clone(), settled.out_of_watches, say);
        }
        let round = workshop.round(&showing.viewed(), &settled.heard);
        if let Some(round) = round {
            announce(showing, round, false, say);
        }
        if matches!(settled.heard, Heard::Of(_)) {
            watch.verify();
        }
        if watch.scope() != workshop.scope() {
            // The settings name other folders now.
            watch.renew(workshop.scope().clone(), false, say);
        }
    }
}

/// Puts on show what a round made, and tells the open pages and the terminal.
fn announce(showing: &Showing, round: Round, first: bool, say: &Say) {
    let Round { changed, took, counts, state, outcome } = round;
    let notice = match &outcome {
        Outcome::Pages(edition) | Outcome::Styles(edition) if first => {
            Notice::Made { pages: edition.page_count(), counts, took }
        }
        Outcome::Pages(edition) | Outcome::Styles(edition) => {
            Notice::MadeAgain { pages: edition.page_count(), counts, took, changed }
        }
        Outcome::Stopped(error) => Notice::Stopped { error: error.to_string(), took, changed },
    };
    let (news, edition) = match outcome {
        Outcome::Pages(edition) => (News::Reload, Some(edition)),
        Outcome::Styles(edition) => (News::Styles, Some(edition)),
        Outcome::Stopped(_) => (News::Problem, None),
    };
    showing.put(news, edition, state);
    say(notice);
}
