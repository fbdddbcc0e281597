//! What a document is, and of whom, by where it lies.

use super::entity::head::Kind;
use crate::schema::slug;
use std::collections::BTreeSet;

/// What the path of a document says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The kind, if the folder tells.
    pub kind: Option<Kind>,
    /// The id made from the file's or folder's name; may be empty.
    pub id: String,
    /// The folder of the opportunity that the document is a part of.
    pub opportunity_folder: Option<String>,
}

/// The folders that tell a kind.
const FOLDERS: &[(&str, Kind)] = &[
    ("accounts", Kind::Account),
    ("opportunities", Kind::Opportunity),
    ("players", Kind::Players),
    ("plans", Kind::Plan),
    ("assessments", Kind::Assessment),
    ("competitors", Kind::Competitor),
    ("partners", Kind::Partner),
    ("reviews", Kind::Review),
    ("pages", Kind::Page),
];

/// What the path tells. `paths` are those of all documents: a folder with an `index.md` is one
/// entity, a folder without is a mere grouping.
#[must_use]
pub fn place(content_path: &str, paths: &BTreeSet<&str>) -> Placed {
    let (folder, file) = content_path.rsplit_once('/').unwrap_or(("", content_path));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let parts = folder.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let folder_kind = parts.first().and_then(|first| FOLDERS.iter().find(|(name, _)| name == first)).map(|(_, k)| *k);
    let is_index = stem == "index" && !parts.is_empty();
    let own_name = if is_index { parts.last().copied().unwrap_or(stem) } else { stem };
    let mut placed = Placed { kind: folder_kind, id: slug(own_name), opportunity_folder: None };
    if is_index {
        if parts.len() == 1 {
            // `accounts/index.md` is a page about the accounts, not an account named "accounts".
            placed.kind = Some(Kind::Page);
            placed.id = slug(parts[0]);
        }
        return placed;
    }
    let Some(entity_folder) = enclosing_entity(&parts, paths) else {
        if parts.is_empty() {
            placed.kind = Some(Kind::Page);
        }
        return placed;
    };
    placed.kind = Some(Kind::Page);
    if folder_kind == Some(Kind::Opportunity) {
        placed.opportunity_folder = Some(entity_folder.clone());
        let below = folder.strip_prefix(entity_folder.as_str()).unwrap_or("").trim_start_matches('/');
        placed.kind = Some(match (below, stem) {
            ("", "players") => Kind::Players,
            ("", "plan") => Kind::Plan,
            ("", "assessment") | ("assessments", _) => Kind::Assessment,
            ("", "review") | ("reviews", _) => Kind::Review,
            _ => Kind::Page,
        });
    }
    placed
}

/// The nearest folder above that holds an `index.md`, below one of the known folders.
fn enclosing_entity(parts: &[&str], paths: &BTreeSet<&str>) -> Option<String> {
    (2..=parts.len()).rev().map(|n| parts[..n].join("/")).find(|folder| {
        let index = format!("{folder}/index.");
        paths.range(index.as_str()..).take_while(|path| path.starts_with(&index)).any(|path| folder_of(path).is_some())
    })
}

/// The folder that a document stands for, when it is its `index.md`.
pub fn folder_of(content_path: &str) -> Option<&str> {
    let (path, _ending) = content_path.rsplit_once('.')?;
    path.strip_suffix("/index")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_tell_kinds_and_owners() {
        let paths = BTreeSet::from([
            "opportunities/acme/index.md",
            "opportunities/acme/players.md",
            "opportunities/emea/depot.md",
            "opportunities/emea/north/index.MD",
            "opportunities/emea/south/index.old.md",
            "accounts/index.md",
        ]);
        let placed = |path: &str| place(path, &paths);
        assert_eq!(placed("opportunities/acme/index.md").id, "acme");
        assert_eq!(placed("opportunities/acme/index.md").kind, Some(Kind::Opportunity));
        assert_eq!(placed("opportunities/acme/players.md").kind, Some(Kind::Players));
        assert_eq!(placed("opportunities/acme/assessments/2026-05-01.md").kind, Some(Kind::Assessment));
        assert_eq!(
            placed("opportunities/acme/reviews/2026-05-01.md").opportunity_folder.as_deref(),
            Some("opportunities/acme")
        );
        assert_eq!(placed("opportunities/acme/notes.md").kind, Some(Kind::Page));
        assert_eq!(placed("opportunities/emea/depot.md").kind, Some(Kind::Opportunity));
        assert_eq!(placed("opportunities/emea/depot.md").id, "depot");
        assert_eq!(placed("accounts/index.md").kind, Some(Kind::Page));
        assert_eq!(placed("opportunities/emea/north/index.markdown").id, "north");
        assert_eq!(placed("opportunities/emea/north/plan.md").kind, Some(Kind::Plan));
        assert_eq!(placed("opportunities/emea/south/plan.md").kind, Some(Kind::Opportunity));
        assert_eq!(placed("index.md").kind, Some(Kind::Page));
        assert_eq!(placed("misc/x.md").kind, None);
    }
}
