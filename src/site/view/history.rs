//! The assessments of an opportunity one after the other: each beside those before it, the trend of
//! the scores, what changed.

use super::assessment::{party_link, question_marks, rating_word};
use super::row::CountsView;
use crate::chart;
use crate::playbook::entity::assessment::{Assessment, Party};
use crate::playbook::{Opportunity, Part};
use crate::score::change::{Change, change};
use crate::score::tally::tally;
use crate::site::format::Day;
use crate::site::{Link, Site};
use serde::Serialize;

/// The most assessments before it with which one is compared.
const COMPARED: usize = 6;

#[derive(Serialize)]
pub(super) struct HistoryRow {
    date: Option<Day>,
    by: Option<Link>,
    score: String,
    counts: CountsView,
    /// The ratings of all criteria, in order.
    marks: Vec<&'static str>,
    /// What changed since each of the assessments before, the nearest first.
    changes: Vec<ChangeView>,
}

#[derive(Serialize)]
pub(super) struct ChangeView {
    since: Option<Day>,
    better: usize,
    worse: usize,
    newly_known: usize,
    no_longer_known: usize,
    rows: Vec<ChangeRow>,
}

/// A criterion that was answered otherwise before.
#[derive(Serialize)]
pub(super) struct ChangeRow {
    criterion: Link,
    before: &'static str,
    after: &'static str,
    evidence: Option<String>,
}

pub(super) fn history_row(site: &Site<'_>, opportunity: &Opportunity, assessment: &Part<Assessment>) -> HistoryRow {
    let methodology = &site.playbook.methodology;
    let counted = tally(methodology, Some(assessment), &Party::Us);
    HistoryRow {
        date: assessment.date.map(|date| site.day(date.value)),
        by: assessment.by.as_ref().map(|by| site.actor(by)),
        score: site.score(counted.score.value()),
        counts: (&counted.counts).into(),
        marks: question_marks(site, assessment, &Party::Us),
        changes: earlier(opportunity, assessment)
            .take(COMPARED)
            .map(|before| changed(site, before, assessment))
            .collect(),
    }
}

pub(super) fn trend(site: &Site<'_>, opportunity: &Opportunity) -> Option<String> {
    let methodology = &site.playbook.methodology;
    let dated = opportunity.assessments.iter().filter_map(|a| Some((a.date?.value, a))).collect::<Vec<_>>();
    if dated.len() < 2 {
        return None;
    }
    let series = |party: &Party| {
        let rated = dated.iter().filter(|(_, a)| a.parties.contains_key(party));
        let points = rated.map(|(date, a)| chart::TrendPoint {
            date: *date,
            label: site.day(*date).text,
            score: tally(methodology, Some(a), party).score.value(),
        });
        chart::Series { label: party_link(site, party).label, points: points.collect() }
    };
    let competitor = opportunity.competitor_parties().into_iter().next();
    let all = std::iter::once(Party::Us).chain(competitor).map(|party| series(&party)).collect::<Vec<_>>();
    let caption = chart::Caption {
        id: "_trend",
        title: &site.say("assessment.trend_title", &[]),
        desc: &site.say("assessment.trend_description", &[]),
    };
    Some(chart::trend(&caption, &all))
}

/// What an assessment changed in the one before; `None` of the first.
pub(super) fn changes(site: &Site<'_>, opportunity: &Opportunity, after: &Part<Assessment>) -> Option<ChangeView> {
    earlier(opportunity, after).next().map(|before| changed(site, before, after))
}

/// The assessments before one, the nearest first.
fn earlier<'a>(
    opportunity: &'a Opportunity,
    assessment: &Part<Assessment>,
) -> impl Iterator<Item = &'a Part<Assessment>> {
    let place = opportunity.assessments.iter().position(|a| std::ptr::eq(a, assessment)).unwrap_or(0);
    opportunity.assessments[..place].iter().rev()
}

/// What one assessment changed in an earlier one.
fn changed(site: &Site<'_>, before: &Part<Assessment>, after: &Part<Assessment>) -> ChangeView {
    let moved = change(&site.playbook.methodology, before, after, &Party::Us);
    ChangeView {
        since: before.date.map(|date| site.day(date.value)),
        better: moved.better,
        worse: moved.worse,
        newly_known: moved.newly_known,
        no_longer_known: moved.no_longer_known,
        rows: change_rows(site, &moved, Some(after)),
    }
}

/// The criteria that changed, with what `after` says of them.
pub(super) fn change_rows(site: &Site<'_>, moved: &Change, after: Option<&Part<Assessment>>) -> Vec<ChangeRow> {
    let evidence = |criterion| after.and_then(|after| after.evidence.get(&criterion));
    moved
        .criteria
        .iter()
        .map(|row| ChangeRow {
            criterion: site.criterion(row.criterion),
            before: rating_word(row.before),
            after: rating_word(row.after),
            evidence: evidence(row.criterion).and_then(|e| site.text(e.evidence.as_ref())),
        })
        .collect()
}
