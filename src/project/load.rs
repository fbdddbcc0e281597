//! A folder to a playbook.

use super::settings::{self, Settings};
use crate::check;
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Place, Severity, codes};
use crate::methodology::Methodology;
use crate::playbook::entity::id::OpportunityId;
use crate::playbook::{DocumentIndex, Draft, Playbook, Revised, assemble};
use crate::schema::{Currency, Date, Vocabulary};
use crate::score::attention::largest_open;
use crate::score::pipeline::PipelineOrder;
use crate::score::{self, Figures, all_figures};
use crate::source::{Document, DocumentFile, Reading, Tree, read_document, walk_tree};
use crate::theme::Theme;
use crate::{Error, Result};
use rayon::prelude::*;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    pub figures: BTreeMap<OpportunityId, Arc<Figures>>,
    /// The largest amount of an open opportunity, by currency, which others are weighed beside.
    pub largest_open: BTreeMap<Option<Currency>, Decimal>,
    /// The order in which the pipeline has the opportunities.
    pub order: PipelineOrder,
    /// The findings, in report order: those of [`Loaded`] and those of the rules, at the levels
    /// that the site gives them, without those that are allowed.
    pub diagnostics: Vec<Arc<Diagnostic>>,
    /// Those of [`Loaded`] and of the rules on opportunities, the allowed ones among them: what was
    /// found in a document remains as long as the document and its opportunity do.
    found: Vec<Arc<Diagnostic>>,
    /// What was found in the playbook as a whole, the allowed ones among it.
    found_in_the_whole: Vec<Arc<Diagnostic>>,
}

impl Loaded {
    /// Looks at the playbook on a day: reckons its figures and runs the rules.
    #[must_use]
    pub fn check(self, today: Date) -> Checked {
        let Self { playbook, mut diagnostics } = self;
        let deals = playbook.opportunities.len() as u64;
        let figures = tracing::info_span!("score", total = deals).in_scope(|| all_figures(&playbook, today));
        let _phase = tracing::info_span!("check", total = deals).entered();
        let opportunities = playbook.opportunities.par_iter();
        let opportunities = opportunities.filter_map(|(id, opportunity)| Some((&**opportunity, &**figures.get(id)?)));
        diagnostics.extend(check::on_opportunities(&playbook, opportunities, today));
        let mut found = check::levelled(&playbook, diagnostics);
        found.par_sort_by(|a, b| a.report_order(b));
        let whole = Whole::of(&playbook, &figures, today);
        Checked::of(playbook, today, figures, found, whole)
    }
}

/// What is found and reckoned in a playbook as a whole.
#[derive(Debug, Clone)]
struct Whole {
    largest_open: BTreeMap<Option<Currency>, Decimal>,
    order: PipelineOrder,
    found: Vec<Arc<Diagnostic>>,
}

impl Whole {
    fn of(playbook: &Playbook, figures: &BTreeMap<OpportunityId, Arc<Figures>>, today: Date) -> Self {
        let (found, (largest_open, order)) = rayon::join(
            || check::levelled(playbook, check::on_the_playbook(playbook, today)),
            || (largest_open(playbook, figures), PipelineOrder::of(playbook)),
        );
        Self { largest_open, order, found }
    }
}

impl Checked {
    /// A playbook with its figures, with what was found in its documents and opportunities, in report
    /// order, and in the whole.
    fn of(
        playbook: Playbook,
        today: Date,
        figures: BTreeMap<OpportunityId, Arc<Figures>>,
        found: Vec<Arc<Diagnostic>>,
        whole: Whole,
    ) -> Self {
        let Whole { largest_open, order, found: found_in_the_whole } = whole;
        let all = found.iter().chain(&found_in_the_whole).cloned().collect();
        let diagnostics = check::settle(&playbook, all, today);
        Self { playbook, today, figures, largest_open, order, diagnostics, found, found_in_the_whole }
    }

    /// What is found and reckoned in the whole.
    fn whole(&self) -> Whole {
        let (largest_open, order) = (self.largest_open.clone(), self.order.clone());
        Whole { largest_open, order, found: self.found_in_the_whole.clone() }
    }

    /// The same after some documents were saved, when they were read again and only say something else
    /// of themselves; see [`Playbook::revised`]. `None` when everything has to be loaded again.
    #[must_use]
    pub fn revised(&self, root: &Path, saved: &[DocumentIndex]) -> Option<Self> {
        let documents = self.playbook.together_with(saved)?;
        let paths = self.playbook.documents.iter().map(|document| document.content_path.as_str()).collect();
        let make = draft_for(root, &self.playbook.config);
        let draft = |index: &DocumentIndex| {
            let Document { file, content_path, .. } = &**self.playbook.document(*index);
            let reading = read_document(&root.join(&file.path), &file.path, content_path);
            (*index, make(reading, &paths, &*self.playbook.methodology))
        };
        let Revised { playbook, opportunities, problems } =
            self.playbook.revised(documents.iter().map(draft).collect())?;
        let mut figures = self.figures.clone();
        for id in &opportunities {
            let reckoned = Arc::new(score::figures(&playbook, &playbook.opportunities[id], self.today));
            figures.insert(id.clone(), reckoned);
        }
        let anew = opportunities.par_iter().map(|id| (&*playbook.opportunities[id], &*figures[id]));
        let mut now = problems;
        now.extend(check::on_opportunities(&playbook, anew, self.today));
        let paths: BTreeSet<&str> =
            documents.iter().map(|index| self.playbook.document(*index).file.path.as_str()).collect();
        let lies_inside = |place: &Place| paths.contains(place.file.path.as_str());
        let lasting = self.found.iter().filter(|finding| !finding.place.as_ref().is_some_and(lies_inside));
        let lasting = lasting.collect::<Vec<_>>();
        // What another document's finding shows of these would be their old text.
        if lasting.iter().any(|finding| finding.labels.iter().any(|label| lies_inside(&label.place))) {
            return None;
        }
        let found = put_in(&lasting, check::levelled(&playbook, now));
        let touches = |finding: &Arc<Diagnostic>| {
            let labels = finding.labels.iter().map(|label| &label.place);
            finding.place.iter().chain(labels).any(lies_inside)
        };
        // Rules on the whole read no text, and what they found elsewhere shows none of it.
        let lasts =
            playbook.differs_in_text_alone(&self.playbook, &documents) && !self.found_in_the_whole.iter().any(touches);
        let whole = if lasts { self.whole() } else { Whole::of(&playbook, &figures, self.today) };
        Some(Self::of(playbook, self.today, figures, found, whole))
    }

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

    /// Looks through the folder of the documents.
    #[must_use]
    pub fn walk(&self, config: &Config) -> Tree {
        let ignored = config.check.iter().flat_map(|check| &check.ignore);
        walk_tree(&self.root, config.content(), &ignored.map(|ignored| ignored.value.clone()).collect::<Vec<_>>())
    }

    /// Reads and links the whole playbook.
    ///
    /// # Errors
    /// When the settings cannot be read. A document that cannot be read is a finding.
    pub fn load(&self) -> Result<Loaded> {
        self.load_after(None).map(|(loaded, _)| loaded)
    }

    /// Reads and links the whole playbook, and hands out which files it was read from. What `before`,
    /// the playbook as it was read the last time, has of documents that say the same is taken over.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn load_after(&self, before: Option<&Playbook>) -> Result<(Loaded, Tree)> {
        let Settings { config, methodology, content_named, problems: mut diagnostics } = settings::read(&self.root)?;
        let make = draft_for(&self.root, &config);
        let (tree, read) = tracing::info_span!("read").in_scope(|| {
            let tree = self.walk(&config);
            let before = before.filter(|before| *before.methodology == methodology);
            let after = before.and_then(|before| Some(Read::After(before, drafts_after(before, &tree, make)?)));
            let read = after.unwrap_or_else(|| Read::All(drafts(&tree, &methodology, make)));
            (tree, read)
        });
        let _phase = tracing::info_span!("link").entered();
        diagnostics.extend(tree.problems.iter().cloned().map(|problem| match &content_named {
            Some(place) if *problem.rule == codes::file::NO_CONTENT => {
                Diagnostic { place: Some(place.clone()), ..problem }
            }
            _ => problem,
        }));
        let (assets, config) = (Arc::new(tree.assets.clone()), Arc::new(config));
        let (playbook, problems) = match read {
            Read::All(drafts) => assemble(drafts, assets, config, methodology),
            Read::After(before, anew) => {
                let again = before.put_together_again(anew, Arc::clone(&assets), Arc::clone(&config));
                again.unwrap_or_else(|| assemble(drafts(&tree, &methodology, make), assets, config, methodology))
            }
        };
        diagnostics.extend(problems);
        diagnostics.par_sort_by(Diagnostic::report_order);
        Ok((Loaded { playbook, diagnostics }, tree))
    }
}

/// How what was read becomes a draft.
type MakeDraft = fn(Reading, &BTreeSet<&str>, &dyn Vocabulary) -> Draft;

/// How it does for the theme of a site.
fn draft_for(root: &Path, config: &Config) -> MakeDraft {
    if Theme::shows_documents_alone(root, config) { Draft::with_written } else { Draft::new }
}

/// Findings in report order with others among them.
fn put_in(found: &[&Arc<Diagnostic>], mut others: Vec<Arc<Diagnostic>>) -> Vec<Arc<Diagnostic>> {
    others.sort_by(|a, b| a.report_order(b));
    let mut all = Vec::with_capacity(found.len() + others.len());
    let mut rest = found;
    for finding in others {
        let (before, after) = rest.split_at(rest.partition_point(|other| other.report_order(&finding).is_le()));
        all.extend(before.iter().copied().cloned());
        all.push(finding);
        rest = after;
    }
    all.extend(rest.iter().copied().cloned());
    all
}

/// The documents that were read.
enum Read<'a> {
    /// All of them.
    All(Vec<Draft>),
    /// Those that are other than they were in a playbook, with what has to be read along.
    After(&'a Playbook, Vec<(DocumentIndex, Draft)>),
}

/// Reads the documents of a tree that say something else than they did in a playbook, and what has to
/// be read along with them. `None` when the tree holds others.
fn drafts_after(before: &Playbook, tree: &Tree, make: MakeDraft) -> Option<Vec<(DocumentIndex, Draft)>> {
    let changed = tree.changed_since(&before.documents)?;
    let changed = changed.into_iter().map(DocumentIndex).collect::<Vec<_>>();
    let paths = paths(tree);
    let draft = |index: DocumentIndex| (index, make(tree.documents[index.0].read(), &paths, &*before.methodology));
    Some(before.concerned(&changed).into_par_iter().map(draft).collect())
}

/// Reads the documents of a tree. Each goes from its text to its entity at once, so that the trees in
/// between, which are much larger than both, are never there together.
fn drafts(tree: &Tree, methodology: &Methodology, make: MakeDraft) -> Vec<Draft> {
    let paths = paths(tree);
    let draft = |file: &DocumentFile| {
        let draft = make(file.read(), &paths, methodology);
        tracing::trace!("a document");
        draft
    };
    tree.documents.par_iter().map(draft).collect()
}

/// The paths of all documents below the content folder.
fn paths(tree: &Tree) -> BTreeSet<&str> {
    tree.documents.iter().map(|file| file.content_path.as_str()).collect()
}
