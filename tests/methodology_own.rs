//! A site's own methodology file: what it renames, adds, leaves out, weighs and asks for is what
//! figures, findings and pages then know.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::pages::Pages;
use fixture::{DAY, Fixture, line};
use salesbook::playbook::entity::opportunity::WinPosition;
use salesbook::project::Checked;
use salesbook::score::qualification::Qualification;
use salesbook::score::{Figures, Ratio, Signal};

/// A playbook with a methodology file and an opportunity `depot` that is rated so.
fn depot(methodology: &str, signs: &str) -> Fixture {
    let fixture = Fixture::quiet();
    fixture.file("methodology.yaml", methodology);
    fixture.file(
        "content/opportunities/depot.md",
        format!(
            "---\ntitle: Depot planning\naccount: acme\namount: 250000\nclose_date: 2027-03-31\nstage: qualify\n\
             assessments: [{{date: 2026-11-20, us: \"{signs}\"}}]\n---\n"
        ),
    );
    fixture
}

fn checked(fixture: &Fixture) -> Checked {
    let checked = fixture.check_on(DAY);
    assert_eq!(fixture.errors(), Vec::<&str>::new(), "{:?}", checked.diagnostics);
    checked
}

fn figures(fixture: &Fixture) -> Figures {
    Figures::clone(&checked(fixture).figures["depot"])
}

fn pages(fixture: &Fixture) -> Pages {
    Pages::of(fixture.root(), &checked(fixture))
}

#[test]
fn a_criterion_is_renamed() {
    let fixture = depot(
        "adjust:\n  criteria:\n    access-to-funds: {title: Budget, ask: Is there a budget?}\n",
        "+++-+ +++++ +++++ +++++",
    );
    let pages = pages(&fixture);
    let page = pages.text("methodology/criteria/access-to-funds/");
    assert!(page.contains("#4 Budget") && page.contains("Is there a budget?"), "{page}");
    let overview = pages.text("opportunities/depot/");
    assert!(overview.contains("#4 Budget is a must-have and unfavourable"), "{overview}");
    assert!(!overview.contains("Access to funds"), "{overview}");
    let worksheet = pages.section("opportunities/depot/assessment/", "_worksheet");
    assert!(worksheet.contains("#4 Budget must-have Is there a budget? − unfavourable"), "{worksheet}");
}

const A_21ST: &str = "\
add:
  criteria:
    worth:
      - slug: footprint
        title: Footprint
        ask: Does the deal bring us nearer to our climate goals?
        prompts: [How much does delivery emit?]
        favourable: It replaces something dirtier.
        unfavourable: It needs flights every week.
";

#[test]
fn a_twenty_first_criterion_is_added() {
    let fixture = depot(A_21ST, "+++++ +++++ +++++ +++++-");
    let figures = figures(&fixture);
    // Five + and one − of six; 20 − 1 of 21.
    assert_eq!(figures.us.questions[3].score, Ratio::new(4, 6));
    assert_eq!((figures.us.score, figures.us.counts.total()), (Ratio::new(19, 21), 21));
    let pages = pages(&fixture);
    assert!(pages.html("opportunities/").contains("<th scope=\"colgroup\" colspan=\"6\">Is it worth winning?</th>"));
    let worksheet = pages.section("opportunities/depot/assessment/", "_worksheet");
    assert!(
        worksheet.contains("#21 Footprint Does the deal bring us nearer to our climate goals? − unfav"),
        "{worksheet}"
    );
    let page = pages.text("methodology/criteria/footprint/");
    assert!(page.contains("Depot planning Acme − unfavourable"), "{page}");
    // By its name, and in a line that is now too short.
    fixture.file(
        "content/opportunities/depot.md",
        "---\ntitle: Depot planning\naccount: acme\namount: 250000\nclose_date: 2027-03-31\nassessments:\n  \
         - {date: 2026-11-20, us: {footprint: +}}\n  - {date: 2026-11-21, us: \"+++++ +++++ +++++ +++++\"}\n---\n",
    );
    let found = fixture.findings();
    let short = "the line has 20 signs, the methodology has 21 criteria | write 21 signs in the order of the criteria, \
                 such as `++-+? +?+-+ +-?+- ++?+-+`; `.` stands for not yet rated";
    assert!(found.len() == 1 && found[0].contains("8:28") && found[0].ends_with(short), "{found:?}");
}

#[test]
fn a_criterion_is_left_out() {
    let fixture = depot("leave_out: {criteria: [cultural-compatibility]}\n", "+++++ +++++ ++-+ +++++");
    let figures = figures(&fixture);
    assert_eq!(figures.us.questions[2].score, Ratio::new(2, 4));
    let pages = pages(&fixture);
    let text = pages.section("opportunities/", "_heat");
    assert!(text.contains("#19 Strategic value") && !text.contains("Cultural"), "{text}");
}

#[test]
fn weights_weigh() {
    let fixture = depot(
        "adjust: {criteria: {compelling-event: {weight: 4}, customer-project: {weight: 2}}}\n",
        "+---+ ..... ..... .....",
    );
    let figures = figures(&fixture);
    // (2 − 1 − 1 − 1 + 4) of (2 + 1 + 1 + 1 + 4), and of that and three times five over all.
    assert_eq!(figures.us.questions[0].score, Ratio::new(3, 9));
    assert_eq!(figures.us.score, Ratio::new(3, 24));
    assert!(pages(&fixture).text("methodology/criteria/compelling-event/").contains("Weight: 4"));
}

#[test]
fn thresholds_decide_who_qualifies() {
    let signs = "+++++ ++-?? +++++ +++++";
    // (2 − 1)/5 = 0.2 is not below 0.2, and is below 0.21.
    let just = depot("adjust: {questions: {compete: {threshold: 0.2}}}\n", signs);
    assert_eq!(figures(&just).qualification, Qualification::Qualified);
    let not = depot("adjust: {questions: {compete: {threshold: 0.21}}}\n", signs);
    let text = pages(&not).text("opportunities/depot/");
    assert!(text.contains("Can we compete? scores +0.2, below +0.21"), "{text}");
    let worksheet = pages(&not).section("opportunities/depot/assessment/", "_worksheet");
    assert!(worksheet.contains("qualifies from +0.21"), "{worksheet}");
}

#[test]
fn must_haves_are_those_of_the_file() {
    let file = "adjust: {criteria: {access-to-funds: {must_have: false}, profitability: {must_have: true}}}\n";
    assert_eq!(figures(&depot(file, "+++-+ +++++ +++++ +++++")).qualification, Qualification::Qualified);
    let without_profit = depot(file, "+++++ +++++ +++++ ++-++");
    let figures = figures(&without_profit);
    assert!(matches!(figures.qualification, Qualification::NotQualified(_)));
    assert_eq!(figures.us.questions[3].signal, Signal::Red);
    let text = pages(&without_profit).text("opportunities/depot/");
    assert!(text.contains("#18 Profitability is a must-have and unfavourable"), "{text}");
}

#[test]
fn colours_turn_where_the_file_says() {
    let signal = |file: &str| figures(&depot(file, "+++?? ..... ..... .....")).us.questions[0].signal;
    assert_eq!(signal(""), Signal::Amber);
    assert_eq!(signal("colours: {green_from: 0.6, green_short_of: 2, red_to: -0.2}\n"), Signal::Green);
    assert_eq!(signal("colours: {green_from: 0.7, green_short_of: 2, red_to: 0.6}\n"), Signal::Red);
}

#[test]
fn stages_have_their_names_phases_and_probabilities() {
    let file = "\
stages:
  - {slug: qualify, title: First look, phase: early, text: We look., probability: 15, modules: [1]}
  - {slug: prospect, title: Trial, phase: mid, text: They try it., probability: 45}
  - {slug: done, title: Over, phase: closed, text: It is over., probability: 0}
";
    let fixture = depot(file, "+++++ +++++ +++++ +++++");
    let totals = pages(&fixture).section("opportunities/", "_totals");
    // 15 % of 250,000; the other opportunity of the fixture is on trial, at 45 %.
    assert!(totals.contains("First look 1 250,000 EUR 37,500 EUR Trial 1 250,000 EUR 112,500 EUR"), "{totals}");
    let adjusted = depot("adjust: {stages: {qualify: {title: Look, probability: 30}}}\n", "+++++ +++++ +++++ +++++");
    let totals = pages(&adjusted).section("opportunities/", "_totals");
    assert!(totals.contains("Look 1 250,000 EUR 75,000 EUR"), "{totals}");
    fixture.file(
        "content/opportunities/other.md",
        "---\ntitle: Other\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: negotiate\n---\n",
    );
    let found = fixture.findings();
    assert!(found.len() == 1 && found[0].contains("write one of: qualify, prospect, done"), "{found:?}");
}

#[test]
fn the_win_position_is_read_from_the_questions_that_the_file_names() {
    // Politics first, fit last: X is "can we win?", Z is "can we compete?".
    let file = "adjust: {questions: {win: {axis: y}, compete: {axis: z}}}\n";
    let position = |file: &str| figures(&depot(file, "+++++ ----- +++++ +++++")).win.position();
    assert_eq!(position(""), Some(WinPosition::Potential));
    assert_eq!(position(file), Some(WinPosition::Lost));
    let why = pages(&depot(file, "+++++ ----- +++++ +++++")).section("opportunities/depot/", "_win");
    assert!(why.contains("X Is there an opportunity? +1 +1 Y Can we win? +1 +1 Z Can we compete? −1 −1"), "{why}");
}

#[test]
fn a_criterion_of_another_name_takes_the_place_of_one_that_figures_ask_for() {
    let renamed = |stands_for: &str| {
        format!(
            "leave_out: {{criteria: [access-to-funds]}}\nadd:\n  criteria:\n    opportunity:\n      - slug: budget\n        \
             title: Budget\n        ask: Is there one?\n        prompts: [Where from?]\n        favourable: Yes, there is.\n        \
             unfavourable: No, there is none.\n{stands_for}"
        )
    };
    // The event is the fourth now, the budget the fifth. Without the budget the event decides alone.
    let signal = |file: &str, signs: &str| figures(&depot(file, signs)).signals.opportunity;
    assert_eq!(signal(&renamed(""), "...+- ..... ..... ....."), Signal::Green);
    let stands = renamed("        stands_for: [access-to-funds]\n");
    assert_eq!(signal(&stands, "...+- ..... ..... ....."), Signal::Amber);
    assert_eq!(signal(&stands, "...++ ..... ..... ....."), Signal::Green);
    let strategies = pages(&depot(&stands, "..... ..... ..... .....")).text("methodology/strategies/");
    assert!(strategies.contains("Leans on #6 Formal decision criteria"), "{strategies}");
}

#[test]
fn a_file_extends_the_second_methodology() {
    let fixture = depot(
        "extends: meddpicc\ntitle: Our MEDDPICC\nadjust: {criteria: {champion: {title: Our champion}}}\n",
        "++ +++ +++",
    );
    fixture.file(
        "content/opportunities/acme-planning.md",
        "---\ntitle: Planning for Acme\naccount: acme\namount: 250000\nclose_date: 2027-03-31\n---\n",
    );
    fixture.file(
        "content/opportunities/depot.md",
        "---\ntitle: Depot planning\naccount: acme\namount: 250000\nclose_date: 2027-03-31\nstage: validate\n\
         assessments: [{date: 2026-11-20, us: \"++ +++ +++\"}]\n---\n",
    );
    let pages = pages(&fixture);
    assert!(pages.text("methodology/").contains("Methodology Our MEDDPICC."));
    assert!(pages.section("opportunities/depot/assessment/", "_worksheet").contains("#7 Our champion"));
}

#[test]
fn a_file_with_mistakes_says_where_and_the_built_in_methodology_stays() {
    let fixture = depot("adjust:\n  criteria:\n    acess-to-funds: {weight: 2}\n", "+++++ +++++ +++++ +++++");
    let checked = fixture.check_on(DAY);
    let found =
        checked.diagnostics.iter().filter(|finding| finding.rule.code.starts_with('M')).map(|finding| line(finding));
    let found = found.collect::<Vec<_>>();
    assert!(
        found.len() == 1
            && found[0].starts_with(
                "methodology.yaml:3:5 M112 error there is no criterion `acess-to-funds` | did you mean `access-to-funds`?"
            ),
        "{found:?}"
    );
    assert_eq!(checked.figures["depot"].us.counts.total(), 20);
}
