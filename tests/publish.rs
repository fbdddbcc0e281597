//! Publishing: what stays, what goes, what is refused, and (in `faults`) what a stopped or failed
//! build leaves behind.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[cfg(unix)]
mod faults;

use salesbook::Error;
use salesbook::output::{Cleaned, Content, OutputFile, Published, clean, publish, publish_with};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, SystemTime};

fn file(path: &str, text: &str) -> OutputFile {
    OutputFile { path: path.to_owned(), content: Content::Bytes(text.as_bytes().to_vec()) }
}

fn site(files: &[(&str, &str)]) -> Vec<OutputFile> {
    files.iter().map(|(path, text)| file(path, text)).collect()
}

fn refusal<T: std::fmt::Debug>(result: salesbook::Result<T>) -> String {
    match result {
        Err(Error::Refused(message)) => message,
        other => panic!("not refused: {other:?}"),
    }
}

/// Every file under `dir` with its content; folders end in a slash.
fn tree(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(dir).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
        if entry.file_type().is_dir() {
            found.insert(path + "/", Vec::new());
        } else {
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn names(dir: &Path) -> Vec<String> {
    tree(dir).into_keys().collect()
}

/// What stands beside the output: nothing, once a build is over.
fn beside(parent: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(parent)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("salesbook"))
        .collect();
    names.sort();
    names
}

/// Sets a date long ago, so that a file written anew is seen to be.
fn age(path: &Path) -> SystemTime {
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options().write(true).open(path).unwrap().set_modified(date).unwrap();
    date
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[test]
fn a_site_is_published_and_listed() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("deep/public");
    let done = publish(&dir, site(&[("b/x.html", "x"), ("index.html", "hello")])).unwrap();
    assert_eq!(done, Published { written: 2, unchanged: 0, removed: 0, bytes: 6 });
    assert_eq!(names(&dir), [".salesbook", "b/", "b/x.html", "index.html"]);
    assert_eq!(fs::read_to_string(dir.join(".salesbook")).unwrap(), "salesbook output 1\nb/x.html\nindex.html\n");
    assert_eq!(fs::read_dir(dir.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn unchanged_files_stay_the_same_file_and_removed_ones_go() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    let image = root.path().join("logo.svg");
    fs::write(&image, "<svg/>").unwrap();
    let with_image = |mut files: Vec<OutputFile>| {
        files.push(OutputFile { path: "logo.svg".to_owned(), content: Content::Copy(image.clone()) });
        files
    };
    publish(&dir, with_image(site(&[("a/same.html", "same"), ("a/other.html", "one"), ("old/gone.html", "")])))
        .unwrap();
    let date = age(&dir.join("a/same.html"));
    age(&dir.join("a/other.html"));
    age(&dir.join("logo.svg"));
    let done = publish(&dir, with_image(site(&[("a/same.html", "same"), ("a/other.html", "two")]))).unwrap();
    assert_eq!(done, Published { written: 1, unchanged: 2, removed: 1, bytes: 4 + 3 + 6 });
    assert_eq!(modified(&dir.join("a/same.html")), date);
    assert_eq!(modified(&dir.join("logo.svg")), date);
    assert_ne!(modified(&dir.join("a/other.html")), date);
    assert_eq!(fs::read_to_string(dir.join("a/other.html")).unwrap(), "two");
    assert!(!dir.join("old").exists());
    assert!(beside(root.path()).is_empty());

    fs::write(&image, "<svg> </svg>").unwrap();
    let done = publish(&dir, with_image(site(&[("a/same.html", "same"), ("a/other.html", "two")]))).unwrap();
    assert_eq!(done.written, 1);
    assert_eq!(fs::read_to_string(dir.join("logo.svg")).unwrap(), "<svg> </svg>");
}

#[cfg(unix)]
#[test]
fn an_old_file_held_open_is_not_written_to() {
    use std::os::unix::fs::MetadataExt;
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("same", "same"), ("other", "one")])).unwrap();
    let inode = fs::metadata(dir.join("same")).unwrap().ino();
    let mut held = fs::File::open(dir.join("other")).unwrap();
    publish(&dir, site(&[("same", "same"), ("other", "two")])).unwrap();
    let same = fs::metadata(dir.join("same")).unwrap();
    assert_eq!((same.ino(), same.nlink()), (inode, 1));
    assert_eq!(std::io::read_to_string(&mut held).unwrap(), "one");
}

#[cfg(unix)]
#[test]
fn the_same_site_again_leaves_the_folder_alone() {
    use std::os::unix::fs::MetadataExt;
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("a", "1"), ("b", "2")])).unwrap();
    let inode = fs::metadata(&dir).unwrap().ino();
    let done = publish(&dir, site(&[("b", "2"), ("a", "1")])).unwrap();
    assert_eq!(done, Published { written: 0, unchanged: 2, removed: 0, bytes: 2 });
    assert_eq!(fs::metadata(&dir).unwrap().ino(), inode);
    assert!(beside(root.path()).is_empty());
}

#[test]
fn a_page_that_was_edited_or_deleted_by_hand_is_made_anew() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    let files = || site(&[("a", "one"), ("b/c", "two")]);
    publish(&dir, files()).unwrap();
    fs::write(dir.join("a"), "eno").unwrap();
    fs::remove_file(dir.join("b/c")).unwrap();
    assert_eq!(publish(&dir, files()).unwrap().written, 2);
    assert_eq!(fs::read_to_string(dir.join("a")).unwrap(), "one");
    assert_eq!(fs::read_to_string(dir.join("b/c")).unwrap(), "two");
}

#[test]
fn what_belongs_to_others_survives() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1"), ("a/x.html", "1"), ("gone/x.html", "1")])).unwrap();
    let theirs = [".git/HEAD", ".git/refs/heads/main", "CNAME", "a/notes.pdf", "gone/deep/mine.txt", "empty/"];
    for path in theirs {
        let at = dir.join(path);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        if path.ends_with('/') { fs::create_dir_all(at).unwrap() } else { fs::write(at, path).unwrap() }
    }
    for text in ["2", "3"] {
        publish(&dir, site(&[("index.html", text), ("a/x.html", "1")])).unwrap();
        for path in theirs {
            if path.ends_with('/') {
                assert!(dir.join(path).is_dir(), "{path}");
            } else {
                assert_eq!(fs::read_to_string(dir.join(path)).unwrap(), path);
            }
        }
        assert!(!dir.join("gone/x.html").exists());
        assert!(beside(root.path()).is_empty());
    }
    // The site may come to have pages beside them.
    publish(&dir, site(&[("gone/deep/y.html", "")])).unwrap();
    assert!(dir.join("gone/deep/mine.txt").exists() && dir.join("gone/deep/y.html").exists());

    assert_eq!(clean(&dir).unwrap(), Cleaned { removed: 1, kept: 5 });
    assert!(dir.join(".git/refs/heads/main").exists() && !dir.join("gone/deep/y.html").exists());
    assert_eq!(clean(&dir).unwrap(), Cleaned { removed: 0, kept: 5 });
    publish(&dir, site(&[("index.html", "4")])).unwrap();
    assert!(dir.join("CNAME").exists());
}

#[test]
fn a_name_of_theirs_is_not_taken() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1")])).unwrap();
    fs::write(dir.join("CNAME"), "example.com").unwrap();
    fs::create_dir(dir.join("notes")).unwrap();
    let before = tree(&dir);
    for path in ["CNAME", "CNAME/x", "notes"] {
        let message = refusal(publish(&dir, site(&[("index.html", "2"), (path, "ours")])));
        assert!(message.contains("not written by salesbook"), "{message}");
        assert_eq!(tree(&dir), before);
    }
    // It was our folder; their file in it needs it still.
    publish(&dir, site(&[("index.html", "2"), ("part/x", "")])).unwrap();
    fs::write(dir.join("part/theirs"), "").unwrap();
    assert!(refusal(publish(&dir, site(&[("part", "")]))).contains("part/theirs"));
}

#[test]
fn a_file_that_turns_up_during_the_build_is_kept() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1")])).unwrap();
    let plan = ["index.html".to_owned(), "late.html".to_owned()];
    let make = |name: &'static str| {
        let dir = dir.clone();
        move |path: &str| {
            fs::write(dir.join(name), "theirs").unwrap();
            Ok(Content::Bytes(path.as_bytes().to_vec()))
        }
    };
    let message = refusal(publish_with(&dir, &plan, make("late.html")));
    assert!(message.contains("late.html was put there while"), "{message}");
    assert_eq!(names(&dir), [".salesbook", "index.html", "late.html"]);
    assert_eq!(fs::read_to_string(dir.join("index.html")).unwrap(), "1");
    assert_eq!(fs::read_to_string(dir.join("late.html")).unwrap(), "theirs");
    assert!(beside(root.path()).is_empty());

    fs::remove_file(dir.join("late.html")).unwrap();
    publish_with(&dir, &plan, make("other")).unwrap();
    assert_eq!(names(&dir), [".salesbook", "index.html", "late.html", "other"]);
    assert!(beside(root.path()).is_empty());
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    fs::create_dir(&dir).unwrap();
    fs::write(dir.join("thesis.tex"), "years of work").unwrap();
    let message = refusal(publish(&dir, site(&[("index.html", "")])));
    assert!(message.contains("--out") && message.contains("empty"), "{message}");
    refusal(clean(&dir));
    assert_eq!(names(&dir), ["thesis.tex"]);

    fs::remove_file(dir.join("thesis.tex")).unwrap();
    publish(&dir, site(&[("index.html", "")])).unwrap();
    fs::write(dir.join(".salesbook"), "salesbook output 99\n").unwrap();
    refusal(publish(&dir, site(&[("index.html", "2")])));
    assert!(beside(root.path()).is_empty());

    let file = root.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(refusal(publish(&file, Vec::new())).contains("is a file"));
    assert!(refusal(publish(Path::new("/"), Vec::new())).contains("root of the disk"));
}

#[cfg(unix)]
#[test]
fn the_folder_behind_a_link_is_replaced() {
    let root = tempfile::tempdir().unwrap();
    let link = root.path().join("public");
    fs::create_dir_all(root.path().join("www/site")).unwrap();
    std::os::unix::fs::symlink("www/site", &link).unwrap();
    publish(&link, site(&[("index.html", "1")])).unwrap();
    publish(&link, site(&[("index.html", "2")])).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(root.path().join("www/site/index.html")).unwrap(), "2");
    assert_eq!(clean(&link).unwrap(), Cleaned { removed: 1, kept: 0 });
    assert_eq!(names(&link), [".salesbook"]);
}

#[cfg(unix)]
#[test]
fn links_of_others_move_along_and_are_not_followed() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    let precious = root.path().join("precious");
    fs::create_dir(&precious).unwrap();
    fs::write(precious.join("x.html"), "precious").unwrap();
    publish(&dir, site(&[("index.html", "1"), ("a/x.html", "1")])).unwrap();
    fs::remove_dir_all(dir.join("a")).unwrap();
    std::os::unix::fs::symlink(&precious, dir.join("a")).unwrap();
    refusal(publish(&dir, site(&[("index.html", "2"), ("a/x.html", "2")])));
    publish(&dir, site(&[("index.html", "3")])).unwrap();
    assert!(fs::symlink_metadata(dir.join("a")).unwrap().is_symlink());
    clean(&dir).unwrap();
    assert_eq!(fs::read_to_string(precious.join("x.html")).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn the_rights_of_the_folder_are_kept() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1")])).unwrap();
    assert_ne!(fs::metadata(&dir).unwrap().mode() & 0o077, 0, "others can read a new folder");
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o2771)).unwrap();
    publish(&dir, site(&[("index.html", "2")])).unwrap();
    assert_eq!(fs::metadata(&dir).unwrap().mode() & 0o7777, 0o2771);
}

#[test]
fn cleaning_removes_the_folder() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    assert_eq!(clean(&dir).unwrap(), Cleaned::default());
    publish(&dir, site(&[("index.html", "1"), ("a/b/c", "1")])).unwrap();
    assert_eq!(clean(&dir).unwrap(), Cleaned { removed: 2, kept: 0 });
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[test]
fn the_first_failure_in_the_plan_is_reported_and_nothing_changes() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1")])).unwrap();
    let before = tree(&dir);
    let plan: Vec<String> = (0..300).map(|number| format!("p{number}.html")).collect();
    for _ in 0..10 {
        let message = refusal(publish_with(&dir, &plan, |path| {
            if path.contains('7') { Err(Error::Refused(path.to_owned())) } else { Ok(Content::Bytes(Vec::new())) }
        }));
        assert_eq!(message, "p7.html");
    }
    assert_eq!(tree(&dir), before);
    let gone = OutputFile { path: "x".to_owned(), content: Content::Copy(root.path().join("none")) };
    assert!(publish(&dir, vec![gone]).unwrap_err().to_string().contains("none"));
    refusal(publish(&dir, site(&[("../x", "")])));
    assert_eq!(tree(&dir), before);
    assert!(beside(root.path()).is_empty());
}

#[test]
fn a_panic_while_a_page_is_made_leaves_nothing_behind() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    publish(&dir, site(&[("index.html", "1")])).unwrap();
    let result =
        std::panic::catch_unwind(|| publish_with(&dir, &["index.html".to_owned()], |_| panic!("a template's fault")));
    assert!(result.is_err());
    assert_eq!(fs::read_to_string(dir.join("index.html")).unwrap(), "1");
    assert!(beside(root.path()).is_empty());
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let root = tempfile::tempdir().unwrap();
    let plan: Vec<String> = (0..200).map(|number| format!("{}/p{number}.html", number % 7)).collect();
    let build = |threads: usize| {
        let dir = root.path().join(format!("with-{threads}"));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let done = pool
            .install(|| publish_with(&dir, &plan, |path| Ok(Content::Bytes(path.repeat(50).into_bytes()))).unwrap());
        (done, tree(&dir))
    };
    assert_eq!(build(1), build(8));
}

#[test]
fn builds_at_once_do_not_mix() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("public");
    let start = Barrier::new(6);
    let done: usize = thread::scope(|scope| {
        let builders: Vec<_> = (0..6)
            .map(|builder| {
                let (dir, start) = (&dir, &start);
                scope.spawn(move || {
                    start.wait();
                    let mut done = 0;
                    for round in 0..20 {
                        let text = format!("{builder}-{round}");
                        let files = (0..20).map(|number| file(&format!("p{number}"), &text)).collect();
                        match publish(dir, files) {
                            Ok(_) => done += 1,
                            Err(Error::Refused(message)) => assert!(message.contains("another build"), "{message}"),
                            Err(error) => panic!("{error}"),
                        }
                    }
                    done
                })
            })
            .collect();
        builders.into_iter().map(|builder| builder.join().unwrap()).sum()
    });
    assert!(done > 0);
    let mut files = tree(&dir);
    files.remove(".salesbook");
    assert_eq!(files.len(), 20);
    let first = &files["p0"];
    assert!(files.values().all(|text| text == first));
    assert!(beside(root.path()).is_empty());
}
