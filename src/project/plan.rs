//! Which files the site has, and what each of them holds: the same for `build`, which writes them
//! all, and for the preview, which makes one when it is asked for.

use crate::output::Content;
use crate::site::{Route, Site, asset_file};
use crate::theme::Theme;
use crate::{Error, Result};
use std::collections::BTreeMap;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Planned {
    /// A page.
    Page(Route),
    /// A file of the theme, by its path below `assets/`.
    ThemeAsset(String),
    /// A file beside the documents, by its path below the content folder.
    ContentAsset(String),
    /// A file of our own with this text.
    Text(&'static str),
}

/// Every file of the site, by its path below the output folder.
///
/// # Errors
/// When two pages would be the same file.
pub fn plan(site: &Site<'_>, theme: &Theme) -> Result<BTreeMap<String, Planned>> {
    let mut plan: BTreeMap<String, Planned> = BTreeMap::new();
    for route in site.routes() {
        let file = route.file(site.playbook);
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
    for path in site.playbook.assets.keys() {
        plan.insert(asset_file(path), Planned::ContentAsset(path.clone()));
    }
    for (name, text) in site.plain_files() {
        plan.insert(name.to_owned(), Planned::Text(text));
    }
    Ok(plan)
}

impl Planned {
    /// What the file holds.
    ///
    /// # Errors
    /// When a template does not render, or the site that planned the file was another.
    pub fn content(&self, site: &Site<'_>, theme: &Theme) -> Result<Content> {
        let unknown = |name: &str| Error::Refused(format!("there is no file {name} any more"));
        match self {
            Self::Page(route) => site.page(route, theme).map(|html| Content::Bytes(html.into_bytes())),
            Self::ThemeAsset(name) => {
                let asset = theme.assets().get(name).ok_or_else(|| unknown(name))?;
                Ok(Content::Bytes(asset.bytes.to_vec()))
            }
            Self::ContentAsset(path) => {
                let asset = site.playbook.assets.get(path).ok_or_else(|| unknown(path))?;
                Ok(Content::Copy(asset.disk_path.clone()))
            }
            Self::Text(text) => Ok(Content::Bytes(text.as_bytes().to_vec())),
        }
    }
}
