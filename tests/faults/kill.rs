//! `kill -9` at many points, with a reader watching.

use super::*;
use salesbook::Error;
use salesbook::output::{Content, publish_with};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

/// Points in time at which a build is killed.
const POINTS: u32 = 60;

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let start = Instant::now();
    assert!(Child::command("build", &dir, 1).stdout(Stdio::null()).status().unwrap().success());
    let duration = start.elapsed();

    let mut reader = Child::command("read", &dir, 0).spawn().unwrap();
    let (mut killed, mut done) = (0, 0);
    let mut last = 1;
    for point in 0..POINTS {
        let next = last + 1;
        let mut builder = Child::command("build", &dir, next).stdout(Stdio::null()).spawn().unwrap();
        thread::sleep(duration * (point + 1) / POINTS);
        builder.kill().unwrap();
        if builder.wait().unwrap().signal() == Some(9) {
            killed += 1
        } else {
            done += 1
        }
        let found = generation(&dir).unwrap();
        assert!(found == last || found == next, "{found} after {last} and {next}");
        theirs_are_safe(&dir);
        last = next;
        if point % 4 == 3 {
            last += 1;
            mends(&dir, last);
        } else {
            last = found;
        }
    }
    println!("{killed} builds were killed, {done} were done before");
    assert!(killed > 0);
    fs::write(root.path().join("stop"), "").unwrap();
    assert!(reader.wait().unwrap().success(), "the reader saw a site that was not whole");
}

#[test]
fn a_build_killed_while_it_writes_leaves_the_old_site() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    for number in (1..2 * PAGES).step_by(9) {
        let status = Child::command("die at a page", &dir, number).stdout(Stdio::null()).status().unwrap();
        assert_eq!(status.signal(), Some(9));
        assert_eq!(generation(&dir), Ok(0));
        assert!(theirs_are_safe(&dir));
    }
    mends(&dir, 1);
}

#[test]
fn a_build_in_another_process_is_refused_meanwhile() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    publish_with(&dir, &child::plan(1, PAGES), |path| {
        if path == "only-1.html" {
            let status = Child::command("be refused", &dir, 2).stdout(Stdio::null()).status().unwrap();
            assert!(status.success());
        }
        Ok(child::page(path, 1))
    })
    .unwrap();
    assert_eq!(generation(&dir), Ok(1));
    mends(&dir, 2);
}

/// Calls that change what is on the disk, or decide whether it may change.
const CALLS: [&str; 11] =
    ["mkdir", "link", "linkat", "rename", "renameat2", "unlink", "unlinkat", "rmdir", "fsync", "flock", "chmod"];

/// A build under `strace`, which tampers with its calls.
fn traced(dir: &Path, next: usize, tampering: &[String]) -> std::process::ExitStatus {
    let mut command = Command::new("strace");
    command.args(["-f", "-qqq", "-o", "/dev/null"]);
    for expression in tampering {
        command.arg("-e").arg(format!("inject={expression}"));
    }
    Child::under(&mut command, "build small", dir, next);
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap()
}

/// Whether builds can be tampered with here; prints why not.
fn can_trace(test: &str) -> bool {
    let ok = Command::new("strace")
        .args(["-f", "-qqq", "-o", "/dev/null", "-e", "inject=chmod:error=EPERM", "true"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !ok {
        skip(test, "strace is not installed, or may not trace");
    }
    ok
}

#[test]
fn killed_before_any_call_the_site_is_whole() {
    if !can_trace("killed_before_any_call_the_site_is_whole") {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let (mut last, mut points, mut away) = (0, 0, 0);
    for call in CALLS {
        for count in 1.. {
            let next = last + 1;
            let status = traced(&dir, next, &[format!("{call}:signal=KILL:when={count}")]);
            let found = generation(&dir).unwrap();
            assert!(found == last || found == next, "{call} {count}: {found}");
            if !theirs_are_safe(&dir) {
                away += 1;
                assert_eq!(found, next, "{call} {count}");
            }
            last = next + 1;
            mends(&dir, last);
            if status.success() {
                break;
            }
            points += 1;
        }
    }
    println!("killed at {points} points; {away} times files of others waited for the next build");
    assert!(points >= 40, "only {points} points");
    assert!(away > 0, "the moment between the exchange and the moves was never hit");
}

/// Where two folders cannot be exchanged, the old one is put aside first. Killed in between, no
/// site is there until the next build starts, even one that fails.
#[test]
fn without_exchange_the_next_build_puts_the_site_back() {
    if !can_trace("without_exchange_the_next_build_puts_the_site_back") {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let (mut last, mut points, mut gone) = (0, 0, 0);
    let no_exchange = "renameat2:error=ENOSYS".to_owned();
    for call in ["mkdir", "rename", "unlink", "rmdir"] {
        for count in 1.. {
            let next = last + 1;
            let status = traced(&dir, next, &[no_exchange.clone(), format!("{call}:signal=KILL:when={count}")]);
            gone += usize::from(!dir.exists());
            theirs_are_safe(&dir);
            let failed = publish_with(&dir, &["x".to_owned()], |_| -> salesbook::Result<Content> {
                Err(Error::Refused("on purpose".to_owned()))
            });
            assert_eq!(failed.unwrap_err().to_string(), "on purpose");
            let found = generation(&dir).unwrap();
            assert!(found == last || found == next, "{call} {count}: {found}");
            assert!(theirs_are_safe(&dir), "{call} {count}");
            last = next + 1;
            mends(&dir, last);
            if status.success() {
                assert_eq!(found, next);
                break;
            }
            points += 1;
        }
    }
    println!("killed at {points} points; {gone} times the old site was aside");
    assert!(gone > 0, "the moment between the two renames was never hit");
}

#[test]
fn without_hard_links_the_dates_are_kept() {
    if !can_trace("without_hard_links_the_dates_are_kept") {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let same = dir.join("same/page-1.html");
    let date = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(&same).unwrap().set_modified(date).unwrap();
    let no_links = ["link:error=EPERM".to_owned(), "linkat:error=EPERM".to_owned()];
    assert!(traced(&dir, 1, &no_links).success());
    assert_eq!(generation(&dir), Ok(1));
    assert_eq!(fs::metadata(&same).unwrap().modified().unwrap(), date);
    assert!(theirs_are_safe(&dir));
}

/// Something of others that cannot move: the exchange is undone.
#[test]
fn a_failed_move_brings_the_old_site_back() {
    if !can_trace("a_failed_move_brings_the_old_site_back") {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    // The first rename with flags is the exchange, the next ones move what belongs to others.
    for count in 2..=4 {
        let status = traced(&dir, 1, &[format!("renameat2:error=EACCES:when={count}")]);
        assert!(!status.success());
        assert_eq!(generation(&dir), Ok(0));
        assert!(theirs_are_safe(&dir));
    }
    mends(&dir, 1);
}
