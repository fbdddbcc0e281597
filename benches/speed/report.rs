//! What was measured, as tables.

use super::Measured;
use std::fmt::Write as _;

/// What was measured for one size.
pub struct Row {
    /// The opportunities.
    pub opportunities: usize,
    /// The files of the playbook.
    pub documents: usize,
    /// Their bytes.
    pub bytes: usize,
    /// `salesbook check`.
    pub check: Measured,
    /// `salesbook build` into a folder that is not there.
    pub build: Measured,
    /// The pages built.
    pub pages: usize,
    /// The bytes of the whole site.
    pub site_bytes: u64,
}

/// The tables, as Markdown.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| opportunities | files | their size | pages | size of the site |\n| ---: | ---: | ---: | ---: | ---: |\n",
    );
    for row in rows {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            grouped(row.opportunities),
            grouped(row.documents),
            megabytes(row.bytes as f64),
            grouped(row.pages),
            megabytes(row.site_bytes as f64),
        );
    }
    for (name, of) in [("check", (|row| row.check) as fn(&Row) -> Measured), ("build", |row| row.build)] {
        let _ = write!(
            text,
            "\n### {name}\n\n| opportunities | on the clock | processor | of it in the system | memory at most | a thousand opportunities |\n\
             | ---: | ---: | ---: | ---: | ---: | ---: |\n"
        );
        for row in rows {
            let measured = of(row);
            let _ = writeln!(
                text,
                "| {} | {:.2} s | {:.2} s | {:.2} s | {} | {:.2} s |",
                grouped(row.opportunities),
                measured.wall,
                measured.user + measured.system,
                measured.system,
                megabytes(measured.memory as f64 * 1024.0),
                measured.wall * 1_000.0 / row.opportunities as f64,
            );
        }
        for pair in rows.windows(2) {
            let (small, large) = (of(&pair[0]), of(&pair[1]));
            let _ = write!(
                text,
                "\nFrom {} to {} opportunities, {} times as many: {:.1} times the time, {:.1} times the processor, {:.1} times the memory.\n",
                grouped(pair[0].opportunities),
                grouped(pair[1].opportunities),
                pair[1].opportunities / pair[0].opportunities,
                large.wall / small.wall,
                (large.user + large.system) / (small.user + small.system),
                large.memory as f64 / small.memory as f64,
            );
        }
    }
    text
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

/// `12,345`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
