//! Years that no sale falls in.

use crate::check::World;
use crate::diagnostics::{Diagnostic, Place, Span, codes::cross::years as codes};

/// The first and the last year in which a sale can fall.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// The most places beside the first.
const MOST: usize = 4;

/// A document holds a date from another century.
pub(super) fn absurd_year(world: &World<'_>, found: &mut Vec<Diagnostic>) {
    for (document, front) in world.playbook.documents.iter().zip(&world.playbook.fronts) {
        let mut absurd = front.dates.iter().filter(|date| !YEARS.contains(&date.year()));
        let Some(first) = absurd.next() else { continue };
        let others = absurd.collect::<Vec<_>>();
        let mut message = format!("{} lies in the year {}", first.value, first.year());
        if !others.is_empty() {
            message.push_str(&format!(
                ", and {} more {} as far off",
                others.len(),
                if others.len() == 1 { "date is" } else { "dates are" }
            ));
        }
        let place = |span: Span| Place::new(&document.file, span);
        let finding = Diagnostic::new(&codes::ABSURD_YEAR, place(first.span), message);
        let finding = others
            .iter()
            .take(MOST)
            .fold(finding, |finding, date| finding.label(place(date.span), date.value.to_string()));
        found.push(finding.help("write the year with four digits, such as 2027-03-31"));
    }
}
