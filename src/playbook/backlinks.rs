//! Who names whom: the links and references of documents, told from the thing that they lead to.

use super::entity::id::TeamMemberId;
use super::model::{DocumentIndex, Playbook};
use super::reference::{self, OwnedReference};
use super::resolver::Target;
use super::thing::{OpportunityPart, Thing, same_whole};
use crate::schema::RefKind;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What names a thing: for each thing, those that name it, each once, in order.
pub type Backlinks = BTreeMap<Thing, Arc<[Naming]>>;

/// Something that names a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// What names it.
    pub thing: Thing,
    /// The first field at the top of its document that does; none when only its text does.
    pub field: Option<&'static str>,
}

/// That one thing names another. The first of those of one pair is the one that is told of.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    to: Thing,
    from: Thing,
    /// Where the value of a field begins; behind all of them for the text.
    at: usize,
    /// The key of the field.
    field: Option<&'static str>,
}

/// Who names whom in a whole playbook whose links are resolved.
pub fn all(playbook: &Playbook) -> Backlinks {
    let people = people(playbook);
    let documents = (0..playbook.documents.len()).into_par_iter().map(DocumentIndex);
    let mut all: Vec<_> = documents.flat_map_iter(|index| named_in(playbook, index, &people)).collect();
    all.par_sort_unstable();
    let mut backlinks = Backlinks::new();
    let mut rest = all.into_iter().peekable();
    while let Some(first) = rest.peek() {
        let to = first.to.clone();
        let of_this = std::iter::from_fn(|| rest.next_if(|named| named.to == to));
        let namings = namings(of_this);
        backlinks.insert(to, namings);
    }
    backlinks
}

/// Who names whom after some documents were written anew that are all those of some things; which
/// things documents belong to, and who is one of us, is as it was before.
pub fn renewed(before: &Playbook, after: &Playbook, documents: &[DocumentIndex]) -> Backlinks {
    let people = people(after);
    let named = |playbook| documents.iter().flat_map(|index| named_in(playbook, *index, &people)).collect::<Vec<_>>();
    let mut now: BTreeMap<Thing, Vec<Named>> = BTreeMap::new();
    for gone in named(before) {
        now.entry(gone.to).or_default();
    }
    for named in named(after) {
        now.entry(named.to.clone()).or_default().push(named);
    }
    let from: BTreeSet<&Thing> = documents.iter().filter_map(|index| after.things[index.0].as_ref()).collect();
    let mut backlinks = before.backlinks.clone();
    for (to, mut of_these) in now {
        of_these.sort_unstable();
        let others = backlinks.remove(&to).unwrap_or_default();
        let others = others.iter().filter(|naming| !from.contains(&naming.thing)).cloned();
        let mut all: Vec<Naming> = namings(of_these.into_iter()).iter().cloned().chain(others).collect();
        all.sort_unstable_by(|a, b| a.thing.cmp(&b.thing));
        if !all.is_empty() {
            backlinks.insert(to, all.into());
        }
    }
    backlinks
}

/// Those who name one thing, each once. They come in order.
fn namings(named: impl Iterator<Item = Named>) -> Arc<[Naming]> {
    let mut namings = named.map(|named| Naming { thing: named.from, field: named.field }).collect::<Vec<_>>();
    namings.dedup_by(|naming, first| naming.thing == first.thing);
    namings.into()
}

/// The people who have a page although no team is listed.
fn people(playbook: &Playbook) -> BTreeSet<&str> {
    if playbook.team.is_empty() { reference::people(playbook) } else { BTreeSet::new() }
}

/// What a document names in its text and in its fields.
fn named_in(playbook: &Playbook, index: DocumentIndex, people: &BTreeSet<&str>) -> Vec<Named> {
    let Some(from) = &playbook.things[index.0] else { return Vec::new() };
    let linked = playbook.link_targets[index.0].iter().flatten().filter_map(|target| match target {
        Target::Thing(thing, _) => Some(Named { to: thing.clone(), from: from.clone(), at: usize::MAX, field: None }),
        _ => None,
    });
    let front = &playbook.fronts[index.0];
    let named = front.references.iter().filter_map(|reference| {
        let to = thing_of(playbook, people, reference)?;
        let at = reference.span.start();
        let section = front.sections.iter().find(|(_, value)| (value.start()..value.end()).contains(&at));
        let (at, field) = section.map_or((usize::MAX, None), |(key, value)| (value.start(), Some(*key)));
        Some(Named { to, from: from.clone(), at, field })
    });
    linked.chain(named).filter(|named| !same_whole(&named.from, &named.to)).collect()
}

/// What a reference names, if it has a page.
fn thing_of(playbook: &Playbook, people: &BTreeSet<&str>, reference: &OwnedReference) -> Option<Thing> {
    let id = &*reference.id;
    Some(match reference.kind {
        RefKind::Account => Thing::Account(playbook.accounts.get_key_value(id)?.0.clone()),
        RefKind::Opportunity => {
            Thing::Opportunity(playbook.opportunities.get_key_value(id)?.0.clone(), OpportunityPart::Overview)
        }
        RefKind::Competitor => Thing::Competitor(playbook.competitors.get_key_value(id)?.0.clone()),
        RefKind::Partner => Thing::Partner(playbook.partners.get_key_value(id)?.0.clone()),
        // What is no id, or another spelling of one, has been reported and has no page.
        RefKind::TeamMember if playbook.team.contains_key(id) || people.contains(id) => {
            Thing::Person(TeamMemberId::new(id))
        }
        _ => return None,
    })
}
