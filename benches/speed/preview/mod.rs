//! The preview of the plain playbook with the built-in theme: how soon it is there, how soon a saved
//! file is seen, what a thousand saves leave behind, and how it answers a crowd.

mod client;
mod crowd;
mod edits;
mod running;

use crate::Failure;
use crate::beside::{CHECK, Place};
use crate::corpus::plain::Theme;
use crate::tables::{Align, Table, grouped, megabytes, times};
use client::Visitor;
use edits::{Author, Edited};
use running::Running;
use std::path::Path;
use std::time::{Duration, Instant};

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// The pages of the playbook.
    pub pages: usize,
    /// The saves of each kind.
    pub each: usize,
    /// The saves after which memory is looked at.
    pub saves: usize,
    /// How long the crowd asks.
    pub crowd: Duration,
}

/// The event streams that are held open.
const STREAMS: usize = 200;

/// Measures it; the tables.
pub fn measure(work: &Path, extent: Extent) -> Result<String, Failure> {
    eprintln!("the preview of {} pages", grouped(extent.pages));
    let place = Place::new(work, extent.pages, Theme::Full)?;
    let (check, first) = starts(&place)?;
    let mut text = format!(
        "From the start to the first page: {first:.2} s, {} times a check of the same playbook ({check:.2} s).\n\n",
        times(first / check)
    );

    let running = Running::start(place.root())?;
    let mut visitor = Visitor::new(running.address)?;
    visitor.get("/")?;
    let after_start = running.memory()?;
    let mut author = Author::new(place.root(), running.address)?;
    text.push_str(&saves(&author.of_every_kind(extent.each)?));

    let began = running.memory()?;
    let made = author.many(extent.saves, &running)?;
    let ended = running.memory()?;
    text.push_str(&format!(
        "\nMemory after the first page: {}; after {} more saves {}, after {} more {}: {} times as much.\n\n",
        megabytes(after_start),
        extent.each * edits::KINDS,
        megabytes(began),
        grouped(made),
        megabytes(ended),
        times(ended / began),
    ));
    text.push_str(&crowds(&mut author, &running, extent)?);
    Ok(text)
}

/// A check, and the time to the first page of a preview, in turn; the least of three.
fn starts(place: &Place) -> Result<(f64, f64), Failure> {
    let mut check = place.check(Path::new(env!("CARGO_BIN_EXE_salesbook")), CHECK);
    let mut first = f64::INFINITY;
    for _ in 0..3 {
        check.run()?;
        let started = Instant::now();
        let running = Running::start(place.root())?;
        Visitor::new(running.address)?.get("/")?;
        first = first.min(started.elapsed().as_secs_f64());
    }
    Ok((check.least.ok_or("nothing was run")?.wall, first))
}

fn saves(kinds: &[Edited]) -> String {
    let mut table = Table::new(&[
        ("what is saved", Align::Left),
        ("saves", Align::Right),
        ("until open pages are told, median", Align::Right),
        ("until the new page is there, median", Align::Right),
        ("at most", Align::Right),
    ]);
    for Edited { kind, told, there } in kinds {
        let most = there.iter().max().copied().unwrap_or_default();
        table.row([
            (*kind).to_owned(),
            there.len().to_string(),
            milliseconds(at(told, 0.5)),
            milliseconds(at(there, 0.5)),
            milliseconds(most),
        ]);
    }
    table.to_string()
}

fn crowds(author: &mut Author<'_>, running: &Running, extent: Extent) -> Result<String, Failure> {
    let streams = crowd::streams(running.address, STREAMS)?;
    let mut table = Table::new(&[
        ("four visitors", Align::Left),
        ("requests a second", Align::Right),
        ("median", Align::Right),
        ("99 of 100 within", Align::Right),
    ]);
    let mut row = |what: &str, answered: &[Duration]| {
        table.row([
            what.to_owned(),
            format!("{:.0}", answered.len() as f64 / extent.crowd.as_secs_f64()),
            milliseconds(at(answered, 0.5)),
            milliseconds(at(answered, 0.99)),
        ]);
    };
    for (pages, below) in
        [("plans of opportunities, small pages", "plan/"), ("pages of opportunities, the largest", "")]
    {
        row(pages, &crowd::ask(running.address, below, extent)?);
        let (answered, saves) = author.meanwhile(|| crowd::ask(running.address, below, extent))?;
        row(&format!("{pages}, while {saves} saves are taken in"), &answered?);
    }
    Ok(format!("With {} of {STREAMS} event streams let in and held open:\n\n{table}", streams.len()))
}

/// The time within which a part of all times lies.
fn at(of: &[Duration], part: f64) -> Duration {
    let mut sorted = of.to_vec();
    sorted.sort_unstable();
    let place = ((sorted.len() as f64 * part).ceil() as usize).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

fn milliseconds(of: Duration) -> String {
    format!("{:.1} ms", of.as_secs_f64() * 1e3)
}
