//! How many are for us, how many against, and whose word it is.

use super::people::People;
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Span, codes::players::balance as codes};
use crate::playbook::entity::key_player::{BuyingRole, KeyPlayer};
use crate::schema::shortened;
use crate::score::coverage::{has_role, is_against, is_key, is_supportive};

/// Everyone on the map is for us: too good to be true.
pub(super) fn all_for_us(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if is_all_for_us(scene) {
        let message = format!("everyone on the map is for us, {} people: too good to be true", known(scene).count());
        found.push(
            Diagnostic::new(&codes::ALL_FOR_US, scene.map_place(), message)
                .help(format!("somebody backs {}: ask who was not in the room, and put them on the map", others(scene)))
                .help("look again at each supporter: polite is not for us, and neutral is no shame"),
        );
    }
}

/// Nobody on the map is against us.
pub(super) fn nobody_against(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    let rated = scene.players().iter().any(|player| player.support.is_some());
    if rated && map.against == 0 && !is_all_for_us(scene) {
        let message = format!("nobody on the map is against us: who backs {}?", others(scene));
        found.push(
            Diagnostic::new(&codes::NOBODY_AGAINST, scene.map_place(), message)
                .help("ask a supporter who would rather have another, and rate that person `non_supporter` or `enemy`")
                .help("somebody always would like to leave things as they are, or to build it in-house"),
        );
    }
}

/// Some key players are for us, and as many people or more are against.
pub(super) fn outnumbered(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    // That the decision maker is among the few for us is another finding, and the weightier one.
    if map.supportive_key.is_empty() || map.supportive > map.against || is_lone(scene) {
        return;
    }
    let against = People::who(scene, is_against);
    let message = format!("{} for us and {} against us: {}", map.supportive, map.against, against.names());
    found.extend(against.finding(&codes::OUTNUMBERED, support_span, message).map(|finding| {
        finding.help("win one of those in between: let a supporter with influence speak, and give them what to say")
    }));
}

/// No key player is for us.
pub(super) fn no_key_support(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    // Where nobody is known who counts, that is another finding, and says who is for us.
    if map.inner_circle + map.political_structure == 0 || !map.supportive_key.is_empty() {
        return;
    }
    // Rated `+`, inside support is looked at with the assessment, and the same people are named there.
    if scene.favourable("inside-support").is_some() {
        return;
    }
    let friends = People::who(scene, is_supportive);
    let message = if friends.is_empty() {
        "none of the key players supports us".to_owned()
    } else {
        let form = friends.form("does, and is not one of them", "do, and are not among them");
        format!("none of the key players supports us; {} {form}", friends.names())
    };
    found.push(Diagnostic::new(&codes::NO_KEY_SUPPORT, scene.map_place(), message).help(
        "choose one of the inner circle or the political structure whose agenda we serve best, and win that one first",
    ));
}

/// The decision maker is for us, and most of the key players are not.
pub(super) fn lone_decision_maker(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    let friends = People::who(scene, is_decider_for_us);
    let others = map.key.len() - map.supportive_key.len();
    if !is_lone(scene) {
        return;
    }
    let not = match (others, map.key.len()) {
        (1, 1) => "the only key player is not".to_owned(),
        (_, all) => format!("{others} of {all} key players are not"),
    };
    let message = format!("{} {} for us, but {not}", friends.names(), friends.form("decides and is", "decide and are"));
    let rest = People::who(scene, |player| is_key(player) && !is_supportive(player));
    found.extend(friends.finding(&codes::LONE_DECISION_MAKER, support_span, message).map(|finding| {
        finding
            .help(format!(
                "find out how much the word of {} counts, and whether they can win the others over",
                friends.names()
            ))
            .help(format!("not for us yet: {}", rest.names()))
    }));
}

fn is_decider_for_us(player: &KeyPlayer) -> bool {
    has_role(player, BuyingRole::DecisionMaker) && is_supportive(player)
}

/// Whether a decision maker is for us, and most of the key players are not.
fn is_lone(scene: &Scene<'_>) -> bool {
    let map = &scene.figures.map;
    map.supportive_key.len() < map.key.len() - map.supportive_key.len()
        && scene.players().iter().any(|player| is_decider_for_us(player))
}

/// The people of the map, seats without a name left out.
fn known<'s, 'a>(scene: &'s Scene<'a>) -> People<'s, 'a> {
    People::who(scene, |player| !player.placeholder.is_some_and(|is| is.value))
}

/// Whether there are several people on the map and all of them are for us.
fn is_all_for_us(scene: &Scene<'_>) -> bool {
    let known = known(scene);
    known.count() > 1 && known.iter().all(is_supportive)
}

/// What somebody else would rather have.
fn others(scene: &Scene<'_>) -> String {
    let primary = scene.primary_id().and_then(|id| scene.playbook.competitors.get(id));
    primary.map_or_else(
        || "the competition, an inside solution or doing nothing".to_owned(),
        |competitor| match competitor.id.as_str() {
            "no-decision" => "doing nothing".to_owned(),
            "in-house" => "an inside solution".to_owned(),
            _ => format!("{}, an inside solution or doing nothing", shortened(&competitor.title)),
        },
    )
}

fn support_span(player: &KeyPlayer) -> Option<Span> {
    player.support.map(|support| support.span)
}
