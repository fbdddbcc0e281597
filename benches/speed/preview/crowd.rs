//! Many who listen, and some who ask without a pause.

use super::client::{Events, Visitor};
use super::{Extent, Failure};
use crate::corpus::page::id;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

/// Who ask.
const VISITORS: usize = 4;

/// Opens so many event streams; those that are let in.
pub fn streams(address: SocketAddr, wished: usize) -> Result<Vec<Events>, Failure> {
    let mut open = Vec::new();
    for _ in 0..wished {
        open.extend(Events::open(address)?);
    }
    Ok(open)
}

/// Asks for a page of each opportunity, each visitor as soon as the last one is there; what each took.
/// The page is the one below that of the opportunity, such as `plan/`; its own when empty.
pub fn ask(address: SocketAddr, below: &str, extent: Extent) -> Result<Vec<Duration>, Failure> {
    let all: Vec<Result<Vec<Duration>, Failure>> = thread::scope(|scope| {
        let visitors: Vec<_> =
            (0..VISITORS).map(|first| scope.spawn(move || visit(address, first, below, extent))).collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap_or_else(|_| Err("a visitor stopped".into()))).collect()
    });
    let mut answered = Vec::new();
    for one in all {
        answered.extend(one?);
    }
    Ok(answered)
}

fn visit(address: SocketAddr, first: usize, below: &str, extent: Extent) -> Result<Vec<Duration>, Failure> {
    let mut visitor = Visitor::new(address)?;
    let mut answered = Vec::new();
    let (began, mut n) = (Instant::now(), first);
    while began.elapsed() < extent.crowd {
        // Not the one whose id is another by now.
        n = (n + VISITORS) % extent.pages;
        let page = if n == 102 { first } else { n };
        let asked = Instant::now();
        visitor.get(&format!("/opportunities/{}/{below}", id(page)))?;
        answered.push(asked.elapsed());
    }
    Ok(answered)
}
