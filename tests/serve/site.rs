//! A small playbook in a folder of its own, and a preview of it.

use crate::PATIENCE;
use crate::client::{Answer, Events, get};
use salesbook::project::{self, Project, Report};
use salesbook::serve::{self, Notice, Options, Preview, Say};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A playbook on disk. Its root is a folder in the temporary one, so that it can be moved.
pub struct Site {
    folder: tempfile::TempDir,
}

pub const ACME: &str = "---\ntitle: Acme\n---\n\nMakes anvils.\n";

impl Site {
    pub fn new() -> Self {
        let site = Self { folder: tempfile::tempdir().unwrap() };
        site.lay();
        site
    }

    /// Writes the playbook's files.
    pub fn lay(&self) {
        self.write("site.toml", "title = \"Anvils\"\n");
        self.write("content/accounts/acme.md", ACME);
        self.write(
            "content/opportunities/rocket.md",
            "---\ntitle: Rocket sledge\naccount: acme\namount: 90000 EUR\nclose_date: 2026-12-24\n---\n\nA sledge.\n",
        );
        self.write("content/pages/notes.md", "---\ntitle: Notes\n---\n\nFirst words.\n");
        self.write("content/pages/ünder läg.md", "---\ntitle: Umlauts\n---\n\nText.\n");
        self.write_bytes("content/media/film.mp4", &film(100_000));
        self.write_bytes("content/media/dot.png", b"\x89PNG\r\n\x1a\n");
        self.write("assets/own.css", "body { color: black }\n");
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("book")
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Beside the playbook.
    pub fn beside(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// As editors do that never leave a half-written file: beside it, then renamed.
    pub fn save(&self, path: &str, text: &str) {
        let path = self.path(path);
        let beside = path.with_extension("md~new");
        fs::write(&beside, text).unwrap();
        fs::rename(beside, path).unwrap();
    }

    /// Publishes the site.
    pub fn build(&self, out: &Path) -> Report {
        let loaded = Project::open(&self.root()).unwrap().load().unwrap();
        project::build(&self.root(), &loaded.check(self.options().today), out).unwrap()
    }

    pub fn options(&self) -> Options {
        options(&self.root())
    }

    pub fn preview(&self) -> Running {
        Running::start(&self.options())
    }
}

/// Bytes of which each knows its place.
pub fn film(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

pub fn options(root: &Path) -> Options {
    Options { root: root.to_owned(), today: "2026-11-24".parse().unwrap(), host: None, port: 0, poll: false }
}

/// A preview, and what it said.
pub struct Running {
    preview: Option<Preview>,
    pub address: SocketAddr,
    said: Arc<Mutex<Vec<Notice>>>,
}

impl Running {
    pub fn start(options: &Options) -> Self {
        let said = Arc::new(Mutex::new(Vec::new()));
        let say: Say = Arc::new({
            let said = Arc::clone(&said);
            move |notice| said.lock().unwrap().push(notice)
        });
        let preview = serve::start(options, &say).unwrap();
        Self { address: preview.address(), preview: Some(preview), said }
    }

    pub fn url(&self) -> String {
        self.preview.as_ref().unwrap().url().to_owned()
    }

    pub fn get(&self, target: &str) -> Answer {
        get(self.address, target)
    }

    /// The text of a page that is there.
    pub fn page(&self, target: &str) -> String {
        let answer = self.get(target);
        assert_eq!(answer.status, 200, "{target}: {}", answer.text());
        answer.text()
    }

    pub fn events(&self) -> Events {
        Events::open(self.address)
    }

    pub fn said(&self) -> Vec<Notice> {
        self.said.lock().unwrap().clone()
    }

    pub fn stop(&mut self) {
        self.preview.take().unwrap().stop();
    }

    /// It answers, and soon.
    pub fn is_well(&self) {
        let started = std::time::Instant::now();
        assert!(self.page("/").contains("Anvils"));
        assert!(started.elapsed() < PATIENCE / 4, "answered after {:?}", started.elapsed());
    }
}
