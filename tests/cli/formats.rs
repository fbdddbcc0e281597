//! The formats as the program writes them: what their paths start from.

use super::site::Site;
use serde_json::Value;
use std::fs;

/// The path of the one finding about a document, as a format tells it.
fn path_in(site: &Site, folder: &str, root: &[&str], format: &str) -> String {
    let ran = site.run_in(folder, &[root, &["check", "--format", format]].concat()).ends_with(1);
    if format == "github" {
        let line = ran.out.lines().find(|line| line.starts_with("::error")).unwrap();
        return line.split_once("file=").unwrap().1.split_once(',').unwrap().0.to_owned();
    }
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let finding = match format {
        "json" => &report["findings"][0]["place"]["path"],
        "sarif" => &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        _ => &report[0]["location"]["path"],
    };
    finding.as_str().unwrap().to_owned()
}

/// A playbook in `sub/book` of the folder.
fn nested() -> Site {
    let (site, inner) = (Site::empty(), Site::faulty());
    for (path, bytes) in inner.tree(".") {
        site.write(&format!("sub/book/{path}"), bytes);
    }
    site
}

#[test]
fn in_a_repository_annotations_land_on_its_files() {
    let site = nested();
    fs::create_dir(site.root.join(".git")).unwrap();
    let file = "sub/book/content/accounts/acme.md";
    for format in ["sarif", "github", "gitlab"] {
        assert_eq!(path_in(&site, ".", &["--root", "sub/book"], format), file, "{format}");
        assert_eq!(path_in(&site, "sub/book", &[], format), file, "{format}");
        assert_eq!(path_in(&site, "sub", &["--root", "book"], format), file, "{format}");
        assert_eq!(path_in(&site, "sub/book/content/accounts", &[], format), file, "{format}");
    }
}

#[test]
fn without_a_repository_paths_start_from_here() {
    let site = nested();
    for format in ["sarif", "github", "gitlab"] {
        assert_eq!(path_in(&site, ".", &["--root", "sub/book"], format), "sub/book/content/accounts/acme.md");
        assert_eq!(path_in(&site, "sub", &["--root", "book"], format), "book/content/accounts/acme.md");
        assert_eq!(path_in(&site, "sub/book", &[], format), "content/accounts/acme.md");
    }
}

#[test]
fn json_starts_from_the_playbook() {
    let site = nested();
    assert_eq!(path_in(&site, ".", &["--root", "sub/book"], "json"), "content/accounts/acme.md");
    assert_eq!(path_in(&site, "sub/book/content", &[], "json"), "content/accounts/acme.md");
}

#[test]
fn programs_get_the_report_and_nothing_else() {
    let site = Site::sound();
    for format in ["json", "sarif", "gitlab"] {
        let ran = site.run(&["check", "--format", format, "-v"]).ends_with(0);
        serde_json::from_str::<Value>(&ran.out).unwrap();
        let quiet = site.run(&["check", "--format", format, "-q"]).ends_with(0);
        assert_eq!(quiet.out, ran.out, "{format}");
        assert_eq!(quiet.err, "");
    }
    for format in ["short", "github"] {
        assert_eq!(site.run(&["check", "--format", format]).ends_with(0).out, "", "{format}");
    }
}

#[test]
fn a_finding_about_the_site_has_a_place_in_every_format() {
    let site = Site::empty();
    site.settings("");
    for format in ["human", "short", "json", "sarif", "github", "gitlab"] {
        site.run(&["check", "--format", format]).ends_with(1).says("there is no folder content/");
    }
}

#[test]
fn the_same_playbook_makes_the_same_report_with_any_number_of_threads() {
    let site = Site::faulty();
    for n in 0..200 {
        site.write(&format!("content/accounts/a{n}.md"), "---\nstandnig: current\nstanding: x\n---\n[a](b.md)\n");
    }
    for format in ["human", "short", "json", "sarif", "github", "gitlab"] {
        let one = site.run(&["check", "--format", format, "--threads", "1"]).ends_with(1);
        let eight = site.run(&["check", "--format", format, "--threads", "8"]).ends_with(1);
        assert!(one.out == eight.out, "{format}");
    }
}
