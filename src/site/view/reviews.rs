//! The record of opportunity reviews, of one opportunity or of all.

use super::listing::introduction;
use super::pager::{First, Pager, pager};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::entity::review::{Ask, ReviewFields};
use crate::playbook::{DocumentIndex, Opportunity, OpportunityPart, Part, Thing};
use crate::schema::Date;
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, Listing, Renderer, Route, Site, Word};
use serde::Serialize;
use std::cmp::Reverse;
use std::sync::Arc;

/// The most reviews to come, and the most that are overdue, that the page of all reviews names.
const NEXT: usize = 40;

#[derive(Serialize)]
struct ReviewsView {
    /// The opportunity's tabs; absent on the page of all reviews.
    parts: Option<super::parts::Parts>,
    /// Open opportunities whose next review is past.
    overdue: First<NextReview>,
    upcoming: First<NextReview>,
    reviews: Vec<ReviewView>,
    /// Absent on the page of one opportunity.
    pager: Option<Pager>,
    /// What the author says about all reviews: `reviews/index.md`.
    body: BodyView,
}

#[derive(Serialize)]
struct NextReview {
    date: Day,
    opportunity: Link,
}

/// What a review asks of management.
#[derive(Serialize)]
pub(super) struct AskRow {
    text: String,
    answer: Option<Word>,
    date: Option<Day>,
}

/// What a review asks of management, with the answer.
pub(super) fn ask_row(site: &Site<'_>, ask: &Ask) -> AskRow {
    AskRow {
        text: site.text(ask.text.as_ref()).unwrap_or_default(),
        answer: ask.answer.map(|answer| site.word("ask_answer", answer.slug())),
        date: ask.date.map(|date| site.day(date.value)),
    }
}

/// A review as pages show it.
#[derive(Serialize)]
pub(super) struct ReviewView {
    pub date: Option<Day>,
    pub opportunity: Link,
    pub kind: Option<Word>,
    pub attendees: Vec<String>,
    pub decision: Option<Word>,
    pub because: Option<String>,
    pub asks: Vec<AskRow>,
    pub actions: Vec<Link>,
    pub next_review: Option<Day>,
    pub body: BodyView,
}

/// Renders a page of all reviews, the newest first; what is next stands on the first.
pub(super) fn render_all(site: &Site<'_>, route: &Route, number: usize, renderer: &impl Renderer) -> Result<String> {
    let all = || site.playbook.opportunities.values().map(Arc::as_ref);
    let mut reviews = all().flat_map(|o| o.reviews.iter().map(move |review| (o, review))).collect::<Vec<_>>();
    reviews.sort_by_key(|(_, review)| Reverse(review.date.map(|date| date.value)));
    let next = if number == 1 { next_reviews(site, all()) } else { Vec::new() };
    let (overdue, upcoming): (Vec<_>, Vec<_>) = next.into_iter().partition(|(date, _)| *date < site.today);
    let row =
        |(date, opportunity): &(Date, Link)| NextReview { date: site.day(*date), opportunity: opportunity.clone() };
    let page = Listing::Reviews.on_page(&reviews, number);
    let document = introduction(site, route).filter(|_| number == 1);
    let view = ReviewsView {
        parts: None,
        overdue: First::of(NEXT, &overdue, row),
        upcoming: First::of(NEXT, &upcoming, row),
        reviews: page.iter().map(|(opportunity, review)| review_view(site, route, opportunity, review)).collect(),
        pager: Some(pager(site, Listing::Reviews, reviews.len(), number)),
        body: document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    let mut shell = match number {
        1 => site.shell(route, site.say("nav.reviews", &[]), &[]),
        _ => site.shell_of_listed(route, Listing::Reviews),
    };
    shell.source = document.and_then(|document| site.source(document));
    renderer.render("reviews.html", &shell, &view)
}

/// Renders the reviews of one opportunity.
pub(super) fn render_of(
    site: &Site<'_>,
    route: &Route,
    id: &OpportunityId,
    renderer: &impl Renderer,
) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let thing = Thing::Opportunity(id.clone(), OpportunityPart::Reviews);
    let above = [Route::Pipeline, Route::Opportunity(id.clone(), OpportunityPart::Overview)];
    let mut shell = site.shell(route, site.name_of(&thing), &above);
    shell.source = site.source(opportunity.document);
    let reviews = opportunity.reviews.iter().rev().map(|review| review_view(site, route, opportunity, review));
    let view = ReviewsView {
        parts: Some(super::parts::parts(site, opportunity, OpportunityPart::Reviews)),
        overdue: First::none(),
        upcoming: First::none(),
        reviews: reviews.collect(),
        pager: None,
        body: BodyView::default(),
    };
    renderer.render("reviews.html", &shell, &view)
}

/// The next review of each open opportunity, by date.
fn next_reviews<'a>(site: &Site<'_>, opportunities: impl Iterator<Item = &'a Opportunity>) -> Vec<(Date, Link)> {
    let open = opportunities.filter(|opportunity| !opportunity.is_closed(&site.playbook.methodology));
    let mut next = open
        .filter_map(|opportunity| {
            let date = opportunity.reviews.last()?.next_review?.value;
            Some((date, site.opportunity(&opportunity.id)))
        })
        .collect::<Vec<_>>();
    next.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| site.locale.compare(&a.1.label, &b.1.label)));
    next
}

fn review_view(site: &Site<'_>, route: &Route, opportunity: &Opportunity, review: &Part<ReviewFields>) -> ReviewView {
    ReviewView {
        date: review.date.map(|date| site.day(date.value)),
        opportunity: site.opportunity(&opportunity.id),
        kind: review.kind_of_review.map(|kind| site.word("review_kind", kind.slug())),
        attendees: review.attendees.iter().map(|who| site.actor(who).label).collect(),
        decision: review.decision.map(|decision| site.word("decision", decision.slug())),
        because: site.text(review.because.as_ref()),
        asks: review.asks.iter().map(|ask| ask_row(site, ask)).collect(),
        actions: review.actions.iter().map(|id| super::plan::action_link(site, opportunity, id)).collect(),
        next_review: review.next_review.map(|date| site.day(date.value)),
        body: own_body(site, route, opportunity, review.document),
    }
}

/// The body of a review's own file; one that stands in the opportunity's document has none.
fn own_body(site: &Site<'_>, route: &Route, opportunity: &Opportunity, document: DocumentIndex) -> BodyView {
    if document == opportunity.document { BodyView::default() } else { site.body_beside_others(document, route) }
}

#[derive(Serialize)]
pub(super) struct LastReview {
    date: Option<Day>,
    decision: Option<Word>,
    because: Option<String>,
    asks: Vec<AskRow>,
    next: Option<Day>,
    is_overdue: bool,
}

pub(super) fn last_review(site: &Site<'_>, opportunity: &Opportunity, is_closed: bool) -> Option<LastReview> {
    let is_past = |date: Date| date <= site.today;
    let review = opportunity.reviews.iter().rev().find(|review| review.date.is_none_or(|date| is_past(date.value)))?;
    Some(LastReview {
        date: review.date.map(|date| site.day(date.value)),
        decision: review.decision.map(|decision| site.word("decision", decision.slug())),
        because: site.text(review.because.as_ref()),
        asks: review.asks.iter().map(|ask| ask_row(site, ask)).collect(),
        next: review.next_review.map(|date| site.day(date.value)),
        is_overdue: !is_closed && review.next_review.is_some_and(|date| date.value < site.today),
    })
}
