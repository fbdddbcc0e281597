//! The pipeline: all opportunities as a table and as a heat map of criteria; totals by stage,
//! owner, account and month; what each of the team has in the buckets.

use super::amount_chart::{month_chart, month_name, stage_chart, stage_name};
use super::amounts::{AmountsView, amounts};
use super::buckets::{TeamBuckets, team_buckets};
use super::heat::{HeatMap, heat_map, unknown};
use super::listing::introduction;
use super::pager::{Pager, pager};
use super::row::{OpportunityRow, opportunity_row};
use crate::Result;
use crate::playbook::Opportunity;
use crate::score::pipeline::{Amounts, Pipeline, pipeline};
use crate::site::body::BodyView;
use crate::site::{ByName, Link, Listing, Renderer, Route, Site, encode_path};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

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

/// Renders a page of the pipeline.
pub(super) fn render(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let all = deals(site, false);
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
    let all = deals(site, true);
    let closed = Listing::Closed.on_page(&all, number);
    let view = ClosedView {
        closed: closed.iter().map(|opportunity| opportunity_row(site, opportunity)).collect(),
        pager: pager(site, Listing::Closed, all.len(), number),
    };
    renderer.render("closed.html", &site.shell_of_listed(route, Listing::Closed), &view)
}

/// The open opportunities, or the closed ones, in the order of the pipeline.
fn deals<'a>(site: &Site<'a>, is_closed: bool) -> Vec<&'a Opportunity> {
    let all = site.order.ids().iter().filter_map(|id| site.playbook.opportunities.get(id).map(Arc::as_ref));
    all.filter(|o| o.is_closed(&site.playbook.methodology) == is_closed).collect()
}

/// What the first page says of the whole; `is_whole` when it also lists it.
fn summary(site: &Site<'_>, is_whole: bool, body: BodyView) -> Summary {
    let figures = pipeline(site.playbook);
    let closed = deals(site, true);
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
    let (owners, owners_left_out) = largest(by_name(&site.names.people, &figures.by_owner));
    let owners = owners.into_iter().map(|(owner, sums)| {
        let show = show("owner", owner.as_ref().map_or(unknown.as_str(), |owner| owner.as_str()));
        row(owner.as_ref().map_or_else(nobody, |owner| site.person(owner)), show, sums)
    });
    let (accounts, accounts_left_out) = largest(by_name(&site.names.accounts, &figures.by_account));
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

/// The sums of things in the order of their names, those of nothing first.
fn by_name<'a, K: Ord + Clone>(
    order: &ByName<K>,
    sums: &'a BTreeMap<Option<K>, Amounts>,
) -> Vec<(&'a Option<K>, &'a Amounts)> {
    let mut rows = sums.iter().collect::<Vec<_>>();
    rows.sort_by_key(|(key, _)| key.as_ref().map(|id| order.place(id)));
    rows
}

/// Those with the most opportunities where there are more than a table holds, in their usual
/// order; and how many are left out.
fn largest<'a, K>(mut rows: Vec<(&'a K, &'a Amounts)>) -> (Vec<(&'a K, &'a Amounts)>, usize) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_totals_keeps_those_with_most() {
        let of = |count| Amounts { count, ..Amounts::default() };
        let few = (0..TOTALS).map(|n| (n, of(1))).collect::<BTreeMap<_, _>>();
        let (rows, left_out) = largest(few.iter().collect());
        assert_eq!((rows.len(), left_out, *rows[0].0), (TOTALS, 0, 0));
        let many = (0..TOTALS + 5).map(|n| (n, of(n))).collect::<BTreeMap<_, _>>();
        let (rows, left_out) = largest(many.iter().collect());
        assert_eq!((rows.len(), left_out, *rows[0].0), (TOTALS, 5, TOTALS + 4));
    }

    #[test]
    fn names_stand_in_addresses_with_small_letters_and_without_spaces() {
        assert_eq!(in_address(" Best  Few "), "best-few");
    }
}
