//! Help, options, the playbook's folder, how the program ends.

use super::site::{Site, command, run};
use std::fs;
use std::process::Stdio;

#[test]
fn version_and_help() {
    let site = Site::empty();
    site.run(&["--version"]).ends_with(0).says(&format!("salesbook {}\n", env!("CARGO_PKG_VERSION")));
    let help = site.run(&["--help"]).ends_with(0).says("Examples:").says("salesbook init playbook");
    let at = |command: &str| help.out.find(&format!("\n  {command} ")).unwrap_or_else(|| panic!("{command}"));
    let order = ["init", "check", "build", "new", "explain", "clean"].map(at);
    assert!(order.is_sorted(), "a newcomer needs them in this order");
    for command in ["init", "check", "build", "new", "explain", "clean"] {
        site.run(&[command, "--help"]).ends_with(0).says("Examples:").says("--root <DIR>");
    }
    assert!(help.out.lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn what_cannot_be_followed_is_told_and_ends_with_2() {
    let site = Site::sound();
    site.run(&[]).ends_with(2);
    site.run(&["chekc"]).ends_with(2).complains("check");
    site.run(&["check", "--formt", "json"]).ends_with(2).complains("--format");
    site.run(&["check", "--format", "xml"]).ends_with(2).complains("sarif");
    site.run(&["check", "-q", "-v"]).ends_with(2);
    site.run(&["check", "--threads", "0"]).ends_with(2);
    site.run(&["check", "--today=2026-02-30"]).ends_with(2).complains("no such day");
    site.run(&["check", "--today=24.11.2026"]).ends_with(2).complains("year-month-day");
    site.run(&["--root", "nowhere", "check"]).ends_with(2).complains("there is no folder nowhere");
    Site::empty().run(&["check"]).ends_with(2).complains("holds no playbook").complains("salesbook init");
}

#[test]
fn options_stand_before_or_after_the_command() {
    let site = Site::sound();
    site.write("other/keep", "");
    let root = site.root.to_str().unwrap();
    for arguments in [["--root", root, "-v", "check"], ["check", "--root", root, "-v"], ["-v", "check", "--root", root]]
    {
        site.run_in("other", &arguments).ends_with(0).says("3 documents").complains("read 3 documents");
    }
}

#[test]
fn the_playbook_is_the_nearest_folder_upwards_with_settings() {
    let site = Site::sound();
    site.run_in("content/opportunities/acme-crm", &["check"]).ends_with(0).says("no findings in 3 documents");
    fs::remove_file(site.root.join("site.toml")).unwrap();
    site.run_in(".", &["check"]).ends_with(0).says(" in 3 documents");
    site.run_in("content/accounts", &["check"]).ends_with(2).complains("holds no playbook");
}

#[test]
fn quiet_says_only_what_is_wrong() {
    let sound = Site::sound();
    for arguments in [&["check", "-q"][..], &["build", "-q"], &["clean", "-q"], &["new", "page", "X", "-q"]] {
        let ran = sound.run(arguments).ends_with(0);
        assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""), "{arguments:?}");
    }
    let ran = Site::faulty().run(&["check", "-q"]).ends_with(1).says("standnig");
    assert!(!ran.out.contains("documents"));
}

#[cfg(unix)]
#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    use std::io::Read;
    let site = Site::sound();
    for n in 0..3000 {
        site.write(&format!("content/accounts/a{n}.md"), "---\nstandnig: current\n---\n");
    }
    let mut child = std::process::Command::new(assert_cmd::cargo::cargo_bin!("salesbook"))
        .args(["check"])
        .current_dir(&site.root)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut some = [0; 100];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut some).unwrap();
    drop(out);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(err, "");
    assert_eq!(child.wait().unwrap().code(), Some(1), "the findings still count");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_the_machines_error() {
    let site = Site::faulty();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(assert_cmd::cargo::cargo_bin!("salesbook"))
        .arg("check")
        .current_dir(&site.root)
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: cannot write the output"));
}

#[test]
fn a_machine_that_would_not_ends_with_3_and_names_the_path() {
    let site = Site::sound();
    fs::create_dir(site.root.join("theirs")).unwrap();
    site.write("theirs/file", "not ours");
    let ran = site.run(&["build", "--out", "theirs"]).ends_with(3);
    assert!(ran.err.contains("error: ") && ran.err.contains("theirs"), "{}", ran.err);
    assert_eq!(site.read("theirs/file"), "not ours");
}

#[test]
fn today_comes_from_the_flag_else_from_the_epoch() {
    let site = Site::sound();
    let today = |epoch: &str, arguments: &[&str]| {
        let mut command = command(&site.root);
        command.env("SOURCE_DATE_EPOCH", epoch);
        let output = command.args(arguments).args(["-v", "build"]).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    // 2001-09-09, shortly before two in the morning in London, whatever the zone of the machine.
    assert!(today("1000000000", &[]).1.contains("today is 2001-09-09"));
    assert!(today("1000000000", &["--today", "2026-11-24"]).1.contains("today is 2026-11-24"));
    let (code, err) = today("yesterday", &[]);
    assert_eq!(code, 2);
    assert!(err.contains("SOURCE_DATE_EPOCH is not a number of seconds: `yesterday`"));
    assert_eq!(today("99999999999999999", &[]).0, 2);
    assert_eq!(run(&mut command(&site.root), &["build"]).code, 0);
}
