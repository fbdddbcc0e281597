//! The customer's milestones: dated, owned by them, in order, prepared by us, and proven when done.

use super::goal::{is_begun, plan_place};
use super::live_actions;
use crate::check::Scene;
use crate::check::listing::{counted, listed, quoted};
use crate::diagnostics::{Diagnostic, Place, codes::plan::milestone as codes};
use crate::methodology::Phase;
use crate::playbook::entity::plan::{ActionStatus, Milestone, MilestoneKind};
use crate::score::actions::status_of;

fn milestones<'a>(scene: &Scene<'a>) -> &'a [Milestone] {
    scene.plan.map_or(&[], |plan| &plan.milestones)
}

/// Those not completed yet.
fn open<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Milestone> + use<'a> {
    milestones(scene).iter().filter(|milestone| milestone.done_on.is_none())
}

fn is_paper(milestone: &Milestone) -> bool {
    milestone.kind.is_some_and(|kind| kind.value == MilestoneKind::Paper)
}

/// Whether a milestone lies behind the signature: the sale does not depend on it.
fn is_after_close(scene: &Scene<'_>, milestone: &Milestone) -> bool {
    let close = scene.fields.close_date;
    milestone.date.zip(close).is_some_and(|(date, close)| date.value > close.value)
}

fn place(scene: &Scene<'_>, milestone: &Milestone) -> Place {
    scene.in_plan(milestone.title.as_ref().map_or(milestone.span, |title| title.span))
}

fn names(milestones: &[&Milestone]) -> String {
    listed(&milestones.iter().map(|milestone| quoted(&milestone.title)).collect::<Vec<_>>())
}

/// A plan without the customer's steps.
pub(super) fn no_milestones(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.plan.is_some_and(|plan| is_begun(plan) && plan.milestones.is_empty()) {
        found.push(
            Diagnostic::new(
                &codes::NO_MILESTONES,
                plan_place(scene),
                "the plan does not know the customer's steps from here to the signature",
            )
            .help("add `milestones:` in the customer's words, each with `date:` and `customer_owner:`")
            .help("the paper process is a part of them: `kind: paper`"),
        );
    }
}

/// Open milestones without a date.
pub(super) fn undated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let undated = open(scene).filter(|milestone| milestone.date.is_none()).collect::<Vec<_>>();
    let Some(first) = undated.first() else { return };
    let verb = if undated.len() == 1 { "has" } else { "have" };
    found.push(
        Diagnostic::new(&codes::UNDATED_MILESTONE, place(scene, first), format!("{} {verb} no date", names(&undated)))
            .help("ask the customer, and add `date:`; a guess of ours is better left out"),
    );
}

/// Open milestones that nobody of the customer owns.
pub(super) fn unowned(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let unowned = open(scene).filter(|milestone| milestone.customer_owner.is_none()).collect::<Vec<_>>();
    let Some(first) = unowned.first() else { return };
    let verb = if unowned.len() == 1 { "has" } else { "have" };
    found.push(
        Diagnostic::new(
            &codes::UNOWNED_MILESTONE,
            place(scene, first),
            format!("{} {verb} no owner at the customer", names(&unowned)),
        )
        .help("add `customer_owner:` with the person on the map who answers for it")
        .help("whoever is missing on the map belongs there, if only as a `placeholder`"),
    );
}

/// Milestones whose day has gone by without their being done.
pub(super) fn missed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let is_past = |milestone: &&Milestone| milestone.date.is_some_and(|date| date.value < scene.today);
    let mut missed = open(scene).filter(is_past).collect::<Vec<_>>();
    missed.sort_by_key(|milestone| milestone.date.map(|date| date.value));
    let Some((first, date)) = missed.first().and_then(|first| Some((first, first.date?))) else { return };
    let message = match missed.len() {
        1 => format!("the day of {} was {}, and it is not done", quoted(&first.title), date.value),
        count => format!("{count} milestones have passed and are not done, the first on {}", date.value),
    };
    let rest = (missed.len() > 1).then(|| format!("they are {}", names(&missed)));
    let finding = Diagnostic::new(&codes::MISSED_MILESTONE, scene.in_plan(date.span), message);
    let finding = rest.into_iter().fold(finding, Diagnostic::help);
    found.push(
        finding
            .help("if it has happened, add `done_on:` and `evidence:`; else ask for the new date")
            .help("when the customer's dates slip, look at the compelling event again"),
    );
}

/// A late deal whose plan knows nothing of legal, security or procurement.
pub(super) fn no_paper_process(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let all = milestones(scene);
    if scene.phase == Some(Phase::Late) && !all.is_empty() && !all.iter().any(is_paper) {
        found.push(
            Diagnostic::new(
                &codes::NO_PAPER_PROCESS,
                plan_place(scene),
                "no milestone is a step of the paper process, and the decision is near",
            )
            .help("ask who looks at the contract (legal, security, procurement), and how long each takes")
            .help("add each as a milestone with `kind: paper` and `lead_days:`"),
        );
    }
}

/// Milestones to come that no action prepares.
pub(super) fn idle(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let prepared = |milestone: &Milestone| {
        let id = milestone.milestone_id();
        live_actions(scene).any(|action| action.milestone.as_ref().is_some_and(|before| before.value == id))
    };
    let to_come = |milestone: &&Milestone| milestone.date.is_none_or(|date| date.value >= scene.today);
    let idle = open(scene).filter(to_come).filter(|m| !is_after_close(scene, m) && !prepared(m)).collect::<Vec<_>>();
    let Some(first) = idle.first() else { return };
    let id = first.milestone_id();
    found.push(
        Diagnostic::new(&codes::IDLE_MILESTONE, place(scene, first), format!("no action prepares {}", names(&idle)))
            .help(format!("what has to happen before that day? add `milestone: {id}` to the action that sees to it")),
    );
}

/// Milestones that take longer than there is time, and nothing has begun.
pub(super) fn lead_time(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for milestone in open(scene) {
        let (Some(lead), Some(by)) = (milestone.lead_days, milestone.date.or(scene.fields.close_date)) else {
            continue;
        };
        let id = milestone.milestone_id();
        let has_begun = live_actions(scene).any(|action| {
            action.milestone.as_ref().is_some_and(|before| before.value == id)
                && matches!(status_of(action), ActionStatus::InProgress | ActionStatus::Done)
        });
        let left = scene.days_until(by.value);
        // A day that is past is said elsewhere.
        if has_begun || left < 0 || left >= i64::from(lead.value) {
            continue;
        }
        let days = |count: i64| counted(usize::try_from(count).unwrap_or_default(), "day");
        found.push(
            Diagnostic::new(
                &codes::LEAD_TIME,
                scene.in_plan(lead.span),
                format!(
                    "{} takes {}, and there are {} left",
                    quoted(&milestone.title),
                    days(i64::from(lead.value)),
                    days(left)
                ),
            )
            .help("begin it today, and set an action for it to `in_progress`; or tell everyone that the date moves"),
        );
    }
}

/// Papers that are to be ready after the signature.
pub(super) fn paper_after_close(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(close) = scene.fields.close_date else { return };
    for milestone in open(scene).filter(|milestone| is_paper(milestone) && is_after_close(scene, milestone)) {
        let Some(date) = milestone.date else { continue };
        found.push(
            Diagnostic::new(
                &codes::PAPER_AFTER_CLOSE,
                scene.in_plan(date.span),
                format!(
                    "{} is to be done on {}, and the opportunity closes on {}",
                    quoted(&milestone.title),
                    date.value,
                    close.value
                ),
            )
            .label(scene.at(&close), "the close date")
            .help("nobody signs before the papers are done: move the close date, or begin the papers earlier"),
        );
    }
}

/// Milestones of one kind that are written in another order than that of their dates.
pub(super) fn out_of_order(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for kind in [true, false] {
        let dated = milestones(scene).iter().filter(|m| is_paper(m) == kind).filter_map(|m| Some((m, m.date?)));
        let dated = dated.collect::<Vec<_>>();
        for pair in dated.windows(2) {
            let [(before, first), (after, second)] = pair else { continue };
            if second.value >= first.value {
                continue;
            }
            found.push(
                Diagnostic::new(
                    &codes::MILESTONE_ORDER,
                    scene.in_plan(second.span),
                    format!(
                        "{} comes after {} in the list, and before it by its date",
                        quoted(&after.title),
                        quoted(&before.title)
                    ),
                )
                .label(scene.in_plan(first.span), "this is the later date")
                .help("one of the two dates is wrong, or the steps stand in the wrong order"),
            );
        }
    }
}

/// Milestones that are done by our word alone.
pub(super) fn unproven(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let done = milestones(scene).iter().filter(|m| m.done_on.is_some() && m.evidence.is_none()).collect::<Vec<_>>();
    let Some(first) = done.first() else { return };
    let verb = if done.len() == 1 { "is" } else { "are" };
    found.push(
        Diagnostic::new(
            &codes::UNPROVEN_MILESTONE,
            place(scene, first),
            format!("{} {verb} done, and nothing says what shows it", names(&done)),
        )
        .help("add `evidence:`: the letter, the minute, the signature that we have seen"),
    );
}

/// Milestones that are said to have been completed on a day to come.
pub(super) fn done_ahead(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for milestone in milestones(scene) {
        let Some(done) = milestone.done_on.filter(|done| done.value > scene.today) else { continue };
        found.push(
            Diagnostic::new(
                &codes::MILESTONE_DONE_AHEAD,
                scene.in_plan(done.span),
                format!("{} is done on {}, which is still to come", quoted(&milestone.title), done.value),
            )
            .help("write the day as `date:` until it has happened, and `done_on:` afterwards"),
        );
    }
}
