//! The door: HTTP for the preview, on this machine.
//!
//! `tiny_http` reads requests and writes answers. What it leaves open is closed here: which
//! visitors are let in (`guard`), which paths are asked for (`target`), that nobody who reads
//! slowly, or not at all, keeps others waiting (`connections`, `streams`), and that letting in
//! goes on whatever happens (`door`, `bell`).

mod answer;
mod bell;
mod connections;
mod content_type;
mod door;
mod files;
mod guard;
mod listen;
mod panics;
mod range;
mod request;
mod respond;
mod streams;
mod target;

pub use door::Door;
pub use guard::Hosts;
pub use listen::{Listening, listen};
pub use streams::Streams;

use std::time::Duration;

/// How much of its visitors the door puts up with.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The most event streams at once.
    pub streams: usize,
    /// How long a visitor may take none of an answer before it is given up.
    pub send: Duration,
    /// How often a stream without news is sent a line, to notice that nobody listens any more.
    pub heartbeat: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { streams: 256, send: Duration::from_secs(10), heartbeat: Duration::from_secs(10) }
    }
}
