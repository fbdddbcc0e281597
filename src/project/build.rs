//! A playbook to a published site.

use super::Checked;
use crate::output::{Content, Published, publish_with};
use crate::site::{Route, Site, asset_file};
use crate::theme::Theme;
use crate::words::Words;
use crate::{Error, Result};
use std::collections::BTreeMap;
use std::path::Path;

/// What a build did.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    /// The pages made.
    pub pages: usize,
    /// What was written.
    pub published: Published,
}

/// One file of the site.
#[derive(Debug, Clone)]
enum Planned {
    Page(Route),
    ThemeAsset(String),
    ContentAsset(String),
    Text(&'static str),
}

/// Builds the site of a playbook into a folder.
///
/// # Errors
/// When a template does not render, or the folder cannot be written.
pub fn build(root: &Path, checked: &Checked, out: &Path) -> Result<Report> {
    let Checked { playbook, today, figures, diagnostics } = checked;
    let words = words_of(playbook.config.language())?;
    let site = Site { playbook, today: *today, words: &words, figures, diagnostics };
    let theme = Theme::load(root, playbook.config.theme(), &site.shared(), &words)?;
    let mut plan: BTreeMap<String, Planned> = BTreeMap::new();
    let mut pages = 0;
    for route in site.routes() {
        let file = route.file(playbook);
        pages += 1;
        if let Some(Planned::Page(other)) = plan.insert(file.clone(), Planned::Page(route.clone())) {
            return Err(Error::Refused(format!(
                "two pages would both be {file}: {} and {}; give one of the documents another id",
                site.route_name(&other),
                site.route_name(&route)
            )));
        }
    }
    for name in theme.assets().keys() {
        plan.insert(format!("assets/{name}"), Planned::ThemeAsset(name.clone()));
    }
    for path in playbook.assets.keys() {
        plan.insert(asset_file(path), Planned::ContentAsset(path.clone()));
    }
    for (name, text) in site.plain_files() {
        plan.insert(name.to_owned(), Planned::Text(text));
    }
    let files = plan.keys().cloned().collect::<Vec<_>>();
    let published = publish_with(out, &files, |file| match &plan[file] {
        Planned::Page(route) => site.page(route, &theme).map(|html| Content::Bytes(html.into_bytes())),
        Planned::ThemeAsset(name) => Ok(Content::Bytes(theme.assets()[name].bytes.to_vec())),
        Planned::ContentAsset(path) => Ok(Content::Copy(playbook.assets[path].disk_path.clone())),
        Planned::Text(text) => Ok(Content::Bytes(text.as_bytes().to_vec())),
    })?;
    Ok(Report { pages, published })
}

/// The table of words of a language.
///
/// # Errors
/// When there is none for it.
pub(super) fn words_of(language: &str) -> Result<Words> {
    Words::of(language).ok_or_else(|| {
        Error::Refused(format!(
            "there are no words for the language `{language}` of site.toml; write `language = \"en\"`"
        ))
    })
}
