//! Which documents changed since they were read, told without reading all of them into a playbook.

use super::inputs::Inputs;
use super::scope::Scope;
use crate::playbook::{DocumentIndex, Playbook};
use crate::source::{Tree, is_leftover};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The documents among some files that were heard of. `None` when it takes a look at all files to
/// say what changed: one is new, gone, or no document.
pub fn among(
    files: &BTreeSet<PathBuf>,
    scope: &Scope,
    playbook: &Playbook,
    inputs: &Inputs,
) -> Option<Vec<DocumentIndex>> {
    let mut changed = Vec::new();
    for file in files {
        // A path of another spelling may be any of them.
        let below_root = file.strip_prefix(&scope.root).ok()?;
        let Some(content_path) = scope.content_path(below_root) else { continue };
        if is_passed_over(&content_path) {
            continue;
        }
        let kind = fs::symlink_metadata(file).map(|metadata| metadata.file_type());
        match (playbook.document_at(&content_path), kind) {
            (Some(index), Ok(kind)) if kind.is_file() => changed.push(index),
            // Editors make files for a moment.
            (None, Err(_)) if !inputs.has(&scope.shown(file)) => {}
            _ => return None,
        }
    }
    Some(changed)
}

/// The documents that are other than they were read, of those that lie in a folder now. `None` when a
/// file is new or gone, or one that is no document changed.
pub fn in_tree(tree: &Tree, scope: &Scope, playbook: &Playbook, inputs: &Inputs) -> Option<Vec<DocumentIndex>> {
    if !inputs.has_beside_documents(scope, tree) {
        return None;
    }
    let changed = tree.changed_since(&playbook.documents)?;
    Some(changed.into_iter().map(DocumentIndex).collect())
}

/// Whether files of this path are not read.
fn is_passed_over(content_path: &str) -> bool {
    Path::new(content_path).iter().any(|name| is_leftover(&name.to_string_lossy()))
}
