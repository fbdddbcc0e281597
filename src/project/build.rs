//! A playbook to a published site.

use super::Checked;
use super::plan::{Planned, plan, search_scripts};
use crate::config::Config;
use crate::output::{Published, publish_with};
use crate::playbook::Playbook;
use crate::site::{NameOrder, Site, in_words_of};
use crate::source::{History, Lack};
use crate::theme::Theme;
use crate::words::{Locale, Words};
use crate::{Error, Result};
use std::path::Path;
use std::sync::Arc;

/// What a build did.
#[derive(Debug, Clone)]
pub struct Report {
    /// The pages made.
    pub pages: usize,
    /// What was written.
    pub published: Published,
    /// Why no page says when its document was last changed, if they were to.
    pub lack: Option<Lack>,
}

/// Builds the site of a playbook into a folder.
///
/// # Errors
/// When a template does not render, or the folder cannot be written.
pub fn build(root: &Path, checked: &Checked, out: &Path) -> Result<Report> {
    let Checked { playbook, today, figures, largest_open, order, diagnostics, .. } = checked;
    let history = &*tracing::info_span!("history").in_scope(|| history_of(root, &playbook.config, None));
    let Language { words, locale, names } = &language_of(playbook)?;
    let site =
        Site { playbook, today: *today, words, locale, figures, largest_open, order, names, history, diagnostics };
    let theme = Theme::load(root, &playbook.config, &site.shared(), words, locale)?;
    let mut plan = tracing::info_span!("plan").in_scope(|| plan(&site, &theme))?;
    let scripts = tracing::info_span!("index").in_scope(|| search_scripts(&site, &theme));
    plan.extend(scripts.into_iter().map(|(file, text)| (file, Planned::Text(text.into()))));
    let pages = plan.values().filter(|planned| matches!(planned, Planned::Page(_))).count();
    let files = plan.keys().cloned().collect::<Vec<_>>();
    let published = tracing::info_span!("publish", total = files.len() as u64).in_scope(|| {
        publish_with(out, &files, |file| {
            let content = plan[file].content(&site, &theme);
            tracing::trace!("a file of the site");
            content
        })
    })?;
    Ok(Report { pages, published, lack: history.lack().cloned() })
}

/// What the repository around the documents knows of them, unless the settings do not want it.
/// `previous` is handed back when no commit has come since.
pub fn history_of(root: &Path, config: &Config, previous: Option<&Arc<History>>) -> Arc<History> {
    if !config.shows_last_change() {
        return Arc::default();
    }
    History::of(&root.join(config.content()), previous)
}

/// What the pages of a playbook are written with.
#[derive(Debug)]
pub struct Language {
    /// The words of its language and its methodology.
    pub words: Words,
    /// How the language writes dates and numbers.
    pub locale: Locale,
    /// The order of what pages list by name in it.
    pub names: NameOrder,
}

/// What the pages of a playbook are written with.
///
/// # Errors
/// When there are no words for its language.
pub fn language_of(playbook: &Playbook) -> Result<Language> {
    let language = playbook.config.language();
    match (Words::of(language), Locale::of(language)) {
        (Some(words), Some(locale)) => {
            let (words, names) = (in_words_of(&playbook.methodology, words), NameOrder::of(playbook, &locale));
            Ok(Language { words, locale, names })
        }
        _ => Err(Error::Refused(format!(
            "there are no words for the language `{language}` of site.toml; write one of: {}",
            Words::LANGUAGES.join(", ")
        ))),
    }
}
