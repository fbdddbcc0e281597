//! Which files the site has, and what each of them holds: the same for `build`, which writes them
//! all, and for the preview, which makes one when it is asked for.

use crate::output::Content;
use crate::site::{Pages, Route, Site, asset_file};
use crate::theme::Theme;
use crate::{Error, Result};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Where the scripts of the search index stand.
const SEARCH_FOLDER: &str = "search/";

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
    Text(Cow<'static, str>),
}

/// Every file of the site, by its path below the output folder, but the scripts of the search index:
/// how many those are is only known when they are made.
///
/// # Errors
/// When two pages would be the same file.
pub fn plan(site: &Site<'_>, theme: &Theme) -> Result<BTreeMap<String, Planned>> {
    let mut plan = plan_pages(site, theme.pages())?;
    plan.extend(plan_files(site, theme));
    Ok(plan)
}

/// Every page of the site, by its path below the output folder.
///
/// # Errors
/// As [`plan`].
pub fn plan_pages(site: &Site<'_>, pages: Pages) -> Result<BTreeMap<String, Planned>> {
    let mut plan: BTreeMap<String, Planned> = BTreeMap::new();
    for route in site.routes(pages) {
        let file = route.file(site.playbook);
        if let Some(Planned::Page(other)) = plan.insert(file.clone(), Planned::Page(route.clone())) {
            return Err(Error::Refused(format!(
                "two pages would both be {file}: {} and {}; give one of the documents another id",
                site.route_name(&other),
                site.route_name(&route)
            )));
        }
    }
    Ok(plan)
}

/// Every file of the site that is no page, as [`plan`] has them.
pub fn plan_files(site: &Site<'_>, theme: &Theme) -> BTreeMap<String, Planned> {
    let mut plan = BTreeMap::new();
    for name in theme.assets().keys() {
        plan.insert(format!("assets/{name}"), Planned::ThemeAsset(name.clone()));
    }
    for path in site.playbook.assets.keys() {
        plan.insert(asset_file(path), Planned::ContentAsset(path.clone()));
    }
    for (name, text) in site.plain_files() {
        plan.insert(name.to_owned(), Planned::Text(Cow::Borrowed(text)));
    }
    plan
}

/// The scripts of the search index, by their paths below the output folder; none where no page
/// searches.
pub fn search_scripts(site: &Site<'_>, theme: &Theme) -> BTreeMap<String, String> {
    if theme.pages() == Pages::Documents {
        return BTreeMap::new();
    }
    site.search_index().into_iter().map(|(name, text)| (format!("{SEARCH_FOLDER}{name}"), text)).collect()
}

/// Whether a path may be that of a script of the search index.
pub fn is_search_script(file: &str) -> bool {
    file.strip_prefix(SEARCH_FOLDER).is_some_and(|name| name.ends_with(".js"))
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
