//! What a playbook is read with: `site.toml`, and the methodology and folders that it names.

use crate::Result;
use crate::config::{self, Config};
use crate::diagnostics::{Diagnostic, Place, Rule, SourceFile, codes, nearest};
use crate::methodology::{self, Methodology};
use crate::schema::{Field, Spanned, shortened};
use crate::source::{self, read_text};
use std::path::Path;
use std::sync::Arc;

/// The settings' file.
pub(super) const FILE: &str = "site.toml";
/// The most bytes of `site.toml` that are read.
const MAX_BYTES: u64 = 1024 * 1024;

/// The settings of a playbook, and the methodology that they name.
pub(super) struct Settings {
    pub(super) config: Config,
    pub(super) methodology: Methodology,
    /// Where the folder of the documents is named, if it is.
    pub(super) content_named: Option<Place>,
    /// What is wrong with them.
    pub(super) problems: Vec<Diagnostic>,
}

/// Reads the settings of the playbook in a folder. A setting that cannot be used has its default.
pub(super) fn read(root: &Path) -> Result<Settings> {
    let mut problems = Vec::new();
    let mut config = Config::default();
    let mut methodology = None;
    let mut content_named = None;
    if let Some(file) = read_text(&root.join(FILE), FILE, MAX_BYTES, &mut problems)? {
        // Of a file that could not be taken in, there is nothing more to say.
        if problems.iter().all(|problem| *problem.rule == codes::file::NOT_UTF8) {
            let (read, mut found) = config::load(&file);
            config = read;
            problems.append(&mut found);
        }
        content_named = config.content.as_ref().map(|content| Place::new(&file, content.span));
        let mut look = Look { root, file: &file, problems: &mut problems };
        look.at_theme(&mut config.theme);
        if let Some(brand) = &mut config.brand {
            look.at_logo(&mut brand.logo, config.theme.as_ref().map_or("default", |theme| &theme.value));
        }
        if let Some(path) = &config.methodology {
            methodology = look.at_methodology(path, config.language())?;
        }
    }
    let methodology = methodology
        .or_else(|| Methodology::built_in_for(Methodology::BUILT_IN[0], config.language()).cloned())
        .unwrap_or_else(|| Methodology::embedded().clone());
    Ok(Settings { config, methodology, content_named, problems })
}

/// Looks at what the settings name on disk.
struct Look<'a> {
    root: &'a Path,
    file: &'a Arc<SourceFile>,
    problems: &'a mut Vec<Diagnostic>,
}

impl Look<'_> {
    fn problem(&self, rule: &'static Rule, field: &Spanned<String>, message: String) -> Diagnostic {
        Diagnostic::new(rule, Place::new(self.file, field.span), message)
    }

    fn at_theme(&mut self, theme: &mut Field<String>) {
        let themes = self.root.join("themes");
        let Some(name) = theme.take_if(|name| name.value != "default" && !themes.join(&name.value).is_dir()) else {
            return;
        };
        let mut known = std::fs::read_dir(&themes).map_or_else(
            |_| Vec::new(),
            |entries| {
                let folders = entries.flatten().filter(|entry| entry.path().is_dir());
                folders.filter_map(|entry| entry.file_name().into_string().ok()).collect::<Vec<_>>()
            },
        );
        known.push("default".to_owned());
        known.sort();
        known.dedup();
        let problem =
            self.problem(&codes::config::BAD_THEME, &name, format!("there is no folder themes/{}", shortened(&name)));
        self.problems.push(match nearest(&name, known.iter().map(String::as_str)) {
            Some(near) => problem.help(format!("did you mean `{near}`?")).patch(Place::new(self.file, name.span), near),
            None => problem.help(format!("there are: {}", known.join(", "))),
        });
    }

    fn at_logo(&mut self, logo: &mut Field<String>, theme: &str) {
        let folders = [self.root.to_owned(), self.root.join("themes").join(theme)];
        let is_there = |name: &str| folders.iter().any(|folder| folder.join("assets").join(name).is_file());
        if let Some(name) = logo.take_if(|name| !is_there(&name.value)) {
            let problem =
                self.problem(&codes::config::BAD_LOGO, &name, format!("there is no file assets/{}", shortened(&name)));
            self.problems.push(problem.help("put the picture into the folder `assets` beside site.toml"));
        }
    }

    /// The methodology that is built in by that name, or that of the playbook's own file; `None`
    /// when it cannot be used.
    fn at_methodology(&mut self, path: &Spanned<String>, language: &str) -> Result<Option<Methodology>> {
        if let Some(built_in) = Methodology::built_in_for(path, language) {
            return Ok(Some(built_in.clone()));
        }
        let mut problems = Vec::new();
        let disk_path = self.root.join(&path.value);
        if source::leads_outside(self.root, &disk_path) {
            self.problems.push(
                self.problem(
                    &codes::config::OUTSIDE,
                    path,
                    format!("`{}` is a link out of the folder of the playbook", shortened(path)),
                )
                .help("put the file itself into the folder of the playbook"),
            );
            return Ok(None);
        }
        let found = match read_text(&disk_path, path, source::MAX_BYTES, &mut problems)? {
            None => {
                let problem = self.problem(
                    &codes::methodology::UNREADABLE,
                    path,
                    format!("there is no file `{}`", shortened(path)),
                );
                let problem = match nearest(path, Methodology::BUILT_IN) {
                    Some(near) => problem
                        .help(format!("did you mean `{near}`, which is built in?"))
                        .patch(Place::new(self.file, path.span), near),
                    None => problem,
                };
                problems.push(problem.help(format!(
                    "write the path from the folder of site.toml, or the name of one that is built in: {}",
                    Methodology::BUILT_IN.join(", ")
                )));
                None
            }
            Some(_) if !problems.is_empty() => None,
            Some(file) => methodology::load(&file, language).map_err(|found| problems.extend(found)).ok(),
        };
        self.problems.append(&mut problems);
        Ok(found)
    }
}
