//! The socket: at which address and port the preview listens.

use super::Limits;
use crate::{Error, Result};
use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, ToSocketAddrs};

/// How many ports are tried.
const TRIES: u16 = 100;
/// How many connections may wait to be let in.
const WAITING: i32 = 128;

/// A port that is ours.
#[derive(Debug)]
pub struct Listening {
    /// The socket.
    pub socket: TcpListener,
    /// Where it listens.
    pub address: SocketAddr,
    /// The port that was asked for, when it is taken and this is another.
    pub taken: Option<u16>,
    /// The host by which visitors name it.
    name: String,
}

impl Listening {
    /// The address of the home page.
    pub fn url(&self) -> String {
        format!("http://{}:{}/", self.name, self.address.port())
    }

    /// Whether only this machine can reach it.
    pub fn is_private(&self) -> bool {
        self.address.ip().is_loopback()
    }
}

/// Listens at a host, this machine alone unless given, and at `port` or the next one that is free.
///
/// # Errors
/// When the host has no address here, or none of the ports can be had.
pub fn listen(host: Option<&str>, port: u16, limits: &Limits) -> Result<Listening> {
    let ip = match host {
        Some(host) => address_of(host)?,
        None => IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let last = if port == 0 { 0 } else { port.saturating_add(TRIES - 1) };
    for candidate in port..=last {
        match bind(SocketAddr::new(ip, candidate), limits) {
            Ok(socket) => {
                let address = socket.local_addr().map_err(|e| failed(ip, candidate, &e))?;
                let taken = (candidate != port).then_some(port);
                let name = name_of(host, ip);
                return Ok(Listening { socket, address, taken, name });
            }
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(failed(ip, candidate, &error)),
        }
    }
    Err(Error::Refused(format!("the ports {port} to {last} are all taken by other programs; give another with --port")))
}

fn address_of(host: &str) -> Result<IpAddr> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(ip) = bare.parse() {
        return Ok(ip);
    }
    let found = (bare, 0).to_socket_addrs().ok().and_then(|mut all| all.next());
    found.map(|address| address.ip()).ok_or_else(|| {
        Error::Refused(format!("there is no address for the host `{host}`; give the number of one of this machine"))
    })
}

/// The host as it stands in the address that is shown.
fn name_of(host: Option<&str>, ip: IpAddr) -> String {
    match (host, ip) {
        // Every address of this machine: the browser on it takes the nearest.
        (_, ip) if ip.is_unspecified() => "localhost".to_owned(),
        (Some(host), _) if host.parse::<IpAddr>().is_err() => host.to_owned(),
        (_, IpAddr::V6(ip)) => format!("[{ip}]"),
        (_, IpAddr::V4(ip)) => ip.to_string(),
    }
}

fn bind(address: SocketAddr, limits: &Limits) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // A preview that was just ended leaves its port in use for a minute otherwise. On Windows the
    // same option would let two programs have one port.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    // What is set here, every connection has. Without the first, an answer waits 40 ms between
    // its headers and its body; without the second, for ever for a visitor who does not read. A
    // timeout for reading would end the letting in of visitors itself.
    socket.set_tcp_nodelay(true)?;
    socket.set_write_timeout(Some(limits.send))?;
    socket.bind(&address.into())?;
    socket.listen(WAITING)?;
    Ok(socket.into())
}

fn failed(ip: IpAddr, port: u16, error: &io::Error) -> Error {
    let place = SocketAddr::new(ip, port);
    Error::Refused(match error.kind() {
        io::ErrorKind::PermissionDenied => {
            format!("the system does not let you listen at {place}; give a port above 1023 with --port")
        }
        io::ErrorKind::AddrNotAvailable => format!("this machine does not have the address {ip}"),
        _ => format!("cannot listen at {place}: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_free_port_is_taken() {
        let limits = Limits::default();
        let first = listen(None, 0, &limits).unwrap();
        let wished = first.address.port();
        assert_eq!(first.taken, None);
        let second = listen(None, wished, &limits).unwrap();
        assert_eq!(second.taken, Some(wished));
        assert!(second.address.port() > wished);
        assert_eq!(second.url(), format!("http://127.0.0.1:{}/", second.address.port()));
    }

    #[test]
    fn hosts_are_names_or_numbers() {
        let limits = Limits::default();
        let named = listen(Some("localhost"), 0, &limits).unwrap();
        assert!(named.is_private() && named.url().starts_with("http://localhost:"));
        let refused = |host: &str| listen(Some(host), 0, &limits).unwrap_err().to_string();
        assert!(refused("no such host").contains("there is no address"));
        assert!(refused("203.0.113.7").contains("does not have the address"));
    }
}
