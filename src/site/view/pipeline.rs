//! The pipeline: all opportunities as a table and as a heat map of criteria; totals by stage,
//! owner, account and month; what each of the team has in the buckets.

use super::assessment::question_marks;
use super::buckets::{TeamBuckets, team_buckets};
use super::listing::introduction;
use super::row::{OpportunityRow, opportunity_row};
use crate::Result;
use crate::chart;
use crate::methodology::StageId;
use crate::playbook::entity::assessment::Party;
use crate::schema::Date;
use crate::score::pipeline::{Amounts, Month, Pipeline, pipeline};
use crate::site::body::BodyView;
use crate::site::format::{Amount, Day};
use crate::site::{Link, Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct PipelineView {
    open: Vec<OpportunityRow>,
    closed: Vec<OpportunityRow>,
    total: AmountsView,
    totals: Vec<TotalsTable>,
    stage_chart: Option<String>,
    month_chart: Option<String>,
    buckets: TeamBuckets,
    won_and_lost: Link,
    heat: HeatMap,
    body: BodyView,
}

/// Amounts of several opportunities, by currency.
#[derive(Serialize)]
pub(super) struct AmountsView {
    pub count: usize,
    pub without_amount: usize,
    pub sums: Vec<SumView>,
    pub converted: Option<ConvertedView>,
}

/// All sums in the site's currency, at the rates of a date.
#[derive(Serialize)]
pub(super) struct ConvertedView {
    pub amount: Amount,
    pub weighted: Amount,
    pub as_of: Day,
    pub parts: Vec<ConvertedPart>,
}

#[derive(Serialize)]
pub(super) struct ConvertedPart {
    pub sum: Amount,
    pub rate: String,
    pub amount: Amount,
    pub weighted: Amount,
}

#[derive(Serialize)]
pub(super) struct SumView {
    pub amount: Amount,
    pub weighted: Amount,
    pub unweighted: usize,
}

#[derive(Serialize)]
struct TotalsTable {
    /// The key of its title in the table of words.
    key: &'static str,
    rows: Vec<TotalsRow>,
}

#[derive(Serialize)]
struct TotalsRow {
    link: Link,
    amounts: AmountsView,
}

/// Opportunities × criteria.
#[derive(Serialize)]
struct HeatMap {
    questions: Vec<HeatQuestion>,
    rows: Vec<HeatRow>,
    /// How many of the rows do not know each criterion.
    unknown: Vec<UnknownCount>,
}

/// How many opportunities do not know a criterion.
#[derive(Serialize)]
struct UnknownCount {
    count: usize,
    /// As a bar.
    bar: String,
    /// No criterion is known less often.
    is_most: bool,
}

#[derive(Serialize)]
struct HeatQuestion {
    title: String,
    criteria: Vec<HeatCriterion>,
}

#[derive(Serialize)]
struct HeatCriterion {
    number: u16,
    link: Link,
}

#[derive(Serialize)]
struct HeatRow {
    link: Link,
    marks: Vec<&'static str>,
}

/// Renders the pipeline.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let methodology = &site.playbook.methodology;
    let document = introduction(site, route);
    let mut shell = site.shell(route, site.say("nav.pipeline", &[]), &[]);
    shell.source = document.and_then(|document| site.source(document));
    let (closed, mut open): (Vec<_>, Vec<_>) =
        site.playbook.opportunities.values().partition(|opportunity| opportunity.is_closed(methodology));
    open.sort_by_key(|o| (o.fields.close_date.is_none(), o.fields.close_date.map(|date| date.value), o.id.clone()));
    let figures = pipeline(site.playbook);
    let view = PipelineView {
        total: amounts(site, &figures.open),
        stage_chart: stage_chart(site, &figures),
        month_chart: month_chart(site, &figures),
        totals: vec![
            TotalsTable {
                key: "pipeline.by_stage",
                rows: figures
                    .by_stage
                    .iter()
                    .map(|(stage, sums)| row(site, plain(stage_name(site, *stage)), sums))
                    .collect(),
            },
            TotalsTable {
                key: "pipeline.by_owner",
                rows: figures
                    .by_owner
                    .iter()
                    .map(|(owner, sums)| {
                        let link = owner.as_ref().map(|owner| site.person(owner));
                        row(site, link.unwrap_or_else(|| plain(site.say("word.unknown", &[]))), sums)
                    })
                    .collect(),
            },
            TotalsTable {
                key: "pipeline.by_account",
                rows: figures
                    .by_account
                    .iter()
                    .map(|(account, sums)| {
                        let link = account.as_ref().map(|account| site.account(account));
                        row(site, link.unwrap_or_else(|| plain(site.say("word.unknown", &[]))), sums)
                    })
                    .collect(),
            },
            TotalsTable {
                key: "pipeline.by_month",
                rows: figures
                    .by_month
                    .iter()
                    .map(|(month, sums)| row(site, plain(month_name(site, *month)), sums))
                    .collect(),
            },
        ],
        buckets: team_buckets(site, &figures),
        won_and_lost: site.link_to(&Route::WonAndLost, site.say("won_and_lost.title", &[])),
        heat: heat_map(site, &open),
        open: open.into_iter().map(|o| opportunity_row(site, o)).collect(),
        closed: closed.into_iter().map(|o| opportunity_row(site, o)).collect(),
        body: document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("pipeline.html", &shell, &view)
}

fn plain(label: String) -> Link {
    Link { label, href: String::new() }
}

fn row(site: &Site<'_>, link: Link, sums: &Amounts) -> TotalsRow {
    TotalsRow { link, amounts: amounts(site, sums) }
}

fn month_name(site: &Site<'_>, month: Option<Month>) -> String {
    let first = month.and_then(|month| Date::new(month.year, month.month, 1).ok());
    first.map_or_else(|| site.say("word.unknown", &[]), |day| site.locale.month(day))
}

/// What each row holds and what of it is likely, as bars in one currency: the site's where the
/// rates allow it, else the only one that there is. `None` when there are several, or no amount.
pub(super) fn amount_chart(site: &Site<'_>, key: &str, rows: &[(String, &Amounts)]) -> Option<String> {
    use rust_decimal::prelude::ToPrimitive;
    let config = &site.playbook.config;
    let home = config.currency.map(|currency| currency.value);
    let in_one = |amounts: &Amounts| match amounts.converted(config) {
        Some(converted) => Some((Some(converted.currency), converted.amount, converted.weighted)),
        None => match amounts.sums.iter().collect::<Vec<_>>().as_slice() {
            [] => None,
            [(currency, sum)] => Some((**currency, sum.amount, sum.weighted)),
            _ => Some((None, rust_decimal::Decimal::ZERO, rust_decimal::Decimal::ZERO)),
        },
    };
    let known = rows.iter().filter_map(|(_, amounts)| in_one(amounts)).collect::<Vec<_>>();
    let (currency, ..) = *known.first()?;
    if known.iter().any(|(other, ..)| *other != currency || (other.is_none() && home.is_some())) {
        return None;
    }
    let bars = rows.iter().map(|(label, amounts)| {
        let (_, whole, part) = in_one(amounts).unwrap_or((currency, 0.into(), 0.into()));
        chart::AmountBar {
            label: label.clone(),
            whole: whole.to_f64().unwrap_or(0.0),
            part: part.to_f64().unwrap_or(0.0),
            text: site.amount(whole.round(), currency).text,
        }
    });
    let caption = chart::Caption {
        id: &format!("_{}", key.replace('.', "-")),
        title: &site.say(key, &[]),
        desc: &site.say("pipeline.chart_text", &[]),
    };
    Some(chart::amount_bars(&caption, &bars.collect::<Vec<_>>()))
}

/// The chart of what is open by stage.
pub(super) fn stage_chart(site: &Site<'_>, figures: &Pipeline) -> Option<String> {
    let rows = figures.by_stage.iter().map(|(stage, amounts)| (stage_name(site, *stage), amounts)).collect::<Vec<_>>();
    amount_chart(site, "pipeline.by_stage", &rows)
}

/// The chart of what is open by the month of its close date.
pub(super) fn month_chart(site: &Site<'_>, figures: &Pipeline) -> Option<String> {
    let rows = figures.by_month.iter().map(|(month, amounts)| (month_name(site, *month), amounts)).collect::<Vec<_>>();
    amount_chart(site, "pipeline.by_month", &rows)
}

fn stage_name(site: &Site<'_>, stage: Option<StageId>) -> String {
    stage.map_or_else(|| site.say("word.unknown", &[]), |stage| site.playbook.methodology.stage(stage).title.clone())
}

/// Amounts by currency, as pages show them.
pub(super) fn amounts(site: &Site<'_>, sums: &Amounts) -> AmountsView {
    AmountsView {
        count: sums.count,
        without_amount: sums.without_amount,
        sums: sums
            .sums
            .iter()
            .map(|(currency, sum)| SumView {
                amount: site.amount(sum.amount, *currency),
                weighted: site.amount(sum.weighted.round(), *currency),
                unweighted: sum.unweighted,
            })
            .collect(),
        converted: sums.converted(&site.playbook.config).map(|converted| ConvertedView {
            amount: site.amount(converted.amount.round(), Some(converted.currency)),
            weighted: site.amount(converted.weighted.round(), Some(converted.currency)),
            as_of: site.day(converted.as_of),
            parts: converted
                .parts
                .iter()
                .map(|part| ConvertedPart {
                    sum: site.amount(part.sum.amount, Some(part.currency)),
                    rate: site.count(part.rate),
                    amount: site.amount(part.amount, Some(converted.currency)),
                    weighted: site.amount(part.weighted, Some(converted.currency)),
                })
                .collect(),
        }),
    }
}

fn heat_map(site: &Site<'_>, open: &[&crate::playbook::Opportunity]) -> HeatMap {
    let methodology = &site.playbook.methodology;
    let questions = methodology.questions.iter().enumerate().map(|(i, question)| HeatQuestion {
        title: question.title.clone(),
        criteria: methodology
            .criteria_of(i)
            .map(|(id, _)| HeatCriterion { number: id.number(), link: site.criterion(id) })
            .collect(),
    });
    let rows = open
        .iter()
        .map(|opportunity| HeatRow {
            link: site.opportunity(&opportunity.id),
            marks: opportunity.assessment_on(site.today).map_or_else(
                || vec!["unrated"; methodology.criteria.len()],
                |assessment| question_marks(site, assessment, &Party::Us),
            ),
        })
        .collect::<Vec<_>>();
    let counts = (0..methodology.criteria.len())
        .map(|i| rows.iter().filter(|row| matches!(row.marks.get(i), Some(&("unknown" | "unrated")))).count())
        .collect::<Vec<_>>();
    let most = counts.iter().copied().max().unwrap_or(0);
    let unknown = counts.into_iter().map(|count| UnknownCount {
        count,
        bar: chart::column_bar(count, rows.len()),
        is_most: count == most && most > 0,
    });
    HeatMap { questions: questions.collect(), unknown: unknown.collect(), rows }
}
