//! The compelling event: why the customer acts, and by when.

use crate::playbook::Opportunity;
use crate::site::format::Day;
use crate::site::{Link, Site};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct CompellingEventView {
    reason: Option<String>,
    deadline: Option<Day>,
    days: Option<i64>,
    consequences: Option<String>,
    payback: Option<String>,
    impact: Option<String>,
    confirmed_by: Option<Link>,
    confirmed_on: Option<Day>,
    serves: Vec<Link>,
}

pub(super) fn compelling_event(site: &Site<'_>, opportunity: &Opportunity) -> Option<CompellingEventView> {
    let event = opportunity.fields.compelling_event.as_ref()?;
    Some(CompellingEventView {
        reason: site.text(event.reason.as_ref()),
        deadline: event.deadline.map(|date| site.day(date.value)),
        days: event.deadline.map(|date| site.days_until(date.value)),
        consequences: site.text(event.consequences.as_ref()),
        payback: site.text(event.payback.as_ref()),
        impact: site.text(event.impact.as_ref()),
        confirmed_by: event.confirmed_by.as_ref().map(|by| site.player_link(opportunity, by.as_str())),
        confirmed_on: event.confirmed_on.map(|date| site.day(date.value)),
        serves: super::insight::cited(site, &[opportunity], &event.serves),
    })
}
