//! Dates of one opportunity that cannot be.

use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Place, Rule, Span, codes::cross::dates as codes};
use crate::playbook::DocumentIndex;
use crate::schema::{Date, Spanned};

/// Something that happened on a day.
struct Record {
    what: &'static str,
    date: Date,
    place: Place,
}

/// The closing lies before the opening.
pub(super) fn closed_before_opened(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(opened), Some(close)) = (scene.fields.opened, scene.fields.close_date) else { return };
    if close.value < opened.value {
        let message = format!("the close date, {}, lies before the opening, {}", close.value, opened.value);
        found.push(
            Diagnostic::new(&codes::CLOSED_BEFORE_OPENED, scene.at(&close), message)
                .label(scene.at(&opened), "opened here")
                .help("look at the year of both: one of them is wrong"),
        );
    }
}

/// What has happened lies in the future.
pub(super) fn record_of_the_future(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let opened = scene.fields.opened.map(|date| Record { what: "opening", date: date.value, place: scene.at(&date) });
    let opened = opened.into_iter().chain(change_of_stage(scene));
    let records = opened.chain(records(scene)).filter(|record| record.date > scene.today);
    found.extend(finding(&codes::RECORD_OF_THE_FUTURE, &records.collect::<Vec<_>>(), "still to come").map(|finding| {
        finding
            .help("mend the date; what is planned is an action with a `due` date, or `next_review` of the last review")
    }));
}

/// What has happened lies before the opening.
pub(super) fn record_before_opened(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(opened) = scene.fields.opened else { return };
    let early = change_of_stage(scene)
        .into_iter()
        .chain(records(scene))
        .filter(|record| record.date < opened.value)
        .collect::<Vec<_>>();
    let what = format!("from before the opening on {}", opened.value);
    found.extend(finding(&codes::RECORD_BEFORE_OPENED, &early, &what).map(|finding| {
        finding
            .label(scene.at(&opened), "opened here")
            .help("mend the date, or write `opened` with the day you really began")
    }));
}

/// A deal that is over was assessed after its end.
pub(super) fn assessed_after_end(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let outcome = scene.fields.outcome.as_ref().and_then(|outcome| outcome.date);
    let Some(end) = outcome.or(scene.fields.close_date) else { return };
    let late = assessments(scene).filter(|record| record.date > end.value).collect::<Vec<_>>();
    let what = format!("from after the end on {}", end.value);
    found.extend(finding(&codes::ASSESSED_AFTER_END, &late, &what).map(|finding| {
        finding
            .label(scene.at(&end), "ended here")
            .help("what we think of it now belongs to the outcome's `lessons`: an assessment shows what we knew then")
    }));
}

/// The day on which the opportunity came into its stage.
fn change_of_stage(scene: &Scene<'_>) -> Option<Record> {
    let since = scene.fields.stage_since?;
    Some(Record { what: "change of stage", date: since.value, place: scene.at(&since) })
}

/// The records of the opportunity: assessments, reviews, the outcome.
fn records<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Record> + 's {
    let reviews = scene.opportunity.reviews.iter().filter_map(|review| {
        let place = dated(scene, review.document, review.value.span, review.date?);
        Some(Record { what: "review", date: review.date?.value, place })
    });
    let outcome = scene.fields.outcome.as_ref().and_then(|outcome| outcome.date);
    let outcome = outcome.map(|date| Record { what: "outcome", date: date.value, place: scene.at(&date) });
    assessments(scene).chain(reviews).chain(outcome)
}

fn assessments<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Record> + 's {
    scene.opportunity.assessments.iter().filter_map(|assessment| {
        let place = dated(scene, assessment.document, assessment.value.span, assessment.date?);
        Some(Record { what: "assessment", date: assessment.date?.value, place })
    })
}

/// The place of a date; of one that the file's name tells, the first line of the record.
fn dated(scene: &Scene<'_>, document: DocumentIndex, record: Span, date: Spanned<Date>) -> Place {
    if date.span == Span::at(0) { scene.first_line(document, record) } else { scene.place(document, date.span) }
}

/// The most places beside the first.
const MOST: usize = 4;

/// The finding about some records, at the first of them.
fn finding(rule: &'static Rule, records: &[Record], what: &str) -> Option<Diagnostic> {
    let (first, others) = records.split_first()?;
    let mut message = format!("the {} of {} is {what}", first.what, first.date);
    match others.len() {
        0 => {}
        1 => message.push_str(", and so is one more record"),
        more => message.push_str(&format!(", and so are {more} more records")),
    }
    let finding = Diagnostic::new(rule, first.place.clone(), message);
    Some(others.iter().take(MOST).fold(finding, |finding, other| {
        finding.label(other.place.clone(), format!("the {} of {}", other.what, other.date))
    }))
}
