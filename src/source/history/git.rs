//! Asking git, so that what a repository brings along starts no program, and nothing waits for ever.
//!
//! A repository may come from anywhere: its own settings name programs for many an occasion (a filter,
//! a difference, a signature, a remote, a monitor of files). Only questions are asked that read its
//! store of commits, never the files beside it, which would call filters. What reading the store might
//! still call is switched off one by one, and no way to another machine is allowed, which a clone
//! without all of its files would otherwise take. What the environment says of another repository,
//! and of how git should behave, is not handed on, but where the settings of the machine and of the
//! user are: those are trusted like git itself, and may say that somebody else's repository is safe.

use super::Lack;
use crate::diagnostics::render::on_one_line;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The longest that git may take with an answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most bytes of a complaint that are read.
const MAX_COMPLAINT: u64 = 4096;

/// Where the settings of the machine and of the user are, and whether those of the machine count.
const WHOSE_SETTINGS: &[&str] = &["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];

/// Settings that count more than those of the repository.
const SETTINGS: &[&str] = &[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.quotePath=false",
    "diff.orderFile=/dev/null",
    "diff.relative=false",
    "log.follow=false",
    "log.mailmap=false",
    "log.showRoot=true",
    "log.showSignature=false",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
];

/// The git around a folder.
pub(super) struct Git<'a> {
    /// The folder.
    pub folder: &'a Path,
}

/// What a reader took from an answer.
pub(super) enum Told<T> {
    /// It read to the end.
    All(T),
    /// It knows what it wanted to know before the end.
    Enough(T),
}

/// What came of a question.
pub(super) struct Answer<T> {
    /// What was taken from the answer.
    pub value: T,
    /// Whether git gave it without a failure, as far as it was read.
    is_whole: bool,
    /// What git said beside it.
    pub complaint: String,
}

impl<T> Answer<T> {
    /// The value, unless git failed.
    pub fn whole(self) -> Result<T, Lack> {
        if self.is_whole { Ok(self.value) } else { Err(self.failed()) }
    }

    /// That git failed, with the first line of what it says.
    pub fn failed(&self) -> Lack {
        let line = self.complaint.lines().next().unwrap_or("git fails").trim_start_matches("fatal: ");
        Lack::Failed(format!("git says: {}", on_one_line(line)))
    }
}

impl Git<'_> {
    /// Asks a question, and reads the answer while it is given.
    pub fn ask<T: Send + 'static>(
        &self,
        question: &[&str],
        read: impl FnOnce(&mut dyn BufRead) -> io::Result<Told<T>> + Send + 'static,
    ) -> Result<Answer<T>, Lack> {
        let mut git = self.command().args(question).spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Lack::NoGit,
            _ => Lack::Failed(format!("git does not start: {error}")),
        })?;
        let told = told(&mut git, read);
        // Whoever has read to the end has seen it ending; whoever has not waits for nothing more.
        if !matches!(told, Ok(Told::All(_))) {
            let _ = git.kill();
        }
        let mut complaint = Vec::new();
        if let Some(said) = git.stderr.take() {
            let _ = said.take(MAX_COMPLAINT).read_to_end(&mut complaint);
        }
        let ended = git.wait().map_err(|error| Lack::Failed(format!("git does not end: {error}")))?;
        let (value, is_whole) = match told? {
            Told::All(value) => (value, ended.success()),
            Told::Enough(value) => (value, true),
        };
        Ok(Answer { value, is_whole, complaint: String::from_utf8_lossy(&complaint).into_owned() })
    }

    fn command(&self) -> Command {
        let mut git = Command::new("git");
        for (name, _) in std::env::vars_os() {
            let is_of_git = name.as_encoded_bytes().starts_with(b"GIT_");
            if is_of_git && !WHOSE_SETTINGS.iter().any(|kept| name == *kept) {
                git.env_remove(name);
            }
        }
        git.env("GIT_ALLOW_PROTOCOL", "none")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            // Complaints are told apart by their words.
            .env("LC_ALL", "C")
            .args(["--no-pager", "--no-optional-locks", "--literal-pathspecs"]);
        for setting in SETTINGS {
            git.args(["-c", setting]);
        }
        git.arg("-C").arg(self.folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        git
    }
}

/// What a reader takes from the answer, within the time there is.
fn told<T: Send + 'static>(
    git: &mut Child,
    read: impl FnOnce(&mut dyn BufRead) -> io::Result<Told<T>> + Send + 'static,
) -> Result<Told<T>, Lack> {
    let Some(out) = git.stdout.take() else { return Err(Lack::Failed("git has no output".to_owned())) };
    let (done, wait) = channel();
    std::thread::spawn(move || {
        // Nobody waits any more when it took too long.
        let _ = done.send(read(&mut BufReader::with_capacity(64 * 1024, out)));
    });
    match wait.recv_timeout(PATIENCE) {
        Ok(Ok(told)) => Ok(told),
        Ok(Err(error)) => Err(Lack::Failed(format!("git cannot be understood: {error}"))),
        Err(RecvTimeoutError::Timeout) => {
            Err(Lack::Failed(format!("git takes longer than {} s with its history", PATIENCE.as_secs())))
        }
        Err(RecvTimeoutError::Disconnected) => Err(Lack::Failed("git cannot be understood".to_owned())),
    }
}
