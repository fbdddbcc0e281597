//! Signs that no YAML parser takes, in every way in which authors write them.

use crate::fixture::Fixture;
use salesbook::methodology::CriterionId;
use salesbook::playbook::entity::assessment::{Assessment, Party};
use salesbook::playbook::entity::id::CompetitorId;

/// The assessment that some lines make, and the text of its file.
fn assessment(lines: &str) -> (Assessment, String) {
    let fixture = Fixture::base();
    let lines = lines.lines().map(|line| format!("    {line}\n")).collect::<String>();
    let text = format!(
        "---\ntitle: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\n\
         assessments:\n  - date: 2026-11-02\n{lines}---\n"
    );
    fixture.file("content/opportunities/depot.md", &text);
    assert_eq!(fixture.findings(), Vec::<String>::new(), "{text}");
    let opportunity = &fixture.load().playbook.opportunities["depot"];
    (opportunity.assessments[0].value.clone(), text)
}

/// The signs of a party in order, `.` where there is none.
fn signs(assessment: &Assessment, party: &Party) -> String {
    (0..20).map(|i| assessment.rating(party, CriterionId::from_index(i)).map_or('.', |rating| rating.sign())).collect()
}

fn no_decision() -> Party {
    Party::Competitor(CompetitorId::new("no-decision"))
}

/// Checks that each rating points at what was written for it.
fn places_show_signs(found: &Assessment, text: &str) {
    for rating in found.ratings.values() {
        let written = &text[rating.span.start()..rating.span.end()];
        assert!(written.contains(['+', '-', '?', '−', '–', '—', '＋', '？', '－']), "{written:?} in {text}");
    }
}

#[test]
fn one_sign_for_one_criterion() {
    for (lines, us, other) in [
        ("5: +", '+', '.'),
        ("5: -", '-', '.'),
        ("5: ?", '?', '.'),
        ("5: - ", '-', '.'),
        ("5:  ?  # ask", '?', '.'),
        ("5: - # no", '-', '.'),
        ("5:   -", '-', '.'),
        ("5:\t-", '-', '.'),
        ("5: -\t", '-', '.'),
        ("5: \"-\"", '-', '.'),
        ("5: '?'", '?', '.'),
        ("\"5\": -", '-', '.'),
        ("'5' : ?", '?', '.'),
        ("#5: x\n5: -", '-', '.'),
        ("\"#5\": -", '-', '.'),
        ("compelling-event: -", '-', '.'),
        ("compelling_event: ?", '?', '.'),
        ("5:\n  us: -", '-', '.'),
        ("5:\n  us: -\n  no-decision: ?", '-', '?'),
        ("5:\n  no-decision: -\n  rating: ?", '?', '-'),
        ("5:\n    us: ?   # who knows\n    no-decision: -", '?', '-'),
        ("5: {us: -}", '-', '.'),
        ("5: {us: ?}", '?', '.'),
        ("5: { us: - , no-decision: ? }", '-', '?'),
        ("5: {us: +, no-decision: ?}", '+', '?'),
        ("5: {us: -,no-decision: -}", '-', '-'),
        ("5: {rating: -, evidence: well - done?}", '-', '.'),
        ("5: {us: -, evidence: 'it''s: -', no-decision: ?}", '-', '?'),
        ("5: {\n  us: -,\n  no-decision: ? # unclear\n}", '-', '?'),
        ("5: {us:\n  -\n  , no-decision: -}", '-', '-'),
        ("us: {5: -}", '-', '.'),
        ("us: {5: ?}\nno-decision: {5: -}", '?', '-'),
        ("us:\n  5: -\nno-decision:\n  5: ?", '-', '?'),
        ("us: {\"5\": -, }", '-', '.'),
        ("5: −", '-', '.'),
        ("5: –", '-', '.'),
        ("5: ＋", '+', '.'),
        ("5: ？", '?', '.'),
        ("5: minus", '-', '.'),
        ("5: unknown", '?', '.'),
        ("5: plus", '+', '.'),
        ("5: no", '-', '.'),
        ("5: yes", '+', '.'),
    ] {
        let (found, text) = assessment(lines);
        let at_five = |party: &Party| signs(&found, party).chars().nth(4).unwrap();
        assert_eq!((at_five(&Party::Us), at_five(&no_decision())), (us, other), "{lines}");
        let in_words =
            ["minus", "unknown", "plus", "no", "yes"].iter().any(|word| lines.ends_with(&format!(": {word}")));
        if !in_words {
            places_show_signs(&found, &text);
        }
    }
}

#[test]
fn a_line_of_signs() {
    let line = "++-+?+?+-++-?+-++?+-";
    for lines in [
        "us: ++-+? +?+-+ +-?+- ++?+-",
        "us: ++-+?+?+-++-?+-++?+-",
        "us: \"++-+? +?+-+ +-?+- ++?+-\"",
        "us: '++-+? | +?+-+ | +-?+- | ++?+-'",
        "us: ++-+? | +?+-+ | +-?+- | ++?+-",
        "us: ++-+? +?+-+ +-?+- ++?+-   # after the demo",
        "us: ++-+? +?+-+\n  +-?+- ++?+-",
        "us:\n  ++-+? +?+-+\n  +-?+- ++?+-",
        "us: >-\n  ++-+? +?+-+\n  +-?+- ++?+-",
        "us: |\n  ++-+?\n  +?+-+\n  +-?+-\n  ++?+-",
        "us: + + - + ? + ? + - + + - ? + - + + ? + -",
        "us: [++-+?, +?+-+, +-?+-, ++?+-]",
        "us:\n  - ++-+?\n  - +?+-+\n  - +-?+-\n  - ++?+-",
        "us: ++−+? +?+–+ +—?+- ++？+－",
        "us: ＋+-+? +?+-+ +-?+- ++?+-",
        "us: ++-+?\u{a0}+?+-+\u{a0}+-?+-\u{a0}++?+-",
    ] {
        let (found, text) = assessment(lines);
        assert_eq!(signs(&found, &Party::Us), line, "{lines}");
        places_show_signs(&found, &text);
    }
}

#[test]
fn a_line_of_signs_that_begins_like_yaml() {
    for (lines, line) in [
        ("us: -+-+? +?+-+ +-?+- ++?+-", "-+-+?+?+-++-?+-++?+-"),
        ("us: ?+-+? +?+-+ +-?+- ++?+-", "?+-+?+?+-++-?+-++?+-"),
        ("us: ---?? ????? ----- ?????", "---???????-----?????"),
        ("us: - + - ? + - ? + - ? + - ? + - ? + - ? +", "-+-?+-?+-?+-?+-?+-?+"),
        ("us: ? - ? - ? - ? - ? - ? - ? - ? - ? - ? -", "?-?-?-?-?-?-?-?-?-?-"),
        ("us: ..... ..... ..... ....-", "...................-"),
        ("us: -.... ..... ..... .....", "-..................."),
        ("us: [-+-+?, ?+?-+, +-?+-, ---+-]", "-+-+??+?-++-?+----+-"),
        ("us:\n  - -+-+?\n  - ?+?-+\n  - +-?+-\n  - ---+-", "-+-+??+?-++-?+----+-"),
        ("us: [-, -, -, -, -, ?, ?, ?, ?, ?, -, -, -, -, -, ?, ?, ?, ?, ?]", "-----?????-----?????"),
        (
            "us:\n  - -\n  - -\n  - -\n  - -\n  - -\n  - ?\n  - ?\n  - ?\n  - ?\n  - ?\n  - ----- ?????",
            "-----?????-----?????",
        ),
    ] {
        let (found, text) = assessment(lines);
        assert_eq!(signs(&found, &Party::Us), line, "{lines}");
        places_show_signs(&found, &text);
    }
}

#[test]
fn records_on_one_line() {
    let fixture = Fixture::base();
    fixture.file(
        "content/opportunities/depot.md",
        "---\ntitle: Depot\naccount: acme\namount: 1\nclose_date: 2027-03-31\n\
         assessments: [{date: 2026-11-01, us: -+-+? +?+-+ +-?+- ++?+-, no-decision: ????? ????? ????? ?????},\n  \
         {date: 2026-11-02, 5: -, 6: {us: ?}}]\n\
         decision_criteria: [{text: Price, positions: {us: ?, no-decision: better}}]\n\
         plan: {tests: [{date: 2026-11-03, answers: {assessment-honest: ?}}]}\n---\n",
    );
    assert_eq!(fixture.findings(), Vec::<String>::new());
    let opportunity = &fixture.load().playbook.opportunities["depot"];
    assert_eq!(signs(&opportunity.assessments[0], &Party::Us), "-+-+?+?+-++-?+-++?+-");
    assert_eq!(signs(&opportunity.assessments[0], &no_decision()), "?".repeat(20));
    assert_eq!(signs(&opportunity.assessments[1], &Party::Us), "....-?..............");
}

#[test]
fn signs_in_other_texts_are_left_alone() {
    let fixture = Fixture::base();
    fixture.file(
        "content/accounts/northwind.md",
        "---\ntitle: Northwind - the rail company?\naliases: [N-W, why?, \"-\", a - b]\n\
         outlook: |\n  us: -\n  - ?\nindustry: \"rail: -\n  us: ?\"\nprofile:\n  products:\n    - trains -\n    - -5 degrees\n---\n",
    );
    assert_eq!(fixture.findings(), Vec::<String>::new());
    let account = &fixture.load().playbook.accounts["northwind"];
    assert_eq!(account.title, "Northwind - the rail company?");
    assert_eq!(account.aliases, ["N-W", "why?", "-", "a - b"]);
    assert_eq!(account.fields.outlook.as_ref().unwrap().value, "us: -\n- ?");
    assert_eq!(account.fields.industry.as_ref().unwrap().value, "rail: - us: ?");
    let products = &account.fields.profile.as_ref().unwrap().products;
    assert_eq!(products.iter().map(|p| p.value.as_str()).collect::<Vec<_>>(), ["trains -", "-5 degrees"]);
}
