//! A visitor who writes requests byte by byte.

use crate::PATIENCE;
use serde_json::Value;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Instant;

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// Reads an answer; `without_body` when the request asked for the headers alone.
    pub fn read(from: &mut impl BufRead, without_body: bool) -> io::Result<Self> {
        let mut line = String::new();
        from.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| io::Error::other(format!("not an answer: {line:?}")))?;
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            from.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        let mut answer = Self { status, headers, body: Vec::new() };
        if !without_body && status != 304 {
            let length: usize = answer.header("Content-Length").unwrap_or("0").parse().unwrap();
            answer.body = vec![0; length];
            from.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }
}

pub fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// A request as a browser words it.
pub fn request(address: SocketAddr, method: &str, target: &str, headers: &[(&str, &str)]) -> String {
    let mut text = format!("{method} {target} HTTP/1.1\r\n");
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        text.push_str(&format!("Host: {address}\r\n"));
    }
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text + "\r\n"
}

pub fn ask(address: SocketAddr, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
    let mut stream = connect(address);
    stream.write_all(request(address, method, target, headers).as_bytes()).unwrap();
    Answer::read(&mut BufReader::new(stream), method == "HEAD").unwrap()
}

pub fn get(address: SocketAddr, target: &str) -> Answer {
    ask(address, "GET", target, &[])
}

/// An event stream that is listened to.
pub struct Events {
    lines: BufReader<TcpStream>,
}

/// What an event said.
#[derive(Debug)]
pub struct Heard {
    pub event: String,
    pub state: Value,
}

impl Heard {
    /// The number of the state.
    pub fn number(&self) -> usize {
        self.state["revision"].as_str().unwrap().rsplit('-').next().unwrap().parse().unwrap()
    }

    /// The codes of the findings.
    pub fn codes(&self) -> Vec<&str> {
        self.state["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
    }

    /// What keeps the site from being made.
    pub fn stopped(&self) -> Option<&str> {
        self.state["stopped"].as_str()
    }
}

impl Events {
    /// Listens, and hears the first word.
    pub fn open(address: SocketAddr) -> Self {
        Self::listen(address).0
    }

    pub fn listen(address: SocketAddr) -> (Self, Heard) {
        let mut stream = connect(address);
        stream.write_all(request(address, "GET", "/_salesbook/events", &[]).as_bytes()).unwrap();
        let mut events = Self { lines: BufReader::new(stream) };
        let mut line = String::new();
        events.lines.read_line(&mut line).unwrap();
        assert!(line.starts_with("HTTP/1.1 200 "), "{line}");
        while line != "\r\n" {
            line.clear();
            events.lines.read_line(&mut line).unwrap();
        }
        let hello = events.next();
        assert_eq!(hello.event, "hello");
        (events, hello)
    }

    pub fn next(&mut self) -> Heard {
        let (mut event, mut state) = (String::new(), Value::Null);
        let started = Instant::now();
        loop {
            // Lines that mean nothing come now and then.
            assert!(started.elapsed() < PATIENCE, "no event came");
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).expect("no event came") > 0, "the stream ended");
            if let Some(name) = line.strip_prefix("event: ") {
                name.trim_end().clone_into(&mut event);
            } else if let Some(data) = line.strip_prefix("data: ") {
                state = serde_json::from_str(data).unwrap();
            } else if line == "\n" && !event.is_empty() {
                return Heard { event, state };
            }
        }
    }

    /// Events up to one that is wished for: a change can be noticed in the middle.
    pub fn until(&mut self, wished: impl Fn(&Heard) -> bool) -> Heard {
        for _ in 0..100 {
            let heard = self.next();
            if wished(&heard) {
                return heard;
            }
        }
        panic!("a hundred events, and none of them as wished for");
    }

    /// Stops listening, and waits for the preview to do so.
    pub fn hang_up(mut self) {
        self.lines.get_ref().shutdown(Shutdown::Write).unwrap();
        let mut rest = Vec::new();
        self.lines.read_to_end(&mut rest).expect("the stream did not end");
    }
}
