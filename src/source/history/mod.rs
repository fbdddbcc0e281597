//! When each file of the content folder was last changed, and by whom, as the git repository around
//! it says.
//!
//! Nothing here can stop a build: without git, without a repository, with only a part of its history,
//! or with one that git does not read, no file has a last change. What a repository brings along (its
//! settings, hooks, filters, remotes) never gets to start a program: see [`git`].

mod answer;
mod git;

use crate::schema::Date;
use answer::{dated_files, files_of};
use git::{Git, Told};
use hmac_sha256::Hash as Sha256;
use sha1_smol::Sha1;
use std::collections::HashMap;
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// The most bytes that the name of a commit takes, with the folder's path.
const MAX_NAME: u64 = 16 * 1024;

/// The last change of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastChange {
    /// The day on which its author made it, where its author was.
    pub date: Date,
    /// The author's name. An address of mail in its place is left out.
    pub author: Option<String>,
}

/// The last changes of the files of a content folder, as they stand in the newest commit.
#[derive(Debug, Default)]
pub struct History {
    /// The newest commit.
    head: Commit,
    /// By path below the content folder.
    files: HashMap<String, File>,
    /// Why there are none.
    lack: Option<Lack>,
}

/// A file as it stands in the newest commit.
#[derive(Debug)]
struct File {
    /// The name that git gives to its content.
    blob: String,
    last_change: Option<LastChange>,
    /// Whether the commit that changed it last has been found; its date may be none.
    is_dated: bool,
}

/// Why there are no last changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// There is no git on this machine.
    NoGit,
    /// The folder is in no repository, or in one without a commit.
    NoRepository,
    /// The repository has only a part of its history: what is oldest in it was not changed then.
    Shallow,
    /// Git does not read it, or takes too long.
    Failed(String),
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoGit => f.write_str("pages do not say when they were last changed: there is no git here"),
            Self::NoRepository => {
                f.write_str("pages do not say when they were last changed: the playbook is in no git repository")
            }
            Self::Shallow => f.write_str(
                "pages do not say when they were last changed: the repository has only a part of its history; \
                 fetch all of it (`git fetch --unshallow`), or write `last_change = false` under [publish]",
            ),
            Self::Failed(why) => write!(f, "pages do not say when they were last changed: {why}"),
        }
    }
}

impl History {
    /// The history of a content folder. `previous` is handed back when no commit has come since.
    #[must_use]
    pub fn of(folder: &Path, previous: Option<&Arc<Self>>) -> Arc<Self> {
        let git = Git { folder };
        let head = match newest_commit(&git) {
            Ok(head) => head,
            Err(lack) => return Arc::new(Self { lack: Some(lack), ..Self::default() }),
        };
        // What failed once fails again, and may have taken its time.
        if let Some(previous) = previous.filter(|previous| previous.head == head) {
            return Arc::clone(previous);
        }
        Arc::new(match files(&git, &head) {
            Ok(files) => Self { head, files, lack: None },
            Err(lack) => Self { head, lack: Some(lack), ..Self::default() },
        })
    }

    /// Why there are no last changes.
    #[must_use]
    pub const fn lack(&self) -> Option<&Lack> {
        self.lack.as_ref()
    }

    /// The last change of a file, by its path below the content folder and its text; `None` when no
    /// commit has it as it is.
    #[must_use]
    pub fn last_change(&self, path: &str, text: &str) -> Option<&LastChange> {
        let file = self.files.get(path)?;
        // Git may have written the ends of lines as Windows has them.
        let is_same =
            is_named(&file.blob, text) || (text.contains("\r\n") && is_named(&file.blob, &text.replace("\r\n", "\n")));
        file.last_change.as_ref().filter(|_| is_same)
    }
}

/// A commit, as it is seen from the folder.
#[derive(Debug, Default, PartialEq, Eq)]
struct Commit {
    name: String,
    /// The folder's path in the repository, with a `/` behind it; empty for the repository's own.
    prefix: String,
}

/// The newest commit of a repository whose history is whole.
fn newest_commit(git: &Git<'_>) -> Result<Commit, Lack> {
    let told = git.ask(&["rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD^{commit}"], |out| {
        let mut text = String::new();
        out.take(MAX_NAME).read_to_string(&mut text)?;
        Ok(Told::All(text))
    })?;
    let mut lines = told.value.lines();
    match lines.next() {
        Some("false") => {}
        Some(_) => return Err(Lack::Shallow),
        None if told.complaint.contains("not a git repository") => return Err(Lack::NoRepository),
        None => return Err(told.failed()),
    }
    let is_name = |line: &&str| line.len() >= 40 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
    let prefix = lines.next().unwrap_or_default().to_owned();
    let name = lines.next().filter(is_name).map(str::to_owned).ok_or(Lack::NoRepository)?;
    Ok(Commit { name, prefix })
}

/// The files of a commit below the folder, each with its last change.
fn files(git: &Git<'_>, commit: &Commit) -> Result<HashMap<String, File>, Lack> {
    let listed = git.ask(&["ls-tree", "-r", "-z", &commit.name], |out| files_of(out).map(Told::All))?.whole()?;
    let question = [
        "log",
        "-z",
        // Of a merge, the files that are like neither side: somebody wrote them while merging.
        "-c",
        "--name-only",
        "--no-renames",
        "--no-show-signature",
        "--no-notes",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--ignore-submodules",
        "--encoding=UTF-8",
        "--date=short",
        "--format=%x00/%ad%x00%an",
        &commit.name,
        "--",
        ".",
    ];
    let prefix = commit.prefix.clone();
    git.ask(&question, move |out| dated_files(out, &prefix, listed))?.whole()
}

/// The letters of a name that is a SHA-256 rather than a SHA-1; a repository has names of one kind.
const SHA_256_LETTERS: usize = 64;

/// Whether this is the name that git gives to a text.
fn is_named(blob: &str, text: &str) -> bool {
    let head = format!("blob {}\0", text.len());
    if blob.len() == SHA_256_LETTERS {
        let mut sha = Sha256::new();
        sha.update(head);
        sha.update(text);
        sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>() == blob
    } else {
        let mut sha = Sha1::from(head);
        sha.update(text.as_bytes());
        sha.digest().to_string() == blob
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_name_that_git_gives_it() {
        assert!(is_named("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", ""));
        assert!(is_named("78981922613b2afb6025042ff6bd878ac1994e85", "a\n"));
        assert!(!is_named("78981922613b2afb6025042ff6bd878ac1994e85", "a"));
        let sha_256 = "f8625e43f9e04f24291f77cdbe4c71b3c2a3b0003f60419b3ed06a058d766c8b";
        assert!(is_named(sha_256, "a\n"));
        assert!(!is_named(sha_256, "a"));
    }

    #[test]
    fn a_file_that_was_changed_since_has_no_date() {
        let change = LastChange { date: Date::constant(2026, 11, 16), author: Some("Mara Lind".to_owned()) };
        let file = File {
            blob: "814f4a422927b82f5f8a43f8fab6d3839e3983f2".to_owned(),
            last_change: Some(change.clone()),
            is_dated: true,
        };
        let history = History { files: HashMap::from([("a.md".to_owned(), file)]), ..History::default() };
        assert_eq!(history.last_change("a.md", "one\ntwo\n"), Some(&change));
        assert_eq!(history.last_change("a.md", "one\r\ntwo\r\n"), Some(&change));
        assert_eq!(history.last_change("a.md", "one\ntwo"), None);
        assert_eq!(history.last_change("b.md", "one\ntwo\n"), None);
    }
}
