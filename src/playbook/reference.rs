//! Every id that a document names, checked against what is there.

use super::address::without_capitals;
use super::known::{Known, Shelf};
use super::local::LocalIds;
use super::model::{Account, DocumentIndex, Opportunity, Playbook};
use super::thing::Thing;
use crate::diagnostics::{Diagnostic, Place, Span, codes, nearest};
use crate::schema::{RefKind, bad_id, is_id, shortened};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A reference with its text, kept beyond the document's reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedReference {
    /// What it names.
    pub kind: RefKind,
    /// The id.
    pub id: Box<str>,
    /// Where.
    pub span: Span,
    /// Whether it stands as a key of an assessment, where a misspelt key looks like a competitor.
    pub in_assessment: bool,
}

/// Keys of an assessment that are no competitors.
const ASSESSMENT_KEYS: &[&str] =
    &["us", "evidence", "source", "date", "next_question", "cites", "rating", "by", "note"];

/// The documents whose references are looked at, and those in which the ids stand that only they name.
pub struct Extent<'a> {
    /// The documents.
    pub documents: Vec<DocumentIndex>,
    /// The opportunities that they belong to, or whose ids they name.
    pub opportunities: Vec<&'a Opportunity>,
    /// The accounts among them.
    pub accounts: Vec<&'a Account>,
}

impl<'a> Extent<'a> {
    /// All that there is.
    pub fn whole(playbook: &'a Playbook) -> Self {
        Self {
            documents: (0..playbook.documents.len()).map(DocumentIndex).collect(),
            opportunities: playbook.opportunities.values().map(Arc::as_ref).collect(),
            accounts: playbook.accounts.values().map(Arc::as_ref).collect(),
        }
    }
}

/// Reports the references that resolve to nothing, the ids that two items share, and those that
/// cannot stand in an address.
pub fn check(playbook: &Playbook, extent: &Extent<'_>, problems: &mut Vec<Diagnostic>) {
    let local: Vec<(&str, LocalIds<'_>)> =
        extent.opportunities.par_iter().map(|o| (o.id.as_str(), LocalIds::of(o))).collect();
    let local: BTreeMap<&str, LocalIds<'_>> = local.into_iter().collect();
    let of_accounts = extent.accounts.iter().map(|account| LocalIds::of_account(account)).collect::<Vec<_>>();
    for ids in local.values().chain(&of_accounts) {
        ids.report_bad(playbook, problems);
        ids.report_duplicates(playbook, problems);
    }
    let doubtful: Vec<Vec<&OwnedReference>> = extent
        .documents
        .par_iter()
        .map(|index| {
            let of = match &playbook.things[index.0] {
                Some(Thing::Opportunity(id, _)) => local.get(id.as_str()),
                _ => None,
            };
            let is_there = |r: &OwnedReference| {
                has_whole(playbook, r.kind, &r.id) || of.is_some_and(|ids| ids.begin_with(r.kind, &r.id))
            };
            playbook.fronts[index.0].references.iter().filter(|reference| !is_there(reference)).collect()
        })
        .collect();
    let mut shelf = Shelf::new(playbook, &local);
    let mut named: BTreeMap<String, (&str, Place)> = BTreeMap::new();
    for (index, references) in extent.documents.iter().zip(doubtful) {
        let thing = playbook.things[index.0].as_ref();
        for reference in references {
            let place = || Place::new(&playbook.document(*index).file, reference.span);
            if reference.kind == RefKind::TeamMember && playbook.team.is_empty() {
                // A team that lists nobody has not said who belongs to it; each one has a page all the same.
                if !is_id(&reference.id) {
                    problems.push(bad_id(&reference.id, place()));
                } else if let Some((first, label)) = named.get(&without_capitals(&reference.id)) {
                    if *first != &*reference.id {
                        problems.push(spelled_otherwise(&reference.id, place(), first, label));
                    }
                } else {
                    named.insert(without_capitals(&reference.id), (&reference.id, place()));
                }
                continue;
            }
            let Some(known) = shelf.known(reference.kind, thing) else { continue };
            if !known.has(&reference.id) {
                problems.push(unknown(reference, place(), known));
            }
        }
    }
}

/// The people that documents name, each as it is spelled first; those who have a page while no team is listed.
pub fn people(playbook: &Playbook) -> BTreeSet<&str> {
    let mut named = BTreeMap::new();
    for reference in playbook.fronts.iter().flat_map(|front| &front.references) {
        if reference.kind == RefKind::TeamMember && is_id(&reference.id) {
            named.entry(without_capitals(&reference.id)).or_insert(&*reference.id);
        }
    }
    named.into_values().collect()
}

fn spelled_otherwise(id: &str, place: Place, first: &str, label: &Place) -> Diagnostic {
    Diagnostic::new(
        &codes::reference::DUPLICATE_ID,
        place.clone(),
        format!("`{}` differs from `{}` in capital letters only", shortened(id), shortened(first)),
    )
    .label(label.clone(), "it is spelled like this here")
    .help(format!("did you mean `{first}`?"))
    .patch(place, first)
}

fn unknown(reference: &OwnedReference, place: Place, known: &Known) -> Diagnostic {
    let problem = Diagnostic::new(
        &codes::reference::UNKNOWN_REFERENCE,
        place.clone(),
        format!("`{}` is not the id of {}", shortened(&reference.id), reference.kind.what()),
    );
    let near = known.nearest(&reference.id);
    let near_key = (near.is_none() && reference.kind == RefKind::Competitor && reference.in_assessment)
        .then(|| nearest(&reference.id, ASSESSMENT_KEYS.iter().copied()))
        .flatten();
    match near.or(near_key) {
        Some(near) => problem.help(format!("did you mean `{near}`?")).patch(place, near),
        None if known.is_empty() => problem.help(format!("there is none yet: {}", how_to_add(reference.kind))),
        None => match known.list() {
            Some(list) => problem.help(format!("there are: {list}")).help(how_to_add(reference.kind)),
            None => problem.help(how_to_add(reference.kind)),
        },
    }
}

/// Whether a document of its own has the id; the usual case, told without a list of all.
fn has_whole(playbook: &Playbook, kind: RefKind, id: &str) -> bool {
    match kind {
        RefKind::Account => playbook.accounts.contains_key(id),
        RefKind::Opportunity => playbook.opportunities.contains_key(id),
        RefKind::Competitor => playbook.competitors.contains_key(id),
        RefKind::Partner => playbook.partners.contains_key(id),
        RefKind::TeamMember => playbook.team.contains_key(id),
        _ => false,
    }
}

const fn how_to_add(kind: RefKind) -> &'static str {
    match kind {
        RefKind::Account => "make one with `salesbook new account NAME`",
        RefKind::Opportunity => "make one with `salesbook new opportunity NAME`",
        RefKind::Competitor => "make one with `salesbook new competitor NAME`",
        RefKind::Partner => "make one with `salesbook new partner NAME`",
        RefKind::TeamMember => "list the person under [[team]] in site.toml",
        RefKind::Player => "add the person to `players:`",
        RefKind::Insight => "add the item under `insights:` of the opportunity or its account",
        RefKind::Objective => "give the goal or objective this `id:` in the plan",
        RefKind::Action => "give the action this `id:` in the plan",
        RefKind::Milestone => "give the milestone this `id:` in the plan",
    }
}
