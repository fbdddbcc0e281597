//! The plan: GOSAR-T for customer and sales team side by side, PRIME actions, milestones, tests.

use super::action::{ActionRow, action_row};
use super::derivation::{self, PrimeWhy};
use super::next_best::{NextBestRow, next_best_rows};
use super::vulnerability::{WeakPoints, weak_points};
use crate::Result;
use crate::playbook::entity::id::{ActionId, ObjectiveId, OpportunityId};
use crate::playbook::entity::plan::{PlanFields, PlanSide};
use crate::playbook::entity::test_session::TestSession;
use crate::playbook::{Opportunity, OpportunityPart, Part, Thing};
use crate::schema::Spanned;
use crate::site::body::BodyView;
use crate::site::format::{Amount, Day};
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;

#[derive(Serialize)]
struct PlanView {
    parts: super::parts::Parts,
    /// Customer and us, side by side.
    gosar: Vec<GosarRow>,
    /// The actions by week and owner, drawn.
    timeline: Option<String>,
    actions: Vec<ActionRow>,
    prime: Vec<PrimeCount>,
    prime_why: Option<PrimeWhy>,
    milestones: Vec<MilestoneRow>,
    tests: Vec<TestView>,
    next_best: Vec<NextBestRow>,
    weak_points: WeakPoints,
    exists: bool,
    body: BodyView,
}

/// One letter of GOSAR-T for both sides.
#[derive(Serialize)]
struct GosarRow {
    /// The key of its name in the table of words.
    key: &'static str,
    customer: Vec<GosarEntry>,
    us: Vec<GosarEntry>,
}

#[derive(Serialize)]
struct GosarEntry {
    id: String,
    text: String,
    product: Option<String>,
    amount: Option<Amount>,
    date: Option<Day>,
    kind: Option<Word>,
    /// What it supports, or the action that needs it.
    supports: Vec<Link>,
}

#[derive(Serialize)]
struct PrimeCount {
    word: Word,
    open: usize,
    done: usize,
}

#[derive(Serialize)]
struct MilestoneRow {
    id: String,
    title: String,
    kind: Option<Word>,
    date: Option<Day>,
    is_past: bool,
    customer_owner: Option<Link>,
    owner: Option<Link>,
    lead_days: Option<u32>,
    evidence: Option<String>,
    done_on: Option<Day>,
    /// The actions that come before it.
    actions: Vec<Link>,
}

#[derive(Serialize)]
struct TestView {
    date: Option<Day>,
    status: Option<Word>,
    presenter: Option<Link>,
    coach: Option<String>,
    reviewers: Vec<String>,
    answers: Vec<AnswerRow>,
    vulnerabilities: Vec<VulnerabilityRow>,
    recommendations: Vec<RecommendationRow>,
}

#[derive(Serialize)]
struct AnswerRow {
    question: String,
    answer: Option<Word>,
    note: Option<String>,
    improvement: Option<Link>,
}

#[derive(Serialize)]
struct VulnerabilityRow {
    text: String,
    raised_by: Option<String>,
    criteria: Vec<Link>,
    players: Vec<Link>,
    answer: Option<String>,
    action: Option<Link>,
}

#[derive(Serialize)]
struct RecommendationRow {
    text: String,
    action: Option<Link>,
}

/// Renders an opportunity's plan.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &OpportunityId, renderer: &impl Renderer) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let thing = Thing::Opportunity(id.clone(), OpportunityPart::Plan);
    let above = [Route::Pipeline, Route::Opportunity(id.clone(), OpportunityPart::Overview)];
    let mut shell = site.shell(route, site.name_of(&thing), &above);
    let own = opportunity.plan.as_ref().map(|plan| plan.document).filter(|document| *document != opportunity.document);
    shell.source = site.source(own.unwrap_or(opportunity.document));
    shell.backlinks = site.backlinks(&thing);
    let plan = opportunity.plan.as_ref();
    let view = PlanView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Plan),
        gosar: plan.map(|plan| gosar(site, opportunity, plan)).unwrap_or_default(),
        timeline: super::timeline::timeline(site, opportunity),
        actions: actions(site, opportunity),
        prime: plan.map(|plan| prime(site, plan)).unwrap_or_default(),
        prime_why: derivation::prime(site, opportunity, site.figures_of(opportunity)),
        milestones: plan.map(|plan| milestones(site, opportunity, plan)).unwrap_or_default(),
        tests: plan.iter().flat_map(|plan| &plan.tests).map(|test| test_view(site, opportunity, test)).collect(),
        next_best: next_best_rows(site, opportunity),
        weak_points: weak_points(site, opportunity),
        exists: plan.is_some(),
        body: own.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("plan.html", &shell, &view)
}

/// The actions, open ones first by due date, then the others.
fn actions(site: &Site<'_>, opportunity: &Opportunity) -> Vec<ActionRow> {
    let plan = opportunity.plan.iter();
    let mut rows = plan.flat_map(|plan| &plan.actions).map(|a| action_row(site, opportunity, a)).collect::<Vec<_>>();
    rows.sort_by_key(ActionRow::order);
    rows
}

fn gosar(site: &Site<'_>, opportunity: &Opportunity, plan: &Part<PlanFields>) -> Vec<GosarRow> {
    type Entries = fn(&Site<'_>, &Opportunity, &PlanSide) -> Vec<GosarEntry>;
    let letters: [(&'static str, Entries); 6] = [
        ("plan.goal", |site, opportunity, side| {
            side.goal
                .iter()
                .map(|goal| GosarEntry {
                    id: goal.objective_id().as_str().to_owned(),
                    supports: supported(site, opportunity, &goal.supports),
                    ..GosarEntry::text(site.text(goal.text.as_ref()).unwrap_or_default())
                })
                .collect()
        }),
        ("plan.objectives", |site, opportunity, side| {
            side.objectives
                .iter()
                .map(|objective| GosarEntry {
                    id: objective.objective_id().as_str().to_owned(),
                    product: site.text(objective.product.as_ref()),
                    amount: objective.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
                    date: objective.date.map(|date| site.day(date.value)),
                    supports: supported(site, opportunity, &objective.supports),
                    ..GosarEntry::text(site.text(objective.text.as_ref()).unwrap_or_default())
                })
                .collect()
        }),
        ("plan.strategy", |site, _, side| {
            site.text(side.strategy.as_ref()).into_iter().map(GosarEntry::text).collect()
        }),
        ("plan.actions", |site, opportunity, side| {
            let written = site.texts(&side.actions).into_iter().map(GosarEntry::text);
            let is_ours = opportunity.plan.as_ref().and_then(|plan| plan.us.as_ref()).is_some_and(|us| us == side);
            let planned = actions(site, opportunity).into_iter().filter(|action| is_ours && action.is_open);
            written
                .chain(planned.map(|action| GosarEntry { date: action.due, ..GosarEntry::text(action.title) }))
                .collect()
        }),
        ("plan.resources", |site, opportunity, side| {
            side.resources
                .iter()
                .map(|resource| GosarEntry {
                    amount: resource.amount.map(|amount| site.amount_in(opportunity, &amount.value)),
                    kind: resource.kind.map(|kind| site.word("resource_kind", kind.slug())),
                    supports: resource.action.iter().map(|id| action_link(site, opportunity, id)).collect(),
                    ..GosarEntry::text(site.text(resource.text.as_ref()).unwrap_or_default())
                })
                .collect()
        }),
        ("plan.test", |site, _, side| site.text(side.test.as_ref()).into_iter().map(GosarEntry::text).collect()),
    ];
    let of = |side: Option<&PlanSide>, entries: Entries| {
        side.map(|side| entries(site, opportunity, side)).unwrap_or_default()
    };
    letters
        .into_iter()
        .map(|(key, entries)| GosarRow {
            key,
            customer: of(plan.customer.as_ref(), entries),
            us: of(plan.us.as_ref(), entries),
        })
        .collect()
}

/// Links to the goal and objectives of these ids; the id alone for one that is not there.
fn supported(site: &Site<'_>, opportunity: &Opportunity, ids: &[Spanned<ObjectiveId>]) -> Vec<Link> {
    let page = Route::Opportunity(opportunity.id.clone(), OpportunityPart::Plan).address(site.playbook);
    let sides = opportunity.plan.iter().flat_map(|plan| plan.customer.iter().chain(&plan.us));
    let known = sides
        .flat_map(|side| {
            let goal = side.goal.iter().map(|goal| (goal.objective_id(), goal.text.as_ref()));
            goal.chain(side.objectives.iter().map(|objective| (objective.objective_id(), objective.text.as_ref())))
        })
        .collect::<Vec<_>>();
    let link = |id: &ObjectiveId| {
        let text = known.iter().find(|(known, _)| known == id).and_then(|(_, text)| site.text(*text));
        text.map_or_else(
            || Link { label: id.as_str().to_owned(), href: String::new() },
            |label| Link { label, href: format!("{page}#_objective-{}", crate::site::encode_path(id.as_str())) },
        )
    };
    ids.iter().map(|id| link(&id.value)).collect()
}

/// A link to an action of the plan; the id alone for one that is not there.
pub(super) fn action_link(site: &Site<'_>, opportunity: &Opportunity, id: &ActionId) -> Link {
    let plan = opportunity.plan.iter();
    let found = plan.flat_map(|plan| &plan.actions).find(|action| action.action_id() == *id);
    found.map_or_else(
        || Link { label: id.as_str().to_owned(), href: String::new() },
        |action| action_row(site, opportunity, action).link,
    )
}

impl GosarEntry {
    fn text(text: String) -> Self {
        Self { id: String::new(), text, product: None, amount: None, date: None, kind: None, supports: Vec::new() }
    }
}

fn prime(site: &Site<'_>, plan: &Part<PlanFields>) -> Vec<PrimeCount> {
    use crate::playbook::entity::plan::{ActionStatus, Prime};
    Prime::ALL
        .iter()
        .map(|prime| {
            let of_kind = plan.actions.iter().filter(|a| a.prime.is_some_and(|kind| kind.value == *prime));
            let status = |a: &&crate::playbook::entity::plan::Action| {
                a.status.map_or(ActionStatus::Planned, |status| status.value)
            };
            PrimeCount {
                word: site.word("prime", prime.slug()),
                open: of_kind.clone().filter(|a| status(a).is_open()).count(),
                done: of_kind.filter(|a| status(a) == ActionStatus::Done).count(),
            }
        })
        .collect()
}

fn milestones(site: &Site<'_>, opportunity: &Opportunity, plan: &Part<PlanFields>) -> Vec<MilestoneRow> {
    let mut sorted = plan.milestones.iter().collect::<Vec<_>>();
    sorted.sort_by_key(|milestone| (milestone.date.is_none(), milestone.date.map(|date| date.value)));
    sorted
        .into_iter()
        .map(|milestone| {
            let id = milestone.milestone_id();
            let before = plan.actions.iter().filter(|a| a.milestone.as_ref().is_some_and(|m| m.value == id));
            MilestoneRow {
                title: site.text(milestone.title.as_ref()).unwrap_or_default(),
                kind: milestone.kind.map(|kind| site.word("milestone_kind", kind.slug())),
                date: milestone.date.map(|date| site.day(date.value)),
                is_past: milestone.done_on.is_none() && milestone.date.is_some_and(|date| date.value < site.today),
                customer_owner: milestone
                    .customer_owner
                    .as_ref()
                    .map(|owner| site.player_link(opportunity, owner.as_str())),
                owner: milestone.owner.as_ref().map(|owner| site.person(&owner.value)),
                lead_days: milestone.lead_days.map(|days| days.value),
                evidence: site.text(milestone.evidence.as_ref()),
                done_on: milestone.done_on.map(|date| site.day(date.value)),
                actions: before.map(|action| action_row(site, opportunity, action).link).collect(),
                id: id.as_str().to_owned(),
            }
        })
        .collect()
}

fn test_view(site: &Site<'_>, opportunity: &Opportunity, test: &TestSession) -> TestView {
    let link = |id: &ActionId| action_link(site, opportunity, id);
    TestView {
        date: test.date.map(|date| site.day(date.value)),
        status: test.status.map(|status| site.word("test_status", status.slug())),
        presenter: test.presenter.as_ref().map(|presenter| site.person(&presenter.value)),
        coach: test.coach.as_ref().map(|coach| site.actor(coach).label),
        reviewers: test
            .reviewers
            .iter()
            .filter_map(|reviewer| {
                let who = site.actor(&reviewer.who.as_ref()?.value).label;
                Some(match &reviewer.perspective {
                    Some(perspective) => site.beside(&who, &perspective.value),
                    None => who,
                })
            })
            .collect(),
        answers: site
            .playbook
            .methodology
            .test_questions
            .iter()
            .filter_map(|question| {
                let answer = test.answers.0.get(&question.slug)?;
                Some(AnswerRow {
                    question: question.text.clone(),
                    answer: answer.answer.map(|word| site.word("test_answer", word.slug())),
                    note: site.text(answer.note.as_ref()),
                    improvement: answer.improvement.as_ref().map(|id| link(&id.value)),
                })
            })
            .collect(),
        vulnerabilities: test
            .vulnerabilities
            .iter()
            .map(|v| VulnerabilityRow {
                text: site.text(v.text.as_ref()).unwrap_or_default(),
                raised_by: v.raised_by.as_ref().map(|by| site.actor(by).label),
                criteria: v.criteria.iter().map(|criterion| site.criterion(criterion.value)).collect(),
                players: v.players.iter().map(|id| site.player_link(opportunity, id.as_str())).collect(),
                answer: site.text(v.answer.as_ref()),
                action: v.action.as_ref().map(|id| link(&id.value)),
            })
            .collect(),
        recommendations: test
            .recommendations
            .iter()
            .map(|r| RecommendationRow {
                text: site.text(r.text.as_ref()).unwrap_or_default(),
                action: r.action.as_ref().map(|id| link(&id.value)),
            })
            .collect(),
    }
}
