//! The compelling event: whether it is there, whole, in time, and tied to what moves the customer.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, codes::assess::event as codes};
use crate::playbook::entity::assessment::Rating;
use crate::schema::{Date, Field};

const SLUG: &str = "compelling-event";

/// Nothing says why the customer has to act.
pub(super) fn no_event(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.criterion(SLUG) else { return };
    // A `+` without an event is a contradiction of its own; a `-` says that there is none.
    let is_open = matches!(scene.ours(criterion), None | Some(Rating::Unknown));
    let is_written = scene.fields.compelling_event.as_ref().is_some_and(|event| event.reason.is_some());
    if is_written || !is_open || !scene.is_under_way() {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NO_EVENT, scene.whole(), "nothing says why the customer has to act, and by when")
            .help("add `compelling_event:` with `reason:`, `deadline:`, `consequences:` and `payback:`")
            .help("if nothing happens to them when they wait, there is none: rate the criterion `-`"),
    );
}

/// The compelling event is rated `+` and half of it is missing.
pub(super) fn half_an_event(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(criterion) = scene.favourable(SLUG) else { return };
    let event = scene.fields.compelling_event.as_ref();
    let lacks = |is_missing: bool, what: &str| is_missing.then(|| what.to_owned());
    let missing = match event {
        None => vec!["compelling event".to_owned()],
        Some(event) => [
            lacks(event.reason.is_none(), "reason"),
            lacks(event.deadline.is_none(), "deadline"),
            lacks(event.consequences.is_none(), "consequence of delay"),
            lacks(event.payback.is_none(), "payback"),
            lacks(event.impact.is_none(), "measurable impact"),
            lacks(event.confirmed_by.is_none() && event.confirmed_on.is_none(), "confirmation by the customer"),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    if missing.is_empty() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::HALF_AN_EVENT,
            scene.rating_place(criterion),
            format!("{} is rated `+`, but there is no {}", scene.criterion_name(criterion), any_of(&missing)),
        )
        .help(
            "ask the customer for what is missing and write it under `compelling_event:`: `reason:`, `deadline:`, \
             `consequences:`, `payback:`, `impact:`, `confirmed_by:`",
        ),
    );
}

/// "a, b or c".
fn any_of(names: &[String]) -> String {
    match names.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} or {last}", before.join(", ")),
        _ => names.concat(),
    }
}

/// The customer's deadline is past.
pub(super) fn deadline_past(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(deadline) = deadline(scene).filter(|deadline| deadline.value < scene.today) else { return };
    found.push(
        Diagnostic::new(
            &codes::DEADLINE_PAST,
            scene.at(&deadline),
            format!("the customer's deadline of {} has passed, and they have not decided", deadline.value),
        )
        .help("ask what happened on that day: if nothing did, it compelled nobody, and the criterion is not `+`")
        .help("if the date has moved, write the new one and who said so"),
    );
}

fn deadline(scene: &Scene<'_>) -> Field<Date> {
    scene.fields.compelling_event.as_ref()?.deadline
}

/// We expect the signature long after the customer has to decide.
pub(super) fn close_after_deadline(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((deadline, close)) = deadline(scene).zip(scene.fields.close_date) else { return };
    let days = scene.days_until(close.value) - scene.days_until(deadline.value);
    if deadline.value < scene.today || days <= i64::from(scene.config().signing_days()) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::CLOSE_AFTER_DEADLINE,
            scene.at(&close),
            format!(
                "the customer has to decide by {}, and we expect the order {days} days later, on {}",
                deadline.value, close.value
            ),
        )
        .label(scene.at(&deadline), "the deadline is here")
        .help("one of the two is wrong: an event that can pass without an order compels nobody"),
    );
}

/// We expect the signature long before the customer has to decide.
pub(super) fn close_before_deadline(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((deadline, close)) = deadline(scene).zip(scene.fields.close_date) else { return };
    let days = scene.days_until(deadline.value) - scene.days_until(close.value);
    if days <= i64::from(scene.config().early_signing_days()) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::CLOSE_BEFORE_DEADLINE,
            scene.at(&close),
            format!(
                "we expect the order on {}, {days} days before the customer has to decide ({})",
                close.value, deadline.value
            ),
        )
        .label(scene.at(&deadline), "the deadline is here")
        .help("find out what would make them sign early, and write it as a milestone; or move `close_date:`"),
    );
}

/// An event or a value that serves nothing of what moves the customer.
pub(super) fn serves_nothing(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let figures = scene.figures;
    if figures.insights.items == 0 || !scene.is_past_early() {
        return;
    }
    let fields = scene.fields;
    let document = scene.opportunity.document;
    let event = fields.compelling_event.as_ref().filter(|event| event.serves.is_empty());
    let event = event.map(|event| ("compelling event", event.span));
    let value = fields.unique_business_value.as_ref().filter(|value| value.serves.is_empty());
    let value = value.map(|value| ("unique business value", value.span));
    for (what, span) in event.into_iter().chain(value) {
        found.push(
            Diagnostic::new(
                &codes::SERVES_NOTHING,
                scene.first_line(document, span),
                format!("the {what} is not tied to anything that moves the customer"),
            )
            .help(
                "cite a goal, pressure or initiative of the insight map by its id: `serves: […]`; if none fits, ask \
                 whether it matters to anyone but us",
            ),
        );
    }
}

/// The customer confirmed the event or the value, and the rating does not say so.
pub(super) fn confirmed_not_rated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let fields = scene.fields;
    let event = fields.compelling_event.as_ref().and_then(|e| Some((e.confirmed_on?, e.confirmed_by.as_ref())));
    let value = fields.unique_business_value.as_ref().and_then(|v| Some((v.confirmed_on?, v.confirmed_by.as_ref())));
    for (slug, confirmed) in [(SLUG, event), ("unique-business-value", value)] {
        let (Some(criterion), Some((on, by))) = (scene.criterion(slug), confirmed) else { continue };
        let rating = scene.ours(criterion);
        if !scene.is_assessed() || rating == Some(Rating::Favourable) || on.value > scene.today {
            continue;
        }
        let who = by.map(|id| scene.player_name(&id.value)).filter(|name| !name.is_empty());
        let rated = rating.map_or("not rated".to_owned(), |rating| format!("rated `{}`", rating.sign()));
        found.push(
            Diagnostic::new(
                &codes::CONFIRMED_NOT_RATED,
                scene.at(&on),
                format!(
                    "{} is {rated}, though {} confirmed it on {}",
                    scene.criterion_name(criterion),
                    who.unwrap_or("the customer"),
                    on.value
                ),
            )
            .help("rate it `+` in a new assessment; or say as `evidence:` what speaks against it since"),
        );
    }
}
