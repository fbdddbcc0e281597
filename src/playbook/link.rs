//! Things, and the links between them, resolved both ways.

use super::anchors::Anchors;
use super::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId, TeamMemberId};
use super::model::{DocumentIndex, Playbook};
use super::names::{Found, Names};
use super::reference::{self, OwnedReference};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
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

struct Resolver<'a> {
    playbook: &'a Playbook,
    names: &'a Names,
    anchors: &'a Anchors<'a>,
    document: &'a Document,
    index: DocumentIndex,
}

/// The most ways of writing a link that are offered.
const MOST_WAYS: usize = 6;

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
                let mut ways = things.iter().filter_map(Names::unmistakable).take(MOST_WAYS).collect::<Vec<_>>();
                if things.len() > MOST_WAYS {
                    ways.push("…".to_owned());
                }
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
                // What stands behind a `#` is not a part of the name.
                let whole = anchor.is_none().then(|| Place::new(&self.document.file, link.target_span));
                let whole =
                    whole.filter(|place| self.document.file.text.get(place.span.start..place.span.end) == Some(name));
                Err(Box::new(match (self.names.nearest(name), whole) {
                    (Some(near), Some(place)) => problem.help(format!("did you mean `[[{near}]]`?")).patch(place, near),
                    (Some(near), None) => problem.help(format!("did you mean `[[{near}]]`?")),
                    (None, _) => problem.help("a link in double brackets takes the id, title or alias of a document"),
                }))
            }
        }
    }

    fn criterion_or_here(&self, link: &Link, anchor: &str) -> Outcome {
        let criterion = self.playbook.methodology.index_of(WordSet::Criterion, anchor).map(CriterionId::from_index);
        let is_number = anchor.bytes().all(|b| b.is_ascii_digit());
        if let Some(criterion) = criterion.filter(|_| is_number || !self.anchors.has(self.index, anchor)) {
            return Ok(Target::Thing(Thing::Criterion(criterion), None));
        }
        if is_number {
            let count = self.playbook.methodology.criteria.len();
            return Err(Box::new(
                self.problem(
                    &codes::reference::BROKEN_LINK,
                    link,
                    format!("there is no criterion `#{}`", shortened(anchor)),
                )
                .help(format!("the criteria are numbered from 1 to {count}")),
            ));
        }
        self.here(link, anchor)
    }

    fn here(&self, link: &Link, anchor: &str) -> Outcome {
        if anchor.is_empty() || self.anchors.has(self.index, anchor) {
            return Ok(Target::Here(anchor.to_owned()));
        }
        Err(Box::new(self.broken_anchor(link, anchor, self.index)))
    }

    fn broken_anchor(&self, link: &Link, anchor: &str, index: DocumentIndex) -> Diagnostic {
        let document = self.playbook.document(index);
        let problem = self.problem(
            &codes::reference::BROKEN_ANCHOR,
            link,
            format!("{} has no heading `#{}`", document.file.path, shortened(anchor)),
        );
        if let Some(near) = self.anchors.nearest(index, anchor) {
            return problem.help(format!("did you mean `#{near}`?"));
        }
        let headings = document.body.headings.iter().take(12).map(|heading| format!("#{}", shortened(&heading.id)));
        let headings = headings.collect::<Vec<_>>();
        problem.help(if headings.is_empty() {
            "that document has no headings".to_owned()
        } else {
            format!("its headings are: {}", headings.join(", "))
        })
    }

    /// A thing, at a part, a player or a heading of it.
    fn at_anchor(&self, link: &Link, thing: Thing, anchor: Option<&str>) -> Outcome {
        let Some(anchor) = anchor else { return Ok(Target::Thing(thing, None)) };
        if let Thing::Opportunity(id, OpportunityPart::Overview) = &thing {
            if let Some(part) = OpportunityPart::named(anchor) {
                return Ok(Target::Thing(Thing::Opportunity(id.clone(), part), None));
            }
            if self.anchors.has_player(id, anchor) {
                let players = Thing::Opportunity(id.clone(), OpportunityPart::Players);
                return Ok(Target::Thing(players, Some(player_anchor(anchor))));
            }
        }
        match self.playbook.document_of(&thing) {
            Some(index) if index == self.index => self.here(link, anchor),
            Some(index) => {
                if self.anchors.has(index, anchor) {
                    Ok(Target::Thing(thing, Some(anchor.to_owned())))
                } else {
                    Err(Box::new(self.broken_anchor(link, anchor, index)))
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
            return if self.anchors.has(index, &anchor) {
                // Pages that show several bodies give their anchors a prefix.
                let shares_page =
                    matches!(thing, Thing::Opportunity(_, OpportunityPart::Reviews | OpportunityPart::Assessment));
                Ok(Target::Thing(thing, Some(anchor).filter(|_| !shares_page)))
            } else {
                Err(Box::new(self.broken_anchor(link, &anchor, index)))
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
        match self.names.nearest_file(folder, name) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem.help(format!(
                "paths are looked up from the folder of this document; it would be content/{}",
                shortened(path)
            )),
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
