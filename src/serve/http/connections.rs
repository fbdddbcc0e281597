//! One thread for each connection that has something to be answered.
//!
//! The answers of one connection go out one after the other, whatever we do: so they wait for
//! each other in a queue of their own, where a visitor who reads slowly, asks for a hundred
//! things at once or has an event stream open holds up nobody but himself. With a fixed number
//! of workers, as many slow visitors would stop all others.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use tiny_http::Request;

/// The most bytes of a body that nobody asked for which are read and thrown away.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// What answers a request.
pub type Handle = Arc<dyn Fn(Request) + Send + Sync>;

/// The connections at work.
pub struct Connections {
    handle: Handle,
    /// What waits behind the request that is being answered, for each connection.
    waiting: Mutex<HashMap<SocketAddr, VecDeque<Request>>>,
}

impl Connections {
    /// None yet; requests are answered by `handle`.
    pub fn new(handle: Handle) -> Arc<Self> {
        Arc::new(Self { handle, waiting: Mutex::default() })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SocketAddr, VecDeque<Request>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has a request answered, without waiting for it.
    pub fn take(self: &Arc<Self>, request: Request) {
        if request.body_length().is_some_and(|length| length > MAX_BODY) {
            // Whenever such a request is dropped, tiny_http makes room for all that its header
            // announced, and a header costs nothing: petabytes end the program. It is left
            // unanswered instead, with its connection. Nothing that a browser sends here has a
            // body at all.
            std::mem::forget(request);
            return;
        }
        let Some(visitor) = request.remote_addr().copied() else { return };
        let mut waiting = self.lock();
        if let Some(queue) = waiting.get_mut(&visitor) {
            queue.push_back(request);
            return;
        }
        waiting.insert(visitor, VecDeque::new());
        drop(waiting);
        let turn = Turn { connections: Arc::clone(self), visitor, over: false };
        // Without room for another thread the request is dropped, which answers it with 500.
        let _ = thread::Builder::new().name("preview visitor".to_owned()).spawn(move || turn.answer_all(request));
    }
}

/// A connection's time at work.
struct Turn {
    connections: Arc<Connections>,
    visitor: SocketAddr,
    over: bool,
}

impl Turn {
    fn answer_all(mut self, first: Request) {
        let mut next = Some(first);
        while let Some(request) = next {
            // A panic drops the request, which answers it with 500.
            let _ = catch_unwind(AssertUnwindSafe(|| (self.connections.handle)(request)));
            let mut waiting = self.connections.lock();
            next = waiting.get_mut(&self.visitor).and_then(VecDeque::pop_front);
            if next.is_none() {
                waiting.remove(&self.visitor);
                self.over = true;
            }
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // The thread could not begin. Once a turn is over, the connection may have another.
        if !self.over {
            let left = self.connections.lock().remove(&self.visitor);
            drop(left);
        }
    }
}
