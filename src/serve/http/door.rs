//! Letting visitors in, for as long as the preview runs.
//!
//! The thread of `tiny_http` that does it ends for good when the system has no handles left for
//! another connection. The socket does not go with it, as the door has a copy: it sets a new
//! server at the same socket, and those who came meanwhile are still waiting there. Connections
//! that the old server has go on, so it is listened to until they must be over.

use super::answer::Answer;
use super::bell::Bell;
use super::connections::{Connections, Handle};
use super::request::Asked;
use super::respond::{Reply, Responder};
use super::{Hosts, Limits, Listening, panics};
use crate::serve::Say;
use crate::serve::notice::Notice;
use crate::serve::showing::Showing;
use std::io;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use tiny_http::{Request, Server};

/// How often it is looked whether the server still lets visitors in.
const LOOK: Duration = Duration::from_millis(500);
/// The pause before a new server: the first, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));
/// How long a server lasts that does not count as failing again.
const SOUND: Duration = Duration::from_secs(10);
/// How long an old server without a request is listened to; browsers leave earlier.
const SILENCE: Duration = Duration::from_secs(600);

/// The door of a preview.
pub struct Door {
    socket: Mutex<Option<TcpListener>>,
    server: Mutex<Option<Arc<Server>>>,
    closed: Arc<AtomicBool>,
    connections: Arc<Connections>,
    bell: Bell,
    say: Say,
}

impl Door {
    /// The door to what is on show, for `hosts`.
    pub fn new(listening: Listening, hosts: Hosts, limits: Limits, showing: Arc<Showing>, say: Say) -> Self {
        let responder = Responder::new(hosts, Arc::clone(&showing), Arc::clone(&say));
        let reply = move |asked: &Asked| responder.reply(asked);
        let events = move |request| stream(&showing, &limits, request);
        Self::at(listening, answering(reply, events), say)
    }

    fn at(listening: Listening, handle: Handle, say: Say) -> Self {
        panics::watch();
        Self {
            bell: Bell::new(listening.address),
            socket: Mutex::new(Some(listening.socket)),
            server: Mutex::default(),
            closed: Arc::default(),
            connections: Connections::new(handle),
            say,
        }
    }

    /// Lets visitors in until the door is closed. Then the port is free.
    pub fn run(&self) {
        thread::scope(|scope| {
            let bell = thread::Builder::new().name("preview bell".to_owned());
            // Without it, some visitors wait longer.
            let _ = bell.spawn_scoped(scope, || self.bell.run());
            self.let_in();
            self.bell.stop();
        });
    }

    fn let_in(&self) {
        let Some(socket) = self.socket.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
        let mut pause = PAUSES.0;
        while !self.is_closed() {
            let deaths = panics::deaths();
            if let Some(server) = serve_at(&socket) {
                let began = Instant::now();
                self.set_server(Some(Arc::clone(&server)));
                self.receive(&server, deaths);
                self.set_server(None);
                if self.is_closed() {
                    return;
                }
                self.listen_on(server);
                if began.elapsed() >= SOUND {
                    pause = PAUSES.0;
                }
            }
            if pause == PAUSES.0 {
                (self.say)(Notice::ListeningAgain);
            }
            thread::sleep(pause);
            pause = (pause * 2).min(PAUSES.1);
        }
    }

    /// Ends it.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        if let Some(server) = &*self.server.lock().unwrap_or_else(PoisonError::into_inner) {
            server.unblock();
        }
    }

    fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    fn set_server(&self, server: Option<Arc<Server>>) {
        *self.server.lock().unwrap_or_else(PoisonError::into_inner) = server;
    }

    /// Takes requests until the door is closed or the server lets nobody in any more.
    fn receive(&self, server: &Server, deaths: usize) {
        while !self.is_closed() && panics::deaths() == deaths {
            match server.recv_timeout(LOOK) {
                Ok(Some(request)) => {
                    self.bell.visited();
                    self.connections.take(request);
                }
                Ok(None) => {}
                Err(_) => return,
            }
        }
    }

    /// Takes the requests of connections that a server has which lets nobody in any more.
    fn listen_on(&self, server: Arc<Server>) {
        let (closed, connections) = (Arc::clone(&self.closed), Arc::clone(&self.connections));
        let work = move || {
            let mut last = Instant::now();
            while !closed.load(Ordering::SeqCst) && last.elapsed() < SILENCE {
                if let Ok(Some(request)) = server.recv_timeout(LOOK) {
                    connections.take(request);
                    last = Instant::now();
                }
            }
        };
        // Without room for another thread, those connections are lost, and new ones will do.
        let _ = thread::Builder::new().name("preview old door".to_owned()).spawn(work);
    }
}

/// A server at the socket; `None` when the system has no room for one now.
fn serve_at(socket: &TcpListener) -> Option<Arc<Server>> {
    let copy = socket.try_clone().ok()?;
    // Without room for its threads it panics.
    let server = catch_unwind(|| Server::from_listener(copy, None)).ok()?;
    server.ok().map(Arc::new)
}

/// What answers a request, come what may.
fn answering(
    reply: impl Fn(&Asked) -> Reply + Send + Sync + 'static,
    events: impl Fn(Request) -> io::Result<()> + Send + Sync + 'static,
) -> Handle {
    Arc::new(move |request| {
        let asked = Asked::of(&request);
        let reply = catch_unwind(AssertUnwindSafe(|| reply(&asked))).unwrap_or_else(|_| {
            Reply::Answer(Answer::text(500, "salesbook stumbled over this page, which is a mistake in salesbook"))
        });
        // A visitor who is gone, or takes nothing, is no trouble of ours.
        let _ = match reply {
            Reply::Answer(answer) => answer.send(request),
            Reply::Events => events(request),
        };
    })
}

/// Sends events until the visitor is gone.
fn stream(showing: &Showing, limits: &Limits, request: Request) -> io::Result<()> {
    match showing.streams.open() {
        Some(stream) => stream.run(request.into_writer(), &showing.current().state.to_json(), limits.heartbeat),
        None => Answer::text(503, "too many pages listen already").with("Retry-After", "2").send(request),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::http::listen;
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};

    /// What comes back for a request, up to the end of the connection.
    fn ask(address: SocketAddr, target: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(stream, "GET {target} HTTP/1.1\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_panic_is_answered_and_nothing_else_comes_of_it() {
        let listening = listen(None, 0, &Limits::default()).unwrap();
        let address = listening.address;
        let reply = |asked: &Asked| match asked.target.as_str() {
            "/fine" => Reply::Answer(Answer::text(200, "fine")),
            "/events" => Reply::Events,
            _ => panic!("for the test"),
        };
        let events = |_: Request| -> io::Result<()> { panic!("for the test") };
        let door = Arc::new(Door::at(listening, answering(reply, events), Arc::new(|_| {})));
        let running = thread::spawn({
            let door = Arc::clone(&door);
            move || door.run()
        });
        for _ in 0..20 {
            assert!(ask(address, "/boom").starts_with("HTTP/1.1 500 "), "no answer to a panic");
            assert!(ask(address, "/events").starts_with("HTTP/1.1 500 "), "no answer to a panic later on");
            let fine = ask(address, "/fine");
            assert!(fine.starts_with("HTTP/1.1 200 ") && fine.ends_with("\r\n\r\nfine\n"), "{fine}");
        }
        door.close();
        running.join().unwrap();
    }
}
