//! Finding a theme's files and setting up Tera.

use super::unfold::Components;
use super::{brand, functions};
use crate::config::Config;
use crate::site::{Pages, SiteView};
use crate::source::read_text;
use crate::words::{Locale, Words};
use crate::{Error, Result};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tera::Tera;
use walkdir::WalkDir;

/// The built-in theme, in the binary.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The asset that holds the tokens; it is published at the head of [`STYLE`].
const TOKENS: &str = "tokens.css";
/// The asset that is the style sheet of every page.
const STYLE: &str = "style.css";

/// The file in the folder of a named theme that says what the theme is.
const DECLARATION: &str = "theme.toml";
/// The most bytes of it that are read.
const MAX_DECLARATION_BYTES: u64 = 64 * 1024;

/// What a theme says of itself in its `theme.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Declaration {
    /// Which pages it makes.
    pages: Pages,
}

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    pages: Pages,
    pub(super) tera: Tera,
    /// Where each template comes from, for messages.
    pub(super) origins: BTreeMap<String, String>,
    assets: BTreeMap<String, ThemeAsset>,
}

/// A template as it was found.
struct Template {
    /// Where it comes from, for messages.
    origin: String,
    text: String,
    is_built_in: bool,
}

/// A file of a theme that is published as it is.
#[derive(Debug, Clone)]
pub struct ThemeAsset {
    /// The bytes.
    pub bytes: Cow<'static, [u8]>,
}

impl Theme {
    /// The theme of a site: `templates/` and `assets/` of the site's root override single files
    /// of `themes/NAME/`, which overrides those of the built-in theme.
    ///
    /// # Errors
    /// When a theme is named that is not there, a file cannot be read, or a template has a
    /// mistake; the message names file, line and column.
    pub fn load(root: &Path, config: &Config, site: &SiteView, words: &Words, locale: &Locale) -> Result<Self> {
        let name = config.theme();
        let named = root.join("themes").join(name);
        if name != "default" && !named.is_dir() {
            return Err(Error::Refused(format!(
                "there is no theme `{name}`: make the folder themes/{name}, or take `theme` out of site.toml"
            )));
        }
        let pages = declaration(root, &named.join(DECLARATION))?.pages;
        let mut templates = BTreeMap::new();
        let mut assets = BTreeMap::new();
        // A theme of documents alone shares no template with the built-in one.
        let built_in = if pages == Pages::All { files_of(&BUILT_IN) } else { Vec::new() };
        for file in built_in {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let Some(name) = path.strip_prefix("templates/") {
                let text = String::from_utf8_lossy(file.contents()).into_owned();
                let origin = format!("the built-in theme's {path}");
                templates.insert(name.to_owned(), Template { origin, text, is_built_in: true });
            } else if let Some(name) = path.strip_prefix("assets/") {
                assets.insert(name.to_owned(), ThemeAsset { bytes: Cow::Borrowed(file.contents()) });
            }
        }
        for layer in [named, root.to_owned()] {
            for (name, path) in files_below(&layer.join("templates"))? {
                let bytes = std::fs::read(&path).map_err(|e| Error::io("read", &path, e))?;
                let text = String::from_utf8(bytes)
                    .map_err(|_| Error::Refused(format!("the template {} is not text (UTF-8)", path.display())))?;
                templates.insert(name, Template { origin: shown(root, &path), text, is_built_in: false });
            }
            for (name, path) in files_below(&layer.join("assets"))? {
                let bytes = std::fs::read(&path).map_err(|e| Error::io("read", &path, e))?;
                assets.insert(name, ThemeAsset { bytes: Cow::Owned(bytes) });
            }
        }
        join_styles(&mut assets, &brand::style(config.brand.as_ref(), &site.confidential));
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml", ".svg", ".txt"]);
        functions::register(&mut tera, words, locale);
        let shared = tera::Value::try_from_serializable(site).map_err(|e| template_error("site", &e))?;
        tera.global_context().insert_value("site", shared);
        let origins: BTreeMap<String, String> =
            templates.iter().map(|(name, template)| (name.clone(), template.origin.clone())).collect();
        tera.add_raw_templates(ready(&templates, words)).map_err(|e| {
            let message = e.to_string();
            let origin = origins
                .iter()
                .find(|(name, _)| message.contains(name.as_str()))
                .map_or_else(|| "the theme".to_owned(), |(_, origin)| origin.clone());
            Error::Template { template: origin, message }
        })?;
        Ok(Self { pages, tera, origins, assets })
    }

    /// Whether the theme of a site shows its documents alone, as far as can be told before it is loaded.
    #[must_use]
    pub fn shows_documents_alone(root: &Path, config: &Config) -> bool {
        let declared = declaration(root, &root.join("themes").join(config.theme()).join(DECLARATION));
        declared.is_ok_and(|declaration| declaration.pages == Pages::Documents)
    }

    /// Which pages the theme makes.
    #[must_use]
    pub const fn pages(&self) -> Pages {
        self.pages
    }

    /// The files that are published as they are, by their path below `assets/`.
    #[must_use]
    pub const fn assets(&self) -> &BTreeMap<String, ThemeAsset> {
        &self.assets
    }
}

/// The templates as they are rendered, by name.
fn ready(templates: &BTreeMap<String, Template>, words: &Words) -> Vec<(String, String)> {
    let built_in = templates.values().filter(|template| template.is_built_in);
    let components = Components::of(built_in.map(|template| template.text.as_str()));
    let text = |template: &Template| {
        if template.is_built_in { components.unfold(&template.text, words) } else { template.text.clone() }
    };
    templates.iter().map(|(name, template)| (name.clone(), text(template))).collect()
}

/// What a theme says of itself; what it need not say when the file is not there.
fn declaration(root: &Path, path: &Path) -> Result<Declaration> {
    let error = |message: String| Error::Template { template: shown(root, path), message };
    let mut problems = Vec::new();
    let file = read_text(path, DECLARATION, MAX_DECLARATION_BYTES, &mut problems)?;
    if let Some(problem) = problems.pop() {
        return Err(error(problem.message));
    }
    let Some(file) = file else { return Ok(Declaration::default()) };
    toml::from_str(&file.text).map_err(|mistake| error(mistake.to_string()))
}

/// Makes the one style sheet of a page: the tokens, what the brand sets of them, and the rules.
fn join_styles(assets: &mut BTreeMap<String, ThemeAsset>, brand: &str) {
    let tokens = assets.remove(TOKENS);
    let Some(style) = assets.get_mut(STYLE) else { return };
    let tokens = tokens.as_ref().map_or(&[][..], |tokens| &tokens.bytes);
    style.bytes = Cow::Owned([tokens, b"\n", brand.as_bytes(), b"\n", &style.bytes].concat());
}

pub(super) fn template_error(template: &str, error: &tera::Error) -> Error {
    Error::Template { template: template.to_owned(), message: error.to_string() }
}

fn files_of<'d>(dir: &'d Dir<'d>) -> Vec<&'d include_dir::File<'d>> {
    let mut files = dir.files().collect::<Vec<_>>();
    files.extend(dir.dirs().flat_map(files_of));
    files
}

/// The files below a folder, by their path in it; none when the folder is not there.
fn files_below(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|e| {
            let path = e.path().map_or_else(|| folder.to_owned(), Path::to_owned);
            Error::io("read", path, e.into_io_error().unwrap_or_else(|| std::io::Error::other("a loop of links")))
        })?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.file_type().is_file() && !hidden {
            let name = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
            files.push((name, entry.into_path()));
        }
    }
    Ok(files)
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
