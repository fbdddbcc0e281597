//! The methodologies that come with the program, by the names that `site.toml` may write.
//!
//! Target Account Selling is whole. The others are files as a site could bring them, laid over it.

use super::Methodology;
use super::own::Own;
use std::sync::OnceLock;

/// Target Account Selling, in English.
pub(super) const TAS: &str = include_str!("tas.yaml");
/// Qualification by MEDDPICC, in English.
pub(super) const MEDDPICC: &str = include_str!("meddpicc.yaml");

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

    /// The methodology of one of the names in [`Self::BUILT_IN`].
    ///
    /// # Panics
    /// Never: a test reads the embedded files.
    #[must_use]
    pub fn built_in(name: &str) -> Option<&'static Self> {
        static SECOND: OnceLock<Methodology> = OnceLock::new();
        match name {
            "tas" => Some(Self::embedded()),
            "meddpicc" => Some(SECOND.get_or_init(|| {
                #[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads it")]
                let own: Own = serde_yaml::from_str(MEDDPICC).expect("the embedded methodology is sound");
                own.over(Self::embedded()).methodology.indexed()
            })),
            _ => None,
        }
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
