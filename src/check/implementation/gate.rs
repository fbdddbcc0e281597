//! The process gates: does the stage follow from what the customer has done?

use crate::check::Scene;
use crate::check::listing::listed;
use crate::diagnostics::{Diagnostic, codes::implementation::gate as codes};
use crate::methodology::{GateQuestion, GateQuestionId};
use crate::playbook::entity::assessment::Rating;
use crate::playbook::entity::decision_criterion::DecisionCriterionKind;
use crate::playbook::entity::gate::GateReply;
use crate::playbook::entity::key_player::BuyingRole;
use crate::playbook::entity::plan::MilestoneKind;
use crate::score::coverage::{has_role, is_covered, is_supportive};
use crate::score::gate::StageGate;
use crate::score::signals::last_test;

fn question<'a>(scene: &Scene<'a>, id: GateQuestionId) -> Option<&'a GateQuestion> {
    scene.methodology().gate_questions().find(|(question, ..)| *question == id).map(|(.., question)| question)
}

/// The names of questions as an author writes them.
fn names(scene: &Scene<'_>, ids: impl Iterator<Item = GateQuestionId>) -> String {
    let names = ids.filter_map(|id| question(scene, id)).map(|question| format!("`{}`", question.slug));
    listed(&names.collect::<Vec<_>>())
}

/// The stage asks for the process, and no gate has been answered.
pub(super) fn unanswered(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let gates = &scene.figures.gates;
    if gates.stages.is_empty() || gates.reckoned.is_some() {
        return;
    }
    let (Some(stage), Some(gate)) = (scene.fields.stage, gates.stages.first()) else { return };
    let slug = |id| &scene.methodology().stage(id).slug;
    found.push(
        Diagnostic::new(
            &codes::GATES_UNANSWERED,
            scene.at(&stage),
            format!("the stage is {}, and no question on the way there is answered", slug(stage.value)),
        )
        .help(format!(
            "add `gates:` with a line each, yes, no or in_progress; begin with those of {}: {}",
            slug(gate.stage),
            names(scene, gate.questions.iter().map(|(id, _)| *id))
        ))
        .help("the opportunity's page lists the questions of every stage"),
    );
}

/// What a gate still wants, for a help line.
fn wants(scene: &Scene<'_>, gate: &StageGate) -> String {
    let open = gate.questions.iter().filter(|(_, reply)| *reply != Some(GateReply::Yes)).map(|(id, _)| *id);
    format!("not answered yes: {}", names(scene, open))
}

/// A stage beyond a gate that is not passed.
pub(super) fn stage_ahead(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let gates = &scene.figures.gates;
    let (Some(stage), Some(reckoned)) = (scene.fields.stage, gates.reckoned) else { return };
    // A mandatory no is a finding of its own.
    let refused = |gate: &&StageGate| mandatory_no(gate).next().is_none();
    let Some(gate) = gates.not_passed_before(stage.value).find(refused) else { return };
    let methodology = scene.methodology();
    let (before, after) = (&methodology.stage(gate.stage).slug, &methodology.stage(stage.value).slug);
    let state = match gate.reaches_threshold() {
        true => format!("lacks {}", names(scene, gate.mandatory_open.iter().copied())),
        false => format!("is at {} % of the {} % that it asks for", gate.share().percent(), gate.threshold),
    };
    let finding = Diagnostic::new(
        &codes::STAGE_AHEAD,
        scene.at(&stage),
        format!("the stage is {after}, and the gate of {before} {state}"),
    )
    .help(wants(scene, gate));
    let reckoned = &methodology.stage(reckoned).slug;
    found.push(finding.help(format!("answer what is so by now under `gates:`, or write `stage: {reckoned}`")));
}

/// The mandatory questions of a gate that are answered no.
fn mandatory_no(gate: &StageGate) -> impl Iterator<Item = GateQuestionId> {
    let is_no = |id: &GateQuestionId| gate.questions.contains(&(*id, Some(GateReply::No)));
    gate.mandatory_open.iter().copied().filter(is_no)
}

/// A stage beyond a gate of which a mandatory question is answered no.
pub(super) fn mandatory_refused(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let Some(stage) = scene.fields.stage else { return };
    for gate in scene.figures.gates.not_passed_before(stage.value) {
        for id in mandatory_no(gate) {
            let (Some(question), Some(answer)) = (question(scene, id), scene.fields.gates.0.get(&id)) else { continue };
            found.push(
                Diagnostic::new(
                    &codes::MANDATORY_NO,
                    scene.at(answer),
                    format!(
                        "`{}` is answered no, and the stage has moved on to {}",
                        question.slug,
                        scene.methodology().stage(stage.value).slug
                    ),
                )
                .label(scene.at(&stage), "the stage")
                .help(question.text.clone())
                .help(format!(
                    "no deal leaves {} without it: bring it about, or go back",
                    scene.methodology().stage(gate.stage).slug
                )),
            );
        }
    }
}

/// Answers that lead further than the stage.
pub(super) fn stage_behind(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(stage), Some(reckoned)) = (scene.fields.stage, scene.figures.gates.reckoned) else { return };
    if reckoned > stage.value {
        let slug = |id| &scene.methodology().stage(id).slug;
        found.push(
            Diagnostic::new(
                &codes::STAGE_BEHIND,
                scene.at(&stage),
                format!("the stage is {}, and by its gates the deal is in {}", slug(stage.value), slug(reckoned)),
            )
            .help(format!("write `stage: {}`", slug(reckoned))),
        );
    }
}

/// What a yes says, and what the playbook has to hold for it to be so.
type Fact = (&'static str, fn(&Scene<'_>) -> bool, &'static str);

/// The questions whose answers can be seen elsewhere, by name.
static FACTS: &[Fact] = &[
    (
        "event-confirmed",
        |scene| {
            let event = scene.fields.compelling_event.as_ref();
            event.is_some_and(|event| event.confirmed_by.is_some() || event.confirmed_on.is_some())
        },
        "nobody has confirmed the compelling event: `confirmed_by:` and `confirmed_on:` are missing there",
    ),
    (
        "funds-confirmed",
        |scene| {
            let rating = scene.criterion("access-to-funds").and_then(|funds| scene.ours(funds));
            rating.is_none_or(|rating| rating == Rating::Favourable)
        },
        "the newest assessment does not rate the access to funds `+`",
    ),
    ("primary-named", |scene| scene.primary_id().is_some(), "no competitor is marked `primary: yes`"),
    (
        "criteria-received",
        |scene| {
            let is_formal = |kind: DecisionCriterionKind| kind == DecisionCriterionKind::Formal;
            scene
                .fields
                .decision_criteria
                .iter()
                .any(|criterion| criterion.kind.is_none_or(|kind| is_formal(kind.value)))
        },
        "`decision_criteria:` holds no formal one",
    ),
    (
        "decision-maker-met",
        |scene| scene.players().iter().any(|p| has_role(p, BuyingRole::DecisionMaker) && is_covered(p)),
        "the map shows no decision maker with whom we have been in contact",
    ),
    (
        "supporter-acted",
        |scene| {
            let acted = |player: &crate::playbook::entity::key_player::KeyPlayer| {
                is_supportive(player) && (player.acted.is_some() || !player.evidence.is_empty())
            };
            scene.players().iter().any(|player| acted(player))
        },
        "no supporter on the map has `evidence:` or `acted:`",
    ),
    (
        "value-confirmed",
        |scene| {
            let value = scene.fields.unique_business_value.as_ref();
            value.is_some_and(|value| value.confirmed_by.is_some() || value.confirmed_on.is_some())
        },
        "nobody has confirmed the unique business value: `confirmed_by:` and `confirmed_on:` are missing there",
    ),
    (
        "milestones-agreed",
        |scene| scene.plan.is_some_and(|plan| !plan.milestones.is_empty()),
        "the plan holds no `milestones:`",
    ),
    (
        "approver-met",
        |scene| scene.players().iter().any(|player| has_role(player, BuyingRole::Approver)),
        "the map shows no approver",
    ),
    (
        "plan-tested",
        |scene| {
            let tests = scene.plan.map_or(&[][..], |plan| &plan.tests);
            let assessed = scene.assessment.and_then(|assessment| assessment.date).map(|date| date.value);
            last_test(tests, scene.today).is_some_and(|(tested, _)| assessed.is_none_or(|assessed| tested >= assessed))
        },
        "the plan has not been tested since the newest assessment",
    ),
    (
        "paper-known",
        |scene| {
            let paper = |kind: MilestoneKind| kind == MilestoneKind::Paper;
            scene.plan.is_some_and(|plan| {
                plan.milestones.iter().any(|milestone| milestone.kind.is_some_and(|kind| paper(kind.value)))
            })
        },
        "the plan holds no milestone with `kind: paper`",
    ),
];

/// Answers that the rest of what is written does not bear out.
pub(super) fn unfounded_yes(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    for (id, answer) in &scene.fields.gates.0 {
        let is_yes = answer.answer.is_some_and(|reply| reply.value == GateReply::Yes);
        let Some(question) = question(scene, *id).filter(|_| is_yes) else { continue };
        let Some((_, holds, lack)) = FACTS.iter().find(|(slug, ..)| *slug == question.slug) else { continue };
        if !holds(scene) {
            found.push(
                Diagnostic::new(
                    &codes::UNFOUNDED_YES,
                    scene.at(answer),
                    format!("`{}` is answered yes, and nothing bears it out", question.slug),
                )
                .help(*lack)
                .help("write down there what the customer did or said, or answer `in_progress`"),
            );
        }
    }
}
