//! `check`: which findings are told, and which count.

use super::site::Site;
use snapbox::{assert_data_eq, str};

#[test]
fn a_sound_playbook_is_clean() {
    let ran = Site::sound().run(&["check"]).ends_with(0);
    assert_eq!(ran.out, "no findings in 3 documents\n");
    assert_eq!(ran.err, "");
}

#[test]
fn findings_are_told_with_their_lines_and_counted() {
    let ran = Site::faulty().run(&["check"]).ends_with(1);
    assert_data_eq!(
        ran.out,
        str![[r#"
error[D101]: an account has no key `standnig`
 --> content/accounts/acme.md:3:1
  |
3 | standnig: current
  | ^^^^^^^^
  |
help: did you mean `standing`?
  |
3 - standnig: current
3 + standing: current
  |

warning[X103]: nothing in the playbook is called `nobody`
 --> content/index.md:1:7
  |
1 | See [[nobody]].
  |       ^^^^^^
  |
  = help: a link in double brackets takes the id, title or alias of a document

1 error, 1 warning in 4 documents
`salesbook explain D101` says why such a thing matters

"#]]
    );
    assert_eq!(ran.err, "");
}

#[test]
fn errors_count_and_what_is_denied() {
    let site = Site::faulty();
    site.write("content/accounts/acme.md", "---\ntitle: Acme\n---\n");
    site.run(&["check"]).ends_with(0).says("1 warning in 4 documents");
    site.run(&["check", "--deny", "warnings"]).ends_with(1);
    site.run(&["check", "--deny", "advice"]).ends_with(1);
    site.run(&["check", "--deny", "errors"]).ends_with(2);
    for deny in ["warnings", "advice"] {
        Site::sound().run(&["check", "--deny", deny]).ends_with(0);
    }
}

#[test]
fn files_and_folders_narrow_the_report_and_what_counts() {
    let site = Site::faulty();
    let about = |files: &[&str]| site.run(&[&["check"], files].concat());
    about(&["content/accounts"]).ends_with(1).says("1 error in 1 document\n");
    about(&["content/accounts/acme.md"]).ends_with(1).says("1 error in 1 document\n");
    about(&["content/index.md"]).ends_with(0).says("1 warning in 1 document\n");
    about(&["content/opportunities/"]).ends_with(0).says("no findings in 2 documents\n");
    about(&["content/accounts", "./content/index.md"]).ends_with(1).says("1 error, 1 warning in 2 documents\n");
    about(&["."]).ends_with(1).says("1 error, 1 warning in 4 documents\n");
    about(&["site.toml"]).ends_with(0).says("no findings in 0 documents\n");
    let absolute = site.root.join("content/accounts/acme.md");
    about(&[absolute.to_str().unwrap()]).ends_with(1).says("1 error in 1 document\n");
}

#[test]
fn files_are_named_from_where_one_is_and_shown_so() {
    let site = Site::faulty();
    let ran = site.run_in("content/opportunities", &["check", "../accounts", "--format", "short"]).ends_with(1);
    assert!(ran.out.starts_with("../../content/accounts/acme.md:3:1: error[D101]"), "{}", ran.out);
    let outside = Site::empty();
    let root = site.root.to_str().unwrap();
    outside.run(&["--root", root, "check", "content/accounts"]).ends_with(1).says("1 error in 1 document");
}

#[test]
fn a_file_that_is_not_in_the_playbook_is_refused_with_a_suggestion() {
    let site = Site::faulty();
    site.write("README.md", "");
    let about = |file: &str| site.run(&["check", file]).ends_with(2);
    about("content/accounts/acm.md").complains("did you mean content/accounts/acme.md?");
    about("acme.md").complains("did you mean content/accounts/acme.md?");
    about("README.md").complains("README.md is not a file or folder of the playbook");
    about("/etc/passwd").complains("/etc/passwd is not a file or folder of the playbook");
    about("content/accounts/../../..").complains("is not a file or folder");
    about("");
}

#[cfg(unix)]
#[test]
fn what_could_not_be_read_can_be_named_too() {
    let site = Site::sound();
    std::os::unix::fs::symlink("acme.md", site.root.join("content/accounts/link.md")).unwrap();
    site.run(&["check", "content/accounts/link.md"]).ends_with(0).says("1 warning in 0 documents");
}

#[test]
fn errors_in_settings_are_told_as_all_others() {
    let site = Site::sound();
    site.settings("colour = \"red\"\n");
    site.run(&["check"]).ends_with(1).says("--> site.toml:2:1").says("1 error in 3 documents");
}

#[test]
fn nothing_is_written() {
    let site = Site::faulty();
    let before = site.tree(".");
    site.run(&["check"]).ends_with(1);
    assert_eq!(site.tree("."), before);
}

#[test]
fn a_long_report_ends_with_the_deals_that_have_most() {
    let site = Site::sound();
    let links = |count: usize| (0..count).map(|i| format!("[[nobody-{i}]] ")).collect::<String>();
    site.write("content/index.md", links(2));
    let deal = "account: acme\namount: 100000\nclose_date: 2027-03-31\n";
    for (place, count) in [("depot", 12), ("shop", 5)] {
        let text = links(count);
        site.write(
            &format!("content/opportunities/{place}.md"),
            format!("---\ntitle: The {place}\n{deal}---\n{text}\n"),
        );
    }
    // Nineteen are seen at a glance.
    assert!(!site.run(&["check"]).ends_with(0).out.contains("Where they are"));
    site.write("content/opportunities/acme-crm/reviews/2026-11-20.md", links(3));
    let ran = site.run(&["check"]).ends_with(0);
    let foot = "Where they are:\n   12  The depot (12 warnings)\n    5  The shop (5 warnings)\n    3  Acme CRM (3 warnings)\n    2  content/index.md (2 warnings)\n22 warnings in 6 documents\n";
    assert!(ran.out.contains(foot), "{}", ran.out);
    assert!(!site.run(&["check", "--quiet"]).ends_with(0).out.contains("Where they are"));
    assert!(!site.run(&["check", "--format", "short"]).ends_with(0).out.contains("Where they are"));
    // About one deal only, its own lines say as much.
    site.write("content/opportunities/depot.md", format!("---\ntitle: The depot\n{deal}---\n{}\n", links(30)));
    assert!(!site.run(&["check", "content/opportunities/depot.md"]).ends_with(0).out.contains("Where they are"));
    for i in 0..10 {
        site.write(&format!("content/pages/p{i}.md"), links(1));
    }
    site.run(&["check"]).ends_with(0).says("\n    4  elsewhere\n");
}
