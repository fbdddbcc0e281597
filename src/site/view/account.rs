//! The account: business profile, drivers, initiatives, finances, its opportunities, all its
//! people across opportunities.

use super::chain::account_chain;
use super::home::{ChangedRow, changes};
use super::insight::{InsightSection, insight_sections};
use super::pager::First;
use super::row::{OpportunityRow, opportunity_row, sort_by_nearness};
use super::since::{SinceRow, since_rows};
use super::strip::{StripRow, strip_rows};
use crate::Result;
use crate::playbook::entity::account::BusinessProfile;
use crate::playbook::entity::id::AccountId;
use crate::playbook::{Account, Thing};
use crate::score::coverage::{account_cover, contact_type};
use crate::site::body::BodyView;
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;
use std::collections::BTreeMap;

/// The most opportunities whose answers it draws, a strip each.
const STRIPS: usize = 20;
/// The most opportunities that the page lists, and the most people.
const OPPORTUNITIES: usize = 80;
const PEOPLE: usize = 100;
/// The most opportunities that it names of one of the people.
const SEEN: usize = 10;

#[derive(Serialize)]
struct AccountView {
    standing: Option<Word>,
    owner: Option<Link>,
    industry: Option<String>,
    location: Option<String>,
    website: Option<String>,
    profile: Vec<ProfileRow>,
    financials: Vec<MetricRow>,
    outlook: Option<String>,
    insights: Vec<InsightSection>,
    /// The same as a drawing.
    chain: Option<String>,
    opportunities: First<OpportunityRow>,
    /// What the two newest assessments of each opportunity differ in, newest first.
    changes: Vec<ChangedRow>,
    /// What is new since the reviews of the open ones.
    since: Vec<SinceRow>,
    strips: Vec<StripRow>,
    /// How far the account's people are covered.
    cover: &'static str,
    people: First<PersonRow>,
    body: BodyView,
}

#[derive(Serialize)]
struct ProfileRow {
    key: &'static str,
    items: Vec<String>,
}

#[derive(Serialize)]
struct MetricRow {
    metric: String,
    value: Option<String>,
    period: Option<String>,
    trend: Option<Word>,
    compared: Option<String>,
    source: Option<String>,
}

/// A person of the account, with where we meet them.
#[derive(Serialize)]
struct PersonRow {
    name: String,
    title: Option<String>,
    seen: Vec<PersonInOpportunity>,
    seen_left_out: usize,
}

#[derive(Serialize)]
struct PersonInOpportunity {
    opportunity: Link,
    player: Link,
    /// What the contact is worth to us.
    contact: &'static str,
    support: Option<Word>,
    coverage: Option<Word>,
}

/// Renders an account's page.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &AccountId, renderer: &impl Renderer) -> Result<String> {
    let Some(account) = site.playbook.accounts.get(id) else { return Ok(String::new()) };
    let mut shell = site.shell(route, &account.title, &[Route::Accounts]);
    shell.source = account.document.and_then(|document| site.source(document));
    shell.backlinks = site.backlinks(&Thing::Account(id.clone()));
    renderer.render("account.html", &shell, &view(site, route, account))
}

fn view(site: &Site<'_>, route: &Route, account: &Account) -> AccountView {
    let fields = &account.fields;
    let mut opportunities = site.playbook.opportunities_of(&account.id).collect::<Vec<_>>();
    sort_by_nearness(site, &mut opportunities);
    AccountView {
        standing: fields.standing.map(|standing| site.word("standing", standing.slug())),
        owner: fields.owner.as_ref().map(|owner| site.person(&owner.value)),
        industry: site.text(fields.industry.as_ref()),
        location: site.text(fields.location.as_ref()),
        website: site.text(fields.website.as_ref()).filter(|url| crate::source::markdown::is_safe_url(url)),
        profile: fields.profile.iter().flat_map(|profile| profile_rows(site, profile)).collect(),
        financials: fields
            .financials
            .iter()
            .map(|metric| MetricRow {
                metric: site.text(metric.metric.as_ref()).unwrap_or_default(),
                value: site.text(metric.value.as_ref()),
                period: site.text(metric.period.as_ref()),
                trend: metric.trend.map(|trend| site.word("trend", trend.slug())),
                compared: site.text(metric.compared.as_ref()),
                source: site.text(metric.source.as_ref()),
            })
            .collect(),
        outlook: site.text(fields.outlook.as_ref()),
        chain: account_chain(site, account),
        insights: insight_sections(site, fields.insights.as_ref(), &opportunities),
        opportunities: First::of(OPPORTUNITIES, &opportunities, |o| opportunity_row(site, o)),
        changes: changes(site, opportunities.iter().copied()),
        since: since_rows(site, opportunities.iter().copied(), OPPORTUNITIES).0,
        strips: strip_rows(site, opportunities.iter().copied().take(STRIPS), None),
        cover: account_cover(opportunities.iter().flat_map(|o| &o.players).map(|player| &player.value)).slug(),
        people: people(site, account),
        body: account.document.map_or_else(BodyView::default, |document| site.body(document, route)),
    }
}

fn profile_rows(site: &Site<'_>, profile: &BusinessProfile) -> Vec<ProfileRow> {
    [
        ("account.products", &profile.products),
        ("account.markets", &profile.markets),
        ("account.customers", &profile.customers),
        ("account.rivals", &profile.competitors),
        ("account.inside_drivers", &profile.inside_drivers),
        ("account.outside_drivers", &profile.outside_drivers),
    ]
    .into_iter()
    .filter(|(_, items)| !items.is_empty())
    .map(|(key, items)| ProfileRow { key, items: site.texts(items) })
    .collect()
}

/// Everyone on any map of the account, by name; the same id is the same person.
fn people(site: &Site<'_>, account: &Account) -> First<PersonRow> {
    let mut people: BTreeMap<String, PersonRow> = BTreeMap::new();
    for opportunity in site.playbook.opportunities_of(&account.id) {
        for player in &opportunity.players {
            let id = player.player_id();
            let row = people.entry(id.as_str().to_owned()).or_insert_with(|| PersonRow {
                name: site.text(player.name.as_ref()).unwrap_or_else(|| id.as_str().to_owned()),
                title: site.text(player.title.as_ref()),
                seen: Vec::new(),
                seen_left_out: 0,
            });
            if row.seen.len() == SEEN {
                row.seen_left_out += 1;
                continue;
            }
            row.seen.push(PersonInOpportunity {
                opportunity: site.opportunity(&opportunity.id),
                player: site.player_link(opportunity, id.as_str()),
                contact: contact_type(player).slug(),
                support: player.support.map(|support| site.word("support", support.slug())),
                coverage: player.coverage.map(|coverage| site.word("coverage", coverage.slug())),
            });
        }
    }
    let mut rows = people.into_values().collect::<Vec<_>>();
    rows.sort_by(|a, b| site.locale.compare(&a.name, &b.name));
    First::from_rows(PEOPLE, rows)
}
