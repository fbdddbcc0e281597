//! The review of an opportunity, and its outcome.

use super::id::{ActionId, CompetitorId, OpportunityId};
use crate::methodology::CriterionId;
use crate::schema::Date;
use crate::schema::{Field, List, choice, record};

choice! {
    /// What a review looked at.
    "a kind of review"
    pub enum ReviewKind {
        /// One deal.
        Deal = "deal";
        /// An account.
        Account = "account";
        /// The pipeline.
        Pipeline = "pipeline";
        /// A loss.
        Loss = "loss";
    }
}

choice! {
    /// What a review decided.
    "a decision of a review"
    pub enum Decision {
        /// Stop.
        Withdraw = "withdraw";
        /// Wait.
        Hold = "hold";
        /// Go on with another strategy.
        ChangeStrategy = "change_strategy";
        /// Go on.
        Continue = "continue";
        /// Put more in.
        Invest = "invest";
    }
}

choice! {
    /// What management said to what was asked of it.
    "an answer to a request"
    pub enum AskAnswer {
        /// No.
        Refused = "refused" | "no" | "declined";
        /// Yes.
        Granted = "granted" | "yes" | "agreed";
    }
}

record! {
    /// What a review asks of management. The text alone will do.
    "a request to management"
    pub struct Ask from text {
        /// What is asked.
        text: Field<String>, required;
        /// What the answer was.
        answer: Field<AskAnswer>;
        /// When the answer came.
        date: Field<Date>;
    }
}

record! {
    /// The record of a review.
    "a review"
    pub struct ReviewFields {
        /// The opportunity, where the folder does not tell.
        opportunity: Field<OpportunityId>;
        /// The date, where the file's name does not tell.
        date: Field<Date>;
        /// What it looked at; the deal unless given.
        kind_of_review: Field<ReviewKind>;
        /// Who was there.
        attendees: List<String>;
        /// What was decided.
        decision: Field<Decision>;
        /// Why.
        because: Field<String>;
        /// What we ask of management.
        asks: Vec<Ask>;
        /// The actions that came of it.
        actions: List<ActionId>;
        /// When to review again.
        next_review: Field<Date>;
    }
}

choice! {
    /// How an opportunity ended.
    "an outcome"
    pub enum OutcomeResult {
        /// We won.
        Won = "won";
        /// Someone else won.
        Lost = "lost";
        /// The customer decided nothing.
        NoDecision = "no_decision";
        /// We withdrew.
        Withdrawn = "withdrawn";
    }
}

record! {
    /// A criterion that decided the outcome. The criterion alone will do.
    "a reason of an outcome"
    pub struct OutcomeReason from criterion {
        /// The criterion.
        criterion: Field<CriterionId>, required;
        /// How it decided.
        text: Field<String>;
    }
}

record! {
    /// How an opportunity ended. The word alone will do.
    "an outcome"
    pub struct Outcome from result {
        /// The result.
        result: Field<OutcomeResult>, required;
        /// When.
        date: Field<Date>;
        /// To whom it was lost.
        to: Field<CompetitorId>;
        /// Why, by criterion.
        reasons: Vec<OutcomeReason>;
        /// What we learned.
        lessons: List<String>;
    }
}
