//! `init`: a small playbook that builds, and teaches.

use super::site::Site;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn the_playbook_builds_and_what_check_says_of_it_teaches() {
    let site = Site::empty();
    site.run(&["init", "my book"]).ends_with(0).says("cd my book").says("salesbook check");
    for path in ["site.toml", "content/index.md", ".gitignore", "content/opportunities/harnsby-bakery.md"] {
        assert!(site.exists(&format!("my book/{path}")), "{path}");
    }
    let ran = site.run_in("my book", &["check"]).ends_with(0).says("nothing in the playbook is called `What we sell`");
    assert!(!ran.out.contains("error["), "{}", ran.out);
    site.run_in("my book", &["build"]).ends_with(0);
    assert!(site.exists("my book/public/opportunities/harnsby-cold-rooms/index.html"));

    // The first page tells how to mend the finding, and it is true.
    assert!(site.read("my book/content/index.md").contains("salesbook new page \"What we sell\""));
    site.run_in("my book", &["new", "page", "What we sell"]).ends_with(0);
    let ran = site.run_in("my book", &["check"]).ends_with(0);
    assert!(!ran.out.contains("What we sell"), "{}", ran.out);
}

#[test]
fn its_dates_are_never_out_of_date() {
    for today in ["2026-11-24", "2031-02-28", "2000-12-31"] {
        let site = Site::empty();
        site.run(&["init", ".", &format!("--today={today}")]).ends_with(0);
        let all: String = site.tree(".").into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
        assert!(!all.contains('@') || !all.contains("@TODAY"), "every date is filled in");
        assert!(site.tree(".").keys().all(|path| !path.contains('@')));
        let ran = site.run(&["check", "--format=short", &format!("--today={today}")]).ends_with(0);
        let found = ran.out.lines().filter_map(|line| line.split(['[', ']']).nth(1)).collect::<BTreeSet<_>>();
        // The first page names each of them, with what it teaches.
        assert_eq!(found, BTreeSet::from(["A114", "K111", "K135", "S121", "X103"]), "{today}: {}", ran.out);
        let page = site.read("content/index.md");
        assert!(found.iter().all(|code| page.contains(&format!("| `{code}` |"))), "{page}");
        assert_eq!(ran.out.matches("]: ").count(), 5, "{today}: {}", ran.out);
    }
    let site = Site::empty();
    site.run(&["init", "."]).ends_with(0);
    assert!(site.exists("content/opportunities/harnsby-cold-rooms/reviews/2026-11-12.md"));
}

#[test]
fn a_folder_with_things_in_it_is_refused() {
    let site = Site::empty();
    site.write("full/note", "mine");
    site.write("file", "mine");
    fs::create_dir_all(site.root.join("empty")).unwrap();
    fs::create_dir_all(site.root.join("repository/.git")).unwrap();
    site.run(&["init", "full"]).ends_with(2).complains("full has things in it, such as note");
    site.run(&["init", "file"]).ends_with(2).complains("file is a file");
    assert_eq!(site.tree("full").len(), 1);
    site.run(&["init", "empty"]).ends_with(0);
    site.run(&["init", "repository"]).ends_with(0);
    site.run(&["init", "deep/er/folder"]).ends_with(0);
    site.run(&["init", "empty"]).ends_with(2);
    site.run(&["init"]).ends_with(2);
}
