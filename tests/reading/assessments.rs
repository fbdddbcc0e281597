//! Both forms of an assessment, alone and mixed.

use crate::playbook;
use salesbook::methodology::CriterionId;
use salesbook::playbook::entity::assessment::{Assessment, Party};
use salesbook::playbook::entity::id::CompetitorId;

fn assessment(lines: &str) -> Assessment {
    let lines = lines.lines().map(|line| format!("    {line}\n")).collect::<String>();
    let text = format!(
        "---\naccount: acme\namount: 1\nclose_date: 2027-03-31\nassessments:\n  - date: 2026-11-02\n{lines}---\n"
    );
    let playbook = playbook(&[("content/opportunities/depot.md", &text), ("content/competitors/x-sys.md", "")]);
    playbook.opportunities["depot"].assessments[0].value.clone()
}

/// The signs of us and of a competitor, `.` for those not given.
fn signs(assessment: &Assessment) -> (String, String) {
    let of = |party: &Party| {
        (0..20)
            .map(|i| assessment.rating(party, CriterionId::from_index(i)).map_or('.', |rating| rating.sign()))
            .collect()
    };
    (of(&Party::Us), of(&Party::Competitor(CompetitorId::new("x-sys"))))
}

#[test]
fn every_form_says_the_same() {
    let us = "+-?................+";
    let them = "-?+................-";
    let slugs = ["customer-project", "business-profile", "financial-condition", "strategic-value"];
    let by_slug = format!(
        "{}: {{us: +, x-sys: -}}\n{}: {{us: -, x-sys: ?}}\n{}: {{us: ?, x-sys: +}}\n{}: {{rating: +, x-sys: -}}",
        slugs[0], slugs[1], slugs[2], slugs[3]
    );
    for lines in [
        "us: +-?.. ..... ..... ....+\nx-sys: -?+.. ..... ..... ....-",
        "us: {1: +, 2: -, 3: ?, 20: +}\nx-sys: {1: -, 2: ?, 3: +, 20: -}",
        "us:\n  1: plus\n  2: minus\n  3: unknown\n  20: yes\nx-sys:\n  1: no\n  2: unknown\n  3: plus\n  20: minus",
        "1: {us: +, x-sys: -}\n2: {us: -, x-sys: ?}\n3: {us: ?, x-sys: +}\n20: {us: +, x-sys: -}",
        "1: +\n2: -\n3: ?\n20: +\nx-sys: -?+.. ..... ..... ....-",
        "us: +.... ..... ..... ....+\nx-sys: {1: -, 20: -}\n2: {us: -, x-sys: ?}\n3: {us: ?, x-sys: +}",
        "us: +-?.. ..... ..... ....+\nx-sys: -?+.. ..... ..... ....-\n1: {us: +}\n3: {x-sys: +, evidence: same as above}",
        "\"#1\": +\n\"#2\": -\n\"#3\": ?\n\"#20\": +\nx-sys: {\"#1\": -, \"#2\": ?, \"#3\": +, \"#20\": -}",
        by_slug.as_str(),
        by_slug.replace('-', "_").replace("x_sys", "x-sys").replace(": _", ": -").as_str(),
    ] {
        let found = assessment(lines);
        assert_eq!(signs(&found), (us.to_owned(), them.to_owned()), "{lines}");
    }
}

#[test]
fn evidence_stays_with_its_criterion() {
    let found = assessment(
        "by: the team\nnote: after the demo\nus: ++-+? +?+-+ +-?+- ++?+-\n\
         5: {evidence: The board set a date, source: Ada, date: 2026-10-01, next_question: Which board?}\n\
         6: {x-sys: -}",
    );
    assert_eq!(found.by.as_ref().unwrap().value, "the team");
    assert_eq!(found.note.as_ref().unwrap().value, "after the demo");
    let evidence = &found.evidence[&CriterionId::from_index(4)];
    assert_eq!(evidence.evidence.as_ref().unwrap().value, "The board set a date");
    assert_eq!(evidence.source.as_ref().unwrap().value, "Ada");
    assert_eq!(evidence.date.unwrap().to_string(), "2026-10-01");
    assert_eq!(evidence.next_question.as_ref().unwrap().value, "Which board?");
    let (us, them) = signs(&found);
    assert_eq!((us.as_str(), them.as_str()), ("++-+?+?+-++-?+-++?+-", ".....-.............."));
}
