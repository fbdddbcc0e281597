//! Reviews: held, set again, often enough, by more than one, and on what is known.

use super::{last, review_place};
use crate::check::Scene;
use crate::check::listing::{counted, listed, quoted};
use crate::diagnostics::{Diagnostic, codes::implementation::review as codes};
use crate::methodology::Phase;
use crate::playbook::entity::assessment::Party;
use crate::score::change::change;
use std::cmp::Ordering;

/// The stage asks for a review, and there was none.
pub(super) fn none(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if last(scene).is_none() {
        found.push(
            Diagnostic::new(&codes::NO_REVIEW, scene.whole(), "the deal has never been reviewed")
                .help("`salesbook new review` writes one to fill in; or add `reviews:` with date, attendees, decision")
                .help("thirty minutes with somebody who does not work on it will do"),
        );
    }
}

/// The day of the next review has gone by.
pub(super) fn overdue(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene) else { return };
    let Some(next) = review.next_review.filter(|_| scene.figures.reviews.next.is_some_and(|n| n < scene.today)) else {
        return;
    };
    let days = usize::try_from(-scene.days_until(next.value)).unwrap_or_default();
    found.push(
        Diagnostic::new(
            &codes::OVERDUE_REVIEW,
            scene.place(review.document, next.span),
            format!("the next review was to be on {}, {} ago", next.value, counted(days, "day")),
        )
        .help("hold it, and write it down; a review that nobody misses says something about the deal"),
    );
}

/// The last review set no day for the next.
pub(super) fn no_next(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene).filter(|_| scene.figures.reviews.next.is_none()) else { return };
    found.push(
        Diagnostic::new(
            &codes::NO_NEXT_REVIEW,
            review_place(scene, review),
            "the last review did not say when the next one is",
        )
        .help("add `next_review:` with a date"),
    );
}

/// More days between two reviews than the deal's phase and size allow.
pub(super) fn rare(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let figures = &scene.figures.reviews;
    let Some(review) = last(scene) else { return };
    let is_to_come = figures.next.is_some_and(|next| next >= scene.today);
    let Some(gap) = figures.gap(scene.today).filter(|gap| *gap > i64::from(figures.cadence)) else { return };
    if figures.on_hold.is_some() || !is_to_come {
        return;
    }
    let place =
        review.next_review.map_or_else(|| review_place(scene, review), |next| scene.place(review.document, next.span));
    let phase = match scene.phase {
        Some(Phase::Late | Phase::Closed) => "near its decision",
        Some(Phase::Mid) => "in evaluation",
        Some(Phase::Early) | None => "in an early phase",
    };
    found.push(
        Diagnostic::new(
            &codes::RARE_REVIEWS,
            place,
            format!(
                "{gap} days lie between the last review and the next; for this deal, {phase}, {} are set",
                figures.cadence
            ),
        )
        .help("bring the next review forward")
        .help("the days are set under `[cadence]` in site.toml, by phase and amount"),
    );
}

/// A review that one person held alone, or that does not say who was there.
pub(super) fn alone(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(review) = last(scene).filter(|review| review.attendees.len() < 2) else { return };
    let (place, message) = match review.attendees.first() {
        Some(only) => (
            scene.place(review.document, only.span),
            format!("{} reviewed the deal alone", quoted(&Some(only.clone()))),
        ),
        None => (review_place(scene, review), "the last review does not say who was there".to_owned()),
    };
    found.push(
        Diagnostic::new(&codes::LONE_REVIEW, place, message)
            .help("add `attendees:`, among them one who does not work on the deal and may say no"),
    );
}

/// Answers of ours that got worse after the last review had looked at them.
pub(super) fn unseen_change(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(reviewed) = last(scene).and_then(|review| review.date) else { return };
    let Some(now) = scene.assessment else { return };
    let Some(assessed) = now.date.filter(|date| date.value > reviewed.value) else { return };
    // What the review knew: the newest assessment of that day.
    let Some(then) = scene.opportunity.assessment_on(reviewed.value) else { return };
    let moved = change(scene.methodology(), then, now, &Party::Us);
    let worse = moved.criteria.iter().filter(|criterion| criterion.direction() == Ordering::Less);
    let worse = worse.map(|criterion| criterion.criterion).collect::<Vec<_>>();
    let Some(first) = worse.first() else { return };
    let names = worse.iter().map(|id| scene.criterion_name(*id)).collect::<Vec<_>>();
    found.push(
        Diagnostic::new(
            &codes::UNSEEN_CHANGE,
            scene.rating_place(*first),
            format!(
                "{} got worse by {}, and the last review was on {}",
                listed(&names),
                assessed.value,
                reviewed.value
            ),
        )
        .help("would the review have decided the same? bring the next one forward, or ask those who were there"),
    );
}
