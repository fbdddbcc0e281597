//! Thousands of things, and thousands of mistakes in naming them: work that grows with the square of
//! their number would take hours here.

use crate::fixture::Fixture;
use crate::load_in_time;
use salesbook::diagnostics::Diagnostic;
use std::fmt::Write;

const MANY: usize = 2_000;

fn count(findings: &[Diagnostic], code: &str) -> usize {
    findings.iter().filter(|finding| finding.rule.code == code).count()
}

fn opportunity(account: &str, lines: &str) -> String {
    format!("---\naccount: {account}\namount: 1\nclose_date: 2027-03-31\n{lines}---\n")
}

#[test]
fn documents_that_all_name_something_that_is_not_there() {
    let fixture = Fixture::base();
    for i in 0..MANY {
        fixture.file(&format!("content/accounts/account-{i:05}.md"), "");
        let links =
            format!("[[account-x{i:05}]] [a](../accounts/acount-{i:05}.md) [b](../accounts/account-{i:05}.md#top)\n");
        let wrong = format!("team: [x{i}]\ncompetitors: [competitor-{i:05}]\npartners: [renamed]\n");
        fixture.file(
            &format!("content/opportunities/opportunity-{i:05}.md"),
            opportunity(&format!("acount-x{i:05}"), &wrong) + &links,
        );
    }
    let loaded = load_in_time(&fixture, "documents that name what is not there");
    assert_eq!(loaded.playbook.opportunities.len(), MANY + 1);
    assert_eq!(count(&loaded.diagnostics, "X101"), 3 * MANY);
    assert_eq!(count(&loaded.diagnostics, "X103"), 2 * MANY);
    assert_eq!(count(&loaded.diagnostics, "X104"), MANY);
}

#[test]
fn documents_of_one_name() {
    let fixture = Fixture::base();
    for i in 0..MANY {
        let links = "[[same]] ".repeat(20);
        fixture.file(&format!("content/pages/p{i}/same.md"), format!("---\ntitle: Same\n---\n\n{links}\n"));
        fixture.file(&format!("content/accounts/a{i}/twin.md"), "");
    }
    let loaded = load_in_time(&fixture, "documents of one name");
    assert_eq!(count(&loaded.diagnostics, "X102"), MANY - 1);
    assert_eq!(count(&loaded.diagnostics, "X106"), 20 * MANY);
    assert!(loaded.diagnostics.iter().all(|finding| finding.help.iter().map(String::len).sum::<usize>() < 1_000));
}

#[test]
fn items_of_one_opportunity_that_name_each_other() {
    let many = 3_000;
    let fixture = Fixture::base();
    let mut players = String::from("opportunity: depot\nplayers:\n");
    let mut links = String::new();
    for i in 0..many {
        writeln!(players, "- {{name: Player {i:05}, reports_to: player-{:05}}}", i + 1).unwrap();
        write!(links, "[[depot#player-{i:05}]] [[depot#player-x{i:05}]] ").unwrap();
    }
    fixture.file("content/opportunities/depot.md", opportunity("acme", ""));
    fixture.file("content/players/depot.md", format!("---\n{players}---\n\n{links}\n"));
    let mut reviews = String::from("reviews:\n");
    for i in 0..many {
        writeln!(reviews, "- {{date: 2026-11-02, actions: [action-{i:05}]}}").unwrap();
    }
    fixture.file("content/opportunities/other.md", opportunity("acme", &reviews));
    let loaded = load_in_time(&fixture, "items that name each other");
    assert_eq!(loaded.playbook.opportunities["depot"].players.len(), many);
    assert_eq!(count(&loaded.diagnostics, "X101"), many + 1);
    assert_eq!(count(&loaded.diagnostics, "X104"), 1_001);
}

#[test]
fn an_account_of_thousands_of_opportunities() {
    let many = 1_500;
    let fixture = Fixture::base();
    for i in 0..many {
        let players = format!("players:\n- {{name: Player {i:05}}}\n");
        fixture.file(&format!("content/opportunities/o{i:05}.md"), opportunity("northwind", &players));
    }
    let mut goals = String::from("insights:\n  goals:\n");
    for i in 0..many {
        writeln!(
            goals,
            "  - {{text: Goal {i:05}, owners: [player-{i:05}, player-x{i:05}], serves: goal-{:05}}}",
            i / 2
        )
        .unwrap();
    }
    fixture.file("content/accounts/northwind.md", format!("---\n{goals}---\n"));
    let loaded = load_in_time(&fixture, "an account of thousands of opportunities");
    assert_eq!(loaded.playbook.opportunities.len(), many + 1);
    assert_eq!(count(&loaded.diagnostics, "X101"), many);
}

#[test]
fn an_assessment_of_thousands_of_competitors() {
    let many = 1_500;
    let fixture = Fixture::base();
    let mut lines = String::from("assessments:\n- date: 2026-11-02\n");
    for i in 0..many {
        writeln!(lines, "  competitor-{i:05}: ++-+? +?+-+ +-?+- ++?+-").unwrap();
    }
    writeln!(lines, "  5: {{{}}}", (0..many).map(|i| format!("competitor-{i:05}: ?")).collect::<Vec<_>>().join(", "))
        .unwrap();
    fixture.file("content/opportunities/depot.md", opportunity("acme", &lines));
    let loaded = load_in_time(&fixture, "an assessment of thousands of competitors");
    assert_eq!(count(&loaded.diagnostics, "X101"), many);
    assert_eq!(loaded.playbook.opportunities["depot"].assessments[0].ratings.len(), 20 * many);
}

#[test]
fn a_folder_of_thousands_of_files() {
    let fixture = Fixture::base();
    for i in 0..MANY {
        fixture.file(&format!("content/files/File {i:05}.pdf"), "x");
        fixture.file(&format!("content/files/file {i:05}.pdf"), "x");
    }
    let links = (0..MANY).map(|i| format!("![a](File%20x{i:05}.pdf)\n")).collect::<String>();
    fixture.file("content/files/index.md", links);
    let loaded = load_in_time(&fixture, "a folder of thousands of files");
    assert_eq!(loaded.playbook.assets.len(), MANY, "of two names that differ in capitals, one is left out");
    assert_eq!(count(&loaded.diagnostics, "F107"), MANY);
    assert_eq!(count(&loaded.diagnostics, "X105"), 1_001);
}

#[test]
fn folders_in_folders() {
    let fixture = Fixture::base();
    let deep = "a/".repeat(1_000);
    fixture.file(&format!("content/pages/{deep}deep.md"), "---\ntitle: Deep\n---\n\n[up](../shallow.md)\n");
    fixture.file(&format!("content/opportunities/{}players.md", "o/".repeat(1_000)), "");
    let loaded = load_in_time(&fixture, "folders in folders");
    assert_eq!(loaded.playbook.pages.len(), 2);
    assert_eq!(count(&loaded.diagnostics, "X103"), 1);
}
