//! Where the links of documents lead.

use super::anchors::Anchors;
use super::model::{DocumentIndex, Playbook};
use super::resolver::{Resolver, Target};
use crate::diagnostics::{Diagnostic, Place, Span, codes};
use crate::schema::shortened;
use crate::source::Document;
use rayon::prelude::*;
use std::sync::Arc;

/// Where the links of some documents lead; those that lead nowhere are reported.
pub fn targets(
    playbook: &Playbook,
    documents: &[DocumentIndex],
    problems: &mut Vec<Diagnostic>,
) -> Vec<Arc<[Option<Target>]>> {
    let (names, anchors) = (&*playbook.names, &Anchors::new(playbook));
    let resolver = |index| Resolver { playbook, names, anchors, document: playbook.document(index), index };
    let wholes: Vec<Vec<Option<Target>>> = documents
        .par_iter()
        .map(|index| {
            let resolver = resolver(*index);
            resolver.document.body.links.iter().map(|link| resolver.whole(link)).collect()
        })
        .collect();
    let mut targets = Vec::with_capacity(documents.len());
    for (index, wholes) in documents.iter().zip(wholes) {
        let resolver = resolver(*index);
        let body = &resolver.document.body;
        let mut broken = Broken::default();
        let resolved =
            body.links.iter().zip(wholes).map(|(link, whole)| {
                whole.or_else(|| resolver.target(link).map_err(|problem| broken.add(*problem)).ok())
            });
        targets.push(resolved.collect());
        for (name, span) in &body.broken_references {
            broken.add(undefined(resolver.document, name, *span));
        }
        problems.extend(broken.findings());
    }
    targets
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
