//! What is found of accounts, people, competitors, partners and the author's own pages.

use super::draft::Draft;
use super::visible::visible;
use crate::playbook::entity::id::{AccountId, CompetitorId, PartnerId, TeamMemberId};
use crate::search::Entry;
use crate::site::body::OutlineItem;
use crate::site::{Route, Site, view};

/// The entries of a page; none for one that has nothing of its own.
pub(super) fn entries(site: &Site<'_>, route: &Route) -> Vec<Entry> {
    let one = match route {
        Route::Account(id) => account(site, route, id),
        Route::Competitor(id) => competitor(site, route, id),
        Route::Partner(id) => partner(site, route, id),
        Route::Person(id) => Some(person(site, route, id)),
        Route::Page(id) => return page(site, route, id),
        // The first page speaks for all.
        Route::Listed(..) => return Vec::new(),
        // A list says what it lists; its items are found by themselves.
        Route::Home => {
            let title = view::home_title(site);
            let introduction = view::introduction(site, route);
            Some(Draft::of_page(site, route, title).body(site, introduction, route).done())
        }
        route => {
            let introduction = view::introduction(site, route);
            Some(Draft::of_page(site, route, site.route_name(route)).body(site, introduction, route).done())
        }
    };
    one.into_iter().collect()
}

fn account(site: &Site<'_>, route: &Route, id: &AccountId) -> Option<Entry> {
    let account = site.playbook.accounts.get(id)?;
    let fields = &account.fields;
    let draft = Draft::of_page(site, route, &account.title)
        .context(site.text(fields.industry.as_ref()))
        .context(site.text(fields.location.as_ref()))
        .context(fields.owner.as_ref().map(|owner| site.person(&owner.value).label))
        .body(site, account.document, route)
        .each(&fields.profile, |draft, profile| {
            draft
                .fields(&profile.products)
                .fields(&profile.markets)
                .fields(&profile.customers)
                .fields(&profile.competitors)
                .fields(&profile.inside_drivers)
                .fields(&profile.outside_drivers)
        })
        .insights(fields.insights.as_ref())
        .each(&fields.financials, |draft, figure| {
            draft
                .field(figure.metric.as_ref())
                .field(figure.value.as_ref())
                .field(figure.compared.as_ref())
                .field(figure.source.as_ref())
        })
        .field(fields.outlook.as_ref());
    Some(draft.done())
}

fn competitor(site: &Site<'_>, route: &Route, id: &CompetitorId) -> Option<Entry> {
    let competitor = site.playbook.competitors.get(id)?;
    let fields = &competitor.fields;
    let draft = Draft::of_page(site, route, &competitor.title)
        .context(fields.usual_strategy.map(|kind| site.word("strategy", kind.slug()).label))
        .body(site, competitor.document, route)
        .fields(&fields.products)
        .fields(&fields.strengths)
        .fields(&fields.weaknesses)
        .fields(&fields.how_to_win);
    Some(draft.done())
}

fn partner(site: &Site<'_>, route: &Route, id: &PartnerId) -> Option<Entry> {
    let partner = site.playbook.partners.get(id)?;
    let fields = &partner.fields;
    let stages = &site.playbook.methodology.partner_stages;
    let draft = Draft::of_page(site, route, &partner.title)
        .body(site, partner.document, route)
        .each(&fields.benefits, |draft, benefit| draft.say(site.word("partner_benefit", benefit.slug()).label))
        .each(stages, |draft, asked| match fields.stage(&asked.slug) {
            Some(stage) => {
                let shown = stage.answers.len().min(asked.prompts.len());
                draft.field(stage.ours.as_ref()).field(stage.theirs.as_ref()).fields(&stage.answers[..shown])
            }
            None => draft,
        });
    Some(draft.done())
}

fn person(site: &Site<'_>, route: &Route, id: &TeamMemberId) -> Entry {
    let member = site.playbook.team.get(id);
    let role = member.and_then(|member| site.text(member.role.as_ref()));
    Draft::of_page(site, route, site.route_name(route)).context(role).done()
}

/// A page of the author's: what stands before its first heading, and each part under its heading.
fn page(site: &Site<'_>, route: &Route, id: &str) -> Vec<Entry> {
    let Some(page) = site.playbook.pages.get(id) else { return Vec::new() };
    let first = Draft::of_page(site, route, &page.title).field(page.fields.summary.as_ref());
    let Some(document) = page.document else { return vec![first.done()] };
    let body = site.body(document, route);
    let mut rest = body.html.as_str();
    let (mut draft, mut entries) = (first, Vec::new());
    let level = level_of_parts(&body.outline, &page.title);
    for heading in body.outline.iter().filter(|heading| heading.level == level) {
        let anchor = format!(" id=\"{}\"", heading.id);
        let Some(at) = rest.find(&anchor).and_then(|at| rest[..at].rfind('<')) else { continue };
        let (before, after) = rest.split_at(at);
        entries.push(draft.say(visible(before)).done());
        let place = format!("{}#{}", route.address(site.playbook), crate::site::encode_path(&heading.id));
        // The heading is the name, and does not stand in the text once more.
        rest = after.find("</h").map_or(after, |end| &after[end..]);
        draft = Draft::at(place, &heading.text).context(Some(page.title.clone()));
    }
    entries.push(draft.say(visible(rest)).done());
    entries
}

/// The level of the headings that part a page: the highest, but for one that is the page's own title.
fn level_of_parts(outline: &[OutlineItem], title: &str) -> u8 {
    let below = match outline.first() {
        Some(first) if first.text == title => &outline[1..],
        _ => outline,
    };
    below.iter().map(|heading| heading.level).min().unwrap_or_default()
}
