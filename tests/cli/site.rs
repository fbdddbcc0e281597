//! A playbook in a folder of its own, and the program called on it.

use assert_cmd::Command;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The day that counts as today in tests.
pub const TODAY: &str = "2026-11-24";

/// A playbook in a temporary folder.
pub struct Site {
    _folder: TempDir,
    pub root: PathBuf,
}

/// What the program did.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Site {
    /// An empty folder.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(folder.path()).unwrap();
        Self { _folder: folder, root }
    }

    /// A playbook that nothing is wrong with: two people, an account, an opportunity in a folder
    /// and one in a file.
    pub fn sound() -> Self {
        let site = Self::empty();
        site.settings("currency = \"EUR\"\n\n[[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n");
        site.write("content/accounts/acme.md", "---\ntitle: Acme\nstanding: current\n---\nText.\n");
        let deal = "account: acme\namount: 100000\nclose_date: 2027-03-31\n";
        site.write("content/opportunities/acme-crm/index.md", format!("---\ntitle: Acme CRM\n{deal}---\n"));
        site.write("content/opportunities/depot.md", format!("---\ntitle: Depot\n{deal}---\n"));
        site
    }

    /// A playbook with an error, a warning and a finding about nothing in particular.
    pub fn faulty() -> Self {
        let site = Self::sound();
        site.write("content/accounts/acme.md", "---\ntitle: Acme\nstandnig: current\n---\nText.\n");
        site.write("content/index.md", "See [[nobody]].\n");
        site
    }

    /// Writes a `site.toml` with these settings. What the methodology's rules would object to is
    /// silenced: here it is how findings are told that matters.
    pub fn settings(&self, settings: &str) {
        let of_rules = |code: &str| code.starts_with(['A', 'S', 'K', 'R', 'P', 'T', 'I']) || code.starts_with("X3");
        let codes = salesbook::diagnostics::all().map(|rule| rule.code).filter(|code| of_rules(code));
        let levels: String = codes.map(|code| format!("{code} = \"off\"\n")).collect();
        self.write("site.toml", format!("title = \"Test\"\n{settings}\n[rules]\n{levels}"));
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    pub fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// Every file below a folder, with what it holds.
    pub fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.root.join(folder))
    }

    /// Calls the program in the playbook's folder.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        run(&mut command(&self.root), arguments)
    }

    /// Calls the program in a folder below the playbook's.
    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        run(&mut command(&self.root.join(folder)), arguments)
    }
}

/// Every file below a folder, with what it holds.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The program, called in a folder, whatever the environment of the tests.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("salesbook"));
    command.current_dir(folder);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "SOURCE_DATE_EPOCH", "TERM", "CI", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// Runs it on the day of the tests, unless another is given.
pub fn run(command: &mut Command, arguments: &[&str]) -> Ran {
    if !arguments.iter().any(|argument| argument.starts_with("--today")) {
        command.args(["--today", TODAY]);
    }
    let output = command.args(arguments).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Ran {
    /// Asserts the code.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\n{}\n{}", self.out, self.err);
        self
    }

    /// Asserts that the output says something.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.out.contains(text), "{text:?} is not in\n{}", self.out);
        self
    }

    /// Asserts that the standard error says something.
    #[track_caller]
    pub fn complains(self, text: &str) -> Self {
        assert!(self.err.contains(text), "{text:?} is not in\n{}", self.err);
        self
    }
}
