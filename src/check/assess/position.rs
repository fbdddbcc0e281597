//! Where the deal stands: whether it qualifies, and whether position and probability agree.

use super::ratings::is_waiting;
use crate::check::Scene;
use crate::check::listing::all_of;
use crate::diagnostics::{Diagnostic, Place, codes::assess::position as codes};
use crate::playbook::entity::opportunity::WinPosition;
use crate::score::pipeline::probability;
use crate::score::qualification::{Disqualifier, Qualification};

/// A question scores below its threshold, and the strategy is not to wait for better times.
pub(super) fn not_qualified(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Qualification::NotQualified(reasons) = &scene.figures.qualification else { return };
    let low = reasons
        .iter()
        .filter_map(|reason| match reason {
            Disqualifier::BelowThreshold { question, score, .. } => {
                let title = scene.methodology().questions.get(*question).map_or("", |question| &question.title);
                Some(format!("“{title}” ({})", format!("{:+.1}", score.value()).replace('-', "−")))
            }
            Disqualifier::MustHave(_) => None,
        })
        .collect::<Vec<_>>();
    if low.is_empty() || is_waiting(scene) {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::NOT_QUALIFIED,
            scene.assessment_place(),
            format!("the deal does not qualify: {} {} below the threshold", all_of(&low), scores(low.len())),
        )
        .help("decide: change what is against us, wait (`strategy: develop`), or let go and use the time elsewhere"),
    );
}

const fn scores(count: usize) -> &'static str {
    if count == 1 { "scores" } else { "score" }
}

fn words(position: WinPosition) -> &'static str {
    match position {
        WinPosition::Lost => "lost",
        WinPosition::Compromised => "compromised",
        WinPosition::Potential => "potential",
        WinPosition::Current => "current",
    }
}

/// The author sees the win position better than the ratings do.
pub(super) fn rosy_position(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let win = &scene.figures.win;
    let Some((stated, reckoned)) = win.stated.zip(win.reckoned).filter(|(stated, reckoned)| stated > reckoned) else {
        return;
    };
    let own = scene.fields.win_position.as_ref().and_then(|own| own.position.as_ref());
    found.push(
        Diagnostic::new(
            &codes::ROSY_POSITION,
            own.map_or_else(|| scene.whole(), |own| scene.at(own)),
            format!("the win position is given as {}, and our ratings make it {}", words(stated), words(reckoned)),
        )
        .help("if you know something that the ratings do not say, rate it, with the evidence; else take the entry out"),
    );
}

/// The probability that is written, or that of the stage, with the place of either.
fn likely(scene: &Scene<'_>) -> Option<(u8, Place)> {
    let percent =
        probability(scene.opportunity, scene.methodology()).filter(|percent| *percent >= scene.config().likely())?;
    let place = match (&scene.fields.probability, &scene.fields.stage) {
        (Some(own), _) => scene.at(own),
        (None, Some(stage)) => scene.at(stage),
        (None, None) => scene.whole(),
    };
    Some((percent, place))
}

/// We count on a deal whose position is lost or compromised.
pub(super) fn too_likely(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(position) = scene.figures.win.position().filter(|position| *position <= WinPosition::Compromised) else {
        return;
    };
    let Some((percent, place)) = likely(scene) else { return };
    found.push(
        Diagnostic::new(
            &codes::TOO_LIKELY,
            place,
            format!("the probability is {percent} %, and the win position is {}", words(position)),
        )
        .help("what decides is whether those with power want us: lower the probability until they do, or show that they do"),
    );
}

/// We count on a deal in which the primary competitor is ahead.
pub(super) fn rival_ahead(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(id), Some(rival)) = (scene.primary_id(), scene.figures.rivals.first()) else { return };
    let (ours, theirs) = (scene.figures.us.counts.favourable, rival.tally.counts.favourable);
    let Some((percent, place)) = likely(scene).filter(|_| rival.advantage.total < 0) else { return };
    found.push(
        Diagnostic::new(
            &codes::RIVAL_AHEAD,
            place,
            format!(
                "the probability is {percent} %, and {} is ahead of us: {theirs} answers of `+` to our {ours}",
                scene.competitor_name(id)
            ),
        )
        .help("lower the probability, or write what makes the customer choose the one who is behind"),
    );
}
