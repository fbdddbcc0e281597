//! Places in files: byte spans, and the line and column a person reads.

use std::sync::Arc;
use std::sync::OnceLock;

/// A half-open range of bytes in one file's text. A file that is read has less than 4 GB, and every
/// value of a playbook has a span, so it is kept small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start: small(start), end: small(end) }
    }

    /// An empty span at `at`.
    #[must_use]
    pub const fn at(at: usize) -> Self {
        Self::new(at, at)
    }

    /// First byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same span moved `by` bytes towards the end.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self::new(self.start() + by, self.end() + by)
    }
}

/// A place in a file; one past 4 GB, where no file that is read reaches, counts as that.
const fn small(at: usize) -> u32 {
    if at > u32::MAX as usize { u32::MAX } else { at as u32 }
}

/// A line and a column, both counted from 1; the column counts characters, as editors do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A file as it was read: its path relative to the site's root, with `/`, and its whole text.
#[derive(Debug)]
pub struct SourceFile {
    /// Path relative to the site's root, always with forward slashes.
    pub path: String,
    /// The text. For a file that is not valid UTF-8 the bad bytes are replaced.
    pub text: String,
    line_starts: OnceLock<Box<[u32]>>,
    /// The characters before each block of [`BLOCK`] bytes.
    characters: OnceLock<Vec<usize>>,
}

/// The bytes between two places whose characters are counted once: a line may be megabytes long,
/// and thousands of findings on it.
const BLOCK: usize = 4096;

impl SourceFile {
    /// A file from its site-relative path and text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
        })
    }

    /// Where each line starts, in bytes.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let breaks = || memchr::memchr_iter(b'\n', self.text.as_bytes());
            let mut starts = Vec::with_capacity(breaks().count() + 1);
            starts.push(0);
            starts.extend(breaks().map(|at| small(at + 1)));
            starts.into()
        })
    }

    /// The characters before a byte that begins one.
    fn characters_before(&self, offset: usize) -> usize {
        let bytes = self.text.as_bytes();
        let blocks = self.characters.get_or_init(|| {
            let mut before = 0;
            let counted = bytes.chunks(BLOCK).map(|block| {
                let here = before;
                before += count_characters(block);
                here
            });
            counted.collect()
        });
        let block = (offset / BLOCK).min(blocks.len().saturating_sub(1));
        let before = blocks.get(block).copied().unwrap_or_default();
        before + count_characters(&bytes[block * BLOCK..offset])
    }

    /// The line and column of a byte offset; offsets past the end count as the end, and one
    /// inside a character as that character's start.
    #[must_use]
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let offset = self.text.floor_char_boundary(offset.min(self.text.len()));
        let line = self.line_starts().partition_point(|start| *start as usize <= offset).max(1);
        let start = self.line_starts()[line - 1] as usize;
        let characters = if offset - start <= BLOCK {
            count_characters(&self.text.as_bytes()[start..offset])
        } else {
            self.characters_before(offset) - self.characters_before(start)
        };
        LineColumn { line, column: characters + 1 }
    }

    /// The bytes of line `line` (from 1) without its line ending; past the end, the end of the text.
    #[must_use]
    pub fn line_span(&self, line: usize) -> Span {
        let starts = self.line_starts();
        let Some(start) = starts.get(line.wrapping_sub(1)).map(|start| *start as usize) else {
            return Span::at(self.text.len());
        };
        let end = starts.get(line).map_or(self.text.len(), |next| *next as usize - 1);
        Span::new(start, start + self.text[start..end].trim_end_matches('\r').len())
    }

    /// The text of line `line` (from 1) without its line ending; empty past the end.
    #[must_use]
    pub fn line(&self, line: usize) -> &str {
        let span = self.line_span(line);
        &self.text[span.start()..span.end()]
    }
}

/// The characters that begin in some bytes of a text.
fn count_characters(bytes: &[u8]) -> usize {
    // All bytes of a character but the first look like this: 10xxxxxx.
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// A span in a file.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes meant.
    pub span: Span,
}

impl Place {
    /// A span in a file.
    #[must_use]
    pub fn new(file: &Arc<SourceFile>, span: Span) -> Self {
        Self { file: Arc::clone(file), span }
    }

    /// A place that means the whole file: its very first byte.
    #[must_use]
    pub fn file(file: &Arc<SourceFile>) -> Self {
        Self::new(file, Span::at(0))
    }

    /// What stands between the quotes, when the text there has quotes around it.
    #[must_use]
    pub fn inside_quotes(self) -> Self {
        let text = self.file.text.get(self.span.start()..self.span.end()).unwrap_or_default();
        let quoted =
            ['"', '\''].iter().any(|quote| text.len() >= 2 && text.starts_with(*quote) && text.ends_with(*quote));
        let span = if quoted { Span::new(self.span.start() + 1, self.span.end() - 1) } else { self.span };
        Self { span, ..self }
    }

    /// Where the span begins.
    #[must_use]
    pub fn start(&self) -> LineColumn {
        self.file.line_column(self.span.start())
    }

    /// Where the span ends (one past its last character).
    #[must_use]
    pub fn end(&self) -> LineColumn {
        self.file.line_column(self.span.end())
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.file.path == other.file.path && self.span == other.span
    }
}

impl Eq for Place {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let file = SourceFile::new("a.md", "Café: x\r\ny");
        assert_eq!(file.line_column(0), LineColumn { line: 1, column: 1 });
        assert_eq!(file.line_column("Café: ".len()), LineColumn { line: 1, column: 7 });
        assert_eq!(file.line_column(9999), LineColumn { line: 2, column: 2 });
        assert_eq!(file.line(1), "Café: x");
        assert_eq!(file.line(2), "y");
        assert_eq!(file.line(3), "");
        assert_eq!(SourceFile::new("a.md", "").line_column(0), LineColumn { line: 1, column: 1 });
    }

    #[test]
    fn columns_on_long_lines_are_counted_in_blocks() {
        let text = "é東a🦀".repeat(5000);
        let file = SourceFile::new("a.md", format!("x\n{text}"));
        for (count, (at, _)) in text.char_indices().enumerate().step_by(977).chain([(20_000, (text.len(), 'x'))]) {
            assert_eq!(file.line_column(at + 2), LineColumn { line: 2, column: count + 1 }, "{at}");
        }
    }
}
