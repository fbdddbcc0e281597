//! The methodologies that come with the program, by the names that `site.toml` may write.
//!
//! Target Account Selling is whole, in English. The others are files as a site could bring them,
//! laid over it; so is its text in another language.

use super::Methodology;
use super::own::Own;
use crate::words::Words;
use std::sync::OnceLock;

/// Target Account Selling, in English.
pub(super) const TAS: &str = include_str!("tas.yaml");
/// Qualification by MEDDPICC, in English.
pub(super) const MEDDPICC: &str = include_str!("meddpicc.yaml");
/// The texts of Target Account Selling in Simplified Chinese.
pub(super) const TAS_ZH: &str = include_str!("tas.zh.yaml");
/// The texts of MEDDPICC in Simplified Chinese.
const MEDDPICC_ZH: &str = include_str!("meddpicc.zh.yaml");

impl Methodology {
    /// The names of the methodologies that come with the program; the first is the one that a
    /// site has unless it names another.
    pub const BUILT_IN: [&'static str; 2] = ["tas", "meddpicc"];

    /// The methodology that a site has unless it brings its own.
    ///
    /// # Panics
    /// Never: a test reads the embedded file.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static METHODOLOGY: OnceLock<Methodology> = OnceLock::new();
        METHODOLOGY.get_or_init(|| {
            #[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads it")]
            let methodology: Self = serde_yaml::from_str(TAS).expect("the embedded methodology is sound");
            methodology.indexed()
        })
    }

    /// The methodology of one of the names in [`Self::BUILT_IN`], in English.
    #[must_use]
    pub fn built_in(name: &str) -> Option<&'static Self> {
        Self::built_in_for(name, "en")
    }

    /// The methodology of one of the names in [`Self::BUILT_IN`], in a language by its tag: what
    /// has no text in it is in English.
    ///
    /// # Panics
    /// Never: a test reads the embedded files.
    #[must_use]
    pub fn built_in_for(name: &str, language: &str) -> Option<&'static Self> {
        static MEDDPICC_EN: OnceLock<Methodology> = OnceLock::new();
        static CHINESE: OnceLock<Methodology> = OnceLock::new();
        static MEDDPICC_CHINESE: OnceLock<Methodology> = OnceLock::new();
        let chinese = || CHINESE.get_or_init(|| Self::laid_over(TAS_ZH, Self::embedded()));
        match (name, Words::language_of(language)) {
            ("tas", Some("zh")) => Some(chinese()),
            ("tas", _) => Some(Self::embedded()),
            ("meddpicc", Some("zh")) => Some(
                MEDDPICC_CHINESE.get_or_init(|| Self::laid_over(MEDDPICC_ZH, &Self::laid_over(MEDDPICC, chinese()))),
            ),
            ("meddpicc", _) => Some(MEDDPICC_EN.get_or_init(|| Self::laid_over(MEDDPICC, Self::embedded()))),
            _ => None,
        }
    }

    /// An embedded file over a methodology.
    fn laid_over(text: &str, base: &Self) -> Self {
        #[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads it")]
        let own: Own = serde_yaml::from_str(text).expect("the embedded methodology is sound");
        own.over(base).methodology.indexed()
    }

    /// Fills what follows from the rest: the list of criteria, the question of each, the order of the glossary.
    pub(super) fn indexed(mut self) -> Self {
        for (index, question) in self.questions.iter_mut().enumerate() {
            for criterion in &mut question.criteria {
                criterion.question = index;
            }
        }
        self.criteria = self.questions.iter().flat_map(|question| question.criteria.iter().cloned()).collect();
        self.glossary.sort_by_cached_key(|term| (term.label.to_lowercase(), term.slug.clone()));
        self
    }
}
