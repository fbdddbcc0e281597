//! The pipeline: all opportunities as a table and as a heat map of criteria; totals by stage,
//! owner, account and month; what each of the team has in the buckets.

use super::assessment::question_marks;
use super::buckets::{TeamBuckets, team_buckets};
use super::listing::introduction;
use super::pager::{Pager, pager};
use super::row::{OpportunityRow, opportunity_row, sort_by_nearness};
use crate::Result;
use crate::chart;
use crate::methodology::StageId;
use crate::playbook::Opportunity;
use crate::playbook::entity::assessment::Party;
use crate::schema::Date;
use crate::score::pipeline::{Amounts, Month, Pipeline, pipeline};
use crate::site::body::BodyView;
use crate::site::format::{Amount, Day};
use crate::site::{Link, Listing, Renderer, Route, Site, encode_path};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The most rows of a table of totals by owner or account, and of months: the rest is counted.
const TOTALS: usize = 30;

#[derive(Serialize)]
struct PipelineView {
    open: Vec<OpportunityRow>,
    pager: Pager,
    heat: HeatMap,
    /// What stands on the first page alone.
    summary: Option<Summary>,
}

/// The pipeline as a whole.
#[derive(Serialize)]
struct Summary {
    total: AmountsView,
    totals: Vec<TotalsTable>,
    stage_chart: Option<String>,
    month_chart: Option<String>,
    buckets: TeamBuckets,
    won_and_lost: Link,
    /// The newest of the closed opportunities.
    closed: Vec<OpportunityRow>,
    /// How many are closed.
    closed_count: usize,
    /// The list of them all, where they are not all here.
    all_closed: Option<Link>,
    body: BodyView,
}

/// A page of the closed opportunities.
#[derive(Serialize)]
struct ClosedView {
    closed: Vec<OpportunityRow>,
    pager: Pager,
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
    /// How many rows more there would be, and where they are found.
    left_out: usize,
    all: Option<Link>,
}

#[derive(Serialize)]
struct TotalsRow {
    link: Link,
    /// What the table of open opportunities is to show for it, as `themes/default/assets/tables.js`
    /// reads it from an address; absent where that table does not hold them all.
    show: Option<String>,
    amounts: AmountsView,
}

/// Opportunities × criteria.
#[derive(Serialize)]
struct HeatMap {
    questions: Vec<HeatQuestion>,
    rows: Vec<HeatRow>,
    /// How many of the rows do not know each criterion.
    unknown: Vec<UnknownCount>,
    /// How many of all open opportunities do not, where the rows are not all of them.
    unknown_in_all: Vec<usize>,
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

/// Renders a page of the pipeline.
pub(super) fn render(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let all = open_deals(site);
    let open = Listing::Open.on_page(&all, number);
    let mut view = PipelineView {
        open: open.iter().map(|opportunity| opportunity_row(site, opportunity)).collect(),
        pager: pager(site, Listing::Open, all.len(), number),
        heat: heat_map(site, open),
        summary: None,
    };
    if number > 1 {
        return renderer.render("pipeline.html", &site.shell_of_listed(route, Listing::Open), &view);
    }
    let document = introduction(site, route);
    let mut shell = site.shell(route, site.say("nav.pipeline", &[]), &[]);
    shell.source = document.and_then(|document| site.source(document));
    if open.len() < all.len() {
        view.heat.unknown_in_all = unknown(site, &all);
    }
    let body = document.map_or_else(BodyView::default, |document| site.body(document, route));
    view.summary = Some(summary(site, open.len() == all.len(), body));
    renderer.render("pipeline.html", &shell, &view)
}

/// Renders a page of the closed opportunities.
pub(super) fn render_closed(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let all = closed_deals(site);
    let closed = Listing::Closed.on_page(&all, number);
    let view = ClosedView {
        closed: closed.iter().map(|opportunity| opportunity_row(site, opportunity)).collect(),
        pager: pager(site, Listing::Closed, all.len(), number),
    };
    renderer.render("closed.html", &site.shell_of_listed(route, Listing::Closed), &view)
}

/// The open opportunities by close date, those without one last.
fn open_deals<'a>(site: &Site<'a>) -> Vec<&'a Opportunity> {
    let all = site.playbook.opportunities.values();
    let mut open = all.filter(|o| !o.is_closed(&site.playbook.methodology)).collect::<Vec<_>>();
    sort_by_nearness(site, &mut open);
    open
}

/// The closed ones, the newest first: by the date of the outcome, else by the close date.
fn closed_deals<'a>(site: &Site<'a>) -> Vec<&'a Opportunity> {
    let all = site.playbook.opportunities.values();
    let mut closed = all.filter(|o| o.is_closed(&site.playbook.methodology)).collect::<Vec<_>>();
    closed.sort_by_key(|o| {
        let ended = o.fields.outcome.as_ref().and_then(|outcome| outcome.date).or(o.fields.close_date);
        Reverse(ended.map(|date| date.value))
    });
    closed
}

/// What the first page says of the whole; `is_whole` when it also lists it.
fn summary(site: &Site<'_>, is_whole: bool, body: BodyView) -> Summary {
    let figures = pipeline(site.playbook);
    let closed = closed_deals(site);
    let newest = closed.iter().take(Listing::NEWEST_CLOSED);
    Summary {
        total: amounts(site, &figures.open),
        stage_chart: stage_chart(site, &figures),
        month_chart: month_chart(site, &figures),
        totals: totals(site, &figures, is_whole),
        buckets: team_buckets(site, &figures),
        won_and_lost: site.link_to(&Route::WonAndLost, site.say("won_and_lost.title", &[])),
        closed: newest.map(|opportunity| opportunity_row(site, opportunity)).collect(),
        closed_count: closed.len(),
        all_closed: (closed.len() > Listing::NEWEST_CLOSED)
            .then(|| site.link_to(&Listing::Closed.page(1), site.say("pipeline.closed", &[]))),
        body,
    }
}

/// What is open by stage, owner, account and month.
fn totals(site: &Site<'_>, figures: &Pipeline, is_whole: bool) -> Vec<TotalsTable> {
    let nobody = || plain(site.say("word.unknown", &[]));
    let show = |key: &str, value: &str| is_whole.then(|| format!("{key}={}", encode_path(value)));
    let row = |link: Link, show: Option<String>, sums: &Amounts| TotalsRow { link, show, amounts: amounts(site, sums) };
    let all = |route: Route| Some(site.link_to(&route, site.route_name(&route)));
    let unknown = in_address(&site.say("word.unknown", &[]));
    let stages = figures.by_stage.iter().map(|(stage, sums)| {
        let name = stage_name(site, *stage);
        let show = show("stage", &in_address(&name));
        row(plain(name), show, sums)
    });
    let (owners, owners_left_out) = largest(&figures.by_owner);
    let owners = owners.into_iter().map(|(owner, sums)| {
        let show = show("owner", owner.as_ref().map_or(unknown.as_str(), |owner| owner.as_str()));
        row(owner.as_ref().map_or_else(nobody, |owner| site.person(owner)), show, sums)
    });
    let (accounts, accounts_left_out) = largest(&figures.by_account);
    let accounts = accounts.into_iter().map(|(account, sums)| {
        let show = show("account", account.as_ref().map_or(unknown.as_str(), |account| account.as_str()));
        row(account.as_ref().map_or_else(nobody, |account| site.account(account)), show, sums)
    });
    let months = figures.by_month.iter().take(TOTALS);
    let months = months.map(|(month, sums)| row(plain(month_name(site, *month)), None, sums));
    let table = |key, rows, left_out, all| TotalsTable { key, rows, left_out, all };
    vec![
        table("pipeline.by_stage", stages.collect(), 0, None),
        table("pipeline.by_owner", owners.collect(), owners_left_out, all(Route::People)),
        table("pipeline.by_account", accounts.collect(), accounts_left_out, all(Route::Accounts)),
        table("pipeline.by_month", months.collect(), figures.by_month.len().saturating_sub(TOTALS), None),
    ]
}

/// Those with the most opportunities where there are more than a table holds, in their usual
/// order; and how many are left out.
fn largest<K: Ord>(sums: &BTreeMap<K, Amounts>) -> (Vec<(&K, &Amounts)>, usize) {
    let mut rows = sums.iter().collect::<Vec<_>>();
    let left_out = rows.len().saturating_sub(TOTALS);
    if left_out > 0 {
        rows.sort_by_key(|(_, amounts)| Reverse(amounts.count));
        rows.truncate(TOTALS);
    }
    (rows, left_out)
}

/// A name as it stands in the part of an address that says what a table shows.
fn in_address(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

fn plain(label: String) -> Link {
    Link { label, href: String::new() }
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
    if rows.iter().any(|(_, amounts)| amounts.sums.len() > 1 && amounts.converted(config).is_none()) {
        return None;
    }
    let in_one = |amounts: &Amounts| match amounts.converted(config) {
        Some(converted) => Some((Some(converted.currency), converted.amount, converted.weighted)),
        None => match amounts.sums.iter().collect::<Vec<_>>().as_slice() {
            [(currency, sum)] => Some((**currency, sum.amount, sum.weighted)),
            _ => None,
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

fn heat_map(site: &Site<'_>, open: &[&Opportunity]) -> HeatMap {
    let methodology = &site.playbook.methodology;
    let questions = methodology.questions.iter().enumerate().map(|(i, question)| HeatQuestion {
        title: question.title.clone(),
        criteria: methodology
            .criteria_of(i)
            .map(|(id, _)| HeatCriterion { number: id.number(), link: site.criterion(id) })
            .collect(),
    });
    let row = |opportunity: &&Opportunity| HeatRow {
        link: site.opportunity(&opportunity.id),
        marks: marks(site, opportunity),
    };
    let counts = unknown(site, open);
    let most = counts.iter().copied().max().unwrap_or(0);
    let count =
        |count| UnknownCount { count, bar: chart::column_bar(count, open.len()), is_most: count == most && most > 0 };
    HeatMap {
        questions: questions.collect(),
        rows: open.iter().map(row).collect(),
        unknown: counts.into_iter().map(count).collect(),
        unknown_in_all: Vec::new(),
    }
}

/// Our rating of every criterion.
fn marks(site: &Site<'_>, opportunity: &Opportunity) -> Vec<&'static str> {
    opportunity.assessment_on(site.today).map_or_else(
        || vec!["unrated"; site.playbook.methodology.criteria.len()],
        |assessment| question_marks(site, assessment, &Party::Us),
    )
}

/// How many of some opportunities do not know each criterion.
fn unknown(site: &Site<'_>, opportunities: &[&Opportunity]) -> Vec<usize> {
    let mut counts = vec![0; site.playbook.methodology.criteria.len()];
    for opportunity in opportunities {
        for (count, mark) in counts.iter_mut().zip(marks(site, opportunity)) {
            *count += usize::from(matches!(mark, "unknown" | "unrated"));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_totals_keeps_those_with_most() {
        let of = |count| Amounts { count, ..Amounts::default() };
        let few = (0..TOTALS).map(|n| (n, of(1))).collect::<BTreeMap<_, _>>();
        let (rows, left_out) = largest(&few);
        assert_eq!((rows.len(), left_out, *rows[0].0), (TOTALS, 0, 0));
        let many = (0..TOTALS + 5).map(|n| (n, of(n))).collect::<BTreeMap<_, _>>();
        let (rows, left_out) = largest(&many);
        assert_eq!((rows.len(), left_out, *rows[0].0), (TOTALS, 5, TOTALS + 4));
    }

    #[test]
    fn names_stand_in_addresses_with_small_letters_and_without_spaces() {
        assert_eq!(in_address(" Best  Few "), "best-few");
    }
}
