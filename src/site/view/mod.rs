//! One view a page kind: exactly what its template needs.

mod account;
mod action;
mod actions;
mod amount_chart;
mod amounts;
mod assessment;
mod brief;
mod buckets;
mod bullets;
mod chain;
mod competitor;
mod decision_criteria;
mod derivation;
mod document;
mod event;
mod gap;
mod gate;
mod heat;
mod history;
mod home;
mod influence;
mod insight;
mod listing;
mod methodology;
mod methodology_module;
mod methodology_session;
mod next_best;
mod not_found;
mod opportunity;
mod outcome;
mod page;
mod pager;
mod partner;
mod parts;
mod person;
mod pipeline;
mod plan;
mod player_map;
mod players;
mod relationship;
mod reviews;
mod row;
mod search;
mod since;
mod strategy;
mod strip;
mod summary;
mod timeline;
mod value;
mod vulnerability;
mod won_and_lost;
mod worth;

pub(super) use assessment::rating_word;
pub(super) use document::render as render_document;
pub(super) use home::home_title;
pub(super) use listing::introduction;
pub(super) use value::propositions;

use super::{Listing, Renderer, Route, Site};
use crate::Result;
use crate::playbook::OpportunityPart;

/// Renders the page of a route.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    match route {
        Route::Home => home::render(site, route, renderer),
        Route::Pipeline => pipeline::render(site, route, 1, renderer),
        Route::WonAndLost => won_and_lost::render(site, route, renderer),
        Route::Opportunity(id, part) => match part {
            OpportunityPart::Overview => opportunity::render(site, route, id, renderer),
            OpportunityPart::Assessment => assessment::render(site, route, id, renderer),
            OpportunityPart::Players => players::render(site, route, id, renderer),
            OpportunityPart::Plan => plan::render(site, route, id, renderer),
            OpportunityPart::Reviews => reviews::render_of(site, route, id, renderer),
            OpportunityPart::Brief => brief::render(site, route, id, renderer),
        },
        Route::Accounts => listing::accounts(site, route, 1, renderer),
        Route::Account(id) => account::render(site, route, id, renderer),
        Route::Competitors => listing::competitors(site, route, 1, renderer),
        Route::Competitor(id) => competitor::render(site, route, id, renderer),
        Route::Partners => listing::partners(site, route, 1, renderer),
        Route::Partner(id) => partner::render(site, route, id, renderer),
        Route::People => listing::people(site, route, 1, renderer),
        Route::Person(id) => person::render(site, route, id, renderer),
        Route::Actions => actions::render(site, route, 1, renderer),
        Route::Reviews => reviews::render_all(site, route, 1, renderer),
        Route::Listed(listing, number) => match listing {
            Listing::Open => pipeline::render(site, route, *number, renderer),
            Listing::Closed => pipeline::render_closed(site, route, *number, renderer),
            Listing::Actions => actions::render(site, route, *number, renderer),
            Listing::Reviews => reviews::render_all(site, route, *number, renderer),
            Listing::Accounts => listing::accounts(site, route, *number, renderer),
            Listing::Competitors => listing::competitors(site, route, *number, renderer),
            Listing::Partners => listing::partners(site, route, *number, renderer),
            Listing::People => listing::people(site, route, *number, renderer),
        },
        Route::Methodology(page) => methodology::render(site, route, page, renderer),
        Route::Page(id) => page::render(site, route, id, renderer),
        Route::Search => search::render(site, route, renderer),
        Route::NotFound => not_found::render(site, route, renderer),
    }
}
