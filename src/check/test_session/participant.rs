//! Who takes part: somebody presents, somebody keeps the order, others look with foreign eyes.

use super::{called, session_place, was_held, watched};
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, codes::test_session::participant as codes};
use crate::playbook::entity::id::TeamMemberId;
use crate::playbook::entity::key_player::{BuyingRole, KeyPlayer, PoliticalStatus};
use crate::playbook::entity::test_session::TestSession;
use crate::schema::same_word;
use crate::score::coverage::has_role;

/// Whether a name written in words is that of one of us.
fn is_member(scene: &Scene<'_>, written: &str, id: &TeamMemberId) -> bool {
    let name = scene.playbook.team.get(id).and_then(|member| member.name.as_ref());
    let is = |other: &str| same_word(other, written);
    is(id.as_str()) || name.is_some_and(|name| is(&name.value))
}

/// The reviewers of a session, its presenter left out.
fn reviewers<'a>(scene: &Scene<'a>, session: &'a TestSession) -> Vec<&'a str> {
    let who = session.reviewers.iter().filter_map(|reviewer| Some(reviewer.who.as_ref()?.value.as_str()));
    let presents = |who: &str| session.presenter.as_ref().is_some_and(|id| is_member(scene, who, &id.value));
    who.filter(|who| !presents(who)).collect()
}

fn tense<'w>(scene: &Scene<'_>, session: &TestSession, past: &'w str, future: &'w str) -> &'w str {
    if was_held(session, scene.today) { past } else { future }
}

/// Nobody but the presenter.
pub(super) fn no_reviewer(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in watched(scene) {
        if !reviewers(scene, session).is_empty() {
            continue;
        }
        let message = match session.presenter {
            Some(_) => format!(
                "in {} nobody {} part but the presenter",
                called(session),
                tense(scene, session, "took", "takes")
            ),
            None => {
                format!("{} names nobody who {} the plan", called(session), tense(scene, session, "tested", "tests"))
            }
        };
        found.push(
            Diagnostic::new(&codes::NO_REVIEWER, session_place(scene, session), message)
                .help("add `reviewers: [{who: …, perspective: …}]`; people who do not work on the deal see most"),
        );
    }
}

/// Nobody who keeps the session on its course.
pub(super) fn no_coach(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in watched(scene) {
        if session.coach.is_some() || reviewers(scene, session).is_empty() {
            continue;
        }
        let message = format!("{} {} no coach", called(session), tense(scene, session, "had", "has"));
        found.push(
            Diagnostic::new(&codes::NO_COACH, session_place(scene, session), message)
                .help("add `coach:`, somebody who stops the presenter from defending and the reviewers from selling"),
        );
    }
}

/// The presenter is coach or reviewer as well.
pub(super) fn own_judge(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in watched(scene) {
        let Some(presenter) = &session.presenter else { continue };
        let coach = session.coach.as_ref().filter(|coach| is_member(scene, &coach.value, &presenter.value));
        let reviewers = session.reviewers.iter().filter_map(|reviewer| reviewer.who.as_ref());
        let mut reviewers = reviewers.filter(|who| is_member(scene, &who.value, &presenter.value));
        let (place, role) = match (coach, reviewers.next()) {
            (Some(coach), _) => (scene.in_plan(coach.span), "coach"),
            (None, Some(who)) => (scene.in_plan(who.span), "reviewer"),
            (None, None) => continue,
        };
        let message = format!("in {} the presenter is {role} as well", called(session));
        found.push(
            Diagnostic::new(&codes::OWN_JUDGE, place, message)
                .help("whoever presents listens; give the other part to somebody else"),
        );
    }
}

/// Nobody looks with the competitor's eyes, or nobody with those of the people who decide.
pub(super) fn no_foreign_eyes(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for session in watched(scene).filter(|session| !reviewers(scene, session).is_empty()) {
        let perspectives = session.reviewers.iter().filter_map(|reviewer| reviewer.perspective.as_ref());
        let perspectives = perspectives.map(|perspective| perspective.value.to_lowercase()).collect::<Vec<_>>();
        let mut lacks = Vec::new();
        if !perspectives.iter().any(|perspective| is_competitors(scene, perspective)) {
            lacks.push(
                scene
                    .primary_id()
                    .map_or_else(|| "the competitor".to_owned(), |id| scene.competitor_name(id).to_owned()),
            );
        }
        if !perspectives.iter().any(|perspective| is_deciders(scene, perspective)) {
            lacks.push("the approver".to_owned());
        }
        if lacks.is_empty() {
            continue;
        }
        let message = format!(
            "in {} nobody {} with the eyes of {}",
            called(session),
            tense(scene, session, "looked", "looks"),
            all_of(&lacks).replace(" and ", " or of ")
        );
        found.push(Diagnostic::new(&codes::NO_FOREIGN_EYES, session_place(scene, session), message).help(
            "give a reviewer that part: `{who: …, perspective: competitor}`, or `approver`, or the name of either",
        ));
    }
}

/// Whether a perspective, in lower case, is that of a competitor.
fn is_competitors(scene: &Scene<'_>, perspective: &str) -> bool {
    let ids = scene.fields.competitors.iter().filter_map(|competitor| competitor.competitor.as_ref());
    let mut ids = ids.map(|id| &id.value);
    perspective.contains("competitor")
        || ids.any(|id| says(perspective, id.as_str()) || says(perspective, scene.competitor_name(id)))
}

/// Whether a perspective, in lower case, is that of somebody who approves, decides or belongs to
/// the inner circle: by role, by name or by title.
fn is_deciders(scene: &Scene<'_>, perspective: &str) -> bool {
    let decides = |player: &KeyPlayer| {
        has_role(player, BuyingRole::Approver)
            || has_role(player, BuyingRole::DecisionMaker)
            || player.political_status.is_some_and(|status| status.value == PoliticalStatus::InnerCircle)
    };
    let is = |player: &KeyPlayer| {
        let words = [&player.name, &player.title, &player.id];
        words.into_iter().flatten().any(|words| says(perspective, &words.value))
    };
    let roles = ["approver", "economic buyer", "decision maker"];
    roles.iter().any(|role| perspective.contains(role))
        || scene.players().iter().any(|player| decides(player) && is(player))
}

/// Whether a perspective, in lower case, names somebody or something: in whole ("Steadfield's
/// account manager"), or by a part of a title ("the audit committee" of its chair).
fn says(perspective: &str, name: &str) -> bool {
    const SHORTEST: usize = 4;
    let name = name.to_lowercase();
    let perspective = perspective.trim().trim_start_matches("the ").trim_start_matches("our ");
    (name.chars().count() >= SHORTEST && perspective.contains(&name))
        || (perspective.chars().count() >= SHORTEST && name.contains(perspective))
}
