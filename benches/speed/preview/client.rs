//! Visitors who write requests byte by byte, and keep their connection.

use crate::Failure;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A visitor.
#[derive(Debug)]
pub struct Visitor {
    address: SocketAddr,
    connection: BufReader<TcpStream>,
}

impl Visitor {
    /// Connects.
    pub fn new(address: SocketAddr) -> Result<Self, Failure> {
        Ok(Self { address, connection: connect(address)? })
    }

    /// The body of what is at an address; anything but that is an error.
    pub fn get(&mut self, target: &str) -> Result<Vec<u8>, Failure> {
        ask(&mut self.connection, self.address, target)?;
        let (status, length) = head(&mut self.connection)?;
        let mut body = vec![0; length];
        self.connection.read_exact(&mut body)?;
        if status != 200 {
            return Err(format!("{target} was answered with {status}").into());
        }
        Ok(body)
    }
}

/// An event stream that is listened to.
#[derive(Debug)]
pub struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// Listens, unless the preview lets no more in.
    pub fn open(address: SocketAddr) -> Result<Option<Self>, Failure> {
        let mut lines = connect(address)?;
        ask(&mut lines, address, "/_salesbook/events")?;
        let (status, _) = head(&mut lines)?;
        if status != 200 {
            return Ok(None);
        }
        let mut events = Self { lines };
        events.next()?;
        Ok(Some(events))
    }

    /// The name of the next event.
    pub fn next(&mut self) -> Result<String, Failure> {
        let mut name = None;
        loop {
            let mut line = String::new();
            if self.lines.read_line(&mut line)? == 0 {
                return Err("the event stream ended".into());
            }
            match name {
                Some(name) if line == "\n" => return Ok(name),
                _ => name = line.strip_prefix("event: ").map(|name| name.trim_end().to_owned()).or(name),
            }
        }
    }
}

fn connect(address: SocketAddr) -> Result<BufReader<TcpStream>, Failure> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(BufReader::new(stream))
}

fn ask(connection: &mut BufReader<TcpStream>, address: SocketAddr, target: &str) -> Result<(), Failure> {
    let request = format!("GET {target} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    Ok(connection.get_mut().write_all(request.as_bytes())?)
}

/// The status of an answer, and the length of its body.
fn head(connection: &mut BufReader<TcpStream>) -> Result<(u16, usize), Failure> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    let status = line.split(' ').nth(1).ok_or("not an answer")?.parse()?;
    let mut length = 0;
    loop {
        line.clear();
        connection.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { return Ok((status, length)) };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse()?;
        }
    }
}
