//! How many findings each deal has: the foot of a long report.

use crate::diagnostics::Diagnostic;
use crate::diagnostics::render::{Report, on_one_line};
use crate::playbook::{Opportunity, Playbook};
use crate::schema::shortened;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A report of no more findings than this is seen at a glance.
const AT_A_GLANCE: usize = 20;

/// The most deals that are listed.
const MOST: usize = 10;

/// A line for each deal with its findings, most first; what is in no deal stands by its file.
/// `None` when the report is short, or about one thing only.
pub fn by_deal(playbook: &Playbook, findings: &[&Diagnostic]) -> Option<String> {
    if findings.len() <= AT_A_GLANCE {
        return None;
    }
    let deals = playbook.opportunities.values().map(Arc::as_ref).flat_map(|deal| {
        let documents = deal.documents();
        documents.into_iter().map(move |document| (playbook.document(document).file.path.as_str(), deal))
    });
    let deals: BTreeMap<&str, &Opportunity> = deals.collect();
    // Two deals of one title are told apart by their ids.
    let mut found: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings {
        let path = finding.place.as_ref().map(|place| place.file.path.as_str());
        let of = path.map_or(("the playbook as a whole", ""), |path| {
            deals.get(path).map_or((path, ""), |deal| (deal.title.as_str(), deal.id.as_str()))
        });
        found.entry(of).or_default().push(finding);
    }
    if found.len() < 2 {
        return None;
    }
    let mut sorted: Vec<_> = found.into_iter().collect();
    sorted.sort_by_key(|(_, findings)| Reverse(findings.len()));
    let lines = sorted.iter().take(MOST).map(|((of, _), findings)| {
        let counts = Report { findings, documents: 1, base: "" }.counts();
        format!("{:>5}  {} ({counts})", findings.len(), on_one_line(&shortened(of)))
    });
    let mut text = lines.collect::<Vec<_>>().join("\n");
    let others: usize = sorted.iter().skip(MOST).map(|(_, findings)| findings.len()).sum();
    if others > 0 {
        text.push_str(&format!("\n{others:>5}  elsewhere"));
    }
    Some(text)
}
