//! The authoring reference: every kind of document, every record in it.

use super::record::{Explained, keys};
use super::write::{FRONT_MATTER, anchor, heading, line};
use crate::methodology::{GateQuestion, Methodology};
use crate::playbook::entity::account::AccountFields;
use crate::playbook::entity::assessment::{AssessmentHead, Evidence};
use crate::playbook::entity::competitor::CompetitorFields;
use crate::playbook::entity::head::{Head, Kind};
use crate::playbook::entity::opportunity::{OpportunityFields, PlayersFields};
use crate::playbook::entity::page::PageFields;
use crate::playbook::entity::partner::PartnerFields;
use crate::playbook::entity::plan::PlanFields;
use crate::playbook::entity::review::ReviewFields;
use crate::schema::{FieldDoc, Record, RecordDoc, RefKind, Shape};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The prose, with a line for each kind where its keys go.
const PROSE: &str = include_str!("authoring.md");

/// The order in which kinds take the records they are made of: those of which a key player, a plan
/// or an insight is the very subject come before the opportunity, which can hold them all.
const HOMES: &[Kind] = &[
    Kind::Account,
    Kind::Players,
    Kind::Plan,
    Kind::Assessment,
    Kind::Review,
    Kind::Competitor,
    Kind::Partner,
    Kind::Opportunity,
    Kind::Page,
];

/// The section on the keys of all kinds.
const EVERY_DOCUMENT: &str = "every-document";

/// The whole page.
pub(super) fn page() -> String {
    let mut sections = Sections::new();
    let mut text = String::new();
    for line in PROSE.lines() {
        match line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
            Some(place) => text.push_str(&sections.fill(place)),
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

/// The criteria as an assessment may name them.
fn criteria() -> String {
    let criteria = Methodology::embedded().criteria();
    criteria.map(|(id, criterion)| format!("{}. `{}`: {}\n", id.number(), criterion.slug, criterion.ask)).collect()
}

/// The test questions as a session's answers name them.
fn test_questions() -> String {
    let questions = &Methodology::embedded().test_questions;
    questions.iter().map(|question| format!("- `{}`: {}\n", question.slug, question.text)).collect()
}

/// The questions of the process gates, stage by stage, as an opportunity answers them.
fn gate_questions() -> String {
    let methodology = Methodology::embedded();
    let stages = methodology.stages.iter().filter(|stage| !stage.gate.is_empty());
    let line = |question: &GateQuestion| {
        let mandatory = if question.mandatory { " Mandatory." } else { "" };
        format!("  - `{}`: {}{mandatory}\n", question.slug, question.text)
    };
    stages.map(|s| format!("- {}\n{}", s.title, s.gate.iter().map(line).collect::<String>())).collect()
}

/// The keys of a kind's own.
fn record_of(kind: Kind) -> RecordDoc {
    match kind {
        Kind::Account => AccountFields::doc(),
        Kind::Opportunity => OpportunityFields::doc(),
        Kind::Players => PlayersFields::doc(),
        Kind::Plan => PlanFields::doc(),
        Kind::Assessment => {
            let mut doc = AssessmentHead::doc();
            let opportunity = FieldDoc {
                key: "opportunity",
                doc: "In a file of its own: the opportunity, where the folder does not tell.",
                shape: Shape::Reference(RefKind::Opportunity.what()),
                required: false,
            };
            doc.fields.insert(0, opportunity);
            doc
        }
        Kind::Competitor => CompetitorFields::doc(),
        Kind::Partner => PartnerFields::doc(),
        Kind::Review => ReviewFields::doc(),
        Kind::Page => PageFields::doc(),
    }
}

/// The sections of the page, while they are written.
struct Sections {
    /// The heading under which each record stands, by the record's name.
    headings: BTreeMap<&'static str, String>,
    /// The records that stand below each kind, in order.
    below: BTreeMap<&'static str, Vec<RecordDoc>>,
    explained: Explained,
}

impl Sections {
    fn new() -> Self {
        let mut sections = Self { headings: BTreeMap::new(), below: BTreeMap::new(), explained: Explained::default() };
        for kind in HOMES {
            sections.headings.insert(record_of(*kind).name, heading(kind.slug()));
        }
        let mut found = Vec::new();
        for field in Head::fields() {
            sections.descend(&field.shape, &mut found);
        }
        sections.below.insert(EVERY_DOCUMENT, found);
        for kind in HOMES {
            let mut found = Vec::new();
            if *kind == Kind::Assessment {
                sections.collect(Evidence::doc(), &mut found);
            }
            for field in record_of(*kind).fields {
                sections.descend(&field.shape, &mut found);
            }
            sections.below.insert(kind.slug(), found);
        }
        sections
    }

    /// Takes a record and those in it that no kind has taken yet.
    fn collect(&mut self, record: RecordDoc, found: &mut Vec<RecordDoc>) {
        if self.headings.contains_key(record.name) {
            return;
        }
        self.headings.insert(record.name, heading(record.what));
        found.push(record.clone());
        for field in &record.fields {
            self.descend(&field.shape, found);
        }
    }

    fn descend(&mut self, shape: &Shape, found: &mut Vec<RecordDoc>) {
        match shape {
            Shape::List(inner) | Shape::Names(inner) => self.descend(inner, found),
            Shape::Record(doc) => self.collect(doc(), found),
            _ => {}
        }
    }

    /// What goes to a place of the prose.
    fn fill(&mut self, place: &str) -> String {
        match place {
            "criteria" => criteria(),
            "test questions" => test_questions(),
            "gate questions" => gate_questions(),
            "keys: every document" => self.with_records(&Head::doc(), EVERY_DOCUMENT),
            _ => {
                let kind = Kind::ALL.iter().find(|kind| place.strip_prefix("keys: ") == Some(kind.slug()));
                kind.map_or_else(String::new, |kind| self.kind(*kind))
            }
        }
    }

    /// The keys of a kind, and a section for each record below it.
    fn kind(&mut self, kind: Kind) -> String {
        self.with_records(&record_of(kind), kind.slug())
    }

    fn with_records(&mut self, record: &RecordDoc, section: &'static str) -> String {
        let mut text = self.table(record, section);
        for record in self.below.remove(section).unwrap_or_default() {
            let title = heading(record.what);
            let _ = write!(text, "\n### {title}\n\n{}\n\n", line(record.doc));
            text.push_str(&self.table(&record, &anchor(&title)));
        }
        text
    }

    fn table(&mut self, record: &RecordDoc, section: &str) -> String {
        let headings = &self.headings;
        let link = |_: &FieldDoc, shape: &Shape| match shape {
            Shape::Record(doc) => {
                let doc = doc();
                let title = headings.get(doc.name).cloned().unwrap_or_else(|| heading(doc.what));
                let shorthand = doc.shorthand.map_or_else(String::new, |key| format!(", or its `{key}` alone"));
                format!("[{}](#{}){shorthand}", doc.what, anchor(&title))
            }
            _ => "[an assessment](#assessment)".to_owned(),
        };
        keys(&record.fields, section, &FRONT_MATTER, &link, &mut self.explained)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prose_has_a_place_for_every_kind() {
        for kind in Kind::ALL {
            assert!(HOMES.contains(kind), "{kind:?}");
            assert_eq!(PROSE.matches(&format!("<!-- keys: {} -->", kind.slug())).count(), 1, "{kind:?}");
        }
    }

    #[test]
    fn every_place_of_the_prose_is_filled() {
        for line in PROSE.lines().filter_map(|line| line.strip_prefix("<!-- ")) {
            assert_ne!(Sections::new().fill(line.trim_end_matches(" -->")), "", "{line}");
        }
    }

    #[test]
    fn every_record_stands_once() {
        let page = page();
        for title in Sections::new().headings.values() {
            let heading = page.lines().filter(|line| line.trim_start_matches('#').trim() == title).count();
            assert_eq!(heading, 1, "{title}");
        }
    }
}
