//! The methodology is data: a playbook that qualifies by MEDDPICC, which is a file and nothing
//! more, is read, checked, scored and published. It has three questions of two, three and three
//! criteria, words of its own for the ratings, stages of its own and no win position.
//!
//! The playbook is `tests/methodology_second/`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]

#[path = "fixture/mod.rs"]
mod fixture;

use fixture::DAY;
use fixture::pages::Pages;
use salesbook::diagnostics::Severity;
use salesbook::methodology::{Axis, Methodology};
use salesbook::project::{Checked, Project};
use salesbook::score::qualification::{Disqualifier, Qualification};
use salesbook::score::{Figures, Ratio, Signal};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/methodology_second")
}

static CHECKED: LazyLock<Checked> = LazyLock::new(|| Project::open(&root()).unwrap().load().unwrap().check(DAY));
static PAGES: LazyLock<Pages> = LazyLock::new(|| Pages::of(&root(), &CHECKED));

fn figures(id: &str) -> &'static Figures {
    &CHECKED.figures[id]
}

#[test]
fn it_is_read_without_an_error() {
    let errors = CHECKED.diagnostics.iter().filter(|finding| finding.severity == Severity::Error).collect::<Vec<_>>();
    assert!(errors.is_empty(), "{errors:?}");
    let methodology = &CHECKED.playbook.methodology;
    assert_eq!(**methodology, *Methodology::built_in("meddpicc").unwrap());
    let groups = methodology.questions.iter().map(|question| question.criteria.len()).collect::<Vec<_>>();
    assert_eq!(groups, [2, 3, 3]);
    assert!(!methodology.reads_position() && methodology.question_on(Axis::Worth).is_none());
}

#[test]
fn scores_count_its_criteria_and_its_weights() {
    let quay = figures("quay-scheduling");
    // ++ +?? +++: 2/2, 1/3, and (2 + 2 + 1)/(2 + 2 + 1); over all (2 + 1 + 5)/(2 + 3 + 5).
    let scores = quay.us.questions.iter().map(|question| question.score).collect::<Vec<_>>();
    assert_eq!(scores, [Ratio::new(1, 1), Ratio::new(1, 3), Ratio::new(1, 1)]);
    assert_eq!(quay.us.score, Ratio::new(8, 10));
    assert_eq!(quay.us.counts.confidence(), Ratio::new(6, 8));
    let colours = quay.us.questions.iter().map(|question| question.signal).collect::<Vec<_>>();
    assert_eq!(colours, [Signal::Green, Signal::Amber, Signal::Green]);
    // Against `.. +.. ?-.`: ours 2, 1, 3; theirs 0, 1, 0.
    assert_eq!(quay.rivals[0].advantage.questions, [2, 0, 3]);
    // Since September, `+? ?.? ?++`: metrics, criteria and buyer better; the process is known to be unknown.
    let change = quay.change.as_ref().unwrap();
    assert_eq!((change.better, change.worse, change.newly_known), (3, 0, 3));

    // +? ??? -?+ with the weights 2, 2, 1 of the people: (−2 + 0 + 1)/5.
    let crane = figures("crane-telemetry");
    assert_eq!(crane.us.questions[2].score, Ratio::new(-1, 5));
}

#[test]
fn its_criteria_stand_for_those_that_figures_ask_for() {
    let methodology = Methodology::built_in("meddpicc").unwrap();
    let slug = |name: &str| methodology.criterion_for(name).map(|id| methodology.criterion(id).slug.as_str());
    assert_eq!(slug("compelling-event"), Some("identify-pain"));
    assert_eq!(slug("inside-support"), Some("champion"));
    assert_eq!(slug("solution-fit"), None);
    let quay = figures("quay-scheduling");
    // Pain and economic buyer are validated; the champion is, and a key player who approves supports us.
    assert_eq!((quay.signals.opportunity, quay.signals.people), (Signal::Green, Signal::Green));
    // Pain and metrics are validated, but nothing stands on the insight map.
    assert_eq!(quay.signals.problems, Signal::Red);
    // The economic buyer is missing, the champion not known, and there is no map.
    let crane = figures("crane-telemetry");
    assert_eq!((crane.signals.opportunity, crane.signals.people), (Signal::Amber, Signal::Red));
    // What calls for proof: the event (the pain) and the value (the metrics), which nobody has confirmed.
    let proofs = quay.triggers.iter().filter(|t| t.prime == salesbook::playbook::entity::plan::Prime::Prove);
    let proofs = proofs.map(|t| (t.criterion.number(), t.answered_by)).collect::<Vec<_>>();
    assert_eq!(proofs, [(1, None), (2, Some(1))]);
}

#[test]
fn who_qualifies_follows_its_thresholds_and_must_haves() {
    assert_eq!(figures("quay-scheduling").qualification, Qualification::Qualified);
    let Qualification::NotQualified(reasons) = &figures("crane-telemetry").qualification else { panic!() };
    let buyer = CHECKED.playbook.methodology.criterion_for("economic-buyer").unwrap();
    assert_eq!(
        *reasons,
        [
            Disqualifier::BelowThreshold { question: 2, score: Ratio::new(-1, 5), threshold: 0.0 },
            Disqualifier::MustHave(buyer)
        ]
    );
    assert_eq!(figures("gate-cameras").qualification, Qualification::NotAssessed);
    let win = &figures("quay-scheduling").win;
    assert_eq!((win.position(), win.why.len()), (None, 0));
}

#[test]
fn the_dashboard_sorts_by_qualification_where_no_position_is_read() {
    let board = PAGES.section("", "_board");
    let order = ["Qualified 1 Quay scheduling", "Not qualified 1 Crane telemetry", "Not assessed yet 1 Gate cameras"];
    let places = order.map(|text| board.find(text).unwrap_or_else(|| panic!("{text}: {board}")));
    assert!(places.is_sorted(), "{board}");
    assert!(board.contains("no must-have criterion missing"), "{board}");
}

#[test]
fn the_pipeline_shows_eight_criteria_in_three_groups_and_its_stages() {
    let html = PAGES.html("opportunities/");
    for (count, title) in [(2, "worth paying for?"), (3, "how they decide?"), (3, "bring it about?")] {
        let head = format!("<th scope=\"colgroup\" colspan=\"{count}\">");
        assert!(html.split(&head).skip(1).any(|rest| rest.split('<').next().unwrap().ends_with(title)), "{title}");
    }
    let heat = PAGES.section("opportunities/", "_heat");
    assert!(heat.contains("Quay scheduling + + + ? ? + + +"), "{heat}");
    assert!(heat.contains("Unknown 1 2 2 3 (most often) 3 (most often) 1 2 1"), "{heat}");
    let totals = PAGES.section("opportunities/", "_totals");
    // 90,000 + 60,000 at 10 %, 420,000 at 50 %.
    assert!(totals.contains("Discover 2 150,000 EUR 15,000 EUR Validate 1 420,000 EUR 210,000 EUR"), "{totals}");
    assert!(PAGES.text("opportunities/").contains("Qualified? The key questions"), "the column of positions");
}

#[test]
fn the_worksheet_has_its_criteria_in_its_words() {
    let worksheet = PAGES.section("opportunities/quay-scheduling/assessment/", "_worksheet");
    let titles = [
        "#1 Identified pain must-have",
        "#2 Metrics",
        "#3 Decision criteria",
        "#4 Decision process",
        "#5 Paper process",
        "#6 Economic buyer must-have",
        "#7 Champion must-have",
        "#8 Competition",
    ];
    let places = titles.map(|title| worksheet.find(title).unwrap_or_else(|| panic!("{title}: {worksheet}")));
    assert!(places.is_sorted() && !worksheet.contains("#9"));
    assert!(worksheet.contains("+ validated − missing ? not known · not rated"), "the legend: {worksheet}");
    let history = PAGES.section("opportunities/quay-scheduling/assessment/", "_history");
    assert!(history.contains("5 validated") || history.contains("6 validated"), "{history}");
    let overview = PAGES.text("opportunities/quay-scheduling/");
    assert!(overview.contains("Qualified 75 % of it known"), "{overview}");
    assert!(overview.contains("Economic buyer Inner circle Coach"), "roles and support in its words: {overview}");
    let crane = PAGES.text("opportunities/crane-telemetry/");
    assert!(crane.contains("#6 Economic buyer is a must-have and missing"), "{crane}");
    let empty = PAGES.text("opportunities/gate-cameras/assessment/");
    assert!(empty.contains("us: \"++ ??? ???\""), "{empty}");
}

#[test]
fn its_own_pages_take_the_place_of_ours() {
    let pages = PAGES.all();
    let criteria = pages.iter().filter(|page| page.starts_with("methodology/criteria/")).count();
    assert_eq!(criteria, 8);
    let overview = PAGES.text("methodology/");
    assert!(overview.contains("Methodology MEDDPICC. "), "{overview}");
    assert!(overview.contains("Map the People") && !overview.contains("Is there an opportunity?"), "{overview}");
    let champion = PAGES.text("methodology/criteria/champion/");
    assert!(champion.contains("Rated validated when A person with power"), "{champion}");
    assert!(
        champion.contains("Weight: 2") && champion.contains("Quay scheduling Port of Lund + validated"),
        "{champion}"
    );
    assert!(champion.contains("+ Rated"), "{champion}");
}

/// Nothing on its pages speaks of twenty criteria, four questions, a win position, or ratings in
/// words that it does not use. Messages of the check, which belong to no methodology, may say
/// "favourable".
#[test]
fn no_page_speaks_of_the_other_methodology() {
    let ours = ["twenty", "20 criteria", "four questions", "Win position", "win position"];
    let ratings = ["favourable", "Favourable"];
    let mut slips = Vec::new();
    for page in PAGES.all() {
        // The pages of rules show examples, and the list of scales holds every word of every document.
        if page.starts_with("methodology/rules/") || page == "methodology/scales/index.html" {
            continue;
        }
        let text = PAGES.text(&page);
        let before_findings = text.find("Findings of the check").unwrap_or(text.len());
        for words in ours.into_iter().chain(ratings) {
            let looked_at = if ratings.contains(&words) { &text[..before_findings] } else { &text[..] };
            if let Some(at) = looked_at.find(words) {
                let around = text[..at].char_indices().rev().nth(30).map_or(0, |(start, _)| start);
                slips.push(format!("{page}: …{}", text[around..].chars().take(70).collect::<String>()));
            }
        }
    }
    assert!(slips.is_empty(), "{}", slips.join("\n"));
}
