//! What is on show: the one place that the workshop writes and visitors read.

use super::edition::Edition;
use super::http::Streams;
use super::state::State;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// The most pages that are remembered as being looked at.
const VIEWED: usize = 4;

/// What open pages should do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// Load themselves again.
    Reload,
    /// Take on the new style sheets.
    Styles,
    /// Say what is wrong.
    Problem,
}

impl News {
    /// The event's name.
    pub const fn event(self) -> &'static str {
        match self {
            Self::Reload => "reload",
            Self::Styles => "css",
            Self::Problem => "problem",
        }
    }
}

/// What is on show.
pub struct Showing {
    current: RwLock<Current>,
    /// The pages that were looked at last, the latest first.
    viewed: Mutex<VecDeque<String>>,
    /// Who hears of changes.
    pub streams: Streams,
}

/// One moment of it.
#[derive(Clone, Default)]
pub struct Current {
    /// The edition; none when none could be made so far.
    pub edition: Option<Arc<Edition>>,
    /// What is wrong.
    pub state: Arc<State>,
}

impl Showing {
    /// Nothing yet, for at most so many streams.
    pub fn new(streams: usize) -> Self {
        Self { current: RwLock::default(), viewed: Mutex::default(), streams: Streams::new(streams) }
    }

    /// What is on show now.
    pub fn current(&self) -> Current {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts something new on show and tells the open pages. Without an edition, the last one stays.
    pub fn put(&self, news: News, edition: Option<Edition>, state: State) {
        let json = state.to_json();
        let old = {
            let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
            current.state = Arc::new(state);
            edition.map(|edition| current.edition.replace(Arc::new(edition)))
        };
        self.streams.tell(news.event(), &json);
        // Taking a large site apart takes a while; nobody has to wait for it.
        rayon::spawn(move || drop(old));
    }

    /// Takes note that a page is looked at.
    pub fn view(&self, file: &str) {
        let mut viewed = self.viewed.lock().unwrap_or_else(PoisonError::into_inner);
        viewed.retain(|other| other != file);
        viewed.push_front(file.to_owned());
        viewed.truncate(VIEWED);
    }

    /// The pages that were looked at last.
    pub fn viewed(&self) -> Vec<String> {
        self.viewed.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::watch::Heard;
    use crate::serve::workshop::{Outcome, Workshop};
    use std::time::Duration;
    use std::{fs, thread};

    #[test]
    fn an_edition_goes_when_another_is_on_show() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("content/pages/a.md");
        fs::create_dir_all(page.parent().unwrap()).unwrap();
        let showing = Showing::new(1);
        let mut workshop = Workshop::new(folder.path(), jiff::civil::date(2026, 11, 24), "http://localhost/");
        let mut before = None;
        for words in ["One.", "Two.", "Three."] {
            fs::write(&page, format!("---\ntitle: A\n---\n\n{words}\n")).unwrap();
            let round = workshop.round(&showing.viewed(), &Heard::Anything).unwrap();
            let Outcome::Pages(edition) = round.outcome else { panic!("no edition") };
            showing.put(News::Reload, Some(edition), round.state);
            let edition = showing.current().edition.unwrap();
            assert!(edition.file("pages/a/index.html").unwrap().is_some());
            showing.view("pages/a/index.html");
            let old = before.replace(Arc::downgrade(&edition));
            let is_held = || old.as_ref().is_some_and(|old| old.strong_count() > 0);
            for _ in 0..1000 {
                if is_held() {
                    thread::sleep(Duration::from_millis(10));
                }
            }
            assert!(!is_held(), "an old edition is still held");
        }
        assert!(workshop.round(&showing.viewed(), &Heard::Anything).is_none());
        assert_eq!(showing.viewed(), ["pages/a/index.html"]);
    }
}
