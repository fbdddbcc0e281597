//! What favourable answers rest on.

use super::people;
use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::assess::evidence as codes};
use crate::methodology::CriterionId;
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::key_player::KeyPlayer;
use crate::score::coverage::is_supportive;
use crate::score::evidence::backing;

/// How evidence is written at a criterion.
fn how(criterion: CriterionId) -> String {
    format!(
        "write at the criterion what was said or done, by whom and when: `{}: {{evidence: …, source: …, date: …}}`; or \
         rate it `?` until you know",
        criterion.number()
    )
}

/// Must-haves that rest on nothing when the deal is in evaluation or near its decision.
pub(super) fn must_have_without_evidence(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let unfounded = unfounded(scene).into_iter().filter(|id| is_must_have(scene, *id)).collect::<Vec<_>>();
    let Some(first) = unfounded.first().filter(|_| scene.is_past_early()) else { return };
    let plural = unfounded.len() > 1;
    found.push(
        Diagnostic::new(
            &codes::MUST_HAVE_WITHOUT_EVIDENCE,
            scene.rating_place(*first),
            format!(
                "the deal stands on {}, rated `+` on no evidence",
                if plural { scene.criteria_names(&unfounded) } else { scene.criterion_name(*first) },
            ),
        )
        .help(how(*first)),
    );
}

/// Favourable answers that rest on nothing; those of the rule above left out.
pub(super) fn without_evidence(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let unfounded = unfounded(scene)
        .into_iter()
        .filter(|id| !(scene.is_past_early() && is_must_have(scene, *id)))
        .collect::<Vec<_>>();
    let Some(first) = unfounded.first() else { return };
    let favourable = scene.figures.us.counts.favourable;
    found.push(
        Diagnostic::new(
            &codes::WITHOUT_EVIDENCE,
            scene.rating_place(*first),
            format!(
                "{} of {favourable} answers of `+` {} on no evidence: {}",
                unfounded.len(),
                if unfounded.len() == 1 { "rests" } else { "rest" },
                scene.criteria_names(&unfounded),
            ),
        )
        .help(how(*first)),
    );
}

fn is_must_have(scene: &Scene<'_>, id: CriterionId) -> bool {
    scene.methodology().criterion(id).must_have
}

/// The criteria rated `+` with neither evidence nor facts in the documents.
fn unfounded(scene: &Scene<'_>) -> Vec<CriterionId> {
    let favourable = scene.criteria_rated(Some(Rating::Favourable)).into_iter();
    favourable
        .filter(|id| backing(scene.opportunity, *id, scene.today).is_none())
        .filter(|id| !is_told_elsewhere(scene, &scene.methodology().criterion(*id).slug))
        .collect()
}

/// Whether another part of the documents holds the facts behind a criterion, or their absence is
/// a finding of its own.
fn is_told_elsewhere(scene: &Scene<'_>, slug: &str) -> bool {
    let fields = scene.fields;
    let shows_it =
        |player: &KeyPlayer| is_supportive(player) && (!player.evidence.is_empty() || player.acted.is_some());
    match slug {
        "business-profile" => scene.account().is_some_and(|account| account.fields.profile.is_some()),
        "financial-condition" => scene.account().is_some_and(|account| !account.fields.financials.is_empty()),
        // What is rated `+` and not written down there is said by the rules on it.
        "compelling-event" | "unique-business-value" | "formal-decision-criteria" | "informal-decision-criteria" => {
            true
        }
        "sales-resource-requirements" => fields.cost_of_sale.is_some(),
        "inside-support" => people::lacks_supporter(scene) || scene.players().iter().any(|player| shows_it(player)),
        "political-alignment" => {
            people::lacks_inner_circle(scene)
                || scene.players().iter().any(|player| people::is_inner_circle(player) && shows_it(player))
        }
        // The order amount and the close date are always there.
        "short-term-revenue" => true,
        "future-revenue" => fields.future_revenue_1_year.or(fields.future_revenue_3_years).is_some(),
        "profitability" => fields.profit.is_some(),
        _ => false,
    }
}

/// Favourable answers that rest on evidence from long ago.
pub(super) fn old_evidence(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let limit = i64::from(scene.config().evidence_stale_days());
    let old = scene
        .criteria_rated(Some(Rating::Favourable))
        .into_iter()
        .filter_map(|id| {
            let learned = backing(scene.opportunity, id, scene.today)?.learned?;
            Some((id, -scene.days_until(learned))).filter(|(_, days)| *days > limit)
        })
        .collect::<Vec<_>>();
    let Some((first, _)) = old.first() else { return };
    let each = listed(
        &old.iter().map(|(id, days)| format!("{} ({days} days)", scene.criterion_name(*id))).collect::<Vec<_>>(),
    );
    found.push(
        Diagnostic::new(
            &codes::OLD_EVIDENCE,
            scene.rating_place(*first),
            format!(
                "{} on evidence more than {limit} days old: {each}",
                if old.len() == 1 {
                    "1 answer of `+` rests".to_owned()
                } else {
                    format!("{} answers of `+` rest", old.len())
                },
            ),
        )
        .help("ask whether it still holds, and write the answer with its date into the next assessment"),
    );
}

/// Evidence that is younger than the assessment it stands in, or still to come.
pub(super) fn evidence_from_later(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for assessment in &scene.opportunity.assessments {
        // An assessment that is itself dated in the future is reported as such.
        let Some(made) = assessment.date.filter(|made| made.value <= scene.today) else { continue };
        let mut later = assessment
            .evidence
            .iter()
            .filter_map(|(id, evidence)| Some((*id, evidence.date.filter(|date| date.value > made.value)?)));
        let Some((id, date)) = later.next() else { continue };
        let others = later.map(|(id, _)| id).collect::<Vec<_>>();
        let others = if others.is_empty() {
            String::new()
        } else {
            format!("; so is that for {}", scene.criteria_names(&others))
        };
        found.push(
            Diagnostic::new(
                &codes::EVIDENCE_FROM_LATER,
                scene.place(assessment.document, date.span),
                format!(
                    "the evidence for {} is dated {}, later than the assessment of {}{others}",
                    scene.criterion_name(id),
                    date.value,
                    made.value,
                ),
            )
            .help("mend the date, or write a new assessment that holds what you learned since"),
        );
    }
}
