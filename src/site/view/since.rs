//! What is new in an opportunity since its last review, and over the whole pipeline.

use super::action::action_row;
use super::history::{ChangeRow, change_rows};
use crate::playbook::Opportunity;
use crate::score::since::{Since, since};
use crate::site::format::Day;
use crate::site::{Link, Site};
use serde::Serialize;

/// What is new in an opportunity.
#[derive(Serialize)]
pub(super) struct SinceView {
    review: Day,
    /// Days since the review.
    days: i64,
    is_nothing: bool,
    better: usize,
    worse: usize,
    newly_known: usize,
    no_longer_known: usize,
    ratings: Vec<ChangeRow>,
    done: Vec<DatedLink>,
    overdue: Vec<DatedLink>,
    milestones: Vec<DatedLink>,
    contacts: Vec<DatedLink>,
    confirmed: Vec<DatedLink>,
    tests: Vec<Day>,
}

/// Something that happened on a day.
#[derive(Serialize)]
pub(super) struct DatedLink {
    link: Link,
    date: Option<Day>,
}

/// An opportunity of the pipeline in which something is new.
#[derive(Serialize)]
pub(super) struct SinceRow {
    opportunity: Link,
    review: Day,
    better: usize,
    worse: usize,
    newly_known: usize,
    no_longer_known: usize,
    done: usize,
    overdue: usize,
    milestones: usize,
    contacts: usize,
    confirmed: usize,
    tests: usize,
}

/// What is new in an opportunity; `None` when it was never reviewed.
pub(super) fn since_view(site: &Site<'_>, opportunity: &Opportunity) -> Option<SinceView> {
    let since = since(site.playbook, opportunity, site.today)?;
    let plan = opportunity.plan.as_ref();
    let action = |place: &usize| {
        let action = plan?.actions.get(*place)?;
        Some((action, action_row(site, opportunity, action).link))
    };
    let link = |label: String| Link { label, href: String::new() };
    let milestone = |place: &usize| {
        let milestone = plan?.milestones.get(*place)?;
        let label = site.text(milestone.title.as_ref()).unwrap_or_default();
        Some(DatedLink { link: link(label), date: milestone.done_on.map(|date| site.day(date.value)) })
    };
    let contact = |place: &usize| {
        let player = opportunity.players.get(*place)?;
        let link = site.player_link(opportunity, player.player_id().as_str());
        Some(DatedLink { link, date: player.last_contact.map(|date| site.day(date.value)) })
    };
    let insights = since.insights.iter().map(|insight| DatedLink {
        link: link(site.text(insight.text.as_ref()).unwrap_or_default()),
        date: insight.confirmed_on.map(|date| site.day(date.value)),
    });
    let event = since.event_confirmed.map(|date| ("opportunity.compelling_event", date));
    let value = since.value_confirmed.map(|date| ("opportunity.unique_value", date));
    let named = event.into_iter().chain(value);
    let named = named.map(|(key, date)| DatedLink { link: link(site.say(key, &[])), date: Some(site.day(date)) });
    let (better, worse, newly_known, no_longer_known) = ratings(&since);
    Some(SinceView {
        review: site.day(since.review),
        days: -site.days_until(since.review),
        is_nothing: since.count() == 0,
        better,
        worse,
        newly_known,
        no_longer_known,
        ratings: since
            .change
            .as_ref()
            .map(|change| change_rows(site, change, opportunity.assessment_on(site.today)))
            .unwrap_or_default(),
        done: since
            .done
            .iter()
            .filter_map(action)
            .map(|(action, link)| DatedLink {
                link,
                date: action.done_on.or(action.due).map(|date| site.day(date.value)),
            })
            .collect(),
        overdue: since
            .overdue
            .iter()
            .filter_map(action)
            .map(|(action, link)| DatedLink { link, date: action.due.map(|date| site.day(date.value)) })
            .collect(),
        milestones: since.milestones.iter().filter_map(milestone).collect(),
        contacts: since.contacts.iter().filter_map(contact).collect(),
        confirmed: named.chain(insights).collect(),
        tests: since.tests.iter().map(|date| site.day(*date)).collect(),
    })
}

/// Better, worse, newly known, no longer known.
fn ratings(since: &Since<'_>) -> (usize, usize, usize, usize) {
    let change = since.change.as_ref();
    change.map_or((0, 0, 0, 0), |change| (change.better, change.worse, change.newly_known, change.no_longer_known))
}

/// The open opportunities in which something is new since their last review, those with most of it
/// first, `most` of them, and how many are left out.
pub(super) fn since_rows<'a>(
    site: &Site<'_>,
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
    most: usize,
) -> (Vec<SinceRow>, usize) {
    let open = opportunities.into_iter().filter(|o| !site.figures_of(o).is_closed);
    let found = open.filter_map(|o| Some((o, since(site.playbook, o, site.today)?)));
    let mut found = found.filter(|(_, since)| since.count() > 0).collect::<Vec<_>>();
    // By id where as much is new: the sort keeps the order.
    found.sort_by_key(|(_, since)| std::cmp::Reverse(since.count()));
    let left_out = found.len().saturating_sub(most);
    let rows = found.into_iter().take(most).map(|(opportunity, since)| {
        let (better, worse, newly_known, no_longer_known) = ratings(&since);
        SinceRow {
            opportunity: site.opportunity(&opportunity.id),
            review: site.day(since.review),
            better,
            worse,
            newly_known,
            no_longer_known,
            done: since.done.len(),
            overdue: since.overdue.len(),
            milestones: since.milestones.len(),
            contacts: since.contacts.len(),
            confirmed: since.confirmed(),
            tests: since.tests.len(),
        }
    });
    (rows.collect(), left_out)
}
