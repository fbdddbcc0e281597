//! Which places to watch so that every change of a site's files is heard of, that a folder came
//! back under its name included.

use crate::serve::scope::Scope;
use notify::RecursiveMode;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The places, in the order in which they are to be watched.
///
/// A watch follows the folder that it was laid on, wherever it is moved to, and sees nothing of
/// another that takes its name. Only the folder above sees that; for a folder that is not there,
/// the nearest one above that is.
pub fn places(scope: &Scope) -> Vec<(PathBuf, RecursiveMode)> {
    let mut places = BTreeMap::new();
    let mut alone = |path: Option<&Path>| {
        if let Some(path) = path {
            places.entry(path.to_owned()).or_insert(RecursiveMode::NonRecursive);
        }
    };
    alone(scope.root.is_dir().then_some(&scope.root));
    let folders = scope.folders();
    let methodology = scope.methodology();
    for source in folders.iter().chain([&scope.root]).chain(&methodology) {
        alone(source.ancestors().skip(1).find(|above| above.is_dir()));
    }
    for folder in folders.into_iter().filter(|folder| folder.is_dir()) {
        places.insert(folder, RecursiveMode::Recursive);
    }
    let mut places: Vec<_> = places.into_iter().collect();
    // A folder watched alone after it was watched with all below it would forget the new ones.
    places.sort_by_key(|(_, mode)| *mode == RecursiveMode::Recursive);
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use std::fs;

    #[test]
    fn what_is_not_there_is_awaited_from_above() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("a/book");
        let scope = Scope::new(&root, &Config::default());
        let watched = || {
            places(&scope)
                .into_iter()
                .map(|(path, mode)| {
                    let below = path.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
                    (below, mode == RecursiveMode::Recursive)
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(watched(), [(String::new(), false)]);
        fs::create_dir_all(root.join("content/accounts")).unwrap();
        let expected = [("a", false), ("a/book", false), ("a/book/content", true)];
        assert_eq!(watched(), expected.map(|(path, all)| (path.to_owned(), all)));
    }
}
