//! Findings that need more than files with a few lines of text in them.

use crate::fixture::Fixture;
use std::fs;
use std::io::Write;

#[test]
fn files_that_are_too_large() {
    let fixture = Fixture::base();
    fixture.file("content/accounts/northwind.md", "x".repeat(4 * 1024 * 1024 + 1));
    fixture.file("content/accounts/just-fits.md", "x".repeat(4 * 1024 * 1024));
    fixture.file("methodology.yaml", "# ".repeat(3 * 1024 * 1024));
    assert_eq!(
        fixture.findings(),
        [
            "content/accounts/northwind.md:1:1 F102 error the file is larger than 4 MB \
             | keep the text short, and let large files lie beside the document",
            "methodology.yaml:1:1 F102 error the file is larger than 4 MB \
             | keep the text short, and let large files lie beside the document",
        ]
    );
    fixture.file("methodology.yaml", "# ".repeat(1024 * 1024));
    assert_eq!(
        fixture.findings()[1],
        "methodology.yaml:1:1 M101 error the methodology file has more than 1048576 bytes \
         | keep only the parts that differ from the built-in methodology"
    );
    fixture.file("site.toml", "# ".repeat(1024 * 1024));
    assert_eq!(
        fixture.findings()[1],
        "site.toml:1:1 F102 error the file is larger than 1 MB \
         | keep the text short, and let large files lie beside the document"
    );
}

#[test]
fn front_matter_that_is_too_large() {
    let front = |lines: &str| format!("---\ntitle: Northwind\n{lines}---\n\n[[acmee]]\n");
    let found = |lines: &str| {
        let fixture = Fixture::base();
        fixture.file("content/accounts/northwind.md", front(lines));
        let mut found = fixture.findings();
        let link = found.pop().unwrap();
        assert!(link.contains("X103"), "the text below is read all the same: {link}");
        found
    };
    assert_eq!(
        found(&format!("outlook: {}\n", "good ".repeat(60_000))),
        ["content/accounts/northwind.md:2:1 Y105 error the front matter is larger than 256 KB \
             | move long texts below the closing `---`"]
    );
    assert_eq!(
        found(&format!("aliases: [{}]\n", "a,".repeat(20_000))),
        ["content/accounts/northwind.md:3:40005 Y105 error the front matter holds more than 20000 values \
             | split it into several documents"]
    );
    assert_eq!(
        found(&format!("outlook: {}\n", "[".repeat(100) + &"]".repeat(100))),
        [
            "content/accounts/northwind.md:3:10 D103 error one value is expected here, not a list \
             | write the text on one line after the key; put it in quotes if it contains `: ` or ` #`",
            "content/accounts/northwind.md:3:73 Y105 error the front matter is nested deeper than 64 levels \
             | write it with fewer levels"
        ]
    );
}

#[test]
fn names_that_differ_only_in_capitals() {
    let fixture = Fixture::base();
    fixture.file("content/pages/Guide.pdf", "one");
    fixture.file("content/pages/guide.pdf", "two");
    if fs::read(fixture.path("content/pages/Guide.pdf")).unwrap() != b"one" {
        skip("names_that_differ_only_in_capitals", "on this disk capitals make no difference");
        return;
    }
    fixture.file("content/NOTES/a.md", "");
    fixture.file("content/notes", "a file like a folder");
    fixture.file("content/Pages/other.md", "a folder may be spelled in two ways");
    let help = "rename one of them: on macOS and Windows they would be one; this one is left out";
    let finding = |path: &str, other: &str| {
        format!("{path}:1:1 F107 error {other} has the same name but for capital letters | {help}")
    };
    assert_eq!(
        fixture.findings(),
        [finding("content/notes", "content/NOTES"), finding("content/pages/guide.pdf", "content/pages/Guide.pdf"),]
    );
    assert_eq!(fixture.load().playbook.assets.len(), 1);
}

#[cfg(unix)]
mod unix {
    use super::skip;
    use crate::fixture::{Fixture, line};
    use salesbook::project::Project;
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::Command;

    #[test]
    fn names_that_cannot_be_used() {
        let fixture = Fixture::base();
        for name in [&b"caf\xE9.md"[..], b"a\nb.md", b"a\\b.png"] {
            let written = fs::write(fixture.root().join("content").join(OsStr::from_bytes(name)), "x");
            if let Err(error) = written {
                skip("names_that_cannot_be_used", &format!("this disk takes no such names: {error}"));
                return;
            }
        }
        assert_eq!(
            fixture.findings(),
            [
                "content/a\nb.md:1:1 F106 error the file's name holds a line break, a backslash or another sign \
                 that addresses cannot hold | rename it with letters, digits and hyphens",
                "content/a\\b.png:1:1 F106 error the file's name holds a line break, a backslash or another sign \
                 that addresses cannot hold | rename it with letters, digits and hyphens",
                "content/caf\u{fffd}.md:1:1 F106 error the file's name is not UTF-8 text \
                 | rename it with letters, digits and hyphens",
            ]
        );
    }

    #[test]
    fn links_are_not_followed() {
        let fixture = Fixture::base();
        fixture.file("private/secret.md", "---\ntitle: Secret\n---\n");
        symlink(fixture.path("private/secret.md"), fixture.path("content/secret.md")).unwrap();
        symlink("..", fixture.path("content/pages/loop")).unwrap();
        symlink("nowhere", fixture.path("content/pages/dangling.md")).unwrap();
        let help = "put the file itself here: what a link leads to might not be meant for readers";
        let finding = |path: &str| format!("{path}:1:1 F105 warning a symbolic link is not followed | {help}");
        assert_eq!(
            fixture.findings(),
            ["content/pages/dangling.md", "content/pages/loop", "content/secret.md"].map(finding)
        );
    }

    #[test]
    fn a_content_folder_or_methodology_elsewhere_is_not_read() {
        let outside = Fixture::base();
        let fixture = Fixture::empty();
        fs::remove_dir(fixture.root().join("content")).unwrap();
        symlink(outside.root().join("content"), fixture.root().join("content")).unwrap();
        symlink(outside.root().join("methodology.yaml"), fixture.root().join("methodology.yaml")).unwrap();
        fixture.file("site.toml", "methodology = \"methodology.yaml\"\n");
        let loaded = fixture.load();
        assert!(loaded.playbook.documents.is_empty());
        assert_eq!(
            fixture.findings(),
            [
                "the site F108 error the folder content/ is a link out of the folder of the playbook \
                 | put the folder itself here: what a link leads to might not be meant for readers",
                "site.toml:1:15 C104 error `methodology.yaml` is a link out of the folder of the playbook \
                 | put the file itself into the folder of the playbook",
            ]
        );
        // A link inside is no danger.
        let fixture = Fixture::base();
        fs::rename(fixture.root().join("content"), fixture.root().join("documents")).unwrap();
        symlink("documents", fixture.root().join("content")).unwrap();
        assert_eq!(fixture.findings(), Vec::<String>::new());
        assert_eq!(fixture.load().playbook.accounts.len(), 1);
    }

    #[test]
    fn pipes_and_sockets_are_not_waited_for() {
        let fixture = Fixture::base();
        let pipe = |path: &str| {
            let made = Command::new("mkfifo").arg(fixture.path(path)).status().unwrap();
            assert!(made.success());
        };
        pipe("content/accounts/pipe.md");
        pipe("content/accounts/pipe.png");
        fs::remove_file(fixture.path("methodology.yaml")).unwrap();
        pipe("methodology.yaml");
        let _socket = UnixListener::bind(fixture.path("content/s.md")).unwrap();
        let help = "a pipe, a device or a socket cannot be published: take it away";
        let finding = |path: &str| format!("{path}:1:1 F101 error this is not a file that can be read | {help}");
        let methodology = "methodology.yaml:1:1 F101 error this is not a file that can be read \
            | a pipe, a device or a folder cannot stand here: put a file in its place, or take it away";
        let mut expected =
            ["content/accounts/pipe.md", "content/accounts/pipe.png", "content/s.md"].map(finding).to_vec();
        expected.push(methodology.to_owned());
        assert_eq!(fixture.findings(), expected);

        fs::remove_file(fixture.path("site.toml")).unwrap();
        pipe("site.toml");
        assert!(fixture.findings()[3].starts_with("site.toml:1:1 F101 error"), "{:?}", fixture.findings());
    }

    /// Where the other user finds the playbook.
    const DIR: &str = "SALESBOOK_TEST_PLAYBOOK";
    /// Nobody, on most systems; anyone but the owner will do.
    const NOBODY: u32 = 65534;

    #[test]
    fn files_without_permission() {
        let fixture = Fixture::base();
        fixture.file("content/accounts/northwind.md", "---\ntitle: Northwind\n---\n");
        fixture.file("content/locked/page.md", "---\ntitle: Locked\n---\n");
        let mode = |path: &str, mode: u32| {
            fs::set_permissions(fixture.path(path), fs::Permissions::from_mode(mode)).unwrap();
        };
        mode("", 0o755);
        mode("content/accounts/northwind.md", 0o000);
        mode("content/locked", 0o000);
        let found = if rustix::process::geteuid().is_root() {
            // Root may read everything, so someone else has to try.
            match findings_of_nobody(fixture.root()) {
                Ok(found) => found,
                Err(why) => {
                    skip("files_without_permission", &why);
                    return;
                }
            }
        } else {
            fixture.findings()
        };
        mode("content/locked", 0o755);
        assert_eq!(
            found,
            [
                "content/accounts/northwind.md:1:1 F101 error the file cannot be read: permission denied \
                 | check that it is there and that you have the permission to read it",
                "content/locked:1:1 F101 error the folder cannot be read \
                 | check that it is there and that you have the permission to read it",
            ]
        );
    }

    fn findings_of_nobody(root: &Path) -> Result<Vec<String>, String> {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "on_disk::unix::tell_findings", "--ignored", "--nocapture"]).env(DIR, root);
        let output = child.uid(NOBODY).current_dir("/").output().map_err(|error| format!("no other user: {error}"))?;
        let text = String::from_utf8(output.stdout).unwrap();
        if !output.status.success() {
            return Err(format!("the other user failed: {text}{}", String::from_utf8_lossy(&output.stderr)));
        }
        Ok(text.lines().filter_map(|line| line.strip_prefix("FOUND ")).map(str::to_owned).collect())
    }

    #[test]
    #[ignore = "the part of another user in a test of permissions"]
    fn tell_findings() {
        let Some(root) = std::env::var_os(DIR) else { return };
        let loaded = Project::open(Path::new(&root)).unwrap().load().unwrap();
        println!();
        for finding in &loaded.diagnostics {
            println!("FOUND {}", line(finding));
        }
    }
}

/// Says that a test could not do its work here, and why: past the test program's own hold on what
/// passing tests print.
fn skip(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {why}");
}
