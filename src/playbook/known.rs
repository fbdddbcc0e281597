//! The ids that the references of a document may name.

use super::Thing;
use super::local::{Local, LocalIds, insights};
use super::model::Playbook;
use crate::diagnostics::Candidates;
use crate::schema::{RefKind, slug};
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// The ids of one kind, with their names.
#[derive(Debug, Default)]
pub(super) struct Known {
    ids: BTreeMap<String, String>,
    /// What is only needed when something is not found.
    suggestions: OnceLock<Suggestions>,
}

#[derive(Debug)]
struct Suggestions {
    candidates: Candidates,
    /// Ids by the names of their things.
    by_name: HashMap<String, String>,
}

impl Known {
    fn of(ids: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { ids: ids.into_iter().collect(), suggestions: OnceLock::new() }
    }

    /// Whether there is such an id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// Whether there is none at all.
    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id that was meant: that of the thing with this name, else the one written most alike.
    pub(super) fn nearest(&self, id: &str) -> Option<&str> {
        let suggestions = self.suggestions.get_or_init(|| Suggestions {
            candidates: self.ids.keys().cloned().collect(),
            by_name: self.ids.iter().rev().map(|(id, name)| (slug(name), id.clone())).collect(),
        });
        let by_name = suggestions.by_name.get(&slug(id)).map(String::as_str);
        by_name.or_else(|| suggestions.candidates.nearest(id))
    }

    /// The ids in one text, when there are few enough to be read.
    pub(super) fn list(&self) -> Option<String> {
        let length: usize = self.ids.keys().take(13).map(String::len).sum();
        (self.ids.len() <= 12 && length <= 400)
            .then(|| self.ids.keys().map(String::as_str).collect::<Vec<_>>().join(", "))
    }
}

/// Whose items are meant: nobody's in particular, an account's or an opportunity's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Nobody,
    Account(String),
    Opportunity(String),
}

/// What is known, gathered when it is first asked for.
pub(super) struct Shelf<'a> {
    playbook: &'a Playbook,
    local: &'a BTreeMap<&'a str, LocalIds<'a>>,
    known: BTreeMap<(RefKind, Owner), Option<Known>>,
}

impl<'a> Shelf<'a> {
    /// Nothing gathered yet.
    pub(super) const fn new(playbook: &'a Playbook, local: &'a BTreeMap<&'a str, LocalIds<'a>>) -> Self {
        Self { playbook, local, known: BTreeMap::new() }
    }

    /// The ids of a kind that the document of a thing may name; `None` when it cannot be told.
    pub(super) fn known(&mut self, kind: RefKind, thing: Option<&Thing>) -> Option<&Known> {
        let owner = match (kind, thing) {
            (
                RefKind::Account | RefKind::Opportunity | RefKind::Competitor | RefKind::Partner | RefKind::TeamMember,
                _,
            ) => Owner::Nobody,
            (_, Some(Thing::Account(id))) => Owner::Account(id.as_str().to_owned()),
            (_, Some(Thing::Opportunity(id, _))) => Owner::Opportunity(id.as_str().to_owned()),
            _ => return None,
        };
        let (playbook, local) = (self.playbook, self.local);
        self.known.entry((kind, owner.clone())).or_insert_with(|| gathered(playbook, local, kind, &owner)).as_ref()
    }
}

fn gathered(playbook: &Playbook, local: &BTreeMap<&str, LocalIds<'_>>, kind: RefKind, owner: &Owner) -> Option<Known> {
    macro_rules! all {
        ($map:ident) => {
            Known::of(playbook.$map.values().map(|e| (e.id.as_str().to_owned(), e.title.clone())))
        };
    }
    Some(match kind {
        RefKind::Account => all!(accounts),
        RefKind::Opportunity => all!(opportunities),
        RefKind::Competitor => all!(competitors),
        RefKind::Partner => all!(partners),
        RefKind::TeamMember => Known::of(playbook.team.iter().map(|(id, member)| {
            (id.as_str().to_owned(), member.name.as_ref().map_or_else(String::new, |name| name.value.clone()))
        })),
        RefKind::Player => inside(playbook, local, owner, |ids| &ids.players),
        RefKind::Insight => {
            let mut known = inside(playbook, local, owner, |ids| &ids.insights);
            let account = match owner {
                Owner::Nobody => None,
                Owner::Account(id) => Some(id.as_str()),
                Owner::Opportunity(id) => {
                    playbook.opportunities.get(id.as_str())?.fields.account.as_ref().map(|id| id.value.as_str())
                }
            };
            let account = account.and_then(|id| playbook.accounts.get(id));
            let map = account.and_then(|account| account.fields.insights.as_ref());
            known.ids.extend(map.into_iter().flat_map(|map| insights(map, 0)).map(|l| (l.id, l.name.to_owned())));
            known
        }
        RefKind::Objective => inside(playbook, local, owner, |ids| &ids.objectives),
        RefKind::Action => inside(playbook, local, owner, |ids| &ids.actions),
        RefKind::Milestone => inside(playbook, local, owner, |ids| &ids.milestones),
    })
}

/// The ids inside an opportunity; for an account, inside all of its opportunities.
fn inside<'a>(
    playbook: &Playbook,
    local: &'a BTreeMap<&str, LocalIds<'a>>,
    owner: &Owner,
    list: impl Fn(&'a LocalIds<'a>) -> &'a Vec<Local<'a>>,
) -> Known {
    let opportunities: Vec<&str> = match owner {
        Owner::Nobody => Vec::new(),
        Owner::Account(id) => playbook
            .opportunities_by_account
            .get(id.as_str())
            .map_or_else(Vec::new, |ids| ids.iter().map(|id| id.as_str()).collect()),
        Owner::Opportunity(id) => vec![id],
    };
    let items = opportunities.into_iter().filter_map(|id| local.get(id)).flat_map(list);
    Known::of(items.map(|item| (item.id.clone(), item.name.to_owned())))
}
