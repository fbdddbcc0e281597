//! A preview in a process of its own: with too few handles, and at the word of Ctrl-C.

use crate::client::{Answer, connect, get, request};
use crate::site::Site;
use crate::{PATIENCE, until};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// A preview that is ended with the test.
struct Preview {
    child: Child,
    /// Kept open, as a terminal is.
    _lines: BufReader<ChildStdout>,
    address: SocketAddr,
}

impl Preview {
    /// Runs the command, with no more than so many handles for files and connections.
    fn start(root: &Path, handles: usize) -> Self {
        let mut child = Command::new("sh")
            .args(["-c", "ulimit -n \"$1\" && shift && exec \"$@\"", "sh", &handles.to_string()])
            .arg(env!("CARGO_BIN_EXE_salesbook"))
            .args(["serve", "--port", "0", "--today", "2026-11-24", "--root"])
            .arg(root)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let address = loop {
            let mut line = String::new();
            assert!(lines.read_line(&mut line).unwrap() > 0, "it ended before it listened");
            if let Some((_, rest)) = line.split_once("preview at http://") {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        Self { child, _lines: lines, address }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn ctrl_c_ends_it_well_and_frees_the_port() {
    let site = Site::new();
    let mut preview = Preview::start(&site.root(), 512);
    let mut listening = connect(preview.address);
    listening.write_all(request(preview.address, "GET", "/_salesbook/events", &[]).as_bytes()).unwrap();
    assert_eq!(get(preview.address, "/").status, 200);
    kill_process(Pid::from_child(&preview.child), Signal::INT).unwrap();
    let mut status = None;
    until("it ends", || {
        status = preview.child.try_wait().unwrap();
        status.is_some()
    });
    assert_eq!(status.unwrap().code(), Some(0));
    // What is left of connections keeps a port for a while from all who do not ask for it so.
    until("the port is free", || TcpListener::bind(preview.address).is_ok());
}

#[test]
fn visitors_are_let_in_again_after_the_handles_ran_out() {
    let site = Site::new();
    let mut preview = Preview::start(&site.root(), 64);
    let mut early = connect(preview.address);
    let home = request(preview.address, "GET", "/", &[]);
    let ask = |stream: &mut TcpStream| {
        stream.write_all(home.as_bytes())?;
        Answer::read(&mut BufReader::new(stream), false)
    };
    assert_eq!(ask(&mut early).unwrap().status, 200);
    for _ in 0..4 {
        let mut crowd = Vec::new();
        for _ in 0..60 {
            let Ok(stream) = TcpStream::connect_timeout(&preview.address, Duration::from_secs(5)) else { break };
            crowd.push(stream);
        }
        assert!(crowd.len() > 40, "{}", crowd.len());
        // One who does get in is answered, or waits; the one who came before is answered in any case.
        assert_eq!(ask(&mut early).unwrap().status, 200);
        drop(crowd);
        until("somebody is let in again", || {
            let Ok(mut stream) = TcpStream::connect_timeout(&preview.address, Duration::from_secs(5)) else {
                return false;
            };
            stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
            ask(&mut stream).is_ok_and(|answer| answer.status == 200)
        });
        assert_eq!(ask(&mut early).unwrap().status, 200);
    }
    assert!(preview.child.try_wait().unwrap().is_none());
    kill_process(Pid::from_child(&preview.child), Signal::INT).unwrap();
    let started = std::time::Instant::now();
    while preview.child.try_wait().unwrap().is_none() {
        assert!(started.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut said = String::new();
    preview.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(said.contains("new ones are let in again"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
