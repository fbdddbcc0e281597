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
use std::collections::{BTreeMap, BTreeSet};

/// What names a thing: for each thing, those that name it, each once, in order.
pub type Backlinks = BTreeMap<Thing, Vec<Thing>>;

/// Resolves every link of every body, reports those that lead nowhere, and notes who names whom.
pub fn resolve(playbook: &mut Playbook, references: &[Vec<OwnedReference>], problems: &mut Vec<Diagnostic>) {
    let names = Names::of(playbook);
    let anchors = Anchors::new(playbook);
    let mut targets = Vec::with_capacity(playbook.documents.len());
    for (i, document) in playbook.documents.iter().enumerate() {
        let resolver = Resolver { playbook, names: &names, anchors: &anchors, document, index: DocumentIndex(i) };
        let mut broken = Broken::default();
        let resolved = document.body.links.iter().map(|link| match resolver.target(link) {
            Ok(target) => Some(target),
            Err(problem) => {
                broken.add(*problem);
                None
            }
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
    let mut found: BTreeMap<Thing, BTreeSet<Thing>> = BTreeMap::new();
    for (i, from) in playbook.things.iter().enumerate() {
        let Some(from) = from else { continue };
        let linked = playbook.link_targets[i].iter().flatten().filter_map(|target| match target {
            Target::Thing(thing, _) => Some(thing.clone()),
            _ => None,
        });
        let named = references[i].iter().filter_map(|reference| {
            let id = reference.id.as_str();
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
        });
        for to in linked.chain(named) {
            if !same_whole(from, &to) {
                found.entry(to).or_default().insert(from.clone());
            }
        }
    }
    found.into_iter().map(|(to, from)| (to, from.into_iter().collect())).collect()
}

/// Whether both are the same thing, or parts of the same opportunity.
fn same_whole(a: &Thing, b: &Thing) -> bool {
    match (a, b) {
        (Thing::Opportunity(a, _), Thing::Opportunity(b, _)) => a == b,
        _ => a == b,
    }
}
