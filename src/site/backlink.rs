//! Who names the thing that a page shows.

use super::{Link, Site};
use crate::playbook::{OpportunityPart, Thing};

impl Site<'_> {
    /// Links to everything that names a thing; of an opportunity, any of its parts.
    #[must_use]
    pub fn backlinks(&self, thing: &Thing) -> Vec<Link> {
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
        from.into_iter().map(|thing| self.link(thing)).collect()
    }
}
