//! An edition: the site as it was made from one state of the files, with everything that its
//! pages need. It never changes; a page is made when it is first asked for, and kept.

use super::live::with_script;
use crate::Result;
use crate::diagnostics::Span;
use crate::output::Content;
use crate::project::{Checked, Language, Planned, is_search_script, language_of, plan, search_scripts};
use crate::schema::Spanned;
use crate::site::Site;
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
    checked: Checked,
    history: Arc<History>,
    language: Language,
    theme: Theme,
    plan: BTreeMap<String, Planned>,
    /// The search index, once somebody searched: after most edits nobody does.
    search: OnceLock<BTreeMap<String, String>>,
    kept: Mutex<Kept>,
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
    /// The site of a playbook as it stands at `url`.
    ///
    /// # Errors
    /// When the theme has a mistake, or two pages would be one file.
    pub fn new(name: String, root: &Path, mut checked: Checked, history: Arc<History>, url: &str) -> Result<Self> {
        // Here the preview is the site's address: what is at any depth finds the root by it.
        let publish = checked.playbook.config.publish.get_or_insert_default();
        publish.base_url = Some(Spanned::new(url.to_owned(), Span::default()));
        let language = language_of(&checked.playbook)?;
        let site = site_of(&checked, &history, &language);
        let theme = Theme::load(root, &checked.playbook.config, &site.shared(), &language.words, &language.locale)?;
        let plan = plan(&site, &theme)?;
        Ok(Self { name, checked, history, language, theme, plan, search: OnceLock::new(), kept: Mutex::default() })
    }

    /// The pages it has.
    pub fn page_count(&self) -> usize {
        self.plan.values().filter(|planned| matches!(planned, Planned::Page(_))).count()
    }

    /// Whether it has a file of this path.
    pub fn has(&self, file: &str) -> bool {
        self.plan.contains_key(file) || self.search_script(file).is_some()
    }

    /// Whether a file is one of its pages.
    pub fn is_page(&self, file: &str) -> bool {
        matches!(self.plan.get(file), Some(Planned::Page(_)))
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
        let bytes = if let Some(planned) = self.plan.get(file) {
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
    let Checked { playbook, today, figures, largest_open, order, diagnostics } = checked;
    let Language { words, locale } = language;
    Site { playbook, today: *today, words, locale, figures, largest_open, order, history, diagnostics }
}
