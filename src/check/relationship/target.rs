//! Where a relationship is to be, and by when.

use super::{moved, name, names, support_word};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, Place, codes::relationship::target as codes};
use crate::playbook::Part;
use crate::playbook::entity::alignment::RelationshipPlan;
use crate::playbook::entity::key_player::{Coverage, KeyPlayer, Support};
use crate::score::coverage::{coverage_of, is_supportive};
use crate::score::progress::{Stale, is_target_unmet};

/// The module of relationships.
const MODULE: u8 = 4;

const fn has_target(plan: &RelationshipPlan) -> bool {
    plan.target_support.is_some() || plan.target_coverage.is_some()
}

const fn coverage_word(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Unknown => "unknown",
        Coverage::NoContact => "no contact",
        Coverage::BriefContact => "brief contact",
        Coverage::MultipleContacts => "multiple contacts",
        Coverage::InDepth => "in depth",
    }
}

/// A strategy without a target.
pub(super) fn no_target(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let without = moved(scene).filter(|(_, plan)| !has_target(plan)).map(|(player, _)| player).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = match without.len() {
        1 => format!("there is a strategy for {}, and no target", name(first)),
        count => format!("{count} key players have a strategy and no target: {}", listed(&names(&without))),
    };
    found.push(
        Diagnostic::new(&codes::NO_TARGET, scene.player_place(first), message)
            .help("add `target_support:` or `target_coverage:` with the state you want, and `by:` with the date"),
    );
}

/// A target without a date.
pub(super) fn without_date(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let without =
        moved(scene).filter(|(player, plan)| has_target(plan) && plan.by.is_none() && is_target_unmet(player, plan));
    let without = without.map(|(player, _)| player).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = match without.len() {
        1 => format!("the target for {} has no date", name(first)),
        count => format!("the targets for {count} key players have no date: {}", listed(&names(&without))),
    };
    found.push(
        Diagnostic::new(&codes::TARGET_WITHOUT_DATE, scene.player_place(first), message)
            .help("add `by:` with a day before the customer's next milestone"),
    );
}

/// The day of a target is past, and it is not reached.
pub(super) fn missed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(module) = scene.figures.progress.iter().find(|progress| progress.module == MODULE) else { return };
    for stale in &module.stale {
        let Stale::Target(id, by) = stale else { continue };
        let Some(player) = scene.opportunity.player(id) else { continue };
        let Some(plan) = &player.relationship else { continue };
        let place = plan.by.map_or_else(|| scene.player_place(player), |by| scene.place(player.document, by.span));
        let message = format!(
            "the target for {} was due on {by}, and is not reached: {}",
            name(player),
            gaps(player, plan).join("; ")
        );
        found.push(
            Diagnostic::new(&codes::TARGET_MISSED, place, message).help(
                "ask why it did not work; then change the strategy or the person who sees to it, not only the date",
            ),
        );
    }
}

/// What is wanted and what is, for each part of the target that is not reached.
fn gaps(player: &KeyPlayer, plan: &RelationshipPlan) -> Vec<String> {
    let support = player.support.map(|support| support.value);
    let wanted =
        plan.target_support.map(|target| target.value).filter(|target| support.is_none_or(|now| now < *target));
    let supported = wanted.map(|wanted| {
        let now = support.map_or("unknown", support_word);
        format!("{} wanted, {now} now", support_word(wanted))
    });
    let coverage = coverage_of(player);
    let wanted = plan.target_coverage.map(|target| target.value).filter(|target| coverage < *target);
    let covered = wanted.map(|wanted| format!("{} wanted, {} now", coverage_word(wanted), coverage_word(coverage)));
    supported.into_iter().chain(covered).collect()
}

/// A target below the present state.
pub(super) fn below(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (player, plan) in moved(scene) {
        let support = plan.target_support.zip(player.support).filter(|(target, now)| target.value < now.value);
        if let Some((target, now)) = support {
            let (wanted, is) = (support_word(target.value), support_word(now.value));
            report_below(player, scene.place(player.document, target.span), wanted, is, found);
        }
        let now = coverage_of(player);
        if let Some(target) = plan.target_coverage.filter(|target| target.value < now) {
            let (wanted, is) = (coverage_word(target.value), coverage_word(now));
            report_below(player, scene.place(player.document, target.span), wanted, is, found);
        }
    }
}

fn report_below(player: &Part<KeyPlayer>, place: Place, wanted: &str, is: &str, found: &mut Vec<Diagnostic>) {
    let message = format!("the target for {} is less than what is: {wanted} wanted, {is} now", name(player));
    found.push(
        Diagnostic::new(&codes::TARGET_BELOW, place, message)
            .help("set the next target, or ask whether the present state is rated too well"),
    );
}

/// A target that is the present state, for somebody who does not support us.
pub(super) fn of_no_change(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (player, plan) in moved(scene) {
        let Some(support) = player.support.filter(|_| !is_supportive(player)) else { continue };
        let stays = plan.target_support.is_none_or(|target| target.value == support.value)
            && plan.target_coverage.is_none_or(|target| target.value == coverage_of(player));
        let span = plan.target_support.map(|target| target.span).or_else(|| plan.target_coverage.map(|t| t.span));
        let Some(span) = span.filter(|_| stays) else { continue };
        let message = match support.value {
            Support::Neutral => format!("{} is neutral, and the target changes nothing", name(player)),
            against => format!("{} is {}, and the target changes nothing", name(player), support_word(against)),
        };
        found.push(Diagnostic::new(&codes::TARGET_OF_NO_CHANGE, scene.place(player.document, span), message).help(
            "set a target that helps us to win: an opponent who stays out of it, somebody neutral who is for us",
        ));
    }
}

/// A target that is to be reached after the close date.
pub(super) fn after_close(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(close) = scene.fields.close_date else { return };
    for (player, plan) in moved(scene).filter(|(player, plan)| is_target_unmet(player, plan)) {
        let Some(by) = plan.by.filter(|by| by.value > close.value) else { continue };
        let message =
            format!("the target for {} is due on {}, after the close date {}", name(player), by.value, close.value);
        found.push(
            Diagnostic::new(&codes::TARGET_AFTER_CLOSE, scene.place(player.document, by.span), message)
                .help("a vote that comes after the decision does not count: set the day on which we need this person"),
        );
    }
}
