//! The assessment: 20 criteria, of us and of each competitor, on a date.

use super::id::{CompetitorId, InsightId};
use crate::diagnostics::Span;
use crate::methodology::CriterionId;
use crate::schema::Date;
use crate::schema::{Field, List, Reference, Spanned, choice, record};
use std::collections::BTreeMap;

choice! {
    /// The answer to one criterion.
    "a rating"
    pub enum Rating {
        /// Unfavourable.
        Unfavourable = "minus" | "-" | "−" | "–" | "no" | "unfavourable";
        /// Not known.
        Unknown = "unknown" | "?" | "？";
        /// Accurate, known and favourable.
        Favourable = "plus" | "+" | "＋" | "yes" | "favourable";
    }
}

impl Rating {
    /// The sign for it: `-`, `?` or `+`.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Unfavourable => '-',
            Self::Unknown => '?',
            Self::Favourable => '+',
        }
    }

    /// The rating a sign stands for, typographic variants included.
    #[must_use]
    pub const fn from_sign(sign: char) -> Option<Self> {
        match sign {
            '-' | '−' | '–' | '—' | '－' => Some(Self::Unfavourable),
            '?' | '？' => Some(Self::Unknown),
            '+' | '＋' => Some(Self::Favourable),
            _ => None,
        }
    }
}

/// Whose answer it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// Our company.
    Us,
    /// A competitor.
    Competitor(CompetitorId),
}

record! {
    /// What is recorded with an answer, beside the rating.
    "an answer with evidence"
    pub struct Evidence {
        /// What it rests on.
        evidence: Field<String>;
        /// Who said it, or where it stands.
        source: Field<String>;
        /// When it was learned.
        date: Field<Date>;
        /// What to ask next.
        next_question: Field<String>;
        /// Items of the insight map that it cites.
        cites: List<InsightId>;
    }
}

record! {
    /// What an assessment says of itself, beside the ratings.
    "an assessment"
    pub struct AssessmentHead {
        /// The date it was made. In a file of its own, the file's name may tell.
        date: Field<Date>;
        /// Who made it, in words.
        by: Field<String>;
        /// A remark on the whole.
        note: Field<String>;
    }
}

/// An assessment as it stands on its date.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Assessment {
    /// The bytes of the assessment in its file.
    pub span: Span,
    /// The date it was made.
    pub date: Field<Date>,
    /// Who made it, in words.
    pub by: Field<String>,
    /// A remark on the whole.
    pub note: Field<String>,
    /// The parties as they are named, each with where it was first named.
    pub parties: BTreeMap<Party, Span>,
    /// The ratings given. An absent pair is not yet rated.
    pub ratings: BTreeMap<(Party, CriterionId), Spanned<Rating>>,
    /// Evidence by criterion, for the answer on us.
    pub evidence: BTreeMap<CriterionId, Box<Evidence>>,
}

impl Assessment {
    /// The rating of a party on a criterion; `None` when not yet rated.
    #[must_use]
    pub fn rating(&self, party: &Party, criterion: CriterionId) -> Option<Rating> {
        // A borrowed pair cannot be looked up in the map, and a party is a shared pointer.
        self.ratings.get(&(party.clone(), criterion)).map(|rating| rating.value)
    }

    /// The references that the assessment holds: competitors and cited insights.
    pub fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        use crate::schema::{FieldValue, Slot};
        for (party, span) in &self.parties {
            if let Party::Competitor(id) = party {
                id.references(*span, out);
            }
        }
        for evidence in self.evidence.values() {
            evidence.cites.references(out);
        }
    }
}
