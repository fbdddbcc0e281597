//! The text of a new document: what it must hold, and what it may hold as comments.
//!
//! The skeletons say in an order of their own what is worth saying; every key that they leave out
//! is added from the declarations of the records, so no key can be missing.

use super::place::Draft;
use crate::cli::slots::filled;
use crate::methodology::{CriterionId, Methodology};
use crate::playbook::Playbook;
use crate::playbook::entity::account::AccountFields;
use crate::playbook::entity::competitor::CompetitorFields;
use crate::playbook::entity::head::Kind;
use crate::playbook::entity::opportunity::{OpportunityFields, PlayersFields};
use crate::playbook::entity::page::PageFields;
use crate::playbook::entity::partner::PartnerFields;
use crate::playbook::entity::plan::PlanFields;
use crate::playbook::entity::review::ReviewFields;
use crate::schema::{Date, FieldDoc, Record, Shape, Vocabulary};

/// The text of a new document.
pub fn text(draft: &Draft, playbook: &Playbook, today: Date) -> String {
    let methodology = &playbook.methodology;
    let stages: Vec<&str> = methodology.stages.iter().map(|stage| stage.slug.as_str()).collect();
    let skeleton = skeleton(draft.kind);
    let (aims, aimed_at) = aims(methodology);
    let slots: [(&str, &str); 13] = [
        ("ID", &draft.id),
        ("MEMBER", playbook.team.keys().next().map_or("your-id", |id| id.as_str())),
        ("STAGE", stages.first().copied().unwrap_or_default()),
        ("STAGES", &stages.join(", ")),
        ("CRITERIA", &criteria(playbook)),
        ("PARTIES", &parties(draft, playbook)),
        ("LINE", &methodology.rating_line("+???????????????????")),
        ("GATES", &gates(methodology)),
        ("AIMS", &aims),
        ("AIMED_AT", &aimed_at),
        ("EVENT", &number(methodology, "compelling-event")),
        ("VALUE", &number(methodology, "unique-business-value")),
        ("MORE", &more(draft.kind, skeleton)),
    ];
    format!("---\n{}{}", head(draft), filled(skeleton, today, &slots))
}

/// The lines that say what the document is.
fn head(draft: &Draft) -> String {
    let title = draft.title.as_ref().map(|title| format!("title: {}\n", quoted(title)));
    let account = draft.account.as_ref().map(|account| format!("account: {}\n", id(account)));
    let opportunity = draft.opportunity.as_ref().map(|opportunity| format!("opportunity: {}\n", id(opportunity)));
    [title, account, opportunity].into_iter().flatten().collect()
}

/// An id as it is, unless YAML would take the word for nothing at all.
fn id(id: &str) -> String {
    if id.eq_ignore_ascii_case("null") { quoted(id) } else { id.to_owned() }
}

/// A text in quotes, as YAML takes it whatever is in it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // Only what YAML takes as it is; a name has neither line breaks nor tabs here.
            '\u{2028}' | '\u{2029}' | '\u{feff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

const fn skeleton(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => include_str!("skeletons/account.md"),
        Kind::Opportunity => include_str!("skeletons/opportunity.md"),
        Kind::Players => include_str!("skeletons/players.md"),
        Kind::Plan => include_str!("skeletons/plan.md"),
        Kind::Assessment => include_str!("skeletons/assessment.md"),
        Kind::Competitor => include_str!("skeletons/competitor.md"),
        Kind::Partner => include_str!("skeletons/partner.md"),
        Kind::Review => include_str!("skeletons/review.md"),
        Kind::Page => include_str!("skeletons/page.md"),
    }
}

fn fields(kind: Kind) -> Vec<FieldDoc> {
    match kind {
        Kind::Account => AccountFields::fields(),
        Kind::Opportunity => OpportunityFields::fields(),
        Kind::Players => PlayersFields::fields(),
        Kind::Plan => PlanFields::fields(),
        Kind::Competitor => CompetitorFields::fields(),
        Kind::Partner => PartnerFields::fields(),
        Kind::Review => ReviewFields::fields(),
        Kind::Page => PageFields::fields(),
        // Its keys are the parties and the criteria.
        Kind::Assessment => Vec::new(),
    }
}

/// The keys that the skeleton leaves out, as comments, each with what it means.
fn more(kind: Kind, skeleton: &str) -> String {
    let left_out = fields(kind).into_iter().filter(|field| !is_in(skeleton, field.key) && !is_in_head(field.key));
    let lines: Vec<String> = left_out
        .map(|field| {
            let doc = field.doc.lines().map(str::trim).collect::<Vec<_>>().join(" ");
            let inner = if let Shape::List(inner) = &field.shape { inner } else { &field.shape };
            match inner {
                // An id of nothing would be an error once the line is put to use.
                Shape::Reference(of) => format!("# {}:   # {doc} By id: {of}.\n", field.key),
                _ => format!("# {}: {}   # {doc}\n", field.key, field.shape.example()),
            }
        })
        .collect();
    if lines.is_empty() { String::new() } else { format!("\n## Also:\n{}", lines.concat()) }
}

fn is_in(skeleton: &str, key: &str) -> bool {
    skeleton.lines().any(|line| {
        let line = line.strip_prefix("# ").unwrap_or(line);
        line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'))
    })
}

fn is_in_head(key: &str) -> bool {
    matches!(key, "account" | "opportunity")
}

/// The criteria in the order of their signs, as comments.
fn criteria(playbook: &Playbook) -> String {
    let methodology = &playbook.methodology;
    let mut lines = Vec::new();
    for (index, question) in methodology.questions.iter().enumerate() {
        let criteria =
            methodology.criteria_of(index).map(|(id, criterion)| format!("{} {}", id.number(), criterion.title));
        lines.push(format!("##   {}\n##     {}", question.title, criteria.collect::<Vec<_>>().join(" · ")));
    }
    lines.join("\n")
}

/// The number of the criterion that a name of the built-in methodology means; of the first where there is none.
fn number(methodology: &Methodology, name: &str) -> String {
    methodology.criterion_for(name).map_or(1, |id| id.number()).to_string()
}

/// Answers to the first two gate questions, as comments; nothing where none is asked.
fn gates(methodology: &Methodology) -> String {
    let answers =
        ["yes              # yes, no or in_progress", "{answer: in_progress, note: Liis Tamm asks who it would be}"];
    let questions = methodology.gate_questions().map(|(_, _, question)| question.slug.as_str());
    questions.zip(answers).map(|(question, answer)| format!("#   {question}: {answer}\n")).collect()
}

/// What a first action may be about, by number and by title: the money and the reason to act.
fn aims(methodology: &Methodology) -> (String, String) {
    let mut ids = ["access-to-funds", "compelling-event"]
        .into_iter()
        .filter_map(|name| methodology.criterion_for(name))
        .collect::<Vec<_>>();
    ids.dedup();
    if ids.is_empty() {
        ids.push(CriterionId::from_index(0));
    }
    let numbers = ids.iter().map(|id| id.number().to_string()).collect::<Vec<_>>();
    let titles = ids.iter().map(|id| methodology.criterion(*id).title.to_lowercase()).collect::<Vec<_>>();
    (numbers.join(", "), titles.join(", "))
}

/// A line of signs for us and for each competitor, nothing rated yet.
fn parties(draft: &Draft, playbook: &Playbook) -> String {
    let signs = playbook.methodology.rating_line(".");
    let opportunity = playbook.opportunities.values().find(|opportunity| opportunity.id.as_str() == draft.id);
    let competitors = opportunity.iter().flat_map(|opportunity| &opportunity.fields.competitors);
    let ids = competitors.filter_map(|competitor| Some(competitor.competitor.as_ref()?.as_str().to_owned()));
    let parties: Vec<String> = std::iter::once("us".to_owned()).chain(ids).collect();
    let width = parties.iter().map(|party| party.chars().count()).max().unwrap_or_default() + 1;
    parties.iter().map(|party| format!("{:<width$} {signs}\n", format!("{party}:"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_have_an_example_of_their_own() {
        for kind in Kind::ALL {
            for field in fields(*kind) {
                let shape = match &field.shape {
                    Shape::List(inner) => inner,
                    shape => shape,
                };
                let explains_itself = !matches!(shape, Shape::Record(_) | Shape::Names(_));
                assert!(explains_itself || is_in(skeleton(*kind), field.key), "{}: {}", kind.slug(), field.key);
            }
        }
    }
}
