//! Ringing at the door, so that nobody is forgotten behind it.
//!
//! `tiny_http` gives a new connection to one of its threads that has nothing to do, by a queue
//! and a count of such threads. The count falls only when a thread has woken up: of several
//! connections that come at once, more may be put into the queue than threads will take out, and
//! the rest wait until another connection ends, which with browsers is minutes, and with an event
//! stream never. (Opening a page is several connections at once.) A thread that a visitor's reset
//! ends in a panic leaves the queue behind in the same way.
//!
//! A connection that comes when no thread is idle gets a new one, which afterwards takes the next
//! from the queue. So the bell makes such connections, which end at once: a few every moment
//! while there are visitors, and some now and then.

use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpStream};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Between two times, while there are visitors and while there are none.
const PAUSES: (Duration, Duration) = (Duration::from_millis(40), Duration::from_secs(1));
/// How many visitors a time brings in, while there are visitors and while none is heard of: a crowd that
/// came at once and says nothing is not heard of, and whoever came behind it would wait.
const RINGS: (usize, usize) = (4, 10);
/// How long there are visitors after one was heard of.
const VISIT: Duration = Duration::from_secs(2);
/// How long a ring is waited for.
const PATIENCE: Duration = Duration::from_millis(200);

/// The bell of a door.
pub struct Bell {
    door: SocketAddr,
    heard: Mutex<Heard>,
    woken: Condvar,
}

#[derive(Default)]
struct Heard {
    /// When a visitor was heard of last.
    visitor: Option<Instant>,
    stopped: bool,
}

impl Bell {
    /// The bell of the door at an address.
    pub fn new(address: SocketAddr) -> Self {
        // Every address of the machine is none to go to.
        let ip = match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
            ip => ip,
        };
        Self { door: SocketAddr::new(ip, address.port()), heard: Mutex::default(), woken: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a visitor: more may have come with him.
    pub fn visited(&self) {
        let mut heard = self.lock();
        let was_quiet = heard.visitor.is_none_or(|last| last.elapsed() >= VISIT);
        heard.visitor = Some(Instant::now());
        drop(heard);
        if was_quiet {
            self.woken.notify_all();
        }
    }

    /// Ends it.
    pub fn stop(&self) {
        self.lock().stopped = true;
        self.woken.notify_all();
    }

    /// Rings until it is ended.
    pub fn run(&self) {
        loop {
            let heard = self.lock();
            let visitors = heard.visitor.is_some_and(|last| last.elapsed() < VISIT);
            let pause = if visitors { PAUSES.0 } else { PAUSES.1 };
            let heard = if heard.stopped {
                heard
            } else {
                self.woken.wait_timeout(heard, pause).unwrap_or_else(PoisonError::into_inner).0
            };
            if heard.stopped {
                return;
            }
            drop(heard);
            for _ in 0..if visitors { RINGS.0 } else { RINGS.1 } {
                // Where nobody is let in, ringing on would only lengthen the queue.
                if self.ring().is_err() {
                    break;
                }
            }
        }
    }

    /// Makes a connection that ends at once, and waits until it was looked at.
    fn ring(&self) -> io::Result<()> {
        let mut visitor = TcpStream::connect_timeout(&self.door, PATIENCE)?;
        visitor.set_read_timeout(Some(PATIENCE))?;
        visitor.shutdown(Shutdown::Write)?;
        visitor.read(&mut [0]).map(drop)
    }
}
