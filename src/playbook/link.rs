//! Things, and the links between them, resolved both ways.

use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use super::model::{DocumentIndex, Playbook};
use super::names::{Found, Names};
use super::reference::OwnedReference;
use crate::diagnostics::{Diagnostic, Place, codes, nearest};
use crate::methodology::CriterionId;
use crate::schema::{RefKind, Vocabulary, WordSet, shortened};
use crate::source::Document;
use crate::source::markdown::{Link, LinkKind, is_safe_url};
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, BTreeSet};

/// A thing that has a page, or a place on one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An account.
    Account(AccountId),
    /// An opportunity, or one of its parts.
    Opportunity(OpportunityId, OpportunityPart),
    /// A competitor.
    Competitor(CompetitorId),
    /// A partner.
    Partner(PartnerId),
    /// One of us.
    Person(TeamMemberId),
    /// A page, by its id.
    Page(String),
    /// A criterion of the methodology.
    Criterion(CriterionId),
}

/// The parts of an opportunity that have pages of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpportunityPart {
    /// The plan on a page.
    Overview,
    /// The assessment.
    Assessment,
    /// The key players.
    Players,
    /// The plan.
    Plan,
    /// The reviews; shown with all others.
    Reviews,
    /// The brief.
    Brief,
}

impl OpportunityPart {
    /// The part that a link's `#…` names.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "overview" => Self::Overview,
            "assessment" => Self::Assessment,
            "players" | "key-players" => Self::Players,
            "plan" => Self::Plan,
            "reviews" => Self::Reviews,
            "brief" => Self::Brief,
            _ => return None,
        })
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A thing of the playbook, perhaps at an anchor of its page.
    Thing(Thing, Option<String>),
    /// An anchor in the same document.
    Here(String),
    /// A file of the content folder, by its path below it.
    Asset(String),
    /// Somewhere on the web, or a mail address.
    Web(String),
}

/// What names a thing: for each thing, those that name it, each once, in order.
pub type Backlinks = BTreeMap<Thing, Vec<Thing>>;

/// Resolves every link of every body, reports those that lead nowhere, and notes who names whom.
pub fn resolve(playbook: &mut Playbook, references: &[Vec<OwnedReference>], problems: &mut Vec<Diagnostic>) {
    let names = Names::of(playbook);
    let mut targets = Vec::with_capacity(playbook.documents.len());
    for (i, document) in playbook.documents.iter().enumerate() {
        let resolver = Resolver { playbook, names: &names, document, index: DocumentIndex(i) };
        let resolved = document.body.links.iter().map(|link| match resolver.target(link) {
            Ok(target) => Some(target),
            Err(problem) => {
                problems.push(*problem);
                None
            }
        });
        targets.push(resolved.collect::<Vec<_>>());
    }
    playbook.link_targets = targets;
    playbook.backlinks = backlinks(playbook, references);
}

fn backlinks(playbook: &Playbook, references: &[Vec<OwnedReference>]) -> Backlinks {
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
                RefKind::TeamMember => Thing::Person(TeamMemberId::new(id)),
                RefKind::Player | RefKind::Insight | RefKind::Objective | RefKind::Action | RefKind::Milestone => {
                    return None;
                }
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

struct Resolver<'a> {
    playbook: &'a Playbook,
    names: &'a Names,
    document: &'a Document,
    index: DocumentIndex,
}

type Outcome = Result<Target, Box<Diagnostic>>;

impl Resolver<'_> {
    fn target(&self, link: &Link) -> Outcome {
        match link.kind {
            LinkKind::Wiki => self.wiki(link),
            LinkKind::Markdown | LinkKind::Image => self.markdown(link),
        }
    }

    fn problem(&self, rule: &'static crate::diagnostics::Rule, link: &Link, message: String) -> Diagnostic {
        Diagnostic::new(rule, Place::new(&self.document.file, link.target_span), message)
    }

    /// `[[name]]`, `[[kind:name]]`, `[[name#place]]`, `[[#5]]`.
    fn wiki(&self, link: &Link) -> Outcome {
        let (name, anchor) = link.target.split_once('#').map_or((link.target.as_str(), None), |(n, a)| (n, Some(a)));
        let (name, anchor) = (name.trim(), anchor.map(str::trim).filter(|a| !a.is_empty()));
        if name.is_empty() {
            return self.criterion_or_here(link, anchor.unwrap_or_default());
        }
        match self.names.find(name) {
            Found::One(thing) => self.at_anchor(link, thing.clone(), anchor),
            Found::Several(things) => {
                let ways = things.iter().filter_map(Names::unmistakable).collect::<Vec<_>>();
                Err(Box::new(
                    self.problem(
                        &codes::reference::AMBIGUOUS_LINK,
                        link,
                        format!("`{}` could mean {} different documents", shortened(name), things.len()),
                    )
                    .help(format!("write one of: {}", ways.join(", "))),
                ))
            }
            Found::None if name.contains(['/', '.']) => self.markdown(link),
            Found::None => {
                let problem = self.problem(
                    &codes::reference::BROKEN_LINK,
                    link,
                    format!("nothing in the playbook is called `{}`", shortened(name)),
                );
                Err(Box::new(match self.names.nearest(name) {
                    Some(near) => problem.help(format!("did you mean `[[{near}]]`?")),
                    None => problem.help("a link in double brackets takes the id, title or alias of a document"),
                }))
            }
        }
    }

    fn criterion_or_here(&self, link: &Link, anchor: &str) -> Outcome {
        let criterion = self.playbook.methodology.index_of(WordSet::Criterion, anchor).map(CriterionId::from_index);
        let is_number = anchor.bytes().all(|b| b.is_ascii_digit());
        if let Some(criterion) = criterion.filter(|_| is_number || !self.document.has_anchor(anchor)) {
            return Ok(Target::Thing(Thing::Criterion(criterion), None));
        }
        if is_number {
            let count = self.playbook.methodology.criteria.len();
            return Err(Box::new(
                self.problem(&codes::reference::BROKEN_LINK, link, format!("there is no criterion `#{anchor}`"))
                    .help(format!("the criteria are numbered from 1 to {count}")),
            ));
        }
        self.here(link, anchor)
    }

    fn here(&self, link: &Link, anchor: &str) -> Outcome {
        if anchor.is_empty() || self.document.has_anchor(anchor) {
            return Ok(Target::Here(anchor.to_owned()));
        }
        Err(Box::new(self.broken_anchor(link, anchor, self.document)))
    }

    fn broken_anchor(&self, link: &Link, anchor: &str, document: &Document) -> Diagnostic {
        let problem = self.problem(
            &codes::reference::BROKEN_ANCHOR,
            link,
            format!("{} has no heading `#{}`", document.file.path, shortened(anchor)),
        );
        let ids = document.body.headings.iter().map(|h| h.id.as_str());
        match nearest(anchor, ids.clone()) {
            Some(near) => problem.help(format!("did you mean `#{near}`?")),
            None => {
                let ids = ids.take(12).map(|id| format!("#{id}")).collect::<Vec<_>>();
                problem.help(if ids.is_empty() {
                    "that document has no headings".to_owned()
                } else {
                    format!("its headings are: {}", ids.join(", "))
                })
            }
        }
    }

    /// A thing, at a part, a player or a heading of it.
    fn at_anchor(&self, link: &Link, thing: Thing, anchor: Option<&str>) -> Outcome {
        let Some(anchor) = anchor else { return Ok(Target::Thing(thing, None)) };
        if let Thing::Opportunity(id, OpportunityPart::Overview) = &thing {
            if let Some(part) = OpportunityPart::named(anchor) {
                return Ok(Target::Thing(Thing::Opportunity(id.clone(), part), None));
            }
            let opportunity = self.playbook.opportunities.get(id);
            if opportunity.is_some_and(|o| o.players.iter().any(|p| p.player_id().as_str() == anchor)) {
                let players = Thing::Opportunity(id.clone(), OpportunityPart::Players);
                return Ok(Target::Thing(players, Some(player_anchor(anchor))));
            }
        }
        match self.playbook.document_of(&thing) {
            Some(index) if index == self.index => self.here(link, anchor),
            Some(index) => {
                let document = self.playbook.document(index);
                if document.has_anchor(anchor) {
                    Ok(Target::Thing(thing, Some(anchor.to_owned())))
                } else {
                    Err(Box::new(self.broken_anchor(link, anchor, document)))
                }
            }
            None => Ok(Target::Thing(thing, None)),
        }
    }

    /// `[label](target)` and `![alt](target)`.
    fn markdown(&self, link: &Link) -> Outcome {
        let target = link.target.trim();
        if let Some(anchor) = target.strip_prefix('#') {
            return self.here(link, &decoded(anchor));
        }
        if target.is_empty() {
            return Ok(Target::Here(String::new()));
        }
        if !is_safe_url(target) {
            return Err(Box::new(
                self.problem(
                    &codes::reference::UNSAFE_LINK,
                    link,
                    format!("`{}` is not a safe address", shortened(target)),
                )
                .help("link to a page, a file, or an address that begins with https://, http:// or mailto:"),
            ));
        }
        if has_scheme(target) || target.starts_with("//") {
            return Ok(Target::Web(target.to_owned()));
        }
        let (path, anchor) = target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
        let path = decoded(path.split_once('?').map_or(path, |(path, _)| path));
        let anchor = anchor.map(decoded).filter(|anchor| !anchor.is_empty());
        let Some(path) = self.below_content(&path) else {
            return Err(Box::new(
                self.problem(
                    &codes::reference::LINK_OUTSIDE,
                    link,
                    format!("`{}` lies outside the content folder", shortened(target)),
                )
                .help("copy the file into the content folder, beside this document, and link to it there"),
            ));
        };
        if let Some(index) = self.names.document_at(&path) {
            let Some(thing) = self.playbook.things[index.0].clone() else {
                return Ok(Target::Here(String::new()));
            };
            let Some(anchor) = anchor else { return Ok(Target::Thing(thing, None)) };
            let document = self.playbook.document(index);
            return if document.has_anchor(&anchor) {
                // Pages that show several bodies give their anchors a prefix.
                let shares_page =
                    matches!(thing, Thing::Opportunity(_, OpportunityPart::Reviews | OpportunityPart::Assessment));
                Ok(Target::Thing(thing, Some(anchor).filter(|_| !shares_page)))
            } else {
                Err(Box::new(self.broken_anchor(link, &anchor, document)))
            };
        }
        if self.playbook.assets.contains_key(&path) {
            return Ok(Target::Asset(path));
        }
        Err(Box::new(self.missing_file(link, &path)))
    }

    fn missing_file(&self, link: &Link, path: &str) -> Diagnostic {
        let (rule, what) = match link.kind {
            LinkKind::Image => (&codes::reference::BROKEN_IMAGE, "image"),
            LinkKind::Markdown | LinkKind::Wiki => (&codes::reference::BROKEN_LINK, "file"),
        };
        let problem = self.problem(rule, link, format!("there is no {what} `{}`", shortened(path)));
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let siblings = self.names.files_in(self.playbook, folder);
        match nearest(name, siblings.iter().map(String::as_str)) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem
                .help(format!("paths are looked up from the folder of this document; it would be content/{path}")),
        }
    }

    /// A path as it lies below the content folder; `None` when it leaves it.
    fn below_content(&self, path: &str) -> Option<String> {
        let folder = self.document.content_path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> =
            if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|p| !p.is_empty()).collect() };
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(parts.join("/"))
    }
}

/// The anchor of a key player's card. Anchors of our own begin with an underscore, which no
/// heading's does, so that they never meet.
#[must_use]
pub fn player_anchor(id: &str) -> String {
    format!("_player-{id}")
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn has_scheme(target: &str) -> bool {
    target.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}
