//! Taking the keys of a record one by one, and reporting those nobody took.

use super::{Entry, Map, Node, Value, Vocabulary, WordSet, shortened};
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, Span, codes, nearest};
use std::sync::Arc;

/// What reading a file's fields needs, and what it finds wrong.
#[derive(Debug)]
pub struct Lowering<'a> {
    /// The file being read.
    pub file: &'a Arc<SourceFile>,
    /// The words of the methodology.
    pub vocabulary: &'a dyn Vocabulary,
    /// Whether all of the file was understood. If not, a key that is not there may be in the rest.
    pub is_whole: bool,
    /// What is wrong so far.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Lowering<'a> {
    /// Ready to read `file`, all of which was understood.
    #[must_use]
    pub const fn new(file: &'a Arc<SourceFile>, vocabulary: &'a dyn Vocabulary) -> Self {
        Self { file, vocabulary, is_whole: true, diagnostics: Vec::new() }
    }

    /// A place in the file.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place::new(self.file, span)
    }

    /// A finding in the file, to be completed and given to [`Self::report`].
    #[must_use]
    pub fn problem(&self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, self.place(span), message)
    }

    /// The place of a word in its set; reports it when the set has no such word.
    pub fn word(&mut self, set: WordSet, word: &str, span: Span) -> Option<usize> {
        let found = self.vocabulary.index_of(set, word);
        if found.is_none() {
            let words = self.vocabulary.words(set);
            let problem = self.problem(set.rule(), span, format!("there is no {} `{}`", set.what(), shortened(word)));
            let is_number = word.bytes().all(|b| b.is_ascii_digit() || b == b'#');
            let list = match set {
                WordSet::Criterion if is_number => format!("the criteria are numbered from 1 to {}", words.len()),
                _ => format!("write one of: {}", words.join(", ")),
            };
            let problem = match nearest(word, words) {
                Some(near) => problem.help(format!("did you mean `{near}`?")).patch(self.place(span), near),
                None => problem.help(list),
            };
            self.report(problem);
        }
        found
    }

    /// Adds a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}

/// The keys and values of a node; reports it when it has none. `written` is how such a thing is
/// written, "levels are written as codes with a word each", and `help` what the author could do.
pub fn lower_map<'n>(node: &'n Node, written: &str, help: impl Into<String>, cx: &mut Lowering<'_>) -> Option<&'n Map> {
    if let Value::Map(map) = &node.value {
        return Some(map);
    }
    let message = format!("{written}, here is {}", node.shape_in_words());
    let problem = cx.problem(&codes::document::keys::WRONG_SHAPE, node.span, message).help(help);
    cx.report(problem);
    None
}

/// The keys of one record while it is read.
#[derive(Debug)]
pub struct Fields<'m> {
    map: &'m Map,
    /// The bytes of the record.
    pub span: Span,
    known: Vec<&'static str>,
    /// Everything left is the author's own: names of parties, criteria, slots.
    open: bool,
}

impl<'m> Fields<'m> {
    /// The keys of `map`, none taken yet.
    #[must_use]
    pub const fn new(map: &'m Map, span: Span) -> Self {
        Self { map, span, known: Vec::new(), open: false }
    }

    /// The entry of `key`, unless it is absent or null. Makes `key` known.
    pub fn take(&mut self, key: &'static str) -> Option<&'m Entry> {
        self.known.push(key);
        self.map.get(key).filter(|entry| entry.value.value != Value::Null)
    }

    /// Where to say that a key has no value: at the key when it stands there without one, else at
    /// the first line of the record.
    #[must_use]
    pub fn missing_at(&self, key: &str, file: &SourceFile) -> Span {
        self.map.get(key).map_or_else(
            || {
                let text = &file.text[self.span.start()..self.span.end()];
                Span::new(self.span.start(), text.find('\n').map_or(self.span.end(), |i| self.span.start() + i))
            },
            |entry| entry.key.span,
        )
    }

    /// Whether the key was asked for already.
    #[must_use]
    pub fn is_known(&self, key: &str) -> bool {
        self.known.contains(&key)
    }

    /// The keys asked for that have a value, each with the bytes of the value.
    #[must_use]
    pub fn sections(&self) -> Vec<(&'static str, Span)> {
        let value = |key: &&'static str| Some((*key, self.map.get(key)?.value.span));
        self.known.iter().filter_map(value).collect()
    }

    /// Lets every key that is left pass: they are names of the author's own.
    pub const fn allow_others(&mut self) {
        self.open = true;
    }

    /// Reports every key that no one took. `what` names the record: "an account".
    pub fn finish(self, what: &str, cx: &mut Lowering<'_>) {
        for entry in &self.map.entries {
            let key = entry.key.text.as_str();
            if self.open || self.is_known(key) {
                continue;
            }
            let place = cx.place(entry.key.span);
            let mut problem = cx.problem(
                &codes::document::keys::UNKNOWN_KEY,
                entry.key.span,
                format!("{what} has no key `{}`", shortened(key)),
            );
            problem = match nearest(key, self.known.iter().copied()) {
                Some(near) => problem.help(format!("did you mean `{near}`?")).patch(place, near),
                None => problem.help(format!("it takes: {}", self.known.join(", "))),
            };
            cx.report(problem);
        }
    }
}
