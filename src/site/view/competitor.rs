//! The competitor: where we meet it, head-to-head by criterion, the record of won and lost.

use super::pager::First;
use super::row::sort_by_nearness;
use super::strip::{StripRow, strip_rows};
use crate::Result;
use crate::playbook::entity::assessment::{Party, Rating};
use crate::playbook::entity::id::CompetitorId;
use crate::playbook::entity::review::OutcomeResult;
use crate::playbook::{Opportunity, Thing};
use crate::score::advantage::advantage;
use crate::site::body::BodyView;
use crate::site::format::Day;
use crate::site::{Link, Renderer, Route, Site, Word};
use serde::Serialize;
use std::sync::Arc;

/// The most opportunities whose answers it draws, a strip each.
const STRIPS: usize = 20;
/// The most opportunities that the page lists.
const MEETINGS: usize = 150;

#[derive(Serialize)]
struct CompetitorView {
    website: Option<String>,
    products: Vec<String>,
    strengths: Vec<String>,
    weaknesses: Vec<String>,
    usual_strategy: Option<Word>,
    how_to_win: Vec<String>,
    record: Record,
    meetings: First<Meeting>,
    strips: Vec<StripRow>,
    criteria: Vec<CriterionRow>,
    body: BodyView,
}

/// Closed opportunities in which we met it.
#[derive(Default, Serialize)]
struct Record {
    won: usize,
    lost_to_it: usize,
    lost_to_others: usize,
    no_decision: usize,
    withdrawn: usize,
    open: usize,
}

/// An opportunity in which we meet it.
#[derive(Serialize)]
struct Meeting {
    opportunity: Link,
    account: Option<Link>,
    is_primary: bool,
    status: Option<Word>,
    threat: Option<Word>,
    strategy: Option<Word>,
    comments: Option<String>,
    outcome: Option<Word>,
    /// Our favourable answers less theirs, over all criteria; absent where they are not rated.
    advantage: Option<String>,
    assessed: Option<Day>,
}

/// One criterion over all open opportunities in which it is rated.
#[derive(Serialize)]
struct CriterionRow {
    criterion: Link,
    question: String,
    ours: Marks,
    theirs: Marks,
    /// Our favourable answers less theirs.
    edge: String,
}

#[derive(Default, Serialize)]
struct Marks {
    plus: usize,
    minus: usize,
    unknown: usize,
}

impl Marks {
    const fn add(&mut self, rating: Option<Rating>) {
        match rating {
            Some(Rating::Favourable) => self.plus += 1,
            Some(Rating::Unfavourable) => self.minus += 1,
            Some(Rating::Unknown) | None => self.unknown += 1,
        }
    }
}

/// Renders a competitor's page.
pub(super) fn render(site: &Site<'_>, route: &Route, id: &CompetitorId, renderer: &impl Renderer) -> Result<String> {
    let Some(competitor) = site.playbook.competitors.get(id) else { return Ok(String::new()) };
    let mut shell = site.shell(route, &competitor.title, &[Route::Competitors]);
    shell.source = competitor.document.and_then(|document| site.source(document));
    shell.backlinks = site.backlinks(&Thing::Competitor(id.clone()));
    let met = met(site, id);
    let fields = &competitor.fields;
    let view = CompetitorView {
        website: site.text(fields.website.as_ref()).filter(|url| crate::source::markdown::is_safe_url(url)),
        products: site.texts(&fields.products),
        strengths: site.texts(&fields.strengths),
        weaknesses: site.texts(&fields.weaknesses),
        usual_strategy: fields.usual_strategy.map(|kind| site.word("strategy", kind.slug())),
        how_to_win: site.texts(&fields.how_to_win),
        record: record(site, id, &met),
        meetings: First::of(MEETINGS, &met, |opportunity| meeting(site, id, opportunity)),
        strips: strip_rows(site, met.iter().copied().take(STRIPS), Some(&Party::Competitor(id.clone()))),
        criteria: head_to_head(site, id, &met),
        body: competitor.document.map_or_else(BodyView::default, |document| site.body(document, route)),
    };
    renderer.render("competitor.html", &shell, &view)
}

/// The opportunities that list the competitor, or were lost to it; the open ones first, by close date.
fn met<'a>(site: &Site<'a>, id: &CompetitorId) -> Vec<&'a Opportunity> {
    let met = site.playbook.opportunities.values().map(Arc::as_ref);
    let mut met = met
        .filter(|opportunity| {
            let listed = opportunity.fields.competitors.iter().filter_map(|c| c.competitor.as_ref());
            let lost_to = opportunity.fields.outcome.iter().filter_map(|outcome| outcome.to.as_ref());
            listed.chain(lost_to).any(|named| named.value == *id)
        })
        .collect::<Vec<_>>();
    sort_by_nearness(site, &mut met);
    met
}

fn record(site: &Site<'_>, id: &CompetitorId, met: &[&Opportunity]) -> Record {
    let mut record = Record::default();
    for opportunity in met {
        let outcome = opportunity.fields.outcome.as_ref();
        match outcome.and_then(|outcome| outcome.result).map(|result| result.value) {
            Some(OutcomeResult::Won) => record.won += 1,
            Some(OutcomeResult::Lost) if outcome.and_then(|o| o.to.as_ref()).is_some_and(|to| to.value == *id) => {
                record.lost_to_it += 1;
            }
            Some(OutcomeResult::Lost) => record.lost_to_others += 1,
            Some(OutcomeResult::NoDecision) => record.no_decision += 1,
            Some(OutcomeResult::Withdrawn) => record.withdrawn += 1,
            None if !opportunity.is_closed(&site.playbook.methodology) => record.open += 1,
            None => {}
        }
    }
    record
}

fn meeting(site: &Site<'_>, id: &CompetitorId, opportunity: &Opportunity) -> Meeting {
    let listed = opportunity.fields.competitors.iter();
    let part = listed.clone().find(|c| c.competitor.as_ref().is_some_and(|named| named.value == *id));
    let assessment = opportunity.assessment_on(site.today);
    let edge = assessment.and_then(|assessment| {
        let edge = advantage(&site.playbook.methodology, assessment, &Party::Competitor(id.clone()));
        (edge.rated > 0).then(|| site.score(f64::from(edge.total)))
    });
    Meeting {
        opportunity: site.opportunity(&opportunity.id),
        account: opportunity.fields.account.as_ref().map(|account| site.account(&account.value)),
        is_primary: opportunity
            .primary_competitor()
            .and_then(|primary| primary.competitor.as_ref())
            .is_some_and(|primary| primary.value == *id),
        status: part.and_then(|part| part.status).map(|status| site.word("competitor_status", status.slug())),
        threat: part.and_then(|part| part.threat).map(|threat| site.word("threat", threat.slug())),
        strategy: part.and_then(|part| part.strategy).map(|kind| site.word("strategy", kind.slug())),
        comments: part.and_then(|part| site.text(part.comments.as_ref())),
        outcome: opportunity
            .fields
            .outcome
            .as_ref()
            .and_then(|outcome| outcome.result)
            .map(|result| site.word("outcome", result.slug())),
        advantage: edge,
        assessed: assessment.and_then(|assessment| assessment.date).map(|date| site.day(date.value)),
    }
}

fn head_to_head(site: &Site<'_>, id: &CompetitorId, met: &[&Opportunity]) -> Vec<CriterionRow> {
    let them = Party::Competitor(id.clone());
    let rated = met
        .iter()
        .filter_map(|opportunity| opportunity.assessment_on(site.today))
        .filter(|assessment| assessment.parties.contains_key(&them))
        .collect::<Vec<_>>();
    if rated.is_empty() {
        return Vec::new();
    }
    let methodology = &site.playbook.methodology;
    methodology
        .criteria()
        .map(|(criterion, text)| {
            let (mut ours, mut theirs) = (Marks::default(), Marks::default());
            for assessment in &rated {
                ours.add(assessment.rating(&Party::Us, criterion));
                theirs.add(assessment.rating(&them, criterion));
            }
            let edge = i32::try_from(ours.plus).unwrap_or(i32::MAX) - i32::try_from(theirs.plus).unwrap_or(i32::MAX);
            CriterionRow {
                criterion: site.criterion(criterion),
                question: methodology.questions[text.question].title.clone(),
                edge: site.score(f64::from(edge)),
                ours,
                theirs,
            }
        })
        .collect()
}
