//! Tables in Markdown, and how figures are written in them.

use std::fmt::{self, Display};

/// Where a column's text stands.
#[derive(Debug, Clone, Copy)]
pub enum Align {
    /// For words.
    Left,
    /// For figures.
    Right,
}

/// A table.
#[derive(Debug)]
pub struct Table {
    lines: Vec<String>,
}

impl Table {
    /// A table of these columns.
    pub fn new(columns: &[(&str, Align)]) -> Self {
        let mut table = Self { lines: Vec::new() };
        table.row(columns.iter().map(|(name, _)| (*name).to_owned()));
        table.row(columns.iter().map(|(_, align)| match align {
            Align::Left => "---".to_owned(),
            Align::Right => "---:".to_owned(),
        }));
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        self.lines.push(format!("| {} |", cells.join(" | ")));
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// `117.8 MB`.
pub fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

/// `2.43`, `0.083`: three figures, so that small ratios can be told apart.
pub fn times(ratio: f64) -> String {
    format!("{ratio:.*}", if ratio < 0.995 { 3 } else { 2 })
}

/// `12,345`.
pub fn grouped(number: usize) -> String {
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
