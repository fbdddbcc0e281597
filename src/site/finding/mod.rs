//! What the search finds: an entry for each page, and for what stands on a page but is looked for
//! by its own name, such as a key player.
//!
//! An entry holds nothing that its page does not show. It is made from the same playbook as the
//! page, from which was taken beforehand whatever this site's readers may not see, and in the same
//! words; a test compares the two. A field that a view begins to show has its line here as well.

mod deal;
mod directory;
mod draft;
mod method;
mod visible;

use super::{Route, Site};
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Opportunity, Playbook};
use crate::search::{Digest, Entry, Group, IndexBuilder};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Things whose entries are made at once, in parallel: what is in memory beside the index.
const AT_ONCE: usize = 512;

/// What is found, by the group that it is shown in.
type Found<'a> = (&'static str, u32, Vec<Source<'a>>);

/// A thing of the playbook that has entries.
enum Source<'a> {
    /// The pages of an opportunity but its brief, which repeats them.
    Deal(&'a Opportunity),
    /// The key players of an opportunity.
    Players(&'a Opportunity),
    /// Any other page, and its parts.
    Page(Route),
}

impl Site<'_> {
    /// The scripts of the search index, by their names: the same whatever the number of threads.
    #[must_use]
    pub fn search_index(&self) -> BTreeMap<String, String> {
        let mut index = IndexBuilder::default();
        for (key, tenths, sources) in groups(self.playbook) {
            index.begin(Group { label: self.say(key, &[]), tenths });
            for some in sources.chunks(AT_ONCE) {
                let digests = some.par_iter().map(|source| self.digests(source)).collect::<Vec<_>>();
                digests.into_iter().flatten().for_each(|digest| index.push(digest));
            }
        }
        // Only the browser knows how many, so it fills the slots.
        let say = ["none", "count", "count_one", "more", "more_one", "renewed"];
        let texts = say.map(|name| (name, self.words.get(&format!("search.{name}")).unwrap_or_default()));
        index.finish(&texts)
    }

    /// Everything that can be found, in the order of the index.
    #[must_use]
    pub fn search_entries(&self) -> Vec<Entry> {
        groups(self.playbook).iter().flat_map(|(_, _, sources)| sources).flat_map(|s| self.entries(s)).collect()
    }

    fn digests(&self, source: &Source<'_>) -> Vec<Digest> {
        self.entries(source).iter().map(Entry::digest).collect()
    }

    fn entries(&self, source: &Source<'_>) -> Vec<Entry> {
        match source {
            Source::Deal(opportunity) => deal::entries(self, opportunity),
            Source::Players(opportunity) => deal::players(self, opportunity),
            Source::Page(route) => match route {
                Route::Methodology(page) => method::entries(self, route, page),
                route => directory::entries(self, route),
            },
        }
    }
}

/// The groups in the order of the index, each with its heading's key, its weight in tenths and
/// what belongs to it.
fn groups(playbook: &Playbook) -> Vec<Found<'_>> {
    let (mut accounts, mut people, mut competitors, mut partners) = (vec![], vec![], vec![], vec![]);
    let (mut pages, mut methodology, mut rules) = (vec![], vec![], vec![]);
    for route in Route::all(playbook) {
        let group = match &route {
            Route::Opportunity(..) | Route::NotFound | Route::Search => continue,
            Route::Account(_) => &mut accounts,
            Route::Person(_) => &mut people,
            Route::Competitor(_) => &mut competitors,
            Route::Partner(_) => &mut partners,
            Route::Methodology(super::MethodologyPage::Rule(_)) => &mut rules,
            Route::Methodology(_) => &mut methodology,
            _ => &mut pages,
        };
        group.push(Source::Page(route));
    }
    let deals = || playbook.opportunities.values().map(Arc::as_ref);
    vec![
        ("search.opportunities", 10, deals().map(Source::Deal).collect()),
        ("nav.accounts", 10, accounts),
        ("word.players", 10, deals().map(Source::Players).collect()),
        ("nav.people", 9, people),
        ("nav.competitors", 9, competitors),
        ("nav.partners", 9, partners),
        ("nav.pages", 8, pages),
        ("nav.methodology", 6, methodology),
        ("search.checks", 4, rules),
    ]
}

/// The page of a part of an opportunity.
fn part_of(id: &OpportunityId, part: crate::playbook::OpportunityPart) -> Route {
    Route::Opportunity(id.clone(), part)
}
