//! What the project wants to reach, and whether it does.

use crate::beside::{Beside, CHECK, FLOOR, FULL, PLAIN};
use crate::growth::{Growth, TOLERANCE};
use crate::measure::Measured;
use crate::peers;
use crate::tables::{Align, Table, grouped, times};

/// One target: a figure of one by a figure of another.
struct Target {
    what: &'static str,
    of: (&'static str, fn(Measured) -> f64),
    by: &'static str,
    at_most: f64,
}

const WALL: fn(Measured) -> f64 = |took| took.wall;
const PROCESSOR: fn(Measured) -> f64 = |took| took.processor();
const MEMORY: fn(Measured) -> f64 = |took| took.memory as f64;

const TARGETS: [Target; 6] = [
    Target { what: "plain build: clock ÷ floor", of: (PLAIN, WALL), by: FLOOR, at_most: 3.0 },
    Target { what: "plain build: clock ÷ Hugo", of: (PLAIN, WALL), by: peers::MEASURE, at_most: 1.0 / 12.0 },
    Target { what: "plain build: processor ÷ Hugo", of: (PLAIN, PROCESSOR), by: peers::MEASURE, at_most: 1.0 / 10.0 },
    Target { what: "plain build: memory ÷ Hugo", of: (PLAIN, MEMORY), by: peers::MEASURE, at_most: 1.0 / 5.0 },
    Target {
        what: "everything, built-in theme: clock ÷ Hugo's plain build",
        of: (FULL, WALL),
        by: peers::MEASURE,
        at_most: 1.0 / 3.0,
    },
    Target {
        what: "check, all rules: clock ÷ Hugo's plain build",
        of: (CHECK, WALL),
        by: peers::MEASURE,
        at_most: 1.0 / 10.0,
    },
];

/// Every target with what was measured.
pub fn table(beside: &Beside, growth: &Growth) -> String {
    let mut table = Table::new(&[
        ("target", Align::Left),
        ("at most", Align::Right),
        ("measured", Align::Right),
        ("met", Align::Left),
    ]);
    let mut row = |what: String, at_most: f64, measured: Option<f64>| {
        let (measured, met) = match measured {
            Some(measured) => (times(measured), if measured <= at_most { "yes" } else { "**no**" }),
            None => (String::new(), "not measured"),
        };
        table.row([what, times(at_most), measured, met.to_owned()]);
    };
    for Target { what, of: (name, figure), by, at_most } in TARGETS {
        let measured = beside.took(name).zip(beside.took(by)).map(|(of, by)| figure(of) / figure(by));
        row(what.to_owned(), at_most, measured);
    }
    for (name, what) in [(PLAIN, "plain build"), (CHECK, "check"), (FULL, "everything, built-in theme")] {
        for step in growth.steps(name) {
            let (from, to) = (grouped(step.from), grouped(step.to));
            row(format!("{what}: processor of a page at {to} ÷ at {from}"), TOLERANCE, Some(step.ratio));
        }
    }
    table.to_string()
}
