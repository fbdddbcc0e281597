//! Whom we know, how well, since when, and who of us.

use super::people::{People, aimed_at, days_ago, in_words};
use crate::check::Scene;
use crate::diagnostics::{Diagnostic, Span, codes::players::coverage as codes};
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::entity::key_player::{BuyingRole, Coverage, KeyPlayer, PoliticalStatus};
use crate::schema::shortened;
use crate::score::coverage::{SingleThread, coverage_of, has_role, is_covered, is_key};
use crate::score::progress::Stale;
use std::collections::BTreeSet;

/// Those who decide have met us once, or never.
pub(super) fn uncovered_power(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let strangers = People::who(scene, |player| {
        let of_the_circle = player.political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle);
        (of_the_circle || has_role(player, BuyingRole::Approver)) && coverage_of(player) <= Coverage::BriefContact
    });
    let known = |player: &KeyPlayer| match coverage_of(player) {
        _ if player.placeholder.is_some_and(|is| is.value) => "not found yet".to_owned(),
        Coverage::Unknown => "contact unknown".to_owned(),
        coverage => in_words(coverage.slug()),
    };
    let message = format!("we hardly know those who can say no: {}", strangers.names_with(known));
    let aimed_at = aimed_at(scene);
    let is_planned = strangers.iter().all(|player| aimed_at.contains(&player.player_id()));
    found.extend(strangers.finding(&codes::UNCOVERED_POWER, coverage_span, message).map(|finding| {
        let finding = finding
            .help("ask whoever knows them best to bring us together, with something that they care about in hand");
        if is_planned {
            return finding;
        }
        finding.help("plan it as an action with `players:`, an owner and a day, well before they decide")
    }));
}

/// The deal hangs on one person, theirs or ours.
pub(super) fn single_thread(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let covered = People::who(scene, is_covered);
    let Some(thread) = &scene.figures.map.single_thread else { return };
    let finding = match thread {
        SingleThread::OnePlayer(_) => {
            let message = format!(
                "the deal hangs on one person: of the customer we are in contact with {} alone",
                covered.names()
            );
            covered.finding(&codes::SINGLE_THREAD, coverage_span, message).map(|finding| {
                finding.help("ask for a second conversation, with somebody who has to live with the result")
            })
        }
        SingleThread::OneOfUs(member) => {
            let message = format!(
                "the deal hangs on one of us: {} alone is in contact with {}",
                member_name(scene, member),
                covered.names()
            );
            let by = |player: &KeyPlayer| player.covered_by.first().map(|member| member.span);
            covered.finding(&codes::SINGLE_THREAD, by, message).map(|finding| {
                finding.help("take a colleague along to the next meeting, and write both ids under `covered_by`")
            })
        }
    };
    found.extend(finding.map(|finding| Diagnostic { labels: Vec::new(), ..finding }));
}

/// Key players have not heard from us for long.
pub(super) fn stale_contact(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().contact_stale_days());
    let module = scene.figures.progress.iter().find(|progress| progress.module == 3);
    let stale = module.into_iter().flat_map(|progress| &progress.stale);
    let stale = stale.filter_map(|stale| match stale {
        Stale::Contact(id, _) => Some(id.clone()),
        _ => None,
    });
    let stale = stale.collect::<BTreeSet<_>>();
    if stale.is_empty() {
        return;
    }
    let late =
        People::who(scene, |player| stale.contains(&player.player_id()) && is_key(player) && !has_faded(scene, player));
    let message = format!(
        "{} not been contacted for more than {limit} days: {}",
        late.form("a key player has", "key players have"),
        late.names_with(|player| since_contact(scene, player))
    );
    found.extend(late.finding(&codes::STALE_CONTACT, contact_span, message).map(|finding| {
        finding.help("call with a reason of theirs and not of ours, then write the new `last_contact`")
    }));
}

/// Contact is claimed with key players, and nobody says when it was.
pub(super) fn undated_contact(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let undated = People::who(scene, |player| is_key(player) && is_covered(player) && player.last_contact.is_none());
    let message = format!("nobody says when we last spoke with {}", undated.names());
    found.extend(undated.finding(&codes::UNDATED_CONTACT, coverage_span, message).map(|finding| {
        finding.help("add `last_contact:` with the day: only then it can be seen when it was too long ago")
    }));
}

/// The last contact is still to come.
pub(super) fn future_contact(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let early = People::who(scene, |player| player.last_contact.is_some_and(|date| date.value > scene.today));
    let date = |player: &KeyPlayer| player.last_contact.map_or_else(String::new, |date| date.value.to_string());
    let message = format!("the last contact with {} is still to come", early.names_with(date));
    found.extend(early.finding(&codes::FUTURE_CONTACT, contact_span, message).map(|finding| {
        finding.help("write the day of the last conversation; one that is planned is an action with a `due` date")
    }));
}

/// Contact is claimed, and nobody of us had it.
pub(super) fn covered_by_nobody(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let alone = People::who(scene, |player| is_covered(player) && player.covered_by.is_empty());
    let message = format!("nobody of us is named as the one in contact with {}", alone.names());
    found.extend(
        alone
            .finding(&codes::COVERED_BY_NOBODY, coverage_span, message)
            .map(|finding| finding.help("add `covered_by:` with the id of whoever of us knows the person")),
    );
}

/// We claim to know somebody in depth whom nobody has spoken to for long.
pub(super) fn faded_depth(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let faded = People::who(scene, |player| has_faded(scene, player));
    let message = format!(
        "{} said to be covered in depth, and the last contact was long ago: {}",
        faded.form("a person is", "people are"),
        faded.names_with(|player| since_contact(scene, player))
    );
    found.extend(faded.finding(&codes::FADED_DEPTH, coverage_span, message).map(|finding| {
        finding
            .help("speak with the person and write the new `last_contact`, or say what is left: `coverage: multiple_contacts`")
    }));
}

/// Whether someone is said to be covered in depth, and the last contact is more than twice as old
/// as a contact may be.
fn has_faded(scene: &Scene<'_>, player: &KeyPlayer) -> bool {
    let limit = 2 * i64::from(scene.config().contact_stale_days());
    coverage_of(player) == Coverage::InDepth
        && player.last_contact.is_some_and(|date| -scene.days_until(date.value) > limit)
}

fn since_contact(scene: &Scene<'_>, player: &KeyPlayer) -> String {
    player.last_contact.map_or_else(String::new, |date| days_ago(-scene.days_until(date.value)))
}

/// The name of one of us; the id where the site lists no such person.
fn member_name(scene: &Scene<'_>, id: &TeamMemberId) -> String {
    let member = scene.playbook.team.get(id).and_then(|member| member.name.as_ref());
    shortened(member.map_or(id.as_str(), |name| &name.value))
}

fn coverage_span(player: &KeyPlayer) -> Option<Span> {
    player.coverage.map(|coverage| coverage.span)
}

fn contact_span(player: &KeyPlayer) -> Option<Span> {
    player.last_contact.map(|date| date.span)
}
