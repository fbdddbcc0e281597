//! Who is let in. A preview shows confidential text to whoever asks, so it has to be asked by a
//! browser that stands on one of its own pages or came to them by a link.
//!
//! A page elsewhere can make a browser send requests to this machine, and by a name of its own
//! that suddenly leads here (DNS rebinding) it could read the answers. Such a request names a
//! foreign `Host`, or comes from a foreign origin.

use super::request::Asked;
use std::net::{IpAddr, SocketAddr};

/// The names that the preview answers to.
#[derive(Debug, Clone)]
pub struct Hosts {
    port: u16,
    /// The names besides the usual ones of this machine.
    also: Vec<String>,
    /// Whether every address of this machine, written as a number, is meant.
    any_number: bool,
}

/// Why somebody is not let in: a text for the one who wonders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The status of the answer.
    pub status: u16,
    /// The text.
    pub reason: String,
}

impl Hosts {
    /// The names for a preview that was asked to listen at `host`, and does at `address`.
    pub fn new(host: Option<&str>, address: SocketAddr) -> Self {
        let mut also: Vec<String> = host.iter().map(|host| in_brackets(&host.to_ascii_lowercase())).collect();
        also.push(in_brackets(&address.ip().to_string()));
        Self { port: address.port(), also, any_number: address.ip().is_unspecified() }
    }

    /// Lets a request in, or says why not.
    ///
    /// # Errors
    /// When it is addressed to another host, or comes from a page of another site.
    pub fn admit(&self, asked: &Asked) -> Result<(), Refused> {
        let mut hosts = asked.all("Host");
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return Err(Refused { status: 400, reason: "a request needs one Host header, and only one".to_owned() });
        };
        if !self.is_ours(host) {
            return Err(Refused {
                status: 403,
                reason: format!(
                    "this preview does not answer to the name `{}`.\n\nIt answers to localhost:{port}, \
                     127.0.0.1:{port} and what was given as --host, so that pages of other sites cannot read the \
                     playbook.",
                    readable(host),
                    port = self.port
                ),
            });
        }
        // Following a link from elsewhere is fine: the page it leads to is shown, not read.
        let plain_visit = asked.method == "GET"
            && asked.header("Sec-Fetch-Mode") == Some("navigate")
            && asked.header("Sec-Fetch-Dest").is_none_or(|goal| goal == "document");
        let foreign_origin =
            asked.all("Origin").any(|origin| !origin.strip_prefix("http://").is_some_and(|host| self.is_ours(host)));
        let foreign_page = asked.all("Sec-Fetch-Site").any(|site| site != "same-origin" && site != "none");
        if (foreign_origin || foreign_page) && !plain_visit {
            return Err(Refused {
                status: 403,
                reason: "this request comes from a page of another site, and the preview is read by its own pages only"
                    .to_owned(),
            });
        }
        Ok(())
    }

    /// Whether a host, with the port or without, is this preview.
    fn is_ours(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        let end_of_number = host.rfind(']').map_or(0, |at| at + 1);
        let (name, port) = match host[end_of_number..].find(':') {
            Some(at) => (&host[..end_of_number + at], Some(&host[end_of_number + at + 1..])),
            None => (host.as_str(), None),
        };
        if port.is_some_and(|port| port != self.port.to_string()) {
            return false;
        }
        let is_number = || name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok();
        matches!(name, "localhost" | "127.0.0.1" | "[::1]")
            || self.also.iter().any(|known| known == name)
            // A name can be made to lead here by anybody, a number cannot.
            || (self.any_number && is_number())
    }
}

/// An address of the sixth version as it stands in a URL.
fn in_brackets(host: &str) -> String {
    if host.contains(':') && !host.starts_with('[') { format!("[{host}]") } else { host.to_owned() }
}

/// What a stranger sent, cut and without signs that do things to a terminal.
fn readable(text: &str) -> String {
    text.chars().take(60).map(|c| if c.is_ascii_graphic() { c } else { '?' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(hosts: &Hosts, method: &str, headers: &[(&str, &str)]) -> u16 {
        hosts.admit(&Asked::new(method, "/", headers)).map_or_else(|refused| refused.status, |()| 200)
    }

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        let hosts = Hosts::new(None, "127.0.0.1:8000".parse().unwrap());
        let cases = [
            ("localhost:8000", 200),
            ("LOCALHOST:8000", 200),
            ("localhost", 200),
            ("127.0.0.1:8000", 200),
            ("[::1]:8000", 200),
            ("[::1]", 200),
            ("localhost:8001", 403),
            ("localhost:", 403),
            ("localhost:08000", 403),
            ("evil.example:8000", 403),
            ("localhost.evil.example", 403),
            ("127.0.0.1.evil.example:8000", 403),
            ("127.0.0.1:8000.evil.example", 403),
            ("192.168.0.7:8000", 403),
            ("0.0.0.0:8000", 403),
            ("user@localhost:8000", 403),
            ("", 403),
            ("[::1", 403),
            ("]:8000", 403),
        ];
        for (host, expected) in cases {
            assert_eq!(status(&hosts, "GET", &[("Host", host)]), expected, "{host}");
        }
        assert_eq!(status(&hosts, "GET", &[]), 400);
        assert_eq!(status(&hosts, "GET", &[("Host", "localhost"), ("host", "evil.example")]), 400);
    }

    #[test]
    fn the_host_that_was_asked_for_is_answered_too() {
        let named = Hosts::new(Some("Book.Local"), "192.168.0.7:80".parse().unwrap());
        for (host, expected) in [("book.local", 200), ("book.local:80", 200), ("192.168.0.7", 200), ("10.0.0.1", 403)] {
            assert_eq!(status(&named, "GET", &[("Host", host)]), expected, "{host}");
        }
        let everywhere = Hosts::new(Some("0.0.0.0"), "0.0.0.0:80".parse().unwrap());
        for (host, expected) in [("10.0.0.1", 200), ("[fe80::1]:80", 200), ("evil.example", 403)] {
            assert_eq!(status(&everywhere, "GET", &[("Host", host)]), expected, "{host}");
        }
        let sixth = Hosts::new(Some("fd00::7"), "[fd00::7]:80".parse().unwrap());
        assert_eq!(status(&sixth, "GET", &[("Host", "[fd00::7]:80")]), 200);
    }

    #[test]
    fn pages_of_other_sites_may_link_here_and_no_more() {
        let hosts = Hosts::new(None, "127.0.0.1:8000".parse().unwrap());
        let with = |method: &str, headers: &[(&str, &str)]| {
            let mut all = vec![("Host", "127.0.0.1:8000")];
            all.extend_from_slice(headers);
            status(&hosts, method, &all)
        };
        assert_eq!(with("GET", &[("Origin", "http://127.0.0.1:8000")]), 200);
        assert_eq!(with("GET", &[("Origin", "http://localhost:8000")]), 200);
        assert_eq!(with("GET", &[("Origin", "https://evil.example")]), 403);
        assert_eq!(with("GET", &[("Origin", "null")]), 403);
        assert_eq!(with("GET", &[("Origin", "http://localhost:3000")]), 403);
        assert_eq!(with("GET", &[("Origin", "https://localhost:8000")]), 403);
        let link = [("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
        assert_eq!(with("GET", &link), 200);
        assert_eq!(with("POST", &link), 403);
        let frame = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")];
        assert_eq!(with("GET", &frame), 403);
        assert_eq!(with("GET", &[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")]), 403);
        assert_eq!(with("GET", &[("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "cors")]), 403);
        assert_eq!(with("GET", &[("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "no-cors")]), 200);
        assert_eq!(with("GET", &[("Sec-Fetch-Site", "none"), ("Sec-Fetch-Mode", "navigate")]), 200);
    }
}
