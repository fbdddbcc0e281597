//! The content tree on disk: which files there are.

use super::document::{Asset, Document, Reading};
use super::read::{MAX_BYTES, read_document};
use super::text::bytes_within;
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, codes};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The files of the content tree.
#[derive(Debug, Default)]
pub struct Tree {
    /// The documents, by path.
    pub documents: Vec<DocumentFile>,
    /// Every other file, by its path below the content folder.
    pub assets: BTreeMap<String, Asset>,
    /// What is wrong with the tree as such.
    pub problems: Vec<Diagnostic>,
}

impl Tree {
    /// The documents that are other than when these were read from a tree, by their places in it; `None`
    /// when it holds other ones.
    #[must_use]
    pub fn changed_since(&self, read: &[Arc<Document>]) -> Option<Vec<usize>> {
        let paths = self.documents.iter().map(|file| (&file.path, &file.content_path));
        if !paths.eq(read.iter().map(|document| (&document.file.path, &document.content_path))) {
            return None;
        }
        let files = self.documents.par_iter().zip(read).enumerate();
        Some(files.filter(|(_, (file, document))| !file.is_as_in(document)).map(|(i, _)| i).collect())
    }
}

/// A document that has not been read yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFile {
    /// Its path from the site's root, for readers.
    pub path: String,
    /// Its path below the content folder, with `/`.
    pub content_path: String,
    /// Where it is on disk.
    pub disk_path: PathBuf,
}

/// What is found of a file whose text is not what it holds.
const UNFAITHFUL: &[&Rule] = &[&codes::file::NOT_UTF8, &codes::file::UNREADABLE, &codes::file::TOO_LARGE];

impl DocumentFile {
    /// The document in the file; see [`read_document`].
    #[must_use]
    pub fn read(&self) -> Reading {
        read_document(&self.disk_path, &self.path, &self.content_path)
    }

    /// Whether the file is as it was when the document was read from it. One that could not be read as
    /// it is, whatever it holds, counts as another each time.
    fn is_as_in(&self, document: &Document) -> bool {
        let is_of_bytes = |problem: &Diagnostic| UNFAITHFUL.contains(&problem.rule);
        !document.problems.iter().any(is_of_bytes)
            && bytes_within(&self.disk_path, MAX_BYTES).is_ok_and(|bytes| bytes == document.file.text.as_bytes())
    }
}

/// Looks through the content folder of a site.
///
/// `ignore` names files and folders below it that are passed over. Hidden files, editors' leftovers
/// and symbolic links are passed over, the last with a finding.
#[must_use]
pub fn walk_tree(root: &Path, content: &str, ignore: &[String]) -> Tree {
    let folder = root.join(content);
    let mut tree = Tree::default();
    if !folder.is_dir() {
        tree.problems.push(
            Diagnostic::of_site(&codes::file::NO_CONTENT, format!("there is no folder {content}/"))
                .help("make it, or name another one in site.toml: `content = \"…\"`"),
        );
        return tree;
    }
    if leads_outside(root, &folder) {
        tree.problems.push(
            Diagnostic::of_site(
                &codes::file::NO_CONTENT,
                format!("the folder {content}/ is a link out of the folder of the playbook"),
            )
            .help("put the folder itself here: what a link leads to might not be meant for readers"),
        );
        return tree;
    }
    let files = walk(&folder, content, ignore, &mut tree);
    let files = without_twins(content, files, &mut tree.problems);
    let (documents, assets): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| is_document(path));
    tree.documents = documents
        .into_iter()
        .map(|(content_path, disk_path)| DocumentFile {
            path: format!("{content}/{content_path}"),
            content_path,
            disk_path,
        })
        .collect();
    tree.assets = assets
        .into_iter()
        .map(|(content_path, disk_path)| {
            let size = std::fs::metadata(&disk_path).map_or(0, |metadata| metadata.len());
            (content_path.clone(), Asset { content_path, disk_path, size })
        })
        .collect();
    tree
}

/// Whether a path below the root leads out of it, through a link.
pub(crate) fn leads_outside(root: &Path, path: &Path) -> bool {
    match (root.canonicalize(), path.canonicalize()) {
        (Ok(root), Ok(path)) => !path.starts_with(root),
        // What is not there leads nowhere.
        _ => false,
    }
}

fn is_document(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown")
}

/// The files of the folder, by their path below it.
fn walk(folder: &Path, content: &str, ignore: &[String], tree: &mut Tree) -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    let wanted = |entry: &DirEntry| {
        entry.depth() == 0
            || (!is_leftover(&entry.file_name().to_string_lossy()) && !is_ignored(folder, entry.path(), ignore))
    };
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(wanted) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| content.to_owned(), |p| shown(folder, content, p));
                tree.problems.push(
                    at_path(&path, &codes::file::UNREADABLE, "the folder cannot be read")
                        .help("check that it is there and that you have the permission to read it"),
                );
                continue;
            }
        };
        if entry.depth() == 0 {
            continue;
        }
        let path = shown(folder, content, entry.path());
        if entry.path_is_symlink() {
            tree.problems.push(
                at_path(&path, &codes::file::SYMBOLIC_LINK, "a symbolic link is not followed")
                    .help("put the file itself here: what a link leads to might not be meant for readers"),
            );
        } else if entry.file_type().is_file() {
            match content_path(entry.path().strip_prefix(folder).unwrap_or(entry.path())) {
                Ok(relative) => files.push((relative, entry.into_path())),
                Err(message) => tree.problems.push(
                    at_path(&path, &codes::file::BAD_NAME, message).help("rename it with letters, digits and hyphens"),
                ),
            }
        } else if !entry.file_type().is_dir() {
            tree.problems.push(
                at_path(&path, &codes::file::UNREADABLE, "this is not a file that can be read")
                    .help("a pipe, a device or a socket cannot be published: take it away"),
            );
        }
    }
    // Folders and files sort together here as they do in every list of paths.
    files.sort();
    files
}

/// A path with `/` between its names; else why it cannot be a part of an address.
fn content_path(relative: &Path) -> Result<String, &'static str> {
    let mut names = Vec::new();
    for name in relative.iter() {
        let name = name.to_str().ok_or("the file's name is not UTF-8 text")?;
        if name.contains(|c: char| c.is_control() || c == '\\') {
            return Err("the file's name holds a line break, a backslash or another sign that addresses cannot hold");
        }
        names.push(name);
    }
    Ok(names.join("/"))
}

/// A finding about a path as a whole.
fn at_path(path: &str, rule: &'static Rule, message: &str) -> Diagnostic {
    Diagnostic::new(rule, Place::file(&SourceFile::new(path, "")), message)
}

fn shown(folder: &Path, content: &str, path: &Path) -> String {
    let names = path.strip_prefix(folder).unwrap_or(path).iter().map(|name| name.to_string_lossy());
    names.fold(content.to_owned(), |shown, name| format!("{shown}/{name}"))
}

/// Hidden files, and what editors and systems leave lying about.
pub(crate) fn is_leftover(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || matches!(name, "Thumbs.db" | "desktop.ini" | "__MACOSX")
        || ["swp", "swo", "swx", "tmp", "bak", "orig"]
            .iter()
            .any(|ending| name.rsplit_once('.').is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending)))
}

fn is_ignored(folder: &Path, path: &Path, ignore: &[String]) -> bool {
    let Ok(relative) = path.strip_prefix(folder) else { return false };
    ignore.iter().any(|ignored| relative == Path::new(ignored.trim_end_matches('/')))
}

/// The files without those whose paths are like another's but for capital letters, which are reported.
fn without_twins(
    content: &str,
    files: Vec<(String, PathBuf)>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<(String, PathBuf)> {
    // Every file and folder, as others could spell it, with one spelling of a file or folder there.
    let mut first: HashMap<String, (String, bool)> = HashMap::new();
    let mut kept = Vec::with_capacity(files.len());
    for (path, disk_path) in files {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        // A folder may be spelled in two ways, but not like a file.
        let twin = folders
            .clone()
            .find_map(|folder| first.get(&folder.to_lowercase()).filter(|(_, is_file)| *is_file))
            .or_else(|| first.get(&path.to_lowercase()));
        if let Some((other, _)) = twin {
            let message = format!("{content}/{other} has the same name but for capital letters");
            problems.push(
                at_path(&format!("{content}/{path}"), &codes::file::SAME_BUT_FOR_CASE, &message)
                    .help("rename one of them: on macOS and Windows they would be one; this one is left out"),
            );
            continue;
        }
        for folder in folders {
            first.entry(folder.to_lowercase()).or_insert_with(|| (folder.to_owned(), false));
        }
        first.insert(path.to_lowercase(), (path.clone(), true));
        kept.push((path, disk_path));
    }
    kept
}
