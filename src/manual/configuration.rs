//! The configuration reference: every key of `site.toml`.

use super::record::{Explained, keys};
use super::write::{SETTINGS, anchor, line};
use crate::config::Config;
use crate::schema::{FieldDoc, Record, RecordDoc, Shape};
use std::fmt::Write as _;

const PROSE: &str = include_str!("configuration.md");

/// The whole page.
pub(super) fn page() -> String {
    let mut text = PROSE.to_owned();
    text.push('\n');
    let mut explained = Explained::default();
    text.push_str(&table(&Config::doc(), "", &mut explained));
    text
}

/// The keys of a table of the file, and a section for each table inside it.
fn table(record: &RecordDoc, path: &str, explained: &mut Explained) -> String {
    let link = |field: &FieldDoc, _: &Shape| {
        let title = title(field, path);
        format!("[{title}](#{})", anchor(&title))
    };
    let section = if path.is_empty() { "site".to_owned() } else { path.replace('.', "-") };
    let mut text = keys(&record.fields, &section, &SETTINGS, &link, explained);
    for field in &record.fields {
        if let Some(inner) = record_in(&field.shape) {
            let _ = write!(text, "\n## {}\n\n{}\n\n", title(field, path), line(inner.doc));
            text.push_str(&table(&inner, &below(path, field.key), explained));
        }
    }
    text
}

/// The line that begins the table: `[publish]`, `[[team]]`.
fn title(field: &FieldDoc, path: &str) -> String {
    let path = below(path, field.key);
    if matches!(field.shape, Shape::List(_)) { format!("`[[{path}]]`") } else { format!("`[{path}]`") }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn record_in(shape: &Shape) -> Option<RecordDoc> {
    match shape {
        Shape::List(inner) => record_in(inner),
        Shape::Record(doc) => Some(doc()),
        _ => None,
    }
}
