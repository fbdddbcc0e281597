//! The brief: one printed page for the review meeting.

use super::gap::{ShortGaps, short_gaps};
use super::summary::{Summary, summary};
use super::vulnerability::{WeakPoint, weak_points};
use crate::Result;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{OpportunityPart, Thing};
use crate::site::{Renderer, Route, Site};
use serde::Serialize;

/// The weak points that find room on one page.
const WEAK_POINTS: usize = 3;

/// The unknowns that find room with a question to ask.
const QUESTIONS: usize = 5;

#[derive(Serialize)]
struct BriefView {
    parts: super::parts::Parts,
    summary: Summary,
    goal: Option<String>,
    objectives: Vec<String>,
    /// Nothing once the opportunity is over.
    unknowns: ShortGaps,
    weak_points: Vec<WeakPoint>,
}

/// Renders an opportunity's brief.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &OpportunityId, renderer: &impl Renderer) -> Result<String> {
    let Some(opportunity) = site.playbook.opportunities.get(id) else { return Ok(String::new()) };
    let thing = Thing::Opportunity(id.clone(), OpportunityPart::Brief);
    let above = [Route::Pipeline, Route::Opportunity(id.clone(), OpportunityPart::Overview)];
    let mut shell = site.shell(route, site.name_of(&thing), &above);
    shell.source = site.source(opportunity.document);
    let us = opportunity.plan.as_ref().and_then(|plan| plan.us.as_ref());
    let view = BriefView {
        parts: super::parts::parts(site, opportunity, OpportunityPart::Brief),
        summary: summary(site, opportunity),
        goal: us.and_then(|us| us.goal.as_ref()).and_then(|goal| site.text(goal.text.as_ref())),
        objectives: us
            .iter()
            .flat_map(|us| &us.objectives)
            .filter_map(|objective| site.text(objective.text.as_ref()))
            .collect(),
        weak_points: weak_points(site, opportunity).rows.into_iter().take(WEAK_POINTS).collect(),
        unknowns: if site.figures_of(opportunity).is_closed {
            ShortGaps::default()
        } else {
            short_gaps(site, opportunity.assessment_on(site.today).map(|a| &a.value), QUESTIONS)
        },
    };
    renderer.render("brief.html", &shell, &view)
}
