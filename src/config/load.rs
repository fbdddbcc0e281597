//! Reading `site.toml` into the tree, and the tree into settings.

use super::{Config, mistake, sound};
use crate::diagnostics::{Diagnostic, SourceFile, Span};
use crate::schema::{Entry, FieldValue, Key, Lowering, Map, NoVocabulary, Node, Scalar, Style, Value};
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The settings that a `site.toml` holds, and what is wrong with it. Settings that could not be
/// read have their defaults.
#[must_use]
pub fn load(file: &Arc<SourceFile>) -> (Config, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut diagnostics = mistake::findings(&errors, file);
    let node = Node { span: Span::new(0, file.text.len()), value: Value::Map(map_of(table.get_ref())) };
    let mut cx = Lowering { is_whole: errors.is_empty(), ..Lowering::new(file, &NoVocabulary) };
    let mut config = Config::lower(&node, &mut cx).unwrap_or_default();
    sound::look(&mut config, &mut cx);
    diagnostics.append(&mut cx.diagnostics);
    (config, diagnostics)
}

fn map_of(table: &DeTable<'_>) -> Map {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: Key { text: key.get_ref().to_string(), span: span_of(key) },
            value: node_of(value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key.span);
    Map { entries }
}

fn node_of(value: &Spanned<DeValue<'_>>) -> Node {
    let plain = |text: String| Value::Scalar(Scalar { text, style: Style::Plain });
    let inner = match value.get_ref() {
        DeValue::String(text) => Value::Scalar(Scalar { text: text.to_string(), style: Style::Quoted }),
        DeValue::Integer(number) => plain(number.to_string()),
        DeValue::Float(number) => plain(number.to_string()),
        DeValue::Boolean(yes) => plain(yes.to_string()),
        DeValue::Datetime(date) => plain(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(node_of).collect()),
        DeValue::Table(table) => Value::Map(map_of(table)),
    };
    Node { span: span_of(value), value: inner }
}

fn span_of<T>(value: &Spanned<T>) -> Span {
    let range = value.span();
    Span::new(range.start, range.end)
}
