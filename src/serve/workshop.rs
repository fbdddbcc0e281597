//! The workshop: reads the playbook again after a change, says what changed, and makes a new
//! edition, unless something stands in the way.

use super::changes;
use super::edition::{Edition, Lasting};
use super::inputs::{Inputs, is_style};
use super::notice::Counts;
use super::scope::{Scope, is_of_theme};
use super::state::State;
use super::watch::Heard;
use crate::config::Config;
use crate::diagnostics::Span;
use crate::playbook::DocumentIndex;
use crate::project::{Checked, Project, history_of};
use crate::schema::{Date, Spanned};
use crate::source::{History, Tree};
use crate::words::Words;
use crate::{Error, Result};
use std::hash::{BuildHasher, RandomState};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What makes editions, and remembers what the last one was made from.
pub struct Workshop {
    root: PathBuf,
    today: Date,
    url: String,
    /// What all names of this preview's editions begin with.
    mark: String,
    /// The rounds so far.
    count: usize,
    scope: Scope,
    /// The playbook as it was read the last time; none when it could not be.
    checked: Option<Arc<Checked>>,
    /// What the next edition may take over from the last.
    lasting: Lasting,
    /// What the repository knew the last time.
    history: Option<Arc<History>>,
    inputs: Option<Inputs>,
    /// Why the last round made no edition.
    trouble: Option<String>,
    /// The name of the last edition.
    on_show: Option<String>,
}

/// What came of looking at the files.
pub struct Round {
    /// The files that changed.
    pub changed: Vec<String>,
    /// How long it took.
    pub took: Duration,
    /// How many findings there are.
    pub counts: Counts,
    /// What open pages are told.
    pub state: State,
    /// The new edition, or why there is none.
    pub outcome: Outcome,
}

/// What a round made.
pub enum Outcome {
    /// A new edition.
    Pages(Edition),
    /// A new edition that differs from the last in style sheets alone.
    Styles(Edition),
    /// Nothing: the machine's error stands in the way.
    Stopped(Error),
}

impl Workshop {
    /// A workshop for the playbook in `root`, whose preview stands at `url`.
    pub fn new(root: &Path, today: Date, url: &str) -> Self {
        let config = Project { root: root.to_owned() }.settings().map_or_else(|_| Config::default(), |(c, _)| c);
        Self {
            root: root.to_owned(),
            today,
            url: url.to_owned(),
            mark: format!("{:016x}", RandomState::new().hash_one(url)),
            count: 0,
            scope: Scope::new(root, &config),
            checked: None,
            lasting: Lasting::default(),
            history: None,
            inputs: None,
            trouble: None,
            on_show: None,
        }
    }

    /// What the site was made from the last time.
    pub const fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Looks at the files again, first at those that were heard of; `None` when nothing changed. A page
    /// of `viewed` that cannot be made stands in the way of the whole edition: its readers keep the
    /// one they see.
    pub fn round(&mut self, viewed: &[String], heard: &Heard) -> Option<Round> {
        let started = Instant::now();
        let (inputs, mut trouble) = self.look(heard);
        let checked = self.checked.clone();
        let changed = self.inputs.as_ref().map_or_else(Vec::new, |before| inputs.differences(before));
        let first = self.inputs.replace(inputs).is_none();
        // After trouble, looking again may help although no file changed: one of them may have
        // been on its way to the disk.
        if !first && changed.is_empty() && self.trouble.is_none() && trouble.is_none() {
            return None;
        }

        self.count += 1;
        let name = format!("{}-{}", self.mark, self.count);
        let mut edition = None;
        let language = checked.as_ref().map_or("en", |checked| checked.playbook.config.language());
        let words = Words::of(language).or_else(|| Words::of("en"));
        let diagnostics = checked.as_ref().map_or(&[][..], |checked| &checked.diagnostics);
        if let Some(checked) = &checked {
            match unless_panic(|| self.make(name.clone(), checked, viewed)) {
                Ok(made) => edition = Some(made),
                Err(error) => trouble = Some(error),
            }
        }
        let message = trouble.as_ref().map(ToString::to_string);
        if changed.is_empty() && message.is_some() && message == self.trouble {
            return None;
        }
        let mended = self.trouble.is_some() && message.is_none();
        self.trouble.clone_from(&message);
        let styles_only = !first && !mended && changed.iter().all(|name| is_style(name));
        let before = self.on_show.clone();
        if edition.is_some() {
            self.on_show = Some(name.clone());
        }
        let mut state = State::new(words.as_ref(), name, self.on_show.clone(), diagnostics, message);
        let outcome = match (edition, trouble) {
            (Some(edition), _) if styles_only => {
                state.restyles = before;
                Outcome::Styles(edition)
            }
            (Some(edition), _) => Outcome::Pages(edition),
            (None, trouble) => Outcome::Stopped(trouble.unwrap_or_else(stumbled)),
        };
        Some(Round { changed, took: started.elapsed(), counts: Counts::of(diagnostics), state, outcome })
    }

    /// Looks at the files, and makes of the playbook what they say now: of settings that are as they
    /// were, and a theme whose files are the same by name (the settings name some of them), perhaps in a
    /// moment. Beside what was seen, why the playbook could not be read.
    fn look(&mut self, heard: &Heard) -> (Inputs, Option<Error>) {
        let inputs = Inputs::of_settings_and_theme(&self.scope);
        if let Some(before) = &self.inputs
            && let Some(checked) = &self.checked
            && let Some(around) = inputs.changed_around(before)
            && around.iter().all(|name| is_of_theme(Path::new(name)))
            && let Some(saved) = self.saved(heard, checked, before)
        {
            if !around.is_empty() {
                self.lasting.without_theme();
            }
            if saved.is_empty() {
                if *heard == Heard::Anything {
                    // A commit shows with the next save.
                    self.history = Some(history_of(&self.root, &checked.playbook.config, self.history.as_ref()));
                }
                return (inputs.with_content_of(before), None);
            }
            if let Ok(Some(revised)) = unless_panic(|| Ok(checked.revised(&self.root, &saved))) {
                let documents = saved.iter().map(|index| revised.playbook.document(*index));
                let inputs = inputs.with_documents(before, documents);
                self.checked = Some(Arc::new(revised));
                return (inputs, None);
            }
        }
        self.lasting = Lasting::default();
        let before = self.checked.take();
        match unless_panic(|| self.load(before.as_deref())) {
            Ok((checked, tree)) => {
                let inputs = inputs.with_tree(&self.scope, &tree, &checked.playbook.documents);
                self.checked = Some(Arc::new(checked));
                (inputs, None)
            }
            Err(error) => {
                let inputs = match &self.inputs {
                    Some(before) => inputs.with_content_of(before),
                    None => inputs,
                };
                (inputs, Some(error))
            }
        }
    }

    /// The documents that were saved since the playbook was read, if nothing else changed beside a
    /// theme; `None` when more did.
    fn saved(&self, heard: &Heard, checked: &Checked, before: &Inputs) -> Option<Vec<DocumentIndex>> {
        if let Heard::Of(files) = heard
            && let Some(saved) = changes::among(files, &self.scope, &checked.playbook, before)
        {
            return Some(saved);
        }
        let tree = Project::open(&self.root).ok()?.walk(&checked.playbook.config);
        changes::in_tree(&tree, &self.scope, &checked.playbook, before)
    }

    fn load(&mut self, before: Option<&Checked>) -> Result<(Checked, Tree)> {
        let project = Project::open(&self.root)?;
        let (loaded, tree) = project.load_after(before.map(|before| &before.playbook))?;
        // What was taken away while it was read has been read by halves.
        Project::open(&self.root)?;
        self.scope = Scope::new(&self.root, &loaded.playbook.config);
        let mut checked = loaded.check(self.today);
        // Here the preview is the site's address: what is at any depth finds the root by it.
        let publish = Arc::make_mut(&mut checked.playbook.config).publish.get_or_insert_default();
        publish.base_url = Some(Spanned::new(self.url.clone(), Span::default()));
        // A file that was saved has no date any more.
        self.history = Some(history_of(&self.root, &checked.playbook.config, self.history.as_ref()));
        Ok((checked, tree))
    }

    fn make(&mut self, name: String, checked: &Arc<Checked>, viewed: &[String]) -> Result<Edition> {
        let history = self.history.clone().unwrap_or_default();
        let edition = Edition::new(name, &self.root, checked, history, std::mem::take(&mut self.lasting))?;
        self.lasting = edition.lasting();
        for file in viewed {
            edition.file(file)?;
        }
        Ok(edition)
    }
}

/// A panic on somebody's odd playbook must not end the preview: they may write on.
fn unless_panic<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(stumbled()))
}

fn stumbled() -> Error {
    Error::Refused(
        "salesbook stumbled over this playbook, which is a mistake in salesbook; the last change may help to find it"
            .to_owned(),
    )
}
