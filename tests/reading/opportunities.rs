//! An opportunity in one file, and the same one in a folder of parts.

use crate::playbook;
use salesbook::playbook::{Opportunity, Playbook};

const HEAD: &str = "title: Depot\naccount: acme\namount: 250000.50 USD\nclose_date: 2027-03-31\nstage: qualify\n";
const PLAYERS: &str =
    "players:\n  - name: Ada Frost\n    buying_role: approver\n  - {name: Bo Lind, reports_to: ada-frost}\n";
const PLAN: &str = "actions:\n  - Call\n  - {title: Demo, players: bo-lind, due: 2026-12-01}\nmilestones: Sign\n";
const NOVEMBER: &str = "us: ++-+? +?+-+ +-?+- ++?+-\nno-decision: ????? ????? ????? ?????\n";
const JUNE: &str = "us: {5: -}\n";
const REVIEW: &str = "decision: continue\nactions: call\n";

fn indented(lines: &str, by: usize) -> String {
    lines.lines().map(|line| format!("{}{line}\n", " ".repeat(by))).collect()
}

/// Everything that both ways of writing have in common.
fn told(playbook: &Playbook, opportunity: &Opportunity) -> String {
    let players = opportunity.players.iter().map(|player| {
        format!(
            "{} {:?} {:?}",
            player.player_id(),
            player.reports_to.as_ref().map(|id| id.value.as_str()),
            player.buying_role.len()
        )
    });
    let assessments = opportunity.assessments.iter().map(|assessment| {
        let ratings =
            assessment.ratings.iter().map(|((party, id), rating)| format!("{party:?}{}{}", id.number(), rating.sign()));
        format!("{} {}", assessment.date.unwrap().value, ratings.collect::<String>())
    });
    let plan = opportunity.plan.as_ref().unwrap();
    let actions =
        plan.actions.iter().map(|action| format!("{} {:?}", action.action_id(), action.due.map(|due| due.value)));
    let reviews =
        opportunity.reviews.iter().map(|review| format!("{:?} {:?}", review.date.map(|d| d.value), review.decision));
    format!(
        "{} {:?} {:?} {:?}\n{}\n{}\n{}\n{}",
        opportunity.title,
        opportunity.fields.amount.unwrap().value,
        opportunity.fields.close_date.unwrap().value,
        opportunity.stage(&playbook.methodology).map(|stage| stage.slug.as_str()),
        players.collect::<Vec<_>>().join("\n"),
        assessments.collect::<Vec<_>>().join("\n"),
        actions.collect::<Vec<_>>().join("\n"),
        reviews.map(|review| review.split("span").next().unwrap().to_owned()).collect::<Vec<_>>().join("\n"),
    )
}

#[test]
fn one_file_and_a_folder_of_parts_say_the_same() {
    let one = format!(
        "---\n{HEAD}{PLAYERS}plan:\n{}assessments:\n  - date: 2026-11-02\n{}  - date: 2026-06-01\n{}\
         reviews:\n  - date: 2026-11-03\n{}---\n\nAs we see it.\n",
        indented(PLAN, 2),
        indented(NOVEMBER, 4),
        indented(JUNE, 4),
        indented(REVIEW, 4),
    );
    let file = playbook(&[("content/opportunities/depot.md", &one)]);
    let in_fences = |lines: &str| format!("---\n{lines}---\n");
    let folder = playbook(&[
        ("content/opportunities/depot/index.md", &(in_fences(HEAD) + "\nAs we see it.\n")),
        ("content/opportunities/depot/players.md", &in_fences(PLAYERS)),
        ("content/opportunities/depot/plan.md", &in_fences(PLAN)),
        ("content/opportunities/depot/assessments/2026-11-02.md", &in_fences(NOVEMBER)),
        ("content/opportunities/depot/assessments/2026-06-01-first-look.md", &in_fences(JUNE)),
        ("content/opportunities/depot/reviews/2026-11-03.md", &in_fences(REVIEW)),
    ]);
    let expected = told(&file, &file.opportunities["depot"]);
    assert!(expected.starts_with("Depot Money { amount: 250000.5"), "{expected}");
    assert!(expected.find("2026-06-01") < expected.find("2026-11-02"), "assessments stand in the order of their dates");
    assert_eq!(told(&folder, &folder.opportunities["depot"]), expected);
    assert_eq!(folder.opportunities["depot"].documents().len(), 6);
    assert_eq!(file.opportunities["depot"].documents().len(), 1);
}

#[test]
fn parts_can_stand_anywhere_and_add_up() {
    let deal = format!("---\n{HEAD}{PLAYERS}---\n");
    let playbook = playbook(&[
        ("content/opportunities/depot.md", &deal),
        ("content/players/more.md", "---\nopportunity: depot\nplayers: {name: Cy Reed, reports_to: bo-lind}\n---\n"),
        ("content/plans/x.md", "---\nopportunity: depot\nactions: {title: Call, players: cy-reed}\n---\n"),
        ("content/assessments/2026-01-02.md", "---\nopportunity: depot\n5: +\n---\n"),
        ("content/reviews/2026-01-03.md", "---\nopportunity: depot\ndecision: hold\nactions: call\n---\n"),
        ("content/assessments/2026-01-01.md", "---\nopportunity: depot\n5: ?\n---\n"),
    ]);
    let opportunity = &playbook.opportunities["depot"];
    let ids = opportunity.players.iter().map(|p| p.player_id().as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(ids, ["ada-frost", "bo-lind", "cy-reed"]);
    assert_eq!(opportunity.plan.as_ref().unwrap().actions.len(), 1);
    let dates = opportunity.assessments.iter().map(|a| a.date.unwrap().to_string()).collect::<Vec<_>>();
    assert_eq!(dates, ["2026-01-01", "2026-01-02"]);
    assert_eq!(opportunity.reviews[0].date.unwrap().to_string(), "2026-01-03");
}

#[test]
fn ten_lines_are_enough() {
    let playbook = playbook(&[(
        "content/opportunities/small.md",
        "---\naccount: acme\namount: 5k\nclose_date: 2027-01-01\n---\n",
    )]);
    let opportunity = &playbook.opportunities["small"];
    assert_eq!(opportunity.title, "Small");
    assert_eq!(opportunity.fields.amount.unwrap().amount.to_string(), "5000");
    assert!(opportunity.assessment().is_none() && opportunity.plan.is_none() && opportunity.players.is_empty());
    assert_eq!(playbook.opportunities_by_account["acme"].len(), 2);
}
