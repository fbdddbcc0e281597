//! Where each value of a methodology file stands, so that every problem has its place.
//!
//! The reader of types knows no places, and takes its time over hostile files; so this one goes
//! first, and refuses what no methodology needs.

use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes, nearest};
use crate::schema::shortened;
use saphyr_parser::{Event, Parser};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How deep lists and keys may be nested; ours has five levels.
const DEEPEST: usize = 16;

/// The way from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Key(String),
    Item(usize),
}

/// A value of the file.
#[derive(Debug)]
struct Found {
    /// The span of its key, where it has one.
    key: Option<Span>,
    /// The span of its text; where it begins, for lists and keys.
    value: Span,
}

/// Every value of a file, by the way to it.
#[derive(Debug, Default)]
pub(super) struct Outline {
    found: Vec<Found>,
    inner: BTreeMap<(usize, Step), usize>,
}

/// A list or a group of keys that has begun and not ended.
struct Open {
    value: usize,
    /// `None` for a list.
    keys: Option<PendingKey>,
    items: usize,
}

type PendingKey = Option<(String, Span)>;

impl Outline {
    /// The outline of a file; else what is wrong with its form.
    pub(super) fn of(file: &Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let text = without_mark(&file.text);
        let bytes = ByteOffsets::of(text, file.text.len() - text.len());
        let mut outline = Self::default();
        let mut open: Vec<Open> = Vec::new();
        let mut problems = Vec::new();
        for event in Parser::new_from_str(text) {
            let (event, span) = match event {
                Ok((event, span)) => (event, Span::new(bytes.at(span.start.index()), bytes.at(span.end.index()))),
                Err(error) => {
                    problems.push(unreadable(file, Span::at(bytes.at(error.marker().index()))));
                    return Err(problems);
                }
            };
            match event {
                Event::SequenceStart(..) | Event::MappingStart(..) => {
                    if open.len() == DEEPEST {
                        problems.push(refused(file, span, "lists and keys are nested too deeply here"));
                        return Err(problems);
                    }
                    let Some(value) = outline.add(&mut open, Span::at(span.start())) else {
                        problems.push(refused(file, span, "a key is a word, here is a list or a group of keys"));
                        return Err(problems);
                    };
                    let keys = matches!(event, Event::MappingStart(..)).then_some(None);
                    open.push(Open { value, keys, items: 0 });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                }
                Event::Scalar(text, style, ..) => {
                    let plain = matches!(style, saphyr_parser::ScalarStyle::Plain);
                    if let Some(key) = outline.take_key(&mut open, &text, span) {
                        if let Some(before) = key {
                            problems.push(repeated_key(file, span, before, &text));
                        }
                        continue;
                    }
                    let nothing = text.trim().is_empty() || (plain && matches!(&*text, "~" | "null"));
                    if nothing && open.is_empty() {
                        continue;
                    }
                    let key = open.last().and_then(|parent| parent.keys.as_ref()?.as_ref()).map(|(_, span)| *span);
                    if nothing {
                        problems.push(empty(file, key.unwrap_or(span)));
                    }
                    outline.add(&mut open, span);
                }
                Event::Alias(_) => {
                    problems.push(refused(file, span, "a reference (`*`) cannot stand in a methodology file"));
                    return Err(problems);
                }
                Event::DocumentStart(_) if !outline.found.is_empty() => {
                    problems.push(refused(file, span, "a second document begins here"));
                    return Err(problems);
                }
                _ => {}
            }
        }
        if problems.is_empty() { Ok(outline) } else { Err(problems) }
    }

    /// Whether the file holds nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Takes a scalar as a key, when one is expected: `Some` with the place of the same key before, if any.
    fn take_key(&self, open: &mut [Open], text: &str, span: Span) -> Option<Option<Span>> {
        let parent = open.last_mut()?;
        let waiting = parent.keys.as_mut()?;
        if waiting.is_some() {
            return None;
        }
        *waiting = Some((text.to_owned(), span));
        let before = self.inner.get(&(parent.value, Step::Key(text.to_owned())));
        Some(before.and_then(|&index| self.found[index].key))
    }

    /// Adds a value to the innermost open one; `None` where a key is expected.
    fn add(&mut self, open: &mut [Open], value: Span) -> Option<usize> {
        let index = self.found.len();
        let mut key = None;
        if let Some(parent) = open.last_mut() {
            let step = match &mut parent.keys {
                Some(waiting) => {
                    let (text, span) = waiting.take()?;
                    key = Some(span);
                    Step::Key(text)
                }
                None => {
                    parent.items += 1;
                    Step::Item(parent.items - 1)
                }
            };
            self.inner.insert((parent.value, step), index);
        }
        self.found.push(Found { key, value });
        Some(index)
    }

    /// The place of a value, such as `questions[0].criteria[2].slug`; of the nearest around it
    /// that the file has, when it has not that one.
    pub(super) fn value(&self, path: &str) -> Span {
        self.follow(path).map_or_else(Span::default, |found| match found.key {
            Some(key) if found.value.start() == found.value.end() => key,
            _ => found.value,
        })
    }

    /// The place of a value's key; of the value, when it has none.
    pub(super) fn key(&self, path: &str) -> Span {
        self.follow(path).map_or_else(Span::default, |found| found.key.unwrap_or(found.value))
    }

    /// Whether the file has this very value.
    pub(super) fn has(&self, path: &str) -> bool {
        let mut at = 0;
        steps(path).all(|step| {
            self.inner.get(&(at, step)).is_some_and(|index| {
                at = *index;
                true
            })
        })
    }

    fn follow(&self, path: &str) -> Option<&Found> {
        let mut at = 0;
        for step in steps(path) {
            match self.inner.get(&(at, step)) {
                Some(&index) => at = index,
                None => break,
            }
        }
        self.found.get(at)
    }
}

/// The steps of a way such as `questions[0].criteria[2].slug`.
fn steps(path: &str) -> impl Iterator<Item = Step> {
    path.split(['.', '[']).filter(|part| !part.is_empty()).map(|part| {
        let item = part.strip_suffix(']').and_then(|number| number.parse().ok());
        item.map_or_else(|| Step::Key(part.to_owned()), Step::Item)
    })
}

/// The byte at which each character begins: the reader of YAML counts characters.
struct ByteOffsets(Vec<usize>);

impl ByteOffsets {
    /// The offsets in a file whose `text` begins at the byte `start`.
    fn of(text: &str, start: usize) -> Self {
        Self(text.char_indices().map(|(byte, _)| start + byte).chain([start + text.len()]).collect())
    }

    fn at(&self, character: usize) -> usize {
        self.0.get(character).or(self.0.last()).copied().unwrap_or_default()
    }
}

/// A text without the mark that some editors put before it: neither reader of YAML takes it.
pub(super) fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// The finding for text that is not YAML.
pub(super) fn unreadable(file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    refused(file, span, "the methodology file cannot be understood from here on")
        .help("look at the indentation, which is made of blanks and never of tabs")
        .help("put a text in quotes if it contains `: ` or ` #`, or begins with a sign")
}

fn refused(file: &Arc<SourceFile>, span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(&codes::methodology::UNREADABLE, Place::new(file, span), message)
}

fn repeated_key(file: &Arc<SourceFile>, span: Span, before: Span, key: &str) -> Diagnostic {
    let message = format!("the key `{}` stands here a second time", shortened(key));
    Diagnostic::new(&codes::methodology::REPEATED_NAME, Place::new(file, span), message)
        .label(Place::new(file, before), "it stands here first")
        .help("keep one of them")
}

fn empty(file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    Diagnostic::new(&codes::methodology::EMPTY, Place::new(file, span), "nothing is written here")
        .help("write a text, or leave the key out if it is one that may be left out")
}

/// The finding for a key that does not belong where it stands.
pub(super) fn unknown_key(file: &Arc<SourceFile>, span: Span, key: &str, keys: &[&str]) -> Diagnostic {
    let message = format!("`{}` is not a key that belongs here", shortened(key));
    let problem = Diagnostic::new(&codes::methodology::UNKNOWN_KEY, Place::new(file, span), message);
    let problem = match nearest(key, keys.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")).patch(Place::new(file, span), near),
        None => problem,
    };
    if keys.is_empty() { problem } else { problem.help(format!("the keys here are: {}", keys.join(", "))) }
}
