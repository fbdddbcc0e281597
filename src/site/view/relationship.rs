//! What influence, support and adaptability suggest for the relationship with each player, beside
//! the author's own choice.

use crate::playbook::Opportunity;
use crate::playbook::entity::key_player::KeyPlayer;
use crate::score::coverage::coverage_of;
use crate::score::relationship::{goes_with, power, suggested_strategy, suggested_targets, tone};
use crate::site::{Link, Site, Word};
use serde::Serialize;

/// What is suggested for a player.
#[derive(Debug, Serialize)]
pub(super) struct RelationshipSuggestion {
    /// Absent while the support is not known.
    strategy: Option<Word>,
    /// `agrees`, `goes_too`, `differs`, or `none_chosen`.
    standing: &'static str,
    /// Why this strategy.
    reason: String,
    /// What to dwell on, and why.
    tone: Option<String>,
}

/// Whom to work on next: a few to begin with, and the others.
#[derive(Debug, Default, Serialize)]
pub(super) struct Targets {
    first: Vec<TargetRow>,
    others: Vec<TargetRow>,
}

/// How many are more than anybody works on at a time.
const FIRST: usize = 5;

/// One to work on.
#[derive(Debug, Serialize)]
struct TargetRow {
    player: Link,
    reason: String,
    steps: String,
}

/// What is suggested for a player; `None` when nothing is known to go by, or all is over.
pub(super) fn relationship_suggestion(
    site: &Site<'_>,
    opportunity: &Opportunity,
    player: &KeyPlayer,
) -> Option<RelationshipSuggestion> {
    if site.figures_of(opportunity).is_closed {
        return None;
    }
    let suggested = suggested_strategy(player);
    let chosen = player.relationship.as_ref().and_then(|relationship| relationship.strategy);
    let chosen = chosen.map(|chosen| chosen.value);
    let tone = tone(player).zip(player.adaptability).map(|(tone, adaptability)| {
        let adaptability = site.word("adaptability", adaptability.slug()).label;
        site.say(&format!("tone.{}", tone.slug()), &[("adaptability", &adaptability)])
    });
    (suggested.is_some() || tone.is_some()).then(|| RelationshipSuggestion {
        strategy: suggested.map(|strategy| site.word("relationship_strategy", strategy.slug())),
        standing: match chosen {
            None => "none_chosen",
            Some(chosen) if Some(chosen) == suggested => "agrees",
            Some(chosen) if goes_with(chosen, player) => "goes_too",
            Some(_) => "differs",
        },
        reason: reason(site, player),
        tone,
    })
}

/// Whom it would pay to win or to meet next; nobody once the opportunity is over.
pub(super) fn targets(site: &Site<'_>, opportunity: &Opportunity) -> Targets {
    if site.figures_of(opportunity).is_closed {
        return Targets::default();
    }
    let targets = suggested_targets(&opportunity.players).into_iter();
    let mut first = targets
        .filter_map(|target| {
            let player = opportunity.players.get(target.player)?;
            let coverage = site.word("coverage", coverage_of(player).slug()).label;
            let slots = [("reason", reason(site, player)), ("coverage", coverage)];
            Some(TargetRow {
                player: site.player_link(opportunity, player.player_id().as_str()),
                reason: site.say("target.reason", &slots.each_ref().map(|(name, value)| (*name, value.as_str()))),
                steps: match target.steps_from_mentor {
                    Some(0) => site.say("target.mentor", &[]),
                    Some(steps) => site.say("target.steps", &[("count", &site.count(steps))]),
                    None => site.say("target.no_line", &[]),
                },
            })
        })
        .collect::<Vec<_>>();
    let others = first.split_off(first.len().min(FIRST));
    Targets { first, others }
}

/// The power and the support that a suggestion rests on.
fn reason(site: &Site<'_>, player: &KeyPlayer) -> String {
    let support = player
        .support
        .map_or_else(|| site.say("players.support_unknown", &[]), |support| site.word("support", support.slug()).label);
    let power = site.say(&format!("power.{}", power(player).slug()), &[]);
    site.say("target.power_and_support", &[("power", &power), ("support", &support)])
}
