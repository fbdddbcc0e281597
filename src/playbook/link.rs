//! The links between things, resolved both ways.

use super::anchors::Anchors;
use super::entity::id::TeamMemberId;
use super::model::{DocumentIndex, Playbook};
use super::names::Names;
use super::reference::{self, OwnedReference};
use super::resolver::{Resolver, Target};
use super::thing::{OpportunityPart, Thing};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::schema::{RefKind, shortened};
use crate::source::Document;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What names a thing: for each thing, those that name it, each once, in order.
pub type Backlinks = BTreeMap<Thing, Vec<Naming>>;

/// Something that names a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// What names it.
    pub thing: Thing,
    /// The first field at the top of its document that does; none when only its text does.
    pub field: Option<&'static str>,
}

/// Resolves every link of every body, reports those that lead nowhere, and notes who names whom.
pub fn resolve(playbook: &mut Playbook, references: &[Vec<OwnedReference>], problems: &mut Vec<Diagnostic>) {
    let names = Names::of(playbook);
    let anchors = Anchors::new(playbook);
    let wholes: Vec<Vec<Option<Target>>> = playbook
        .documents
        .par_iter()
        .enumerate()
        .map(|(i, document)| {
            let resolver = Resolver { playbook, names: &names, anchors: &anchors, document, index: DocumentIndex(i) };
            document.body.links.iter().map(|link| resolver.whole(link)).collect()
        })
        .collect();
    let mut targets = Vec::with_capacity(playbook.documents.len());
    for ((i, document), wholes) in playbook.documents.iter().enumerate().zip(wholes) {
        let resolver = Resolver { playbook, names: &names, anchors: &anchors, document, index: DocumentIndex(i) };
        let mut broken = Broken::default();
        let resolved =
            document.body.links.iter().zip(wholes).map(|(link, whole)| {
                whole.or_else(|| resolver.target(link).map_err(|problem| broken.add(*problem)).ok())
            });
        targets.push(resolved.collect::<Vec<_>>());
        for (name, span) in &document.body.broken_references {
            broken.add(undefined(document, name, *span));
        }
        problems.extend(broken.findings());
    }
    playbook.link_targets = targets;
    playbook.backlinks = backlinks(playbook, references);
}

/// The most links of a document that are reported one by one.
const MOST_FINDINGS: usize = 1000;

/// What is wrong with the links of a document.
#[derive(Default)]
struct Broken {
    shown: Vec<Diagnostic>,
    /// The gravest of the others, and how many there are.
    others: Option<(Diagnostic, usize)>,
}

impl Broken {
    fn add(&mut self, problem: Diagnostic) {
        if self.shown.len() < MOST_FINDINGS {
            self.shown.push(problem);
        } else if let Some((gravest, count)) = &mut self.others {
            *count += 1;
            if problem.severity > gravest.severity {
                *gravest = problem;
            }
        } else {
            self.others = Some((problem, 1));
        }
    }

    fn findings(mut self) -> Vec<Diagnostic> {
        if let Some((gravest, count)) = self.others {
            let problem = Diagnostic {
                message: format!("{count} more links of this document lead nowhere"),
                help: vec!["mend those above, then look again".to_owned()],
                patch: None,
                ..gravest
            };
            self.shown.push(problem);
        }
        self.shown
    }
}

/// The finding for `[label][name]` where nothing says what the name is.
fn undefined(document: &Document, name: &str, span: Span) -> Diagnostic {
    let name = shortened(name);
    Diagnostic::new(
        &codes::reference::BROKEN_LINK,
        Place::new(&document.file, span),
        format!("nothing says where `[{name}]` leads"),
    )
    .help(format!(
        "add a line `[{name}]: address` below the text, or write the address in round brackets: `[…](address)`"
    ))
}

fn backlinks(playbook: &Playbook, references: &[Vec<OwnedReference>]) -> Backlinks {
    let people = if playbook.team.is_empty() { reference::people(references) } else { BTreeSet::new() };
    let named_in = |(i, from): (usize, &Option<Thing>)| {
        let Some(from) = from else { return Vec::new() };
        let linked = playbook.link_targets[i].iter().flatten().filter_map(|target| match target {
            Target::Thing(thing, _) => Some((thing.clone(), from.clone(), None)),
            _ => None,
        });
        let sections = &playbook.fronts[i].sections;
        let named = references[i].iter().filter_map(|reference| {
            let to = thing_of(playbook, &people, reference)?;
            let at = reference.span.start();
            let section = sections.iter().find(|(_, value)| (value.start()..value.end()).contains(&at));
            Some((to, from.clone(), section.map(|(key, value)| (value.start(), *key))))
        });
        linked.chain(named).filter(|(to, from, _)| !same_whole(from, to)).collect::<Vec<_>>()
    };
    let mut all: Vec<_> = playbook.things.par_iter().enumerate().flat_map_iter(named_in).collect();
    // Of those that name a thing in a field and in their text, the field is told.
    all.par_sort_unstable_by(|(to, from, field), (to2, from2, field2)| {
        (to, from, field.is_none(), field).cmp(&(to2, from2, field2.is_none(), field2))
    });
    all.dedup_by(|(to, from, _), (kept_to, kept_from, _)| to == kept_to && from == kept_from);
    let mut backlinks = Backlinks::new();
    for (to, thing, field) in all {
        backlinks.entry(to).or_default().push(Naming { thing, field: field.map(|(_, key)| key) });
    }
    backlinks
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

/// Whether both are the same thing, or parts of the same opportunity.
fn same_whole(a: &Thing, b: &Thing) -> bool {
    match (a, b) {
        (Thing::Opportunity(a, _), Thing::Opportunity(b, _)) => a == b,
        _ => a == b,
    }
}
