//! What a site and its documents say about rules: levels, and findings allowed with a reason.

use crate::config::Level;
use crate::diagnostics::{self, Diagnostic, Place, Severity, codes, nearest};
use crate::playbook::entity::head::Allowance;
use crate::playbook::{DocumentIndex, Playbook, Thing};
use crate::schema::{Date, shortened};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The findings after the documents' allowances, in report order. They have the site's levels, see
/// [`levelled`].
///
/// An allowance in an opportunity's main document counts for all of its documents. One that has
/// expired, that names no rule, or that silences nothing is itself a finding.
#[must_use]
pub fn settle(playbook: &Playbook, mut found: Vec<Arc<Diagnostic>>, today: Date) -> Vec<Arc<Diagnostic>> {
    let mut about_allowances = Vec::new();
    let allowances = allowances(playbook, today, &mut about_allowances);
    let mut used = BTreeSet::new();
    found.retain(|finding| {
        let Some(place) = &finding.place else { return true };
        let key = (place.file.path.as_str(), finding.rule.code);
        let Some(by) = allowances.get(&key) else { return true };
        used.extend(by.iter().copied());
        false
    });
    let all = allowances.into_values().flatten().collect::<BTreeSet<_>>();
    for unused in all.difference(&used) {
        let Some((document, allowance)) = allowance(playbook, *unused) else { continue };
        let Some(rule) = &allowance.rule else { continue };
        about_allowances.push(
            Diagnostic::new(
                &codes::reference::USELESS_ALLOWANCE,
                place(playbook, document, rule.span),
                format!("there is no finding {} here to allow", rule.value),
            )
            .help("take the entry out: what it allowed has been mended"),
        );
    }
    found.extend(levelled(playbook, about_allowances));
    found.par_sort_by(|a, b| a.report_order(b));
    found
}

/// The findings with the severities that the site gives them.
#[must_use]
pub fn levelled(playbook: &Playbook, found: Vec<Diagnostic>) -> Vec<Arc<Diagnostic>> {
    let levels = &playbook.config.rules.0;
    let level = |finding: &Diagnostic| levels.get(finding.rule.code).map(|level| level.value);
    found
        .into_iter()
        .filter_map(|finding| {
            let severity = match level(&finding) {
                None => finding.severity,
                Some(Level::Off) => return None,
                Some(Level::Advice) => Severity::Advice,
                Some(Level::Warning) => Severity::Warning,
                Some(Level::Error) => Severity::Error,
            };
            Some(Arc::new(Diagnostic { severity, ..finding }))
        })
        .collect()
}

/// An allowance, by its document and its place in it.
type AllowanceKey = (DocumentIndex, usize);

fn allowance(playbook: &Playbook, (document, place): AllowanceKey) -> Option<(DocumentIndex, &Allowance)> {
    Some((document, playbook.fronts.get(document.0)?.allow.get(place)?))
}

fn place(playbook: &Playbook, document: DocumentIndex, span: diagnostics::Span) -> Place {
    Place::new(&playbook.document(document).file, span)
}

/// The allowances in force, by the path and the code that they silence.
fn allowances<'a>(
    playbook: &'a Playbook,
    today: Date,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<(&'a str, &'static str), Vec<AllowanceKey>> {
    let mut in_force: BTreeMap<(&str, &'static str), Vec<AllowanceKey>> = BTreeMap::new();
    for (index, front) in playbook.fronts.iter().enumerate() {
        let document = DocumentIndex(index);
        for (number, allowance) in front.allow.iter().enumerate() {
            let Some(named) = &allowance.rule else { continue };
            let Some(rule) = diagnostics::find(&named.value) else {
                problems.push(unknown_rule(place(playbook, document, named.span), &named.value));
                continue;
            };
            if rule.severity == Severity::Error {
                problems.push(
                    Diagnostic::new(
                        &codes::reference::UNKNOWN_RULE,
                        place(playbook, document, named.span),
                        format!("{} is an error and cannot be allowed", rule.code),
                    )
                    .help(format!("mend it: `salesbook explain {}` says how", rule.code)),
                );
                continue;
            }
            if let Some(until) = allowance.until.filter(|until| until.value < today) {
                problems.push(
                    Diagnostic::new(
                        &codes::reference::EXPIRED_ALLOWANCE,
                        place(playbook, document, until.span),
                        format!("{} was allowed until {}, which is past", rule.code, until.value),
                    )
                    .help("mend what it allowed and take the entry out, or give it a later date and say why"),
                );
                continue;
            }
            for path in covered(playbook, document) {
                in_force.entry((path, rule.code)).or_default().push((document, number));
            }
        }
    }
    in_force
}

/// The paths that an allowance in a document counts for.
fn covered(playbook: &Playbook, document: DocumentIndex) -> Vec<&str> {
    let path = |index: DocumentIndex| playbook.document(index).file.path.as_str();
    let opportunity = match playbook.things.get(document.0) {
        Some(Some(Thing::Opportunity(id, _))) => playbook.opportunities.get(id),
        _ => None,
    };
    match opportunity.filter(|opportunity| opportunity.document == document) {
        Some(opportunity) => opportunity.documents().into_iter().map(path).collect(),
        None => vec![path(document)],
    }
}

fn unknown_rule(place: Place, code: &str) -> Diagnostic {
    let problem =
        Diagnostic::new(&codes::reference::UNKNOWN_RULE, place, format!("there is no rule `{}`", shortened(code)));
    match nearest(code, diagnostics::all().map(|rule| rule.code)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("`salesbook explain` lists every rule"),
    }
}
