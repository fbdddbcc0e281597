//! What is found of an opportunity: its pages, and its key players by name.

use super::draft::Draft;
use super::part_of;
use crate::playbook::entity::key_player::KeyPlayer;
use crate::playbook::entity::plan::PlanSide;
use crate::playbook::entity::test_session::TestSession;
use crate::playbook::{Opportunity, OpportunityPart, Thing, player_anchor};
use crate::search::Entry;
use crate::site::route::encode_path;
use crate::site::{Site, view};

/// Its pages. What has not been begun is not found.
pub(super) fn entries(site: &Site<'_>, opportunity: &Opportunity) -> Vec<Entry> {
    let parts = [assessment(site, opportunity), plan(site, opportunity), reviews(site, opportunity)];
    std::iter::once(overview(site, opportunity)).chain(parts.into_iter().flatten()).collect()
}

/// The draft for a part, under its name.
fn draft(site: &Site<'_>, opportunity: &Opportunity, part: OpportunityPart) -> Draft {
    let name = site.name_of(&Thing::Opportunity(opportunity.id.clone(), part));
    Draft::of_page(site, &part_of(&opportunity.id, part), name)
}

fn overview(site: &Site<'_>, opportunity: &Opportunity) -> Entry {
    let fields = &opportunity.fields;
    let (event, value) = (fields.compelling_event.as_ref(), fields.unique_business_value.as_ref());
    // A strategy without its kind is not shown.
    let strategy = fields.strategy.as_ref().filter(|strategy| strategy.kind.is_some());
    let win = &site.figures_of(opportunity).win;
    let route = part_of(&opportunity.id, OpportunityPart::Overview);
    draft(site, opportunity, OpportunityPart::Overview)
        .context(fields.account.as_ref().map(|account| site.account(&account.value).label))
        .context(opportunity.stage(&site.playbook.methodology).map(|stage| stage.title.clone()))
        .context(fields.owner.as_ref().map(|owner| site.person(&owner.value).label))
        .field(fields.summary.as_ref())
        .each(event, |draft, event| {
            draft
                .field(event.reason.as_ref())
                .field(event.consequences.as_ref())
                .field(event.payback.as_ref())
                .field(event.impact.as_ref())
        })
        .each(value, |draft, value| {
            draft.field(value.result.as_ref()).field(value.measure.as_ref()).field(value.differentiation.as_ref())
        })
        .each(view::propositions(site, opportunity), |draft, sentence| draft.say(sentence))
        .each(strategy, |draft, strategy| {
            draft.field(strategy.because.as_ref()).field(strategy.part.as_ref()).fields(&strategy.new_criteria)
        })
        .each(win.because.iter().filter(|_| win.is_overridden()), |draft, because| draft.say(because))
        .each(&fields.competitors, |draft, named| match &named.competitor {
            Some(id) => draft.say(site.competitor(&id.value).label).field(named.comments.as_ref()),
            None => draft,
        })
        .each(&fields.partners, |draft, named| match &named.partner {
            Some(id) => draft.say(site.partner(&id.value).label).field(named.how.as_ref()),
            None => draft,
        })
        .each(&fields.team, |draft, member| draft.say(site.person(&member.value).label))
        .insights(fields.insights.as_ref())
        .each(fields.value.iter().flat_map(|value| &value.lines), |draft, line| draft.field(line.text.as_ref()))
        .each(fields.gates.0.values(), |draft, answer| draft.field(answer.note.as_ref()))
        .each(&fields.control_signs, |draft, sign| draft.field(sign.note.as_ref()))
        .each(&fields.outcome, |draft, outcome| {
            let reasons = outcome.reasons.iter().filter(|reason| reason.criterion.is_some());
            draft.each(reasons, |draft, reason| draft.field(reason.text.as_ref())).fields(&outcome.lessons)
        })
        .body(site, Some(opportunity.document), &route)
        .done()
}

/// The newest assessment, and by what the customer decides.
fn assessment(site: &Site<'_>, opportunity: &Opportunity) -> Option<Entry> {
    let newest = opportunity.assessment_on(site.today);
    let criteria = &opportunity.fields.decision_criteria;
    if newest.is_none() && criteria.is_empty() {
        return None;
    }
    let route = part_of(&opportunity.id, OpportunityPart::Assessment);
    let own = opportunity.assessments.iter().rev().filter(|one| one.document != opportunity.document);
    let draft = draft(site, opportunity, OpportunityPart::Assessment)
        .each(newest, |draft, assessment| {
            draft.field(assessment.note.as_ref()).each(assessment.evidence.values(), |draft, evidence| {
                draft
                    .field(evidence.evidence.as_ref())
                    .field(evidence.source.as_ref())
                    .field(evidence.next_question.as_ref())
            })
        })
        .each(criteria, |draft, criterion| draft.field(criterion.text.as_ref()))
        .each(own, |draft, assessment| draft.body_beside_others(site, assessment.document, &route));
    Some(draft.done())
}

fn plan(site: &Site<'_>, opportunity: &Opportunity) -> Option<Entry> {
    let plan = opportunity.plan.as_ref()?;
    let route = part_of(&opportunity.id, OpportunityPart::Plan);
    let own = Some(plan.document).filter(|document| *document != opportunity.document);
    let draft = draft(site, opportunity, OpportunityPart::Plan)
        .each(plan.us.iter().chain(&plan.customer), side)
        .each(&plan.actions, |draft, action| {
            draft
                .field(action.title.as_ref())
                .each(&action.owner, |draft, owner| draft.say(site.actor(owner).label))
                .field(action.why.as_ref())
                .field(action.outcome.as_ref())
        })
        .each(&plan.milestones, |draft, milestone| {
            draft.field(milestone.title.as_ref()).field(milestone.evidence.as_ref())
        })
        .each(&plan.tests, test)
        .body(site, own, &route);
    Some(draft.done())
}

fn side(draft: Draft, side: &PlanSide) -> Draft {
    draft
        .each(&side.goal, |draft, goal| draft.field(goal.text.as_ref()))
        .each(&side.objectives, |draft, objective| {
            draft.field(objective.text.as_ref()).field(objective.product.as_ref())
        })
        .field(side.strategy.as_ref())
        .fields(&side.actions)
        .each(&side.resources, |draft, resource| draft.field(resource.text.as_ref()))
        .field(side.test.as_ref())
}

fn test(draft: Draft, test: &TestSession) -> Draft {
    draft
        .each(test.answers.0.values(), |draft, answer| draft.field(answer.note.as_ref()))
        .each(&test.vulnerabilities, |draft, weak| draft.field(weak.text.as_ref()).field(weak.answer.as_ref()))
        .each(&test.recommendations, |draft, recommended| draft.field(recommended.text.as_ref()))
}

fn reviews(site: &Site<'_>, opportunity: &Opportunity) -> Option<Entry> {
    if opportunity.reviews.is_empty() {
        return None;
    }
    let route = part_of(&opportunity.id, OpportunityPart::Reviews);
    let draft =
        draft(site, opportunity, OpportunityPart::Reviews).each(opportunity.reviews.iter().rev(), |draft, review| {
            let draft = draft
                .field(review.because.as_ref())
                .each(&review.attendees, |draft, who| draft.say(site.actor(who).label))
                .each(&review.asks, |draft, ask| draft.field(ask.text.as_ref()));
            if review.document == opportunity.document {
                draft
            } else {
                draft.body_beside_others(site, review.document, &route)
            }
        });
    Some(draft.done())
}

/// The key players, each at its place on the page of them all.
pub(super) fn players(site: &Site<'_>, opportunity: &Opportunity) -> Vec<Entry> {
    let route = part_of(&opportunity.id, OpportunityPart::Players);
    let page = route.address(site.playbook);
    let mut entries = opportunity.players.iter().map(|one| player(site, opportunity, &page, one)).collect::<Vec<_>>();
    if let Some(document) = opportunity.players_document {
        let notes = draft(site, opportunity, OpportunityPart::Players).body(site, Some(document), &route).done();
        entries.extend(Some(notes).filter(|notes| !notes.text.is_empty()));
    }
    entries
}

fn player(site: &Site<'_>, opportunity: &Opportunity, page: &str, player: &KeyPlayer) -> Entry {
    let anchor = encode_path(&player_anchor(player.player_id().as_str()));
    let name = site.text(player.name.as_ref()).unwrap_or_default();
    Draft::at(format!("{page}#{anchor}"), name)
        .context(site.text(player.title.as_ref()))
        .context(site.text(player.department.as_ref()))
        .context(Some(opportunity.title.clone()))
        .each(player.support, |draft, support| draft.say(site.word("support", support.slug()).label))
        .each(&player.buying_role, |draft, role| draft.say(site.word("buying_role", role.slug()).label))
        .fields(&player.evidence)
        .field(player.acted.as_ref())
        .field(player.business_agenda.as_ref())
        .field(player.personal_agenda.as_ref())
        .fields(&player.decision_criteria)
        .field(player.win.as_ref())
        .each(&player.relationship, |draft, plan| draft.field(plan.value.as_ref()))
        .done()
}
