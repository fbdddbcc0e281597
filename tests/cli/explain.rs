//! `explain`: every code, in words.

use super::site::Site;
use salesbook::diagnostics;
use snapbox::{assert_data_eq, str};

#[test]
fn a_code_is_explained_with_a_wrong_and_a_right_example() {
    let ran = Site::empty().run(&["explain", "d104"]).ends_with(0);
    assert_data_eq!(
        ran.out,
        str![[r#"
D104: unknown word (error)

What it checks
Where a field takes one of a few words, the value is one of them. Blanks and hyphens count as
underscores, and capitals do not matter.

Why it matters
The words are the methodology's scales. A word of one's own would stand on no scale.

Wrong
    content/accounts/northwind.md
    ---
    title: Northwind
    standing: curent
    ---

Right
    content/accounts/northwind.md
    ---
    title: Northwind
    standing: current
    ---

"#]]
    );
}

#[test]
fn every_code_can_be_explained() {
    let site = Site::empty();
    for rule in diagnostics::all() {
        let ran = site.run(&["explain", rule.code]).ends_with(0).says(rule.title);
        assert!(ran.out.lines().count() > 5, "{}", ran.out);
        assert!(!ran.out.lines().any(|line| line.starts_with(['#', '`'])), "{}", ran.out);
    }
}

#[test]
fn without_a_code_all_are_listed_by_area() {
    let ran = Site::empty().run(&["explain"]).ends_with(0).says("Fields and values\n  D101  error    unknown key\n");
    for rule in diagnostics::all() {
        assert!(ran.out.contains(&format!("  {}  ", rule.code)), "{}", rule.code);
    }
}

#[test]
fn an_unknown_code_is_refused_with_a_suggestion() {
    let site = Site::empty();
    site.run(&["explain", "D1O4"]).ends_with(2).complains("there is no code `D1O4`").complains("did you mean D104?");
    site.run(&["explain", "everything"]).ends_with(2).complains("lists them all");
}
