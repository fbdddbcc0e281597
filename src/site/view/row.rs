//! An opportunity as every page that lists opportunities shows it.

use crate::playbook::entity::opportunity::WinPosition;
use crate::playbook::{Opportunity, OpportunityPart};
use crate::schema::Money;
use crate::score::Signal;
use crate::score::pipeline::probability;
use crate::score::qualification::Qualification;
use crate::score::tally::{Counts, Tally};
use crate::site::format::{Amount, Day};
use crate::site::{Link, Route, Site, Word};
use serde::Serialize;

/// A row of a list of opportunities.
#[derive(Debug, Serialize)]
pub(super) struct OpportunityRow {
    pub link: Link,
    pub account: Option<Link>,
    pub owner: Option<Link>,
    pub stage: Option<String>,
    /// The place of the stage in the sales process, for sorting.
    pub stage_order: Option<usize>,
    pub amount: Option<Amount>,
    /// The amount in the site's currency, where its own has a rate, for sorting.
    pub amount_order: Option<String>,
    pub close_date: Option<Day>,
    /// Open, and its close date is past.
    pub is_late: bool,
    pub is_open: bool,
    pub probability: Option<u8>,
    /// It is not written: the one that is usual in the stage weighs the amount.
    pub is_usual: bool,
    pub win_position: Option<Word>,
    /// How good the position is, for sorting.
    pub position_order: Option<usize>,
    /// `qualified`, `not_qualified` or `not_assessed`.
    pub qualification: &'static str,
    pub outcome: Option<Word>,
    /// The key questions, in order.
    pub questions: Vec<QuestionCell>,
    /// Where the scores come from.
    pub assessment: Link,
    /// The date of the newest assessment.
    pub assessed: Option<Day>,
}

/// The answers to one question, for us.
#[derive(Debug, Serialize)]
pub(super) struct QuestionCell {
    pub title: String,
    /// The name in addresses.
    pub slug: String,
    pub signal: &'static str,
    pub counts: CountsView,
    /// The score, −1 to 1, with its sign and one or two decimals.
    pub score: String,
}

/// The answers counted.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct CountsView {
    pub favourable: u32,
    pub unfavourable: u32,
    pub unknown: u32,
    pub unrated: u32,
    pub total: u32,
    /// How much is known, in percent.
    pub confidence: i64,
}

impl From<&Counts> for CountsView {
    fn from(counts: &Counts) -> Self {
        Self {
            favourable: counts.favourable,
            unfavourable: counts.unfavourable,
            unknown: counts.unknown,
            unrated: counts.unrated,
            total: counts.total(),
            confidence: counts.confidence().percent(),
        }
    }
}

/// The word for a signal, for class names and the table of words.
pub(super) const fn signal_word(signal: Signal) -> &'static str {
    match signal {
        Signal::Blank => "blank",
        Signal::Red => "red",
        Signal::Amber => "amber",
        Signal::Green => "green",
    }
}

/// The word for a qualification, for the table of words.
pub(super) const fn qualification_word(qualification: &Qualification) -> &'static str {
    match qualification {
        Qualification::NotAssessed => "not_assessed",
        Qualification::Qualified => "qualified",
        Qualification::NotQualified(_) => "not_qualified",
    }
}

/// The answers to each question of a tally.
pub(super) fn question_cells(site: &Site<'_>, tally: &Tally) -> Vec<QuestionCell> {
    let questions = site.playbook.methodology.questions.iter();
    questions
        .zip(&tally.questions)
        .map(|(question, answers)| QuestionCell {
            title: question.title.clone(),
            slug: question.slug.clone(),
            signal: signal_word(answers.signal),
            counts: (&answers.counts).into(),
            score: site.score(answers.score.value()),
        })
        .collect()
}

/// Puts the open ones first, those that close first at their head.
pub(super) fn sort_by_nearness(site: &Site<'_>, opportunities: &mut [&Opportunity]) {
    opportunities.sort_by_key(|opportunity| {
        let date = opportunity.fields.close_date.map(|date| date.value);
        (opportunity.is_closed(&site.playbook.methodology), date.is_none(), date)
    });
}

/// An opportunity as a row.
pub(super) fn opportunity_row(site: &Site<'_>, opportunity: &Opportunity) -> OpportunityRow {
    let fields = &opportunity.fields;
    let methodology = &site.playbook.methodology;
    let figures = site.figures_of(opportunity);
    let assessed = opportunity.assessment_on(site.today);
    OpportunityRow {
        link: site.opportunity(&opportunity.id),
        account: fields.account.as_ref().map(|account| site.account(&account.value)),
        owner: fields.owner.as_ref().map(|owner| site.person(&owner.value)),
        stage: opportunity.stage(methodology).map(|stage| stage.title.clone()),
        stage_order: fields.stage.map(|stage| stage.value.index()),
        amount: fields.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
        amount_order: fields.amount.map(|amount| amount_order(site, opportunity, &amount.value)),
        close_date: fields.close_date.map(|date| site.day(date.value)),
        is_late: !figures.is_closed && fields.close_date.is_some_and(|date| date.value < site.today),
        is_open: !figures.is_closed,
        probability: probability(opportunity, methodology),
        is_usual: fields.probability.is_none(),
        qualification: qualification_word(&figures.qualification),
        win_position: figures.win.position().map(|position| site.word("win_position", position.slug())),
        position_order: figures.win.position().and_then(|at| WinPosition::ALL.iter().position(|other| *other == at)),
        outcome: fields
            .outcome
            .as_ref()
            .and_then(|outcome| outcome.result)
            .map(|result| site.word("outcome", result.slug())),
        questions: question_cells(site, &figures.us),
        assessment: site.link_to(
            &Route::Opportunity(opportunity.id.clone(), OpportunityPart::Assessment),
            site.part_name(OpportunityPart::Assessment),
        ),
        assessed: assessed.and_then(|assessment| assessment.date).map(|date| site.day(date.value)),
    }
}

fn amount_order(site: &Site<'_>, opportunity: &Opportunity, money: &Money) -> String {
    let config = &site.playbook.config;
    let rate = opportunity.currency_of(money, config).and_then(|currency| config.rate(currency));
    let amount = rate.map_or(money.amount, |rate| money.amount.saturating_mul(rate));
    amount.normalize().to_string()
}
