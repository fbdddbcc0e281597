//! A folder to a playbook.

use super::settings::{self, Settings};
use crate::check;
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Severity, codes};
use crate::methodology::Methodology;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{Draft, Playbook, assemble};
use crate::schema::{Currency, Date};
use crate::score::attention::largest_open;
use crate::score::pipeline::PipelineOrder;
use crate::score::{Figures, all_figures};
use crate::source::{DocumentFile, Tree, walk_tree};
use crate::{Error, Result};
use rayon::prelude::*;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A folder with a playbook in it.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder that holds `site.toml`.
    pub root: PathBuf,
}

/// A playbook as it was read, and everything that is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The playbook.
    pub playbook: Playbook,
    /// The findings, in report order.
    pub diagnostics: Vec<Diagnostic>,
}

/// A playbook as it stands on a day: its figures, and everything that is wrong with it.
#[derive(Debug)]
pub struct Checked {
    /// The playbook.
    pub playbook: Playbook,
    /// The day.
    pub today: Date,
    /// The figures of each opportunity.
    pub figures: BTreeMap<OpportunityId, Figures>,
    /// The largest amount of an open opportunity, by currency, which others are weighed beside.
    pub largest_open: BTreeMap<Option<Currency>, Decimal>,
    /// The order in which the pipeline has the opportunities.
    pub order: PipelineOrder,
    /// The findings, in report order: those of [`Loaded`] and those of the rules, at the levels
    /// that the site gives them, without those that are allowed.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// Looks at the playbook on a day: reckons its figures and runs the rules.
    #[must_use]
    pub fn check(self, today: Date) -> Checked {
        let Self { playbook, mut diagnostics } = self;
        let deals = playbook.opportunities.len() as u64;
        let figures = tracing::info_span!("score", total = deals).in_scope(|| all_figures(&playbook, today));
        let _phase = tracing::info_span!("check", total = deals).entered();
        diagnostics.extend(check::check(&playbook, &figures, today));
        let diagnostics = check::settle(&playbook, diagnostics, today);
        let largest_open = largest_open(&playbook, &figures);
        let order = PipelineOrder::of(&playbook);
        Checked { playbook, today, figures, largest_open, order, diagnostics }
    }
}

impl Checked {
    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }
}

impl Project {
    /// The playbook in a folder.
    ///
    /// # Errors
    /// When the folder is not there, or holds neither a `site.toml` nor a content folder.
    pub fn open(root: &Path) -> Result<Self> {
        if !root.is_dir() {
            return Err(Error::Refused(format!("there is no folder {}", root.display())));
        }
        if !root.join(settings::FILE).is_file() && !root.join("content").is_dir() {
            return Err(Error::Refused(format!(
                "{} holds no playbook: neither a site.toml nor a folder content/. `salesbook init DIR` makes a new one",
                root.display()
            )));
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Reads the settings, and what is wrong with them and with what they name: the theme's folder,
    /// the methodology's file.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn settings(&self) -> Result<(Config, Vec<Diagnostic>)> {
        settings::read(&self.root).map(|settings| (settings.config, settings.problems))
    }

    /// Reads and links the whole playbook.
    ///
    /// # Errors
    /// When the settings cannot be read. A document that cannot be read is a finding.
    pub fn load(&self) -> Result<Loaded> {
        self.load_with_tree().map(|(loaded, _)| loaded)
    }

    /// Reads and links the whole playbook, and hands out which files it was read from.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn load_with_tree(&self) -> Result<(Loaded, Tree)> {
        let Settings { config, methodology, content_named, problems: mut diagnostics } = settings::read(&self.root)?;
        let ignore = config
            .check
            .iter()
            .flat_map(|check| &check.ignore)
            .map(|ignored| ignored.value.clone())
            .collect::<Vec<_>>();
        let (tree, drafts) = tracing::info_span!("read").in_scope(|| {
            let tree = walk_tree(&self.root, config.content(), &ignore);
            let drafts = drafts(&tree, &methodology);
            (tree, drafts)
        });
        let _phase = tracing::info_span!("link").entered();
        diagnostics.extend(tree.problems.iter().cloned().map(|problem| match &content_named {
            Some(place) if *problem.rule == codes::file::NO_CONTENT => {
                Diagnostic { place: Some(place.clone()), ..problem }
            }
            _ => problem,
        }));
        let (playbook, problems) = assemble(drafts, tree.assets.clone(), config, methodology);
        diagnostics.extend(problems);
        diagnostics.par_sort_by(Diagnostic::report_order);
        Ok((Loaded { playbook, diagnostics }, tree))
    }
}

/// Reads the documents of a tree. Each goes from its text to its entity at once, so that the trees in
/// between, which are much larger than both, are never there together.
fn drafts(tree: &Tree, methodology: &Methodology) -> Vec<Draft> {
    let paths = tree.documents.iter().map(|file| file.content_path.as_str()).collect();
    let draft = |file: &DocumentFile| {
        let draft = Draft::new(file.read(), &paths, methodology);
        tracing::trace!("a document");
        draft
    };
    tree.documents.par_iter().map(draft).collect()
}
