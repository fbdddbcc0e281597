//! What holds of every figure, whatever the deal: a better answer makes nothing worse, the order
//! of documents and unrelated deals change nothing, days count from one midnight to the next, and
//! only the proportion of weights matters.
//!
//! `PROPTEST_CASES=1000 cargo test --test score_properties` looks at more of them.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

#[path = "score_properties/deal.rs"]
mod deal;

use deal::{COMMON, OURS, UNRELATED, deal};
use proptest::prelude::*;
use proptest::test_runner::Config as Cases;
use salesbook::config::{self, Config};
use salesbook::diagnostics::{Place, SourceFile, Span};
use salesbook::methodology::{CriterionId, Methodology};
use salesbook::playbook::entity::assessment::{Assessment, Party, Rating};
use salesbook::playbook::entity::opportunity::OpportunityFields;
use salesbook::playbook::{Draft, assemble};
use salesbook::project::{Checked, Loaded};
use salesbook::schema::{Date, Spanned};
use salesbook::score::attention::{Fact, attention, facts};
use salesbook::score::coverage::map_figures;
use salesbook::score::insight_map::{InsightFigures, MapSoundness, insight_figures};
use salesbook::score::pipeline::{Month, pipeline};
use salesbook::score::progress::Stale;
use salesbook::score::qualification::{Qualification, qualification};
use salesbook::score::signals::{opportunity_signal, people_signal, problems_signal};
use salesbook::score::tally::tally;
use salesbook::score::win_position::win_position;
use salesbook::score::{Ratio, Signal};
use salesbook::source::document_from_text;
use std::sync::Arc;

fn cases(usual: u32) -> Cases {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    Cases { cases, failure_persistence: None, ..Cases::default() }
}

/// Answers, by their places; `None` is not rated.
fn rated(answers: &[Option<Rating>]) -> Assessment {
    let mut assessment = Assessment::default();
    for (place, answer) in answers.iter().enumerate() {
        if let Some(rating) = answer {
            let key = (Party::Us, CriterionId::from_index(place));
            assessment.ratings.insert(key, Spanned::new(*rating, Span::default()));
        }
    }
    assessment
}

fn answer() -> impl Strategy<Value = Option<Rating>> {
    prop::sample::select(vec![None, Some(Rating::Unfavourable), Some(Rating::Unknown), Some(Rating::Favourable)])
}

/// The next better answer: − → ? → +. One that is not rated yet may turn out unknown.
const fn better(answer: Option<Rating>) -> Option<Rating> {
    match answer {
        None | Some(Rating::Unfavourable) => Some(Rating::Unknown),
        Some(Rating::Unknown | Rating::Favourable) => Some(Rating::Favourable),
    }
}

/// Either methodology with its criteria weighed and asked for at random.
fn methodology() -> impl Strategy<Value = Methodology> {
    let chosen = prop::sample::select(Methodology::BUILT_IN.to_vec());
    let criteria = prop::collection::vec((1..100_u32, any::<bool>()), 20);
    let thresholds = prop::collection::vec(-1.0..1.0_f64, 4);
    let colours = (0.1..1.0_f64, 0..3_u32, -1.0..0.1_f64);
    (chosen, criteria, thresholds, colours).prop_map(|(name, criteria, thresholds, colours)| {
        let mut methodology = Methodology::built_in(name).unwrap().clone();
        for (criterion, (weight, must_have)) in methodology.criteria.iter_mut().zip(criteria) {
            (criterion.weight, criterion.must_have) = (weight, must_have);
        }
        for (question, threshold) in methodology.questions.iter_mut().zip(thresholds) {
            question.threshold = threshold;
        }
        let at = &mut methodology.colours;
        (at.green_from, at.green_short_of, at.red_to) = colours;
        methodology
    })
}

fn with_soundness(soundness: MapSoundness) -> InsightFigures {
    InsightFigures { soundness, ..insight_figures(&[], &[]) }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_better_answer_makes_nothing_worse(
        methodology in methodology(),
        answers in prop::collection::vec(answer(), 20),
        raised in 0..20_usize,
        soundness in prop::sample::select(MapSoundness::ALL.to_vec()),
    ) {
        let criteria = methodology.criteria.len();
        let before = answers[..criteria].to_vec();
        let mut after = before.clone();
        let raised = raised % criteria;
        after[raised] = better(after[raised]);
        let [before, after] = [rated(&before), rated(&after)];
        let [old, new] = [&before, &after].map(|assessment| tally(&methodology, Some(assessment), &Party::Us));
        prop_assert!(new.score >= old.score);
        for (new, old) in new.questions.iter().zip(&old.questions) {
            prop_assert!(new.score >= old.score);
            prop_assert!(new.signal >= old.signal, "{:?} after {:?}", new.signal, old.signal);
        }
        let position = |us| win_position(&methodology, us, &OpportunityFields::default()).position();
        prop_assert!(position(&new) >= position(&old), "{:?} after {:?}", position(&new), position(&old));
        let qualified = |assessment, us| qualification(&methodology, Some(assessment), us);
        if qualified(&before, &old) == Qualification::Qualified {
            prop_assert_eq!(qualified(&after, &new), Qualification::Qualified);
        }
        let insights = with_soundness(soundness);
        let map = map_figures(&[]);
        let signals = |assessment| {
            let assessment = Some(assessment);
            [
                opportunity_signal(&methodology, assessment),
                problems_signal(&methodology, assessment, &insights),
                people_signal(&methodology, assessment, &map),
            ]
        };
        for (new, old) in signals(&after).into_iter().zip(signals(&before)) {
            prop_assert!(new >= old, "{new:?} after {old:?}");
        }
    }

    #[test]
    fn only_the_proportion_of_weights_matters(
        methodology in methodology(),
        answers in prop::collection::vec(answer(), 20),
        times in 2..40_u32,
    ) {
        let mut heavier = methodology.clone();
        for criterion in &mut heavier.criteria {
            criterion.weight *= times;
        }
        let assessment = rated(&answers[..methodology.criteria.len()]);
        let [light, heavy] = [&methodology, &heavier].map(|m| tally(m, Some(&assessment), &Party::Us));
        prop_assert_eq!(light.score, heavy.score);
        for (light, heavy) in light.questions.iter().zip(&heavy.questions) {
            prop_assert_eq!((light.score, light.why, light.counts), (heavy.score, heavy.why, heavy.counts));
        }
        let position = |m| win_position(m, &light, &OpportunityFields::default());
        prop_assert_eq!(position(&methodology), position(&heavier));
        prop_assert_eq!(
            qualification(&methodology, Some(&assessment), &light),
            qualification(&heavier, Some(&assessment), &heavy)
        );
    }

    #[test]
    fn a_score_has_the_sign_of_what_outweighs(answers in prop::collection::vec(answer(), 20), weight in 1..100_u32) {
        let mut methodology = Methodology::embedded().clone();
        for criterion in &mut methodology.criteria {
            criterion.weight = weight;
        }
        let us = tally(&methodology, Some(&rated(&answers)), &Party::Us);
        for question in &us.questions {
            let more = i64::from(question.counts.favourable) - i64::from(question.counts.unfavourable);
            prop_assert_eq!(question.score, Ratio::new(more, 5));
            prop_assert_eq!(i64::from(question.score.signum()), more.signum());
        }
    }
}

/// The settings of the generated playbooks.
fn settings() -> Config {
    let text = "currency = \"EUR\"\n[[team]]\nid = \"mara\"\nname = \"Mara Lind\"\n[[team]]\nid = \"tom\"\n\
                name = \"Tom Okafor\"\n[rates]\nas_of = 2026-11-20\nGBP = 1.17\n";
    let (config, problems) = config::load(&SourceFile::new("site.toml", text));
    assert!(problems.is_empty(), "{problems:?}");
    config
}

/// A playbook of some documents on a day, read without a folder.
fn checked(files: &[(String, String)], today: Date) -> Checked {
    let common = COMMON.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let documents = common.chain(files.iter().cloned()).collect::<Vec<_>>();
    let paths = documents.iter().map(|(path, _)| path.as_str()).collect();
    let methodology = Methodology::embedded().clone();
    let drafts = documents.iter().map(|(path, text)| {
        let reading = document_from_text(&format!("content/{path}"), path, text.clone());
        Draft::new(reading, &paths, &methodology)
    });
    let (playbook, diagnostics) = assemble(drafts.collect(), Arc::default(), Arc::new(settings()), methodology.clone());
    Loaded { playbook, diagnostics }.check(today)
}

/// The findings in files, a line each, in an order that depends on nothing but themselves.
fn findings(checked: &Checked, of: impl Fn(&str) -> bool) -> Vec<String> {
    let place = |place: &Place| format!("{}:{:?}", place.file.path, place.span);
    let all = checked.diagnostics.iter().filter(|d| d.place.as_ref().is_some_and(|place| of(&place.file.path)));
    let mut lines = all
        .map(|d| {
            let at = d.place.as_ref().map(place).unwrap_or_default();
            format!("{at} {} {} {:?} {:?}", d.rule.code, d.message, d.help, d.severity)
        })
        .collect::<Vec<_>>();
    lines.sort();
    lines
}

const DAY: Date = Date::constant(2026, 11, 24);

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_order_of_documents_does_not_matter(
        (files, shuffled) in (deal("one".into(), OURS), deal("two".into(), OURS), deal("three".into(), UNRELATED))
            .prop_flat_map(|(one, two, three)| {
                let files = [one, two, three].concat();
                (Just(files.clone()), Just(files).prop_shuffle())
            })
    ) {
        let [a, b] = [&files, &shuffled].map(|files| checked(files, DAY));
        prop_assert_eq!(&a.figures, &b.figures);
        prop_assert_eq!(pipeline(&a.playbook), pipeline(&b.playbook));
        prop_assert_eq!(attention(&a.playbook, &a.figures, DAY), attention(&b.playbook, &b.figures, DAY));
        prop_assert_eq!(findings(&a, |_| true), findings(&b, |_| true));
    }

    #[test]
    fn an_unrelated_deal_changes_nothing_of_the_others(
        ours in (deal("one".into(), OURS), deal("two".into(), OURS)),
        unrelated in deal("three".into(), UNRELATED),
    ) {
        let ours = [ours.0, ours.1].concat();
        let alone = checked(&ours, DAY);
        let mistakes = alone.diagnostics.iter().filter(|d| d.rule.code.starts_with(['D', 'Y'])).collect::<Vec<_>>();
        prop_assert!(mistakes.is_empty(), "a generated deal is no deal: {:?}", mistakes);
        let beside = checked(&[ours, unrelated].concat(), DAY);
        for (id, figures) in &alone.figures {
            prop_assert_eq!(figures, &beside.figures[id]);
        }
        let is_ours = |path: &str| path.contains("/one/") || path.contains("/two/") || path.contains("acme");
        prop_assert_eq!(findings(&alone, is_ours), findings(&beside, is_ours));
    }
}

/// Any day, and the days at which calendars are wrong.
fn any_day() -> impl Strategy<Value = Date> {
    let edges =
        [(2024, 2, 28), (2024, 2, 29), (2024, 3, 1), (2027, 2, 28), (2026, 12, 31), (2027, 1, 1), (2028, 2, 29)];
    let edges = edges.map(|(year, month, day)| Date::constant(year, month, day)).to_vec();
    prop_oneof![prop::sample::select(edges), (0..36_524_i64).prop_map(|days| shifted(Date::constant(2000, 1, 1), days)),]
}

fn shifted(day: Date, days: i64) -> Date {
    use jiff::ToSpan as _;
    day.checked_add(days.days()).unwrap()
}

/// A deal in which everything that has a date has this one.
fn dated(day: Date) -> Vec<(String, String)> {
    let signs = "+++++ +++++ +++++ +++++";
    vec![
        (
            "opportunities/depot/index.md".to_owned(),
            format!(
                "---\ntitle: Depot\naccount: acme\namount: 100\nclose_date: {day}\n\
                 compelling_event: {{reason: The law, deadline: {day}}}\nassessments: [{{date: {day}, us: \"{signs}\"}}]\n\
                 plan:\n  us: {{goal: To win, objectives: [{{text: Sell it, date: {day}}}]}}\n  \
                 actions: [{{title: Call, due: {day}}}]\n  tests: [{{date: {day}}}]\nplayers:\n  - {{name: Ada, \
                 buying_role: approver, political_status: inner_circle, support: neutral, coverage: in_depth, \
                 last_contact: {day}, relationship: {{strategy: motivate, target_support: mentor, by: {day}}}}}\n---\n"
            ),
        ),
        (
            format!("opportunities/depot/reviews/{}.md", shifted(day, -400)),
            format!("---\ndecision: continue\nnext_review: {day}\n---\n"),
        ),
    ]
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_day_is_over_when_the_next_begins(day in any_day()) {
        look_around(day);
    }
}

/// Looks at what has one date from the days around it.
fn look_around(day: Date) {
    let files = dated(day);
    let on = |days: i64| {
        let today = shifted(day, days);
        let checked = checked(&files, today);
        let depot = &checked.playbook.opportunities["depot"];
        let figures = checked.figures["depot"].clone();
        (facts(depot, &figures, &checked.playbook.config, today), figures, checked)
    };
    // The day before: the assessment and the test are still to come.
    let (_, before, _) = on(-1);
    assert_eq!((before.assessment_age, before.us.counts.answered()), (None, 0));
    assert_eq!(before.signals.test, Signal::Red);

    let (today, figures, checked) = on(0);
    assert_eq!(figures.assessment_age, Some(0));
    assert!(figures.actions.overdue.is_empty() && figures.actions.next == Some(0));
    assert_eq!(figures.signals.actions, Signal::Green);
    assert_eq!(figures.signals.test, Signal::Green);
    assert!(today.contains(&Fact::DecisionNear { days: 0 }) && today.contains(&Fact::CompellingEventNear { days: 0 }));
    assert!(figures.progress.iter().all(|module| module.stale.is_empty()), "{:?}", figures.progress);
    let month = Month { year: day.year(), month: day.month() };
    assert_eq!(pipeline(&checked.playbook).by_month[&Some(month)].count, 1);

    let (tomorrow, figures, _) = on(1);
    assert_eq!(figures.assessment_age, Some(1));
    assert_eq!(&figures.actions.overdue, &[0]);
    assert!(tomorrow.contains(&Fact::PastClose { days: 1 }));
    assert!(tomorrow.contains(&Fact::OverdueActions { count: 1, since: day }));
    assert!(!tomorrow.iter().any(|fact| matches!(fact, Fact::CompellingEventNear { .. })));
    let stale = figures.progress.iter().flat_map(|module| &module.stale).collect::<Vec<_>>();
    assert!(stale.contains(&&Stale::Objectives(day)) && stale.contains(&&Stale::Review(day)), "{stale:?}");
    assert!(stale.iter().any(|stale| matches!(stale, Stale::Target(_, by) if *by == day)));

    // Thirty days are allowed, the thirty-first is not.
    let (thirtieth, figures, _) = on(30);
    assert_eq!((figures.assessment_age, figures.signals.test), (Some(30), Signal::Green));
    assert!(!thirtieth.iter().any(|fact| matches!(fact, Fact::StaleAssessment { .. })));
    let (after, figures, _) = on(31);
    assert!(after.contains(&Fact::StaleAssessment { days: Some(31) }));
    assert_eq!(figures.signals.test, Signal::Red);
    let stale = figures.progress.iter().flat_map(|module| &module.stale).collect::<Vec<_>>();
    assert!(stale.iter().any(|stale| matches!(stale, Stale::Contact(_, 31))), "{stale:?}");

    // An action is soon from fourteen days before it on; a date is near from thirty.
    assert_eq!((on(-14).1.actions.due_soon.len(), on(-15).1.actions.due_soon.len()), (1, 0));
    assert!(on(-30).0.contains(&Fact::DecisionNear { days: 30 }));
    assert!(!on(-31).0.iter().any(|fact| matches!(fact, Fact::DecisionNear { .. })));
}
