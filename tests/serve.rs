//! The preview, asked as a browser would and as nobody should, and told of every change of files.
//!
//! Every wait ends by itself: a test that gets no answer fails within a minute.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "serve/changes.rs"]
mod changes;
#[path = "serve/client.rs"]
mod client;
#[cfg(unix)]
#[path = "serve/process.rs"]
mod process;
#[path = "serve/requests.rs"]
mod requests;
#[path = "fixture/dice.rs"]
mod dice;
#[path = "serve/edits.rs"]
mod edits;
#[path = "serve/site.rs"]
mod site;
#[path = "serve/trouble.rs"]
mod trouble;
#[path = "serve/visitors.rs"]
mod visitors;

use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until something is so.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < PATIENCE, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
