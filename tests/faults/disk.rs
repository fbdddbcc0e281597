//! Disks that are full, read-only or gone.

use super::*;
use std::process::{Command, Stdio};

/// A small disk in memory that only a script and its children see; the script finds it in `$1`,
/// and runs the child as `"$@"` after a `shift`. Nothing if that is not permitted here.
fn on_small_disk(test: &str, script: &str, role: &str, dir: &Path) -> Option<bool> {
    let mount = dir.parent().unwrap();
    for options in [&["-m"][..], &["-r", "-m"]] {
        let allowed = Command::new("unshare")
            .args(options)
            .args(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(mount)
            .stderr(Stdio::null())
            .status();
        if !allowed.is_ok_and(|status| status.success()) {
            continue;
        }
        let whole = format!("set -e; mount -t tmpfs -o size=1m tmpfs \"$1\"; disk=$1; shift; {script}");
        let mut command = Command::new("unshare");
        command.args(options).args(["sh", "-c", &whole, "sh"]).arg(mount);
        Child::under(&mut command, role, dir, 1);
        return Some(command.stdout(Stdio::null()).status().unwrap().success());
    }
    skip(test, "a disk in memory may not be mounted here");
    None
}

/// The script's words for building generation 0 by itself.
const BUILD_FIRST: &str = "SALESBOOK_TEST_ROLE=build SALESBOOK_TEST_GENERATION=0 \"$@\"";

#[test]
fn a_full_disk_leaves_the_old_site() {
    let root = tempfile::tempdir().unwrap();
    let script = format!(
        "{BUILD_FIRST}; cp -a \"$disk/public\" \"$disk/before\"; \"$@\"; \
         diff -r \"$disk/public\" \"$disk/before\"; test \"$(ls -A \"$disk\" | wc -l)\" = 2; {BUILD_AGAIN}"
    );
    if let Some(held) =
        on_small_disk("a_full_disk_leaves_the_old_site", &script, "fill the disk", &root.path().join("public"))
    {
        assert!(held);
    }
}

/// With the room back, a build works.
const BUILD_AGAIN: &str = "rm -r \"$disk/before\"; SALESBOOK_TEST_ROLE=build SALESBOOK_TEST_GENERATION=5 \"$@\"; \
                           test -e \"$disk/public/only-5.html\"";

#[test]
fn a_read_only_disk_is_named() {
    let root = tempfile::tempdir().unwrap();
    let script = format!(
        "{BUILD_FIRST}; mount -o remount,bind,ro \"$disk\"; \"$@\"; test -e \"$disk/public/only-0.html\"; \
         test \"$(ls -A \"$disk\" | wc -l)\" = 1"
    );
    if let Some(held) =
        on_small_disk("a_read_only_disk_is_named", &script, "fail to write", &root.path().join("public"))
    {
        assert!(held);
    }
}

/// A limit on the size of files does what a full disk does, and needs no rights.
#[test]
fn a_file_that_cannot_be_written_leaves_the_old_site() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh"]);
    Child::under(&mut command, "fill the disk", &dir, 1);
    assert!(command.stdout(Stdio::null()).status().unwrap().success());
    assert_eq!(generation(&dir), Ok(0));
    assert!(theirs_are_safe(&dir));
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_without_the_right_to_write_is_named() {
    use std::os::unix::fs::PermissionsExt;
    if rustix::process::geteuid().is_root() {
        skip("a_folder_without_the_right_to_write_is_named", "root may write anywhere; see a_read_only_disk_is_named");
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let result = child::build(&dir, 1, PAGES);
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(result.unwrap_err(), salesbook::Error::Io { path, .. } if path.starts_with(root.path())));
    assert_eq!(generation(&dir), Ok(0));
}

#[test]
fn an_output_that_is_a_disk_of_its_own_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("disk");
    fs::create_dir(&dir).unwrap();
    // The role's folder is the mount point's own.
    let script = "\"$@\"";
    if let Some(held) = on_small_disk(
        "an_output_that_is_a_disk_of_its_own_is_refused",
        script,
        "be told to go inside",
        &dir.join("public"),
    ) {
        assert!(held);
    }
}

#[test]
fn a_working_folder_that_is_gone_is_named() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("work");
    fs::create_dir(&dir).unwrap();
    let status = Child::command("lose the working folder", &dir, 1).stdout(Stdio::null()).status().unwrap();
    assert!(status.success());
}

#[test]
fn a_folder_that_vanishes_during_the_build_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let parent = root.path().join("parent");
    let plan = child::plan(1, PAGES);
    // One thread, as others that write meanwhile would keep the folder from being removed.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let result = pool.install(|| {
        salesbook::output::publish_with(&parent.join("public"), &plan, |path| {
            if path == plan[10] {
                fs::remove_dir_all(&parent).unwrap();
            }
            Ok(child::page(path, 1))
        })
    });
    assert!(matches!(result.unwrap_err(), salesbook::Error::Io { .. }));
}
