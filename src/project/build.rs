//! A playbook to a published site.

use super::Checked;
use super::plan::{Planned, plan};
use crate::output::{Published, publish_with};
use crate::playbook::Playbook;
use crate::site::{Site, in_words_of};
use crate::theme::Theme;
use crate::words::Words;
use crate::{Error, Result};
use std::path::Path;

/// What a build did.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    /// The pages made.
    pub pages: usize,
    /// What was written.
    pub published: Published,
}

/// Builds the site of a playbook into a folder.
///
/// # Errors
/// When a template does not render, or the folder cannot be written.
pub fn build(root: &Path, checked: &Checked, out: &Path) -> Result<Report> {
    let Checked { playbook, today, figures, largest_open, diagnostics } = checked;
    let words = words_of(playbook)?;
    let site = Site { playbook, today: *today, words: &words, figures, largest_open, diagnostics };
    let theme = Theme::load(root, playbook.config.theme(), &site.shared(), &words)?;
    let plan = plan(&site, &theme)?;
    let pages = plan.values().filter(|planned| matches!(planned, Planned::Page(_))).count();
    let files = plan.keys().cloned().collect::<Vec<_>>();
    let published = publish_with(out, &files, |file| plan[file].content(&site, &theme))?;
    Ok(Report { pages, published })
}

/// The table of words of a playbook: of its language, and of its methodology.
///
/// # Errors
/// When there is none for the language.
pub fn words_of(playbook: &Playbook) -> Result<Words> {
    let language = playbook.config.language();
    let words = Words::of(language).ok_or_else(|| {
        Error::Refused(format!(
            "there are no words for the language `{language}` of site.toml; write `language = \"en\"`"
        ))
    })?;
    Ok(in_words_of(&playbook.methodology, words))
}
