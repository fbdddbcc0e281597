//! `new`: a document to fill in, in the right place.

use super::site::{Ran, Site, TODAY, command};
use serde_json::Value;
use std::collections::BTreeSet;

/// Every kind, and where its document goes in the sound playbook.
const KINDS: &[(&[&str], &str)] = &[
    (&["account", "Big Customer, Inc."], "content/accounts/big-customer-inc.md"),
    (&["opportunity", "New depot", "--account", "acme"], "content/opportunities/new-depot/index.md"),
    (&["players", "acme-crm"], "content/opportunities/acme-crm/players.md"),
    (&["plan", "acme-crm"], "content/opportunities/acme-crm/plan.md"),
    (&["assessment", "acme-crm"], "content/opportunities/acme-crm/assessments/2026-11-24.md"),
    (&["review", "acme-crm"], "content/opportunities/acme-crm/reviews/2026-11-24.md"),
    (&["players", "depot"], "content/players/depot.md"),
    (&["plan", "depot"], "content/plans/depot.md"),
    (&["assessment", "depot"], "content/assessments/2026-11-24-depot.md"),
    (&["review", "depot"], "content/reviews/2026-11-24-depot.md"),
    (&["competitor", "Quillon"], "content/competitors/quillon.md"),
    (&["partner", "Brook & Tilley"], "content/partners/brook-tilley.md"),
    (&["page", "How we work"], "content/pages/how-we-work.md"),
];

fn new(site: &Site, arguments: &[&str]) -> Ran {
    site.run(&[&["new"], arguments].concat())
}

#[track_caller]
fn assert_no_error(site: &Site) {
    let ran = site.run(&["check", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(report["counts"]["error"], 0, "{}", ran.out);
}

#[test]
fn every_kind_goes_to_its_place_and_checks_without_errors() {
    let site = Site::sound();
    for (arguments, path) in KINDS {
        new(&site, arguments).ends_with(0).says(&format!("{path} is written. Next: "));
        assert!(site.exists(path), "{path}");
        assert!(!site.read(path).contains("@"), "{path} has a slot that nothing filled");
        assert_no_error(&site);
    }
    site.run(&["build"]).ends_with(0);
}

/// Puts every line of a document to use that stands in it as a comment.
fn uncomment(site: &Site, path: &str) {
    let text = site.read(path);
    let (front, body) = text[4..].split_once("\n---\n").unwrap();
    let lines = front.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
    let all = lines.collect::<Vec<_>>().join("\n");
    site.write(path, format!("---\n{all}\n---\n{body}"));
}

#[test]
fn what_is_commented_out_is_right_as_well() {
    let site = Site::sound();
    for (arguments, path) in KINDS {
        new(&site, arguments).ends_with(0);
        uncomment(&site, path);
        assert_no_error(&site);
    }
}

#[test]
fn skeletons_fit_a_methodology_with_other_criteria_and_stages() {
    let site = Site::sound();
    let settings = site.read("site.toml").replacen('\n', "\nmethodology = \"meddpicc\"\n", 1);
    site.write("site.toml", settings);
    for (arguments, path) in KINDS {
        new(&site, arguments).ends_with(0);
        uncomment(&site, path);
        assert_no_error(&site);
    }
    let assessment = site.read("content/opportunities/acme-crm/assessments/2026-11-24.md");
    assert!(assessment.contains("us: .. ... ...\n") && assessment.contains("6 Economic buyer"), "{assessment}");
    assert!(site.read("content/opportunities/new-depot/index.md").contains("stage: discover"));
}

#[test]
fn nothing_is_ever_overwritten() {
    let site = Site::sound();
    for (arguments, path) in KINDS {
        new(&site, arguments).ends_with(0);
        site.write(path, "---\ntitle: Mine\naccount: acme\namount: 1\nclose_date: 2027-01-01\ndate: 2026-11-24\n---\n");
        let ran = new(&site, arguments).ends_with(2);
        assert!(ran.err.contains("already") || ran.err.contains("taken"), "{}", ran.err);
        assert!(site.read(path).contains("title: Mine"), "{path}");
    }
}

#[test]
fn of_many_at_once_one_writes() {
    let site = Site::sound();
    let children: Vec<_> = (0..8)
        .map(|_| {
            std::process::Command::new(assert_cmd::cargo::cargo_bin!("salesbook"))
                .args(["new", "page", "Race", "--today", TODAY, "-q"])
                .current_dir(&site.root)
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    let codes: Vec<_> = children.into_iter().map(|mut child| child.wait().unwrap().code().unwrap()).collect();
    assert_eq!(codes.iter().filter(|code| **code == 0).count(), 1, "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == 2).count(), 7, "{codes:?}");
    assert!(site.read("content/pages/race.md").ends_with("criterion of the methodology.\n"), "and all of it");
}

#[test]
fn hostile_names_stay_in_their_folder_and_keep_their_title() {
    let site = Site::sound();
    let before: BTreeSet<String> = site.tree(".").into_keys().collect();
    let long = "very ".repeat(200);
    let names = [
        "../../etc/passwd",
        "/etc/shadow",
        "..\\..\\windows",
        "a\nb: c",
        "x\"; y: 'z' # no",
        "東京 電力",
        "Ünïcödé & Söhne",
        "--- ",
        "\u{202e}txt.exe",
        "$(rm -rf ~)",
        "{{ 7*7 }}",
        "@TODAY@ @MORE@",
        "İstanbul",
        &long,
        "- ? +1",
        "null",
        "\u{1b}[31mred",
        "&anchor *alias !tag",
        "%20",
    ];
    for name in names {
        let ran = new(&site, &["account", "--", name]);
        if name.chars().any(char::is_alphanumeric) {
            ran.ends_with(0);
        } else {
            ran.ends_with(2).complains("no letter or digit");
        }
    }
    assert_no_error(&site);
    for path in site.tree(".").into_keys().filter(|path| !before.contains(path)) {
        let name = path.strip_prefix("content/accounts/").expect(&path).strip_suffix(".md").unwrap();
        assert!(name.len() <= 100 && name.chars().all(|c| c.is_alphanumeric() || c == '-'), "{name}");
    }
    assert!(site.read("content/accounts/東京-電力.md").starts_with("---\ntitle: \"東京 電力\"\n"));
    assert!(site.read("content/accounts/x-y-z-no.md").starts_with("---\ntitle: \"x\\\"; y: 'z' # no\"\n"));
    assert!(site.read("content/accounts/today-more.md").starts_with("---\ntitle: \"@TODAY@ @MORE@\"\n"));
    // An account of any name can be given to an opportunity.
    for (n, account) in ["null", "東京-電力", "today-more", "20"].iter().enumerate() {
        new(&site, &["opportunity", &format!("Deal {n}"), "--account", account]).ends_with(0);
    }
    assert_no_error(&site);
    site.run(&["build", "-q"]).ends_with(0);
}

#[test]
fn the_account_is_the_only_one_or_must_be_given() {
    let site = Site::sound();
    new(&site, &["opportunity", "First"]).ends_with(0);
    assert!(site.read("content/opportunities/first/index.md").contains("\naccount: acme\n"));
    new(&site, &["account", "Other"]).ends_with(0);
    new(&site, &["opportunity", "Second"]).ends_with(2).complains("--account ID").complains("acme, other");
    new(&site, &["opportunity", "Second", "--account", "othr"]).ends_with(2).complains("did you mean `other`?");
    new(&site, &["opportunity", "Second", "--account", "other"]).ends_with(0);
    let empty = Site::empty();
    empty.settings("");
    empty.write("content/index.md", "");
    new(&empty, &["opportunity", "First"]).ends_with(2).complains("salesbook new account");
}

#[test]
fn parts_belong_to_an_opportunity() {
    let site = Site::sound();
    new(&site, &["review", "Acme CRM"]).ends_with(0).says("content/opportunities/acme-crm/reviews/2026-11-24.md");
    new(&site, &["plan", "acme-crn"]).ends_with(2).complains("did you mean `acme-crm`?");
    new(&site, &["plan"]).ends_with(2).complains("which opportunity");
    new(&site, &["assessment", "After the pilot", "--opportunity", "acme-crm"]).ends_with(0);
    let text = site.read("content/opportunities/acme-crm/assessments/2026-11-24.md");
    assert!(text.starts_with("---\ntitle: \"After the pilot\"\ndate: 2026-11-24\n"), "{text}");
    assert!(text.contains("\nus: ..... ..... ..... .....\n"), "{text}");
    new(&site, &["players", "depot"]).ends_with(0);
    assert!(site.read("content/players/depot.md").contains("\nopportunity: depot\n"));
    new(&site, &["account", "X", "--opportunity", "depot"]).ends_with(2).complains("--opportunity is for");
    new(&site, &["page", "X", "--account", "acme"]).ends_with(2).complains("--account is for");
}

#[test]
fn an_assessment_has_a_line_for_each_competitor() {
    let site = Site::sound();
    let deal = "---\naccount: acme\namount: 1\nclose_date: 2027-03-31\ncompetitors: [quillon, no-decision]\n---\n";
    site.write("content/opportunities/acme-crm/index.md", deal);
    site.write("content/competitors/quillon.md", "");
    new(&site, &["assessment", "acme-crm"]).ends_with(0);
    let text = site.read("content/opportunities/acme-crm/assessments/2026-11-24.md");
    for party in ["us:         ", "quillon:    ", "no-decision:"] {
        assert!(text.contains(&format!("\n{party} ..... ..... ..... .....\n")), "{text}");
    }
    assert_no_error(&site);
}

#[test]
fn kinds_and_names_must_be_understood() {
    let site = Site::sound();
    new(&site, &["acount", "X"]).ends_with(2).complains("account");
    new(&site, &["account"]).ends_with(2).complains("the name is missing");
    new(&site, &["page", "Index"]).ends_with(2).complains("`index`");
    let mut command = command(&site.root);
    let output = command.args(["new", "page", "X", "--root", "nowhere"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}
