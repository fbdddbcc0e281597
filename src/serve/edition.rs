//! An edition: the site as it was made from one state of the files, with everything that its
//! pages need. It never changes; a page is made when it is first asked for, and kept.

use super::live::with_script;
use crate::Result;
use crate::output::Content;
use crate::project::{
    Checked, Language, Planned, is_search_script, language_of, plan_files, plan_pages, search_scripts,
};
use crate::site::{Pages, Route, Site, SiteView};
use crate::source::History;
use crate::theme::Theme;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The most bytes of finished pages that an edition keeps. When there are more, it starts over:
/// making a page takes milliseconds.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// The site as it was made from one state of the files.
pub struct Edition {
    /// Its name, never used again, not even by the next preview at the same address.
    pub name: String,
    checked: Arc<Checked>,
    history: Arc<History>,
    language: Language,
    theme: Arc<Theme>,
    /// What the theme was told of the site.
    shared: SiteView,
    pages: PagePlan,
    /// The files that are no pages.
    files: BTreeMap<String, Planned>,
    /// The search index, once somebody searched: after most edits nobody does.
    search: OnceLock<BTreeMap<String, String>>,
    kept: Mutex<Kept>,
}

/// The pages of a playbook by their paths, shared by the editions whose playbooks hold the same things.
#[derive(Clone)]
pub struct PagePlan {
    /// Which pages the theme makes.
    of: Pages,
    /// Those that come and go with what documents say, however few or many there are.
    further: Arc<[Route]>,
    files: Arc<BTreeMap<String, Planned>>,
}

/// What an edition takes over from the one before, as far as it would be the same.
#[derive(Clone, Default)]
pub struct Lasting {
    pages: Option<PagePlan>,
    theme: Option<(SiteView, Arc<Theme>)>,
}

impl Lasting {
    /// Files of the theme changed.
    pub fn without_theme(&mut self) {
        self.theme = None;
    }
}

/// The files that are finished.
#[derive(Default)]
struct Kept {
    files: HashMap<String, Arc<Made>>,
    bytes: usize,
}

/// What a file of the site holds.
pub struct Made {
    /// The content.
    pub bytes: Vec<u8>,
    /// Its fingerprint, quoted as HTTP has it.
    pub tag: String,
}

impl Made {
    /// Content with its fingerprint.
    pub fn new(bytes: Vec<u8>) -> Self {
        let tag = tag_of(&blake3::hash(&bytes));
        Self { bytes, tag }
    }
}

/// A fingerprint as HTTP has it.
pub fn tag_of(hash: &blake3::Hash) -> String {
    format!("\"{}\"", &hash.to_hex()[..32])
}

/// A file of the site: in memory, or on the disk.
pub enum Ready {
    /// In memory.
    Made(Arc<Made>),
    /// As it lies on the disk.
    OnDisk(PathBuf),
}

impl Edition {
    /// The site of a playbook. `lasting` is of the edition before, if both are of the same settings and
    /// the same things.
    ///
    /// # Errors
    /// When the theme has a mistake, or two pages would be one file.
    pub fn new(
        name: String,
        root: &Path,
        checked: &Arc<Checked>,
        history: Arc<History>,
        lasting: Lasting,
    ) -> Result<Self> {
        let language = language_of(&checked.playbook)?;
        let site = site_of(checked, &history, &language);
        let shared = site.shared();
        let theme = match lasting.theme {
            Some((told, theme)) if told == shared => theme,
            _ => {
                let (config, words, locale) = (&checked.playbook.config, &language.words, &language.locale);
                Arc::new(Theme::load(root, config, &shared, words, locale)?)
            }
        };
        let (of, further) = (theme.pages(), Route::further(&checked.playbook));
        let pages = match lasting.pages {
            Some(pages) if pages.of == of && *pages.further == *further => pages,
            _ => PagePlan { of, further: further.into(), files: Arc::new(plan_pages(&site, of)?) },
        };
        let files = plan_files(&site, &theme);
        let (search, kept) = (OnceLock::new(), Mutex::default());
        Ok(Self { name, checked: Arc::clone(checked), history, language, theme, shared, pages, files, search, kept })
    }

    /// What the next edition may take over.
    pub fn lasting(&self) -> Lasting {
        let theme = (self.shared.clone(), Arc::clone(&self.theme));
        Lasting { pages: Some(self.pages.clone()), theme: Some(theme) }
    }

    /// The pages it has.
    pub fn page_count(&self) -> usize {
        self.pages.files.len()
    }

    /// Whether it has a file of this path.
    pub fn has(&self, file: &str) -> bool {
        self.planned(file).is_some() || self.search_script(file).is_some()
    }

    /// Whether a file is one of its pages.
    pub fn is_page(&self, file: &str) -> bool {
        self.pages.files.contains_key(file)
    }

    fn planned(&self, file: &str) -> Option<&Planned> {
        self.pages.files.get(file).or_else(|| self.files.get(file))
    }

    /// A file, finished; `None` when there is none of this path.
    ///
    /// # Errors
    /// When a template does not render.
    pub fn file(&self, file: &str) -> Result<Option<Ready>> {
        if let Some(made) = self.lock().files.get(file) {
            return Ok(Some(Ready::Made(Arc::clone(made))));
        }
        // Not under the lock: a slow page keeps nobody waiting but those who ask for it.
        let bytes = if let Some(planned) = self.planned(file) {
            match planned.content(&self.site(), &self.theme)? {
                Content::Copy(path) => return Ok(Some(Ready::OnDisk(path))),
                Content::Bytes(bytes) if self.is_page(file) => with_script(bytes, &self.name),
                Content::Bytes(bytes) => bytes,
            }
        } else if let Some(script) = self.search_script(file) {
            script.as_bytes().to_vec()
        } else {
            return Ok(None);
        };
        let made = Arc::new(Made::new(bytes));
        let mut kept = self.lock();
        if kept.bytes + made.bytes.len() > KEPT_BYTES {
            *kept = Kept::default();
        }
        if kept.files.insert(file.to_owned(), Arc::clone(&made)).is_none() {
            kept.bytes += made.bytes.len();
        }
        Ok(Some(Ready::Made(made)))
    }

    /// A script of the search index.
    fn search_script(&self, file: &str) -> Option<&String> {
        let make = || search_scripts(&self.site(), &self.theme);
        if is_search_script(file) { self.search.get_or_init(make).get(file) } else { None }
    }

    fn site(&self) -> Site<'_> {
        site_of(&self.checked, &self.history, &self.language)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn site_of<'a>(checked: &'a Checked, history: &'a History, language: &'a Language) -> Site<'a> {
    let Checked { playbook, today, figures, largest_open, order, diagnostics, .. } = checked;
    let Language { words, locale, names } = language;
    Site { playbook, today: *today, words, locale, figures, largest_open, order, names, history, diagnostics }
}
