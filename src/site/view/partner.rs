//! The partner: benefits, value chain, worksheet, and the criteria it helps with in which
//! opportunity.

use super::pager::First;
use super::row::sort_by_nearness;
use crate::Result;
use crate::playbook::Thing;
use crate::playbook::entity::id::PartnerId;
use crate::playbook::entity::partner::PartnerFields;
use crate::site::body::BodyView;
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;
use std::sync::Arc;

/// The most opportunities that the page lists.
const HELPS: usize = 150;

#[derive(Serialize)]
struct PartnerView {
    website: Option<String>,
    benefits: Vec<Word>,
    stages: Vec<StageRow>,
    helps: First<HelpRow>,
    body: BodyView,
}

#[derive(Serialize)]
struct StageRow {
    title: String,
    ours: Option<String>,
    theirs: Option<String>,
    prompts: Vec<PromptRow>,
}

#[derive(Serialize)]
struct PromptRow {
    question: String,
    answer: Option<String>,
}

#[derive(Serialize)]
struct HelpRow {
    opportunity: Link,
    criteria: Vec<Link>,
    how: Option<String>,
}

/// Renders a partner's page.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &PartnerId, renderer: &impl Renderer) -> Result<String> {
    let Some(partner) = site.playbook.partners.get(id) else { return Ok(String::new()) };
    let mut shell = site.shell(route, &partner.title, &[Route::Partners]);
    shell.source = partner.document.and_then(|document| site.source(document));
    shell.backlinks = site.backlinks(&Thing::Partner(id.clone()));
    let fields = &partner.fields;
    let view = PartnerView {
        website: site.text(fields.website.as_ref()).filter(|url| crate::source::markdown::is_safe_url(url)),
        benefits: fields.benefits.iter().map(|benefit| site.word("partner_benefit", benefit.slug())).collect(),
        stages: stages(site, fields),
        helps: helps(site, id),
        body: partner.document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("partner.html", &shell, &view)
}

fn stages(site: &Site<'_>, fields: &PartnerFields) -> Vec<StageRow> {
    site.playbook
        .methodology
        .partner_stages
        .iter()
        .map(|stage| {
            let written = fields.stage(&stage.slug);
            let answers = written.map(|written| site.texts(&written.answers)).unwrap_or_default();
            StageRow {
                title: stage.title.clone(),
                ours: written.and_then(|written| site.text(written.ours.as_ref())),
                theirs: written.and_then(|written| site.text(written.theirs.as_ref())),
                prompts: stage
                    .prompts
                    .iter()
                    .enumerate()
                    .map(|(i, question)| PromptRow { question: question.clone(), answer: answers.get(i).cloned() })
                    .collect(),
            }
        })
        .collect()
}

fn helps(site: &Site<'_>, id: &PartnerId) -> First<HelpRow> {
    let mut all = site.playbook.opportunities.values().map(Arc::as_ref).collect::<Vec<_>>();
    sort_by_nearness(site, &mut all);
    let with = all
        .into_iter()
        .flat_map(|opportunity| opportunity.fields.partners.iter().map(move |part| (opportunity, part)))
        .filter(|(_, part)| part.partner.as_ref().is_some_and(|named| named.value == *id))
        .collect::<Vec<_>>();
    First::of(HELPS, &with, |(opportunity, part)| HelpRow {
        opportunity: site.opportunity(&opportunity.id),
        criteria: part.helps_with.iter().map(|criterion| site.criterion(criterion.value)).collect(),
        how: site.text(part.how.as_ref()),
    })
}
