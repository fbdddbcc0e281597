//! What the git repository around a playbook tells of its documents: when each was last changed, and
//! by whom; and that nothing in a repository gets to run a program.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::{DAY, Fixture};
use salesbook::project::{Report, build};
use salesbook::source::{History, Lack};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

/// A playbook in a git repository.
struct Repository {
    playbook: Fixture,
    out: tempfile::TempDir,
}

/// Calls git in a test's own process.
fn git(folder: &Path, arguments: &[&str]) -> Output {
    let mut git = Command::new("git");
    git.current_dir(folder).env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
    git.args(["-c", "user.name=Nobody", "-c", "user.email=nobody@acme.example", "-c", "init.defaultBranch=main"]);
    git.args(arguments).output().unwrap()
}

/// What says that a process is a test's own.
const ALONE: &str = "SALESBOOK_TEST_ALONE";

/// Makes a test in a process of its own, where git has no settings but those of the test's
/// repositories: neither the machine's nor those of whoever runs it. Without git it says aloud that
/// the test was not made.
fn with_git<T: Fn(Repository)>(test: T) {
    if std::env::var_os(ALONE).is_some() {
        return test(Repository::new(&[]));
    }
    // `history::NAME::{{closure}}`
    let name = std::any::type_name::<T>().split("::").nth(1).unwrap();
    if Command::new("git").arg("--version").output().is_err() {
        // Not by a macro for printing: what those print is shown of tests alone that fail.
        let _ = writeln!(std::io::stderr(), "SKIPPED {name}: there is no git on this machine");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let own = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env(ALONE, "1")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&own.stdout);
    assert!(own.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&own.stderr));
}

impl Repository {
    /// The account and the opportunity of the fixture, not yet committed.
    fn new(options: &[&str]) -> Self {
        let new = Self { playbook: Fixture::base(), out: tempfile::tempdir().unwrap() };
        new.settings("");
        new.git(&[&["init", "-q"], options].concat());
        new
    }

    fn root(&self) -> &Path {
        self.playbook.root()
    }

    fn settings(&self, more: &str) {
        let team = "[[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n[[team]]\nid = \"tom\"\nname = \"Tom Okafor\"\n";
        self.playbook.file("site.toml", format!("title = \"Test\"\n{team}{more}"));
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = git(self.root(), arguments);
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, author: &str, moment: &str) {
        self.git(&["add", "-A"]);
        let author = format!("--author={author} <someone@acme.example>");
        self.git(&["commit", "-q", "-m", "a change", &author, &format!("--date={moment}")]);
    }

    fn build(&self) -> Report {
        build(self.root(), &self.playbook.check_on(DAY), self.out.path()).unwrap()
    }

    /// The line at the foot of a page that says where it comes from.
    fn foot(&self, page: &str) -> String {
        self.build();
        let html = fs::read_to_string(self.out.path().join(page)).unwrap();
        let (_, foot) = html.split_once("Written in ").unwrap_or_else(|| panic!("{page} has no source"));
        foot.split_once("</p>").unwrap().0.to_owned()
    }
}

const ACCOUNT: &str = "accounts/acme/index.html";
const SOURCE: &str = "<code>content/accounts/acme.md</code>";

#[test]
fn a_page_says_when_its_document_was_changed_and_by_whom() {
    with_git(|repository| {
        repository.commit("Tom Okafor", "2026-10-01T12:00:00+00:00");
        let account = repository.root().join("content/accounts/acme.md");
        let text = fs::read_to_string(&account).unwrap();
        fs::write(&account, format!("{text}\nMore.\n")).unwrap();
        // Late in the evening there, the next day in Greenwich.
        repository.commit("Aoife Brennan", "2026-11-16T23:30:00-08:00");
        let foot = repository.foot(ACCOUNT);
        assert_eq!(
            foot,
            format!("{SOURCE} · Last change <time datetime=\"2026-11-16\">16 Nov 2026</time> by Aoife Brennan")
        );
        // One of us has a page.
        let deal = repository.foot("opportunities/acme-planning/index.html");
        assert!(
            deal.ends_with("1 Oct 2026</time> by <a href=\"../../people/tom/index.html\">Tom Okafor</a>"),
            "{deal}"
        );
    });
}

#[test]
fn a_file_that_no_commit_has_as_it_is_has_no_date() {
    with_git(|repository| {
        assert_eq!(repository.foot(ACCOUNT), SOURCE);
        assert_eq!(repository.build().lack, Some(Lack::NoRepository));
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        assert!(repository.foot(ACCOUNT).contains("16 Nov 2026"));
        let account = repository.root().join("content/accounts/acme.md");
        let text = fs::read_to_string(&account).unwrap();
        fs::write(&account, format!("{text}x")).unwrap();
        assert_eq!(repository.foot(ACCOUNT), SOURCE);
        fs::write(&account, &text).unwrap();
        assert!(repository.foot(ACCOUNT).contains("16 Nov 2026"));
        // A file that git wrote with the ends of lines of another system is the same.
        fs::write(&account, text.replace('\n', "\r\n")).unwrap();
        assert!(repository.foot(ACCOUNT).contains("16 Nov 2026"));
        repository.playbook.file("content/new.md", "---\ntitle: New\n---\n");
        assert_eq!(repository.foot("new/index.html"), "<code>content/new.md</code>");
        assert_eq!(repository.build().lack, None);
    });
}

#[test]
fn both_sides_of_a_merge_keep_their_dates_and_what_was_written_while_merging_has_its_own() {
    with_git(|repository| {
        let page = |name: &str, text: &str| {
            repository.playbook.file(&format!("content/{name}.md"), format!("---\ntitle: {name}\n---\n{text}\n"));
        };
        for name in ["left", "right", "both"] {
            page(name, "old");
        }
        repository.commit("Tom Okafor", "2026-09-01T12:00:00+00:00");
        repository.git(&["checkout", "-q", "-b", "side"]);
        page("right", "new");
        page("both", "right");
        repository.commit("Tom Okafor", "2026-10-05T12:00:00+00:00");
        repository.git(&["checkout", "-q", "-"]);
        page("left", "new");
        page("both", "left");
        repository.commit("Tom Okafor", "2026-10-06T12:00:00+00:00");
        assert!(!git(repository.root(), &["merge", "-q", "side"]).status.success(), "the two sides do not meet");
        page("both", "left and right");
        repository.commit("Tom Okafor", "2026-10-07T12:00:00+00:00");
        let days = [("left", "6 Oct 2026"), ("right", "5 Oct 2026"), ("both", "7 Oct 2026")];
        for (name, day) in days {
            let foot = repository.foot(&format!("{name}/index.html"));
            assert!(foot.contains(day), "{name}: {foot}");
        }
    });
}

#[test]
fn a_playbook_may_be_a_part_of_a_repository_and_files_may_have_any_name() {
    with_git(|repository| {
        let inner = repository.root().join("sales/our book");
        fs::create_dir_all(&inner).unwrap();
        fs::rename(repository.root().join("content"), inner.join("content")).unwrap();
        fs::create_dir_all(inner.join("content/手 册")).unwrap();
        fs::write(inner.join("content/手 册/é \"x\".md"), "---\ntitle: Odd\n---\n").unwrap();
        fs::write(repository.root().join("content.md"), "not of the playbook").unwrap();
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        let history = History::of(&inner.join("content"), None);
        let change = history.last_change("手 册/é \"x\".md", "---\ntitle: Odd\n---\n").unwrap();
        assert_eq!((change.date.to_string().as_str(), change.author.as_deref()), ("2026-11-16", Some("Mara Lind")));
        assert!(history.last_change("content.md", "not of the playbook").is_none());
    });
}

#[test]
fn a_part_of_the_history_is_no_history() {
    with_git(|repository| {
        repository.commit("Mara Lind", "2026-10-01T12:00:00+00:00");
        repository.playbook.file("content/new.md", "---\ntitle: New\n---\n");
        repository.commit("Mara Lind", "2026-11-01T12:00:00+00:00");
        let copy = tempfile::tempdir().unwrap();
        let from = format!("file://{}", repository.root().display());
        let cloned = git(copy.path(), &["clone", "-q", "--depth=1", &from, "copy"]);
        assert!(cloned.status.success(), "{}", String::from_utf8_lossy(&cloned.stderr));
        let history = History::of(&copy.path().join("copy/content"), None);
        assert_eq!(history.lack(), Some(&Lack::Shallow));
        assert!(history.last_change("new.md", "---\ntitle: New\n---\n").is_none());
    });
}

#[test]
fn settings_leave_out_authors_or_all_of_it_and_an_address_is_no_name() {
    with_git(|repository| {
        repository.settings("[publish]\nauthors = false\n");
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        assert!(repository.foot(ACCOUNT).ends_with("16 Nov 2026</time>"));
        repository.settings("[publish]\nlast_change = false\n");
        assert_eq!(repository.foot(ACCOUNT), SOURCE);
        assert_eq!(repository.build().lack, None);
        repository.settings("");
        fs::remove_file(repository.root().join("content/accounts/acme.md")).unwrap();
        repository.commit("Mara Lind", "2026-11-17T12:00:00+01:00");
        repository.playbook.file("content/accounts/acme.md", "---\ntitle: Acme\nstanding: current\n---\n");
        repository.commit("mara@acme.example", "2026-11-18T12:00:00+01:00");
        assert!(repository.foot(ACCOUNT).ends_with("18 Nov 2026</time>"));
    });
}

#[test]
fn the_same_state_makes_the_same_bytes_and_no_commit_means_no_second_look() {
    with_git(|repository| {
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        repository.build();
        let again = repository.build().published;
        assert_eq!((again.written, again.removed), (0, 0));
        let content = repository.root().join("content");
        let first = History::of(&content, None);
        assert!(Arc::ptr_eq(&first, &History::of(&content, Some(&first))));
        repository.playbook.file("content/new.md", "---\ntitle: New\n---\n");
        repository.commit("Mara Lind", "2026-11-17T12:00:00+01:00");
        assert!(History::of(&content, Some(&first)).last_change("new.md", "---\ntitle: New\n---\n").is_some());
    });
}

#[test]
#[cfg(unix)]
fn nothing_that_a_repository_brings_along_is_run() {
    with_git(|repository| {
        use std::os::unix::fs::PermissionsExt;
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        let own = repository.root().join(".git");
        let ran = repository.root().join("ran");
        let program = |name: &str| -> PathBuf {
            let path = own.join(name);
            fs::write(&path, format!("#!/bin/sh\necho {name} >> '{}'\n", ran.display())).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
            path
        };
        program("post-index-change");
        for (key, name) in [
            ("core.fsmonitor", "fsmonitor"),
            ("core.pager", "pager"),
            ("pager.log", "pager"),
            ("gpg.program", "gpg"),
            ("diff.external", "diff"),
            ("diff.x.textconv", "textconv"),
            ("diff.x.command", "diff"),
            ("filter.x.clean", "clean"),
            ("filter.x.process", "process"),
            ("core.sshCommand", "ssh"),
            ("core.askPass", "ask"),
            ("credential.helper", "credential"),
        ] {
            repository.git(&["config", key, program(name).to_str().unwrap()]);
        }
        let helper = program("remote");
        for (key, value) in [
            ("log.showSignature", "true"),
            ("core.hooksPath", own.to_str().unwrap()),
            ("alias.log", &format!("!{}", helper.display())),
            ("protocol.ext.allow", "always"),
            ("remote.origin.url", &format!("ext::{}", helper.display())),
            ("remote.origin.promisor", "true"),
            ("remote.origin.partialclonefilter", "blob:none"),
            ("extensions.partialClone", "origin"),
            ("core.repositoryFormatVersion", "1"),
        ] {
            repository.git(&["config", key, value]);
        }
        fs::write(own.join("info/attributes"), "* filter=x diff=x\n").unwrap();
        let touched = repository.root().join("content/accounts/acme.md");
        fs::write(&touched, fs::read_to_string(&touched).unwrap()).unwrap();
        let _ = fs::remove_file(&ran);

        assert!(repository.foot(ACCOUNT).contains("16 Nov 2026"));
        assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap());
        // What is not in the store would have to be fetched.
        let tree = repository.git(&["rev-parse", "HEAD:content/accounts"]);
        let _ = fs::remove_file(&ran);
        fs::remove_file(own.join("objects").join(&tree[..2]).join(tree[2..].trim())).unwrap();
        assert!(matches!(repository.build().lack, Some(Lack::Failed(_))));
        assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap());
        // The traps are real: git by itself steps into them.
        git(repository.root(), &["log", "--name-only"]);
        git(repository.root(), &["status"]);
        let stepped = fs::read_to_string(&ran).unwrap();
        assert!(stepped.contains("remote") && stepped.contains("fsmonitor"), "{stepped}");
    });
}

#[test]
fn the_environment_leads_to_no_other_repository() {
    with_git(|repository| {
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        let other = Repository::new(&[]);
        other.commit("Somebody Else", "2026-01-01T12:00:00+00:00");
        let out = repository.out.path();
        let status = Command::new(assert_cmd::cargo::cargo_bin!("salesbook"))
            .current_dir(repository.root())
            .env("GIT_DIR", other.root().join(".git"))
            .env("GIT_WORK_TREE", other.root())
            .args(["build", "--today", "2026-11-24", "--out"])
            .arg(out)
            .output()
            .unwrap();
        let html = fs::read_to_string(out.join(ACCOUNT)).unwrap();
        assert!(html.contains("Mara Lind") && !html.contains("Somebody Else"), "{status:?}");
    });
}

#[test]
fn a_repository_that_names_its_contents_by_sha_256_has_dates_as_well() {
    with_git(|_| {
        let repository = Repository::new(&["--object-format=sha256"]);
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        assert_eq!(repository.git(&["rev-parse", "HEAD"]).trim().len(), 64);
        assert!(repository.foot(ACCOUNT).contains("16 Nov 2026"));
        let account = repository.root().join("content/accounts/acme.md");
        fs::write(&account, format!("{}x", fs::read_to_string(&account).unwrap())).unwrap();
        assert_eq!(repository.foot(ACCOUNT), SOURCE);
    });
}

#[test]
fn the_settings_of_the_machine_and_of_the_user_count() {
    with_git(|repository| {
        repository.commit("Mara Lind", "2026-11-16T12:00:00+01:00");
        let settings = repository.out.path().join("settings");
        let site = repository.out.path().join("public");
        for (place, wrong) in [("GIT_CONFIG_SYSTEM", true), ("GIT_CONFIG_GLOBAL", true), ("GIT_CONFIG_GLOBAL", false)] {
            // What git cannot read it complains of: so it has looked.
            fs::write(&settings, if wrong { "[no setting" } else { "[safe]\n\tdirectory = *\n" }).unwrap();
            let built = Command::new(assert_cmd::cargo::cargo_bin!("salesbook"))
                .current_dir(repository.root())
                .env("GIT_CONFIG_NOSYSTEM", "0")
                .env(place, &settings)
                .args(["build", "--today", "2026-11-24", "--out"])
                .arg(&site)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&built.stderr);
            assert!(built.status.success(), "{said}");
            assert_eq!(said.contains("git says: bad config line"), wrong, "{place}: {said}");
            assert_eq!(fs::read_to_string(site.join(ACCOUNT)).unwrap().contains("16 Nov 2026"), !wrong, "{place}");
        }
    });
}

#[test]
fn every_page_leads_to_where_its_document_is_changed() {
    let playbook = Fixture::base();
    let edit = "https://forge.example.com/team/book?ref=main&file={path}";
    playbook.file("site.toml", format!("title = \"Test\"\n[publish]\nlast_change = false\nedit_url = \"{edit}\"\n"));
    playbook.file("content/手册/a b&c.md", "---\ntitle: Odd\n---\n");
    let out = tempfile::tempdir().unwrap();
    build(playbook.root(), &playbook.check_on(DAY), out.path()).unwrap();
    let read = |page: &str| fs::read_to_string(out.path().join(page)).unwrap();
    let begin = "<a href=\"https://forge.example.com/team/book?ref=main&amp;file=content/";
    let end = "\" rel=\"noopener noreferrer\">Edit this page</a>";
    assert!(read(ACCOUNT).contains(&format!("{begin}accounts/acme.md{end}")));
    assert!(read("手册/a b&c/index.html").contains(&format!("{begin}%E6%89%8B%E5%86%8C/a%20b%26c.md{end}")));
    assert!(!read("methodology/index.html").contains("Edit this page"));
}
