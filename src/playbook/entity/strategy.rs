//! The competitive strategy.

use super::id::CompetitorId;
use crate::schema::Date;
use crate::schema::{Field, List, choice, record};

choice! {
    /// The five competitive strategies.
    "a competitive strategy"
    pub enum StrategyKind {
        /// Take the competition on directly, on the customer's present criteria.
        Frontal = "frontal" | "direct";
        /// Change the ground: new criteria, new issues, new people.
        Flanking = "flanking" | "indirect";
        /// Win a part that can be won now.
        Fragment = "fragment" | "divisional";
        /// Protect a position we hold.
        Defend = "defend" | "containment";
        /// Not winnable now: invest for a later opportunity.
        Develop = "develop";
    }
}

choice! {
    /// The variations of the strategies.
    "a variation of a strategy"
    pub enum Variation {
        /// Frontal: by features, price, performance or the whole product.
        Solution = "solution";
        /// Frontal: by relationship, prestige or security.
        Reputation = "reputation";
        /// Flanking: change or re-rank the criteria.
        AlterTheRules = "alter_the_rules";
        /// Flanking: accept the criteria and add to them.
        AcknowledgeAndExpand = "acknowledge_and_expand";
        /// Fragment: one department, location or function.
        Niche = "niche";
        /// Fragment: fit beside what they have.
        PeacefulCoexistence = "peaceful_coexistence";
        /// Defend: improve relationships, support allies.
        Insulate = "insulate";
        /// Defend: contain the competition.
        Isolate = "isolate";
    }
}

impl Variation {
    /// The strategy that it is a variation of.
    #[must_use]
    pub const fn of(self) -> StrategyKind {
        match self {
            Self::Solution | Self::Reputation => StrategyKind::Frontal,
            Self::AlterTheRules | Self::AcknowledgeAndExpand => StrategyKind::Flanking,
            Self::Niche | Self::PeacefulCoexistence => StrategyKind::Fragment,
            Self::Insulate | Self::Isolate => StrategyKind::Defend,
        }
    }
}

record! {
    /// How we mean to win. The strategy's name alone will do.
    "a strategy"
    pub struct Strategy from kind {
        /// The strategy.
        kind: Field<StrategyKind>, required;
        /// The variation of it.
        variation: Field<Variation>;
        /// Why this one.
        because: Field<String>;
        /// The competitor it is aimed at; the primary one unless given.
        against: Field<CompetitorId>;
        /// Fragment: the part we mean to win.
        part: Field<String>;
        /// Flanking: criteria added or ranked anew.
        new_criteria: List<String>;
        /// Develop: when the opportunity is expected to be winnable.
        expected: Field<Date>;
    }
}
