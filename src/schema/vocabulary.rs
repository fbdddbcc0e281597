//! Words that are only known once the methodology has been read.

use crate::diagnostics::{Rule, codes};

/// A set of words that a field may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordSet {
    /// The criteria of the assessment.
    Criterion,
    /// The stages of the sales process.
    Stage,
    /// The questions of the plan's test.
    TestQuestion,
    /// The questions of the process gates.
    GateQuestion,
}

impl WordSet {
    /// "criterion": for messages.
    #[must_use]
    pub const fn what(self) -> &'static str {
        match self {
            Self::Criterion => "criterion",
            Self::Stage => "stage",
            Self::TestQuestion => "test question",
            Self::GateQuestion => "gate question",
        }
    }

    /// The finding for a word that is not in the set.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::Criterion => &codes::document::names::UNKNOWN_CRITERION,
            Self::Stage => &codes::document::names::UNKNOWN_STAGE,
            Self::TestQuestion => &codes::document::names::UNKNOWN_TEST_QUESTION,
            Self::GateQuestion => &codes::document::names::UNKNOWN_GATE_QUESTION,
        }
    }
}

/// Looks words up.
pub trait Vocabulary: std::fmt::Debug + Sync {
    /// The place of `word` in its set, counted from 0; every accepted spelling is understood.
    fn index_of(&self, set: WordSet, word: &str) -> Option<usize>;

    /// The words of a set as an author should write them, in order.
    fn words(&self, set: WordSet) -> Vec<&str>;

    /// How many criteria each question has: the groups of a line of ratings.
    fn groups(&self) -> Vec<usize>;

    /// A line of ratings for an example: a sign for each criterion, a group for each question. The
    /// signs are those of `pattern`, again and again.
    fn rating_line(&self, pattern: &str) -> String {
        let mut signs = pattern.chars().cycle();
        let groups = self.groups();
        groups.into_iter().map(|count| signs.by_ref().take(count).collect()).collect::<Vec<String>>().join(" ")
    }
}

/// The vocabulary of a file that can name nothing of the methodology.
#[derive(Debug, Clone, Copy)]
pub struct NoVocabulary;

impl Vocabulary for NoVocabulary {
    fn index_of(&self, _set: WordSet, _word: &str) -> Option<usize> {
        None
    }

    fn words(&self, _set: WordSet) -> Vec<&str> {
        Vec::new()
    }

    fn groups(&self) -> Vec<usize> {
        Vec::new()
    }
}
