//! What an edition was made from: every file by its name, so that after an edit it can be said
//! what changed, and whether anything did.

use super::scope::Scope;
use crate::source::{Document, Tree};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;
use walkdir::WalkDir;

/// The most bytes of a file of a theme that are looked at; larger ones are told apart by date.
const MAX_HASHED: u64 = 1024 * 1024;

/// The files that an edition was made from.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The settings and the theme.
    around: BTreeMap<String, Seen>,
    /// The documents and what lies beside them.
    content: Arc<BTreeMap<String, Seen>>,
}

/// What tells one state of a file from another.
#[derive(Debug, Clone)]
enum Seen {
    /// A document.
    Document(Arc<Document>),
    /// The content.
    Hash(blake3::Hash),
    /// The size and the date.
    Stamp(u64, Option<SystemTime>),
    /// Not a file that is read, but a finding about it.
    Problem(String),
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            // One that cannot be read as it should is another one each time.
            (Self::Document(a), Self::Document(b)) => {
                Arc::ptr_eq(a, b) || (a.file.text == b.file.text && a.problems == b.problems)
            }
            (Self::Hash(a), Self::Hash(b)) => a == b,
            (Self::Stamp(a, then), Self::Stamp(b, now)) => a == b && then == now,
            (Self::Problem(a), Self::Problem(b)) => a == b,
            _ => false,
        }
    }
}

impl Inputs {
    /// The settings and the theme as they are now. They are looked at before they are read: what
    /// changes in between is then found to have changed, not overlooked.
    pub fn of_settings_and_theme(scope: &Scope) -> Self {
        let mut seen = BTreeMap::new();
        let files_of_root = fs::read_dir(&scope.root).into_iter().flatten().flatten();
        for entry in files_of_root.filter(|e| e.file_name().to_str().is_some_and(Scope::is_settings)) {
            seen.insert(scope.shown(&entry.path()), look(&entry.path()));
        }
        if let Some(methodology) = scope.methodology() {
            seen.insert(scope.shown(&methodology), look(&methodology));
        }
        for folder in scope.theme_folders() {
            for entry in WalkDir::new(folder).into_iter().flatten().filter(|e| e.file_type().is_file()) {
                seen.insert(scope.shown(entry.path()), look(entry.path()));
            }
        }
        Self { around: seen, content: Arc::default() }
    }

    /// The same with the documents, and what lies beside them, as they were read.
    #[must_use]
    pub fn with_tree(self, scope: &Scope, tree: &Tree, documents: &[Arc<Document>]) -> Self {
        let mut seen = beside_documents(scope, tree);
        for document in documents {
            seen.insert(document.file.path.clone(), Seen::Document(Arc::clone(document)));
        }
        Self { content: Arc::new(seen), ..self }
    }

    /// The same with the content as it was.
    #[must_use]
    pub fn with_content_of(self, before: &Self) -> Self {
        Self { content: Arc::clone(&before.content), ..self }
    }

    /// The same with the content as it was but for some documents.
    #[must_use]
    pub fn with_documents<'a>(self, before: &Self, documents: impl Iterator<Item = &'a Arc<Document>>) -> Self {
        let mut seen = BTreeMap::clone(&before.content);
        for document in documents {
            seen.insert(document.file.path.clone(), Seen::Document(Arc::clone(document)));
        }
        Self { content: Arc::new(seen), ..self }
    }

    /// Whether there was a file of this name in the content folder, or something wrong with it, or a
    /// folder with such.
    pub fn has(&self, name: &str) -> bool {
        let below = format!("{name}/");
        let mut from = self.content.range(below.clone()..);
        self.content.contains_key(name) || from.next().is_some_and(|(other, _)| other.starts_with(&below))
    }

    /// Whether what lies beside the documents, and what is wrong there, is as it was.
    pub fn has_beside_documents(&self, scope: &Scope, tree: &Tree) -> bool {
        let before = self.content.iter().filter(|(_, seen)| !matches!(seen, Seen::Document(_)));
        before.eq(&beside_documents(scope, tree))
    }

    /// The files of settings and theme that are other than they were; `None` when one is new or gone.
    pub fn changed_around(&self, before: &Self) -> Option<Vec<String>> {
        self.around.keys().eq(before.around.keys()).then(|| between(&self.around, &before.around))
    }

    /// The files that are other than they were, new or gone, in order.
    pub fn differences(&self, before: &Self) -> Vec<String> {
        let mut names = between(&self.around, &before.around);
        if !Arc::ptr_eq(&self.content, &before.content) {
            names.append(&mut between(&self.content, &before.content));
            names.sort();
        }
        names
    }
}

/// What is seen of a tree beside its documents.
fn beside_documents(scope: &Scope, tree: &Tree) -> BTreeMap<String, Seen> {
    let assets = tree.assets.values().map(|asset| (scope.shown(&asset.disk_path), stamp(&asset.disk_path)));
    let problems = tree.problems.iter().map(|problem| {
        let path = problem.place.as_ref().map_or_else(String::new, |place| place.file.path.clone());
        (path, Seen::Problem(problem.message.clone()))
    });
    assets.chain(problems).collect()
}

fn between(now: &BTreeMap<String, Seen>, before: &BTreeMap<String, Seen>) -> Vec<String> {
    let gone = before.keys().filter(|name| !now.contains_key(*name));
    let changed = now.iter().filter(|(name, seen)| before.get(*name) != Some(seen));
    let mut names: Vec<String> = gone.chain(changed.map(|(name, _)| name)).cloned().collect();
    names.sort();
    names
}

/// Whether a file is a style sheet of the theme, which a page can take on without being made anew.
pub fn is_style(name: &str) -> bool {
    let of_theme = name.starts_with("assets/")
        || name
            .strip_prefix("themes/")
            .and_then(|rest| rest.split_once('/'))
            .is_some_and(|(_, rest)| rest.starts_with("assets/"));
    of_theme && name.ends_with(".css")
}

fn look(path: &Path) -> Seen {
    let small = fs::metadata(path).is_ok_and(|m| m.is_file() && m.len() <= MAX_HASHED);
    match small.then(|| fs::read(path)) {
        Some(Ok(bytes)) => Seen::Hash(blake3::hash(&bytes)),
        _ => stamp(path),
    }
}

fn stamp(path: &Path) -> Seen {
    let metadata = fs::metadata(path);
    Seen::Stamp(metadata.as_ref().map_or(0, fs::Metadata::len), metadata.and_then(|m| m.modified()).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn differences_are_named_and_touching_a_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for name in ["assets", "content", "themes/own/templates"] {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        for name in ["site.toml", "notes.txt", "assets/a.css", "assets/b.css", "themes/own/templates/x.html"] {
            fs::write(root.join(name), name).unwrap();
        }
        let scope = Scope::new(root, &Config::default());
        let before = Inputs::of_settings_and_theme(&scope);
        fs::write(root.join("assets/a.css"), "assets/a.css").unwrap();
        fs::write(root.join("notes.txt"), "more").unwrap();
        assert!(Inputs::of_settings_and_theme(&scope).differences(&before).is_empty());
        fs::write(root.join("assets/a.css"), "other").unwrap();
        fs::remove_file(root.join("assets/b.css")).unwrap();
        fs::write(root.join("site.toml"), "other").unwrap();
        fs::write(root.join("themes/own/templates/y.html"), "").unwrap();
        let after = Inputs::of_settings_and_theme(&scope);
        let expected = ["assets/a.css", "assets/b.css", "site.toml", "themes/own/templates/y.html"];
        assert_eq!(after.differences(&before), expected);
    }

    #[test]
    fn a_document_that_cannot_be_read_well_is_no_change_in_itself() {
        let folder = tempfile::tempdir().unwrap();
        let write = |bytes: &[u8]| fs::write(folder.path().join("content/a.md"), bytes).unwrap();
        fs::create_dir_all(folder.path().join("content")).unwrap();
        let scope = Scope::new(folder.path(), &Config::default());
        let read = || {
            let tree = crate::source::walk_tree(folder.path(), "content", &[]);
            let documents = tree.documents.iter().map(|file| Arc::new(file.read().document)).collect::<Vec<_>>();
            Inputs::of_settings_and_theme(&scope).with_tree(&scope, &tree, &documents)
        };
        write(b"---\ntitle: Caf\xe9\n---\n");
        let first = read();
        assert!(read().differences(&first).is_empty());
        write(b"---\ntitle: Cafe\xe9\n---\n");
        assert_eq!(read().differences(&first), ["content/a.md"]);
    }

    #[test]
    fn style_sheets_of_the_theme_are_known() {
        assert!(is_style("assets/style.css") && is_style("themes/own/assets/deep/print.css"));
        assert!(!is_style("content/a.css") && !is_style("themes/own/templates/a.css") && !is_style("assets/a.js"));
    }
}
