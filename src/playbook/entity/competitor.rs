//! The competitor: its own document, and its part in one opportunity.

use super::id::CompetitorId;
use super::strategy::StrategyKind;
use crate::schema::{Field, List, choice, record};

choice! {
    /// How far a competitor has come in an opportunity.
    "a competitor's status"
    pub enum CompetitorStatus {
        /// The customer shows some interest.
        SomeInterest = "some_interest";
        /// The customer evaluates it.
        EvaluationInProgress = "evaluation_in_progress";
        /// The customer works with it already.
        ExistingRelationship = "existing_relationship" | "incumbent";
        /// The customer works with it and is not satisfied.
        NotSatisfied = "not_satisfied";
    }
}

choice! {
    /// How dangerous a competitor is in an opportunity.
    "a threat"
    pub enum Threat {
        /// Little.
        Low = "low";
        /// Some.
        Medium = "medium";
        /// Much.
        High = "high";
        /// It leads.
        VeryHigh = "very_high";
    }
}

record! {
    /// A competitor's part in one opportunity. The id alone will do.
    "a competitor of an opportunity"
    pub struct OpportunityCompetitor from competitor {
        /// Which competitor. `no-decision` and `in-house` are always there.
        competitor: Field<CompetitorId>, required;
        /// Whether it is the one to beat. One competitor alone is primary by itself.
        primary: Field<bool>;
        /// How far it has come.
        status: Field<CompetitorStatus>;
        /// How dangerous it is.
        threat: Field<Threat>;
        /// The strategy we expect of it.
        strategy: Field<StrategyKind>;
        /// Why we expect that, and what else we know.
        comments: Field<String>;
    }
}

record! {
    /// A company we compete with, or a way out: doing nothing, building it in-house.
    "a competitor"
    pub struct CompetitorFields {
        /// Its own site.
        website: Field<String>;
        /// What it sells against us.
        products: List<String>;
        /// Where it is strong.
        strengths: List<String>;
        /// Where it is weak.
        weaknesses: List<String>;
        /// What it usually does when it meets us.
        usual_strategy: Field<StrategyKind>;
        /// What has worked against it.
        how_to_win: List<String>;
    }
}
