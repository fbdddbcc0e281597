//! What a preview depends on: which folders and files, and whether a path is one of them.

use crate::config::Config;
use std::path::{Component, Path, PathBuf};

/// The folders and files that a site is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The folder of `site.toml`, as a whole path.
    pub root: PathBuf,
    /// The folder of the documents, from the root.
    content: PathBuf,
    /// The methodology's own file, from the root.
    methodology: Option<PathBuf>,
    /// The folder that the site is built into, from the root: never read.
    output: PathBuf,
}

/// The folders of themes, from the root.
const THEME_FOLDERS: [&str; 3] = ["themes", "templates", "assets"];

/// What a change of a path means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// Nothing to the site.
    None,
    /// The site may be another.
    Files,
    /// A folder that is watched may be another folder now, or not be there.
    Folders,
}

impl Scope {
    /// What the site with these settings depends on.
    pub fn new(root: &Path, config: &Config) -> Self {
        Self {
            root: root.to_owned(),
            content: tidy(config.content()),
            methodology: config.methodology.as_ref().map(|path| tidy(path)),
            output: tidy(config.output()),
        }
    }

    /// The folders that are watched with everything below them, as whole paths.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.wanted().map(|folder| self.root.join(folder)).collect()
    }

    /// The folders of themes, as whole paths.
    pub fn theme_folders(&self) -> impl Iterator<Item = PathBuf> {
        THEME_FOLDERS.iter().map(|folder| self.root.join(folder))
    }

    /// The methodology's own file, as a whole path.
    pub fn methodology(&self) -> Option<PathBuf> {
        self.methodology.as_ref().map(|path| self.root.join(path))
    }

    /// The folders that are watched, from the root.
    fn wanted(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(self.content.as_path()).chain(THEME_FOLDERS.iter().map(Path::new))
    }

    /// Whether a file directly in the root may be of meaning: the settings, a methodology.
    pub fn is_settings(name: &str) -> bool {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        !name.starts_with('.') && ["toml", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    }

    /// The path of a file below the content folder, with `/`; none when it lies elsewhere. `below_root`
    /// is its path from the root.
    pub fn content_path(&self, below_root: &Path) -> Option<String> {
        let names = below_root.strip_prefix(&self.content).ok()?.iter().map(|name| name.to_string_lossy());
        Some(names.collect::<Vec<_>>().join("/"))
    }

    /// A path as messages name it: from the root, with `/`.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy().replace('\\', "/")
    }

    /// What a change of a path means.
    pub fn concern(&self, path: &Path) -> Concern {
        let Ok(below) = path.strip_prefix(&self.root) else {
            if self.root.starts_with(path) {
                return Concern::Folders;
            }
            let beside = path.parent().is_some_and(|parent| self.root.starts_with(parent));
            // A path of another spelling, as some systems report it, may well be ours.
            return if beside { Concern::None } else { Concern::Files };
        };
        if self.methodology.as_ref().is_some_and(|file| file == below) {
            return Concern::Files;
        }
        let mut sources = self.wanted().chain(self.methodology.as_deref());
        if below.as_os_str().is_empty() || sources.any(|source| source.starts_with(below)) {
            return Concern::Folders;
        }
        let hidden = below.components().any(|part| match part {
            Component::Normal(name) => name.as_encoded_bytes().starts_with(b"."),
            _ => false,
        });
        let built = !self.output.as_os_str().is_empty() && below.starts_with(&self.output);
        if hidden || built {
            return Concern::None;
        }
        let is_settings = || below.components().count() == 1 && below.to_str().is_some_and(Self::is_settings);
        if below.starts_with(&self.content) || is_settings() || is_of_theme(below) {
            Concern::Files
        } else {
            Concern::None
        }
    }
}

/// Whether a path from the root is one of a theme.
pub fn is_of_theme(below: &Path) -> bool {
    THEME_FOLDERS.iter().any(|folder| below.starts_with(folder))
}

/// A path from the root without the parts that mean nothing: `./content/` is `content`.
fn tidy(path: &str) -> PathBuf {
    Path::new(path).components().filter(|part| *part != Component::CurDir).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Concern::{Files, Folders, None};

    fn concerns(scope: &Scope, cases: &[(&str, Concern)]) {
        for (path, concern) in cases {
            assert_eq!(scope.concern(Path::new(path)), *concern, "{path}");
        }
    }

    #[test]
    fn what_is_read_counts_and_what_is_written_does_not() {
        let scope = Scope::new(Path::new("/home/mara/book"), &Config::default());
        concerns(
            &scope,
            &[
                ("/home/mara/book", Folders),
                ("/home/mara", Folders),
                ("/home/mara/other", None),
                ("/home/x", None),
                ("/private/home/mara/book/content/a.md", Files),
                ("/home/mara/book/site.toml", Files),
                ("/home/mara/book/methodology.yaml", Files),
                ("/home/mara/book/README.md", None),
                ("/home/mara/book/.site.toml.swp", None),
                ("/home/mara/book/content", Folders),
                ("/home/mara/book/content/a/b.md", Files),
                ("/home/mara/book/content/.git/index", None),
                ("/home/mara/book/templates", Folders),
                ("/home/mara/book/themes/own/assets/style.css", Files),
                ("/home/mara/book/public", None),
                ("/home/mara/book/public/index.html", None),
                ("/home/mara/book/.public.salesbook-abc/x", None),
                ("/home/mara/book/.git/HEAD", None),
                ("/home/mara/book/target/debug/x.toml", None),
            ],
        );
    }

    #[test]
    fn folders_can_lie_deep_or_be_the_root_itself() {
        let config = |content: &str| Config {
            content: Some(crate::schema::Spanned { value: content.to_owned(), ..Default::default() }),
            ..Config::default()
        };
        let scope = Scope::new(Path::new("/book"), &config("./docs/playbook/"));
        concerns(
            &scope,
            &[
                ("/book/docs", Folders),
                ("/book/docs/playbook", Folders),
                ("/book/docs/other", None),
                ("/book/docs/playbook/a.md", Files),
            ],
        );
        let own = Config { methodology: config("company/ours.txt").content, ..Config::default() };
        let scope = Scope::new(Path::new("/book"), &own);
        concerns(
            &scope,
            &[("/book/company", Folders), ("/book/company/ours.txt", Files), ("/book/company/other.txt", None)],
        );
        let scope = Scope::new(Path::new("/book"), &config("."));
        concerns(&scope, &[("/book/a.md", Files), ("/book/public/a.html", None), ("/book/.git/x", None)]);
    }
}
