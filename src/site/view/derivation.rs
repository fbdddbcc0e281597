//! How figures came about: what each was made from, with links to it.

use super::assessment::rating_word;
use super::row::signal_word;
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::Party;
use crate::playbook::{Opportunity, OpportunityPart};
use crate::score::Figures;
use crate::score::coverage::contribution;
use crate::score::signals::{SignalKind, criteria_of, is_open_vulnerability, last_test};
use crate::score::tally::{Balance, ColourReason};
use crate::site::{Link, Route, Site};
use serde::Serialize;

/// A score as a sum: `(3 − 1) / 5`.
pub(super) fn sum_text(balance: &Balance) -> String {
    format!("({} − {}) / {}", balance.favourable, balance.unfavourable, balance.of)
}

/// Why a question has its colour.
pub(super) fn colour_reason(site: &Site<'_>, why: ColourReason) -> String {
    let colours = &site.playbook.methodology.colours;
    let say = |key: &str, slots: &[(&str, &str)]| site.say(&format!("colour.{key}"), slots);
    match why {
        ColourReason::NothingRated => say("nothing_rated", &[]),
        ColourReason::MustHave(id) => say("must_have", &[("criterion", &site.criterion(id).label)]),
        ColourReason::LowScore => say("low_score", &[("score", &site.score(colours.red_to))]),
        ColourReason::ShortOf(count) => say("short_of", &[("count", &site.count(count))]),
        ColourReason::MiddlingScore => {
            let (red, green) = (site.score(colours.red_to), site.score(colours.green_from));
            say("middling_score", &[("red", &red), ("green", &green)])
        }
        ColourReason::HighScore => {
            let (score, count) = (site.score(colours.green_from), colours.green_short_of.to_string());
            say("high_score", &[("score", &score), ("count", &count)])
        }
    }
}

/// A link to a question on the worksheet; to the page alone while there is none.
pub(super) fn question_link(site: &Site<'_>, opportunity: &Opportunity, question: usize) -> Link {
    let worksheet = part(site, opportunity, OpportunityPart::Assessment, "");
    match site.playbook.methodology.questions.get(question) {
        Some(question) if opportunity.assessment_on(site.today).is_none() => {
            Link { label: question.title.clone(), ..worksheet }
        }
        Some(question) => {
            Link { label: question.title.clone(), href: format!("{}#_{}", worksheet.href, question.slug) }
        }
        None => worksheet,
    }
}

/// A link to a part of the opportunity, or to a place in it.
fn part(site: &Site<'_>, opportunity: &Opportunity, part: OpportunityPart, anchor: &str) -> Link {
    let page = site.link_to(&Route::Opportunity(opportunity.id.clone(), part), site.part_name(part));
    Link { href: format!("{}{anchor}", page.href), ..page }
}

/// A signal and what it was read from.
#[derive(Serialize)]
pub(super) struct SignalWhy {
    name: String,
    signal: &'static str,
    question: String,
    inputs: Vec<Input>,
}

/// Something that a figure was read from.
#[derive(Serialize)]
struct Input {
    link: Link,
    /// For a criterion: how it is rated.
    rating: Option<&'static str>,
    text: Option<String>,
}

/// The signals and what they were read from.
pub(super) fn signals(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Vec<SignalWhy> {
    let all = figures.signals.all().into_iter();
    all.map(|(kind, signal)| {
        let texts = site.playbook.methodology.signals.iter().find(|text| text.slug == kind.slug());
        let mut inputs = criteria(site, opportunity, kind);
        inputs.extend(other_input(site, opportunity, figures, kind));
        SignalWhy {
            name: site.signal_name(kind),
            signal: signal_word(signal),
            question: texts.map(|text| text.question.clone()).unwrap_or_default(),
            inputs,
        }
    })
    .collect()
}

/// The criteria that a signal reads, each once.
fn criteria(site: &Site<'_>, opportunity: &Opportunity, kind: SignalKind) -> Vec<Input> {
    let assessment = opportunity.assessment_on(site.today);
    let (deciding, showing) = criteria_of(kind);
    let mut ids: Vec<CriterionId> = Vec::new();
    for id in deciding.iter().chain(showing).filter_map(|name| site.playbook.methodology.criterion_for(name)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter()
        .map(|id| Input {
            link: site.criterion(id),
            rating: Some(rating_word(assessment.and_then(|assessment| assessment.rating(&Party::Us, id)))),
            text: None,
        })
        .collect()
}

/// What a signal reads besides the assessment.
fn other_input(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures, kind: SignalKind) -> Option<Input> {
    let text = |key: &str, slots: &[(&str, &str)]| Some(site.say(&format!("derivation.{key}"), slots));
    let plan = |anchor| part(site, opportunity, OpportunityPart::Plan, anchor);
    match kind {
        SignalKind::Opportunity => None,
        SignalKind::Problems => {
            let insights = &figures.insights;
            let soundness = site.say(&format!("soundness.{}", insights.soundness.slug()), &[]);
            let slots = [
                ("soundness", soundness.as_str()),
                ("confirmed", &site.count(insights.confirmed)),
                ("items", &site.count(insights.items)),
                ("percent", &insights.owned.percent().to_string()),
            ];
            let mut link = part(site, opportunity, OpportunityPart::Overview, "");
            link.label = site.say("opportunity.insights", &[]);
            if opportunity.fields.insights.is_some() {
                link.href.push_str("#_insights");
            }
            Some(Input { link, rating: None, text: text("insights", &slots) })
        }
        SignalKind::People => {
            let status = site.say(&format!("signal.{}", signal_word(figures.map.status)), &[]);
            let link = part(site, opportunity, OpportunityPart::Players, "");
            Some(Input { link, rating: None, text: text("map", &[("signal", &status)]) })
        }
        SignalKind::Actions => {
            let actions = &figures.actions;
            let [open, overdue, soon] =
                [&actions.open, &actions.overdue, &actions.due_soon].map(|list| list.len().to_string());
            let days = site.playbook.config.next_action_days().to_string();
            let slots = [("open", open.as_str()), ("overdue", &overdue), ("soon", &soon), ("within", &days)];
            Some(Input { link: plan(""), rating: None, text: text("actions", &slots) })
        }
        SignalKind::Test => {
            let fields = opportunity.plan.as_ref().map(|plan| &plan.value);
            let tests = fields.map_or(&[][..], |plan| &plan.tests);
            let actions = fields.map_or(&[][..], |plan| &plan.actions);
            let said = match last_test(tests, site.today) {
                None => text("never_tested", &[]),
                Some((date, test)) => {
                    let open = test.vulnerabilities.iter().filter(|v| is_open_vulnerability(v, actions)).count();
                    text("tested", &[("date", &site.day(date).text), ("count", &site.count(open))])
                }
            };
            let anchor = if tests.is_empty() { "" } else { "#_tests" };
            Some(Input { link: plan(anchor), rating: None, text: said })
        }
    }
}

/// What a qualification was read from.
#[derive(Serialize)]
pub(super) struct QualificationWhy {
    questions: Vec<QuestionWhy>,
    must_haves: Vec<MustHave>,
}

#[derive(Serialize)]
struct QuestionWhy {
    link: Link,
    sum: String,
    score: String,
    threshold: String,
    is_met: bool,
}

#[derive(Serialize)]
struct MustHave {
    link: Link,
    rating: &'static str,
}

/// The scores beside their thresholds, and the must-have criteria.
pub(super) fn qualification(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> QualificationWhy {
    let methodology = &site.playbook.methodology;
    let assessment = opportunity.assessment_on(site.today);
    let questions = methodology.questions.iter().zip(&figures.us.questions).enumerate();
    QualificationWhy {
        questions: questions
            .map(|(place, (question, answers))| QuestionWhy {
                link: question_link(site, opportunity, place),
                sum: sum_text(&answers.balance),
                score: site.score(answers.score.value()),
                threshold: site.score(question.threshold),
                is_met: !answers.score.is_below(question.threshold),
            })
            .collect(),
        must_haves: methodology
            .criteria()
            .filter(|(_, criterion)| criterion.must_have)
            .map(|(id, _)| MustHave {
                link: site.criterion(id),
                rating: rating_word(assessment.and_then(|assessment| assessment.rating(&Party::Us, id))),
            })
            .collect(),
    }
}

/// What the balance of a map is made from.
#[derive(Serialize)]
pub(super) struct BalanceWhy {
    rows: Vec<ContributionRow>,
    sum: String,
    /// Twice the weights: the most that the sum could be.
    most: u64,
}

#[derive(Serialize)]
struct ContributionRow {
    link: Link,
    weight: u8,
    support: String,
    /// In percent.
    counted: u32,
    value: String,
}

/// What each person adds to the balance of the map; `None` without anyone.
pub(super) fn balance(site: &Site<'_>, opportunity: &Opportunity) -> Option<BalanceWhy> {
    if opportunity.players.is_empty() {
        return None;
    }
    let mut sum = 0.0;
    let mut weights = 0;
    let rows = opportunity
        .players
        .iter()
        .map(|player| {
            let part = contribution(player);
            sum += part.value().value();
            weights += u64::from(part.weight);
            ContributionRow {
                link: site.player_link(opportunity, player.player_id().as_str()),
                weight: part.weight,
                support: site.score(f64::from(part.support)),
                counted: 25 * u32::from(part.counted),
                value: site.score(part.value().value()),
            }
        })
        .collect();
    Some(BalanceWhy { rows, sum: site.score(sum), most: 2 * weights })
}

/// What the assessment calls for, and what answers it.
#[derive(Serialize)]
pub(super) struct PrimeWhy {
    answered: usize,
    total: usize,
    /// In percent.
    share: i64,
    rows: Vec<TriggerRow>,
}

#[derive(Serialize)]
struct TriggerRow {
    prime: crate::site::Word,
    criterion: Link,
    ours: &'static str,
    /// The primary competitor's rating.
    theirs: Option<&'static str>,
    answer: Option<Link>,
}

/// What the assessment calls for, each with the action that answers it; `None` without an assessment.
pub(super) fn prime(site: &Site<'_>, opportunity: &Opportunity, figures: &Figures) -> Option<PrimeWhy> {
    let share = crate::score::actions::prime_coverage(&figures.triggers)?;
    let assessment = opportunity.assessment_on(site.today)?;
    let primary = opportunity.primary_competitor().and_then(|primary| primary.competitor.as_ref());
    let primary = primary.map(|id| Party::Competitor(id.value.clone()));
    let actions = opportunity.plan.as_ref().map_or(&[][..], |plan| &plan.value.actions);
    let rows = figures.triggers.iter().map(|trigger| TriggerRow {
        prime: site.word("prime", trigger.prime.slug()),
        criterion: site.criterion(trigger.criterion),
        ours: rating_word(assessment.rating(&Party::Us, trigger.criterion)),
        theirs: primary.as_ref().map(|party| rating_word(assessment.rating(party, trigger.criterion))),
        answer: trigger
            .answered_by
            .and_then(|place| actions.get(place))
            .map(|action| super::action::action_row(site, opportunity, action).link),
    });
    Some(PrimeWhy {
        answered: figures.triggers.iter().filter(|trigger| trigger.answered_by.is_some()).count(),
        total: figures.triggers.len(),
        share: share.percent(),
        rows: rows.collect(),
    })
}
