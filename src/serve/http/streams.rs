//! Event streams: who hears of changes. Each has a queue and a thread of its own, so that one
//! who does not listen keeps nobody else from hearing; and there are only so many.

use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The most events that wait for one listener; with more it is given up.
const WAITING: usize = 16;
/// A line that means nothing, to find out whether anybody is there.
const NOTHING: &str = ":\n\n";
/// What every stream begins with. A listener who loses it comes back after a second.
const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
                    X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
                    Connection: close\r\n\r\nretry: 1000\n\n";

/// Everybody who hears of changes.
pub struct Streams {
    most: usize,
    next: AtomicU64,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    queues: Vec<(u64, SyncSender<Arc<str>>)>,
    closed: bool,
}

/// One listener's end.
pub struct Stream<'s> {
    streams: &'s Streams,
    id: u64,
    news: Receiver<Arc<str>>,
}

impl Streams {
    /// None yet, and at most so many at once.
    pub fn new(most: usize) -> Self {
        Self { most, next: AtomicU64::default(), open: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another stream; `None` when there are too many.
    pub fn open(&self) -> Option<Stream<'_>> {
        let mut open = self.lock();
        if open.closed {
            return None;
        }
        if open.queues.len() >= self.most {
            // Those that nobody listens to any more end at this.
            tell(&mut open, &Arc::from(NOTHING));
            return None;
        }
        let (queue, news) = sync_channel(WAITING);
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        open.queues.push((id, queue));
        Some(Stream { streams: self, id, news })
    }

    /// Tells everybody.
    pub fn tell(&self, event: &str, json: &str) {
        tell(&mut self.lock(), &message(event, json));
    }

    /// Ends all streams, and opens no more.
    pub fn close(&self) {
        let mut open = self.lock();
        open.closed = true;
        open.queues.clear();
    }
}

/// Without waiting for anybody: who has too much waiting already is struck off.
fn tell(open: &mut Open, text: &Arc<str>) {
    open.queues.retain(|(_, queue)| queue.try_send(Arc::clone(text)).is_ok());
}

/// An event; its data is one line.
fn message(event: &str, json: &str) -> Arc<str> {
    Arc::from(format!("event: {event}\ndata: {json}\n\n"))
}

impl Stream<'_> {
    /// Sends what is new until the listener is gone or the stream is ended.
    ///
    /// # Errors
    /// When the listener is gone.
    pub fn run(&self, mut to: impl Write, hello: &str, heartbeat: Duration) -> io::Result<()> {
        to.write_all(HEAD.as_bytes())?;
        to.write_all(message("hello", hello).as_bytes())?;
        to.flush()?;
        loop {
            match self.news.recv_timeout(heartbeat) {
                Ok(text) => to.write_all(text.as_bytes())?,
                Err(RecvTimeoutError::Timeout) => to.write_all(NOTHING.as_bytes())?,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            to.flush()?;
        }
    }
}

impl Drop for Stream<'_> {
    fn drop(&mut self) {
        self.streams.lock().queues.retain(|(id, _)| *id != self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_not_listen_is_struck_off_and_the_number_is_bounded() {
        let streams = Streams::new(2);
        let (first, second) = (streams.open().unwrap(), streams.open().unwrap());
        assert!(streams.open().is_none());
        for _ in 0..=WAITING {
            streams.tell("reload", "{}");
            let _ = second.news.try_recv();
        }
        assert_eq!(streams.lock().queues.len(), 1);
        drop(first);
        let third = streams.open().unwrap();
        assert!(streams.open().is_none());
        streams.close();
        assert!(streams.open().is_none());
        let mut sent = Vec::new();
        third.run(&mut sent, "{}", Duration::from_secs(60)).unwrap();
        let sent = String::from_utf8(sent).unwrap();
        assert!(sent.ends_with("\r\n\r\nretry: 1000\n\nevent: hello\ndata: {}\n\n:\n\n"), "{sent}");
    }
}
