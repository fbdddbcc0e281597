//! A preview in a process of its own.

use crate::Failure;
use crate::corpus::TODAY;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

/// A preview that ends with this value.
#[derive(Debug)]
pub struct Running {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Running {
    /// Starts it, and waits until it says where it listens.
    pub fn start(root: &Path) -> Result<Self, Failure> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_salesbook"))
            .args(["serve", "--port", "0", "--today", TODAY, "--root"])
            .arg(root)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let address = loop {
            let line = lines.next().ok_or("the preview ended before it listened")??;
            if let Some((_, rest)) = line.split_once("preview at http://") {
                break rest.split('/').next().unwrap_or(rest).parse()?;
            }
        };
        // What it says of each save has to be taken, or it waits for somebody to.
        thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, address })
    }

    /// The bytes of memory that it holds now.
    pub fn memory(&self) -> Result<f64, Failure> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no figure of memory")?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
