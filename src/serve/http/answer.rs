//! An answer: status, headers and what is sent.

use crate::serve::edition::Made;
use crate::site::CONTENT_SECURITY_POLICY;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::Arc;
use tiny_http::{Header, Request, Response, StatusCode};

/// An answer.
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: Vec<(&'static str, String)>,
    body: Body,
    /// The bytes that are sent, or would be if the request asked for more than the headers.
    length: u64,
}

/// What is sent.
pub enum Body {
    /// Nothing.
    Nothing,
    /// This text.
    Text(Vec<u8>),
    /// A part of what is in memory.
    Made(Arc<Made>, Range<u64>),
    /// A part of a file.
    File(File, Range<u64>),
}

/// On every answer. What is not to be loaded into pages of others stays here, and a file is never
/// taken for something that its type does not say.
const ALWAYS: &[(&str, &str)] = &[
    ("Server", "salesbook"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
];

impl Answer {
    /// An answer with a body of a type.
    pub fn new(status: u16, content_type: &'static str, body: Body) -> Self {
        let length = match &body {
            Body::Nothing => 0,
            Body::Text(bytes) => bytes.len() as u64,
            Body::Made(_, range) | Body::File(_, range) => range.end - range.start,
        };
        Self { status, headers: vec![("Content-Type", content_type.to_owned())], body, length }
    }

    /// A line of text for the one who asked.
    pub fn text(status: u16, text: &str) -> Self {
        let body = Body::Text(format!("{text}\n").into_bytes());
        Self::new(status, "text/plain; charset=utf-8", body).with("Cache-Control", "no-store")
    }

    /// What the visitor has is still right.
    pub fn not_modified(length: u64) -> Self {
        Self { status: 304, headers: Vec::new(), body: Body::Nothing, length }
    }

    /// The same with another header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sends it.
    ///
    /// # Errors
    /// When the visitor takes none of it for too long.
    pub fn send(self, request: Request) -> io::Result<()> {
        let own = self.headers.iter().map(|(name, value)| (*name, value.as_str()));
        let headers = ALWAYS
            .iter()
            .copied()
            .chain(own)
            .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
            .collect();
        let reader: Box<dyn Read + Send> = match self.body {
            Body::Nothing => Box::new(io::empty()),
            Body::Text(bytes) => Box::new(Cursor::new(bytes)),
            Body::Made(made, range) => Box::new(Cursor::new(Piece { made, range })),
            Body::File(mut file, range) => {
                file.seek(SeekFrom::Start(range.start))?;
                Box::new(Exactly { file, left: range.end - range.start })
            }
        };
        let length = usize::try_from(self.length).ok();
        let response = Response::new(StatusCode(self.status), headers, reader, length, None);
        // Above a length of its own choice it would leave out how long the answer is.
        request.respond(response.with_chunked_threshold(usize::MAX))
    }
}

/// Some bytes of what is in memory.
struct Piece {
    made: Arc<Made>,
    range: Range<u64>,
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        let within = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(self.made.bytes.len());
        &self.made.bytes[within(self.range.start)..within(self.range.end)]
    }
}

/// As many bytes of a file as were announced, whatever becomes of the file meanwhile: with fewer,
/// the visitor would take the next answer for the rest of this one.
struct Exactly {
    file: File,
    left: u64,
}

impl Read for Exactly {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        if most == 0 {
            return Ok(0);
        }
        let read = match self.file.read(&mut buffer[..most]) {
            Ok(0) | Err(_) => {
                buffer[..most].fill(0);
                most
            }
            Ok(read) => read,
        };
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_shrinks_is_sent_at_the_length_that_was_announced() {
        let mut file = tempfile::tempfile().unwrap();
        io::Write::write_all(&mut file, b"abc").unwrap();
        file.seek(SeekFrom::Start(0)).unwrap();
        let mut sent = Vec::new();
        Exactly { file, left: 5 }.read_to_end(&mut sent).unwrap();
        assert_eq!(sent, b"abc\0\0");
    }
}
