//! What a command is at: the phases of its work, timed and counted for `--timings`, and shown while
//! they last when they last long.
//!
//! The library marks its phases with spans of `tracing` and each file, opportunity or page that is
//! done with an event; a profiler that listens to `tracing` sees the same. Nothing is listened to
//! unless somebody wants to know.

use super::options::{Options, Timings};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// How long a phase may last before it is shown.
const LONG: Duration = Duration::from_millis(700);
/// How long after a line the next one comes, where there is no terminal to draw a bar on.
const BETWEEN_LINES: Duration = Duration::from_secs(5);

/// The phases of a command.
#[derive(Debug, Clone)]
pub struct Phases {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    begun: Instant,
    shows: Shows,
    /// What is done of the phase that is being worked on.
    done: AtomicU64,
    work: Mutex<Work>,
}

/// How work that lasts is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shows {
    Nothing,
    Bar,
    Lines,
}

#[derive(Debug, Default)]
struct Work {
    finished: Vec<Phase>,
    now: Option<Now>,
}

/// The phase that is being worked on.
#[derive(Debug)]
struct Now {
    name: &'static str,
    total: Option<u64>,
    begun: Instant,
    last_line: Instant,
    bar: Option<ProgressBar>,
}

/// A phase that is over.
#[derive(Debug, Serialize)]
struct Phase {
    phase: &'static str,
    seconds: f64,
    /// How many files, opportunities or pages.
    count: u64,
}

impl Phases {
    /// Listens to the phases when somebody wants to know of them.
    pub fn watch(options: &Options) -> Self {
        let shows = match () {
            () if options.quiet => Shows::Nothing,
            () if std::io::stderr().is_terminal() => Shows::Bar,
            () => Shows::Lines,
        };
        let shared = Shared { begun: Instant::now(), shows, done: AtomicU64::new(0), work: Mutex::default() };
        let phases = Self { shared: Arc::new(shared) };
        if shows != Shows::Nothing || options.timings.is_some() {
            // Somebody else may listen already: then it is they who see the phases.
            let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(phases.clone()));
        }
        phases
    }

    /// The phases that are over and their times, in the form that was asked for.
    pub fn report(&self, form: Timings) -> String {
        let finished = &self.lock().finished;
        let all = self.shared.begun.elapsed().as_secs_f64();
        match form {
            Timings::Json => {
                let report = serde_json::json!({ "phases": finished, "seconds": all });
                format!("{report}\n")
            }
            Timings::Text => {
                let mut text = String::new();
                for Phase { phase, seconds, count } in finished {
                    let count = if *count > 0 { format!("{count:>8}") } else { String::new() };
                    let line = format!("{phase:<8} {seconds:>8.3} s {count}");
                    let _ = writeln!(text, "{}", line.trim_end());
                }
                let _ = writeln!(text, "{:<8} {all:>8.3} s", "in all");
                text
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Work> {
        self.shared.work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, name: &'static str, total: Option<u64>) {
        self.shared.done.store(0, Ordering::Relaxed);
        let begun = Instant::now();
        self.lock().now = Some(Now { name, total, begun, last_line: begun, bar: None });
    }

    fn end(&self, name: &'static str) {
        let mut work = self.lock();
        let Some(now) = work.now.take_if(|now| now.name == name) else { return };
        if let Some(bar) = &now.bar {
            bar.finish_and_clear();
        }
        let count = self.shared.done.load(Ordering::Relaxed);
        work.finished.push(Phase { phase: name, seconds: now.begun.elapsed().as_secs_f64(), count });
    }

    /// One more is done.
    fn step(&self) {
        let done = self.shared.done.fetch_add(1, Ordering::Relaxed) + 1;
        // A look at the clock for every few: there may be a hundred thousand.
        if self.shared.shows == Shows::Nothing || !done.is_multiple_of(16) {
            return;
        }
        let Ok(mut work) = self.shared.work.try_lock() else { return };
        let Some(now) = work.now.as_mut().filter(|now| now.begun.elapsed() > LONG) else { return };
        if self.shared.shows == Shows::Bar {
            now.bar.get_or_insert_with(|| bar(now.name, now.total)).set_position(done);
        } else if now.last_line.elapsed() > BETWEEN_LINES {
            now.last_line = Instant::now();
            let of = now.total.map_or_else(String::new, |total| format!(" of {total}"));
            // That nobody listens is no reason to stop.
            let _ = writeln!(std::io::stderr(), "{}: {done}{of}", now.name);
        }
    }
}

fn bar(name: &'static str, total: Option<u64>) -> ProgressBar {
    let template = if total.is_some() { "{msg:8} {wide_bar} {pos}/{len}" } else { "{msg:8} {pos}" };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr_with_hz(10)).with_style(style).with_message(name)
}

/// Takes the field `total` out of a span.
#[derive(Default)]
struct Total(Option<u64>);

impl Visit for Total {
    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "total" {
            self.0 = Some(value);
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Phases {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        metadata.target().starts_with(env!("CARGO_PKG_NAME"))
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut total = Total::default();
        attributes.record(&mut total);
        self.begin(attributes.metadata().name(), total.0);
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        if let Some(span) = context.span(&id) {
            self.end(span.name());
        }
    }

    fn on_event(&self, _: &Event<'_>, _: Context<'_, S>) {
        self.step();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phases() -> Phases {
        let shows = Shows::Nothing;
        let shared = Shared { begun: Instant::now(), shows, done: AtomicU64::new(0), work: Mutex::default() };
        Phases { shared: Arc::new(shared) }
    }

    fn work(phases: &Phases) {
        tracing::subscriber::with_default(tracing_subscriber::registry().with(phases.clone()), || {
            {
                let _phase = tracing::info_span!("read", total = 2_u64).entered();
                tracing::trace!("a file");
                tracing::trace!("a file");
                tracing::trace!(target: "somebody_else", "not of ours");
            }
            let _phase = tracing::info_span!("link").entered();
        });
    }

    #[test]
    fn phases_are_counted_in_their_order() {
        let phases = phases();
        work(&phases);
        let report: serde_json::Value = serde_json::from_str(&phases.report(Timings::Json)).unwrap();
        let named = |i: usize| (report["phases"][i]["phase"].as_str().unwrap(), report["phases"][i]["count"].as_u64());
        assert_eq!((named(0), named(1)), (("read", Some(2)), ("link", Some(0))));
        assert!(report["seconds"].as_f64().unwrap() >= report["phases"][0]["seconds"].as_f64().unwrap());
    }

    #[test]
    fn as_text_every_phase_has_a_line() {
        let phases = phases();
        work(&phases);
        let text = phases.report(Timings::Text);
        let first = text.lines().map(|line| line.split_whitespace().next().unwrap()).collect::<Vec<_>>();
        assert_eq!(first, ["read", "link", "in"]);
    }
}
