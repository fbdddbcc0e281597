//! The home dashboard: open pipeline, win-position board, what needs attention this week.

use super::amount_chart::{month_chart, stage_chart};
use super::amounts::{AmountsView, amounts};
use super::listing::introduction;
use super::row::{OpportunityRow, opportunity_row};
use super::since::{SinceRow, since_rows};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::entity::opportunity::WinPosition;
use crate::playbook::{Opportunity, OpportunityPart};
use crate::score;
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, MethodologyPage, Renderer, Route, Site, Word};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most opportunities that the list of attention holds; the rest is a click away.
const ATTENTION: usize = 12;
/// The most opportunities that a column of the board holds, those that close first.
const BOARD: usize = 12;
/// The most dates that are near.
const NEAR: usize = 10;
/// The most changes that the page lists.
const CHANGES: usize = 10;

#[derive(Serialize)]
struct HomeView {
    open: AmountsView,
    stage_chart: Option<String>,
    month_chart: Option<String>,
    board: Vec<BoardColumn>,
    attention: Vec<AttentionRow>,
    attention_left_out: usize,
    changes: Vec<ChangedRow>,
    since: Vec<SinceRow>,
    since_left_out: usize,
    /// How many days count as near.
    near_days: u32,
    near: Vec<NearRow>,
    near_left_out: usize,
    findings: Findings,
    body: BodyView,
}

/// A column of the board: a win position, or what the qualification says where none is read.
#[derive(Serialize)]
struct BoardColumn {
    /// Absent for opportunities that have not been assessed, and where no position is read.
    position: Option<Word>,
    qualification: Option<&'static str>,
    count: usize,
    opportunities: Vec<OpportunityRow>,
    left_out: usize,
}

/// An opportunity that needs attention, and why.
#[derive(Serialize)]
struct AttentionRow {
    row: OpportunityRow,
    /// Until when it is on hold by its last review.
    on_hold: Option<Day>,
    reasons: Vec<Reason>,
}

/// Why an opportunity needs attention, and what that weighs.
#[derive(Serialize)]
struct Reason {
    text: String,
    severity: u32,
    value: u32,
    nearness: u32,
    weight: u32,
}

/// What moved since the assessment before.
#[derive(Serialize)]
pub(super) struct ChangedRow {
    opportunity: Link,
    account: Option<Link>,
    date: Day,
    assessment: Link,
    better: usize,
    worse: usize,
    newly_known: usize,
    no_longer_known: usize,
}

/// A date that is near.
#[derive(Serialize)]
struct NearRow {
    date: Day,
    days: i64,
    what: String,
    opportunity: Link,
}

/// What `check` finds, counted.
#[derive(Serialize)]
struct Findings {
    errors: usize,
    warnings: usize,
    advice: usize,
    rules: Link,
}

/// The title of the home page: that of the author's `index.md`, else the site's.
pub(in crate::site) fn home_title<'a>(site: &Site<'a>) -> &'a str {
    let page = site.playbook.pages.get("index").filter(|page| page.document.is_some());
    page.map_or_else(|| site.playbook.config.title(), |page| &page.title)
}

/// Renders the home page.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let document = introduction(site, route);
    let mut shell = site.shell(route, home_title(site), &[]);
    if let Some(description) = &site.playbook.config.description {
        shell.description.clone_from(&description.value);
    }
    shell.source = document.and_then(|document| site.source(document));
    let open = site.playbook.opportunities.values().filter(|o| !o.is_closed(&site.playbook.methodology));
    let rows = open.map(|o| (o.id.clone(), opportunity_row(site, o))).collect::<Vec<_>>();
    let (attention, attention_left_out) = attention(site);
    let (near, near_left_out) = near(site);
    let (since, since_left_out) = since_rows(site, site.playbook.opportunities.values().map(Arc::as_ref), CHANGES);
    let figures = score::pipeline::pipeline(site.playbook);
    let view = HomeView {
        open: amounts(site, &figures.open),
        stage_chart: stage_chart(site, &figures),
        month_chart: month_chart(site, &figures),
        board: board(site, rows),
        attention,
        attention_left_out,
        changes: changes(site, site.playbook.opportunities.values().map(Arc::as_ref)),
        since,
        since_left_out,
        near_days: site.playbook.config.near_days(),
        near,
        near_left_out,
        findings: findings(site),
        body: document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("home.html", &shell, &view)
}

fn board(site: &Site<'_>, rows: Vec<(OpportunityId, OpportunityRow)>) -> Vec<BoardColumn> {
    let column = |position, qualification| BoardColumn {
        position,
        qualification,
        count: 0,
        opportunities: Vec::new(),
        left_out: 0,
    };
    let reads_position = site.playbook.methodology.reads_position();
    let mut columns = if reads_position {
        let positions = WinPosition::ALL.iter().rev().map(|position| site.word("win_position", position.slug()));
        positions.map(Some).chain([None]).map(|position| column(position, None)).collect::<Vec<_>>()
    } else {
        ["qualified", "not_qualified", "not_assessed"].map(|state| column(None, Some(state))).into()
    };
    for (_, row) in rows {
        let column = if reads_position {
            columns.iter().position(|column| column.position == row.win_position)
        } else {
            columns.iter().position(|column| column.qualification == Some(row.qualification))
        };
        if let Some(column) = column.and_then(|column| columns.get_mut(column)) {
            column.opportunities.push(row);
        }
    }
    for column in &mut columns {
        column.count = column.opportunities.len();
        column.left_out = column.count.saturating_sub(BOARD);
        column.opportunities.sort_by_key(|row| (row.close_date.is_none(), row.close_date.clone()));
        column.opportunities.truncate(BOARD);
    }
    columns
}

/// The opportunities that most need attention, each with all its reasons, and how many more do.
fn attention(site: &Site<'_>) -> (Vec<AttentionRow>, usize) {
    let mut order = Vec::new();
    let mut reasons: BTreeMap<OpportunityId, Vec<Reason>> = BTreeMap::new();
    for item in score::attention::attention(site.playbook, site.figures, site.today) {
        if !reasons.contains_key(&item.opportunity) {
            order.push(item.opportunity.clone());
        }
        let reason = Reason {
            text: site.fact(&item.fact),
            severity: item.severity,
            value: item.value,
            nearness: item.nearness,
            weight: item.weight(),
        };
        reasons.entry(item.opportunity).or_default().push(reason);
    }
    let left_out = order.len().saturating_sub(ATTENTION);
    let rows = order
        .into_iter()
        .take(ATTENTION)
        .filter_map(|id| {
            let opportunity = site.playbook.opportunities.get(&id)?;
            Some(AttentionRow {
                row: opportunity_row(site, opportunity),
                on_hold: site.figures_of(opportunity).reviews.on_hold.map(|date| site.day(date)),
                reasons: reasons.remove(&id).unwrap_or_default(),
            })
        })
        .collect();
    (rows, left_out)
}

/// The newest changes between two assessments, newest first.
pub(super) fn changes<'a>(
    site: &Site<'_>,
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
) -> Vec<ChangedRow> {
    use crate::playbook::entity::assessment::Party;
    let mut found = Vec::new();
    for opportunity in opportunities {
        let dated = opportunity
            .assessments
            .iter()
            .filter_map(|a| Some((a.date?.value, a)))
            .filter(|(date, _)| *date <= site.today)
            .collect::<Vec<_>>();
        let [.., (_, before), (date, after)] = dated.as_slice() else { continue };
        let change = score::change::change(&site.playbook.methodology, before, after, &Party::Us);
        if change.better + change.worse + change.newly_known + change.no_longer_known > 0 {
            found.push((*date, opportunity, change));
        }
    }
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    found
        .into_iter()
        .take(CHANGES)
        .map(|(date, opportunity, change)| ChangedRow {
            opportunity: site.opportunity(&opportunity.id),
            account: opportunity.fields.account.as_ref().map(|account| site.account(&account.value)),
            date: site.day(date),
            assessment: site.link_to(
                &Route::Opportunity(opportunity.id.clone(), OpportunityPart::Assessment),
                site.part_name(OpportunityPart::Assessment),
            ),
            better: change.better,
            worse: change.worse,
            newly_known: change.newly_known,
            no_longer_known: change.no_longer_known,
        })
        .collect()
}

/// Close dates, compelling events, reviews and milestones of the customer's that are near.
fn near(site: &Site<'_>) -> (Vec<NearRow>, usize) {
    let mut found = Vec::new();
    for opportunity in site.playbook.opportunities.values() {
        if opportunity.is_closed(&site.playbook.methodology) {
            continue;
        }
        let fields = &opportunity.fields;
        let event = fields.compelling_event.as_ref().and_then(|event| event.deadline);
        let review = opportunity.reviews.last().and_then(|review| review.next_review);
        let said = [("near.close", fields.close_date), ("near.event", event), ("near.review", review)];
        let said = said.into_iter().map(|(key, date)| (date, site.say(key, &[])));
        let milestones = opportunity.plan.iter().flat_map(|plan| &plan.milestones);
        let milestones = milestones
            .filter(|milestone| milestone.done_on.is_none())
            .map(|milestone| (milestone.date, site.text(milestone.title.as_ref()).unwrap_or_default()));
        for (date, what) in said.chain(milestones) {
            let Some(date) = date else { continue };
            let days = site.days_until(date.value);
            if (0..=i64::from(site.playbook.config.near_days())).contains(&days) {
                found.push((date.value, opportunity, what, days));
            }
        }
    }
    // What is of one day and one opportunity keeps its order.
    found.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    let left_out = found.len().saturating_sub(NEAR);
    let rows = found.into_iter().take(NEAR).map(|(date, opportunity, what, days)| NearRow {
        date: site.day(date),
        days,
        what,
        opportunity: site.opportunity(&opportunity.id),
    });
    (rows.collect(), left_out)
}

fn findings(site: &Site<'_>) -> Findings {
    use crate::diagnostics::Severity;
    let count = |severity| site.diagnostics.iter().filter(|d| d.severity == severity).count();
    Findings {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        advice: count(Severity::Advice),
        rules: site.link_to(&Route::Methodology(MethodologyPage::Rules), site.say("methodology.rules", &[])),
    }
}
