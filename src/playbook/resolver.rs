//! Where one link of a document leads.

use super::anchors::Anchors;
use super::model::{DocumentIndex, Playbook};
use super::names::{Found, Names};
use super::thing::{OpportunityPart, Thing, player_anchor};
use crate::diagnostics::{Diagnostic, Place, Rule, codes};
use crate::methodology::CriterionId;
use crate::schema::{Vocabulary, WordSet, shortened};
use crate::source::Document;
use crate::source::markdown::{Link, LinkKind, is_safe_url};
use percent_encoding::percent_decode_str;

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

pub(super) struct Resolver<'a> {
    pub playbook: &'a Playbook,
    pub names: &'a Names,
    pub anchors: &'a Anchors<'a>,
    pub document: &'a Document,
    pub index: DocumentIndex,
}

/// The most ways of writing a link that are offered.
const MOST_WAYS: usize = 6;

type Outcome = Result<Target, Box<Diagnostic>>;

impl Resolver<'_> {
    /// Where a link leads that names a whole document: the usual case, in which nothing has to be
    /// looked up inside documents, and which many threads can tell at once.
    pub fn whole(&self, link: &Link) -> Option<Target> {
        let name = link.target.trim();
        match self.names.find(name) {
            Found::One(thing) if link.kind == LinkKind::Wiki && !name.contains('#') => {
                Some(Target::Thing(thing.clone(), None))
            }
            _ => None,
        }
    }

    /// Where a link leads, or what is wrong with it.
    pub fn target(&self, link: &Link) -> Outcome {
        match link.kind {
            LinkKind::Wiki => self.wiki(link),
            LinkKind::Markdown | LinkKind::Image => self.markdown(link),
        }
    }

    fn problem(&self, rule: &'static Rule, link: &Link, message: String) -> Diagnostic {
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
                let whole = whole
                    .filter(|place| self.document.file.text.get(place.span.start()..place.span.end()) == Some(name));
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
