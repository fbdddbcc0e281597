//! What git answers, to files with their last changes. Pieces of an answer end with a zero byte.

use super::git::Told;
use super::{File, LastChange};
use crate::schema::parse_date;
use std::collections::HashMap;
use std::io::{self, BufRead, Read};

/// The most bytes of one piece: a path, a name.
const MAX_PIECE: u64 = 64 * 1024;
/// The most letters of an author's name.
const MAX_LETTERS: usize = 80;

/// The files of `git ls-tree -r -z`, none of them with a last change yet.
pub(super) fn files_of(out: &mut dyn BufRead) -> io::Result<HashMap<String, File>> {
    let mut files = HashMap::new();
    let mut bytes = Vec::new();
    while let Some(entry) = piece(out, &mut bytes)? {
        // `100644 blob NAME<tab>path`
        let Some((about, path)) = entry.split_once('\t') else { continue };
        if let Some(blob) = about.split(' ').nth(2) {
            files.insert(path.to_owned(), File { blob: blob.to_owned(), last_change: None, is_dated: false });
        }
    }
    Ok(files)
}

/// Gives the files their last changes from `git log -z --name-only --format=%x00/%ad%x00%an`, the newest
/// commit first: the date behind a `/`, with which no path begins, the author, the paths, and empty
/// pieces between. The paths begin with that of the folder, `prefix`.
pub(super) fn dated_files(
    out: &mut dyn BufRead,
    prefix: &str,
    mut files: HashMap<String, File>,
) -> io::Result<Told<HashMap<String, File>>> {
    let mut left = files.len();
    let mut commit: Option<LastChange> = None;
    let mut is_author = false;
    let mut bytes = Vec::new();
    while left > 0 {
        let Some(piece) = piece(out, &mut bytes)? else { return Ok(Told::All(files)) };
        if is_author {
            is_author = false;
            if let Some(commit) = &mut commit {
                commit.author = author(piece);
            }
        } else if let Some(date) = piece.strip_prefix('/') {
            is_author = true;
            commit = parse_date(date).ok().map(|date| LastChange { date, author: None });
        } else {
            // A line ends before the first path of a commit, unless it is a merge.
            let path = piece.strip_prefix('\n').unwrap_or(piece).strip_prefix(prefix);
            if let Some(file) = path.and_then(|path| files.get_mut(path)).filter(|file| !file.is_dated) {
                file.is_dated = true;
                file.last_change.clone_from(&commit);
                left -= 1;
            }
        }
    }
    Ok(Told::Enough(files))
}

/// The next piece, without the zero byte behind it; `None` behind the last one.
fn piece<'b>(out: &mut dyn BufRead, bytes: &'b mut Vec<u8>) -> io::Result<Option<&'b str>> {
    bytes.clear();
    out.take(MAX_PIECE).read_until(0, bytes)?;
    match bytes.split_last() {
        None => Ok(None),
        // What is no text names no document.
        Some((0, piece)) => Ok(Some(std::str::from_utf8(piece).unwrap_or("\n"))),
        Some(_) if bytes.len() as u64 == MAX_PIECE => Err(io::Error::other("a name in it is too long")),
        Some(_) => Ok(None),
    }
}

/// The name of an author as pages may show it: no address of mail, no signs that are no letters.
fn author(name: &str) -> Option<String> {
    let name: String = name.chars().filter(|c| !c.is_control()).take(MAX_LETTERS).collect();
    let name = name.trim();
    (!name.is_empty() && !name.contains('@')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(answer: &str, paths: &[&str]) -> Vec<(String, Option<String>)> {
        let listed: String = paths.iter().map(|path| format!("100644 blob abc\t{path}\0")).collect();
        let files = files_of(&mut listed.as_bytes()).unwrap();
        assert_eq!(files.len(), paths.len());
        let (Told::All(files) | Told::Enough(files)) = dated_files(&mut answer.as_bytes(), "at/", files).unwrap();
        let line = |change: &LastChange| format!("{} {:?}", change.date, change.author);
        let mut all: Vec<_> = files.into_iter().map(|(path, f)| (path, f.last_change.as_ref().map(line))).collect();
        all.sort();
        all
    }

    fn pair(path: &str, change: Option<&str>) -> (String, Option<String>) {
        (path.to_owned(), change.map(str::to_owned))
    }

    #[test]
    fn the_newest_commit_of_a_file_counts() {
        let merges = "\0/2026-11-21\0Tom\0\0/2026-11-20\0Ada\0\0at/in a merge.md\0";
        let answer = format!(
            "{merges}\0/2026-11-16\0Mara Lind\0\nat/b/c d.md\0gone.md\0\0/2026-10-01\0Tom\0\nat/a.md\0at/b/c d.md\0at/in a merge.md\0"
        );
        let expected = [
            pair("a.md", Some("2026-10-01 Some(\"Tom\")")),
            pair("b/c d.md", Some("2026-11-16 Some(\"Mara Lind\")")),
            pair("in a merge.md", Some("2026-11-20 Some(\"Ada\")")),
            pair("new.md", None),
        ];
        assert_eq!(dated(&answer, &["a.md", "b/c d.md", "in a merge.md", "new.md"]), expected);
    }

    #[test]
    fn names_and_dates_of_any_kind_put_nothing_out_of_step() {
        let answer = "\0/\0\0\nat/a.md\0\0/2026-02-30\0x\0\nat/b.md\0\0/2026-11-01\0tom@acme.example\0\nat/c.md\0\0/2026-11-01\0/2026\0\nat/d.md\0";
        let expected = [
            pair("a.md", None),
            pair("b.md", None),
            pair("c.md", Some("2026-11-01 None")),
            pair("d.md", Some("2026-11-01 Some(\"/2026\")")),
        ];
        assert_eq!(dated(answer, &["a.md", "b.md", "c.md", "d.md"]), expected);
    }

    #[test]
    fn a_piece_without_end_is_refused() {
        let long = "x".repeat(200_000);
        assert!(files_of(&mut long.as_bytes()).is_err());
        assert!(files_of(&mut &long.as_bytes()[..100]).unwrap().is_empty());
    }
}
