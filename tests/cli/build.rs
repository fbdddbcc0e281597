//! `build` and `clean`: the pages, into a folder and away.

use super::site::{Site, TODAY};

#[test]
fn pages_are_written_counted_and_removed() {
    let site = Site::sound();
    let first = site.run(&["build"]).ends_with(0).says("no findings in 3 documents\n").says(" pages in public (");
    assert!(first.out.contains(" written)") && !first.out.contains("unchanged"), "{}", first.out);
    assert!(site.exists("public/index.html"));
    site.run(&["build"]).ends_with(0).says(" unchanged)");
    std::fs::remove_file(site.root.join("content/opportunities/depot.md")).unwrap();
    site.run(&["build"]).ends_with(0).says(" removed)");
    site.run(&["clean"]).ends_with(0).says(" files removed from public\n");
    assert!(!site.exists("public"));
    site.run(&["clean"]).ends_with(0).says("nothing to remove in public\n");
}

#[test]
fn errors_do_not_keep_the_rest_from_being_published() {
    let site = Site::faulty();
    let ran = site.run(&["build"]).ends_with(1).complains("error[D101]").complains("warning[X103]");
    assert!(ran.out.contains("1 error, 1 warning in 4 documents\n"), "{}", ran.out);
    assert!(ran.out.contains("published in spite of the errors"), "{}", ran.out);
    assert!(site.exists("public/accounts/acme/index.html"));
}

#[test]
fn warnings_are_told_and_count_when_denied() {
    let site = Site::faulty();
    site.write("content/accounts/acme.md", "---\ntitle: Acme\n---\n");
    site.run(&["build"]).ends_with(0).complains("warning[X103]");
    let quiet = site.run(&["build", "-q"]).ends_with(0);
    assert_eq!((quiet.out.as_str(), quiet.err.as_str()), ("", ""));
    let denied = site.run(&["build", "-q", "--deny", "warnings"]).ends_with(1).complains("warning[X103]");
    assert_eq!(denied.out, "");
    assert!(site.exists("public/index.html"));
}

#[test]
fn of_many_findings_a_build_tells_the_gravest() {
    let site = Site::sound();
    let links = (0..130).map(|number| format!("[[nobody-{number}]] ")).collect::<String>();
    site.write("content/pages/a.md", format!("{links}\n"));
    site.write("content/pages/z.md", "---\nowner: x\n---\n");
    let told = |ran: &str, what: &str| ran.matches(what).count();
    let ran = site.run(&["build"]).ends_with(1);
    assert_eq!((told(&ran.err, "error["), told(&ran.err, "warning[")), (1, 99), "{}", ran.out);
    assert!(ran.out.contains("`salesbook check` shows all"), "{}", ran.out);
    let all = site.run(&["build", "--verbose"]).ends_with(1);
    assert_eq!((told(&all.err, "error["), told(&all.err, "warning[")), (1, 130));
}

#[test]
fn with_an_error_in_the_settings_nothing_is_published() {
    let site = Site::sound();
    site.run(&["build"]).ends_with(0);
    let before = site.tree("public");
    site.settings("ouput = \"elsewhere\"\n");
    site.write("content/index.md", "New.\n");
    site.run(&["build"]).ends_with(1).complains("nothing is published: site.toml has an error");
    assert_eq!(site.tree("public"), before);
}

#[test]
fn the_same_input_and_day_make_the_same_bytes() {
    let site = Site::faulty();
    for (out, threads) in [("one", "1"), ("two", "2"), ("nine", "9")] {
        site.run(&["build", "--out", out, "--threads", threads]).ends_with(1);
    }
    let one = site.tree("one");
    assert!(one.len() > 20);
    assert!(one == site.tree("two") && one == site.tree("nine"));
    let mut command = super::site::command(&site.root);
    // The day of the tests, in seconds.
    let output = command.env("SOURCE_DATE_EPOCH", "1795478400").args(["build", "--out", "epoch"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(one == site.tree("epoch"), "{TODAY}");
}

#[test]
fn the_output_is_named_from_here_or_in_the_settings() {
    let site = Site::sound();
    site.run_in("content/accounts", &["build"]).ends_with(0).says(" pages in ../../public (");
    site.settings("output = \"site\"\n");
    site.run(&["build"]).ends_with(0).says(" pages in site (");
    site.run_in("content", &["clean"]).ends_with(0).says("removed from ../site\n");
    assert!(!site.exists("site"));
    let outside = Site::empty();
    let root = site.root.to_str().unwrap();
    outside.run(&["--root", root, "build", "--out", "here"]).ends_with(0).says(" pages in here (");
    assert!(outside.exists("here/index.html"));
    outside.run(&["clean", "--out", "here"]).ends_with(0);
    assert!(!outside.exists("here"));
}

#[test]
fn a_folder_that_holds_sources_or_others_things_is_refused() {
    let site = Site::sound();
    site.write("theirs/note", "");
    site.write("templates/page.html", "");
    let before = site.tree(".");
    for out in [".", "content", "content/accounts", "templates", ".."] {
        site.run(&["build", "--out", out]).ends_with(2).complains("--out");
    }
    site.run(&["build", "--out", "theirs"]).ends_with(3);
    site.run(&["clean", "--out", "theirs"]).ends_with(3);
    site.run(&["clean", "--out", "content"]).ends_with(3);
    assert_eq!(site.tree("."), before);
}

#[test]
fn the_phases_are_told_when_asked_for() {
    let site = Site::sound();
    let phases = |err: &str| err.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>();
    let told = site.run(&["build", "--timings", "-q"]).ends_with(0);
    assert_eq!(
        phases(&told.err),
        ["read", "link", "score", "check", "history", "plan", "index", "publish", "in"],
        "{}",
        told.err
    );
    let json = site.run(&["check", "--timings=json", "-q"]).ends_with(0);
    let told: serde_json::Value = serde_json::from_str(&json.err).unwrap();
    let names = told["phases"].as_array().unwrap().iter().map(|phase| phase["phase"].as_str().unwrap());
    assert_eq!(names.collect::<Vec<_>>(), ["read", "link", "score", "check"]);
    assert_eq!(told["phases"][0]["count"], 3, "{told}");
    assert_eq!(site.run(&["check", "-q"]).ends_with(0).err, "");
}
