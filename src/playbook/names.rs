//! The names under which links find things.

use super::model::{DocumentIndex, Playbook};
use super::place::folder_of;
use super::{OpportunityPart, Thing};
use crate::diagnostics::Candidates;
use crate::schema::slug;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

/// Every name of every thing.
#[derive(Debug, Default)]
pub struct Names {
    /// By id, bare and behind the kind and a colon. An id wins over a title.
    ids: BTreeMap<String, Bearers>,
    /// By title, alias and file name.
    others: BTreeMap<String, Bearers>,
    /// Documents by path below the content folder; folders by their `index.md`.
    paths: BTreeMap<String, DocumentIndex>,
    /// What is only needed when a name finds nothing: every name without a kind.
    candidates: OnceLock<Candidates>,
    /// The names of the files in each folder.
    files: OnceLock<HashMap<String, Candidates>>,
    /// The paths of files that are no documents.
    assets: Vec<String>,
}

/// The things that have a name, in order, each once. Nearly every name has one.
type Bearers = Vec<Thing>;

/// What a name finds.
#[derive(Debug)]
pub enum Found<'a> {
    /// Nothing.
    None,
    /// One thing.
    One(&'a Thing),
    /// More than one.
    Several(&'a [Thing]),
}

impl Names {
    /// The names of a playbook.
    #[must_use]
    pub fn of(playbook: &Playbook) -> Self {
        let mut names = Self { assets: playbook.assets.keys().cloned().collect(), ..Self::default() };
        for (i, document) in playbook.documents.iter().enumerate() {
            let path = &document.content_path;
            names.paths.insert(path.clone(), DocumentIndex(i));
            if let Some(folder) = folder_of(path) {
                names.paths.insert(folder.to_owned(), DocumentIndex(i));
            }
        }
        for (id, account) in &playbook.accounts {
            let thing = Thing::Account(id.clone());
            names.add(playbook, &thing, id.as_str(), &account.title, &account.aliases);
        }
        for (id, opportunity) in &playbook.opportunities {
            let thing = Thing::Opportunity(id.clone(), OpportunityPart::Overview);
            names.add(playbook, &thing, id.as_str(), &opportunity.title, &opportunity.aliases);
        }
        for (id, competitor) in &playbook.competitors {
            let thing = Thing::Competitor(id.clone());
            names.add(playbook, &thing, id.as_str(), &competitor.title, &competitor.aliases);
        }
        for (id, partner) in &playbook.partners {
            let thing = Thing::Partner(id.clone());
            names.add(playbook, &thing, id.as_str(), &partner.title, &partner.aliases);
        }
        for (id, page) in &playbook.pages {
            let thing = Thing::Page(id.clone());
            names.add(playbook, &thing, id, &page.title, &page.aliases);
        }
        for (id, member) in &playbook.team {
            let name = member.name.as_ref().map_or(id.as_str(), |name| &name.value);
            names.add(playbook, &Thing::Person(id.clone()), id.as_str(), name, &[]);
        }
        for (id, criterion) in playbook.methodology.criteria() {
            names.add(playbook, &Thing::Criterion(id), &criterion.slug, &criterion.title, &[]);
        }
        names
    }

    fn add(&mut self, playbook: &Playbook, thing: &Thing, id: &str, title: &str, aliases: &[String]) {
        add_bearer(self.ids.entry(fold(id)).or_default(), thing);
        if let Some(prefix) = prefix(thing) {
            add_bearer(self.ids.entry(format!("{prefix}:{}", fold(id))).or_default(), thing);
        }
        let stem = playbook.document_of(thing).map(|index| {
            let path = &playbook.document(index).content_path;
            let file = path.rsplit('/').next().unwrap_or(path);
            file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
        });
        let stem = stem.filter(|stem| stem != "index");
        for name in std::iter::once(title).chain(aliases.iter().map(String::as_str)).chain(stem.as_deref()) {
            let name = fold(name);
            if !name.is_empty() {
                add_bearer(self.others.entry(name).or_default(), thing);
            }
        }
    }

    /// What a name finds: by id first, then by title, alias or file name.
    #[must_use]
    pub fn find(&self, name: &str) -> Found<'_> {
        let key = match name.split_once(':') {
            Some((kind, id)) if KINDS.contains(&kind.trim()) => format!("{}:{}", kind.trim(), fold(id)),
            _ => fold(name),
        };
        // A title may have a colon of its own.
        let things = self.ids.get(&key).or_else(|| self.others.get(&key)).or_else(|| self.others.get(&fold(name)));
        match things.map_or(&[][..], Vec::as_slice) {
            [] => Found::None,
            [thing] => Found::One(thing),
            things => Found::Several(things),
        }
    }

    /// The name that was meant by one that finds nothing.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Option<String> {
        let candidates = self.candidates.get_or_init(|| {
            let ids = self.ids.keys().filter(|id| !id.contains(':'));
            ids.chain(self.others.keys()).cloned().collect()
        });
        // Behind the wrong kind, the name may be right.
        let bare = name.split_once(':').filter(|(kind, _)| KINDS.contains(&kind.trim())).map(|(_, name)| name);
        if let Some(Found::One(thing)) = bare.map(|bare| self.find(bare)) {
            return unmistakable_name(thing);
        }
        candidates.nearest(&fold(bare.unwrap_or(name))).map(str::to_owned)
    }

    /// A way to write a link to the thing that cannot be mistaken.
    #[must_use]
    pub fn unmistakable(thing: &Thing) -> Option<String> {
        unmistakable_name(thing).map(|name| format!("[[{name}]]"))
    }

    /// The document at a path below the content folder, or of the folder there.
    #[must_use]
    pub fn document_at(&self, path: &str) -> Option<DocumentIndex> {
        self.paths.get(path).or_else(|| self.paths.get(&format!("{path}.md"))).copied()
    }

    /// The file in a folder that was meant by a name.
    #[must_use]
    pub fn nearest_file(&self, folder: &str, name: &str) -> Option<&str> {
        let files = self.files.get_or_init(|| {
            let mut files: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
            for path in self.paths.keys().chain(&self.assets) {
                let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
                files.entry(folder).or_default().insert(name);
            }
            files.into_iter().map(|(folder, names)| (folder.to_owned(), names.into_iter().collect())).collect()
        });
        files.get(folder)?.nearest(name)
    }
}

fn add_bearer(bearers: &mut Bearers, thing: &Thing) {
    if let Err(at) = bearers.binary_search(thing) {
        if bearers.is_empty() {
            bearers.reserve_exact(1);
        }
        bearers.insert(at, thing.clone());
    }
}

/// What stands in a link to the thing that cannot be mistaken.
fn unmistakable_name(thing: &Thing) -> Option<String> {
    if let Thing::Criterion(id) = thing {
        return Some(format!("#{}", id.number()));
    }
    Some(format!("{}:{}", prefix(thing)?, thing.id()?))
}

/// The words that may stand before a colon in a link.
const KINDS: &[&str] = &["account", "opportunity", "competitor", "partner", "person", "page"];

fn prefix(thing: &Thing) -> Option<&'static str> {
    Some(match thing {
        Thing::Account(_) => "account",
        Thing::Opportunity(..) => "opportunity",
        Thing::Competitor(_) => "competitor",
        Thing::Partner(_) => "partner",
        Thing::Person(_) => "person",
        Thing::Page(_) => "page",
        Thing::Criterion(_) => return None,
    })
}

/// A name as it is compared. A page's id keeps its slashes.
fn fold(name: &str) -> String {
    name.split('/').map(slug).collect::<Vec<_>>().join("/")
}
