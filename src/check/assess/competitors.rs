//! The competitors: whether they are named and rated, and which one is to be beaten.

use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::assess::competitors as codes};
use crate::playbook::entity::assessment::Party;
use crate::playbook::entity::competitor::{OpportunityCompetitor, Threat};
use crate::playbook::entity::id::CompetitorId;
use crate::schema::shortened;
use crate::score::figures::Rival;

/// Doing nothing, as a competitor.
const DOING_NOTHING: &str = "no-decision";
/// The customer's own people, as a competitor.
const IN_HOUSE: &str = "in-house";

/// No competitor is named.
pub(super) fn no_competitor(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    // Those that are rated all the same are reported as not listed.
    let is_any_rated = scene.assessment.is_some_and(|a| a.parties.keys().any(|party| *party != Party::Us));
    if !scene.fields.competitors.is_empty() || is_any_rated || !scene.is_under_way() {
        return;
    }
    found.push(
        Diagnostic::new(&codes::NO_COMPETITOR, scene.whole(), "nothing says whom we compete with")
            .help("list them: `competitors: [{competitor: …, primary: yes}]`")
            .help("somebody always competes: `no-decision` is doing nothing, `in-house` the customer's own people"),
    );
}

/// Several competitors, and none of them is the one to beat.
pub(super) fn no_primary(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let competitors = &scene.fields.competitors;
    let Some(first) = competitors.first().filter(|_| scene.primary.is_none()) else { return };
    let ids = competitors.iter().filter_map(|competitor| competitor.competitor.as_ref());
    let names = listed(&ids.map(|id| scene.competitor_name(&id.value).to_owned()).collect::<Vec<_>>());
    found.push(
        Diagnostic::new(
            &codes::NO_PRIMARY,
            scene.first_line(scene.opportunity.document, first.span),
            format!("none of the competitors is marked as the one to beat: {names}"),
        )
        .help("write `primary: yes` at the one that would win if you did not"),
    );
}

/// Two competitors are marked primary.
pub(super) fn two_primaries(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let mut marked = scene.fields.competitors.iter().filter_map(|listed| {
        let primary = listed.primary.filter(|primary| primary.value)?;
        Some((listed.competitor.as_ref()?, primary))
    });
    let Some((first, first_mark)) = marked.next() else { return };
    for (other, mark) in marked {
        found.push(
            Diagnostic::new(
                &codes::TWO_PRIMARIES,
                scene.at(&mark),
                format!(
                    "{} and {} are both marked as the competitor to beat",
                    scene.competitor_name(&first.value),
                    scene.competitor_name(&other.value),
                ),
            )
            .label(scene.at(&first_mark), "the first one is here, and counts")
            .help("keep `primary: yes` at the one that would win if you did not; raise the `threat:` of the other"),
        );
    }
}

/// A competitor is rated that is not on the list.
pub(super) fn rated_not_listed(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(assessment) = scene.assessment else { return };
    for (party, span) in &assessment.parties {
        let Party::Competitor(id) = party else { continue };
        if is_listed(scene, id) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &codes::RATED_NOT_LISTED,
                scene.place(assessment.document, *span),
                format!("{} is rated, but is not a competitor of this opportunity", scene.competitor_name(id)),
            )
            .help(format!(
                "add it to the opportunity: `competitors: [{{competitor: {}}}]`; or take the ratings out",
                shortened(id.as_str())
            )),
        );
    }
}

fn is_listed(scene: &Scene<'_>, id: &CompetitorId) -> bool {
    let mut listed = scene.fields.competitors.iter();
    listed.any(|listed| listed.competitor.as_ref().is_some_and(|listed| listed.value == *id))
}

/// The place of a competitor on the list.
fn place(scene: &Scene<'_>, listed: &OpportunityCompetitor) -> crate::diagnostics::Place {
    match &listed.competitor {
        Some(id) => scene.at(id),
        None => scene.first_line(scene.opportunity.document, listed.span),
    }
}

/// A competitor on the list, its figures, and its id.
fn rivals<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a OpportunityCompetitor, &'a CompetitorId, &'a Rival)> {
    let (figures, fields) = (scene.figures, scene.fields);
    figures.rivals.iter().filter_map(move |rival| {
        let Party::Competitor(id) = &rival.party else { return None };
        let is_it = |listed: &&OpportunityCompetitor| listed.competitor.as_ref().is_some_and(|c| c.value == *id);
        Some((fields.competitors.iter().find(is_it)?, id, rival))
    })
}

/// The primary competitor is rated on less than half of the criteria.
pub(super) fn primary_not_rated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some((listed, id, rival)) = rivals(scene).find(|(_, id, _)| scene.primary_id() == Some(*id)) else { return };
    let (rated, all) = (rival.tally.counts.answered(), rival.tally.counts.total());
    // Of doing nothing and of their own people, most criteria do not tell anything.
    let least = if [DOING_NOTHING, IN_HOUSE].contains(&id.as_str()) { 1 } else { all / 2 };
    if rated >= least || !scene.is_assessed() {
        return;
    }
    let name = scene.competitor_name(id);
    let message = if rated == 0 {
        format!("{name} is the competitor to beat, and the newest assessment does not rate it")
    } else {
        format!("{name} is the competitor to beat, and only {rated} of {all} criteria are rated for it")
    };
    found.push(
        Diagnostic::new(&codes::PRIMARY_NOT_RATED, place(scene, listed), message)
            .help(format!("rate it as the customer sees it, in the same assessment: `{id}: ++?-? ????? ????? ?????`")),
    );
}

/// Other competitors than the primary one that are not rated at all; one of low threat may be left out.
pub(super) fn others_not_rated(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let is_low = |listed: &OpportunityCompetitor| listed.threat.is_some_and(|threat| threat.value == Threat::Low);
    let unrated = rivals(scene)
        .filter(|(listed, id, rival)| {
            rival.tally.counts.answered() == 0 && scene.primary_id() != Some(*id) && !is_low(listed)
        })
        .collect::<Vec<_>>();
    let Some((first, id, _)) = unrated.first().filter(|_| scene.is_assessed()) else { return };
    let names = listed(&unrated.iter().map(|(_, id, _)| scene.competitor_name(id).to_owned()).collect::<Vec<_>>());
    found.push(
        Diagnostic::new(
            &codes::OTHERS_NOT_RATED,
            place(scene, first),
            format!("on the list of competitors, but not rated in the newest assessment: {names}"),
        )
        .help(format!("add a line of signs, `{id}: …`; or write `threat: low`, if it does not matter")),
    );
}

/// Nothing is known of a competitor: all that is rated is `?`.
pub(super) fn nothing_known(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (_, id, rival) in rivals(scene) {
        let counts = rival.tally.counts;
        if counts.unknown == 0 || counts.unknown != counts.answered() {
            continue;
        }
        let span = scene.assessment.and_then(|assessment| assessment.parties.get(&rival.party).copied());
        let document = scene.assessment.map(|assessment| assessment.document);
        let place = document.zip(span).map(|(document, span)| scene.place(document, span));
        found.push(
            Diagnostic::new(
                &codes::NOTHING_KNOWN,
                place.unwrap_or_else(|| scene.assessment_place()),
                format!("everything about {} is unknown", scene.competitor_name(id)),
            )
            .help("ask those who support you what it offers, whom it sees, and what they like about it"),
        );
    }
}

/// Nobody thinks of doing nothing, although nothing compels the customer to act.
pub(super) fn doing_nothing(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(event) = scene.criterion("compelling-event") else { return };
    let compels = scene.favourable("compelling-event").is_some();
    let Some(last) = scene.fields.competitors.last() else { return };
    let listed = is_listed(scene, &CompetitorId::new(DOING_NOTHING));
    if compels || listed || !scene.is_past_early() || !scene.is_assessed() {
        return;
    }
    found.push(
        Diagnostic::new(
            &codes::DOING_NOTHING,
            place(scene, last),
            format!("{} is not `+`, and doing nothing is not among the competitors", scene.criterion_name(event)),
        )
        .help("add `no-decision` to `competitors:` and rate it: what does the customer lose if they wait a year?"),
    );
}
