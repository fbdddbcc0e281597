//! One document to the entity it holds.

use super::entity::account::AccountFields;
use super::entity::assessment::Assessment;
use super::entity::competitor::CompetitorFields;
use super::entity::head::{Allowance, Head, Kind};
use super::entity::opportunity::{OpportunityFields, PlayersFields};
use super::entity::page::PageFields;
use super::entity::partner::PartnerFields;
use super::entity::plan::PlanFields;
use super::entity::review::ReviewFields;
use super::place::Placed;
use super::reference::OwnedReference;
use crate::diagnostics::{Diagnostic, Span, codes};
use crate::schema::{
    Date, Field, Fields, Lowering, Map, Node, Record, Reference, Slot, Spanned, Value, Vocabulary, Written, bad_id,
    is_id, parse_date, slug,
};
use crate::source::{Document, Reading};

/// What is kept of a front matter beside the entity in it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FrontFacts {
    /// Findings that may stand.
    pub allow: Vec<Allowance>,
    /// The bytes of the title.
    pub title: Option<Span>,
    /// The keys at the top that have a value, each with the bytes of it.
    pub sections: Vec<(&'static str, Span)>,
    /// Every date, whatever it is of.
    pub dates: Vec<Spanned<Date>>,
    /// What it names.
    pub references: Vec<OwnedReference>,
    /// What is wrong with its fields.
    pub problems: Vec<Diagnostic>,
    /// All of it as it was written, when pages show it as such.
    pub written: Option<Written>,
}

/// What a document holds, before anything is linked.
#[derive(Debug)]
pub struct Lowered {
    /// The id.
    pub id: Spanned<String>,
    /// The name readers see.
    pub title: String,
    /// Other names under which links find it.
    pub aliases: Vec<String>,
    /// What is kept of the front matter beside the entity.
    pub front: FrontFacts,
    /// The entity.
    pub content: Content,
}

/// The entity in a document.
#[derive(Debug)]
pub enum Content {
    /// A customer.
    Account(AccountFields),
    /// A sale to be won.
    Opportunity(Box<OpportunityFields>),
    /// Key players of an opportunity.
    Players(PlayersFields),
    /// A plan.
    Plan(PlanFields),
    /// An assessment, with the opportunity it names.
    Assessment(Option<Spanned<super::entity::id::OpportunityId>>, Assessment),
    /// A competitor.
    Competitor(CompetitorFields),
    /// A partner.
    Partner(PartnerFields),
    /// A review.
    Review(ReviewFields),
    /// Free text.
    Page(PageFields),
}

impl Content {
    /// Whether it belongs to an opportunity that is another document.
    pub const fn is_part(&self) -> bool {
        matches!(self, Self::Players(_) | Self::Plan(_) | Self::Assessment(..) | Self::Review(_))
    }

    /// The references that the entity holds.
    fn references(&self) -> Vec<Reference<'_>> {
        let mut out = Vec::new();
        match self {
            Self::Account(fields) => fields.record_references(&mut out),
            Self::Opportunity(fields) => fields.record_references(&mut out),
            Self::Players(fields) => fields.record_references(&mut out),
            Self::Plan(fields) => fields.record_references(&mut out),
            Self::Assessment(opportunity, assessment) => {
                opportunity.references(&mut out);
                assessment.references(&mut out);
            }
            Self::Competitor(fields) => fields.record_references(&mut out),
            Self::Partner(fields) => fields.record_references(&mut out),
            Self::Review(fields) => fields.record_references(&mut out),
            Self::Page(fields) => fields.record_references(&mut out),
        }
        out
    }
}

/// Reads the entity that a document holds.
#[must_use]
pub fn lower(reading: &Reading, placed: &Placed, vocabulary: &dyn Vocabulary) -> Lowered {
    let Reading { document, front } = reading;
    let mut cx = Lowering { is_whole: front.is_whole, ..Lowering::new(&document.file, vocabulary) };
    let mut fields = Fields::new(&front.map, document.front_span);
    let head = Head::lower_fields(&mut fields, &mut cx);
    let kind = head.kind.map(|kind| kind.value).or(placed.kind).unwrap_or_else(|| {
        if front.map.entries.iter().any(|entry| !is_page_key(&entry.key.text)) {
            let kinds = Kind::ALL.iter().map(|kind| kind.slug()).collect::<Vec<_>>().join(", ");
            let problem = cx
                .problem(
                    &codes::document::identity::UNKNOWN_KIND,
                    first_line(document),
                    "the folder does not tell what kind of document this is",
                )
                .help(format!("add a line `kind: …` with one of: {kinds}"))
                .help("or move the file to a folder that tells, such as accounts/ or opportunities/");
            cx.report(problem);
        }
        Kind::Page
    });
    let id = id_of(&head, placed, document, &mut cx);
    let content = content_of(kind, reading, &mut fields, &mut cx);
    let sections = fields.sections();
    // Of a document whose kind is not known, every key would be unknown as well.
    if head.kind.is_some() || placed.kind.is_some() {
        fields.finish(what(kind), &mut cx);
    }
    let title = head
        .title
        .as_ref()
        .map(|title| title.value.clone())
        .filter(|title| !title.is_empty())
        .or_else(|| document.body.headings.iter().find(|h| h.level == 1).map(|h| h.text.clone()))
        .unwrap_or_else(|| name_of(&id.value));
    let aliases = head.aliases.into_iter().map(|alias| alias.value).collect();
    let front = FrontFacts {
        allow: head.allow,
        title: head.title.map(|title| title.span),
        sections,
        dates: dates(&front.map),
        references: owned(&content),
        problems: cx.diagnostics,
        written: None,
    };
    Lowered { id, title, aliases, front, content }
}

/// The references of an entity, to be kept.
fn owned(content: &Content) -> Vec<OwnedReference> {
    let in_assessment = matches!(content, Content::Assessment(..) | Content::Opportunity(_));
    let references = content.references().into_iter();
    references.map(|r| OwnedReference { kind: r.kind, id: r.id.into(), span: r.span, in_assessment }).collect()
}

/// Every date of a front matter.
fn dates(front: &Map) -> Vec<Spanned<Date>> {
    fn look(node: &Node, found: &mut Vec<Spanned<Date>>) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(scalar) => {
                found.extend(parse_date(&scalar.text).ok().map(|date| Spanned::new(date, node.span)));
            }
            Value::List(items) => items.iter().for_each(|item| look(item, found)),
            Value::Map(map) => map.entries.iter().for_each(|entry| look(&entry.value, found)),
        }
    }
    let mut found = Vec::new();
    for entry in &front.entries {
        look(&entry.value, &mut found);
    }
    found
}

fn content_of(kind: Kind, reading: &Reading, fields: &mut Fields<'_>, cx: &mut Lowering<'_>) -> Content {
    let Reading { document, front } = reading;
    match kind {
        Kind::Account => Content::Account(AccountFields::lower_fields(fields, cx)),
        Kind::Opportunity => Content::Opportunity(Box::new(OpportunityFields::lower_fields(fields, cx))),
        Kind::Players => Content::Players(PlayersFields::lower_fields(fields, cx)),
        Kind::Plan => Content::Plan(PlanFields::lower_fields(fields, cx)),
        Kind::Assessment => {
            let opportunity = Slot::fill(fields.take("opportunity"), cx);
            let mut assessment = Assessment::lower_fields(&front.map, fields, cx);
            assessment.date = assessment.date.or_else(|| date_in_name(document));
            fields.allow_others();
            Content::Assessment(opportunity, assessment)
        }
        Kind::Competitor => Content::Competitor(CompetitorFields::lower_fields(fields, cx)),
        Kind::Partner => Content::Partner(PartnerFields::lower_fields(fields, cx)),
        Kind::Review => {
            let mut review = ReviewFields::lower_fields(fields, cx);
            review.date = review.date.or_else(|| date_in_name(document));
            Content::Review(review)
        }
        Kind::Page => Content::Page(PageFields::lower_fields(fields, cx)),
    }
}

fn is_page_key(key: &str) -> bool {
    Head::fields().iter().chain(&PageFields::fields()).any(|field| field.key == key)
}

const fn what(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "an account",
        Kind::Opportunity => "an opportunity",
        Kind::Players => "a key-player map",
        Kind::Plan => "a plan",
        Kind::Assessment => "an assessment",
        Kind::Competitor => "a competitor",
        Kind::Partner => "a partner",
        Kind::Review => "a review",
        Kind::Page => "a page",
    }
}

fn id_of(head: &Head, placed: &Placed, document: &Document, cx: &mut Lowering<'_>) -> Spanned<String> {
    if let Some(given) = &head.id {
        if is_id(given) {
            return given.clone();
        }
        cx.report(bad_id(given, cx.place(given.span)));
        let made = slug(given);
        if is_id(&made) {
            return Spanned::new(made, given.span);
        }
    }
    if !is_id(&placed.id) {
        let reason = if placed.id.is_empty() { "has no letter or digit" } else { "is too long" };
        let problem = cx
            .problem(
                &codes::document::identity::BAD_ID,
                first_line(document),
                format!("the file's name {reason} to make an id of"),
            )
            .help("give it another name, or add a line `id: …`");
        cx.report(problem);
        return Spanned::new("unnamed".to_owned(), first_line(document));
    }
    Spanned::new(placed.id.clone(), first_line(document))
}

/// The file's name as a date: `assessments/2026-05-01.md`.
fn date_in_name(document: &Document) -> Field<Date> {
    let file = document.content_path.rsplit('/').next()?;
    let name = file.get(..10)?;
    parse_date(name).ok().map(|date| Spanned::new(date, Span::at(0)))
}

fn first_line(document: &Document) -> Span {
    let text = &document.file.text;
    Span::new(0, text.find(['\r', '\n']).unwrap_or(text.len()))
}

/// A name for readers made from an id: `acme-crm` is "Acme crm".
fn name_of(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
