//! Where a new document goes, under which id, and of what it is a part.

use super::Stop;
use crate::diagnostics::nearest;
use crate::playbook::entity::head::Kind;
use crate::playbook::entity::id::{AccountId, CompetitorId, OpportunityId, PartnerId};
use crate::playbook::{DocumentIndex, Opportunity, Playbook};
use crate::schema::{Date, slug};
use std::sync::Arc;

/// The most bytes of a file's name that are made from a title; every file system takes more.
const NAME: usize = 100;

/// What was asked for.
#[derive(Debug)]
pub struct Wish<'a> {
    /// The kind of document.
    pub kind: Kind,
    /// The name given.
    pub name: Option<&'a str>,
    /// The account given.
    pub account: Option<&'a str>,
    /// The opportunity given.
    pub opportunity: Option<&'a str>,
    /// The day.
    pub today: Date,
}

/// A document to be written.
#[derive(Debug, PartialEq, Eq)]
pub struct Draft {
    /// The kind of document.
    pub kind: Kind,
    /// The id; of a part, that of the opportunity.
    pub id: String,
    /// Where it goes, below the content folder.
    pub path: String,
    /// The title, if it is to have one.
    pub title: Option<String>,
    /// The account of an opportunity.
    pub account: Option<String>,
    /// The opportunity of a part, where the folder does not tell.
    pub opportunity: Option<String>,
}

/// Where the document goes.
pub fn draft(wish: &Wish<'_>, playbook: &Playbook) -> Result<Draft, Stop> {
    refuse_idle_options(wish)?;
    match wish.kind {
        Kind::Players | Kind::Plan | Kind::Assessment | Kind::Review => part(wish, playbook),
        Kind::Account | Kind::Opportunity | Kind::Competitor | Kind::Partner | Kind::Page => whole(wish, playbook),
    }
}

/// An option that changes nothing was meant for something else.
fn refuse_idle_options(wish: &Wish<'_>) -> Result<(), Stop> {
    let kind = wish.kind.slug();
    if wish.account.is_some() && wish.kind != Kind::Opportunity {
        return Err(Stop::usage(format!("--account is for an opportunity, not for {kind}")));
    }
    let is_part = matches!(wish.kind, Kind::Players | Kind::Plan | Kind::Assessment | Kind::Review);
    if wish.opportunity.is_some() && !is_part {
        return Err(Stop::usage(format!("--opportunity is for players, plan, assessment and review, not for {kind}")));
    }
    Ok(())
}

/// A document that stands for itself.
fn whole(wish: &Wish<'_>, playbook: &Playbook) -> Result<Draft, Stop> {
    let kind = wish.kind;
    let name = wish.name.ok_or_else(|| {
        Stop::usage("the name is missing").help(format!("such as: salesbook new {} \"…\"", kind.slug()))
    })?;
    let title = name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let title = title.collect::<Vec<_>>().join(" ");
    let id = id_of(&title)?;
    let path = match kind {
        Kind::Opportunity => format!("opportunities/{id}/index.md"),
        Kind::Account => format!("accounts/{id}.md"),
        Kind::Competitor => format!("competitors/{id}.md"),
        Kind::Partner => format!("partners/{id}.md"),
        _ => format!("pages/{id}.md"),
    };
    let taken = match kind {
        Kind::Opportunity => playbook.opportunities.get(&OpportunityId::new(&id)).map(|o| o.document),
        Kind::Account => playbook.accounts.get(&AccountId::new(&id)).and_then(|a| a.document),
        Kind::Competitor => playbook.competitors.get(&CompetitorId::new(&id)).and_then(|c| c.document),
        Kind::Partner => playbook.partners.get(&PartnerId::new(&id)).and_then(|p| p.document),
        _ => None,
    };
    if let Some(document) = taken {
        let file = path_of(playbook, document);
        return Err(
            Stop::usage(format!("the id `{id}` is taken: {file}")).help("choose another name, or open that file")
        );
    }
    let account = if kind == Kind::Opportunity { Some(account_of(wish, playbook)?) } else { None };
    Ok(Draft { kind, id, path, title: Some(title), account, opportunity: None })
}

/// A file's name made from a title. Nothing of a title can lead out of the folder, since only its
/// letters and digits are taken.
fn id_of(title: &str) -> Result<String, Stop> {
    let mut id = slug(title);
    id.truncate(id.floor_char_boundary(NAME));
    id.truncate(id.trim_end_matches('-').len());
    if id.is_empty() {
        return Err(Stop::usage("the name has no letter or digit to make a file's name of"));
    }
    if id == "index" {
        return Err(Stop::usage("`index` is the name of the page about a folder: choose another name"));
    }
    Ok(id)
}

/// The account of a new opportunity: the one given, else the only one there is.
fn account_of(wish: &Wish<'_>, playbook: &Playbook) -> Result<String, Stop> {
    let ids = || playbook.accounts.keys().map(AccountId::as_str);
    let Some(given) = wish.account else {
        let mut all = ids();
        return match (all.next(), all.next()) {
            (Some(only), None) => Ok(only.to_owned()),
            (None, _) => Err(Stop::usage("an opportunity is with an account, and there is none yet")
                .help("salesbook new account \"…\" makes one")),
            _ => Err(Stop::usage("an opportunity is with an account: say which with --account ID")
                .help(format!("there are: {}", ids().collect::<Vec<_>>().join(", ")))),
        };
    };
    if let Some(account) = playbook.accounts.get(&AccountId::new(given)) {
        return Ok(account.id.as_str().to_owned());
    }
    let stop = Stop::usage(format!("there is no account `{given}`"));
    Err(match nearest(given, ids()) {
        Some(near) => stop.help(format!("did you mean `{near}`?")),
        None => stop.help(format!("salesbook new account \"{given}\" makes it")),
    })
}

/// A document that is a part of an opportunity.
fn part(wish: &Wish<'_>, playbook: &Playbook) -> Result<Draft, Stop> {
    let kind = wish.kind;
    let opportunity = opportunity_of(wish, playbook)?;
    let id = opportunity.id.as_str().to_owned();
    let there = match kind {
        Kind::Plan => opportunity.plan.as_ref().map(|plan| plan.document),
        Kind::Players => opportunity.players_document.or(opportunity.players.first().map(|player| player.document)),
        _ => None,
    };
    if let Some(document) = there {
        let what = if kind == Kind::Plan { "a plan" } else { "key players" };
        return Err(Stop::usage(format!("{id} has {what} already: {}", path_of(playbook, document))));
    }
    let today = wish.today;
    let path = &playbook.document(opportunity.document).content_path;
    let folder = path.strip_suffix("/index.md");
    let path = match (folder, kind) {
        (Some(folder), Kind::Players) => format!("{folder}/players.md"),
        (Some(folder), Kind::Plan) => format!("{folder}/plan.md"),
        (Some(folder), Kind::Assessment) => format!("{folder}/assessments/{today}.md"),
        (Some(folder), _) => format!("{folder}/reviews/{today}.md"),
        (None, Kind::Players) => format!("players/{id}.md"),
        (None, Kind::Plan) => format!("plans/{id}.md"),
        (None, Kind::Assessment) => format!("assessments/{today}-{id}.md"),
        (None, _) => format!("reviews/{today}-{id}.md"),
    };
    let title = wish.name.filter(|_| wish.opportunity.is_some()).map(str::to_owned);
    let opportunity = folder.is_none().then(|| id.clone());
    Ok(Draft { kind, id, path, title, account: None, opportunity })
}

/// The opportunity that a part is for: by id, or by title.
fn opportunity_of<'p>(wish: &Wish<'_>, playbook: &'p Playbook) -> Result<&'p Opportunity, Stop> {
    let kind = wish.kind.slug();
    let Some(given) = wish.opportunity.or(wish.name) else {
        return Err(
            Stop::usage("say which opportunity it is for").help(format!("such as: salesbook new {kind} acme-crm"))
        );
    };
    let by_id = playbook.opportunities.get(&OpportunityId::new(given));
    let wanted = slug(given);
    let by_name = || playbook.opportunities.values().find(|o| o.id.as_str() == wanted || slug(&o.title) == wanted);
    by_id.or_else(by_name).map(Arc::as_ref).ok_or_else(|| {
        let stop = Stop::usage(format!("there is no opportunity `{given}`"));
        match nearest(given, playbook.opportunities.keys().map(OpportunityId::as_str)) {
            Some(near) => stop.help(format!("did you mean `{near}`?")),
            None => stop.help(format!("salesbook new opportunity \"{given}\" makes it")),
        }
    })
}

fn path_of(playbook: &Playbook, document: DocumentIndex) -> &str {
    &playbook.document(document).file.path
}
