//! What key players want, and what we bring them.

use super::{is_untouched, moved, name, names, people};
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, Rule, codes::relationship::agenda as codes};
use crate::playbook::Part;
use crate::playbook::entity::key_player::{KeyPlayer, Support};
use crate::schema::Field;
use std::collections::BTreeMap;

fn is_blank(text: &Field<String>) -> bool {
    text.as_ref().is_none_or(|text| text.trim().is_empty())
}

/// Key players of whom we do not say what they want for the business.
pub(super) fn no_business_agenda(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let without = people(scene).filter(|player| is_blank(&player.business_agenda)).collect::<Vec<_>>();
    report(
        scene,
        &codes::NO_BUSINESS_AGENDA,
        &without,
        "want for the business",
        "wants for the business",
        "ask what they are measured by this year, and write it down as `business_agenda:`",
        found,
    );
}

/// Key players of whom we do not say what they want for themselves. Of mentors another rule speaks.
pub(super) fn no_personal_agenda(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let is_mentor = |player: &KeyPlayer| player.support.is_some_and(|support| support.value == Support::Mentor);
    let without = people(scene).filter(|player| is_blank(&player.personal_agenda) && !is_mentor(player));
    report(
        scene,
        &codes::NO_PERSONAL_AGENDA,
        &without.collect::<Vec<_>>(),
        "want for themselves",
        "wants personally",
        "ask a mentor what the decision does for each of them, and write it down as `personal_agenda:`",
        found,
    );
}

fn report(
    scene: &Scene<'_>,
    rule: &'static Rule,
    without: &[&Part<KeyPlayer>],
    they_want: &str,
    one_wants: &str,
    help: &str,
    found: &mut Vec<Diagnostic>,
) {
    let Some(first) = without.first().filter(|_| !is_untouched(scene)) else { return };
    let message = match without.len() {
        1 => format!("we do not say what {} {one_wants}", name(first)),
        count => format!("we do not say what {count} key players {they_want}: {}", listed(&names(without))),
    };
    found.push(Diagnostic::new(rule, scene.player_place(first), message).help(help));
}

/// Several key players with one agenda, word for word.
pub(super) fn one_agenda_for_all(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    type Agenda = fn(&KeyPlayer) -> &Field<String>;
    let kinds: [(&str, Agenda); 2] =
        [("business", |player| &player.business_agenda), ("personal", |player| &player.personal_agenda)];
    for (kind, agenda) in kinds {
        let mut by_text = BTreeMap::<String, Vec<_>>::new();
        let mut all = 0;
        for player in people(scene) {
            if let Some(text) = agenda(&player.value).as_ref().filter(|text| !text.trim().is_empty()) {
                all += 1;
                let place = scene.place(player.document, text.span);
                by_text.entry(text.trim().to_lowercase()).or_default().push((name(&player.value), place));
            }
        }
        // Two may want the same; three, or everybody, hardly do.
        for same in by_text.values().filter(|same| same.len() >= 3 || (same.len() == 2 && all == 2)) {
            let Some((_, place)) = same.first() else { continue };
            let names = same.iter().map(|(name, _)| *name).collect::<Vec<_>>();
            let message = format!("{} have the same {kind} agenda, word for word", listed(&names));
            let mut problem = Diagnostic::new(&codes::ONE_AGENDA_FOR_ALL, place.clone(), message)
                .help("write for each what is theirs alone; what the company wants belongs to the plan or the account");
            for (_, place) in same.iter().skip(1) {
                problem = problem.label(place.clone(), "the same");
            }
            found.push(problem);
        }
    }
}

/// Key players whom we mean to move, and of whom we do not say what we bring them.
pub(super) fn no_value(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let without = moved(scene).filter(|(_, plan)| is_blank(&plan.value)).map(|(player, _)| player).collect::<Vec<_>>();
    let Some(first) = without.first() else { return };
    let message = match without.len() {
        1 => format!("we do not say what we bring {}", name(first)),
        count => format!("we do not say what we bring {count} key players: {}", listed(&names(&without))),
    };
    found.push(
        Diagnostic::new(&codes::NO_VALUE, scene.player_place(first), message)
            .help("add `value:` to `relationship:`: what this person gains with us that their agenda asks for"),
    );
}
