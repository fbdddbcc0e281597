//! Who names the thing that a page shows.

use super::{Link, Site};
use crate::playbook::{OpportunityPart, Thing};
use serde::Serialize;

/// The most that a page lists of what names its thing.
const MOST: usize = 100;

/// What names a thing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Backlinks {
    /// The first of it.
    pub links: Vec<Link>,
    /// How many more there are.
    pub left_out: usize,
}

impl Site<'_> {
    /// Links to everything that names a thing; of an opportunity, any of its parts.
    #[must_use]
    pub fn backlinks(&self, thing: &Thing) -> Backlinks {
        let parts: Vec<Thing> = match thing {
            Thing::Opportunity(id, OpportunityPart::Overview) => [
                OpportunityPart::Overview,
                OpportunityPart::Assessment,
                OpportunityPart::Players,
                OpportunityPart::Plan,
                OpportunityPart::Reviews,
                OpportunityPart::Brief,
            ]
            .map(|part| Thing::Opportunity(id.clone(), part))
            .to_vec(),
            thing => vec![thing.clone()],
        };
        let mut from = parts.iter().filter_map(|part| self.playbook.backlinks.get(part)).flatten().collect::<Vec<_>>();
        from.sort();
        from.dedup();
        let left_out = from.len().saturating_sub(MOST);
        Backlinks { links: from.into_iter().take(MOST).map(|thing| self.link(thing)).collect(), left_out }
    }
}
