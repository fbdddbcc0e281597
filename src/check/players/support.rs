//! Whether those who are said to want us have shown it.

use super::people::{People, name};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Span, codes::players::support as codes};
use crate::playbook::entity::key_player::{Coverage, KeyPlayer, PoliticalStatus, Support};
use crate::schema::shortened;
use crate::score::coverage::is_supportive;
use crate::score::relationship::power;
use std::cmp::Reverse;

/// Supporters of whom nothing is written that would show it.
pub(super) fn without_evidence(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let claimed = People::who(scene, |player| {
        let supports = player.support.is_some_and(|support| support.value == Support::Supporter);
        supports && player.evidence.is_empty() && player.acted.is_none()
    });
    let message = format!("nothing is written that shows the support of {}", claimed.names());
    found.extend(claimed.finding(&codes::SUPPORT_WITHOUT_EVIDENCE, support_span, message).map(|finding| {
        finding
            .help("add `evidence:` with what the person did or said, to others rather than to us")
            .help("if there is nothing, it is `support: neutral` until there is")
    }));
}

/// Supporters whom we have never met.
pub(super) fn without_contact(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let unmet = People::who(scene, |player| {
        is_supportive(player) && player.coverage.is_some_and(|coverage| coverage.value <= Coverage::NoContact)
    });
    let message =
        format!("{} {} said to support us, and we have had no contact", unmet.names(), unmet.form("is", "are"));
    found.extend(unmet.finding(&codes::SUPPORT_WITHOUT_CONTACT, support_span, message).map(|finding| {
        finding.help("meet the person before you count on them; until then the support is hearsay: `support: neutral`")
    }));
}

/// People who favour a competitor and are not counted against us.
pub(super) fn favours_another(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for player in scene.players() {
        let (Some(favours), Some(support)) = (&player.favours, player.support) else { continue };
        if support.value < Support::Neutral {
            continue;
        }
        let competitor = scene.playbook.competitors.get(&favours.value);
        let competitor = shortened(competitor.map_or(favours.value.as_str(), |competitor| &competitor.title));
        let message = format!("{} favours {competitor}, and is rated `{}`", name(player), support.value.slug());
        found.push(
            Diagnostic::new(&codes::FAVOURS_ANOTHER, scene.place(player.document, favours.span), message)
                .label(scene.place(player.document, support.span), "rated here")
                .help("who would rather have another is `support: non_supporter`, who works for it is `enemy`")
                .help("if that is over, take `favours` out"),
        );
    }
}

/// Mentors who have not done anything for us.
pub(super) fn mentor_without_deeds(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let idle = People::who(scene, |player| is_mentor(player) && player.acted.is_none());
    let message = format!(
        "nobody says what {} did for us when we were not there, as {} would",
        idle.names(),
        idle.form("a mentor", "mentors"),
    );
    found.extend(idle.finding(&codes::MENTOR_WITHOUT_DEEDS, support_span, message).map(|finding| {
        finding
            .help("add `acted:` with what the person did in our absence")
            .help("who likes us and has not acted is `support: supporter`; ask for something small and see")
    }));
}

/// There are friends of influence, and none of them is a mentor.
pub(super) fn no_mentor(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let map = &scene.figures.map;
    if map.supportive_key.is_empty() || scene.players().iter().any(|player| is_mentor(player)) {
        return;
    }
    let players = scene.players();
    let nearest = map.supportive_key.iter().min_by_key(|place| Reverse(power(&players[**place])));
    let finding = Diagnostic::new(&codes::NO_MENTOR, scene.map_place(), "nobody on the map is a mentor of ours");
    let finding = match nearest.map(|place| name(&players[*place])) {
        Some(nearest) => {
            finding.help(format!("the nearest may be {nearest}: what would our success mean for that person's own?"))
        }
        None => finding,
    };
    found.push(
        finding.help("a mentor tells us bad news and sells for us when we are not there: then it is `support: mentor`"),
    );
}

/// Every mentor stands outside of where things are decided.
pub(super) fn mentor_without_power(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mentors = People::who(scene, is_mentor);
    let is_outside =
        |player: &KeyPlayer| player.political_status.is_some_and(|status| status.value == PoliticalStatus::Outside);
    if !mentors.iter().all(is_outside) {
        return;
    }
    let message = format!(
        "{} of ours, {}, {} outside the political structure: friendship without power",
        mentors.form("the only mentor", "the only mentors"),
        mentors.names(),
        mentors.form("stands", "stand"),
    );
    let status = |player: &KeyPlayer| player.political_status.map(|status| status.span);
    found.extend(mentors.finding(&codes::MENTOR_WITHOUT_POWER, status, message).map(|finding| {
        finding
            .help("ask your mentor to bring you to somebody whom the inner circle trusts, and win a second one there")
    }));
}

fn is_mentor(player: &KeyPlayer) -> bool {
    player.support.is_some_and(|support| support.value == Support::Mentor)
}

fn support_span(player: &KeyPlayer) -> Option<Span> {
    player.support.map(|support| support.span)
}
