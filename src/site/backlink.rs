//! Who names the thing that a page shows, and where.

use super::{Link, Site};
use crate::playbook::{DocumentIndex, Naming, OpportunityPart, Target, Thing};
use serde::Serialize;

/// The most that a page lists of what names its thing.
const MOST: usize = 100;

/// What names a thing.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Backlinks {
    /// The first of it.
    pub links: Vec<Backlink>,
    /// How many more there are.
    pub left_out: usize,
}

/// One that names a thing.
#[derive(Debug, Clone, Serialize)]
pub struct Backlink {
    /// A link to it.
    pub link: Link,
    /// The heading or field under which it does, where that is known.
    pub context: Option<String>,
}

/// The fields of documents that readers know by a word of the table.
const FIELDS: &[(&str, &str)] = &[
    ("account", "word.account"),
    ("owner", "word.owner"),
    ("manager", "person.manager"),
    ("team", "opportunity.team"),
    ("competitors", "opportunity.competitors"),
    ("partners", "opportunity.partners"),
    ("players", "opportunity.key_players"),
    ("insights", "opportunity.insights"),
    ("strategy", "opportunity.strategy"),
    ("outcome", "opportunity.outcome"),
    ("assessments", "opportunity.assessment"),
    ("actions", "word.action"),
    ("attendees", "reviews.attendees"),
    ("tests", "plan.tests"),
];

impl Site<'_> {
    /// Everything that names a thing; of an opportunity, any of its parts.
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
        let mut from = parts
            .iter()
            .filter_map(|part| self.playbook.backlinks.get(part))
            .flat_map(|namings| namings.iter())
            .collect::<Vec<_>>();
        from.sort_by(|a, b| a.thing.cmp(&b.thing));
        from.dedup_by(|a, b| a.thing == b.thing);
        let context = |from: &Naming| {
            let word = from.field.and_then(|field| FIELDS.iter().find(|(key, _)| *key == field));
            word.map(|(_, word)| self.say(word, &[])).or_else(|| {
                let document = self.playbook.document_of(&from.thing)?;
                self.heading_naming(document, &parts)
            })
        };
        let left_out = from.len().saturating_sub(MOST);
        let links =
            from.into_iter().take(MOST).map(|from| Backlink { link: self.link(&from.thing), context: context(from) });
        Backlinks { links: links.collect(), left_out }
    }

    /// The heading in a document's text above the first link to one of several things.
    fn heading_naming(&self, document: DocumentIndex, things: &[Thing]) -> Option<String> {
        let targets = self.playbook.link_targets.get(document.0)?;
        let body = &self.playbook.document(document).body;
        let leads_there =
            |target: &&Option<Target>| matches!(target, Some(Target::Thing(thing, _)) if things.contains(thing));
        let place = targets.iter().position(|target| leads_there(&target))?;
        let link = body.links.get(place)?;
        let above = body.headings.iter().take_while(|heading| heading.span.start() <= link.span.start());
        above.last().map(|heading| heading.text.clone())
    }
}
