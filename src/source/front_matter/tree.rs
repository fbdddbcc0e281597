//! A YAML parser's events to our tree.

use super::edits::Edited;
use super::mistake::quote_for;
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, Span, codes};
use crate::schema::{Entry, Key, Map, Node, Scalar, Style, Value, shortened};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};
use std::collections::HashMap;
use std::sync::Arc;

/// The deepest nesting that is read.
const MAX_DEPTH: usize = 64;
/// The most values that are read.
const MAX_VALUES: usize = 20_000;

/// What a reading gave.
pub(super) struct Attempt {
    /// The keys read, all of them when nothing stopped the reading.
    pub(super) map: Map,
    /// What is wrong with the tree: duplicate keys, references, tags.
    pub(super) problems: Vec<Diagnostic>,
    /// Where and why the parser gave up.
    pub(super) stopped: Option<Stop>,
}

/// Where and why the parser gave up.
pub(super) struct Stop {
    /// The byte of the front matter, unchanged.
    pub(super) at: usize,
    /// The parser's reason.
    pub(super) reason: String,
}

/// Reads the tree of a front matter that begins at byte `offset` of its file.
pub(super) fn build(file: &Arc<SourceFile>, offset: usize, edited: &Edited<'_>) -> Attempt {
    let mut builder =
        Builder { file, offset, edited, frames: Vec::new(), problems: Vec::new(), root: None, values: 0, full: false };
    let mut stopped = None;
    for event in Parser::new_from_str(&edited.text) {
        match event {
            Ok((event, span)) => {
                let span = builder.span(span.start.index(), span.end.index());
                builder.event(event, span);
            }
            Err(error) => {
                stopped = Some(stop(&error, edited));
                break;
            }
        }
        if builder.full {
            break;
        }
    }
    builder.close_all();
    let map = builder.top();
    Attempt { map, problems: builder.problems, stopped }
}

fn stop(error: &ScanError, edited: &Edited<'_>) -> Stop {
    Stop { at: edited.original(error.marker().index()), reason: error.info().to_owned() }
}

enum Frame {
    List { start: Span, items: Vec<Node> },
    Map { start: Span, entries: Vec<Entry>, others: HashMap<String, Span>, key: Pending },
}

/// The most keys of a map that are looked through one by one. Nearly all maps have fewer, and a hostile
/// one has thousands.
const FEW: usize = 16;

/// Where a key stands already: among the first entries of its map, or the `others`.
fn place_of(key: &str, entries: &[Entry], others: &HashMap<String, Span>) -> Option<Span> {
    let first = entries.iter().take(FEW).find(|entry| entry.key.text == key);
    first.map(|entry| entry.key.span).or_else(|| others.get(key).copied())
}

/// What a map waits for.
enum Pending {
    Key,
    Value(Key),
    /// The value of a key that cannot be used; it is read and dropped.
    Dropped,
}

struct Builder<'a> {
    file: &'a Arc<SourceFile>,
    offset: usize,
    edited: &'a Edited<'a>,
    frames: Vec<Frame>,
    problems: Vec<Diagnostic>,
    root: Option<Node>,
    values: usize,
    full: bool,
}

impl Builder<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        let start = self.edited.original(start);
        Span::new(start, self.edited.original(end).max(start)).shifted(self.offset)
    }

    fn report(&mut self, rule: &'static Rule, span: Span, message: &str, help: &str) {
        self.problems.push(Diagnostic::new(rule, Place::new(self.file, span), message).help(help));
    }

    /// Reports the `!` or `&` that a value begins with; `false` when there is none.
    fn report_property(&mut self, span: Span) -> bool {
        let Some(sign) = self.source(span).chars().next().filter(|sign| matches!(sign, '!' | '&')) else {
            return false;
        };
        let first_line = self.source(span).lines().next().unwrap_or_default().trim_end().len();
        let span = Span::new(span.start(), span.start() + first_line);
        let message = format!("a text that begins with `{sign}` has a meaning of its own in YAML");
        let problem = Diagnostic::new(&codes::front_matter::NOT_PLAIN, Place::new(self.file, span), message)
            .help("put the text in quotes");
        let text = self.source(span);
        self.problems.push(match quote_for(text) {
            Some(quote) => problem.patch(Place::new(self.file, span), format!("{quote}{text}{quote}")),
            None => problem,
        });
        true
    }

    fn source(&self, span: Span) -> &str {
        self.file.text.get(span.start()..span.end()).unwrap_or_default()
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                };
                let mut text = text.into_owned();
                if (anchor > 0 || tag.is_some()) && self.report_property(span) && style == Style::Plain {
                    // What the author wrote is what was meant.
                    text = self.source(span).to_owned();
                }
                let is_null = style == Style::Plain && matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL");
                let value = if is_null { Value::Null } else { Value::Scalar(Scalar { text, style }) };
                self.put(Node { span, value });
            }
            Event::Alias(_) => {
                self.report(
                    &codes::front_matter::NOT_PLAIN,
                    span,
                    "a text that begins with `*` refers to something else in YAML",
                    "put the whole text in quotes, or write out the value that it refers to",
                );
                self.put(Node { span, value: Value::Null });
            }
            Event::SequenceStart(anchor, tag) => {
                if anchor > 0 || tag.is_some() {
                    self.report_property(span);
                }
                self.open(span, true);
            }
            Event::MappingStart(anchor, tag) => {
                if anchor > 0 || tag.is_some() {
                    self.report_property(span);
                }
                self.open(span, false);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::DocumentStart(_) if self.root.is_some() => {
                let first_line = self.source(span).lines().next().unwrap_or_default().len();
                self.report(
                    &codes::front_matter::SYNTAX,
                    Span::new(span.start(), span.start() + first_line),
                    "the keys end here, and what stands below is not read",
                    "write nothing but `---` on the line that ends the front matter, and take other such lines out",
                );
                self.full = true;
            }
            _ => {}
        }
    }

    fn open(&mut self, span: Span, is_list: bool) {
        if self.frames.len() >= MAX_DEPTH {
            self.report(
                &codes::front_matter::TOO_LARGE,
                span,
                &format!("the front matter is nested deeper than {MAX_DEPTH} levels"),
                "write it with fewer levels",
            );
            self.full = true;
            return;
        }
        self.frames.push(if is_list {
            Frame::List { start: span, items: Vec::new() }
        } else {
            Frame::Map { start: span, entries: Vec::new(), others: HashMap::new(), key: Pending::Key }
        });
    }

    fn close(&mut self, end: Span) {
        let node = match self.frames.pop() {
            Some(Frame::List { start, items }) => {
                let last = items.last().map(|item| item.span.end());
                Node { span: extent(self.file, start, last, end), value: Value::List(items) }
            }
            Some(Frame::Map { start, entries, .. }) => {
                let last = entries.last().map(|entry| entry.value.span.end().max(entry.key.span.end()));
                Node { span: extent(self.file, start, last, end), value: Value::Map(Map { entries }) }
            }
            None => return,
        };
        self.put(node);
    }

    fn close_all(&mut self) {
        while !self.frames.is_empty() {
            self.close(Span::default());
        }
    }

    fn put(&mut self, node: Node) {
        self.values += 1;
        if self.values > MAX_VALUES && !self.full {
            self.report(
                &codes::front_matter::TOO_LARGE,
                node.span,
                &format!("the front matter holds more than {MAX_VALUES} values"),
                "split it into several documents",
            );
            self.full = true;
        }
        match self.frames.last_mut() {
            None => {
                if self.root.is_none() {
                    self.root = Some(node);
                }
            }
            Some(Frame::List { items, .. }) => items.push(node),
            Some(Frame::Map { entries, others, key, .. }) => match std::mem::replace(key, Pending::Key) {
                Pending::Value(name) => entries.push(Entry { key: name, value: node }),
                Pending::Dropped => {}
                Pending::Key => {
                    let text = match node.value {
                        Value::Scalar(scalar) => scalar.text,
                        Value::Null => String::new(),
                        Value::List(_) | Value::Map(_) => {
                            *key = Pending::Dropped;
                            self.report(
                                &codes::front_matter::NOT_PLAIN,
                                node.span,
                                "a key has to be one text",
                                "write the key as plain text, without brackets and without `?`",
                            );
                            return;
                        }
                    };
                    if let Some(first) = place_of(&text, entries, others) {
                        *key = Pending::Dropped;
                        let first = Place::new(self.file, first);
                        self.problems.push(
                            Diagnostic::new(
                                &codes::front_matter::DUPLICATE_KEY,
                                Place::new(self.file, node.span),
                                format!("`{}` stands here a second time", shortened(&text)),
                            )
                            .label(first, "the first one is here")
                            .help("keep one of the two; the first one counts until then"),
                        );
                        return;
                    }
                    if entries.len() >= FEW {
                        others.insert(text.clone(), node.span);
                    }
                    *key = Pending::Value(Key { text, span: node.span });
                }
            },
        }
    }

    /// The keys at the top.
    fn top(&mut self) -> Map {
        match self.root.take() {
            Some(Node { value: Value::Map(map), .. }) => map,
            None | Some(Node { value: Value::Null, .. }) => Map::default(),
            Some(node) => {
                let end = self.file.text[node.span.start()..node.span.end()]
                    .find('\n')
                    .map_or(node.span.end(), |i| node.span.start() + i);
                self.report(
                    &codes::front_matter::SYNTAX,
                    Span::new(node.span.start(), end),
                    "the front matter is not made of keys with values",
                    "write a key, a colon, a blank and the value on each line, such as `title: Northwind`",
                );
                Map::default()
            }
        }
    }
}

/// From where a collection begins to where its last item or its closing bracket ends.
fn extent(file: &SourceFile, start: Span, last: Option<usize>, end: Span) -> Span {
    let bracket = file.text.get(start.start()..).is_some_and(|rest| rest.starts_with(['{', '[']));
    let end = if bracket && end.end() > 0 { end.end() } else { last.unwrap_or(start.end()) };
    Span::new(start.start(), end.max(start.start()))
}
