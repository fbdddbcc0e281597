//! The bytes of a file to its text, within bounds.

use crate::diagnostics::{Diagnostic, Place, SourceFile, Span, codes};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// Why a file could not be taken in.
#[derive(Debug)]
pub(super) enum Unread {
    /// It is a pipe, a device or the like: reading it might never end.
    NotAFile,
    /// It is larger than wanted.
    TooLarge,
    /// The system says why.
    Failed(std::io::Error),
}

/// The bytes of a file of at most `limit` bytes.
pub(super) fn bytes_within(disk_path: &Path, limit: u64) -> Result<Vec<u8>, Unread> {
    // A pipe without a writer would be waited for, so it is not opened at all.
    let metadata = std::fs::metadata(disk_path).map_err(Unread::Failed)?;
    if !metadata.is_file() {
        return Err(Unread::NotAFile);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or_default());
    let file = File::open(disk_path).map_err(Unread::Failed)?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(Unread::Failed)?;
    if bytes.len() as u64 > limit { Err(Unread::TooLarge) } else { Ok(bytes) }
}

/// The file made of some bytes. When they are not UTF-8, that is added to `problems`, and the file
/// holds what can be understood of them.
pub(super) fn file_of(path: &str, bytes: Vec<u8>, problems: &mut Vec<Diagnostic>) -> Arc<SourceFile> {
    let (text, wrong) = if let Some(text) = utf16(&bytes) {
        (text, Some((0, "the file is saved as UTF-16, not as UTF-8")))
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                // Up to the first bad byte, the text and the file are the same.
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                (text, Some((valid, "the file is not saved as UTF-8")))
            }
        }
    };
    let file = SourceFile::new(path, text);
    if let Some((at, message)) = wrong {
        problems.push(
            Diagnostic::new(&codes::file::NOT_UTF8, Place::new(&file, Span::at(at)), message)
                .help("save it again as UTF-8; most editors offer it under \"Save with encoding\""),
        );
    }
    file
}

/// The text of bytes that are UTF-16: those with its mark, and those in which every other byte is
/// zero at the beginning, as it is with Latin letters.
fn utf16(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..bytes.len().min(64) & !1).filter(|start| start.len() >= 4)?;
    let zeros = |from: usize| start.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    let letters = |from: usize| start.iter().skip(from).step_by(2).all(|byte| *byte != 0);
    let little = start.starts_with(&[0xFF, 0xFE]) || (zeros(1) && letters(0));
    let big = start.starts_with(&[0xFE, 0xFF]) || (zeros(0) && letters(1));
    if !little && !big {
        return None;
    }
    let units = bytes.chunks_exact(2).map(|pair| {
        let pair = [pair[0], pair[1]];
        if little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
    });
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_is_told_from_text_and_from_noise() {
        let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let text = "---\ntitle: Café 東\n---\n";
        assert_eq!(utf16(&little(&format!("\u{feff}{text}"))), Some(format!("\u{feff}{text}")));
        assert_eq!(utf16(&big(&format!("\u{feff}{text}"))), Some(format!("\u{feff}{text}")));
        assert_eq!(utf16(&little("title: a")).as_deref(), Some("title: a"));
        assert_eq!(utf16(&big("title: a")).as_deref(), Some("title: a"));
        assert_eq!(utf16(text.as_bytes()), None);
        assert_eq!(utf16(&[0; 40]), None);
        assert_eq!(utf16(b"a\0"), None);
        assert_eq!(utf16(b""), None);
    }
}
