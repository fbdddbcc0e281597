//! Years that no sale falls in.

use crate::check::World;
use crate::diagnostics::{Diagnostic, Place, Span, codes::cross::years as codes};
use crate::schema::{Date, Node, Value, parse_date};
use crate::source::Document;

/// The first and the last year in which a sale can fall.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// The most places beside the first.
const MOST: usize = 4;

/// A document holds a date from another century.
pub(super) fn absurd_year(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for document in &world.playbook.documents {
        let dates = absurd_dates(document);
        let Some(((first, span), others)) = dates.split_first() else { continue };
        let mut message = format!("{first} lies in the year {}", first.year());
        if !others.is_empty() {
            message.push_str(&format!(
                ", and {} more {} as far off",
                others.len(),
                if others.len() == 1 { "date is" } else { "dates are" }
            ));
        }
        let place = |span: Span| Place::new(&document.file, span);
        let finding = Diagnostic::new(&codes::ABSURD_YEAR, place(*span), message);
        let finding = others
            .iter()
            .take(MOST)
            .fold(finding, |finding, (date, span)| finding.label(place(*span), date.to_string()));
        found.push(finding.help("write the year with four digits, such as 2027-03-31"));
    }
}

/// The dates of the front matter that lie in no year of ours.
fn absurd_dates(document: &Document) -> Vec<(Date, Span)> {
    fn look(node: &Node, found: &mut Vec<(Date, Span)>) {
        match &node.value {
            Value::Null => {}
            Value::Scalar(scalar) => {
                let date = parse_date(&scalar.text).ok().filter(|date| !YEARS.contains(&date.year()));
                found.extend(date.map(|date| (date, node.span)));
            }
            Value::List(items) => items.iter().for_each(|item| look(item, found)),
            Value::Map(map) => map.entries.iter().for_each(|entry| look(&entry.value, found)),
        }
    }
    let mut found = Vec::new();
    for entry in &document.front.entries {
        look(&entry.value, &mut found);
    }
    found
}
