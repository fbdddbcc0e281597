//! What is possible, projected and won: of each of the team, and of one of us with the deals.

use super::amounts::{AmountsView, amounts, as_of};
use super::pager::First;
use crate::playbook::Opportunity;
use crate::playbook::entity::id::TeamMemberId;
use crate::score::pipeline::{Amounts, Bucket, Pipeline, bucket, pipeline_of};
use crate::site::format::Day;
use crate::site::{Link, Route, Site};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What each of the team has in the buckets.
#[derive(Serialize)]
pub(super) struct TeamBuckets {
    /// The buckets, by the key of their words.
    buckets: Vec<&'static str>,
    rows: First<OwnerRow>,
    /// The list of all of the team.
    team: Link,
    total: Vec<AmountsView>,
    /// The date of the rates, where any sum is converted.
    as_of: Option<Day>,
}

#[derive(Serialize)]
struct OwnerRow {
    /// Leads to the deals in each bucket.
    link: Link,
    amounts: Vec<AmountsView>,
}

/// One bucket of one of us.
#[derive(Serialize)]
pub(super) struct OwnBucket {
    bucket: &'static str,
    amounts: AmountsView,
    deals: First<Link>,
}

/// The most of the team that the pipeline names, those with most at their head where there are more.
const TEAM: usize = 30;
/// The most opportunities that a bucket names.
const DEALS: usize = 40;
/// The place of the buckets on the page of one of us.
const ANCHOR: &str = "_buckets";

/// What each of the team has in the buckets, those without an owner last.
pub(super) fn team_buckets(site: &Site<'_>, figures: &Pipeline) -> TeamBuckets {
    let views = |buckets: &BTreeMap<Bucket, Amounts>| -> Vec<AmountsView> {
        let nothing = Amounts::default();
        Bucket::ALL.iter().map(|bucket| amounts(site, buckets.get(bucket).unwrap_or(&nothing))).collect()
    };
    let total = views(&figures.by_bucket);
    let (nobody, mut owners): (Vec<_>, Vec<_>) =
        figures.by_owner_and_bucket.iter().partition(|(owner, _)| owner.is_none());
    owners.sort_by_key(|(owner, _)| owner.as_ref().map(|owner| site.names.people.place(owner)));
    if owners.len() + nobody.len() > TEAM {
        owners.sort_by_key(|(_, buckets)| Reverse(buckets.values().map(|amounts| amounts.count).sum::<usize>()));
    }
    let rows = owners.into_iter().chain(nobody).collect::<Vec<_>>();
    let rows = First::of(TEAM, &rows, |(owner, buckets)| OwnerRow {
        link: owner_link(site, owner.as_ref()),
        amounts: views(buckets),
    });
    TeamBuckets {
        buckets: Bucket::ALL.iter().map(|bucket| bucket.slug()).collect(),
        team: site.link_to(&Route::People, site.route_name(&Route::People)),
        as_of: as_of(rows.rows.iter().flat_map(|row| &row.amounts).chain(&total)),
        rows,
        total,
    }
}

fn owner_link(site: &Site<'_>, owner: Option<&TeamMemberId>) -> Link {
    let Some(owner) = owner else { return Link { label: site.say("word.unknown", &[]), href: String::new() } };
    let link = site.person(owner);
    if link.href.is_empty() {
        return link;
    }
    let page = Route::Person(owner.clone()).address(site.playbook);
    Link { href: format!("{page}#{ANCHOR}"), ..link }
}

/// What one of us has in the buckets, with the deals that make it.
pub(super) fn own_buckets(site: &Site<'_>, led: &[&Opportunity]) -> Vec<OwnBucket> {
    let methodology = &site.playbook.methodology;
    let figures = pipeline_of(led.iter().copied(), methodology, &site.playbook.config);
    let of = |kind: Bucket| {
        let amounts = amounts(site, figures.by_bucket.get(&kind)?);
        let deals = led.iter().filter(|deal| bucket(deal, methodology) == Some(kind));
        let deals = First::of(DEALS, &deals.collect::<Vec<_>>(), |deal| site.opportunity(&deal.id));
        Some(OwnBucket { bucket: kind.slug(), amounts, deals })
    };
    Bucket::ALL.iter().filter_map(|kind| of(*kind)).collect()
}
